/** Why a message reached nobody, in words: the kind of the mail system's word is ours, what follows is theirs. */
import type { InEveryLanguage, Language } from '../../../shared/messages.ts';

const kinds = ['bounced', 'complained', 'suppressed', 'rejected', 'no proof of delivery in time'] as const;
type Kind = (typeof kinds)[number];

const words: InEveryLanguage<Readonly<Record<Kind, string>>> = {
  nl: {
    bounced: 'het bericht kwam terug',
    complained: 'de ontvanger meldde het als ongewenst',
    suppressed: 'niet geprobeerd, omdat dit adres eerder weigerde of klaagde',
    rejected: 'het mailsysteem weigerde het bericht',
    'no proof of delivery in time': 'geen bewijs van bezorging op tijd',
  },
  fr: {
    bounced: 'le message est revenu',
    complained: 'le destinataire l’a signalé comme indésirable',
    suppressed: 'pas tenté, cette adresse ayant déjà refusé ou signalé un message',
    rejected: 'le système de messagerie a refusé le message',
    'no proof of delivery in time': 'aucune preuve de remise dans le délai',
  },
  de: {
    bounced: 'die Nachricht kam zurück',
    complained: 'der Empfänger meldete sie als unerwünscht',
    suppressed: 'nicht versucht, da diese Adresse früher abwies oder sich beschwerte',
    rejected: 'das Mailsystem wies die Nachricht ab',
    'no proof of delivery in time': 'kein Nachweis der Zustellung in der Frist',
  },
  en: {
    bounced: 'the message came back',
    complained: 'the recipient called it unwanted',
    suppressed: 'not tried, as this address refused or complained before',
    rejected: 'the mail system refused the message',
    'no proof of delivery in time': 'no proof of delivery in time',
  },
};

/** `detail` as `wordOf` (shared/case/mail-word.ts) and the timers make it: the kind, and what the mail system said. */
export const failureWords = (language: Language, detail: string): string => {
  const kind = kinds.find((each) => detail === each || detail.startsWith(`${each}: `));
  if (kind === undefined) return detail;
  const theirs = detail.slice(kind.length).replace(/^: /, language === 'fr' ? ' : ' : ': ');
  return words[language][kind] + theirs;
};

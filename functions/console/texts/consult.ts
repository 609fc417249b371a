/** Words of what reviewers say to each other about a flag, and of what keeps a flag from being decided, in every language. */
import type { InEveryLanguage } from '../../../shared/messages.ts';
import type { AskWait } from '../../../shared/review/ask.ts';
import type { ConsultRefusal } from '../../../shared/review/consult.ts';
import type { AskKind, Note, Verdict } from '../../../shared/review/flag.ts';
import type { When } from '../queue-filter.ts';

type Own = Exclude<ConsultRefusal, { kind: 'claimed-by-other' | 'wrong-state' | 'text-too-long' }> | AskWait;
export type ConsultTexts = {
  readonly title: string;
  readonly write: string;
  readonly text: string;
  readonly hint: string;
  readonly note: string;
  readonly ask: Readonly<Record<AskKind, string>>;
  readonly asked: (kind: AskKind, by: string, moment: string) => string;
  readonly waits: Readonly<Record<AskKind, string>>;
  readonly withdraw: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly answer: string;
  readonly said: Readonly<Record<Note['kind'], string>>;
  readonly refusal: (value: Own) => string;
  readonly done: Readonly<Record<'note' | 'ask' | 'withdraw' | 'advise', string>>;
  readonly newNotes: (count: number) => string;
  /** In the queue. */
  readonly badge: Readonly<Record<AskKind, string>>;
  readonly notes: (count: number) => string;
  /** In the navigation, to those who may answer. */
  readonly askedCount: (count: string) => string;
  readonly filter: string;
  readonly when: string;
  readonly whens: Readonly<Record<When, string>>;
  /** Above a flag that changed while it was open. */
  readonly meanwhile: string;
  readonly lookAgain: string;
};

export const consultTexts: InEveryLanguage<ConsultTexts> = {
  en: {
    title: 'Notes and questions',
    write: 'Note, second opinion, escalate',
    text: 'For your colleagues',
    hint: 'The customer never reads this. A question gives the flag back and keeps you from deciding until it is answered.',
    note: 'Add note',
    ask: { 'second-opinion': 'Ask for a second opinion', escalation: 'Escalate' },
    asked: (kind, by, moment) =>
      kind === 'escalation' ? `Escalated by ${by}, ${moment}.` : `${by} asks for a second opinion, ${moment}.`,
    waits: {
      'second-opinion': 'Another reviewer decides, or answers and hands it back.',
      escalation: 'Nobody decides until somebody who signs terminations has answered.',
    },
    withdraw: 'Withdraw the question',
    verdict: 'Your advice',
    verdicts: { confirm: 'It breaks the terms', dismiss: 'Nothing to object to', unclear: 'Cannot be told' },
    answer: 'Answer and hand back',
    said: {
      note: 'Note',
      withdrawn: 'Question withdrawn',
      'second-opinion': 'Asked for a second opinion',
      escalation: 'Escalated',
      advice: 'Advice',
    },
    refusal: (value) => {
      switch (value.kind) {
        case 'awaits-opinion':
          return 'You asked for a second opinion: another reviewer decides, or answers first. Or withdraw the question.';
        case 'awaits-advice':
          return `${value.by} escalated this flag: it is decided once somebody who signs has answered, or ${value.by} withdraws.`;
        case 'asked-already':
          return `${value.by} has asked about this flag already. Wait for the answer.`;
        case 'nothing-asked':
          return 'Nothing is asked about this flag any more.';
        case 'own-question':
          return 'You asked this yourself: somebody else answers.';
        case 'note-empty':
          return 'Write a few words: your colleagues cannot see what you saw.';
        case 'notes-full':
          return `A flag holds ${value.max} notes, and this one is full. Decide it.`;
      }
    },
    done: {
      note: 'Noted.',
      ask: 'Asked. The flag is back in the queue, for others.',
      withdraw: 'Withdrawn: the flag can be decided again.',
      advise: 'Answered: the flag can be decided again.',
    },
    newNotes: (count) => (count === 1 ? 'One note was added.' : `${count} notes were added.`),
    badge: { 'second-opinion': 'second opinion', escalation: 'escalated' },
    askedCount: (count) => (count === '1' ? '1 question for you' : `${count} questions for you`),
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    filter: 'Asked',
    when: 'Look at',
    whens: { now: 'Now', later: 'Later' },
    meanwhile: 'Meanwhile this flag changed.',
    lookAgain: 'Look again',
  },
  nl: {
    title: 'Opmerkingen en vragen',
    write: 'Opmerking, tweede mening, voorleggen',
    text: 'Voor uw collega’s',
    hint: 'De klant leest dit nooit. Een vraag geeft het signaal terug; u beslist pas weer als zij beantwoord is.',
    note: 'Opmerking toevoegen',
    ask: { 'second-opinion': 'Tweede mening vragen', escalation: 'Hogerop voorleggen' },
    asked: (kind, by, moment) =>
      kind === 'escalation' ? `Voorgelegd door ${by}, ${moment}.` : `${by} vraagt een tweede mening, ${moment}.`,
    waits: {
      'second-opinion': 'Een andere beoordelaar beslist, of antwoordt en geeft het terug.',
      escalation: 'Niemand beslist voordat iemand die beëindigingen tekent, geantwoord heeft.',
    },
    withdraw: 'Vraag intrekken',
    verdict: 'Uw advies',
    verdicts: {
      confirm: 'Het overtreedt de voorwaarden',
      dismiss: 'Niets op aan te merken',
      unclear: 'Niet te zeggen',
    },
    answer: 'Antwoorden en teruggeven',
    said: {
      note: 'Opmerking',
      withdrawn: 'Vraag ingetrokken',
      'second-opinion': 'Tweede mening gevraagd',
      escalation: 'Voorgelegd',
      advice: 'Advies',
    },
    refusal: (value) => {
      switch (value.kind) {
        case 'awaits-opinion':
          return 'U vroeg een tweede mening: een andere beoordelaar beslist, of antwoordt eerst. Of trek de vraag in.';
        case 'awaits-advice':
          return `${value.by} heeft dit signaal voorgelegd: het wordt beslist zodra iemand die tekent geantwoord heeft, of ${value.by} de vraag intrekt.`;
        case 'asked-already':
          return `${value.by} heeft over dit signaal al iets gevraagd. Wacht op het antwoord.`;
        case 'nothing-asked':
          return 'Over dit signaal wordt niets meer gevraagd.';
        case 'own-question':
          return 'U vroeg dit zelf: iemand anders antwoordt.';
        case 'note-empty':
          return 'Schrijf een paar woorden: uw collega’s zien niet wat u zag.';
        case 'notes-full':
          return `Een signaal heeft plaats voor ${value.max} opmerkingen, en dit is vol. Beslis het.`;
      }
    },
    done: {
      note: 'Genoteerd.',
      ask: 'Gevraagd. Het signaal staat weer in de wachtrij, voor anderen.',
      withdraw: 'Ingetrokken: over het signaal kan weer beslist worden.',
      advise: 'Beantwoord: over het signaal kan weer beslist worden.',
    },
    newNotes: (count) => (count === 1 ? 'Er kwam één opmerking bij.' : `Er kwamen ${count} opmerkingen bij.`),
    badge: { 'second-opinion': 'tweede mening', escalation: 'voorgelegd' },
    askedCount: (count) => (count === '1' ? '1 vraag aan u' : `${count} vragen aan u`),
    notes: (count) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
    filter: 'Gevraagd',
    when: 'Bekijken',
    whens: { now: 'Nu', later: 'Later' },
    meanwhile: 'Intussen is dit signaal veranderd.',
    lookAgain: 'Opnieuw bekijken',
  },
  fr: {
    title: 'Notes et questions',
    write: 'Note, second avis, escalade',
    text: 'Pour vos collègues',
    hint: 'Le client ne lit jamais ceci. Une question rend le signalement et vous empêche de décider avant la réponse.',
    note: 'Ajouter la note',
    ask: { 'second-opinion': 'Demander un second avis', escalation: 'Soumettre plus haut' },
    asked: (kind, by, moment) =>
      kind === 'escalation' ? `Soumis par ${by}, ${moment}.` : `${by} demande un second avis, ${moment}.`,
    waits: {
      'second-opinion': 'Un autre examinateur décide, ou répond et le rend.',
      escalation: 'Personne ne décide avant la réponse de quelqu’un qui signe les résiliations.',
    },
    withdraw: 'Retirer la question',
    verdict: 'Votre avis',
    verdicts: { confirm: 'Contraire aux conditions', dismiss: 'Rien à redire', unclear: 'Impossible à dire' },
    answer: 'Répondre et rendre',
    said: {
      note: 'Note',
      withdrawn: 'Question retirée',
      'second-opinion': 'Second avis demandé',
      escalation: 'Soumis plus haut',
      advice: 'Avis',
    },
    refusal: (value) => {
      switch (value.kind) {
        case 'awaits-opinion':
          return 'Vous avez demandé un second avis : un autre examinateur décide, ou répond d’abord. Ou retirez la question.';
        case 'awaits-advice':
          return `${value.by} a soumis ce signalement : il sera décidé quand quelqu’un qui signe aura répondu, ou si ${value.by} retire la question.`;
        case 'asked-already':
          return `${value.by} a déjà posé une question sur ce signalement. Attendez la réponse.`;
        case 'nothing-asked':
          return 'Aucune question n’est plus posée sur ce signalement.';
        case 'own-question':
          return 'Cette question est la vôtre : quelqu’un d’autre y répond.';
        case 'note-empty':
          return 'Écrivez quelques mots : vos collègues ne voient pas ce que vous avez vu.';
        case 'notes-full':
          return `Un signalement contient ${value.max} notes, et celui-ci est plein. Décidez.`;
      }
    },
    done: {
      note: 'C’est noté.',
      ask: 'C’est demandé. Le signalement est de retour dans la file, pour d’autres.',
      withdraw: 'Question retirée : une décision est de nouveau possible.',
      advise: 'Répondu : une décision est de nouveau possible.',
    },
    newNotes: (count) => (count === 1 ? 'Une note a été ajoutée.' : `${count} notes ont été ajoutées.`),
    badge: { 'second-opinion': 'second avis', escalation: 'soumis' },
    askedCount: (count) => (count === '1' ? '1 question pour vous' : `${count} questions pour vous`),
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    filter: 'Question',
    when: 'À voir',
    whens: { now: 'Maintenant', later: 'Plus tard' },
    meanwhile: 'Ce signalement a changé entre-temps.',
    lookAgain: 'Regarder de nouveau',
  },
  de: {
    title: 'Notizen und Fragen',
    write: 'Notiz, zweite Meinung, vorlegen',
    text: 'Für Ihre Kollegen',
    hint: 'Der Kunde liest dies nie. Eine Frage gibt die Meldung zurück; bis zur Antwort entscheiden Sie nicht.',
    note: 'Notiz hinzufügen',
    ask: { 'second-opinion': 'Zweite Meinung erbitten', escalation: 'Höher vorlegen' },
    asked: (kind, by, moment) =>
      kind === 'escalation' ? `Vorgelegt von ${by}, ${moment}.` : `${by} bittet um eine zweite Meinung, ${moment}.`,
    waits: {
      'second-opinion': 'Ein anderer Prüfer entscheidet, oder antwortet und gibt sie zurück.',
      escalation: 'Niemand entscheidet, bevor jemand geantwortet hat, der Kündigungen unterzeichnet.',
    },
    withdraw: 'Frage zurückziehen',
    verdict: 'Ihr Rat',
    verdicts: {
      confirm: 'Verstößt gegen die Bedingungen',
      dismiss: 'Nichts zu beanstanden',
      unclear: 'Nicht zu sagen',
    },
    answer: 'Antworten und zurückgeben',
    said: {
      note: 'Notiz',
      withdrawn: 'Frage zurückgezogen',
      'second-opinion': 'Um eine zweite Meinung gebeten',
      escalation: 'Vorgelegt',
      advice: 'Rat',
    },
    refusal: (value) => {
      switch (value.kind) {
        case 'awaits-opinion':
          return 'Sie haben um eine zweite Meinung gebeten: Ein anderer Prüfer entscheidet oder antwortet zuerst. Oder ziehen Sie die Frage zurück.';
        case 'awaits-advice':
          return `${value.by} hat diese Meldung vorgelegt: Entschieden wird, sobald jemand geantwortet hat, der unterzeichnet, oder ${value.by} die Frage zurückzieht.`;
        case 'asked-already':
          return `${value.by} hat zu dieser Meldung schon gefragt. Warten Sie auf die Antwort.`;
        case 'nothing-asked':
          return 'Zu dieser Meldung ist nichts mehr gefragt.';
        case 'own-question':
          return 'Das haben Sie selbst gefragt: Jemand anderes antwortet.';
        case 'note-empty':
          return 'Schreiben Sie ein paar Worte: Ihre Kollegen sehen nicht, was Sie sahen.';
        case 'notes-full':
          return `Eine Meldung fasst ${value.max} Notizen, und diese ist voll. Entscheiden Sie.`;
      }
    },
    done: {
      note: 'Notiert.',
      ask: 'Gefragt. Die Meldung ist wieder in der Warteschlange, für andere.',
      withdraw: 'Zurückgezogen: Über die Meldung kann wieder entschieden werden.',
      advise: 'Beantwortet: Über die Meldung kann wieder entschieden werden.',
    },
    newNotes: (count) => (count === 1 ? 'Eine Notiz kam hinzu.' : `${count} Notizen kamen hinzu.`),
    badge: { 'second-opinion': 'zweite Meinung', escalation: 'vorgelegt' },
    askedCount: (count) => (count === '1' ? '1 Frage an Sie' : `${count} Fragen an Sie`),
    notes: (count) => (count === 1 ? '1 Notiz' : `${count} Notizen`),
    filter: 'Gefragt',
    when: 'Ansehen',
    whens: { now: 'Jetzt', later: 'Später' },
    meanwhile: 'Inzwischen hat sich diese Meldung geändert.',
    lookAgain: 'Noch einmal ansehen',
  },
};

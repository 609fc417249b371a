/** Words of the page with everything that was written in a case, by both sides. */
import type { InEveryLanguage } from '../../messages.ts';

type CorrespondenceText = {
  readonly title: string;
  readonly lead: string;
  /** Of the case page's link. */
  readonly open: string;
  readonly back: string;
  readonly fromUs: (provider: string) => string;
  readonly fromYou: (name: string) => string;
  readonly to: string;
  readonly byPost: string;
  readonly inDoubt: string;
  readonly appeal: string;
  readonly subject: string;
  readonly files: string;
  /** In the place of a personal link's secret. */
  readonly link: string;
  readonly none: string;
};

export const correspondenceTexts: InEveryLanguage<CorrespondenceText> = {
  nl: {
    title: 'Volledige briefwisseling',
    lead: 'Alles wat in dit dossier is geschreven, van oud naar nieuw: onze berichten zoals ze zijn verzonden, en uw antwoorden zoals wij ze hebben ontvangen.',
    open: 'De volledige briefwisseling lezen',
    back: 'Terug naar het dossier',
    fromUs: (provider) => `Van ${provider}`,
    fromYou: (name) => `Van u (${name})`,
    to: 'Aan',
    byPost: 'Brief per post',
    inDoubt: 'Het is niet zeker of dit bericht is vertrokken.',
    appeal: 'Bezwaar',
    subject: 'Onderwerp',
    files: 'Documenten',
    link: '[persoonlijke link]',
    none: 'Er is nog niets geschreven.',
  },
  fr: {
    title: 'Correspondance complète',
    lead: 'Tout ce qui a été écrit dans ce dossier, du plus ancien au plus récent : nos messages tels qu’ils ont été envoyés, et vos réponses telles que nous les avons reçues.',
    open: 'Lire toute la correspondance',
    back: 'Retour au dossier',
    fromUs: (provider) => `De ${provider}`,
    fromYou: (name) => `De vous (${name})`,
    to: 'À',
    byPost: 'Lettre par la poste',
    inDoubt: 'Il n’est pas certain que ce message soit parti.',
    appeal: 'Réclamation',
    subject: 'Objet',
    files: 'Documents',
    link: '[lien personnel]',
    none: 'Rien n’a encore été écrit.',
  },
  de: {
    title: 'Gesamter Schriftwechsel',
    lead: 'Alles, was in diesem Fall geschrieben wurde, vom Ältesten zum Neuesten: unsere Nachrichten, wie sie versandt wurden, und Ihre Antworten, wie wir sie erhalten haben.',
    open: 'Den gesamten Schriftwechsel lesen',
    back: 'Zurück zum Fall',
    fromUs: (provider) => `Von ${provider}`,
    fromYou: (name) => `Von Ihnen (${name})`,
    to: 'An',
    byPost: 'Brief per Post',
    inDoubt: 'Es ist nicht sicher, ob diese Nachricht versandt wurde.',
    appeal: 'Widerspruch',
    subject: 'Betreff',
    files: 'Dokumente',
    link: '[persönlicher Link]',
    none: 'Es wurde noch nichts geschrieben.',
  },
  en: {
    title: 'The whole correspondence',
    lead: 'Everything that was written in this case, first to last: our messages as they were sent, and your answers as we received them.',
    open: 'Read the whole correspondence',
    back: 'Back to the case',
    fromUs: (provider) => `From ${provider}`,
    fromYou: (name) => `From you (${name})`,
    to: 'To',
    byPost: 'Letter by post',
    inDoubt: 'It is not certain whether this message left.',
    appeal: 'Appeal',
    subject: 'Subject',
    files: 'Documents',
    link: '[personal link]',
    none: 'Nothing has been written yet.',
  },
};

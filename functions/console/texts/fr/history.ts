import type { AnswerKind, Outcome } from '../../../../shared/case/case.ts';
import type { HistoryTexts } from '../en/history.ts';
import { failureWords } from '../failures.ts';

const found = {
  'still-there': 'c’est toujours là',
  gone: 'c’est parti',
  'cannot-tell': 'on n’a pas pu le savoir',
} as const;
const because = {
  customer: 'à la demande du client',
  answer: 'à la suite de la réponse du client',
  deadline: 'à la fin du délai',
  approver: 'à la demande de l’équipe',
} as const;
const moved = {
  'more-time': 'Le client a obtenu plus de temps',
  hacked: 'Le client a obtenu du temps pour le nettoyage',
  'still-there': 'Le client a obtenu quelques jours pour ce qui reste',
  'cannot-tell': 'Le délai recule d’un jour, la vérification n’ayant rien pu établir',
  staff: 'L’équipe a accordé plus de temps',
} as const;
export const answersFr: Readonly<Record<AnswerKind, string>> = {
  removed: 'C’est supprimé',
  misclassified: 'C’est une erreur',
  authorised: 'Je détiens les droits',
  hacked: 'Le site a été piraté',
  'more-time': 'Il me faut plus de temps',
  text: 'Un message',
};
export const outcomesFr: Readonly<Record<Outcome, string>> = {
  remedied: 'le client y a remédié',
  withdrawn: 'retiré après une contestation',
  'gone-before-notice': 'parti avant le premier avis',
  'moved-away': 'le site est parti ailleurs',
  'contract-ended': 'le contrat a pris fin',
  'not-terminated': 'décidé de ne pas résilier',
  reinstated: 'rétabli après une réclamation',
  'handed-over': 'confié au bureau restreint',
};
const pages = (number: number): string => `${number} ${number <= 1 ? 'page' : 'pages'}`;
const round = (index: number): string => `l’étape ${index + 1}`;

export const historyFr: HistoryTexts = {
  opened: (event) => `Dossier ouvert selon la clause ${event.clause} : ${event.reason}`,
  'flag-added': (event) => `Un autre signalement a été confirmé : ${pages(event.noticed.length)} de plus`,
  'contact-added': (event) => `Contact ajouté : ${event.contact.name}`,
  'notice-requested': (event, _words, nameOf) =>
    event.what === 'round'
      ? `Avis de ${round(event.round)} à ${nameOf(event.contact)}`
      : `La décision est maintenue ; ${round(event.round)} recommence par un avis à ${nameOf(event.contact)}`,
  'letter-requested': (event) => `Personne n’est joint par e-mail : une lettre est à poster pour ${round(event.round)}`,
  'notice-sent': (event, words) => `Envoyé ; une preuve de remise est attendue jusqu’au ${words.moment(event.proofBy)}`,
  'delivery-proven': (event, words) => `Remise prouvée le ${words.moment(event.at)}`,
  'delivery-failed': (event) => `Non remis : ${failureWords('fr', event.detail)}`,
  'sending-decided': (event) =>
    `Un envoi incertain (${event.entry}) a été tranché : ${event.choice === 'sent' ? 'il est parti' : 'il repart'} (${event.reason})`,
  'letter-posted': (event, words) =>
    `Lettre postée le ${words.date(event.postedOn)} ; présumée reçue le ${words.moment(event.presumedAt)}`,
  'clock-started': (event, words) =>
    `Le délai de ${round(event.round)} court jusqu’à la fin du ${words.lastDay(event.dueAt)}`,
  answered: (event) =>
    `${event.answer.name} a répondu « ${answersFr[event.answer.kind]} »${event.answer.late ? ' (hors délai)' : ''}`,
  'answer-settled': () => 'La réponse est traitée',
  'track-changed': (event) => (event.track === 'hacked' ? 'Continue comme site piraté' : 'Continue comme infraction'),
  'deadline-moved': (event, words) =>
    `${moved[event.why]} : jusqu’à la fin du ${words.lastDay(event.clock.dueAt)}${event.reason === undefined ? '' : ` (${event.reason})`}`,
  'recheck-requested': (event) => `Nouvelle vérification, ${because[event.because]}`,
  rechecked: (event) =>
    `Vérification : ${found[event.found]}${event.left.length > 0 ? `, sur ${pages(event.left.length)}` : ''}`,
  'dispute-opened': (event) =>
    event.because === undefined
      ? 'Le client n’est pas d’accord ; une personne décide'
      : 'Pendant des jours, on n’a pas pu le savoir ; une personne décide',
  'dispute-decided': (event) =>
    event.verdict === 'withdrawn' ? `Retiré : ${event.reason}` : `La décision est maintenue : ${event.reason}`,
  'termination-due': () => 'Toutes les étapes sont passées : la résiliation est à décider',
  'termination-signed': (event, words) =>
    `Résiliation signée par ${event.signed.by}, prenant effet à partir du ${words.moment(event.signed.effectiveAt)} : ${event.signed.reason}`,
  'signature-withdrawn': (event) =>
    event.by === undefined
      ? 'Signature caduque : quelque chose est arrivé que le signataire n’avait pas lu'
      : `Signature reprise par ${event.by} : ${event.reason ?? ''}`,
  suspended: (event, words) =>
    `Suspendu jusqu’au ${words.lastDay(event.suspension.until)} inclus, signé par ${event.suspension.by} : ${event.suspension.reason}`,
  'strike-taken-back': (event) => `Ne compte plus comme infraction, décidé par ${event.by} : ${event.reason}`,
  'suspension-lifted': (event) => `Suspension levée${event.reason === undefined ? '' : ` : ${event.reason}`}`,
  terminated: (event) => `Résilié sans remboursement, signé par ${event.order.approvedBy} : ${event.order.reason}`,
  appealed: (event) => `${event.appeal.name} a introduit une réclamation`,
  'appeal-decided': (event) =>
    event.verdict === 'reinstated'
      ? `Contrat rétabli : ${event.reason}`
      : `La résiliation est maintenue : ${event.reason}`,
  'handed-over': () =>
    'Confié au bureau restreint : plus personne n’est contacté, et ce qui était conservé est supprimé',
  closed: (event) => `Clos : ${outcomesFr[event.outcome]}${event.reason === undefined ? '' : ` (${event.reason})`}`,
};

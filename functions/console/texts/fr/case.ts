import type { StateKind } from '../../../../shared/case/case.ts';
import type { Check } from '../../../../shared/case/checklist.ts';
import type { Refusal } from '../../../../shared/case/context.ts';
import { maxTextLength } from '../../../../shared/review/decide.ts';
import type { Words } from '../../words.ts';
import type { CaseTexts } from '../en/case.ts';
import { answersFr, historyFr, outcomesFr } from './history.ts';

const states: Readonly<Record<StateKind, string>> = {
  notifying: 'Avis en route',
  undeliverable: 'Personne n’est joint',
  waiting: 'En attente du client',
  rechecking: 'En cours de vérification',
  disputed: 'Contesté',
  'termination-due': 'Résiliation à décider',
  terminated: 'Résilié',
  closed: 'Clos',
};
const checks: Readonly<Record<Check, { readonly ok: string; readonly missing: string }>> = {
  'every-round-delivered': {
    ok: 'Chaque avis a été remis',
    missing: 'Tous les avis n’ont pas été remis. Voyez les étapes ci-dessous.',
  },
  'every-deadline-passed': {
    ok: 'Chaque délai est entièrement écoulé',
    missing:
      'Toutes les étapes n’ont pas eu leur temps entier. Attendez ; si un avis n’est jamais parti, accordez plus de temps, et il suivra.',
  },
  'recheck-fresh-and-found': {
    ok: 'Une vérification récente l’a encore trouvé ; pour un contrat suspendu, la dernière avant la suspension',
    missing: 'Aucune vérification du dernier jour ne l’a trouvé. Demandez-en une maintenant.',
  },
  'no-open-answer': {
    ok: 'Aucune réponse n’est en suspens',
    missing: 'Le client a répondu. Décidez d’abord de sa réponse.',
  },
  'input-channels-healthy': {
    ok: 'Réponses et avis de remise arrivent',
    missing: 'Quelque chose retient toute étape vers une résiliation ; la raison figure avec cette liste.',
  },
  'suspended-first': {
    ok: 'Le contrat a été suspendu, et ce délai est écoulé',
    missing: 'Selon la politique, le contrat est d’abord suspendu, et le client a ce délai pour répondre.',
  },
};
const interlock: Readonly<Record<string, string>> = {
  'answers-in-dead-letters': 'des réponses se trouvent parmi les messages en échec',
  'mail-events-in-dead-letters': 'des avis de remise se trouvent parmi les messages en échec',
  'mail-event-backlog': 'des avis de remise attendent depuis plus de 15 minutes',
  'replies-in-dead-letters': 'du courrier de clients se trouve parmi les messages en échec',
  'reply-backlog': 'du courrier de clients attend depuis plus de 15 minutes',
  'mailbox-not-read': 'la boîte des réponses n’a pu être lue depuis plus de 15 minutes',
  'mail-parked': 'un e-mail sur ce dossier attend d’être lu (voir Courrier)',
  'clock-skew': 'les horloges diffèrent de plus d’une minute',
  'ticks-stopped': 'les contrôles réguliers sont à l’arrêt depuis plus de 15 minutes ou qu’une horloge est fausse',
  'mail-paused': 'l’envoi d’e-mails est en pause',
  'escalation-switched-off': 'un exploitant a coupé l’escalade',
};
const checkName = (name: string): string => {
  if (name === 'late-answers-read') return 'Confirmez que vous avez lu les réponses arrivées hors délai.';
  return name in checks ? checks[name as Check].missing : name;
};
const stateName = (state: string): string => (state in states ? states[state as StateKind] : state);

const refusal = (value: Refusal, words: Pick<Words, 'moment' | 'lastDay' | 'date'>): string => {
  switch (value.reason) {
    case 'no-such-case':
      return 'Ce dossier n’existe plus. Retournez à la liste.';
    case 'already-open':
      return 'Le dossier est déjà ouvert et connaît ces pages.';
    case 'already-known':
      return 'Cela avait déjà été inscrit ; rien n’a dû changer.';
    case 'already-rechecking':
      return 'Une vérification est en cours. Son résultat apparaît ici dans un instant.';
    case 'already-appealed':
      return 'Cette résiliation a déjà fait l’objet d’une réclamation.';
    case 'stale':
      return 'Entre-temps, le dossier a avancé. Ce qui est nouveau figure dans le déroulement ; votre texte est conservé. Regardez à nouveau, puis envoyez-le encore une fois.';
    case 'wrong-state':
      return `Le dossier est maintenant : ${stateName(value.state)}. Cette démarche n’y a pas sa place.`;
    case 'not-due':
      return `Le client a jusqu’à la fin du ${words.lastDay(value.dueAt)}. Rien ne peut se faire avant.`;
    case 'same-person':
      return `${value.person} a déjà décidé dans ce dossier. Une deuxième personne doit le faire.`;
    case 'suspended':
      return 'Le contrat est suspendu : personne ne voit ce qu’il y a sur le site. Levez d’abord la suspension.';
    case 'already-signed':
      return 'La résiliation est déjà signée. Reprenez d’abord la signature.';
    case 'not-signed':
      return 'Il n’y a plus de signature à reprendre.';
    case 'not-by-policy':
      return 'La politique ne connaît pas de suspension. Signez la résiliation, ou changez la politique.';
    case 'reason-missing':
      return 'Écrivez le motif : le client le lira, et il reste au dossier.';
    case 'interlock':
      return `Rien ne va vers la résiliation tant que ${value.because.map((why) => interlock[why] ?? why).join(', ')}.`;
    case 'checklist':
      return `Pas encore : ${value.failed.map(checkName).join(' ')}`;
    case 'posted-on-impossible':
      return `Une lettre ne peut avoir été postée le ${words.date(value.postedOn)}. Inscrivez le jour de l’envoi, entre sa rédaction et aujourd’hui.`;
    case 'appeal-window-over':
      return `Le temps de réclamation s’est achevé le ${words.lastDay(value.until)}.`;
  }
};

export const caseFr: CaseTexts = {
  find: 'Chercher un dossier',
  findExample: 'hw-… ou un client',
  notFound: 'Aucun dossier n’a cette référence, aucun client ni site ce nom.',
  repliedCount: (count) => (count === '1' ? '1 client attend une réponse' : `${count} clients attendent une réponse`),
  title: 'Dossiers',
  states,
  coolingOff: 'Signée, délai de réflexion',
  takesEffect: 'prend effet dans',
  rounds: { notice: 'Premier avis', reminder: 'Rappel', final: 'Dernier avis' },
  tracks: { violation: 'infraction', hacked: 'site piraté' },
  outcomes: outcomesFr,
  answers: answersFr,
  notices: {
    round: 'Avis',
    receipt: 'Accusé d’une réponse',
    'still-there': 'Toujours là',
    remedied: 'Remédié',
    'dispute-stands': 'Décision maintenue',
    'dispute-withdrawn': 'Retiré',
    extended: 'Plus de temps',
    terminated: 'Résiliation',
    'appeal-receipt': 'Accusé d’une réclamation',
    'appeal-upheld': 'Réclamation rejetée',
    reinstated: 'Rétabli',
    closed: 'Dossier clos',
    suspended: 'Suspension',
    'suspension-lifted': 'Suspension levée',
    'reseller-copy': 'Copie au revendeur',
  },
  rechecks: {
    customer: 'à la demande du client',
    answer: 'à la suite de la réponse',
    deadline: 'à la fin du délai',
    approver: 'à la demande de l’équipe',
  },
  found: { 'still-there': 'toujours là', gone: 'parti', 'cannot-tell': 'impossible à dire' },
  checks,
  refusal,
  history: historyFr,
  groups: {
    us: { title: 'En attente de nous', empty: 'Rien n’attend de décision.' },
    customer: { title: 'En attente du client', empty: 'Aucun avis ne court.' },
    ended: { title: 'Terminés', empty: 'Aucun dossier n’est terminé.' },
  },
  allOf: (state) => `Tous : ${state}`,
  emptyTitle: 'Aucun dossier',
  emptyHelp: 'Un dossier s’ouvre quand un examinateur confirme un signalement.',
  columns: {
    case: 'Dossier',
    category: 'Catégorie',
    state: 'État',
    deadline: 'Délai ou depuis',
    customer: 'Client',
  },
  replied: 'le client a répondu',
  appealOpen: 'réclamation',
  round: (name, number, of) => `${name} (${number} sur ${of})`,
  until: (day) => `jusqu’à la fin du ${day}`,
  since: (moment) => `depuis ${moment}`,
  duePassed: (day) => `écoulé avec le ${day}`,
  summary: {
    notifying: (contact, until) =>
      until === undefined
        ? `Un avis à ${contact} attend d’être envoyé. Le délai commence quand sa remise est prouvée.`
        : `Un avis à ${contact} est en route. Le délai commence quand sa remise est prouvée ; le silence compte comme non remis dès ${until}.`,
    undeliverable:
      'Aucun e-mail n’est arrivé à personne. Ajoutez un autre contact, ou imprimez la lettre (sous Messages), postez-la et inscrivez le jour.',
    waiting: 'Le client a jusque-là pour y remédier ou répondre.',
    rechecking: 'Les pages signalées sont regardées à nouveau.',
    disputed: 'Le client n’est pas d’accord. Une autre personne que le premier examinateur décide.',
    untested:
      'Pendant des jours, aucune vérification n’a pu l’établir, et aucune réponse n’est en attente. Une autre personne que le premier examinateur décide.',
    'termination-due':
      'Toutes les étapes sont passées sans remède. Une deuxième personne signe, ou en décide autrement.',
    signed: (by: string, until: string) =>
      `Signé par ${by}. Jusqu’au ${until}, cela peut être repris ; ensuite le contrat prend fin, si tout est encore réuni.`,
    terminated: (until) =>
      `Le contrat est résilié sans remboursement. Le client peut introduire une réclamation jusqu’au ${until} inclus.`,
    appealed: 'Le client a introduit une réclamation. Quelqu’un qui n’a pris aucune des décisions précédentes décide.',
    closed: (outcome) => `Clos : ${outcome}.`,
  },
  renews: 'Fin de l’année contractuelle',
  brand: 'Marque',
  strikes: 'Infractions constatées',
  strikesOf: (count: number, threshold: number) => `${count} (seuil ${threshold})`,
  consequences: {
    'call-approver': 'Répété : un approbateur doit regarder',
    'shorter-schedule': 'Répété : délais plus courts',
  },
  reseller: 'Revendeur',
  previousCase: 'Dossier antérieur',
  suspendedNow: 'suspendu',
  suspendedUntil: 'Suspendu jusqu’au',
  cameBack: 'revenu après avoir été réglé',
  caseFacts: 'Le dossier',
  reference: 'Référence',
  domain: 'Domaine',
  contract: 'Contrat',
  customer: 'Client',
  category: 'Catégorie',
  clause: 'Clause',
  track: 'Voie',
  opened: 'Ouvert',
  confirmedBy: 'Confirmé par',
  deciders: 'Ont déjà décidé',
  decidersLine: (names: string) => `${names}. Un recours demande quelqu’un d’autre.`,
  reason: 'Motif',
  policy: 'Politique',
  flags: 'Signalements',
  lastRecheck: 'Dernière vérification',
  timeline: 'Déroulement',
  noticed: 'Pages signalées',
  noticedAndLeft: 'toujours là',
  noticedWithheld: (count) =>
    `${count === 1 ? 'Une page est' : `${count} pages sont`} entre les mains de ceux qui traitent les contenus présumés pédopornographiques : personne d’autre n’en voit l’adresse ni les preuves, et les notifications attendent leur décision.`,
  rounds_: 'Étapes et remises',
  noClock: 'pas encore de remise prouvée : aucun délai ne court',
  delivery: {
    requested: (moment) => `demandé ${moment}`,
    delivered: (moment) => `remis ${moment}`,
    failed: (moment) => `non remis ${moment}`,
  },
  letter: {
    composed: (moment) => `Lettre faite ${moment}`,
    posted: (day) => `postée ${day}`,
    presumed: (moment) => `présumée reçue ${moment}`,
    toPost: 'à poster',
  },
  answersTitle: 'Ce que le client a dit',
  late: 'hors délai',
  openAnswer: 'à décider',
  settled: 'traité',
  noText: 'sans texte',
  asArrived: 'L’e-mail tel qu’il est arrivé',
  appealTitle: 'Réclamation',
  letterName: 'Lettre',
  letterPrint:
    'Le PDF convient à une enveloppe à fenêtre. Postez-la, puis inscrivez le jour sous « Lettre postée », là où le dossier le demande.',
  letterMissing: 'Cette lettre n’est pas encore rédigée. Elle l’est aux heures de travail, en quelques minutes.',
  flag: (number) => `signalement ${number}`,
  sending: {
    pending: (moment) => `part dès ${moment}`,
    sending: () => 'envoi en cours',
    uncertain: (moment) => `${moment} ; le système de messagerie n’a pas encore dit s’il l’a pris`,
    done: (moment) => moment,
    dead: (moment) => `${moment} ; n’a pu être envoyé, l’exploitant est prévenu`,
  },
  notSent: 'pas envoyé, car plus nécessaire',
  mails: 'Messages tels qu’envoyés',
  noMails: 'Rien n’est encore envoyé.',
  readMail: 'Lire tel qu’envoyé',
  mailTitle: 'Message tel qu’envoyé',
  mailHeaders: { from: 'De', to: 'À', subject: 'Objet', date: 'Date' },
  mailMissing: 'Ce message n’a pas été gardé, ou n’est pas encore rédigé.',
  mailLink: '[le lien du client]',
  attachments: 'Pièces jointes',
  order: 'Ordre de résiliation',
  orderLine: (approvedBy, moment) => `Signé par ${approvedBy}, ${moment}, sans remboursement.`,
  expecting: 'En cours d’exécution ; cette page se recharge d’elle-même.',
  expectedNot:
    'Pas encore exécuté. Rechargez la page dans un instant ; si cela persiste, voyez les messages en échec de la file « case ».',
  done: 'Exécuté.',
  actionsTitle: 'Ce que vous pouvez faire',
  noActions: 'Il ne reste rien à faire.',
  noneForYou: (roles) => `Ce qui peut se faire maintenant ne relève pas de vos rôles (${roles}).`,
  secondPerson: 'Vous avez déjà décidé dans ce dossier ; une deuxième personne doit le faire.',
  checklist: 'Ce qu’exige une résiliation',
  ok: 'rempli',
  notOk: 'non rempli',
  forms: {
    reason: 'Motif',
    reasonToCustomer: 'Le client lira ceci.',
    appealByAnother: (names: string) =>
      `Après votre décision, un recours contre une résiliation demande quelqu’un d’autre que ${names}.`,
    dispute: 'Décider de la contestation',
    verdict: 'Décision',
    withdrawn: 'Retirer : le client a raison',
    withdrawnHint: 'Clôt le dossier ; le signalement compte comme écarté.',
    stands: 'C’est maintenu',
    standsHint: 'Le client apprend pourquoi et dispose à nouveau de tout le temps de l’étape.',
    disputeButton: 'Décider',
    recheck: 'Vérifier maintenant',
    recheckHint: 'Regarde à nouveau les pages signalées, dans la minute.',
    suspend: 'Suspendre le contrat',
    suspendHint: (days: number) =>
      `Met le site hors ligne pendant ${days} jours ; le client peut encore répondre et rien n’est effacé. Ensuite, une résiliation peut être signée.`,
    suspendButton: 'Signer et suspendre',
    lift: 'Lever la suspension',
    liftHint: 'Remet le site en ligne. Il est regardé à nouveau une heure plus tard, quand le panneau l’a fait.',
    liftButton: 'Remettre en ligne',
    approve: 'Approuver la résiliation',
    approveHint: (hours: number | undefined) =>
      hours === undefined
        ? 'Met fin au contrat sans remboursement. Les systèmes de l’hébergeur l’apprennent aussitôt.'
        : `Met fin au contrat sans remboursement, après ${hours} h. D’ici là, cela peut être repris et personne n’en est informé.`,
    lateAnswersRead: 'J’ai lu les réponses arrivées après le délai.',
    approveButton: 'Signer et résilier',
    takeBack: 'Reprendre la signature',
    takeBackHint:
      'Rien n’a encore eu lieu et personne n’a été informé. Ensuite on peut signer à nouveau ou décider autrement.',
    takeBackReason: 'Pour le dossier seulement : le client n’a encore rien appris.',
    takeBackButton: 'Reprendre',
    strike: 'Ne pas compter cette infraction',
    strikeHint:
      'Le dossier reste tel quel et rien n’est écrit au client. Les dossiers ouverts à partir de maintenant ne la comptent plus ; un dossier en cours garde ses délais.',
    strikeReason: 'Pour le dossier : pourquoi elle ne devrait pas compter.',
    strikeButton: 'Ne pas la compter',
    giveTime: 'Accorder plus de temps',
    days: 'Jours',
    giveTimeButton: 'Accorder',
    notTerminate: 'Ne pas résilier',
    notTerminateHint: 'Clôt le dossier sans conséquence.',
    notTerminateButton: 'Clore le dossier',
    letter: 'Lettre postée',
    letterHint: (days) => `Présumée reçue ${days} jours ouvrables après l’envoi.`,
    postedOn: 'Postée le',
    letterButton: 'Inscrire l’envoi',
    contact: 'Ajouter un contact',
    contactHint: 'Là où personne n’a pu être joint, l’avis part ensuite à cette personne.',
    name: 'Nom',
    email: 'Adresse e-mail',
    language: 'Langue',
    role: 'Rôle',
    contactButton: 'Ajouter le contact',
    appeal: 'Décider de la réclamation',
    upheld: 'La résiliation est maintenue',
    reinstated: 'Rétablir le contrat',
    appealButton: 'Décider de la réclamation',
  },
  faults: {
    verdict: 'Choisissez l’un des deux.',
    email: 'Écrivez une seule adresse e-mail, comme nom@entreprise.example.',
    name: 'Écrivez le nom de la personne, sur une ligne.',
    language: 'Choisissez langue et rôle dans les listes.',
    days: 'Écrivez un nombre entier de jours de 1 à 365.',
    date: 'Écrivez la date d’envoi, comme 2027-03-15.',
    'text-too-long': `Raccourcissez le texte à ${maxTextLength} caractères.`,
  },
};

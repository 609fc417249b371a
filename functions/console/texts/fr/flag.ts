import type { Change } from '../../../../shared/review/changed.ts';
import type { ConsultRefusal } from '../../../../shared/review/consult.ts';
import type { ReviewRefusal } from '../../../../shared/review/decide.ts';
import type { FlagState } from '../../../../shared/review/flag.ts';
import type { Iso } from '../../../../shared/time.ts';
import { consultTexts } from '../consult.ts';
import type { FlagTexts } from '../en/flag.ts';

const consult = consultTexts.fr;

const states: Readonly<Record<FlagState, string>> = {
  open: 'à examiner',
  claimed: 'pris en charge',
  confirmed: 'confirmé',
  dismissed: 'écarté',
  gone: 'disparu',
};

const refusal = (value: ReviewRefusal | ConsultRefusal, clock: (at: Iso) => string): string => {
  switch (value.kind) {
    case 'claimed-by-other':
      return `${value.by} examine ce signalement jusqu’à ${clock(value.until)}. Prenez-en un autre, ou revenez alors.`;
    case 'wrong-state':
      return `Ce signalement est entre-temps ${states[value.state]} ; cela n’est plus possible. Ce qui vaut figure ci-dessous.`;
    case 'clause-missing':
      return 'Choisissez la clause des conditions qui est enfreinte : le client doit la connaître.';
    case 'clause-unknown':
      return `La politique n’a pas de clause ${value.clause}. Choisissez-en une dans la liste.`;
    case 'reason-missing':
      return 'Écrivez le motif : la personne suivante, et en cas de confirmation le client, doit pouvoir le suivre.';
    case 'note-missing':
      return 'Dites dans la remarque quel est cet autre motif.';
    case 'text-too-long':
      return `Raccourcissez le texte à ${value.max} caractères.`;
    case 'site-unknown':
      return `${value.site} n’est pas dans l’inventaire : il n’y a personne à aviser. Importez-le, ou écartez le signalement.`;
    case 'contract-ended':
      return `Le contrat ${value.contract} est déjà résilié : il n’y a personne à aviser. Écartez le signalement, ou corrigez l’inventaire.`;
    case 'no-contact':
      return `Le client ${value.customer} n’a pas de contact à qui écrire. Ajoutez-en un à l’inventaire, puis confirmez.`;
    case 'evidence-gone':
      return `Rien n’est plus gardé de ce qui a été trouvé sur ${value.site} : une preuve que personne ne confirme est oubliée après quelques jours. Faites visiter le site, puis décidez sur ce qui s’y trouve alors.`;
    default:
      return consult.refusal(value);
  }
};
const change = (value: Change): string => {
  switch (value.kind) {
    case 'state':
      if (value.by !== undefined && value.from === value.to) return `${value.by} l’a pris en charge entre-temps.`;
      return value.by === undefined
        ? `Il était ${states[value.from]}, il est maintenant ${states[value.to]}.`
        : `Il était ${states[value.from]}, il est maintenant ${states[value.to]}, par ${value.by}.`;
    case 'pages':
      return [
        ...(value.added > 0
          ? [`${value.added} ${value.added === 1 ? 'page nouvelle ou modifiée.' : 'pages nouvelles ou modifiées.'}`]
          : []),
        ...(value.removed > 0
          ? [`${value.removed} ${value.removed === 1 ? 'page disparue ou modifiée.' : 'pages disparues ou modifiées.'}`]
          : []),
      ].join(' ');
    case 'score':
      return `Le score est passé de ${Math.round(value.from * 100)} % à ${Math.round(value.to * 100)} %.`;
    case 'decisions':
      return value.added === 1 ? 'Une décision s’est ajoutée.' : `${value.added} décisions se sont ajoutées.`;
    case 'notes':
      return consult.newNotes(value.added);
  }
};

export const flagFr: FlagTexts = {
  states,
  dismissReasons: {
    'false-list-entry': 'La liste se trompe sur ce lien',
    'quotation-or-reporting': 'Citation, reportage, documentation',
    'education-or-health': 'Éducation ou santé',
    'security-research': 'Recherche en sécurité',
    'licensed-or-legal': 'Autorisé, ou légal tel quel',
    'satire-or-art': 'Satire ou art',
    'wrong-language': 'Les mots ont un autre sens dans cette langue',
    other: 'Un autre motif (dites lequel)',
  },
  decisions: { confirmed: 'Confirmé', dismissed: 'Écarté', reopened: 'Rouvert' },
  refusal,
  change,
  why: 'Pourquoi ce score',
  whyOf: 'Sur la page la plus forte',
  visitors: { 'search-engine': 'les moteurs de recherche', phone: 'les téléphones' },
  shownOnly: (who) => `Seuls ${who} voient ceci`,
  shownInstead: 'Tous les autres lisent',
  undone: 'Annulé.',
  hackedBadge: 'semble piraté',
  hackedHelp: 'Ce qui a été trouvé semble injecté : le propriétaire est plutôt victime.',
  pageCount: (count) => (count <= 1 ? `${count} page` : `${count} pages`),
  findingCount: (count) => (count <= 1 ? `${count} élément` : `${count} éléments`),
  moreFindings: (count) => `${count} ${count <= 1 ? 'élément plus faible' : 'éléments plus faibles'} sur cette page`,
  untitled: 'sans titre',
  seen: (first, last) => (first === last ? `vu ${first}` : `vu la première fois ${first}, la dernière ${last}`),
  rule: 'règle',
  version: (version) => `v${version}`,
  target: 'mène à',
  list: (name, version, since) => `Sur la liste ${name}, version ${version}, depuis ${since}`,
  knownFrom: (site, day) => `Confirmé sur ${site}, ${day}`,
  linkKind: 'lien seulement',
  outbound: 'Liens qui quittent le site',
  outboundColumns: { url: 'Mène à', from: 'Sur la page' },
  hiddenLink: 'caché',
  listed: (name) => `listé : ${name}`,
  noText: 'sans texte',
  facts: 'À qui il est',
  site: 'Site',
  server: 'Serveur',
  contract: 'Contrat',
  customer: 'Client',
  contacts: 'Contacts',
  renews: (day) => `renouvelé le ${day}`,
  firstSeen: 'Vu la première fois',
  lastSeen: 'Vu la dernière fois',
  judgedBy: 'Jugé selon la politique',
  unknownSite: 'Ce site n’est plus dans l’inventaire : personne ne peut être avisé.',
  history: 'Décisions',
  noHistory: 'Pas encore de décision.',
  others: 'Autres signalements de ce site',
  cases: 'Dossiers de ce contrat',
  past: 'Auparavant',
  visits: 'Visites de ce site',
  allOfSite: 'Tout sur ce site',
  elsewhere: 'Autres dossiers de ce client',
  noElsewhere: 'Aucun sous un autre contrat.',
  strikes: (count) => (count === 1 ? '1 infraction constatée compte.' : `${count} infractions constatées comptent.`),
  noCases: 'Aucun dossier.',
  forms: {
    decide: 'Décider',
    claim: 'Prendre pour dix minutes',
    claimHelp: 'Les autres voient que vous examinez. Vous pouvez aussi décider tout de suite.',
    renew: '+ 10 min',
    release: 'Rendre',
    yours: (until) => `À vous jusqu’à ${until}`,
    others: (by, until) => `${by} examine ceci jusqu’à ${until}.`,
    confirm: 'Confirmer : cela enfreint les conditions',
    confirmHelp: (languages, days) =>
      `Ouvre un dossier. Le client reçoit le premier avis en ${languages}, avec ${days} jours pour y remédier.`,
    clause: 'Clause',
    reason: 'Motif',
    reasonHint: 'Dans vos mots, pour le client et pour qui signera plus tard.',
    hacked: 'Le site a été piraté',
    hackedHint: (days) => `Autre formulation, aide au nettoyage, ${days} jours, rien n’est compté contre le client.`,
    confirmButton: 'Confirmer et ouvrir un dossier',
    dismiss: 'Écarter : rien à redire',
    dismissHelp: 'Les mêmes pages ne seront plus signalées, sauf si elles changent.',
    dismissReason: 'Motif',
    note: 'Remarque',
    noteHint: 'Facultative, sauf pour un autre motif.',
    dismissButton: 'Écarter',
    reopen: 'Rouvrir',
    reopenHelp: 'Remet le signalement dans la file.',
    reopenButton: 'Remettre dans la file',
    choose: 'Choisir…',
  },
  outcome: {
    claimed: (until) => `Pris en charge : à vous jusqu’à ${until}.`,
    released: 'Rendu : il est de nouveau dans la file.',
    confirmed: 'Confirmé.',
    dismissed: 'Écarté.',
    reopened: 'De nouveau dans la file.',
  },
  youWrote: 'Vous aviez écrit',
  conflict:
    'Ce signalement a changé entre-temps. Votre texte est conservé ci-dessous ; regardez à nouveau, puis envoyez-le encore une fois.',
  confirmedBy: (by, moment) => `Confirmé par ${by}, ${moment}.`,
  dismissedBy: (by, moment) => `Écarté par ${by}, ${moment}.`,
  goneAllowed: (moment, by) => `Le ${moment}, rien n’a été trouvé que ce site ne puisse avoir : ${by} l’a autorisé.`,
  goneSince: (moment) => `Les pages étaient propres le ${moment}, avant toute décision. Il ne reste rien à faire.`,
  openCase: 'Ouvrir le dossier',
  caseComing: 'Le dossier s’ouvre ; cette page se recharge d’elle-même.',
  nextFlag: 'Prendre le suivant',
};

import type { Change } from '../../../../shared/review/changed.ts';
import type { ConsultRefusal } from '../../../../shared/review/consult.ts';
import type { ReviewRefusal } from '../../../../shared/review/decide.ts';
import type { FlagState } from '../../../../shared/review/flag.ts';
import type { Iso } from '../../../../shared/time.ts';
import { consultTexts } from '../consult.ts';
import type { FlagTexts } from '../en/flag.ts';

const consult = consultTexts.nl;

const states: Readonly<Record<FlagState, string>> = {
  open: 'te beoordelen',
  claimed: 'in behandeling',
  confirmed: 'bevestigd',
  dismissed: 'afgewezen',
  gone: 'verdwenen',
};

const refusal = (value: ReviewRefusal | ConsultRefusal, clock: (at: Iso) => string): string => {
  switch (value.kind) {
    case 'claimed-by-other':
      return `${value.by} beoordeelt dit signaal tot ${clock(value.until)}. Neem een ander, of kom dan terug.`;
    case 'wrong-state':
      return `Dit signaal is intussen ${states[value.state]}, dus dit kan niet meer. Wat geldt, staat hieronder.`;
    case 'clause-missing':
      return 'Kies het artikel van de voorwaarden dat hiermee overtreden wordt: de klant moet dat weten.';
    case 'clause-unknown':
      return `Het beleid heeft geen artikel ${value.clause}. Kies er een uit de lijst.`;
    case 'reason-missing':
      return 'Schrijf de reden: de volgende collega, en bij een bevestiging de klant, moet die kunnen volgen.';
    case 'note-missing':
      return 'Zeg in de opmerking wat de andere reden is.';
    case 'text-too-long':
      return `Kort de tekst in tot ${value.max} tekens.`;
    case 'site-unknown':
      return `${value.site} staat niet in de inventaris, dus er is niemand om aan te schrijven. Importeer de site, of wijs het signaal af.`;
    case 'contract-ended':
      return `Contract ${value.contract} is al beëindigd: er is niemand om aan te schrijven. Wijs het signaal af, of verbeter de inventaris.`;
    case 'no-contact':
      return `Klant ${value.customer} heeft geen contact om aan te schrijven. Voeg er een toe aan de inventaris en bevestig dan.`;
    case 'evidence-gone':
      return `Van wat op ${value.site} gevonden is, is niets meer bewaard: bewijs dat niemand bevestigt, wordt na enkele dagen vergeten. Laat de site bezoeken en beslis over wat er dan staat.`;
    default:
      return consult.refusal(value);
  }
};
const change = (value: Change): string => {
  switch (value.kind) {
    case 'state':
      if (value.by !== undefined && value.from === value.to) return `${value.by} heeft het intussen genomen.`;
      return value.by === undefined
        ? `Het was ${states[value.from]} en is nu ${states[value.to]}.`
        : `Het was ${states[value.from]} en is nu ${states[value.to]}, door ${value.by}.`;
    case 'pages':
      return [
        ...(value.added > 0
          ? [`${value.added} ${value.added === 1 ? 'pagina is' : 'pagina’s zijn'} nieuw of gewijzigd.`]
          : []),
        ...(value.removed > 0
          ? [`${value.removed} ${value.removed === 1 ? 'pagina is' : 'pagina’s zijn'} weg of gewijzigd.`]
          : []),
      ].join(' ');
    case 'score':
      return `De score ging van ${Math.round(value.from * 100)} % naar ${Math.round(value.to * 100)} %.`;
    case 'decisions':
      return value.added === 1 ? 'Er kwam één beslissing bij.' : `Er kwamen ${value.added} beslissingen bij.`;
    case 'notes':
      return consult.newNotes(value.added);
  }
};

export const flagNl: FlagTexts = {
  states,
  dismissReasons: {
    'false-list-entry': 'De lijst vergist zich over deze link',
    'quotation-or-reporting': 'Citaat, berichtgeving, documentatie',
    'education-or-health': 'Onderwijs of gezondheid',
    'security-research': 'Beveiligingsonderzoek',
    'licensed-or-legal': 'Met toestemming, of legaal zoals het is',
    'satire-or-art': 'Satire of kunst',
    'wrong-language': 'De woorden betekenen iets anders in deze taal',
    other: 'Een andere reden (zeg welke)',
  },
  decisions: { confirmed: 'Bevestigd', dismissed: 'Afgewezen', reopened: 'Heropend' },
  refusal,
  change,
  why: 'Waarom deze score',
  whyOf: 'Op de sterkste pagina',
  visitors: { 'search-engine': 'zoekmachines', phone: 'telefoons' },
  shownOnly: (who) => `Alleen ${who} krijgen dit te zien`,
  shownInstead: 'Alle anderen lezen',
  undone: 'Ongedaan gemaakt.',
  hackedBadge: 'lijkt gehackt',
  hackedHelp: 'Wat gevonden is, lijkt ingespoten: de eigenaar is eerder slachtoffer.',
  pageCount: (count) => (count === 1 ? '1 pagina' : `${count} pagina’s`),
  findingCount: (count) => (count === 1 ? '1 vondst' : `${count} vondsten`),
  moreFindings: (count) => `${count} zwakkere ${count === 1 ? 'vondst' : 'vondsten'} op deze pagina`,
  untitled: 'geen titel',
  seen: (first, last) => (first === last ? `gezien ${first}` : `eerst gezien ${first}, laatst ${last}`),
  rule: 'regel',
  version: (version) => `v${version}`,
  target: 'leidt naar',
  list: (name, version, since) => `Op de lijst ${name}, versie ${version}, sinds ${since}`,
  knownFrom: (site, day) => `Bevestigd op ${site}, ${day}`,
  linkKind: 'alleen link',
  outbound: 'Links die de site verlaten',
  outboundColumns: { url: 'Leidt naar', from: 'Op pagina' },
  hiddenLink: 'verborgen',
  listed: (name) => `op lijst: ${name}`,
  noText: 'geen tekst',
  facts: 'Van wie het is',
  site: 'Site',
  server: 'Server',
  contract: 'Contract',
  customer: 'Klant',
  contacts: 'Contacten',
  renews: (day) => `wordt verlengd ${day}`,
  firstSeen: 'Eerst gezien',
  lastSeen: 'Laatst gezien',
  judgedBy: 'Beoordeeld volgens beleid',
  unknownSite: 'Deze site staat niet meer in de inventaris, dus er kan niemand worden aangeschreven.',
  history: 'Beslissingen',
  noHistory: 'Nog geen beslissing.',
  others: 'Andere signalen van deze site',
  cases: 'Dossiers van dit contract',
  past: 'Wat voorafging',
  visits: 'Bezoeken aan deze site',
  allOfSite: 'Alles van deze site',
  elsewhere: 'Andere dossiers van deze klant',
  noElsewhere: 'Geen onder een ander contract.',
  strikes: (count) => (count === 1 ? '1 vastgestelde inbreuk telt.' : `${count} vastgestelde inbreuken tellen.`),
  noCases: 'Nog geen dossier.',
  forms: {
    decide: 'Beslissen',
    claim: 'Tien minuten nemen',
    claimHelp: 'Anderen zien dat u kijkt. U mag ook meteen beslissen.',
    renew: '+ 10 min',
    release: 'Loslaten',
    yours: (until) => `Van u tot ${until}`,
    others: (by, until) => `${by} beoordeelt dit tot ${until}.`,
    confirm: 'Bevestigen: het overtreedt de voorwaarden',
    confirmHelp: (languages, days) =>
      `Opent een dossier. De klant krijgt de eerste kennisgeving in het ${languages}, met ${days} dagen om het recht te zetten.`,
    clause: 'Artikel',
    reason: 'Reden',
    reasonHint: 'In uw woorden, voor de klant en voor wie later tekent.',
    hacked: 'De site is gehackt',
    hackedHint: (days) => `Andere bewoording, hulp bij het opruimen, ${days} dagen, telt niet mee.`,
    confirmButton: 'Bevestigen en dossier openen',
    dismiss: 'Afwijzen: niets op aan te merken',
    dismissHelp: 'Dezelfde pagina’s geven geen nieuw signaal, tenzij ze veranderen.',
    dismissReason: 'Reden',
    note: 'Opmerking',
    noteHint: 'Niet verplicht, behalve bij een andere reden.',
    dismissButton: 'Afwijzen',
    reopen: 'Heropenen',
    reopenHelp: 'Zet het signaal terug in de rij.',
    reopenButton: 'Terug in de rij',
    choose: 'Kies…',
  },
  outcome: {
    claimed: (until) => `Genomen: van u tot ${until}.`,
    released: 'Losgelaten: het staat weer in de rij.',
    confirmed: 'Bevestigd.',
    dismissed: 'Afgewezen.',
    reopened: 'Weer in de rij.',
  },
  youWrote: 'Dit had u geschreven',
  conflict: 'Intussen is dit signaal veranderd. Uw tekst staat nog hieronder; kijk opnieuw en verstuur dan nog eens.',
  confirmedBy: (by, moment) => `Bevestigd door ${by}, ${moment}.`,
  dismissedBy: (by, moment) => `Afgewezen door ${by}, ${moment}.`,
  goneAllowed: (moment, by) => `Op ${moment} is niets gevonden wat deze site niet mag hebben: ${by} liet het toe.`,
  goneSince: (moment) => `De pagina’s waren schoon op ${moment}, voordat iemand besliste. Er is niets meer te doen.`,
  openCase: 'Naar het dossier',
  caseComing: 'Het dossier wordt geopend; deze pagina kijkt vanzelf opnieuw.',
  nextFlag: 'Volgende nemen',
};

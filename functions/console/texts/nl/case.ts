import type { StateKind } from '../../../../shared/case/case.ts';
import type { Check } from '../../../../shared/case/checklist.ts';
import type { Refusal } from '../../../../shared/case/context.ts';
import { maxTextLength } from '../../../../shared/review/decide.ts';
import type { Words } from '../../words.ts';
import type { CaseTexts } from '../en/case.ts';
import { answersNl, historyNl, outcomesNl } from './history.ts';

const states: Readonly<Record<StateKind, string>> = {
  notifying: 'Kennisgeving onderweg',
  undeliverable: 'Niemand bereikt',
  waiting: 'Wacht op de klant',
  rechecking: 'Wordt opnieuw gecontroleerd',
  disputed: 'Betwist',
  'termination-due': 'Beëindiging te beslissen',
  terminated: 'Beëindigd',
  closed: 'Gesloten',
};
const checks: Readonly<Record<Check, { readonly ok: string; readonly missing: string }>> = {
  'every-round-delivered': {
    ok: 'Elke kennisgeving is bezorgd',
    missing: 'Niet elke kennisgeving is bezorgd. Zie de rondes hieronder.',
  },
  'every-deadline-passed': {
    ok: 'Elke termijn is volledig verstreken',
    missing:
      'Niet elke ronde kreeg haar volle tijd. Wacht; ging een kennisgeving nooit uit, geef dan meer tijd, en ze volgt.',
  },
  'recheck-fresh-and-found': {
    ok: 'Een verse hercontrole vond het nog; bij een opgeschort contract de laatste voor de opschorting',
    missing: 'Geen hercontrole van de laatste dag vond het. Vraag nu een hercontrole.',
  },
  'no-open-answer': {
    ok: 'Er staat geen antwoord open',
    missing: 'De klant heeft geantwoord. Beslis eerst over dat antwoord.',
  },
  'input-channels-healthy': {
    ok: 'Antwoorden en mailberichten komen binnen',
    missing: 'Iets houdt elke stap naar een beëindiging tegen; de reden staat bij deze lijst.',
  },
  'suspended-first': {
    ok: 'Het contract was opgeschort, en die termijn is voorbij',
    missing: 'Volgens het beleid wordt het contract eerst opgeschort, en heeft de klant die termijn om te antwoorden.',
  },
};
const interlock: Readonly<Record<string, string>> = {
  'answers-in-dead-letters': 'er antwoorden bij de onbestelbare berichten liggen',
  'mail-events-in-dead-letters': 'er bezorgberichten bij de onbestelbare berichten liggen',
  'mail-event-backlog': 'bezorgberichten al meer dan 15 minuten wachten',
  'replies-in-dead-letters': 'er mail van klanten bij de onbestelbare berichten ligt',
  'reply-backlog': 'mail van klanten al meer dan 15 minuten wacht',
  'mailbox-not-read': 'de postbus voor antwoorden al meer dan 15 minuten niet kon worden gelezen',
  'mail-parked': 'een mail over dit dossier nog gelezen moet worden (zie Post)',
  'clock-skew': 'de klokken meer dan een minuut verschillen',
  'ticks-stopped': 'de vaste controles al meer dan 15 minuten stilstaan of een klok verkeerd gaat',
  'mail-paused': 'het versturen van mail gepauzeerd is',
  'escalation-switched-off': 'een beheerder de escalatie heeft uitgezet',
};
const checkName = (name: string): string => {
  if (name === 'late-answers-read') return 'Bevestig dat u de te late antwoorden hebt gelezen.';
  return name in checks ? checks[name as Check].missing : name;
};
const stateName = (state: string): string => (state in states ? states[state as StateKind] : state);

const refusal = (value: Refusal, words: Pick<Words, 'moment' | 'lastDay' | 'date'>): string => {
  switch (value.reason) {
    case 'no-such-case':
      return 'Dat dossier is er niet meer. Ga terug naar de lijst.';
    case 'already-open':
      return 'Het dossier is al open en kent deze pagina’s.';
    case 'already-known':
      return 'Dit was al ingevoerd; er moest niets veranderen.';
    case 'already-rechecking':
      return 'Er loopt een hercontrole. Het resultaat verschijnt hier zo meteen.';
    case 'already-appealed':
      return 'Tegen deze beëindiging is al eens bezwaar gemaakt.';
    case 'stale':
      return 'Intussen ging het dossier verder. Wat nieuw is, staat in het verloop; uw tekst is bewaard. Kijk opnieuw en verstuur dan nog eens.';
    case 'wrong-state':
      return `Het dossier is nu: ${stateName(value.state)}. Deze stap hoort daar niet bij.`;
    case 'not-due':
      return `De klant heeft tijd tot het einde van ${words.lastDay(value.dueAt)}. Eerder mag er niets gebeuren.`;
    case 'same-person':
      return `${value.person} heeft in dit dossier al beslist. Een tweede persoon moet dit doen.`;
    case 'suspended':
      return 'Het contract is opgeschort: niemand ziet wat er op de site staat. Hef eerst de opschorting op.';
    case 'already-signed':
      return 'De beëindiging is al ondertekend. Neem eerst de handtekening terug.';
    case 'not-signed':
      return 'Er is geen handtekening meer om terug te nemen.';
    case 'not-by-policy':
      return 'Het beleid kent geen opschorting. Onderteken de beëindiging, of pas het beleid aan.';
    case 'reason-missing':
      return 'Schrijf de reden: de klant krijgt ze te lezen, en ze blijft in het dossier.';
    case 'interlock':
      return `Niets gaat naar beëindiging zolang ${value.because.map((why) => interlock[why] ?? why).join(', ')}.`;
    case 'checklist':
      return `Nog niet: ${value.failed.map(checkName).join(' ')}`;
    case 'posted-on-impossible':
      return `Een brief kan niet op ${words.date(value.postedOn)} op de post gedaan zijn. Vul de dag in waarop dat gebeurde, tussen het maken en vandaag.`;
    case 'appeal-window-over':
      return `De tijd om bezwaar te maken eindigde op ${words.lastDay(value.until)}.`;
  }
};

export const caseNl: CaseTexts = {
  find: 'Dossier zoeken',
  findExample: 'hw-… of een klant',
  notFound: 'Geen dossier heeft dat kenmerk, en geen klant of site die naam.',
  repliedCount: (count) => (count === '1' ? '1 klant wacht op antwoord' : `${count} klanten wachten op antwoord`),
  title: 'Dossiers',
  states,
  coolingOff: 'Ondertekend, bedenktijd',
  takesEffect: 'gaat in over',
  rounds: { notice: 'Eerste kennisgeving', reminder: 'Herinnering', final: 'Laatste kennisgeving' },
  tracks: { violation: 'overtreding', hacked: 'gehackte site' },
  outcomes: outcomesNl,
  answers: answersNl,
  notices: {
    round: 'Kennisgeving',
    receipt: 'Ontvangst van een antwoord',
    'still-there': 'Staat er nog',
    remedied: 'Rechtgezet',
    'dispute-stands': 'Beslissing blijft',
    'dispute-withdrawn': 'Ingetrokken',
    extended: 'Meer tijd',
    terminated: 'Beëindiging',
    'appeal-receipt': 'Ontvangst van een bezwaar',
    'appeal-upheld': 'Bezwaar afgewezen',
    reinstated: 'Hersteld',
    closed: 'Dossier gesloten',
    suspended: 'Opschorting',
    'suspension-lifted': 'Opschorting opgeheven',
    'reseller-copy': 'Kopie aan de wederverkoper',
  },
  rechecks: {
    customer: 'gevraagd door de klant',
    answer: 'door het antwoord',
    deadline: 'omdat de termijn verstreek',
    approver: 'gevraagd door een medewerker',
  },
  found: { 'still-there': 'staat er nog', gone: 'weg', 'cannot-tell': 'niet vast te stellen' },
  checks,
  refusal,
  history: historyNl,
  groups: {
    us: { title: 'Wacht op ons', empty: 'Niets wacht op een beslissing.' },
    customer: { title: 'Wacht op de klant', empty: 'Er loopt geen kennisgeving.' },
    ended: { title: 'Afgelopen', empty: 'Nog geen dossier is afgelopen.' },
  },
  allOf: (state) => `Alle: ${state}`,
  emptyTitle: 'Geen dossiers',
  emptyHelp: 'Een dossier opent als een beoordelaar een signaal bevestigt.',
  columns: {
    case: 'Dossier',
    category: 'Categorie',
    state: 'Status',
    deadline: 'Termijn of sinds',
    customer: 'Klant',
  },
  replied: 'klant antwoordde',
  appealOpen: 'bezwaar',
  round: (name, number, of) => `${name} (${number} van ${of})`,
  until: (day) => `tot het einde van ${day}`,
  since: (moment) => `sinds ${moment}`,
  duePassed: (day) => `verstreken met ${day}`,
  summary: {
    notifying: (contact, until) =>
      until === undefined
        ? `Een kennisgeving aan ${contact} wacht op verzending. De termijn begint als de bezorging bewezen is.`
        : `Een kennisgeving aan ${contact} is onderweg. De termijn begint als de bezorging bewezen is; stilte telt vanaf ${until} als niet bezorgd.`,
    undeliverable:
      'Geen mail bereikte iemand. Voeg een ander contact toe, of druk de brief af (onder Berichten), doe hem op de post en vul de dag in.',
    waiting: 'De klant heeft tot dan om het recht te zetten of te antwoorden.',
    rechecking: 'De vermelde pagina’s worden opnieuw bekeken.',
    disputed: 'De klant is het er niet mee eens. Iemand anders dan de eerste beoordelaar beslist.',
    untested:
      'Geen hercontrole kon het dagenlang vaststellen, en geen antwoord staat open. Iemand anders dan de eerste beoordelaar beslist.',
    'termination-due': 'Elke ronde ging voorbij zonder herstel. Een tweede persoon tekent, of beslist anders.',
    signed: (by: string, until: string) =>
      `Ondertekend door ${by}. Tot ${until} kan dit worden teruggenomen; daarna eindigt het contract, als dan nog alles klopt.`,
    terminated: (until) =>
      `Het contract is beëindigd zonder terugbetaling. De klant kan bezwaar maken tot en met ${until}.`,
    appealed: 'De klant maakte bezwaar. Iemand die geen van de eerdere beslissingen nam, beslist.',
    closed: (outcome) => `Gesloten: ${outcome}.`,
  },
  renews: 'Contractjaar eindigt',
  brand: 'Merk',
  strikes: 'Vastgestelde inbreuken',
  strikesOf: (count: number, threshold: number) => `${count} (drempel ${threshold})`,
  consequences: {
    'call-approver': 'Herhaald: laat een goedkeurder kijken',
    'shorter-schedule': 'Herhaald: kortere termijnen',
  },
  reseller: 'Wederverkoper',
  previousCase: 'Eerder dossier',
  suspendedNow: 'opgeschort',
  suspendedUntil: 'Opgeschort tot en met',
  cameBack: 'teruggekomen nadat het verholpen was',
  caseFacts: 'Het dossier',
  reference: 'Referentie',
  domain: 'Domein',
  contract: 'Contract',
  customer: 'Klant',
  category: 'Categorie',
  clause: 'Artikel',
  track: 'Spoor',
  opened: 'Geopend',
  confirmedBy: 'Bevestigd door',
  deciders: 'Beslisten al',
  decidersLine: (names: string) => `${names}. Over een bezwaar beslist iemand anders.`,
  reason: 'Reden',
  policy: 'Beleid',
  flags: 'Signalen',
  lastRecheck: 'Laatste hercontrole',
  timeline: 'Verloop',
  noticed: 'Vermelde pagina’s',
  noticedAndLeft: 'staat er nog',
  noticedWithheld: (count) =>
    `${count === 1 ? 'Eén pagina ligt' : `${count} pagina’s liggen`} bij wie vermoedelijk materiaal van kindermisbruik behandelt: niemand anders krijgt adres en bewijs te zien, en kennisgevingen wachten op hun beslissing.`,
  rounds_: 'Rondes en bezorging',
  noClock: 'nog geen bewezen bezorging, dus loopt er geen termijn',
  delivery: {
    requested: (moment) => `gevraagd ${moment}`,
    delivered: (moment) => `bezorgd ${moment}`,
    failed: (moment) => `niet bezorgd ${moment}`,
  },
  letter: {
    composed: (moment) => `Brief gemaakt ${moment}`,
    posted: (day) => `op de post ${day}`,
    presumed: (moment) => `vermoed ontvangen ${moment}`,
    toPost: 'nog op de post te doen',
  },
  answersTitle: 'Wat de klant zei',
  late: 'te laat',
  openAnswer: 'te beslissen',
  settled: 'afgehandeld',
  noText: 'zonder woorden',
  asArrived: 'De mail zoals ze binnenkwam',
  appealTitle: 'Bezwaar',
  letterName: 'Brief',
  letterPrint:
    'De PDF past in een vensterenvelop. Doe hem op de post en vul dan de dag in onder “Brief op de post”, waar het dossier erom vraagt.',
  letterMissing: 'Deze brief is nog niet opgesteld. Dat gebeurt in de werkuren, binnen enkele minuten.',
  flag: (number) => `signaal ${number}`,
  sending: {
    pending: (moment) => `gaat uit vanaf ${moment}`,
    sending: () => 'wordt verstuurd',
    uncertain: (moment) => `${moment}; het mailsysteem zei nog niet of het de mail aannam`,
    done: (moment) => moment,
    dead: (moment) => `${moment}; kon niet worden verstuurd, de beheerder weet het`,
  },
  notSent: 'niet verstuurd, want niet meer nodig',
  mails: 'Berichten zoals verstuurd',
  noMails: 'Nog niets verstuurd.',
  readMail: 'Lezen zoals verstuurd',
  mailTitle: 'Bericht zoals verstuurd',
  mailHeaders: { from: 'Van', to: 'Aan', subject: 'Onderwerp', date: 'Datum' },
  mailMissing: 'Dit bericht is niet bewaard, of nog niet opgesteld.',
  mailLink: '[de link van de klant]',
  attachments: 'Bijlagen',
  order: 'Beëindigingsbevel',
  orderLine: (approvedBy, moment) => `Getekend door ${approvedBy}, ${moment}, zonder terugbetaling.`,
  expecting: 'Wordt uitgevoerd; deze pagina kijkt vanzelf opnieuw.',
  expectedNot:
    'Nog niet uitgevoerd. Laad de pagina zo meteen opnieuw; blijft het zo, kijk dan bij de onbestelbare berichten van de wachtrij “case”.',
  done: 'Uitgevoerd.',
  actionsTitle: 'Wat u kunt doen',
  noActions: 'Er is niets meer te doen.',
  noneForYou: (roles) => `Wat nu kan, is niet voor uw rollen (${roles}).`,
  secondPerson: 'U hebt in dit dossier al beslist, dus moet een tweede persoon dit doen.',
  checklist: 'Wat een beëindiging vraagt',
  ok: 'voldaan',
  notOk: 'niet voldaan',
  forms: {
    reason: 'Reden',
    reasonToCustomer: 'De klant krijgt dit te lezen.',
    appealByAnother: (names: string) =>
      `Na uw beslissing kan over een bezwaar tegen een beëindiging alleen nog iemand anders dan ${names} beslissen.`,
    dispute: 'Over de betwisting beslissen',
    verdict: 'Beslissing',
    withdrawn: 'Intrekken: de klant heeft gelijk',
    withdrawnHint: 'Sluit het dossier; het signaal telt als afgewezen.',
    stands: 'Het blijft zo',
    standsHint: 'De klant hoort waarom en krijgt opnieuw de volle tijd van de ronde.',
    disputeButton: 'Beslissen',
    recheck: 'Nu opnieuw controleren',
    recheckHint: 'Bekijkt de vermelde pagina’s opnieuw, binnen een minuut.',
    suspend: 'Het contract opschorten',
    suspendHint: (days: number) =>
      `Zet de site ${days} dagen uit; de klant kan in die tijd nog antwoorden en niets wordt gewist. Daarna kan een beëindiging worden ondertekend.`,
    suspendButton: 'Tekenen en opschorten',
    lift: 'De opschorting opheffen',
    liftHint: 'Zet de site weer aan. Een uur later, als het paneel dat heeft gedaan, wordt ze opnieuw bekeken.',
    liftButton: 'Weer aanzetten',
    approve: 'De beëindiging goedkeuren',
    approveHint: (hours: number | undefined) =>
      hours === undefined
        ? 'Beëindigt het contract zonder terugbetaling. De systemen van de provider horen het meteen.'
        : `Beëindigt het contract zonder terugbetaling, na ${hours} uur. Tot dan kan dit worden teruggenomen en hoort niemand iets.`,
    lateAnswersRead: 'Ik heb de antwoorden gelezen die na de termijn kwamen.',
    approveButton: 'Tekenen en beëindigen',
    takeBack: 'De handtekening terugnemen',
    takeBackHint:
      'Er is nog niets gebeurd en niemand heeft iets gehoord. Daarna kan opnieuw worden getekend, of anders beslist.',
    takeBackReason: 'Alleen voor het dossier: de klant heeft nog niets gehoord.',
    takeBackButton: 'Terugnemen',
    strike: 'Deze inbreuk niet meetellen',
    strikeHint:
      'Het dossier blijft zoals het is en de klant krijgt geen bericht. Dossiers die vanaf nu opengaan, tellen ze niet mee; een lopend dossier houdt zijn termijnen.',
    strikeReason: 'Voor het dossier: waarom ze niet zou meetellen.',
    strikeButton: 'Niet meetellen',
    giveTime: 'Meer tijd geven',
    days: 'Dagen',
    giveTimeButton: 'Tijd geven',
    notTerminate: 'Niet beëindigen',
    notTerminateHint: 'Sluit het dossier zonder gevolg.',
    notTerminateButton: 'Dossier sluiten',
    letter: 'Brief op de post',
    letterHint: (days) => `Vermoed ontvangen ${days} werkdagen na verzending.`,
    postedOn: 'Op de post op',
    letterButton: 'Verzending invullen',
    contact: 'Contact toevoegen',
    contactHint: 'Waar niemand bereikt kon worden, gaat de kennisgeving nu naar deze persoon.',
    name: 'Naam',
    email: 'E-mailadres',
    language: 'Taal',
    role: 'Rol',
    contactButton: 'Contact toevoegen',
    appeal: 'Over het bezwaar beslissen',
    upheld: 'De beëindiging blijft',
    reinstated: 'Het contract herstellen',
    appealButton: 'Over het bezwaar beslissen',
  },
  faults: {
    verdict: 'Kies een van de twee.',
    email: 'Schrijf één e-mailadres, zoals naam@bedrijf.example.',
    name: 'Schrijf de naam van de persoon, op één regel.',
    language: 'Kies taal en rol uit de lijsten.',
    days: 'Schrijf een geheel aantal dagen van 1 tot 365.',
    date: 'Schrijf de dag van verzending, zoals 2027-03-15.',
    'text-too-long': `Kort de tekst in tot ${maxTextLength} tekens.`,
  },
};

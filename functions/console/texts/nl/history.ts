import type { AnswerKind, Outcome } from '../../../../shared/case/case.ts';
import type { HistoryTexts } from '../en/history.ts';
import { failureWords } from '../failures.ts';

const found = {
  'still-there': 'het staat er nog',
  gone: 'het is weg',
  'cannot-tell': 'het was niet vast te stellen',
} as const;
const because = {
  customer: 'de klant erom vroeg',
  answer: 'de klant antwoordde',
  deadline: 'de termijn verstreek',
  approver: 'een medewerker erom vroeg',
} as const;
const moved = {
  'more-time': 'De klant kreeg meer tijd',
  hacked: 'De klant kreeg tijd om op te ruimen',
  'still-there': 'De klant kreeg enkele dagen voor wat er nog staat',
  'cannot-tell': 'De termijn schoof een dag op, omdat de hercontrole het niet kon vaststellen',
  staff: 'Een medewerker gaf meer tijd',
} as const;
export const answersNl: Readonly<Record<AnswerKind, string>> = {
  removed: 'Het is verwijderd',
  misclassified: 'Dit is een vergissing',
  authorised: 'Ik heb de rechten',
  hacked: 'De site was gehackt',
  'more-time': 'Ik heb meer tijd nodig',
  text: 'Een bericht',
};
export const outcomesNl: Readonly<Record<Outcome, string>> = {
  remedied: 'de klant heeft het rechtgezet',
  withdrawn: 'ingetrokken na een betwisting',
  'gone-before-notice': 'weg vóór de eerste kennisgeving',
  'moved-away': 'de site is verhuisd',
  'contract-ended': 'het contract liep af',
  'not-terminated': 'besloten niet te beëindigen',
  reinstated: 'hersteld na een bezwaar',
  'handed-over': 'aan de afgeschermde balie gegeven',
};
const pages = (number: number): string => `${number} ${number === 1 ? 'pagina' : 'pagina’s'}`;
const round = (index: number): string => `ronde ${index + 1}`;

export const historyNl: HistoryTexts = {
  opened: (event) => `Dossier geopend volgens artikel ${event.clause}: ${event.reason}`,
  'flag-added': (event) => `Nog een signaal bevestigd: ${pages(event.noticed.length)} meer`,
  'contact-added': (event) => `Contact toegevoegd: ${event.contact.name}`,
  'notice-requested': (event, _words, nameOf) =>
    event.what === 'round'
      ? `Kennisgeving van ${round(event.round)} aan ${nameOf(event.contact)}`
      : `De beslissing blijft; ${round(event.round)} begint opnieuw met een kennisgeving aan ${nameOf(event.contact)}`,
  'letter-requested': (event) => `Niemand per mail bereikt: voor ${round(event.round)} moet een brief op de post`,
  'notice-sent': (event, words) => `Verstuurd; bewijs van bezorging wordt afgewacht tot ${words.moment(event.proofBy)}`,
  'delivery-proven': (event, words) => `Bezorging bewezen op ${words.moment(event.at)}`,
  'delivery-failed': (event) => `Niet bezorgd: ${failureWords('nl', event.detail)}`,
  'sending-decided': (event) =>
    `Over een twijfelachtige verzending (${event.entry}) is beslist: ${event.choice === 'sent' ? 'ze is vertrokken' : 'ze vertrekt opnieuw'} (${event.reason})`,
  'letter-posted': (event, words) =>
    `Brief op de post gedaan op ${words.date(event.postedOn)}; vermoed ontvangen op ${words.moment(event.presumedAt)}`,
  'clock-started': (event, words) =>
    `De termijn van ${round(event.round)} loopt tot het einde van ${words.lastDay(event.dueAt)}`,
  answered: (event) =>
    `${event.answer.name} antwoordde “${answersNl[event.answer.kind]}”${event.answer.late ? ' (te laat)' : ''}`,
  'answer-settled': () => 'Het antwoord is afgehandeld',
  'track-changed': (event) =>
    event.track === 'hacked' ? 'Gaat verder als gehackte site' : 'Gaat verder als overtreding',
  'deadline-moved': (event, words) =>
    `${moved[event.why]}: tot het einde van ${words.lastDay(event.clock.dueAt)}${event.reason === undefined ? '' : ` (${event.reason})`}`,
  'recheck-requested': (event) => `Hercontrole gevraagd, omdat ${because[event.because]}`,
  rechecked: (event) =>
    `Hercontrole: ${found[event.found]}${event.left.length > 0 ? `, op ${pages(event.left.length)}` : ''}`,
  'dispute-opened': (event) =>
    event.because === undefined
      ? 'De klant is het er niet mee eens; een mens beslist'
      : 'Het was dagenlang niet vast te stellen; een mens beslist',
  'dispute-decided': (event) =>
    event.verdict === 'withdrawn' ? `Ingetrokken: ${event.reason}` : `De beslissing blijft: ${event.reason}`,
  'termination-due': () => 'Elke ronde is voorbij: over de beëindiging moet worden beslist',
  'termination-signed': (event, words) =>
    `Beëindiging ondertekend door ${event.signed.by}, geldig vanaf ${words.moment(event.signed.effectiveAt)}: ${event.signed.reason}`,
  'signature-withdrawn': (event) =>
    event.by === undefined
      ? 'Handtekening vervallen: er kwam iets binnen dat bij het tekenen niet gelezen was'
      : `Handtekening teruggenomen door ${event.by}: ${event.reason ?? ''}`,
  suspended: (event, words) =>
    `Opgeschort tot en met ${words.lastDay(event.suspension.until)}, ondertekend door ${event.suspension.by}: ${event.suspension.reason}`,
  'strike-taken-back': (event) => `Telt niet meer als inbreuk, beslist door ${event.by}: ${event.reason}`,
  'suspension-lifted': (event) => `Opschorting opgeheven${event.reason === undefined ? '' : `: ${event.reason}`}`,
  terminated: (event) =>
    `Beëindigd zonder terugbetaling, getekend door ${event.order.approvedBy}: ${event.order.reason}`,
  appealed: (event) => `${event.appeal.name} maakte bezwaar`,
  'appeal-decided': (event) =>
    event.verdict === 'reinstated' ? `Contract hersteld: ${event.reason}` : `De beëindiging blijft: ${event.reason}`,
  'handed-over': () =>
    'Aan de afgeschermde balie gegeven: er wordt niemand meer aangeschreven, en wat was bewaard, wordt verwijderd',
  closed: (event) => `Gesloten: ${outcomesNl[event.outcome]}${event.reason === undefined ? '' : ` (${event.reason})`}`,
};

import type { AnswerKind, Outcome } from '../../../../shared/case/case.ts';
import type { HistoryTexts } from '../en/history.ts';
import { failureWords } from '../failures.ts';

const found = {
  'still-there': 'es ist noch da',
  gone: 'es ist weg',
  'cannot-tell': 'es ließ sich nicht feststellen',
} as const;
const because = {
  customer: 'der Kunde bat darum',
  answer: 'der Kunde hat geantwortet',
  deadline: 'die Frist ist abgelaufen',
  approver: 'ein Mitarbeiter bat darum',
} as const;
const moved = {
  'more-time': 'Der Kunde bekam mehr Zeit',
  hacked: 'Der Kunde bekam Zeit für die Bereinigung',
  'still-there': 'Der Kunde bekam einige Tage für das, was noch da ist',
  'cannot-tell': 'Die Frist rückte um einen Tag, da die Prüfung nichts feststellen konnte',
  staff: 'Ein Mitarbeiter gab mehr Zeit',
} as const;
export const answersDe: Readonly<Record<AnswerKind, string>> = {
  removed: 'Es ist entfernt',
  misclassified: 'Das ist ein Irrtum',
  authorised: 'Ich habe die Rechte',
  hacked: 'Die Website wurde gehackt',
  'more-time': 'Ich brauche mehr Zeit',
  text: 'Eine Nachricht',
};
export const outcomesDe: Readonly<Record<Outcome, string>> = {
  remedied: 'der Kunde hat es behoben',
  withdrawn: 'nach einem Einwand zurückgenommen',
  'gone-before-notice': 'vor der ersten Mitteilung verschwunden',
  'moved-away': 'die Website ist weggezogen',
  'contract-ended': 'der Vertrag endete',
  'not-terminated': 'entschieden, nicht zu kündigen',
  reinstated: 'nach einem Widerspruch wieder eingesetzt',
  'handed-over': 'an die geschützte Stelle übergeben',
};
const pages = (number: number): string => `${number} ${number === 1 ? 'Seite' : 'Seiten'}`;
const round = (index: number): string => `Runde ${index + 1}`;

export const historyDe: HistoryTexts = {
  opened: (event) => `Fall eröffnet nach Ziffer ${event.clause}: ${event.reason}`,
  'flag-added': (event) => `Eine weitere Meldung wurde bestätigt: ${pages(event.noticed.length)} mehr`,
  'contact-added': (event) => `Kontakt ergänzt: ${event.contact.name}`,
  'notice-requested': (event, _words, nameOf) =>
    event.what === 'round'
      ? `Mitteilung der ${round(event.round)} an ${nameOf(event.contact)}`
      : `Die Entscheidung bleibt; ${round(event.round)} beginnt neu mit einer Mitteilung an ${nameOf(event.contact)}`,
  'letter-requested': (event) => `Niemand per Mail erreicht: Für ${round(event.round)} muss ein Brief zur Post`,
  'notice-sent': (event, words) => `Gesendet; ein Zustellnachweis wird bis ${words.moment(event.proofBy)} abgewartet`,
  'delivery-proven': (event, words) => `Zustellung nachgewiesen am ${words.moment(event.at)}`,
  'delivery-failed': (event) => `Nicht zugestellt: ${failureWords('de', event.detail)}`,
  'sending-decided': (event) =>
    `Über eine ungewisse Sendung (${event.entry}) wurde entschieden: ${event.choice === 'sent' ? 'sie ging hinaus' : 'sie geht noch einmal hinaus'} (${event.reason})`,
  'letter-posted': (event, words) =>
    `Brief zur Post gegeben am ${words.date(event.postedOn)}; gilt als zugegangen am ${words.moment(event.presumedAt)}`,
  'clock-started': (event, words) => `Die Frist der ${round(event.round)} läuft bis Ende ${words.lastDay(event.dueAt)}`,
  answered: (event) =>
    `${event.answer.name} antwortete „${answersDe[event.answer.kind]}“${event.answer.late ? ' (verspätet)' : ''}`,
  'answer-settled': () => 'Die Antwort ist erledigt',
  'track-changed': (event) =>
    event.track === 'hacked' ? 'Geht als gehackte Website weiter' : 'Geht als Verstoß weiter',
  'deadline-moved': (event, words) =>
    `${moved[event.why]}: bis Ende ${words.lastDay(event.clock.dueAt)}${event.reason === undefined ? '' : ` (${event.reason})`}`,
  'recheck-requested': (event) => `Erneute Prüfung: ${because[event.because]}`,
  rechecked: (event) =>
    `Prüfung: ${found[event.found]}${event.left.length > 0 ? `, auf ${pages(event.left.length)}` : ''}`,
  'dispute-opened': (event) =>
    event.because === undefined
      ? 'Der Kunde ist anderer Meinung; ein Mensch entscheidet'
      : 'Tagelang ließ es sich nicht feststellen; ein Mensch entscheidet',
  'dispute-decided': (event) =>
    event.verdict === 'withdrawn' ? `Zurückgenommen: ${event.reason}` : `Die Entscheidung bleibt: ${event.reason}`,
  'termination-due': () => 'Alle Runden sind vorbei: Die Kündigung steht an',
  'termination-signed': (event, words) =>
    `Kündigung unterschrieben von ${event.signed.by}, gültig ab ${words.moment(event.signed.effectiveAt)}: ${event.signed.reason}`,
  'signature-withdrawn': (event) =>
    event.by === undefined
      ? 'Unterschrift hinfällig: Es kam etwas an, das beim Unterschreiben nicht gelesen war'
      : `Unterschrift zurückgenommen von ${event.by}: ${event.reason ?? ''}`,
  suspended: (event, words) =>
    `Ausgesetzt bis einschließlich ${words.lastDay(event.suspension.until)}, unterschrieben von ${event.suspension.by}: ${event.suspension.reason}`,
  'strike-taken-back': (event) => `Zählt nicht mehr als Verstoß, entschieden von ${event.by}: ${event.reason}`,
  'suspension-lifted': (event) => `Aussetzung aufgehoben${event.reason === undefined ? '' : `: ${event.reason}`}`,
  terminated: (event) =>
    `Ohne Erstattung gekündigt, unterschrieben von ${event.order.approvedBy}: ${event.order.reason}`,
  appealed: (event) => `${event.appeal.name} hat Widerspruch eingelegt`,
  'appeal-decided': (event) =>
    event.verdict === 'reinstated'
      ? `Vertrag wieder eingesetzt: ${event.reason}`
      : `Die Kündigung bleibt: ${event.reason}`,
  'handed-over': () =>
    'An die geschützte Stelle übergeben: Niemand wird mehr angeschrieben, und was aufbewahrt war, wird gelöscht',
  closed: (event) =>
    `Geschlossen: ${outcomesDe[event.outcome]}${event.reason === undefined ? '' : ` (${event.reason})`}`,
};

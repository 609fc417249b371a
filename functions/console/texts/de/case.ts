import type { StateKind } from '../../../../shared/case/case.ts';
import type { Check } from '../../../../shared/case/checklist.ts';
import type { Refusal } from '../../../../shared/case/context.ts';
import { maxTextLength } from '../../../../shared/review/decide.ts';
import type { Words } from '../../words.ts';
import type { CaseTexts } from '../en/case.ts';
import { answersDe, historyDe, outcomesDe } from './history.ts';

const states: Readonly<Record<StateKind, string>> = {
  notifying: 'Mitteilung unterwegs',
  undeliverable: 'Niemand erreicht',
  waiting: 'Wartet auf den Kunden',
  rechecking: 'Wird erneut geprüft',
  disputed: 'Strittig',
  'termination-due': 'Kündigung steht an',
  terminated: 'Gekündigt',
  closed: 'Geschlossen',
};
const checks: Readonly<Record<Check, { readonly ok: string; readonly missing: string }>> = {
  'every-round-delivered': {
    ok: 'Jede Mitteilung wurde zugestellt',
    missing: 'Nicht jede Mitteilung wurde zugestellt. Siehe die Runden unten.',
  },
  'every-deadline-passed': {
    ok: 'Jede Frist ist ganz abgelaufen',
    missing:
      'Nicht jede Runde hatte ihre volle Zeit. Warten Sie; ging eine Mitteilung nie hinaus, geben Sie mehr Zeit, dann folgt sie.',
  },
  'recheck-fresh-and-found': {
    ok: 'Eine frische Prüfung hat es noch gefunden; bei einem ausgesetzten Vertrag die letzte vor der Aussetzung',
    missing: 'Keine Prüfung des letzten Tages hat es gefunden. Fordern Sie jetzt eine an.',
  },
  'no-open-answer': {
    ok: 'Keine Antwort ist offen',
    missing: 'Der Kunde hat geantwortet. Entscheiden Sie zuerst über die Antwort.',
  },
  'input-channels-healthy': {
    ok: 'Antworten und Zustellberichte kommen an',
    missing: 'Etwas hält jeden Schritt zu einer Beendigung auf; der Grund steht bei dieser Liste.',
  },
  'suspended-first': {
    ok: 'Der Vertrag war ausgesetzt, und diese Frist ist vorbei',
    missing: 'Nach der Richtlinie wird der Vertrag zuerst ausgesetzt, und der Kunde hat diese Frist, um zu antworten.',
  },
};
const interlock: Readonly<Record<string, string>> = {
  'answers-in-dead-letters': 'Antworten unter den gescheiterten Nachrichten liegen',
  'mail-events-in-dead-letters': 'Zustellberichte unter den gescheiterten Nachrichten liegen',
  'mail-event-backlog': 'Zustellberichte seit mehr als 15 Minuten warten',
  'replies-in-dead-letters': 'Mail von Kunden unter den gescheiterten Nachrichten liegt',
  'reply-backlog': 'Mail von Kunden seit mehr als 15 Minuten wartet',
  'mailbox-not-read': 'das Postfach für Antworten seit mehr als 15 Minuten nicht gelesen werden konnte',
  'mail-parked': 'eine Mail zu diesem Fall noch zu lesen ist (siehe Post)',
  'clock-skew': 'die Uhren um mehr als eine Minute voneinander abweichen',
  'ticks-stopped': 'die regelmäßigen Prüfungen seit mehr als 15 Minuten stillstehen oder eine Uhr falsch geht',
  'mail-paused': 'der Mailversand angehalten ist',
  'escalation-switched-off': 'ein Betreiber die Eskalation ausgeschaltet hat',
};
const checkName = (name: string): string => {
  if (name === 'late-answers-read') return 'Bestätigen Sie, dass Sie die verspäteten Antworten gelesen haben.';
  return name in checks ? checks[name as Check].missing : name;
};
const stateName = (state: string): string => (state in states ? states[state as StateKind] : state);

const refusal = (value: Refusal, words: Pick<Words, 'moment' | 'lastDay' | 'date'>): string => {
  switch (value.reason) {
    case 'no-such-case':
      return 'Diesen Fall gibt es nicht mehr. Gehen Sie zurück zur Liste.';
    case 'already-open':
      return 'Der Fall ist schon offen und kennt diese Seiten.';
    case 'already-known':
      return 'Das wurde schon eingetragen; es war nichts zu ändern.';
    case 'already-rechecking':
      return 'Eine Prüfung läuft. Ihr Ergebnis erscheint hier gleich.';
    case 'already-appealed':
      return 'Gegen diese Kündigung wurde schon einmal Widerspruch eingelegt.';
    case 'stale':
      return 'Inzwischen ging der Fall weiter. Was neu ist, steht im Verlauf; Ihr Text ist erhalten. Sehen Sie noch einmal hin und senden Sie dann erneut.';
    case 'wrong-state':
      return `Der Fall steht jetzt auf: ${stateName(value.state)}. Dieser Schritt gehört nicht dorthin.`;
    case 'not-due':
      return `Der Kunde hat bis Ende ${words.lastDay(value.dueAt)} Zeit. Vorher darf nichts geschehen.`;
    case 'same-person':
      return `${value.person} hat in diesem Fall schon entschieden. Das muss eine zweite Person tun.`;
    case 'suspended':
      return 'Der Vertrag ist ausgesetzt: Niemand sieht, was auf der Website steht. Heben Sie zuerst die Aussetzung auf.';
    case 'already-signed':
      return 'Die Kündigung ist schon unterschrieben. Nehmen Sie zuerst die Unterschrift zurück.';
    case 'not-signed':
      return 'Es gibt keine Unterschrift mehr, die zurückgenommen werden könnte.';
    case 'not-by-policy':
      return 'Die Richtlinie kennt keine Aussetzung. Unterschreiben Sie die Kündigung, oder ändern Sie die Richtlinie.';
    case 'reason-missing':
      return 'Schreiben Sie die Begründung: Der Kunde erfährt sie, und sie bleibt in den Akten.';
    case 'interlock':
      return `Nichts rückt einer Kündigung näher, solange ${value.because.map((why) => interlock[why] ?? why).join(', ')}.`;
    case 'checklist':
      return `Noch nicht: ${value.failed.map(checkName).join(' ')}`;
    case 'posted-on-impossible':
      return `Ein Brief kann nicht am ${words.date(value.postedOn)} zur Post gegangen sein. Tragen Sie den Tag ein, zwischen seiner Erstellung und heute.`;
    case 'appeal-window-over':
      return `Die Zeit für einen Widerspruch endete am ${words.lastDay(value.until)}.`;
  }
};

export const caseDe: CaseTexts = {
  find: 'Fall suchen',
  findExample: 'hw-… oder ein Kunde',
  notFound: 'Kein Fall hat dieses Zeichen, kein Kunde und keine Website diesen Namen.',
  repliedCount: (count) => (count === '1' ? '1 Kunde wartet auf Antwort' : `${count} Kunden warten auf Antwort`),
  title: 'Fälle',
  states,
  coolingOff: 'Unterschrieben, mit Bedenkzeit',
  takesEffect: 'gilt in',
  rounds: { notice: 'Erste Mitteilung', reminder: 'Erinnerung', final: 'Letzte Mitteilung' },
  tracks: { violation: 'Verstoß', hacked: 'gehackte Website' },
  outcomes: outcomesDe,
  answers: answersDe,
  notices: {
    round: 'Mitteilung',
    receipt: 'Eingang einer Antwort',
    'still-there': 'Noch da',
    remedied: 'Behoben',
    'dispute-stands': 'Entscheidung bleibt',
    'dispute-withdrawn': 'Zurückgenommen',
    extended: 'Mehr Zeit',
    terminated: 'Kündigung',
    'appeal-receipt': 'Eingang eines Widerspruchs',
    'appeal-upheld': 'Widerspruch abgelehnt',
    reinstated: 'Wieder eingesetzt',
    closed: 'Fall geschlossen',
    suspended: 'Aussetzung',
    'suspension-lifted': 'Aussetzung aufgehoben',
    'reseller-copy': 'Kopie an den Wiederverkäufer',
  },
  rechecks: {
    customer: 'vom Kunden erbeten',
    answer: 'wegen der Antwort',
    deadline: 'weil die Frist ablief',
    approver: 'von einem Mitarbeiter erbeten',
  },
  found: { 'still-there': 'noch da', gone: 'weg', 'cannot-tell': 'nicht feststellbar' },
  checks,
  refusal,
  history: historyDe,
  groups: {
    us: { title: 'Warten auf uns', empty: 'Nichts wartet auf eine Entscheidung.' },
    customer: { title: 'Warten auf den Kunden', empty: 'Keine Mitteilung läuft.' },
    ended: { title: 'Beendet', empty: 'Noch kein Fall ist beendet.' },
  },
  allOf: (state) => `Alle: ${state}`,
  emptyTitle: 'Keine Fälle',
  emptyHelp: 'Ein Fall entsteht, wenn ein Prüfer eine Meldung bestätigt.',
  columns: { case: 'Fall', category: 'Kategorie', state: 'Zustand', deadline: 'Frist oder seit', customer: 'Kunde' },
  replied: 'Kunde hat geantwortet',
  appealOpen: 'Widerspruch',
  round: (name, number, of) => `${name} (${number} von ${of})`,
  until: (day) => `bis Ende ${day}`,
  since: (moment) => `seit ${moment}`,
  duePassed: (day) => `abgelaufen mit ${day}`,
  summary: {
    notifying: (contact, until) =>
      until === undefined
        ? `Eine Mitteilung an ${contact} wartet auf den Versand. Die Frist beginnt, wenn die Zustellung nachgewiesen ist.`
        : `Eine Mitteilung an ${contact} ist unterwegs. Die Frist beginnt, wenn die Zustellung nachgewiesen ist; Schweigen gilt ab ${until} als nicht zugestellt.`,
    undeliverable:
      'Keine Mail hat jemanden erreicht. Ergänzen Sie einen anderen Kontakt, oder drucken Sie den Brief (unter Nachrichten), geben Sie ihn zur Post und tragen Sie den Tag ein.',
    waiting: 'Der Kunde hat bis dahin Zeit, es zu beheben oder zu antworten.',
    rechecking: 'Die genannten Seiten werden noch einmal angesehen.',
    disputed: 'Der Kunde ist anderer Meinung. Jemand anderes als der erste Prüfer entscheidet.',
    untested:
      'Tagelang konnte es keine Prüfung feststellen, und keine Antwort ist offen. Jemand anderes als der erste Prüfer entscheidet.',
    'termination-due':
      'Alle Runden sind ohne Abhilfe vorbei. Eine zweite Person unterschreibt oder entscheidet anders.',
    signed: (by: string, until: string) =>
      `Unterschrieben von ${by}. Bis ${until} kann das zurückgenommen werden; danach endet der Vertrag, wenn dann noch alles stimmt.`,
    terminated: (until) =>
      `Der Vertrag ist ohne Erstattung beendet. Der Kunde kann bis einschließlich ${until} Widerspruch einlegen.`,
    appealed:
      'Der Kunde hat Widerspruch eingelegt. Es entscheidet jemand, der keine der früheren Entscheidungen getroffen hat.',
    closed: (outcome) => `Geschlossen: ${outcome}.`,
  },
  renews: 'Vertragsjahr endet',
  brand: 'Marke',
  strikes: 'Festgestellte Verstöße',
  strikesOf: (count: number, threshold: number) => `${count} (Schwelle ${threshold})`,
  consequences: {
    'call-approver': 'Wiederholt: Ein Freigeber sieht es an',
    'shorter-schedule': 'Wiederholt: kürzere Fristen',
  },
  reseller: 'Wiederverkäufer',
  previousCase: 'Früherer Fall',
  suspendedNow: 'ausgesetzt',
  suspendedUntil: 'Ausgesetzt bis einschließlich',
  cameBack: 'nach der Behebung wiedergekommen',
  caseFacts: 'Der Fall',
  reference: 'Zeichen',
  domain: 'Domain',
  contract: 'Vertrag',
  customer: 'Kunde',
  category: 'Kategorie',
  clause: 'Ziffer',
  track: 'Weg',
  opened: 'Eröffnet',
  confirmedBy: 'Bestätigt von',
  deciders: 'Haben schon entschieden',
  decidersLine: (names: string) => `${names}. Über einen Widerspruch entscheidet jemand anderes.`,
  reason: 'Begründung',
  policy: 'Richtlinie',
  flags: 'Meldungen',
  lastRecheck: 'Letzte Prüfung',
  timeline: 'Verlauf',
  noticed: 'Genannte Seiten',
  noticedAndLeft: 'noch da',
  noticedWithheld: (count) =>
    `${count === 1 ? 'Eine Seite liegt' : `${count} Seiten liegen`} bei denen, die mutmaßliches Material von Kindesmissbrauch bearbeiten: Niemand sonst sieht Adresse und Beweise, und Mitteilungen warten auf ihre Entscheidung.`,
  rounds_: 'Runden und Zustellungen',
  noClock: 'noch keine nachgewiesene Zustellung, daher läuft keine Frist',
  delivery: {
    requested: (moment) => `beauftragt ${moment}`,
    delivered: (moment) => `zugestellt ${moment}`,
    failed: (moment) => `nicht zugestellt ${moment}`,
  },
  letter: {
    composed: (moment) => `Brief erstellt ${moment}`,
    posted: (day) => `zur Post ${day}`,
    presumed: (moment) => `gilt als zugegangen ${moment}`,
    toPost: 'zur Post zu geben',
  },
  answersTitle: 'Was der Kunde sagte',
  late: 'verspätet',
  openAnswer: 'zu entscheiden',
  settled: 'erledigt',
  noText: 'ohne Worte',
  asArrived: 'Die Mail, wie sie ankam',
  appealTitle: 'Widerspruch',
  letterName: 'Brief',
  letterPrint:
    'Das PDF passt in einen Fensterumschlag. Geben Sie ihn zur Post und tragen Sie dann den Tag unter „Brief zur Post gegeben“ ein, wo der Fall danach fragt.',
  letterMissing: 'Dieser Brief ist noch nicht verfasst. Das geschieht in der Arbeitszeit, binnen Minuten.',
  flag: (number) => `Meldung ${number}`,
  sending: {
    pending: (moment) => `geht hinaus ab ${moment}`,
    sending: () => 'wird gesendet',
    uncertain: (moment) => `${moment}; das Mailsystem hat noch nicht gesagt, ob es sie angenommen hat`,
    done: (moment) => moment,
    dead: (moment) => `${moment}; konnte nicht gesendet werden, der Betreiber weiß davon`,
  },
  notSent: 'nicht gesendet, da nicht mehr nötig',
  mails: 'Nachrichten, wie gesendet',
  noMails: 'Noch nichts gesendet.',
  readMail: 'Lesen, wie gesendet',
  mailTitle: 'Nachricht, wie gesendet',
  mailHeaders: { from: 'Von', to: 'An', subject: 'Betreff', date: 'Datum' },
  mailMissing: 'Diese Nachricht wurde nicht aufbewahrt oder ist noch nicht verfasst.',
  mailLink: '[der Link des Kunden]',
  attachments: 'Anlagen',
  order: 'Kündigungsanordnung',
  orderLine: (approvedBy, moment) => `Unterschrieben von ${approvedBy}, ${moment}, ohne Erstattung.`,
  expecting: 'Wird ausgeführt; diese Seite lädt sich von selbst neu.',
  expectedNot:
    'Noch nicht ausgeführt. Laden Sie die Seite gleich neu; bleibt es dabei, sehen Sie bei den gescheiterten Nachrichten der Warteschlange „case“ nach.',
  done: 'Ausgeführt.',
  actionsTitle: 'Was Sie tun können',
  noActions: 'Es ist nichts mehr zu tun.',
  noneForYou: (roles) => `Was jetzt möglich ist, gehört nicht zu Ihren Rollen (${roles}).`,
  secondPerson: 'Sie haben in diesem Fall schon entschieden, daher muss das eine zweite Person tun.',
  checklist: 'Was eine Kündigung braucht',
  ok: 'erfüllt',
  notOk: 'nicht erfüllt',
  forms: {
    reason: 'Begründung',
    reasonToCustomer: 'Der Kunde erfährt das.',
    appealByAnother: (names: string) =>
      `Nach Ihrer Entscheidung kann über einen Widerspruch gegen eine Kündigung nur jemand anderes als ${names} entscheiden.`,
    dispute: 'Über den Einwand entscheiden',
    verdict: 'Entscheidung',
    withdrawn: 'Zurücknehmen: Der Kunde hat recht',
    withdrawnHint: 'Schließt den Fall; die Meldung gilt als verworfen.',
    stands: 'Es bleibt dabei',
    standsHint: 'Der Kunde erfährt, warum, und bekommt wieder die volle Zeit der Runde.',
    disputeButton: 'Entscheiden',
    recheck: 'Jetzt erneut prüfen',
    recheckHint: 'Sieht sich die genannten Seiten binnen einer Minute noch einmal an.',
    suspend: 'Den Vertrag aussetzen',
    suspendHint: (days: number) =>
      `Nimmt die Website für ${days} Tage vom Netz; der Kunde kann weiter antworten, gelöscht wird nichts. Danach kann eine Kündigung unterschrieben werden.`,
    suspendButton: 'Unterschreiben und aussetzen',
    lift: 'Die Aussetzung aufheben',
    liftHint: 'Stellt die Website wieder online. Sie wird eine Stunde später angesehen, wenn das Panel so weit ist.',
    liftButton: 'Wieder online stellen',
    approve: 'Die Kündigung freigeben',
    approveHint: (hours: number | undefined) =>
      hours === undefined
        ? 'Beendet den Vertrag ohne Erstattung. Die Systeme des Anbieters erfahren es sofort.'
        : `Beendet den Vertrag ohne Erstattung, nach ${hours} Stunden. Bis dahin kann das zurückgenommen werden, und niemand erfährt davon.`,
    lateAnswersRead: 'Ich habe die Antworten gelesen, die nach der Frist kamen.',
    approveButton: 'Unterschreiben und kündigen',
    takeBack: 'Die Unterschrift zurücknehmen',
    takeBackHint:
      'Noch ist nichts geschehen, und niemand hat davon erfahren. Danach kann neu unterschrieben oder anders entschieden werden.',
    takeBackReason: 'Nur für die Akte: Der Kunde hat noch nichts erfahren.',
    takeBackButton: 'Zurücknehmen',
    strike: 'Diesen Verstoß nicht zählen',
    strikeHint:
      'Der Fall bleibt, wie er ist, und der Kunde wird nicht angeschrieben. Fälle, die von jetzt an eröffnet werden, zählen ihn nicht mit; ein laufender behält seine Fristen.',
    strikeReason: 'Für die Akte: warum er nicht zählen soll.',
    strikeButton: 'Nicht zählen',
    giveTime: 'Mehr Zeit geben',
    days: 'Tage',
    giveTimeButton: 'Zeit geben',
    notTerminate: 'Nicht kündigen',
    notTerminateHint: 'Schließt den Fall ohne Folgen.',
    notTerminateButton: 'Fall schließen',
    letter: 'Brief zur Post gegeben',
    letterHint: (days) => `Gilt als zugegangen ${days} Werktage nach dem Absenden.`,
    postedOn: 'Zur Post gegeben am',
    letterButton: 'Absenden eintragen',
    contact: 'Kontakt ergänzen',
    contactHint: 'Wo niemand erreicht werden konnte, geht die Mitteilung als Nächstes an diese Person.',
    name: 'Name',
    email: 'E-Mail-Adresse',
    language: 'Sprache',
    role: 'Rolle',
    contactButton: 'Kontakt ergänzen',
    appeal: 'Über den Widerspruch entscheiden',
    upheld: 'Die Kündigung bleibt',
    reinstated: 'Den Vertrag wieder einsetzen',
    appealButton: 'Über den Widerspruch entscheiden',
  },
  faults: {
    verdict: 'Wählen Sie eines von beiden.',
    email: 'Schreiben Sie eine E-Mail-Adresse, etwa name@firma.example.',
    name: 'Schreiben Sie den Namen der Person in eine Zeile.',
    language: 'Wählen Sie Sprache und Rolle aus den Listen.',
    days: 'Schreiben Sie eine ganze Zahl von Tagen, von 1 bis 365.',
    date: 'Schreiben Sie den Tag des Absendens, etwa 2027-03-15.',
    'text-too-long': `Kürzen Sie den Text auf ${maxTextLength} Zeichen.`,
  },
};

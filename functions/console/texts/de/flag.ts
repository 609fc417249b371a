import type { Change } from '../../../../shared/review/changed.ts';
import type { ConsultRefusal } from '../../../../shared/review/consult.ts';
import type { ReviewRefusal } from '../../../../shared/review/decide.ts';
import type { FlagState } from '../../../../shared/review/flag.ts';
import type { Iso } from '../../../../shared/time.ts';
import { consultTexts } from '../consult.ts';
import type { FlagTexts } from '../en/flag.ts';

const consult = consultTexts.de;

const states: Readonly<Record<FlagState, string>> = {
  open: 'zu prüfen',
  claimed: 'in Prüfung',
  confirmed: 'bestätigt',
  dismissed: 'verworfen',
  gone: 'verschwunden',
};

const refusal = (value: ReviewRefusal | ConsultRefusal, clock: (at: Iso) => string): string => {
  switch (value.kind) {
    case 'claimed-by-other':
      return `${value.by} prüft diese Meldung bis ${clock(value.until)}. Nehmen Sie eine andere, oder kommen Sie dann wieder.`;
    case 'wrong-state':
      return `Diese Meldung ist inzwischen ${states[value.state]}, daher geht das nicht mehr. Was gilt, steht unten.`;
    case 'clause-missing':
      return 'Wählen Sie die Ziffer der Bedingungen, gegen die das verstößt: Der Kunde muss sie erfahren.';
    case 'clause-unknown':
      return `Die Richtlinie hat keine Ziffer ${value.clause}. Wählen Sie eine aus der Liste.`;
    case 'reason-missing':
      return 'Schreiben Sie die Begründung: Der Nächste, und bei einer Bestätigung der Kunde, muss sie nachvollziehen können.';
    case 'note-missing':
      return 'Nennen Sie in der Notiz den anderen Grund.';
    case 'text-too-long':
      return `Kürzen Sie den Text auf ${value.max} Zeichen.`;
    case 'site-unknown':
      return `${value.site} steht nicht im Inventar, es gibt also niemanden zu benachrichtigen. Importieren Sie die Website, oder verwerfen Sie die Meldung.`;
    case 'contract-ended':
      return `Vertrag ${value.contract} ist schon beendet: Es gibt niemanden zu benachrichtigen. Verwerfen Sie die Meldung, oder berichtigen Sie das Inventar.`;
    case 'no-contact':
      return `Kunde ${value.customer} hat keinen Kontakt, an den man schreiben könnte. Ergänzen Sie einen im Inventar, dann bestätigen Sie.`;
    case 'evidence-gone':
      return `Von dem, was auf ${value.site} gefunden wurde, ist nichts mehr aufbewahrt: Ein Beweis, den niemand bestätigt, wird nach einigen Tagen vergessen. Lassen Sie die Website besuchen, und entscheiden Sie über das, was dann dort steht.`;
    default:
      return consult.refusal(value);
  }
};
const change = (value: Change): string => {
  switch (value.kind) {
    case 'state':
      if (value.by !== undefined && value.from === value.to) return `${value.by} hat sie inzwischen übernommen.`;
      return value.by === undefined
        ? `Sie war ${states[value.from]} und ist jetzt ${states[value.to]}.`
        : `Sie war ${states[value.from]} und ist jetzt ${states[value.to]}, durch ${value.by}.`;
    case 'pages':
      return [
        ...(value.added > 0
          ? [`${value.added} ${value.added === 1 ? 'Seite ist' : 'Seiten sind'} neu oder geändert.`]
          : []),
        ...(value.removed > 0
          ? [`${value.removed} ${value.removed === 1 ? 'Seite ist' : 'Seiten sind'} weg oder geändert.`]
          : []),
      ].join(' ');
    case 'score':
      return `Der Wert ging von ${Math.round(value.from * 100)} % auf ${Math.round(value.to * 100)} %.`;
    case 'decisions':
      return value.added === 1
        ? 'Eine Entscheidung ist hinzugekommen.'
        : `${value.added} Entscheidungen sind hinzugekommen.`;
    case 'notes':
      return consult.newNotes(value.added);
  }
};

export const flagDe: FlagTexts = {
  states,
  dismissReasons: {
    'false-list-entry': 'Die Liste irrt sich bei diesem Link',
    'quotation-or-reporting': 'Zitat, Bericht, Dokumentation',
    'education-or-health': 'Bildung oder Gesundheit',
    'security-research': 'Sicherheitsforschung',
    'licensed-or-legal': 'Mit Lizenz, oder so zulässig',
    'satire-or-art': 'Satire oder Kunst',
    'wrong-language': 'Die Wörter bedeuten in dieser Sprache etwas anderes',
    other: 'Ein anderer Grund (welcher?)',
  },
  decisions: { confirmed: 'Bestätigt', dismissed: 'Verworfen', reopened: 'Wieder geöffnet' },
  refusal,
  change,
  why: 'Warum dieser Wert',
  whyOf: 'Auf der stärksten Seite',
  visitors: { 'search-engine': 'Suchmaschinen', phone: 'Telefone' },
  shownOnly: (who) => `Nur ${who} bekommen das zu sehen`,
  shownInstead: 'Alle anderen lesen',
  undone: 'Rückgängig gemacht.',
  hackedBadge: 'wirkt gehackt',
  hackedHelp: 'Was gefunden wurde, wirkt eingeschleust: Der Inhaber ist eher Opfer.',
  pageCount: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
  findingCount: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  moreFindings: (count) => `${count} ${count === 1 ? 'schwächerer' : 'schwächere'} Treffer auf dieser Seite`,
  untitled: 'ohne Titel',
  seen: (first, last) => (first === last ? `gesehen ${first}` : `zuerst gesehen ${first}, zuletzt ${last}`),
  rule: 'Regel',
  version: (version) => `v${version}`,
  target: 'führt zu',
  list: (name, version, since) => `Auf der Liste ${name}, Version ${version}, seit ${since}`,
  knownFrom: (site, day) => `Bestätigt auf ${site}, ${day}`,
  linkKind: 'nur Link',
  outbound: 'Links, die von der Website wegführen',
  outboundColumns: { url: 'Führt zu', from: 'Auf der Seite' },
  hiddenLink: 'verborgen',
  listed: (name) => `gelistet: ${name}`,
  noText: 'ohne Text',
  facts: 'Wem sie gehört',
  site: 'Website',
  server: 'Server',
  contract: 'Vertrag',
  customer: 'Kunde',
  contacts: 'Kontakte',
  renews: (day) => `verlängert sich am ${day}`,
  firstSeen: 'Zuerst gesehen',
  lastSeen: 'Zuletzt gesehen',
  judgedBy: 'Beurteilt nach Richtlinie',
  unknownSite: 'Diese Website steht nicht mehr im Inventar; niemand kann benachrichtigt werden.',
  history: 'Entscheidungen',
  noHistory: 'Noch keine Entscheidung.',
  others: 'Andere Meldungen dieser Website',
  cases: 'Fälle dieses Vertrags',
  past: 'Was vorher war',
  visits: 'Besuche dieser Website',
  allOfSite: 'Alles über diese Website',
  elsewhere: 'Andere Fälle dieses Kunden',
  noElsewhere: 'Keine unter einem anderen Vertrag.',
  strikes: (count) => (count === 1 ? '1 festgestellter Verstoß zählt.' : `${count} festgestellte Verstöße zählen.`),
  noCases: 'Bisher kein Fall.',
  forms: {
    decide: 'Entscheiden',
    claim: 'Für zehn Minuten übernehmen',
    claimHelp: 'Andere sehen, dass Sie prüfen. Sie können auch gleich entscheiden.',
    renew: '+ 10 Min.',
    release: 'Freigeben',
    yours: (until) => `Ihre bis ${until}`,
    others: (by, until) => `${by} prüft das bis ${until}.`,
    confirm: 'Bestätigen: Es verstößt gegen die Bedingungen',
    confirmHelp: (languages, days) =>
      `Eröffnet einen Fall. Der Kunde erhält die erste Mitteilung (${languages}) und hat ${days} Tage, es zu beheben.`,
    clause: 'Ziffer',
    reason: 'Begründung',
    reasonHint: 'In Ihren Worten, für den Kunden und für wer später unterschreibt.',
    hacked: 'Die Website wurde gehackt',
    hackedHint: (days) => `Anderer Wortlaut, Hilfe bei der Bereinigung, ${days} Tage, wird nicht angerechnet.`,
    confirmButton: 'Bestätigen und Fall eröffnen',
    dismiss: 'Verwerfen: nichts zu beanstanden',
    dismissHelp: 'Dieselben Seiten werden nicht wieder gemeldet, solange sie sich nicht ändern.',
    dismissReason: 'Grund',
    note: 'Notiz',
    noteHint: 'Freiwillig, außer bei einem anderen Grund.',
    dismissButton: 'Verwerfen',
    reopen: 'Wieder öffnen',
    reopenHelp: 'Legt die Meldung zurück in die Liste.',
    reopenButton: 'Zurück in die Liste',
    choose: 'Wählen…',
  },
  outcome: {
    claimed: (until) => `Übernommen: Ihre bis ${until}.`,
    released: 'Freigegeben: wieder in der Liste.',
    confirmed: 'Bestätigt.',
    dismissed: 'Verworfen.',
    reopened: 'Wieder in der Liste.',
  },
  youWrote: 'Sie hatten geschrieben',
  conflict:
    'Inzwischen hat sich diese Meldung geändert. Ihr Text steht noch unten; sehen Sie noch einmal hin und senden Sie dann erneut.',
  confirmedBy: (by, moment) => `Bestätigt von ${by}, ${moment}.`,
  dismissedBy: (by, moment) => `Verworfen von ${by}, ${moment}.`,
  goneAllowed: (moment, by) =>
    `Am ${moment} wurde nichts gefunden, was diese Website nicht haben darf: ${by} hat es erlaubt.`,
  goneSince: (moment) => `Die Seiten waren am ${moment} sauber, bevor jemand entschied. Es ist nichts mehr zu tun.`,
  openCase: 'Zum Fall',
  caseComing: 'Der Fall wird eröffnet; diese Seite lädt sich von selbst neu.',
  nextFlag: 'Nächste übernehmen',
};

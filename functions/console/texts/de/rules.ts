import type { RulesTexts } from '../en/rules.ts';

export const rulesDe: RulesTexts = {
  title: 'Regeln',
  thresholds: 'Ab welchem Wert',
  thresholdsHelp:
    'Eine Seite mit diesem Wert oder mehr ergibt eine Meldung. So steht es in der Richtliniendatei; ihre Fassung steht in jeder Meldung und jedem Fall.',
  threshold: 'Schwelle',
  comesFirst: 'Kommt zuerst ab',
  logged: 'Von scan gemeldet ab',
  clause: 'Ziffer',
  record: 'Regeln und ihre Bilanz',
  recordHelp:
    'Wie Meldungen mit einem Fund der Regel im letzten Jahr entschieden wurden, die am seltensten bestätigten zuerst. Keine Regel ändert sich von selbst.',
  rule: 'Regel',
  noDecisions: 'Es wurde noch nichts entschieden.',
  triedOut: 'Was erprobt wird',
  triedHelp: (sites) =>
    `Regeln, Listen und Schwellen, die die Richtlinie nur erprobt: was sie beim letzten Besuch jeder Website binnen 90 Tagen (gezählt: ${sites}) getan hätten, auf neuen oder geänderten Seiten, und wie über diese Websites in dieser Kategorie entschieden wurde. Nichts davon steht in einer Meldung.`,
  triedPart: (visits) => `Nur die letzten ${visits} Besuche wurden gelesen.`,
  nothingTried: 'Die Richtlinie erprobt nichts.',
  triedNoHit: 'Nichts von dem, was erprobt wird, hat eine Seite getroffen.',
  triedKinds: {
    rule: 'Regel',
    list: 'Linkliste',
    gained: 'Mehr Meldungen bei anderer Schwelle',
    lost: 'Weniger Meldungen bei anderer Schwelle',
  },
  triedColumns: { sites: 'Websites', pages: 'Seiten', wouldFlag: 'Würden gemeldet', examples: 'Beispiele' },
  feeds: 'Linklisten',
  noFeeds: 'Die Richtlinie übernimmt keine öffentliche Liste; die mitgelieferten und Ihre eigenen sind in Gebrauch.',
  feedColumns: {
    list: 'Liste',
    category: 'Kategorie',
    edition: 'Ausgabe',
    entries: 'Einträge',
    checked: 'Zuletzt gefragt',
    licence: 'Lizenz',
  },
  trouble: (day) => `seit ${day} nicht erneuert`,
  allowList: 'nie gelistet',
  notTaken: 'noch nicht übernommen',
  allowed: 'Was Websites dürfen',
};

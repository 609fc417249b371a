import type { RulesTexts } from '../en/rules.ts';

export const rulesNl: RulesTexts = {
  title: 'Regels',
  thresholds: 'Vanaf welke score',
  thresholdsHelp:
    'Een pagina met deze score of meer maakt een signaal. Zo staat het in het beleidsbestand; de versie staat in elk signaal en dossier.',
  threshold: 'Drempel',
  comesFirst: 'Komt eerst vanaf',
  logged: 'Door scan gemeld vanaf',
  clause: 'Artikel',
  record: 'Regels en hun staat van dienst',
  recordHelp:
    'Hoe signalen met een vondst van de regel het laatste jaar werden beslist, de minst gevolgde eerst. Geen regel verandert vanzelf.',
  rule: 'Regel',
  noDecisions: 'Er is nog niets beslist.',
  triedOut: 'Wat wordt uitgeprobeerd',
  triedHelp: (sites) =>
    `Regels, lijsten en drempels die het beleid alleen uitprobeert: wat ze bij het laatste bezoek aan elke site binnen 90 dagen (geteld: ${sites}) hadden gedaan, op pagina’s die nieuw of gewijzigd waren, en hoe mensen over die sites in die categorie beslisten. Niets ervan zit in een signaal.`,
  triedPart: (visits) => `Alleen de laatste ${visits} bezoeken zijn gelezen.`,
  nothingTried: 'Het beleid probeert niets uit.',
  triedNoHit: 'Niets van wat wordt uitgeprobeerd heeft een pagina geraakt.',
  triedKinds: {
    rule: 'Regel',
    list: 'Lijst van links',
    gained: 'Meer signalen bij een andere drempel',
    lost: 'Minder signalen bij een andere drempel',
  },
  triedColumns: { sites: 'Sites', pages: 'Pagina’s', wouldFlag: 'Zou gemeld worden', examples: 'Voorbeelden' },
  feeds: 'Lijsten van links',
  noFeeds: 'Het beleid neemt geen openbare lijst; de meegeleverde en uw eigen lijsten zijn in gebruik.',
  feedColumns: {
    list: 'Lijst',
    category: 'Categorie',
    edition: 'Uitgave',
    entries: 'Items',
    checked: 'Laatst gevraagd',
    licence: 'Licentie',
  },
  trouble: (day) => `niet vernieuwd sinds ${day}`,
  allowList: 'nooit vermeld',
  notTaken: 'nog niet genomen',
  allowed: 'Wat sites mogen',
};

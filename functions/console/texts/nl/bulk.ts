import type { BulkTexts } from '../en/bulk.ts';

export const bulkNl: BulkTexts = {
  title: 'Samen beslissen',
  intro: 'Deze signalen zeggen hetzelfde en niets anders: dezelfde regels, woorden en doelen op elke pagina.',
  none: 'Geen ander signaal zegt nog hetzelfde.',
  site: 'Site',
  holder: 'Status',
  undo: 'Ongedaan maken',
  similar: 'Gelijkaardige signalen',
  noSimilar: 'Geen ander wachtend signaal toont dit.',
  decide: (count) => `Over alle ${count} samen beslissen`,
  more: (count) => `en nog ${count}`,
  until: (until) =>
    `Tot ${until} kan alles ongedaan worden gemaakt; pas dan openen de dossiers en horen klanten ervan.`,
  untilDismissed: (until) => `Tot ${until} kan alles in één stap ongedaan worden gemaakt.`,
  over: 'De tijd om het ongedaan te maken is voorbij.',
  undoneBy: (by, at) => `Ongedaan gemaakt door ${by}, ${at}.`,
  by: (by, at) => `${by}, ${at}`,
  count: (count) => (count === 1 ? '1 signaal beslist' : `${count} signalen beslist`),
  nothing: 'Vink minstens één signaal aan.',
  window: (minutes) => `Gedurende ${minutes} minuten kan alles ongedaan worden gemaakt.`,
  waits: (until) => `Samen met andere beslist. Het dossier opent om ${until}; tot dan kan het ongedaan worden gemaakt.`,
  page: 'Alle bekijken',
  mark: 'Aanvinken',
  outcomes: {
    done: 'beslist',
    changed: 'met rust gelaten: het zegt intussen iets anders',
    refused: 'met rust gelaten: kan niet voor dit signaal',
    gone: 'met rust gelaten: het is er niet meer',
    back: 'weer in de lijst',
    late: 'te laat: het dossier is open',
  },
};

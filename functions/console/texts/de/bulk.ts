import type { BulkTexts } from '../en/bulk.ts';

export const bulkDe: BulkTexts = {
  title: 'Gemeinsam entscheiden',
  intro: 'Diese Meldungen sagen dasselbe und nichts anderes: dieselben Regeln, Wörter und Ziele auf jeder Seite.',
  none: 'Keine andere Meldung sagt noch dasselbe.',
  site: 'Website',
  holder: 'Zustand',
  undo: 'Rückgängig machen',
  similar: 'Ähnliche Meldungen',
  noSimilar: 'Keine andere wartende Meldung zeigt das.',
  decide: (count) => `Über alle ${count} gemeinsam entscheiden`,
  more: (count) => `und ${count} weitere`,
  until: (until) =>
    `Bis ${until} lässt sich alles rückgängig machen; erst dann werden Fälle eröffnet und Kunden erfahren davon.`,
  untilDismissed: (until) => `Bis ${until} lässt sich alles in einem Schritt rückgängig machen.`,
  over: 'Die Zeit zum Rückgängigmachen ist vorbei.',
  undoneBy: (by, at) => `Rückgängig gemacht von ${by}, ${at}.`,
  by: (by, at) => `${by}, ${at}`,
  count: (count) => (count === 1 ? '1 Meldung entschieden' : `${count} Meldungen entschieden`),
  nothing: 'Wählen Sie mindestens eine Meldung.',
  window: (minutes) => `${minutes} Minuten lang lässt sich alles rückgängig machen.`,
  waits: (until) =>
    `Mit anderen gemeinsam entschieden. Der Fall wird um ${until} eröffnet; bis dahin lässt es sich rückgängig machen.`,
  page: 'Alle ansehen',
  mark: 'Auswählen',
  outcomes: {
    done: 'entschieden',
    changed: 'ausgelassen: sie sagt inzwischen etwas anderes',
    refused: 'ausgelassen: bei dieser nicht möglich',
    gone: 'ausgelassen: sie ist nicht mehr da',
    back: 'wieder in der Liste',
    late: 'zu spät: der Fall ist eröffnet',
  },
};

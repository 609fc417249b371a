import type { QueueTexts } from '../en/queue.ts';

export const queueDe: QueueTexts = {
  title: 'Meldungen',
  intro: 'Die sichersten zuerst, dann die am längsten wartenden.',
  takeNext: 'Nächste übernehmen',
  nothingNext: 'Hier wartet nichts: Jede Meldung ist entschieden oder in Arbeit.',
  filterState: 'Zustand',
  filterCategory: 'Kategorie',
  allCategories: 'Alle Kategorien',
  states: {
    open: 'Zu prüfen',
    claimed: 'In Prüfung',
    confirmed: 'Bestätigt',
    dismissed: 'Verworfen',
    gone: 'Verschwunden',
  },
  empty: {
    open: {
      title: 'Nichts zu prüfen',
      help: 'Keine Meldung wartet. Neue kommen mit den nächsten Besuchen; wann die sind, steht auf den Seiten der Websites.',
    },
    claimed: {
      title: 'Niemand prüft gerade',
      help: 'Eine übernommene Meldung steht hier zehn Minuten lang oder bis zur Entscheidung.',
    },
    confirmed: {
      title: 'Noch nichts bestätigt',
      help: 'Eine bestätigte Meldung eröffnet einen Fall; diese stehen unter Fälle.',
    },
    dismissed: {
      title: 'Noch nichts verworfen',
      help: 'Eine verworfene Meldung bleibt verworfen, solange ihre Seiten unverändert sind.',
    },
    gone: {
      title: 'Nichts verschwunden',
      help: 'Eine Meldung verschwindet, wenn ihre Seiten vor jeder Prüfung bereinigt wurden.',
    },
  },
  emptyFiltered: 'Hier ist nichts aus dieser Kategorie. Wählen Sie eine andere oder alle.',
  columns: {
    site: 'Website',
    found: 'Gefunden',
    category: 'Kategorie',
    score: 'Wert',
    waiting: 'Wartet',
    state: '',
  },
  pages: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
  justNow: 'gerade eben',
  hacked: 'gehackt?',
  linksOnly: 'nur Links',
  yours: (until) => `Ihre bis ${until}`,
  claimedBy: (by, until) => `${by} bis ${until}`,
  ranOut: (by) => `die Zeit von ${by} ist abgelaufen`,
  firstSeen: (moment) => `Zuerst gesehen ${moment}`,
  scanned: 'Keine unter den ersten zweitausend. Weiter auf der nächsten Seite.',
};

import type { ImportTexts } from '../en/import.ts';

export const importDe: ImportTexts = {
  title: 'Importieren',
  choose: 'Datei wählen',
  file: 'Inventar',
  fileHint:
    'CSV oder JSON, höchstens 4 MB; größere Dateien gehen über das Kommando. Nichts ändert sich, bevor Sie gesehen haben, was sich ändern würde.',
  look: 'Ansehen',
  faulty: (count) => `${count} Fehler in der Datei`,
  nothingTaken: 'Es wurde nichts übernommen.',
  at: (line, column) => `Zeile ${line}, Spalte ${column}:`,
  records: 'Datensätze',
  columns: { added: 'Neu', changed: 'Geändert', unchanged: 'Wie zuvor' },
  kinds: { customers: 'Kunden', contacts: 'Kontakte', contracts: 'Verträge', servers: 'Server', sites: 'Websites' },
  absent: 'Nicht in der Datei, behalten und weiter besucht:',
  staysTerminated: 'Hier gekündigt, also durch die Datei nicht wieder aktiv:',
  ended: 'Durch die Datei beendet, ihre offenen Fälle schließen:',
  more: (count) => `und ${count} weitere`,
  wouldChange: 'Was sich ändern würde',
  changed: 'Was sich geändert hat',
  take: 'Übernehmen',
  done: 'Das Inventar wurde übernommen. Neue Websites werden jetzt besucht.',
  faults: {
    none: 'Wählen Sie eine Datei, die nicht leer ist.',
    gone: 'Diese Datei ist nicht mehr da oder wurde schon übernommen. Wählen Sie sie noch einmal.',
    busy: 'Ein anderer Import läuft. Wählen Sie die Datei in einer Minute noch einmal.',
  },
  link: 'Ein Inventar importieren',
};

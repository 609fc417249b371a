import type { ImportTexts } from '../en/import.ts';

export const importNl: ImportTexts = {
  title: 'Importeren',
  choose: 'Kies een bestand',
  file: 'Inventaris',
  fileHint:
    'CSV of JSON, hoogstens 4 MB; een groter bestand gaat via het commando. Er verandert niets voor u hebt gezien wat er zou veranderen.',
  look: 'Bekijken',
  faulty: (count) => (count === '1' ? '1 fout in het bestand' : `${count} fouten in het bestand`),
  nothingTaken: 'Er is niets overgenomen.',
  at: (line, column) => `Regel ${line}, kolom ${column}:`,
  records: 'Records',
  columns: { added: 'Nieuw', changed: 'Gewijzigd', unchanged: 'Als voorheen' },
  kinds: { customers: 'Klanten', contacts: 'Contacten', contracts: 'Contracten', servers: 'Servers', sites: 'Sites' },
  absent: 'Niet in het bestand, behouden en nog steeds bezocht:',
  staysTerminated: 'Hier beëindigd, dus niet actief gemaakt door het bestand:',
  ended: 'Beëindigd door het bestand, hun open dossiers sluiten:',
  more: (count) => `en nog ${count}`,
  wouldChange: 'Wat er zou veranderen',
  changed: 'Wat er veranderde',
  take: 'Overnemen',
  done: 'De inventaris is overgenomen. Nieuwe sites worden nu bezocht.',
  faults: {
    none: 'Kies een bestand dat niet leeg is.',
    gone: 'Dit bestand is er niet meer, of het was al overgenomen. Kies het opnieuw.',
    busy: 'Er loopt al een import. Kies het bestand over een minuut opnieuw.',
  },
  link: 'Een inventaris importeren',
};

/** Words of the import. */
export const importEn = {
  title: 'Import',
  choose: 'Choose a file',
  file: 'Inventory',
  fileHint:
    'CSV or JSON, at most 4 MB; a larger one goes by the command. Nothing changes before you have seen what would.',
  look: 'Look at it',
  faulty: (count: string) => (count === '1' ? '1 fault in the file' : `${count} faults in the file`),
  nothingTaken: 'Nothing was taken over.',
  at: (line: string, column: string) => `Line ${line}, column ${column}:`,
  records: 'Records',
  columns: { added: 'New', changed: 'Changed', unchanged: 'As before' },
  kinds: { customers: 'Customers', contacts: 'Contacts', contracts: 'Contracts', servers: 'Servers', sites: 'Sites' },
  absent: 'Not in the file, kept and still visited:',
  staysTerminated: 'Terminated here, so not made active by the file:',
  ended: 'Ended by the file, their open cases close:',
  more: (count: string) => `and ${count} more`,
  wouldChange: 'What would change',
  changed: 'What changed',
  take: 'Take it over',
  done: 'The inventory was taken over. New sites are visited now.',
  faults: {
    none: 'Choose a file that is not empty.',
    gone: 'This upload is not there any more, or was taken over already. Choose the file again.',
    busy: 'Another import is running. Choose the file again in a minute.',
  },
  link: 'Import an inventory',
};
export type ImportTexts = typeof importEn;

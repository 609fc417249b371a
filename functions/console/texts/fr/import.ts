import type { ImportTexts } from '../en/import.ts';

export const importFr: ImportTexts = {
  title: 'Importer',
  choose: 'Choisir un fichier',
  file: 'Inventaire',
  fileHint:
    'CSV ou JSON, 4 Mo au plus ; un fichier plus grand passe par la commande. Rien ne change avant que vous ayez vu ce qui changerait.',
  look: 'Examiner',
  faulty: (count) => (count === '1' ? '1 faute dans le fichier' : `${count} fautes dans le fichier`),
  nothingTaken: 'Rien n’a été repris.',
  at: (line, column) => `Ligne ${line}, colonne ${column} :`,
  records: 'Enregistrements',
  columns: { added: 'Nouveaux', changed: 'Modifiés', unchanged: 'Inchangés' },
  kinds: { customers: 'Clients', contacts: 'Contacts', contracts: 'Contrats', servers: 'Serveurs', sites: 'Sites' },
  absent: 'Absents du fichier, gardés et toujours visités :',
  staysTerminated: 'Résiliés ici, donc non réactivés par le fichier :',
  ended: 'Terminés par le fichier, leurs dossiers ouverts se closent :',
  more: (count) => `et ${count} de plus`,
  wouldChange: 'Ce qui changerait',
  changed: 'Ce qui a changé',
  take: 'Reprendre',
  done: 'L’inventaire a été repris. Les nouveaux sites sont visités maintenant.',
  faults: {
    none: 'Choisissez un fichier qui n’est pas vide.',
    gone: 'Ce fichier n’est plus là, ou il a déjà été repris. Choisissez-le de nouveau.',
    busy: 'Une autre importation est en cours. Choisissez le fichier de nouveau dans une minute.',
  },
  link: 'Importer un inventaire',
};

import type { QueueTexts } from '../en/queue.ts';

export const queueNl: QueueTexts = {
  title: 'Signalen',
  intro: 'Zekerste eerst, dan langst wachtend.',
  takeNext: 'Volgende nemen',
  nothingNext: 'Hier wacht niets: elk signaal is beslist of in iemands handen.',
  filterState: 'Status',
  filterCategory: 'Categorie',
  allCategories: 'Alle categorieën',
  states: {
    open: 'Te beoordelen',
    claimed: 'In behandeling',
    confirmed: 'Bevestigd',
    dismissed: 'Afgewezen',
    gone: 'Verdwenen',
  },
  empty: {
    open: {
      title: 'Niets te beoordelen',
      help: 'Er wacht geen signaal. Nieuwe komen met de volgende bezoeken; de pagina’s van de sites zeggen wanneer die zijn.',
    },
    claimed: {
      title: 'Niemand is aan het beoordelen',
      help: 'Een genomen signaal staat hier tien minuten, of tot het beslist is.',
    },
    confirmed: {
      title: 'Nog niets bevestigd',
      help: 'Een bevestigd signaal opent een dossier; die staan onder Dossiers.',
    },
    dismissed: {
      title: 'Nog niets afgewezen',
      help: 'Een afgewezen signaal blijft afgewezen zolang zijn pagina’s blijven zoals ze waren.',
    },
    gone: {
      title: 'Niets verdwenen',
      help: 'Een signaal verdwijnt als zijn pagina’s zijn opgeruimd voordat iemand het beoordeelde.',
    },
  },
  emptyFiltered: 'Niets van deze categorie hier. Kies een andere, of alle.',
  columns: {
    site: 'Site',
    found: 'Gevonden',
    category: 'Categorie',
    score: 'Score',
    waiting: 'Wacht',
    state: '',
  },
  pages: (count) => (count === 1 ? '1 pagina' : `${count} pagina’s`),
  justNow: 'zojuist',
  hacked: 'gehackt?',
  linksOnly: 'alleen links',
  yours: (until) => `van u tot ${until}`,
  claimedBy: (by, until) => `${by} tot ${until}`,
  ranOut: (by) => `de tijd van ${by} is om`,
  firstSeen: (moment) => `Eerst gezien ${moment}`,
  scanned: 'Geen onder de eerste tweeduizend. Ga verder met de volgende pagina.',
};

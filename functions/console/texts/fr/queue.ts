import type { QueueTexts } from '../en/queue.ts';

export const queueFr: QueueTexts = {
  title: 'Signalements',
  intro: 'Les plus sûrs d’abord, puis les plus anciens.',
  takeNext: 'Prendre le suivant',
  nothingNext: 'Rien n’attend ici : chaque signalement est décidé ou pris en charge.',
  filterState: 'État',
  filterCategory: 'Catégorie',
  allCategories: 'Toutes les catégories',
  states: {
    open: 'À examiner',
    claimed: 'Pris en charge',
    confirmed: 'Confirmés',
    dismissed: 'Écartés',
    gone: 'Disparus',
  },
  empty: {
    open: {
      title: 'Rien à examiner',
      help: 'Aucun signalement n’attend. Les suivants viendront avec les prochaines visites ; les pages des sites en donnent les dates.',
    },
    claimed: {
      title: 'Personne n’examine',
      help: 'Un signalement pris en charge figure ici pendant dix minutes, ou jusqu’à la décision.',
    },
    confirmed: {
      title: 'Rien de confirmé',
      help: 'Un signalement confirmé ouvre un dossier ; voyez sous Dossiers.',
    },
    dismissed: {
      title: 'Rien d’écarté',
      help: 'Un signalement écarté le reste tant que ses pages ne changent pas.',
    },
    gone: {
      title: 'Rien de disparu',
      help: 'Un signalement disparaît si ses pages ont été nettoyées avant tout examen.',
    },
  },
  emptyFiltered: 'Rien de cette catégorie ici. Choisissez-en une autre, ou toutes.',
  columns: {
    site: 'Site',
    found: 'Trouvé',
    category: 'Catégorie',
    score: 'Score',
    waiting: 'Attente',
    state: '',
  },
  pages: (count) => (count <= 1 ? `${count} page` : `${count} pages`),
  justNow: 'à l’instant',
  hacked: 'piraté ?',
  linksOnly: 'liens seulement',
  yours: (until) => `à vous jusqu’à ${until}`,
  claimedBy: (by, until) => `${by} jusqu’à ${until}`,
  ranOut: (by) => `le temps de ${by} est écoulé`,
  firstSeen: (moment) => `Vu la première fois ${moment}`,
  scanned: 'Aucun parmi les deux mille premiers. Passez à la page suivante.',
};

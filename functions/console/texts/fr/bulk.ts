import type { BulkTexts } from '../en/bulk.ts';

export const bulkFr: BulkTexts = {
  title: 'Décider ensemble',
  intro:
    'Ces signalements disent la même chose et rien d’autre : mêmes règles, mêmes mots, mêmes cibles sur chaque page.',
  none: 'Aucun autre signalement ne dit plus la même chose.',
  site: 'Site',
  holder: 'État',
  undo: 'Annuler',
  similar: 'Signalements semblables',
  noSimilar: 'Aucun autre signalement en attente ne montre ceci.',
  decide: (count) => `Décider des ${count} ensemble`,
  more: (count) => `et ${count} de plus`,
  until: (until) =>
    `Jusqu’à ${until}, tout peut être annulé ; ce n’est qu’ensuite que les dossiers s’ouvrent et que les clients l’apprennent.`,
  untilDismissed: (until) => `Jusqu’à ${until}, tout peut être annulé en une fois.`,
  over: 'Le temps d’annuler est passé.',
  undoneBy: (by, at) => `Annulé par ${by}, ${at}.`,
  by: (by, at) => `${by}, ${at}`,
  count: (count) => (count <= 1 ? `${count} signalement décidé` : `${count} signalements décidés`),
  nothing: 'Cochez au moins un signalement.',
  window: (minutes) => `Pendant ${minutes} minutes, tout peut être annulé.`,
  waits: (until) => `Le dossier s’ouvre à ${until} ; d’ici là, cette décision peut être annulée.`,
  backUntil: (until) => `Jusqu’à ${until}, cette décision peut être annulée.`,
  withOthers: 'Décidé avec d’autres.',
  page: 'Les voir tous',
  mark: 'Cocher',
  outcomes: {
    done: 'décidé',
    changed: 'laissé : il dit autre chose entre-temps',
    refused: 'laissé : impossible pour celui-ci',
    gone: 'laissé : il n’est plus là',
    back: 'de nouveau dans la file',
    late: 'trop tard : le dossier est ouvert',
  },
};

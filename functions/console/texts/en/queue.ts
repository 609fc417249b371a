/** Words of the queue of flags. */
import type { FlagState } from '../../../../shared/review/flag.ts';

const states: Readonly<Record<FlagState, string>> = {
  open: 'To review',
  claimed: 'Claimed',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  gone: 'Gone',
};
/** Why a list is empty, and what fills it. */
const empty: Readonly<Record<FlagState, { readonly title: string; readonly help: string }>> = {
  open: {
    title: 'Nothing to review',
    help: 'No flag is waiting. New ones come with the next visits; the pages of the sites say when those are due.',
  },
  claimed: {
    title: 'Nobody is reviewing',
    help: 'A claimed flag is listed here for ten minutes, or until it is decided.',
  },
  confirmed: { title: 'Nothing confirmed yet', help: 'A confirmed flag opens a case; find those under Cases.' },
  dismissed: {
    title: 'Nothing dismissed yet',
    help: 'A dismissed flag stays dismissed as long as its pages stay as they were.',
  },
  gone: { title: 'Nothing gone', help: 'A flag is gone when its pages were cleaned up before anybody reviewed it.' },
};

export const queueEn = {
  title: 'Flags',
  intro: { risk: 'Surest first, then longest waiting.', oldest: 'Longest waiting first.' },
  takeNext: 'Take the next one',
  nothingNext: 'Nothing is waiting here: every flag is decided or in somebody’s hands.',
  filterState: 'State',
  filterCategory: 'Category',
  allCategories: 'All categories',
  states,
  empty,
  emptyFiltered: 'Nothing like this here. Choose otherwise, or all.',
  saved: 'Saved filters',
  saveAs: 'Save this filter as',
  save: 'Save',
  filter: 'Filter',
  any: 'any',
  tier: 'Score',
  more: 'More filters',
  tiers: { high: '85% and more', medium: '50 to 85%', low: 'below 50%' },
  age: 'Waiting',
  atLeast: (days: number) => (days === 1 ? '1 day or more' : `${days} days or more`),
  server: 'Server',
  customer: 'Customer',
  sort: 'Order',
  sorts: { risk: 'by risk', oldest: 'by waiting time' },
  show: 'Show',
  clear: 'Show all',
  columns: { site: 'Site', found: 'Found', category: 'Category', score: 'Score', waiting: 'Waiting', state: 'Held by' },
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  justNow: 'just now',
  hacked: 'hacked?',
  linksOnly: 'links only',
  yours: (until: string) => `yours until ${until}`,
  claimedBy: (by: string, until: string) => `${by} until ${until}`,
  ranOut: (by: string) => `${by}’s claim ran out`,
  firstSeen: (moment: string) => `First seen ${moment}`,
  scanned: 'None among the first four thousand. Go on with the next page.',
};
export type QueueTexts = typeof queueEn;

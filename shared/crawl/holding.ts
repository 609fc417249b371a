/** The row by which a server is held: only one at a time crawls it. */
import type { Iso } from '../time.ts';
import type { Learnt } from './limiter.ts';
import type { Spent } from './spent.ts';

/** What a server is held for: its pages, and beside them, more slowly, its pictures. */
export type LeaseFor = 'crawl' | 'pictures';
/** As of the last slice that gave it back: the day's requests, and, for a while, what the server bears. */
export type Lease = {
  readonly holder: string;
  readonly fence: number;
  readonly until: Iso;
  readonly spent?: Spent;
  readonly learnt?: Learnt & { readonly at: Iso };
};

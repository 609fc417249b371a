/** How far the visits of one server are, as their crawler last said. For people who watch: nothing is decided by it. */
import type { Iso } from '../time.ts';
import type { LimiterState } from './limiter.ts';
import type { PageCounts, Visit } from './visit.ts';

export type SiteProgress = {
  readonly site: string;
  readonly purpose: Visit['purpose']['kind'];
  readonly startedAt: Iso;
  /** Of all slices so far. */
  readonly pages: PageCounts;
  /** Pages with findings, of all slices so far. */
  readonly found: number;
  /** Addresses that are known and were not yet asked for. */
  readonly waiting: number;
  /** Answers, and the milliseconds at work that they took, over the slices that said so. */
  readonly answers: number;
  readonly ms: number;
};
/** Kept with the server while something of it is being visited. */
export type ServerProgress = {
  readonly server: string;
  /** When this was said; a crawler at work says it every few seconds. */
  readonly at: Iso;
  /** The inventory's; `pressure.limit` is what is left of it while the server is slow or asks for less. */
  readonly sockets: number;
  readonly pressure: LimiterState;
  readonly sites: readonly SiteProgress[];
  /** Visits that wait for one of these to end. */
  readonly queued: number;
  /** The slice is over, and the next goes on from its checkpoint. */
  readonly between?: true;
};

export const answersOf = ({ fetched, unchanged, failed }: PageCounts): number => fetched + unchanged + failed;

/** Too little to tell a rate by. */
const leastMs = 1_000;
/** Answers a minute; undefined before there is a rate to speak of. */
export const rateOf = ({ answers, ms }: Pick<SiteProgress, 'answers' | 'ms'>): number | undefined =>
  ms < leastMs || answers === 0 ? undefined : (answers * 60_000) / ms;

/** Seconds for what is known so far, and for no more than a visit may have (`mostPages`); undefined while there is no rate. */
export const secondsLeft = (site: SiteProgress, mostPages: number): number | undefined => {
  const rate = rateOf(site);
  const rest = Math.min(site.waiting, Math.max(0, mostPages - answersOf(site.pages)));
  return rate === undefined ? undefined : Math.ceil((rest * 60) / rate);
};

/** When a noticed address was last seen to show what it was noticed for: told to the customer, and to whoever signs. */
import type { Iso } from '../time.ts';
import type { NoticedUrl } from './case.ts';

/** `left`: the addresses at which a look of that moment still found it. */
export const seenAgain = (noticed: readonly NoticedUrl[], left: readonly string[], at: Iso): readonly NoticedUrl[] =>
  noticed.map((one) => (left.includes(one.url) && one.lastSeen < at ? { ...one, lastSeen: at } : one));

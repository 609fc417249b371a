/**
 * How large V8's heap may grow for pages that come and go within milliseconds. Left alone, they lie about for seconds: in a young
 * generation of 128 MB, out of the processor's caches, and in an old one that is looked through only when it is three times what lives.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Of the young generation, both halves; it doubles when much of it lives on. */
const enoughBytes = 16 * 1024 * 1024;
const lookMs = 20;
/** Of what lives, which grows with the sites and their number. A collection takes some ten milliseconds. */
const garbagePercent = 25;
/** Of one visit some twenty megabytes live: half as many collections, for as much again. */
export const garbagePercentOfVisit = 100;

/**
 * For a whole process, once, and before it loads what it needs, or with a bundle right after (functions/cli/bundle.mjs): loading modules
 * would make the young generation twice as large as it ever need be, and it does not shrink while a crawl goes on.
 */
export const keepHeapSmall = (percent = garbagePercent): void => {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
  setFlagsFromString('--semi-space-growth-factor=1');
  // Fires once all is loaded.
  const look = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    const isEnough = (young?.space_size ?? 0) >= enoughBytes;
    setFlagsFromString(`--semi-space-growth-factor=${isEnough ? 1 : 2}`);
    if (isEnough) clearInterval(look);
  }, lookMs);
  look.unref();
};

let collect: (() => void) | undefined;
const exposed = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/**
 * Throws away what a page of megabytes leaves behind, before the next one comes: bytes, text and tables of several such pages together
 * are more than all else that a crawl holds, and V8 by itself waits for them. Not the collection of last resort: it makes the young
 * generation as small as it can be, and then a page's passing things are kept for long.
 */
export const collectGarbage = (): void => {
  collect ??= exposed();
  collect();
};

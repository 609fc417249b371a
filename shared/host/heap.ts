/**
 * How large V8's young generation may grow: pages come and go within milliseconds, and in a space of the default's 128 MB they lie about
 * for seconds, out of the processor's caches. At 16 MB a crawl takes a third less memory and no more time.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const enoughBytes = 16 * 1024 * 1024;
const lookMs = 20;

/** For a whole process, once. Its size is a flag of the start, which whoever starts Node gives; that it stops growing is ours to say. */
export const keepYoungSmall = (): void => {
  const look = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if ((young?.space_size ?? 0) < enoughBytes) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(look);
  }, lookMs);
  look.unref();
};

/** Before a lease is given back: the next holder may be another process, with connections of its own. */
import { errorFacts } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { pause } from './pause.ts';

/** An answer under way has 20 s; who waits for the lease is not kept by a server that takes longer. */
const mostMs = 25_000;

/** Resolves in every case, after `most` milliseconds at the latest. A hang-up that fails is written down, and no more. */
export const hangUpFor = async (
  addresses: readonly string[],
  { fetcher, log }: Pick<Ports, 'fetcher' | 'log'>,
  most = mostMs,
): Promise<void> => {
  const over = new AbortController();
  const hungUp = fetcher
    .hangUp(addresses)
    .catch((error: unknown) => log('error', 'hang-up.failed', errorFacts(error)))
    .then(() => over.abort());
  await Promise.race([hungUp, pause(most, over.signal)]);
};

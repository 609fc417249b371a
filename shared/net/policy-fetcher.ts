import { collectGarbage } from '../host/heap.ts';
import type { Policy } from '../policy/policy.ts';
import type { Fetcher } from '../ports.ts';
import { createFetcher } from './fetcher.ts';

/** Reaches servers inside these networks; without any, at every public address. */
export const networksFetcher = (networks: readonly string[]): Fetcher =>
  createFetcher({ networks, only: networks.length > 0, afterLarge: collectGarbage });

/** Reaches the provider's servers, inside the networks that the policy names. */
export const policyFetcher = ({ crawl: { networks } }: Policy): Fetcher => networksFetcher(networks);

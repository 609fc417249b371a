import type { Policy } from '../policy/policy.ts';
import type { Fetcher } from '../ports.ts';
import { createFetcher } from './fetcher.ts';

/** Reaches the provider's servers, inside the networks that the policy names. */
export const policyFetcher = ({ crawl: { networks } }: Policy): Fetcher =>
  createFetcher({ networks, only: networks.length > 0 });

/** Addresses of a policy that must lie in the domain through which a deployment sends and receives: the provider's and each brand's. */
import type { Policy } from './policy.ts';

type Elsewhere = { readonly path: string; readonly address: string };

const isIn = (address: string, domain: string): boolean =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase() === domain.toLowerCase();

/** Those of other domains, by their place in the file. A subdomain is another domain: the right to send names one. */
export const outsideDomain = (
  { provider, brands = {} }: Policy,
  field: 'from' | 'replyTo',
  domain: string,
): readonly Elsewhere[] =>
  [
    { path: `provider.${field}`, address: provider[field] as string | undefined },
    ...Object.entries(brands).map(([name, brand]) => ({ path: `brands.${name}.${field}`, address: brand[field] })),
  ].flatMap(({ path, address }) => (address === undefined || isIn(address, domain) ? [] : [{ path, address }]));

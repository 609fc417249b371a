/**
 * The policy as it holds for one case: in the name of the brand that hosts the contract, and by the shorter schedule where earlier
 * violations called for it. Made once where a case is loaded, so that nothing below asks again.
 */
import type { Language } from '../messages.ts';
import type { Policy } from './policy.ts';

/** What a case says of itself; a brand that the policy does not know (any more) is the provider's own name. */
export type CasePolicy = { readonly brand?: string | undefined; readonly shorter?: boolean | undefined };

export const policyFor = (policy: Policy, { brand, shorter }: CasePolicy): Policy => {
  const known = brand === undefined ? undefined : policy.brands?.[brand];
  const schedule = shorter === true ? policy.strikes?.schedule : undefined;
  if (known === undefined && schedule === undefined) return policy;
  const { languages: _languages, ...named } = known ?? {};
  const own: Partial<Policy['provider']> = Object.fromEntries(
    Object.entries(named).filter(([, value]) => value !== undefined),
  );
  return {
    ...policy,
    provider: { ...policy.provider, ...own },
    ...(schedule === undefined ? {} : { schedule: { ...policy.schedule, violation: schedule } }),
  };
};

/** The language in which a brand writes to somebody who prefers `wanted`. */
export const languageOf = (policy: Policy, brand: string | undefined, wanted: Language): Language => {
  const spoken = brand === undefined ? undefined : policy.brands?.[brand]?.languages;
  return spoken === undefined || spoken.includes(wanted) ? wanted : (spoken[0] ?? wanted);
};

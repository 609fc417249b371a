import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { outsideDomain } from '../../../shared/policy/senders.ts';

const { brands: _brands, ...withoutBrands } = defaultPolicy;
const provider = { ...defaultPolicy.provider, from: 'aup@Host.example', replyTo: 'answers@aup.host.example' };
const policy: Policy = {
  ...defaultPolicy,
  provider,
  brands: { own: { name: 'Own' }, other: { name: 'Other', from: 'aup@other.example' } },
};

it('names each sender of another domain by its place; a subdomain is another, capitals are not, silence is none', () => {
  expect(outsideDomain(policy, 'from', 'host.example')).toEqual([
    { path: 'brands.other.from', address: 'aup@other.example' },
  ]);
  expect(outsideDomain(policy, 'replyTo', 'host.example')).toEqual([
    { path: 'provider.replyTo', address: 'answers@aup.host.example' },
  ]);
});

it('is content with a policy without brands', () => {
  expect(outsideDomain({ ...withoutBrands, provider }, 'from', 'host.example')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { languageOf, policyFor } from '../../../shared/policy/for-case.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';

const shorter = [{ round: 'notice', days: 5 }] as const;
const brand = { name: 'Zweitname', languages: ['fr', 'de'] } as const;
const { brands: _brands, strikes: _strikes, ...plain } = defaultPolicy;
const with_ = (more: object): Policy => ({ ...plain, ...more }) as Policy;

describe('the policy as it holds for one case', () => {
  it('is the policy itself where nothing sets the case apart, or what would is not written', () => {
    const policy = with_({});
    for (const of of [{}, { brand: 'gone' }, { shorter: true }, { brand: undefined, shorter: false }])
      expect(policyFor(policy, of)).toBe(policy);
    const branded = with_({ brands: { zwei: brand } });
    expect(policyFor(branded, {})).toBe(branded);
    expect(policyFor(branded, { brand: 'drei' })).toBe(branded);
  });

  it('speaks in the name of the brand, by the schedule of everybody', () => {
    const policy = with_({ brands: { zwei: { ...brand, from: undefined } } });
    const own = policyFor(policy, { brand: 'zwei' });
    expect(own.provider).toEqual({ ...policy.provider, name: 'Zweitname' });
    expect(own.schedule).toEqual(policy.schedule);
    expect(own.provider).not.toHaveProperty('languages');
  });

  it('takes the shorter schedule for violations only, and only where it was called for', () => {
    const policy = with_({ strikes: { threshold: 3, schedule: shorter } });
    expect(policyFor(policy, { shorter: true }).schedule).toEqual({ ...policy.schedule, violation: shorter });
    expect(policyFor(policy, { shorter: true }).provider).toEqual(policy.provider);
    expect(policyFor(policy, { shorter: false })).toBe(policy);
  });
});

describe('the language of a brand', () => {
  it('is the wanted one where the brand speaks it, or says nothing of languages', () => {
    expect(languageOf(with_({}), 'zwei', 'nl')).toBe('nl');
    expect(languageOf(with_({ brands: { zwei: { name: 'Z' } } }), 'zwei', 'nl')).toBe('nl');
    expect(languageOf(with_({ brands: { zwei: brand } }), 'zwei', 'de')).toBe('de');
    expect(languageOf(with_({ brands: { zwei: brand } }), undefined, 'nl')).toBe('nl');
  });
  it('is otherwise its first', () => {
    expect(languageOf(with_({ brands: { zwei: brand } }), 'zwei', 'nl')).toBe('fr');
  });
});

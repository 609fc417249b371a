import { describe, expect, it } from 'vitest';
import { contactOf, type OpeningFacts } from '../../../shared/case/case.ts';
import { move } from '../../../shared/case/machine.ts';
import { policyOf } from '../../../shared/case/policy-of.ts';
import { languageOf } from '../../../shared/policy/for-case.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { parseIso } from '../../../shared/time.ts';
import { admin, contact, story } from './story.ts';

const policy: Policy = {
  ...defaultPolicy,
  brands: { klein: { name: 'Klein Hosting', from: 'abuse@klein.example', languages: ['fr', 'nl'] } },
};
const opening: OpeningFacts = {
  brand: 'klein',
  renewsOn: '2027-09-01',
  service: '4711',
  reseller: { customer: 'r1', contact: contact('reseller-a', 'administrative') },
  previous: { caseId: 'hw-before', outcome: 'remedied', at: parseIso('2027-01-04T10:00:00Z') },
};

describe('what the records say as a case opens', () => {
  it('stays with the case as it was, and rides along in calls and orders', () => {
    const tell = story(undefined, { policy, opening });
    tell.open();
    expect(tell.value()).toMatchObject(opening);
    const bare = story();
    bare.open();
    for (const name of Object.keys(opening)) expect(bare.value()).not.toHaveProperty(name);
  });

  it('gives the reseller a copy of each notice, that starts no clock', () => {
    const tell = story(undefined, { policy, opening });
    tell.open();
    const mails = tell.effects().flatMap(({ effect }) => (effect.kind === 'mail' ? [effect] : []));
    expect(mails.map(({ what, contact: to, copyOf }) => [what, to, copyOf])).toEqual([
      ['round', 'admin', undefined],
      ['reseller-copy', 'reseller-a', 'round'],
    ]);
    const [, copy] = mails;
    expect(tell.say({ type: 'delivered', notice: copy?.notice ?? '', at: tell.now() })).toEqual({
      reason: 'already-known',
    });
    expect(tell.state().kind).toBe('notifying');
    expect(contactOf(tell.value(), 'reseller-a')?.email).toBe('reseller-a@customer.example');
    expect(contactOf(tell.value(), 'admin')).toEqual(admin);
    expect(contactOf(tell.value(), 'nobody')).toBeUndefined();
    const bare = story();
    bare.open();
    expect(contactOf(bare.value(), 'reseller-a')).toBeUndefined();
  });
});

describe('a brand', () => {
  it('speaks in its own name, and takes the rest from the provider', () => {
    const { provider } = policyOf(policy, { brand: 'klein' });
    expect(provider).toEqual({ ...defaultPolicy.provider, name: 'Klein Hosting', from: 'abuse@klein.example' });
    expect(policyOf(policy, { brand: 'gone' })).toBe(policy);
    expect(policyOf(policy, {})).toBe(policy);
    const silent = { ...policy, brands: { stil: { name: 'Stil', languages: [] } } };
    expect(languageOf(silent, 'stil', 'de')).toBe('de');
  });

  it('writes in a language that it has, else in its first', () => {
    expect(languageOf(policy, 'klein', 'nl')).toBe('nl');
    expect(languageOf(policy, 'klein', 'de')).toBe('fr');
    expect(languageOf(policy, undefined, 'de')).toBe('de');
    expect(languageOf(policy, 'gone', 'de')).toBe('de');
  });
});

describe('a choice on a message in doubt', () => {
  const choice = (reason = 'The log of the mail server has it') =>
    ({
      type: 'sending-decided',
      by: 'Bram',
      at: parseIso('2027-03-15T12:00:00Z'),
      entry: 'hw-test.n2',
      choice: 'sent',
      reason,
    }) as const;

  it('is an entry of the trail, once, with its reason, also of a case that has ended', () => {
    const tell = story();
    tell.open();
    expect(tell.say(choice(' '))).toEqual({ reason: 'reason-missing' });
    const before = tell.effects().length;
    expect(tell.say(choice())).toBeUndefined();
    expect(tell.say(choice())).toEqual({ reason: 'already-known' });
    expect(tell.events().at(-1)).toEqual(choice());
    expect(tell.effects().length).toBe(before);
    tell.must({ type: 'moved-away' });
    expect(tell.say({ ...choice(), entry: 'hw-test.m9' })).toBeUndefined();
    expect(tell.value().sendingsDecided).toHaveLength(2);
  });
});

it('no move outside the table, whoever asks', () => {
  const tell = story();
  tell.open();
  const closed = { kind: 'closed', outcome: 'remedied', at: tell.now() } as const;
  expect(() => move(closed, tell.state())).toThrow('cannot move from closed to notifying');
});

import { describe, expect, it } from 'vitest';
import { belgium } from '../../../shared/calendar/holidays.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import { policyOf } from '../../../shared/case/policy-of.ts';
import { countStrikes, type Strike, strikeAfter, strikeExpires } from '../../../shared/case/strikes.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';
import { openCommand, silentUntilDue, story } from './story.ts';

const policy: Policy = {
  ...defaultPolicy,
  strikes: {
    threshold: 2,
    expireMonths: 12,
    consequence: 'shorter-schedule',
    schedule: [
      { round: 'notice', days: 3 },
      { round: 'final', days: 2 },
    ],
  },
};
const now = parseIso('2027-03-15T10:00:00Z');
const strike = (at: string, takenBack?: Strike['takenBack']): Strike => ({
  caseId: `hw-${at}`,
  customer: 'c1',
  contract: 'k0',
  domain: 'old.example',
  category: 'hate',
  at: parseIso(at),
  ...(takenBack && { takenBack }),
});

describe('counting', () => {
  it('counts what stands and has not expired, this one included', () => {
    const earlier = [
      strike('2026-06-01T00:00:00Z'),
      strike('2026-03-15T09:00:00Z'), // a year and an hour ago: over since the start of this day
      strike('2026-03-15T23:30:00Z'), // the 16th in Brussels
      strike('2026-12-01T00:00:00Z', { at: now, why: 'withdrawn' }),
    ];
    expect(countStrikes(earlier, true, policy, belgium, now)).toEqual({
      count: 3,
      threshold: 2,
      consequence: 'shorter-schedule',
    });
    expect(countStrikes([], true, policy, belgium, now)).toEqual({ count: 1, threshold: 2 });
    expect(countStrikes(earlier, false, policy, belgium, now)).toEqual({ count: 2, threshold: 2 });
    expect(countStrikes(earlier, true, defaultPolicy, belgium, now)).toBeUndefined();
  });

  it('has its consequence with the very one that reaches the threshold, and counts none from the instant of its end on', () => {
    const one = strike('2026-08-31T10:00:00Z');
    const end = strikeExpires(one, 12, belgium);
    const count = (at: typeof now) => countStrikes([one], true, policy, belgium, at);
    expect(count(addSeconds(end, -1))).toEqual({ count: 2, threshold: 2, consequence: 'shorter-schedule' });
    expect(count(end)).toEqual({ count: 1, threshold: 2 });
  });

  it('expires at the start of the same local day so many months later', () => {
    expect(strikeExpires({ at: parseIso('2026-08-31T10:00:00Z') }, 6, belgium)).toBe('2027-02-27T23:00:00.000Z');
  });
});

const opened = (track: 'violation' | 'hacked' = 'violation') => {
  const tell = story();
  tell.must({ ...openCommand, track });
  return tell;
};

describe('a case and its strike', () => {
  const strikeOf = (before: Strike | undefined, tell: ReturnType<typeof story>) =>
    strikeAfter(before, tell.value(), tell.events(), tell.now());
  it('is made by the opening alone, and taken back by nothing else that names a track or an end', () => {
    const { id, customer, contract, domain, category, openedAt: at } = opened().value();
    const before = { caseId: id, customer, contract, domain, category, at };
    const led = (known: Strike | undefined, event: object) =>
      strikeAfter(known, opened().value(), [event as CaseEvent], now);
    expect(led(undefined, { type: 'answered' })).toBeUndefined();
    expect(led(before, { type: 'track-changed', track: 'violation' })).toBeUndefined();
    expect(led(before, { type: 'opened', track: 'hacked' })).toBeUndefined();
    expect(led(before, { type: 'sent', outcome: 'withdrawn' })).toBeUndefined();
  });

  it('begins with a violation, never with a hacked site', () => {
    expect(strikeOf(undefined, opened())).toEqual({
      caseId: 'hw-test',
      customer: 'c1',
      contract: 'k1',
      domain: 'shop.example',
      category: 'illegal-software',
      at: '2027-03-15T10:00:00.000Z',
    });
    expect(strikeOf(undefined, opened('hacked'))).toBeUndefined();
    const tell = opened();
    expect(strikeAfter(undefined, tell.value(), [], tell.now())).toBeUndefined();
  });

  it('is taken back once, by a reversal or when the site turns out to be hacked', () => {
    const hacked = opened();
    const stands = strikeOf(undefined, hacked);
    hacked.deliver();
    hacked.answer('hacked');
    expect(strikeOf(stands, hacked)?.takenBack).toEqual({ at: hacked.now(), why: 'hacked' });
    expect(
      strikeOf({ ...strike('2027-01-01T00:00:00Z'), takenBack: { at: now, why: 'hacked' } }, hacked),
    ).toBeUndefined();

    const withdrawn = opened();
    withdrawn.deliver();
    withdrawn.answer('misclassified');
    const { version } = withdrawn.value();
    withdrawn.must({ type: 'decide-dispute', by: 'Bram', version, verdict: 'withdrawn', reason: 'Right' });
    expect(strikeOf(stands, withdrawn)?.takenBack?.why).toBe('withdrawn');

    const remedied = opened();
    remedied.deliver();
    remedied.answer('removed');
    remedied.recheck('gone');
    expect(strikeOf(stands, remedied)).toBeUndefined();
  });
});

describe('a strike taken back by a person', () => {
  const asked = (tell: ReturnType<typeof story>, reason = 'The page was a colleague’s test') =>
    tell.say({ type: 'take-back-strike', by: 'Carla', version: tell.value().version, reason });

  it('counts no more, once, and the case goes on as it was', () => {
    const tell = story(undefined, { policy });
    tell.open();
    tell.deliver();
    const stands = strikeAfter(undefined, tell.value(), tell.events(), tell.now());
    const { state, deciders } = tell.value();
    expect(asked(tell, ' ')).toEqual({ reason: 'reason-missing' });
    expect(asked(tell)).toBeUndefined();
    expect(tell.value()).toMatchObject({ state, strikeTakenBack: tell.now(), deciders: [...deciders, 'Carla'] });
    const last = tell.events().slice(-1);
    expect(last).toEqual([
      { type: 'strike-taken-back', at: tell.now(), by: 'Carla', reason: 'The page was a colleague’s test' },
    ]);
    const after = stands && strikeAfter(stands, tell.value(), last, tell.now());
    expect(after?.takenBack).toEqual({ at: tell.now(), why: 'by-a-person' });
    expect(after && countStrikes([after], true, policy, belgium, tell.now())?.count).toBe(1);
    expect(asked(tell)).toEqual({ reason: 'wrong-state', state: 'waiting' });
  });

  it('can be one of an ended case, but none that was reversed, handed over, of a hacked site, or of a policy without strikes', () => {
    const ended = (outcome: 'remedied' | 'withdrawn') => {
      const tell = story(undefined, { policy });
      tell.open();
      tell.deliver();
      tell.answer(outcome === 'remedied' ? 'removed' : 'misclassified');
      if (outcome === 'remedied') tell.recheck('gone');
      else {
        const { version } = tell.value();
        tell.must({ type: 'decide-dispute', by: 'Bram', version, verdict: 'withdrawn', reason: 'Right' });
      }
      return tell;
    };
    const remedied = ended('remedied');
    expect(remedied.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
    expect(asked(remedied)).toBeUndefined();
    expect(asked(ended('withdrawn'))).toEqual({ reason: 'wrong-state', state: 'closed' });

    const restricted = ended('remedied');
    restricted.must({ type: 'hand-over', by: 'Rosa', task: 't1' });
    expect(asked(restricted)).toEqual({ reason: 'wrong-state', state: 'closed' });

    const hacked = story(undefined, { policy });
    hacked.must({ ...openCommand, track: 'hacked' });
    expect(asked(hacked)).toEqual({ reason: 'wrong-state', state: 'notifying' });
    expect(asked(opened())).toEqual({ reason: 'not-by-policy' });
  });
});

describe('at the threshold', () => {
  const strikes = { count: 2, threshold: 2, consequence: 'shorter-schedule' } as const;

  it('a shorter schedule runs, with the same gate and the same two people', () => {
    const tell = story(undefined, { policy, opening: { strikes } });
    tell.open();
    tell.deliver();
    // Mon 15 + 3 days = Thu 18, two more after the second delivery.
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 0, dueAt: '2027-03-18T23:00:00.000Z' });
    tell.deadline();
    tell.deliver();
    tell.deadline();
    tell.recheck('still-there');
    tell.timer();
    expect(tell.state().kind).toBe('termination-due');
    expect(tell.approve('Anna')).toEqual({ reason: 'same-person', person: 'Anna' });
  });

  it('a call for an approver changes no day', () => {
    const called = { strikes: { ...strikes, consequence: 'call-approver' } } as const;
    expect(policyOf(policy, called)).toBe(policy);
    const tell = story(undefined, { policy, opening: called });
    silentUntilDue(tell);
    expect(tell.value().strikes).toEqual(called.strikes);
    expect(tell.state().kind).toBe('termination-due');
  });

  it('a policy without a shorter schedule any more keeps the usual one', () => {
    expect(policyOf(defaultPolicy, { strikes })).toBe(defaultPolicy);
  });
});

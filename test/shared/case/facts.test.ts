import { describe, expect, it } from 'vitest';
import { belgium } from '../../../shared/calendar/holidays.ts';
import { outcomes } from '../../../shared/case/case.ts';
import { terminationChecklist } from '../../../shared/case/checklist.ts';
import type { Context } from '../../../shared/case/context.ts';
import { decide } from '../../../shared/case/decide.ts';
import { draftOf, lengthen, roundDays } from '../../../shared/case/draft.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import { evolve } from '../../../shared/case/evolve.ts';
import { flagAfter } from '../../../shared/case/flag-outcome.ts';
import { caseIdFor, caseIdOf, isCaseId } from '../../../shared/case/id.ts';
import { provenRounds } from '../../../shared/case/proven.ts';
import { isCategory } from '../../../shared/policy/category.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { addSeconds } from '../../../shared/time.ts';
import { closedWith, dueAt, now, sampleCase, states } from '../answer/sample-case.ts';
import { openFlag } from '../review/samples.ts';
import { openCommand, silentUntilDue, story } from './story.ts';

const context: Context = { now, calendar: belgium, policy: defaultPolicy, interlock: [] };

describe('evolve decides nothing', () => {
  const out: readonly (readonly [string, CaseEvent])[] = [
    ['a clock', { type: 'clock-started', round: 0, deliveredAt: now, dueAt }],
    ['a look', { type: 'rechecked', recheck: 'r9', because: 'customer', at: now, found: 'gone', left: [] }],
    ['a decision on no appeal', { type: 'appeal-decided', by: 'Dirk', at: now, verdict: 'upheld', reason: 'x' }],
  ];
  it.each(out)('%s that comes after the end moves nothing', (_, event) => {
    for (const state of [states.closed, states.terminated])
      expect(evolve(sampleCase({ state }), event)).toMatchObject({ version: 5, state });
  });
  it('an appeal counts against a termination alone', () => {
    const appeal = { id: 'p1', at: now, name: 'Jan', text: '' };
    expect(evolve(sampleCase(), { type: 'appealed', appeal }).state).toEqual(states.waiting);
    expect(evolve(sampleCase({ state: states.terminated }), { type: 'appealed', appeal }).state).toEqual({
      ...states.terminated,
      appeal,
    });
  });
  it('a look while nobody asked is remembered, and moves nothing', () => {
    const look: CaseEvent = { type: 'rechecked', recheck: 'r9', because: 'customer', at: now, found: 'gone', left: [] };
    expect(evolve(sampleCase(), look)).toMatchObject({
      state: states.waiting,
      lastRecheck: { id: 'r9', found: 'gone' },
    });
  });
  it('a suspension of a round that nobody was told of counts from itself', () => {
    const suspension = {
      at: now,
      until: dueAt,
      by: 'Chloe',
      reason: 'r',
      clause: '4.2(c)',
      recheckedAt: now,
      policyVersion: '1',
    };
    const value = sampleCase({ rounds: [], state: { kind: 'termination-due', round: 0, since: now } });
    expect(evolve(value, { type: 'suspended', round: 0, suspension }).state).toMatchObject({ deliveredAt: now, dueAt });
  });
  it('nothing happens to a case before it is opened', () => {
    expect(() => evolve(undefined, { type: 'flag-added', flag: 'f', noticed: [], by: 'Anna' })).toThrow('opened');
  });
});

describe('a draft', () => {
  it('has no case before its first event, and no base where the case has ended', () => {
    expect(() => draftOf(undefined, context).value()).toThrow('before its first event');
    expect(() => draftOf(sampleCase({ state: states.closed }), context).base()).toThrow('closed');
  });
  it('finds the days of a round, of the last one beyond the schedule, of none where there is no schedule', () => {
    const value = sampleCase();
    expect([0, 1, 2, 9].map((round) => roundDays(value, round, context))).toEqual([14, 7, 7, 7]);
    const policy = { ...defaultPolicy, schedule: { ...defaultPolicy.schedule, violation: [] } };
    expect(() => roundDays(value, 0, { ...context, policy })).toThrow('no rounds');
  });
  it('lengthens no period that nobody was told of, and none that is longer already', () => {
    const due = sampleCase({ state: { kind: 'termination-due', round: 2, since: now } });
    expect(lengthen(draftOf(due, context), 'staff', now, 7)).toBe(false);
    const told = sampleCase({ state: { kind: 'termination-due', round: 0, since: now } });
    const draft = draftOf(told, context);
    expect(lengthen(draft, 'staff', now, 1)).toBe(false);
    expect(draft.events()).toEqual([]);
    expect(lengthen(draft, 'staff', now, 30)).toBe(true);
    expect(draft.events()).toMatchObject([{ type: 'deadline-moved', from: dueAt }]);
    expect(lengthen(draftOf(sampleCase({ state: states.notifying }), context), 'staff', now, 7)).toBe(false);
  });
});

describe('the gate', () => {
  const delivery = { notice: 'n', contact: 'admin', requestedAt: now };
  it('counts as proven what has arrived and runs, nothing else', () => {
    const half = { round: 1, deliveries: [delivery], deliveredAt: now };
    const unproven = { round: 2, deliveries: [delivery], dueAt };
    expect(provenRounds({ rounds: [...sampleCase().rounds, half, unproven, { round: 3, deliveries: [] }] })).toEqual([
      { round: 0, deliveredAt: '2027-03-15T09:05:00.000Z', dueAt },
    ]);
  });
  it('stops a timer as it stops a person, where the trail lacks a round', () => {
    const tell = story();
    silentUntilDue(tell);
    const value = tell.value();
    const last = value.rounds.at(-1)?.dueAt;
    if (last === undefined) throw new Error('no last deadline');
    const state = { kind: 'waiting', round: 2, deliveredAt: now, dueAt: last } as const;
    const broken = { ...value, rounds: value.rounds.filter(({ round }) => round !== 1), state };
    const at = { ...tell.context(), now: addSeconds(last, 60) };
    const refused = decide(broken, { type: 'timer', version: broken.version }, at, 'x');
    expect(refused).toMatchObject({
      ok: false,
      error: {
        reason: 'checklist',
        failed: expect.arrayContaining(['every-round-delivered', 'every-deadline-passed']),
      },
    });
    const passed = terminationChecklist(broken, at).filter(({ ok }) => ok);
    expect(passed.map(({ check }) => check)).not.toContain('every-round-delivered');
  });
  it('holds a notice whose delivery stays unproven while an ear is deaf: silence may be ours', () => {
    const tell = story();
    tell.open();
    tell.send();
    tell.later(80 * 3600);
    tell.interlocked(['mail-events-in-dead-letters']);
    expect(tell.timer()).toEqual({ reason: 'interlock', because: ['mail-events-in-dead-letters'] });
    expect(tell.state().kind).toBe('notifying');
    tell.interlocked([]);
    expect(tell.timer()).toBeUndefined();
  });
  it('names the renewal in the order and in the call, where it is known', () => {
    const tell = story(undefined, { opening: { renewsOn: '2027-09-01' } });
    silentUntilDue(tell);
    expect(tell.approve('Chloe')).toBeUndefined();
    expect(tell.state()).toMatchObject({ order: { renewsOn: '2027-09-01' } });
    const calls = tell.effects().flatMap(({ effect }) => (effect.kind === 'webhook' ? [effect] : []));
    expect(calls.at(-1)).toMatchObject({ event: 'contract.terminated', data: { renewsOn: '2027-09-01' } });
  });
});

describe('a case that nobody knows', () => {
  it('begins with its opening and with nothing else', () => {
    expect(decide(undefined, { type: 'timer', version: 1 }, context, 'x')).toEqual({
      ok: false,
      error: { reason: 'no-such-case' },
    });
  });
  it('hears an answer that crossed the termination as an appeal, with the customer’s words', () => {
    for (const [text, heard] of [
      ['', 'removed'],
      ['I did it on Monday', 'removed: I did it on Monday'],
    ]) {
      const tell = story();
      silentUntilDue(tell);
      tell.approve('Chloe');
      const command = { type: 'answer', id: 'a9', kind: 'removed', receivedAt: tell.now(), name: 'J.' } as const;
      tell.must({ ...command, text: text ?? '', contact: 'admin' });
      expect(tell.state()).toMatchObject({ kind: 'terminated', appeal: { text: heard } });
    }
  });
});

describe('what the world hears', () => {
  it('nothing goes to nobody: a customer without any contact gets a letter, and the end is no mail', () => {
    const tell = story();
    tell.must({ ...openCommand, contacts: [] });
    expect(tell.state().kind).toBe('undeliverable');
    tell.must({ type: 'moved-away' });
    expect(tell.mails()).toEqual([]);
    const disputed = story();
    disputed.must({ ...openCommand, contacts: [] });
    disputed.must({
      type: 'answer',
      id: 'a1',
      kind: 'misclassified',
      receivedAt: disputed.now(),
      name: 'J.',
      text: '',
      contact: 'someone',
    });
    const { version } = disputed.value();
    disputed.must({ type: 'decide-dispute', by: 'Bram', version, verdict: 'withdrawn', reason: 'A cookery site' });
    expect(disputed.effects().some(({ effect }) => effect.kind === 'mail' && effect.what === 'dispute-withdrawn')).toBe(
      false,
    );
  });
  it('who was never told of a case is not told of its end', () => {
    const tell = story();
    tell.open();
    tell.must({ type: 'recheck', by: 'Bram', version: tell.value().version });
    tell.recheck('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
    expect(tell.mails()).toEqual(['round']);
  });
});

describe('the end of a case, for its flags', () => {
  const who = { by: 'Dirk', at: now, reason: 'A museum' };
  const confirmed = {
    ...openFlag,
    state: 'confirmed',
    decision: { kind: 'confirmed', by: 'Anna', at: now, clause: '4.2', reason: 'r', track: 'violation' },
  } as unknown as typeof openFlag;
  it.each(outcomes)('%s', (outcome) => {
    const after = flagAfter(confirmed, outcome, who);
    const reversed = ['withdrawn', 'reinstated', 'not-terminated'].includes(outcome);
    expect(after.state).toBe(reversed ? 'dismissed' : 'gone');
    // What a person took back does not come again; what went away may.
    expect(after.dismissed).toEqual(reversed ? ['print-a', 'print-b'] : []);
    expect(JSON.stringify(after)).not.toContain('"clause"');
  });
  it('remembers no more than five hundred of what was taken back, the latest', () => {
    const many = Array.from({ length: 499 }, (_, number) => `old-${number}`);
    const after = flagAfter({ ...confirmed, dismissed: many }, 'withdrawn', who);
    expect(after.dismissed).toHaveLength(500);
    expect(after.dismissed.slice(-2)).toEqual(['print-a', 'print-b']);
    expect(after.dismissed[0]).toBe('old-1');
    expect(after.history.at(-1)).toMatchObject({ by: 'Dirk', note: 'A museum' });
  });
  it('has a state of its own for each end', () => {
    expect(outcomes.map((outcome) => closedWith(outcome).kind)).toEqual(outcomes.map(() => 'closed'));
  });
});

describe('the reference of a case', () => {
  it('is the same for the same confirmation, another for the next, and never a letter to be misheard', () => {
    expect(caseIdFor('K1', 'hate', undefined)).toBe(caseIdOf('K1', 'hate', 1));
    expect(caseIdFor('K1', 'hate', { count: 1 })).toBe(caseIdOf('K1', 'hate', 2));
    expect(caseIdFor('K1', 'hate', { count: 1, caseId: 'hw-open' })).toBe('hw-open');
    const ids = Array.from({ length: 200 }, (_, ordinal) => caseIdOf('K1', 'hate', ordinal));
    expect(new Set([...ids, caseIdOf('K2', 'hate', 1), caseIdOf('K1', 'pornography', 1)]).size).toBe(202);
    for (const id of ids) expect(id).toMatch(/^hw-[0-9a-hjkmnp-tv-z]{10}$/);
    expect([isCaseId('hw-7k3f9qxd2m'), isCaseId('rp-7k3f9qxd2m')]).toEqual([true, false]);
    expect([isCategory('hate'), isCategory('love')]).toEqual([true, false]);
  });
});

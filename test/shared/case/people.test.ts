/** What staff decide is kept with their name and their words, and counts from the right moment. */
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { addSeconds } from '../../../shared/time.ts';
import { last, type Story, silentUntilDue, story } from './story.ts';

const version = (tell: Story): number => tell.value().version;
const day = 86_400;

describe('what ends a case says who ended it, and why', () => {
  it('a dispute that is upheld', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('misclassified');
    const reason = 'The keys are for its own product';
    tell.must({ type: 'decide-dispute', by: 'Bram', version: version(tell), verdict: 'withdrawn', reason });
    expect(last(tell, 'closed')).toMatchObject({ outcome: 'withdrawn', by: 'Bram', reason });
  });

  it('a case that nobody wants to terminate', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.must({ type: 'do-not-terminate', by: 'Chloe', version: version(tell), reason: 'The club has closed' });
    expect(last(tell, 'closed')).toMatchObject({
      outcome: 'not-terminated',
      by: 'Chloe',
      reason: 'The club has closed',
    });
  });

  it('an appeal that is right', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.approve('Chloe');
    tell.must({ type: 'appeal', id: 'p1', receivedAt: tell.now(), name: 'J. Janssens', text: 'I hold a licence' });
    const decide = (reason: string) =>
      tell.say({ type: 'decide-appeal', by: 'Dirk', version: version(tell), verdict: 'reinstated', reason });
    expect(decide(' ')).toEqual({ reason: 'reason-missing' });
    expect(decide('Licence seen')).toBeUndefined();
    expect(last(tell, 'closed')).toMatchObject({ outcome: 'reinstated', by: 'Dirk', reason: 'Licence seen' });
  });
});

describe('an appeal', () => {
  it('is heard up to the last second of its window, and by no case that goes on', () => {
    const tell = story();
    tell.open();
    const appeal = (receivedAt = tell.now()) =>
      tell.say({ type: 'appeal', id: 'p1', receivedAt, name: 'J. Janssens', text: '' });
    const judge = () =>
      tell.say({ type: 'decide-appeal', by: 'Dirk', version: version(tell), verdict: 'upheld', reason: 'It stands' });
    expect(appeal()).toEqual({ reason: 'wrong-state', state: 'notifying' });
    expect(judge()).toEqual({ reason: 'wrong-state', state: 'notifying' });
    const ended = story();
    silentUntilDue(ended);
    ended.approve('Chloe');
    const state = ended.state();
    if (state.kind !== 'terminated') throw new Error(state.kind);
    const late = ended.say({ type: 'appeal', id: 'p1', receivedAt: state.appealUntil, name: 'J.', text: '' });
    expect(late).toEqual({ reason: 'appeal-window-over', until: state.appealUntil });
    const justInTime = addSeconds(state.appealUntil, -1);
    expect(ended.say({ type: 'appeal', id: 'p1', receivedAt: justInTime, name: 'J.', text: '' })).toBeUndefined();
  });
});

describe('a look that staff ask for', () => {
  it('says that an approver wants it, and is not asked for twice', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.must({ type: 'recheck', by: 'Chloe', version: version(tell) });
    expect(tell.state()).toMatchObject({ kind: 'rechecking', because: 'approver' });
    expect(tell.say({ type: 'recheck', by: 'Chloe', version: version(tell) })).toEqual({
      reason: 'already-rechecking',
    });
  });

  it('waits an hour where a suspension was lifted: a panel takes its time', () => {
    const tell = story(undefined, { policy: { ...defaultPolicy, suspension: { days: 7 } } });
    silentUntilDue(tell);
    tell.suspend('Bram');
    expect(tell.lift('Chloe')).toBeUndefined();
    expect(last(tell, 'recheck-requested')).toMatchObject({ notBefore: addSeconds(tell.now(), 3600) });
  });
});

describe('time that staff give', () => {
  const give = (tell: Story, days: number) =>
    tell.must({ type: 'give-time', by: 'Chloe', version: version(tell), days, reason: 'The web designer is ill' });

  it('comes on top of what is left, with name and reason', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    // Until the end of Tuesday 30 March; three days more end with Friday 2 April.
    tell.later(2 * day);
    give(tell, 3);
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-02T22:00:00.000Z' });
    expect(last(tell, 'deadline-moved')).toMatchObject({
      why: 'staff',
      by: 'Chloe',
      reason: 'The web designer is ill',
    });
  });

  it('counts from today where every period is over', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.later(10 * day);
    const today = tell.now();
    give(tell, 7);
    const state = tell.state();
    if (state.kind !== 'waiting') throw new Error(state.kind);
    expect(state.dueAt > addSeconds(today, 7 * day)).toBe(true);
    expect(state.dueAt <= addSeconds(today, 12 * day)).toBe(true);
  });
});

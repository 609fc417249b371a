/** What a look at the site changes: for whom, from when on, and when it changes nothing. */
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { addSeconds, type Iso } from '../../../shared/time.ts';
import { last, type Story, silentUntilDue, silentUntilLook, story } from './story.ts';

const day = 86_400;
const to = 'https://shop.example/new/keys';
const waiting = (): Story => {
  const tell = story();
  tell.open();
  tell.deliver();
  return tell;
};
const dueAt = (tell: Story): Iso => {
  const state = tell.state();
  if (state.kind !== 'waiting') throw new Error(`no deadline runs in ${state.kind}`);
  return state.dueAt;
};
const testAgain = (tell: Story) => tell.must({ type: 'test-again', id: `t${tell.value().version}`, contact: 'admin' });
const askFor = (tell: Story) => tell.must({ type: 'recheck', by: 'Chloe', version: tell.value().version });

describe('the word of a crawl', () => {
  const word = (recheck: string, tell: Story) =>
    tell.say({ type: 'rechecked', recheck, at: tell.now(), found: 'gone', left: [] });

  it('is heard where it was asked for, once, and of the look that is asked for now', () => {
    const tell = waiting();
    const before = tell.value();
    expect(word('hw-test.r1', tell)).toEqual({ reason: 'wrong-state', state: 'waiting' });
    askFor(tell);
    expect(word('hw-test.r1', tell)).toEqual({ reason: 'wrong-state', state: 'rechecking' });
    const state = tell.state();
    if (state.kind !== 'rechecking') throw new Error(state.kind);
    expect(word(state.recheck, tell)).toBeUndefined();
    // The next look is under way; the crawl's word comes a second time.
    expect(word(state.recheck, tell)).toEqual({ reason: 'wrong-state', state: 'rechecking' });
    expect(tell.state()).toMatchObject({ kind: 'rechecking', misses: 1 });
    expect(tell.value().rounds).toEqual(before.rounds);
  });
});

describe('a look that the customer asks for', () => {
  it('gives a few days where it was asked for before the deadline, however late it is heard, and moves nothing after it', () => {
    const tell = waiting();
    tell.at(addSeconds(dueAt(tell), -60));
    testAgain(tell);
    tell.look('still-there');
    // Until the end of Tuesday 30 March; three days more end on a Friday, 2 April.
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-02T22:00:00.000Z' });
    expect(last(tell, 'deadline-moved')).toMatchObject({ why: 'still-there' });
    const heardLate = waiting();
    heardLate.at(addSeconds(dueAt(heardLate), -1));
    testAgain(heardLate);
    heardLate.later(3600);
    heardLate.look('still-there');
    expect(heardLate.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-05T22:00:00.000Z' });
    for (const seconds of [0, 60]) {
      const late = waiting();
      const before = dueAt(late);
      late.at(addSeconds(before, seconds));
      testAgain(late);
      late.look('still-there');
      expect(late.state(), `${seconds} s after`).toMatchObject({ kind: 'waiting', dueAt: before });
    }
  });

  it('starts no clock of a notice that has not arrived', () => {
    const tell = story();
    tell.open();
    testAgain(tell);
    tell.look('still-there');
    expect(tell.state().kind).toBe('notifying');
    expect(last(tell, 'deadline-moved')).toBeUndefined();
  });

  it('gives a few days even after the deadline where it tells of an address that is new to the customer', () => {
    const tell = waiting();
    const before = dueAt(tell);
    tell.at(addSeconds(before, -60));
    testAgain(tell);
    tell.at(addSeconds(before, 60));
    const state = tell.state();
    if (state.kind !== 'rechecking') throw new Error(state.kind);
    const moved = [{ from: 'https://shop.example/keys', to }];
    tell.must({ type: 'rechecked', recheck: state.recheck, at: tell.now(), found: 'still-there', left: [to], moved });
    expect(tell.mails().at(-1)).toBe('still-there');
    expect(dueAt(tell) > before).toBe(true);
  });

  it('costs nobody a day where it cannot tell', () => {
    const tell = waiting();
    const before = dueAt(tell);
    tell.at(addSeconds(before, -60));
    testAgain(tell);
    tell.look('cannot-tell');
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: before });
  });
});

describe('a look that staff ask for', () => {
  it('gives no days where it finds what the customer was told of', () => {
    const tell = waiting();
    const before = dueAt(tell);
    tell.at(addSeconds(before, -60));
    askFor(tell);
    tell.look('still-there');
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: before });
  });

  it('gives a few days even where a termination is due, if what it finds is new to the customer', () => {
    const tell = story();
    silentUntilDue(tell);
    askFor(tell);
    const state = tell.state();
    if (state.kind !== 'rechecking') throw new Error(state.kind);
    const moved = [{ from: 'https://shop.example/keys', to }];
    tell.must({ type: 'rechecked', recheck: state.recheck, at: tell.now(), found: 'still-there', left: [to], moved });
    expect(tell.mails().at(-1)).toBe('still-there');
    expect(dueAt(tell) > addSeconds(tell.now(), 2 * day)).toBe(true);
  });
});

describe('a look that cannot tell', () => {
  it('puts the last deadline off until tomorrow, and the trail says why', () => {
    const tell = silentUntilLook(story());
    const before = tell.value().rounds.at(-1)?.dueAt;
    tell.look('cannot-tell');
    expect(last(tell, 'deadline-moved')).toMatchObject({ why: 'cannot-tell', round: 2, from: before });
    expect(dueAt(tell) <= addSeconds(tell.now(), 5 * day)).toBe(true);
  });

  it('leaves a termination that an approver has under review as due as it was', () => {
    const tell = story();
    silentUntilDue(tell);
    askFor(tell);
    tell.look('cannot-tell');
    expect(tell.state().kind).toBe('termination-due');
    expect(tell.approve('Chloe')).toEqual({ reason: 'checklist', failed: ['recheck-fresh-and-found'] });
  });
});

describe('a look at a suspended site', () => {
  const suspended = (): Story => {
    const tell = story(undefined, { policy: { ...defaultPolicy, suspension: { days: 7 } } });
    silentUntilDue(tell);
    expect(tell.suspend('Bram')).toBeUndefined();
    tell.later(day);
    askFor(tell);
    return tell;
  };

  it('that sees nothing cannot tell, and the trail says so', () => {
    const tell = suspended();
    tell.look('gone');
    expect(last(tell, 'rechecked')).toMatchObject({ found: 'cannot-tell', because: 'approver' });
  });

  it('that finds it all the same counts', () => {
    const tell = suspended();
    tell.look('still-there');
    expect(tell.value().lastRecheck).toMatchObject({ at: tell.now(), found: 'still-there' });
  });
});

/** No answer stays open that nobody will come back to, for an open one holds the case; and none is settled that nobody has heard. */
import { describe, expect, it } from 'vitest';
import { addSeconds } from '../../../shared/time.ts';
import { last, openCommand, type Story, silentUntilDue, story } from './story.ts';

const day = 86_400;
const opened = (): Story => {
  const tell = story();
  tell.open();
  return tell;
};
const waiting = (): Story => {
  const tell = opened();
  tell.deliver();
  return tell;
};
const statuses = (tell: Story) => tell.value().answers.map(({ kind, status }) => `${kind}: ${status}`);
const count = (tell: Story, type: string) => tell.events().filter((event) => event.type === type).length;

describe('more time', () => {
  it('is settled when it is given, and when it was given before', () => {
    const tell = waiting();
    tell.answer('more-time');
    tell.answer('more-time');
    expect(statuses(tell)).toEqual(['more-time: settled', 'more-time: settled']);
    expect(count(tell, 'deadline-moved')).toBe(1);
  });

  it('asked for before a clock runs is for a person to see', () => {
    const tell = opened();
    tell.answer('more-time');
    expect(tell.state()).toMatchObject({ kind: 'disputed', resume: { kind: 'notifying' } });
    expect(statuses(tell)).toEqual(['more-time: open']);
  });

  it('is given after all where the message arrives while that person thinks and the site is looked at', () => {
    const tell = opened();
    const state = tell.state();
    if (state.kind !== 'notifying') throw new Error(state.kind);
    tell.answer('more-time');
    tell.must({ type: 'delivered', notice: state.notice, at: tell.now() });
    tell.must({ type: 'test-again', id: 't1', contact: 'admin' });
    tell.look('still-there');
    expect(statuses(tell)).toEqual(['more-time: settled']);
    expect(tell.state()).toMatchObject({ kind: 'disputed', resume: { dueAt: '2027-04-06T22:00:00.000Z' } });
  });
});

describe('"we were hacked"', () => {
  it('is settled where a clock runs, and for a person to see where none does', () => {
    const told = waiting();
    told.later(10 * day);
    told.answer('hacked');
    expect(told.state().kind).toBe('waiting');
    expect(statuses(told)).toEqual(['hacked: settled']);
    const untold = opened();
    untold.answer('hacked');
    expect(untold.state().kind).toBe('disputed');
    expect(statuses(untold)).toEqual(['hacked: open']);
  });

  it('that gains nothing, said on the first day, may be said again', () => {
    const tell = waiting();
    const before = tell.state();
    tell.answer('hacked');
    expect(tell.state()).toEqual(before);
    expect(count(tell, 'deadline-moved')).toBe(0);
    tell.later(10 * day);
    tell.answer('hacked');
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-08T22:00:00.000Z' });
    expect(statuses(tell)).toEqual(['hacked: settled', 'hacked: settled']);
  });

  it('is no news of a site that was taken for hacked from the start', () => {
    const tell = story();
    tell.must({ ...openCommand, track: 'hacked' });
    tell.deliver();
    tell.answer('hacked');
    expect(tell.value().track).toBe('hacked');
    expect(count(tell, 'track-changed')).toBe(0);
  });
});

describe('an answer in time', () => {
  it('to a notice that is on its way is no late one, in the last round as in the first', () => {
    const tell = opened();
    for (let round = 0; round < 2; round += 1) {
      tell.deliver();
      tell.deadline();
    }
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 2 });
    tell.answer('text');
    expect(tell.state().kind).toBe('disputed');
    expect(tell.value().answers).toMatchObject([{ late: false, status: 'open' }]);
  });

  it('"removed", heard when the termination is due already, is met with a few days all the same', () => {
    const tell = story();
    silentUntilDue(tell);
    const due = tell.value().rounds[2]?.dueAt ?? tell.now();
    tell.later(3600);
    tell.answer('removed', addSeconds(due, -1));
    tell.look('still-there');
    const state = tell.state();
    expect(state).toMatchObject({ kind: 'waiting', round: 2 });
    expect(state.kind === 'waiting' && state.dueAt > addSeconds(tell.now(), 2 * day)).toBe(true);
    expect(statuses(tell)).toEqual(['removed: settled']);
  });
});

describe('a late "removed"', () => {
  it('is looked into for the customer, who is told', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.answer('removed');
    expect(tell.state()).toMatchObject({ kind: 'rechecking', because: 'customer' });
    tell.look('still-there');
    expect(tell.mails().slice(-2)).toEqual(['receipt', 'still-there']);
  });

  it('asks for no second look while one is under way', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.must({ type: 'recheck', by: 'Chloe', version: tell.value().version });
    const before = tell.state();
    tell.answer('removed');
    expect(tell.state()).toEqual(before);
    expect(statuses(tell)).toEqual(['removed: settled']);
  });
});

describe('time that is given after the last deadline', () => {
  it('leaves the proof of that round as it was, and says what it moved', () => {
    const tell = story();
    silentUntilDue(tell);
    const { rounds, version } = tell.value();
    tell.later(day);
    tell.must({ type: 'give-time', by: 'Chloe', version, days: 7, reason: 'Illness' });
    expect(last(tell, 'deadline-moved')).toMatchObject({ round: 2, from: rounds[2]?.dueAt });
    const after = tell.value().rounds;
    expect(after.map(({ deliveredAt }) => deliveredAt)).toEqual(rounds.map(({ deliveredAt }) => deliveredAt));
    expect(after.slice(0, 2)).toEqual(rounds.slice(0, 2));
    expect((after[2]?.dueAt ?? '') > addSeconds(tell.now(), 7 * day)).toBe(true);
  });
});

describe('the end of a case', () => {
  it('settles what is open, and says nothing again of what was settled', () => {
    const tell = waiting();
    tell.answer('more-time');
    tell.answer('text');
    tell.must({ type: 'moved-away' });
    expect(statuses(tell)).toEqual(['more-time: settled', 'text: settled']);
    expect(count(tell, 'answer-settled')).toBe(2);
  });
});

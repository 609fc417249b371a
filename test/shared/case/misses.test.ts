import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { secondsBetween } from '../../../shared/time.ts';
import { story } from './story.ts';

const waiting = (policy = defaultPolicy) => {
  const tell = story(undefined, { policy });
  tell.open();
  tell.deliver();
  return tell;
};

describe('gone only after several looks apart', () => {
  it('takes three by default, each some minutes after the one before', () => {
    const tell = waiting();
    tell.answer('removed');
    const looks = [tell.state()];
    tell.look('gone');
    looks.push(tell.state());
    tell.later(180);
    tell.look('gone');
    looks.push(tell.state());
    expect(
      looks.map((state) => (state.kind === 'rechecking' ? [state.misses ?? 0, state.because] : state.kind)),
    ).toEqual([
      [0, 'answer'],
      [1, 'answer'],
      [2, 'answer'],
    ]);
    tell.later(180);
    tell.look('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
    expect(tell.value().answers.every(({ status }) => status === 'settled')).toBe(true);
    const rechecks = tell.effects().flatMap(({ id, effect }) => (effect.kind === 'recheck' ? [{ id, effect }] : []));
    expect(new Set(rechecks.map(({ id }) => id)).size).toBe(3);
    expect(rechecks.map(({ effect }) => effect.notBefore === undefined)).toEqual([true, false, false]);
    const [, second, third] = rechecks.map(({ effect }) => effect.notBefore);
    expect(second && third && secondsBetween(second, third)).toBe(180);
  });

  it('begins anew with whatever a look finds', () => {
    const tell = waiting();
    tell.answer('removed');
    tell.look('gone');
    tell.look('still-there');
    expect(tell.state().kind).toBe('waiting');
    tell.must({ type: 'recheck', by: 'Bram', version: tell.value().version });
    tell.look('gone');
    tell.look('cannot-tell');
    expect(tell.state().kind).toBe('waiting');
  });

  it('forgets no miss when the crawl has to be asked again', () => {
    const tell = waiting();
    tell.answer('removed');
    tell.look('gone');
    const before = tell.state();
    if (before.kind !== 'rechecking') throw new Error(before.kind);
    expect(secondsBetween(tell.now(), before.overdueAt)).toBe(180 + 6 * 3600);
    tell.at(before.overdueAt);
    expect(tell.timer()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'rechecking', misses: 1 });
  });

  it('is one look where the policy says so', () => {
    const tell = waiting({ ...defaultPolicy, misses: { looks: 1, minutesApart: 3 } });
    tell.answer('removed');
    tell.look('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
  });
});

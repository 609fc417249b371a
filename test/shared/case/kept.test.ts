/** What is kept of a decision: facts as JSON has them, the case after each, and a name for everything that goes out. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { decide } from '../../../shared/case/decide.ts';
import { evolve } from '../../../shared/case/evolve.ts';
import { last, openCommand, type Story, silentUntilDue, story } from './story.ts';

const told = (): Story => {
  const tell = story();
  tell.open();
  tell.deliver();
  return tell;
};
const histories: Readonly<Record<string, () => Story>> = {
  'a termination': () => {
    const tell = story();
    silentUntilDue(tell);
    tell.approve('Chloe');
    return tell;
  },
  'a dispute that stands': () => {
    const tell = told();
    tell.answer('misclassified');
    const { version } = tell.value();
    const reason = 'The page offers keys';
    tell.must({ type: 'decide-dispute', by: 'Bram', version, verdict: 'stands', reason });
    return tell;
  },
  'a remedy': () => {
    const tell = told();
    tell.answer('removed');
    tell.look('still-there');
    tell.answer('removed');
    tell.recheck('gone');
    return tell;
  },
  'a hand-over': () => {
    const tell = told();
    tell.must({ type: 'hand-over', by: 'Anna', task: 'rt-1' });
    return tell;
  },
};

describe.each(Object.keys(histories))('of %s', (which) => {
  const history = () => histories[which]?.() ?? story();

  it('the trail is what a row can hold: no fact without a value', () => {
    const tell = history();
    const { order } = tell.state() as { order?: unknown };
    for (const fact of [...tell.events(), tell.value(), ...(order === undefined ? [] : [order])])
      expect(JSON.parse(JSON.stringify(fact))).toStrictEqual(fact);
  });

  it('the trail leads to the case, and everything that goes out is named for the event that asked for it', () => {
    const tell = history();
    let value: Case | undefined;
    const named: string[] = [];
    const expected: string[] = [];
    const name = (given: string, letter: 'n' | 'r', after: Case): void => {
      named.push(given);
      expected.push(`${after.id}.${letter}${after.version}`);
    };
    for (const event of tell.events()) {
      value = evolve(value, event);
      if (event.type === 'notice-requested') name(event.notice, 'n', value);
      if (event.type === 'recheck-requested') name(event.recheck, 'r', value);
    }
    expect(value).toEqual(tell.value());
    expect(named).toEqual(expected);
    expect(named).not.toEqual([]);
    const ids = tell.effects().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a decision', () => {
  it('says the case after each of its events', () => {
    const tell = told();
    const answer = {
      id: 'a1',
      kind: 'text',
      receivedAt: tell.now(),
      name: 'J.',
      text: 'Why?',
      contact: 'admin',
    } as const;
    const decided = decide(tell.value(), { type: 'answer', ...answer }, tell.context(), 'hw-test');
    if (!decided.ok) throw new Error(decided.error.reason);
    const { events, steps, value } = decided.value;
    const { version } = tell.value();
    expect(steps.map((step) => step.version)).toEqual(events.map((_, place) => version + place + 1));
    expect(steps.map(({ state }) => state.kind)).toEqual(['waiting', 'disputed']);
    expect(steps.at(-1)).toBe(value);
  });

  it('that lets a case stand gives its reason to the customer; a round’s notice has none', () => {
    const tell = told();
    expect(last(tell, 'notice-requested')).not.toHaveProperty('reason');
    tell.answer('misclassified');
    const { version } = tell.value();
    const reason = 'The page offers keys';
    tell.must({ type: 'decide-dispute', by: 'Bram', version, verdict: 'stands', reason });
    expect(last(tell, 'notice-requested')).toMatchObject({ what: 'dispute-stands', reason });
    const sent = tell.effects().findLast(({ effect }) => effect.kind === 'mail' && effect.what === 'dispute-stands');
    expect(sent?.effect).toMatchObject({ note: reason });
  });

  it('on a flag that is known already adds the page that is not', () => {
    const tell = told();
    const [known] = openCommand.noticed;
    if (known === undefined) throw new Error('nothing is noticed');
    const other = { ...known, url: 'https://shop.example/more-keys' };
    tell.must({ ...openCommand, noticed: [known, other] });
    expect(tell.value().noticed.map(({ url }) => url)).toEqual([known.url, other.url]);
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 0 });
  });
});

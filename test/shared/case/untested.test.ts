/** A case whose pages can never be tested: it neither goes on by itself nor waits for ever. A person is asked, each time anew. */
import { describe, expect, it } from 'vitest';
import { customerView } from '../../../shared/answer/view.ts';
import type { Case } from '../../../shared/case/case.ts';
import { decide } from '../../../shared/case/decide.ts';
import { languages } from '../../../shared/messages.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { addSeconds } from '../../../shared/time.ts';
import { last, type Story, silentUntilLook, story } from './story.ts';

const day = 86_400;
const count = (tell: Story, type: string) => tell.events().filter((event) => event.type === type).length;
/** `looks` looks in a row, each at its deadline, that cannot tell; the first is asked for already. */
const inVain = (tell: Story, looks: number): void => {
  for (let look = 0; look < looks; look += 1) {
    if (tell.state().kind === 'waiting') tell.deadline();
    tell.look('cannot-tell');
  }
};
const decideIt = (tell: Story, verdict: 'withdrawn' | 'stands') =>
  tell.must({ type: 'decide-dispute', by: 'Bram', version: tell.value().version, verdict, reason: 'Seen by hand' });
const asked = (): Story => {
  const tell = silentUntilLook(story());
  inVain(tell, 7);
  return tell;
};

describe('pages that cannot be tested', () => {
  it('are put before a person after seven looks in a row, and no period runs', () => {
    const tell = silentUntilLook(story());
    const begun = tell.now();
    inVain(tell, 6);
    expect(tell.state().kind).toBe('waiting');
    inVain(tell, 1);
    expect(tell.state()).toMatchObject({ kind: 'disputed', round: 2, because: 'cannot-tell' });
    expect(last(tell, 'dispute-opened')).toMatchObject({ because: 'cannot-tell' });
    expect(tell.now() < addSeconds(begun, 21 * day)).toBe(true);
    tell.later(400 * day);
    expect(tell.timer()).toEqual({ reason: 'wrong-state', state: 'disputed' });
    expect(count(tell, 'termination-due')).toBe(0);
  });

  it('never end a contract, whoever decides what for how long: each time a person is asked anew', () => {
    const tell = silentUntilLook(story());
    for (let time = 1; time <= 20; time += 1) {
      inVain(tell, 7);
      expect(tell.state().kind, `time ${time}`).toBe('disputed');
      decideIt(tell, 'stands');
      expect(tell.mails().at(-1)).toBe('dispute-stands');
      tell.deliver();
      tell.deadline();
    }
    expect(tell.now() > '2028').toBe(true);
    expect(count(tell, 'dispute-opened')).toBe(20);
    expect(count(tell, 'termination-due')).toBe(0);
  });

  it('are counted anew once a look can tell, and a look that somebody else asks for counts for nothing', () => {
    const tell = silentUntilLook(story());
    inVain(tell, 6);
    tell.must({ type: 'recheck', by: 'Chloe', version: tell.value().version });
    tell.look('cannot-tell');
    expect(tell.state().kind).toBe('waiting');
    tell.must({ type: 'recheck', by: 'Chloe', version: tell.value().version });
    tell.look('still-there');
    inVain(tell, 6);
    expect(tell.state().kind).toBe('waiting');
    inVain(tell, 1);
    expect(tell.state().kind).toBe('disputed');
  });

  it('can be withdrawn, and the customer hears so', () => {
    const tell = asked();
    decideIt(tell, 'withdrawn');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'withdrawn' });
    expect(tell.mails().at(-1)).toBe('dispute-withdrawn');
  });

  it('can be looked at all the same: gone closes the case', () => {
    const tell = asked();
    tell.must({ type: 'recheck', by: 'Chloe', version: tell.value().version });
    tell.recheck('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
  });

  it('of a case that was stored before they were counted are counted from then on', () => {
    const tell = silentUntilLook(story());
    const { looksInVain, ...stored } = tell.value();
    expect(looksInVain).toBeUndefined();
    let value: Case = stored;
    const say = (command: Parameters<typeof decide>[1]): void => {
      const result = decide(value, command, tell.context(), 'hw-test');
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      ({ value } = result.value);
    };
    for (let look = 0; look < 7; look += 1) {
      if (value.state.kind === 'waiting') {
        tell.at(value.state.dueAt);
        say({ type: 'timer', version: value.version });
      }
      if (value.state.kind !== 'rechecking') throw new Error(value.state.kind);
      say({ type: 'rechecked', recheck: value.state.recheck, at: tell.now(), found: 'cannot-tell', left: [] });
    }
    expect(value.state.kind).toBe('disputed');
  });
});

describe('what the customer says while a person looks', () => {
  it('is in time, for no period runs, and is read by that person', () => {
    const tell = asked();
    tell.later(30 * day);
    tell.answer('misclassified');
    expect(tell.value().answers).toMatchObject([{ late: false, status: 'open' }]);
    expect(tell.state()).toMatchObject({ kind: 'disputed' });
    tell.must({ type: 'test-again', id: 't1', contact: 'admin' });
    tell.answer('text');
    tell.look('cannot-tell');
    expect(tell.value().answers.map(({ late, status }) => `${late} ${status}`)).toEqual(['false open', 'false open']);
  });

  it('is spoken of on their page, and nothing that they have not said', () => {
    const tell = asked();
    for (const language of languages) {
      const silent = customerView(tell.value(), defaultPolicy, tell.now(), language);
      expect(silent.title + silent.now).not.toMatch(
        /answer\b.*looking|into your answer|uw antwoord|votre réponse|Ihre Antwort/i,
      );
      expect(silent.deadline).toBeUndefined();
    }
    tell.answer('text');
    expect(customerView(tell.value(), defaultPolicy, tell.now(), 'en').title).toBe(
      'A person is looking into your answer',
    );
  });
});

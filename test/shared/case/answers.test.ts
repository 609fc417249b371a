import { describe, expect, it } from 'vitest';
import { addSeconds } from '../../../shared/time.ts';
import { silentUntilDue, story } from './story.ts';

describe('answers', () => {
  const waiting = () => {
    const tell = story();
    tell.open();
    tell.deliver();
    return tell;
  };

  it('removed: a recheck closes the case, or says what is left and leaves three days', () => {
    const tell = waiting();
    const { state } = tell.value();
    if (state.kind !== 'waiting') throw new Error('unreachable');
    tell.at(addSeconds(state.dueAt, -60));
    expect(tell.answer('removed')).toBeUndefined();
    tell.later(120);
    tell.recheck('still-there');
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 0, dueAt: '2027-04-05T22:00:00.000Z' });
    expect(tell.mails()).toEqual(['round', 'receipt', 'still-there']);
    expect(tell.value().noticed).toMatchObject([{ lastSeen: tell.now() }]);
    tell.answer('removed');
    tell.recheck('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
  });

  it('removed: repeated untruths lengthen the deadline only so often', () => {
    const tell = waiting();
    for (let lie = 0; lie < 6; lie += 1) {
      const { state } = tell.value();
      if (state.kind !== 'waiting') break;
      tell.at(addSeconds(state.dueAt, -60));
      tell.answer('removed');
      tell.later(120);
      tell.recheck('still-there');
    }
    expect(tell.value().stillThereExtensions).toBe(2);
    expect(tell.timer()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 1 });
  });

  it('removed, but nobody can tell: a human looks, and nothing is held against the customer', () => {
    const tell = waiting();
    tell.answer('removed');
    tell.recheck('cannot-tell');
    expect(tell.state().kind).toBe('disputed');
  });

  it.each(['misclassified', 'authorised', 'text'] as const)('%s: another reviewer decides', (kind) => {
    const tell = waiting();
    expect(tell.answer(kind)).toBeUndefined();
    expect(tell.state().kind).toBe('disputed');
    const verdict = (by: string, which: 'withdrawn' | 'stands', reason = 'Looked again') =>
      tell.say({ type: 'decide-dispute', by, version: tell.value().version, verdict: which, reason });
    expect(verdict('Anna', 'stands')).toEqual({ reason: 'same-person', person: 'Anna' });
    expect(verdict('Bram', 'stands', ' ')).toEqual({ reason: 'reason-missing' });
    tell.later(5 * 86_400);
    expect(verdict('Bram', 'stands')).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 0 });
    expect(tell.mails().at(-1)).toBe('dispute-stands');
    tell.deliver(); // Sat 20 March + 14 days → Sat 3 April → Mon 5 … the deadline starts afresh
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 0, dueAt: '2027-04-05T22:00:00.000Z' });
    tell.answer(kind);
    expect(verdict('Bram', 'withdrawn')).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'withdrawn' });
    expect(tell.mails().at(-1)).toBe('dispute-withdrawn');
  });

  it('more-time: once, counted from the last day', () => {
    const tell = waiting();
    tell.answer('more-time'); // Tue 30 March + 7 → Tue 6 April
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-06T22:00:00.000Z' });
    tell.answer('more-time');
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-06T22:00:00.000Z' });
    expect(tell.mails()).toEqual(['round', 'receipt', 'receipt']);
  });

  it('hacked: the other track, a longer deadline, once; then a human looks', () => {
    const tell = waiting();
    tell.later(10 * 86_400);
    tell.answer('hacked'); // Thu 25 March + 14 → Thu 8 April
    expect(tell.value().track).toBe('hacked');
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-08T22:00:00.000Z' });
    tell.answer('hacked');
    expect(tell.state().kind).toBe('disputed');
  });

  it('counts an answer that arrived one second before the last deadline, however late it is processed', () => {
    const tell = story();
    silentUntilDue(tell);
    const due = tell.value().rounds[2]?.dueAt;
    if (!due) throw new Error('unreachable');
    tell.later(3600);
    expect(tell.answer('misclassified', addSeconds(due, -1))).toBeUndefined();
    expect(tell.value().answers[0]).toMatchObject({ late: false, status: 'open' });
    expect(tell.state()).toMatchObject({ kind: 'disputed', resume: { kind: 'termination-due' } });
    expect(tell.approve('Chloe')).toMatchObject({ reason: 'wrong-state' });
  });

  it('puts an answer that came one second after it before the approver', () => {
    const tell = story();
    silentUntilDue(tell);
    const due = tell.value().rounds[2]?.dueAt;
    if (!due) throw new Error('unreachable');
    expect(tell.answer('authorised', due)).toBeUndefined();
    expect(tell.value().answers[0]).toMatchObject({ late: true, status: 'settled' });
    expect(tell.approve('Chloe')).toEqual({ reason: 'checklist', failed: ['late-answers-read'] });
    expect(tell.approve('Chloe', true)).toBeUndefined();
  });

  it('checks even a late "removed", without moving the deadline', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.answer('removed', tell.now());
    expect(tell.state()).toMatchObject({ kind: 'rechecking', resume: { kind: 'termination-due' } });
    tell.recheck('still-there');
    expect(tell.state().kind).toBe('termination-due');
    tell.answer('removed', tell.now());
    tell.recheck('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
  });

  it('takes up after a recheck what came in meanwhile', () => {
    const tell = waiting();
    tell.answer('removed');
    tell.answer('authorised');
    expect(tell.state().kind).toBe('rechecking');
    tell.recheck('still-there');
    expect(tell.state().kind).toBe('disputed');
  });

  it('removed, while the crawl was out: it may have looked before, so it looks again', () => {
    const tell = waiting();
    tell.must({ type: 'recheck', by: 'Chloe', version: tell.value().version });
    tell.later(60);
    tell.answer('removed');
    tell.later(60);
    tell.recheck('still-there');
    expect(tell.state()).toMatchObject({ kind: 'rechecking', because: 'answer' });
    expect(tell.value().answers.map((answer) => answer.status)).toEqual(['open']);
    tell.recheck('still-there');
    expect(tell.state().kind).toBe('waiting');
    expect(tell.value().answers.map((answer) => answer.status)).toEqual(['settled']);
  });

  it('a dispute survives a recheck over it that has to be asked for twice', () => {
    const tell = waiting();
    tell.answer('misclassified');
    tell.must({ type: 'test-again', id: 't1', contact: 'admin' });
    tell.later(7 * 3600);
    expect(tell.timer()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'rechecking', resume: { kind: 'disputed' } });
    tell.recheck('still-there');
    expect(tell.state().kind).toBe('disputed');
    expect(tell.events().filter(({ type }) => type === 'dispute-opened')).toHaveLength(1);
  });

  it('hears the same answer once', () => {
    const tell = waiting();
    const command = {
      type: 'answer',
      id: 'same',
      kind: 'more-time',
      receivedAt: tell.now(),
      name: 'J.',
      text: '',
      contact: 'admin',
    } as const;
    expect(tell.say(command)).toBeUndefined();
    expect(tell.say(command)).toEqual({ reason: 'already-known' });
  });

  it('tests again on request and tells what is left', () => {
    const tell = waiting();
    tell.must({ type: 'test-again', id: 't1', contact: 'admin' });
    expect(tell.say({ type: 'test-again', id: 't2', contact: 'admin' })).toEqual({ reason: 'already-rechecking' });
    tell.recheck('still-there');
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-03-30T22:00:00.000Z' });
    expect(tell.mails().at(-1)).toBe('still-there');
  });
});

import { describe, expect, it } from 'vitest';
import { terminationChecklist } from '../../../shared/case/checklist.ts';
import { addSeconds } from '../../../shared/time.ts';
import { admin, openCommand, silentUntilDue, silentUntilLook, story } from './story.ts';

describe('nobody answers', () => {
  it('goes through every round to a termination that two people stand behind', () => {
    const tell = story();
    tell.open();
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 0, contact: 'admin' });
    tell.deliver();
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 0, dueAt: '2027-03-30T22:00:00.000Z' });
    expect(tell.timer()).toMatchObject({ reason: 'not-due' });
    expect(tell.deadline()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 1 });
    tell.deliver();
    tell.deadline();
    tell.deliver();
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 2 });
    tell.deadline();
    expect(tell.state()).toMatchObject({ kind: 'rechecking', because: 'deadline' });
    tell.recheck('still-there');
    expect(tell.timer()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'termination-due', round: 2 });
    expect(tell.approve('Anna')).toEqual({ reason: 'same-person', person: 'Anna' });
    expect(tell.approve('Chloe')).toBeUndefined();
    expect(tell.state()).toMatchObject({
      kind: 'terminated',
      order: {
        refund: 'none',
        confirmedBy: 'Anna',
        approvedBy: 'Chloe',
        rounds: [{ round: 0 }, { round: 1 }, { round: 2 }],
      },
    });
    expect(tell.mails()).toEqual(['round', 'round', 'round', 'terminated']);
    expect(tell.effects().filter(({ effect }) => effect.kind === 'webhook')).toHaveLength(2);
  });

  it('asks for a fresh recheck when the approver comes a day late', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.later(25 * 3600);
    expect(tell.approve('Chloe')).toEqual({ reason: 'checklist', failed: ['recheck-fresh-and-found'] });
    tell.must({ type: 'recheck', by: 'Chloe', version: tell.value().version });
    tell.recheck('still-there');
    expect(tell.state().kind).toBe('termination-due');
    expect(tell.approve('Chloe')).toBeUndefined();
  });

  it('ends well when the last recheck finds nothing', () => {
    const tell = silentUntilLook(story());
    tell.recheck('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
    expect(tell.mails().at(-1)).toBe('remedied');
  });

  it('tries again tomorrow when the last recheck cannot tell', () => {
    const tell = silentUntilLook(story());
    const before = tell.now();
    tell.recheck('cannot-tell');
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 2 });
    expect(tell.timer()).toMatchObject({ reason: 'not-due' });
    tell.deadline();
    expect(tell.now() > before).toBe(true);
    expect(tell.state().kind).toBe('rechecking');
  });
});

describe('delivery', () => {
  it('goes to the next contact after a bounce, then asks for a letter, whose clock starts by the postal rule', () => {
    const tell = story();
    tell.open();
    tell.bounce();
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 0, contact: 'designer' });
    tell.bounce();
    expect(tell.state()).toMatchObject({ kind: 'undeliverable', round: 0 });
    expect(tell.effects().at(-1)?.effect.kind).toBe('letter');
    const posted = (postedOn: string) =>
      tell.say({ type: 'letter-posted', by: 'Anna', version: tell.value().version, postedOn });
    expect(posted('2027-03-14')).toMatchObject({ reason: 'posted-on-impossible' });
    expect(posted('2027-03-16')).toMatchObject({ reason: 'posted-on-impossible' });
    expect(posted('2027-02-31')).toMatchObject({ reason: 'posted-on-impossible' });
    expect(posted('2027-03-15')).toBeUndefined();
    // Posted Mon 15, presumed received Thu 18 March, 14 days → Thu 1 April
    expect(tell.state()).toMatchObject({ kind: 'waiting', dueAt: '2027-04-01T22:00:00.000Z' });
  });

  it('treats silence of the mail system as not delivered, never as delivered', () => {
    const tell = story();
    tell.open();
    // However long it waits in our own outbox, that is no silence of the mail system.
    tell.later(30 * 86_400);
    expect(tell.timer()).toMatchObject({ reason: 'wrong-state' });
    tell.send();
    tell.later(71 * 3600);
    expect(tell.timer()).toMatchObject({ reason: 'not-due' });
    tell.later(2 * 3600);
    expect(tell.timer()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'notifying', contact: 'designer' });
  });

  it('starts the round again when a delivered message bounces later', () => {
    const tell = story();
    tell.open();
    const first = tell.state();
    tell.deliver();
    tell.deadline();
    tell.deliver();
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 1 });
    if (first.kind !== 'notifying') throw new Error('unreachable');
    tell.must({ type: 'not-delivered', notice: first.notice, at: tell.now(), detail: 'mailbox full after all' });
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 0, contact: 'designer' });
    expect(tell.value().rounds).toHaveLength(1);
  });

  it('sends to a new contact that a person entered', () => {
    const tell = story();
    tell.open();
    tell.bounce();
    tell.bounce();
    const fresh = { ...admin, id: 'new', email: 'new@customer.example' };
    tell.must({ type: 'contact-added', by: 'Anna', version: tell.value().version, contact: fresh });
    expect(tell.state()).toMatchObject({ kind: 'notifying', contact: 'new' });
  });

  it('does not send a notice about what is gone already', () => {
    const tell = story();
    tell.open();
    const state = tell.state();
    if (state.kind !== 'notifying') throw new Error('unreachable');
    tell.must({ type: 'gone-before-notice', notice: state.notice });
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'gone-before-notice' });
    expect(tell.mails()).toEqual(['round']);
  });

  it('makes no letter about what is gone already, and one that came before makes it a remedy', () => {
    const tell = story();
    tell.open();
    // Whom no mail reached in one round is written to by post in the next at once.
    const bounced = () => {
      while (tell.state().kind === 'notifying') tell.bounce();
      const { state, rounds } = tell.value();
      if (state.kind !== 'undeliverable') throw new Error(state.kind);
      return rounds.find(({ round }) => round === state.round)?.letter?.notice ?? '';
    };
    const first = bounced();
    const gone = (notice: string) => tell.say({ type: 'gone-before-notice', notice });
    expect(gone('another')).toEqual({ reason: 'wrong-state', state: 'undeliverable' });
    tell.must({ type: 'letter-posted', by: 'Anna', version: tell.value().version, postedOn: '2027-03-15' });
    expect(gone(first)).toEqual({ reason: 'wrong-state', state: 'waiting' });
    tell.deadline();
    const second = bounced();
    expect(gone(first)).toEqual({ reason: 'wrong-state', state: 'undeliverable' });
    expect(gone(second)).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });

    const never = story();
    never.open();
    never.bounce();
    never.bounce();
    never.must({ type: 'gone-before-notice', notice: never.value().rounds[0]?.letter?.notice ?? '' });
    expect(never.state()).toMatchObject({ kind: 'closed', outcome: 'gone-before-notice' });
  });

  it('takes a delivery that arrives while an answer is being looked at', () => {
    const tell = story();
    tell.open();
    const state = tell.state();
    if (state.kind !== 'notifying') throw new Error('unreachable');
    expect(tell.answer('misclassified')).toBeUndefined();
    expect(tell.state().kind).toBe('disputed');
    tell.must({ type: 'delivered', notice: state.notice, at: tell.now() });
    expect(tell.state()).toMatchObject({ kind: 'disputed', resume: { kind: 'waiting', round: 0 } });
  });
});

describe('staff', () => {
  it('gives time, before or instead of a termination', () => {
    const tell = story();
    silentUntilDue(tell);
    const give = (reason: string) =>
      tell.say({ type: 'give-time', by: 'Chloe', version: tell.value().version, days: 7, reason });
    expect(give('')).toEqual({ reason: 'reason-missing' });
    expect(give('Illness')).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'waiting', round: 2 });
    expect(tell.mails().at(-1)).toBe('extended');
  });

  it('may decide not to terminate', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.must({ type: 'do-not-terminate', by: 'Chloe', version: tell.value().version, reason: 'Disproportionate' });
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'not-terminated' });
  });

  it('cannot act on a form that shows an older case', () => {
    const tell = story();
    silentUntilDue(tell);
    const version = tell.value().version - 1;
    expect(tell.say({ type: 'approve', by: 'Chloe', version, reason: 'x', lateAnswersRead: true })).toEqual({
      reason: 'stale',
      expected: version,
      actual: version + 1,
    });
  });

  it('hears one appeal within 184 days, decided by a third person, and a reinstatement reverses everything', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.approve('Chloe');
    const appeal = {
      type: 'appeal',
      id: 'p1',
      receivedAt: tell.now(),
      name: 'J.',
      text: 'We hold the rights',
    } as const;
    expect(tell.say({ ...appeal, receivedAt: addSeconds(tell.now(), 190 * 86_400) })).toMatchObject({
      reason: 'appeal-window-over',
    });
    tell.must(appeal);
    expect(tell.say({ ...appeal, id: 'p2' })).toEqual({ reason: 'already-appealed' });
    const decideAs = (by: string, verdict: 'upheld' | 'reinstated') =>
      tell.say({ type: 'decide-appeal', by, version: tell.value().version, verdict, reason: 'Licence seen' });
    expect(decideAs('Anna', 'reinstated')).toMatchObject({ reason: 'same-person' });
    expect(decideAs('Chloe', 'reinstated')).toMatchObject({ reason: 'same-person' });
    expect(decideAs('Bram', 'reinstated')).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'reinstated' });
    expect(tell.effects().map(({ effect }) => effect.kind === 'webhook' && effect.event)).toContain(
      'contract.reinstated',
    );
  });

  it('gives an appeal to nobody who decided before, a dispute included', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('misclassified');
    const { version } = tell.value();
    tell.must({ type: 'decide-dispute', by: 'Bram', version, verdict: 'stands', reason: 'No licence' });
    for (let round = 0; round < 3; round += 1) {
      tell.deliver();
      tell.deadline();
    }
    tell.recheck('still-there');
    tell.timer();
    expect(tell.approve('Chloe')).toBeUndefined();
    tell.must({ type: 'appeal', id: 'p1', receivedAt: tell.now(), name: 'J.', text: 'Please' });
    const decideAs = (by: string) =>
      tell.say({ type: 'decide-appeal', by, version: tell.value().version, verdict: 'upheld', reason: 'Seen' });
    for (const by of ['Anna', 'Bram', 'Chloe']) expect(decideAs(by), by).toEqual({ reason: 'same-person', person: by });
    expect(decideAs('Dora')).toBeUndefined();
  });

  it('takes an answer that crossed the termination on its way as an appeal', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.approve('Chloe');
    expect(tell.answer('authorised')).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'terminated', appeal: { text: 'authorised' } });
  });

  it('stays terminated when the appeal is upheld', () => {
    const tell = story();
    silentUntilDue(tell);
    tell.approve('Chloe');
    tell.must({ type: 'appeal', id: 'p1', receivedAt: tell.now(), name: 'J.', text: 'Please' });
    tell.must({
      type: 'decide-appeal',
      by: 'Bram',
      version: tell.value().version,
      verdict: 'upheld',
      reason: 'No licence',
    });
    expect(tell.state()).toMatchObject({ kind: 'terminated', appeal: { decided: { by: 'Bram' } } });
    expect(tell.mails().at(-1)).toBe('appeal-upheld');
  });
});

describe('other ends and beginnings', () => {
  it.each(['moved-away', 'contract-ended'] as const)('%s closes the case from anywhere before the end', (type) => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('misclassified');
    tell.must({ type });
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: type });
    expect(tell.say({ type })).toMatchObject({ reason: 'wrong-state' });
  });

  it('whoever confirmed a second flag of the case decides no more on it than who confirmed the first', () => {
    const tell = story();
    tell.open();
    tell.must({ ...openCommand, flag: 'flag2', confirmedBy: 'Bram' });
    tell.deliver();
    tell.answer('misclassified');
    const verdict = (by: string) =>
      tell.say({ type: 'decide-dispute', by, version: tell.value().version, verdict: 'stands', reason: 'So it is.' });
    expect(verdict('Bram')).toEqual({ reason: 'same-person', person: 'Bram' });
    expect(verdict('Chloe')).toBeUndefined();
    for (let round = 0; round < 3; round += 1) {
      tell.deliver();
      tell.deadline();
    }
    tell.recheck('still-there');
    tell.timer();
    expect(tell.approve('Bram')).toEqual({ reason: 'same-person', person: 'Bram' });
    expect(tell.approve('Dirk')).toBeUndefined();
  });

  it('merges a second flag of the contract, and tells the customer before any clock runs on', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    expect(tell.say(openCommand)).toEqual({ reason: 'already-open' });
    const [noticed] = openCommand.noticed;
    if (!noticed) throw new Error('unreachable');
    tell.must({ ...openCommand, flag: 'flag2', noticed: [{ ...noticed, url: 'https://other.example/keys' }] });
    expect(tell.state()).toMatchObject({ kind: 'notifying', round: 0 });
    expect(tell.value().noticed).toHaveLength(2);
  });
});

describe('interlock', () => {
  it('stops every step towards termination while an input channel is unhealthy, and nothing else', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.interlocked(['answers-in-dead-letters']);
    expect(tell.deadline()).toEqual({ reason: 'interlock', because: ['answers-in-dead-letters'] });
    expect(tell.answer('more-time')).toBeUndefined();
    tell.interlocked([]);
    tell.deadline();
    tell.deliver();
    tell.deadline();
    tell.deliver();
    tell.deadline();
    tell.recheck('still-there');
    tell.timer();
    tell.interlocked(['mail-event-backlog']);
    expect(tell.approve('Chloe')).toEqual({ reason: 'checklist', failed: ['input-channels-healthy'] });
    expect(terminationChecklist(tell.value(), tell.context()).filter((one) => !one.ok)).toEqual([
      { check: 'input-channels-healthy', ok: false },
    ]);
  });
});

describe('what staff asks where it does not belong', () => {
  it('is refused by the state it finds: no more time for an ended case, no end where none is due', () => {
    const tell = story();
    tell.open();
    const { version } = tell.value();
    const by = 'Bram';
    expect(tell.say({ type: 'give-time', by, version, days: 3, reason: 'Holidays' })).toEqual({
      reason: 'wrong-state',
      state: 'notifying',
    });
    expect(tell.say({ type: 'do-not-terminate', by, version, reason: 'Not worth it' })).toEqual({
      reason: 'wrong-state',
      state: 'notifying',
    });
    tell.deliver();
    expect(tell.say({ type: 'give-time', by, version: tell.value().version, days: 3, reason: ' ' })).toEqual({
      reason: 'reason-missing',
    });
  });

  it('is refused without a reason, and where it comes for another notice than the one on its way', () => {
    const tell = story();
    silentUntilDue(tell);
    expect(tell.say({ type: 'do-not-terminate', by: 'Bram', version: tell.value().version, reason: '' })).toEqual({
      reason: 'reason-missing',
    });
    const early = story();
    early.open();
    expect(early.say({ type: 'gone-before-notice', notice: 'another' })).toEqual({
      reason: 'wrong-state',
      state: 'notifying',
    });
    // Told before, and gone before the second round's message went out: that is a remedy.
    early.deliver();
    early.deadline();
    const { state } = early.value();
    if (state.kind !== 'notifying') throw new Error(state.kind);
    early.must({ type: 'gone-before-notice', notice: state.notice });
    expect(early.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
  });
});

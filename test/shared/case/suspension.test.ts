import { describe, expect, it } from 'vitest';
import { terminationChecklist } from '../../../shared/case/checklist.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { type Story, silentUntilDue, story } from './story.ts';

const policy = { ...defaultPolicy, suspension: { days: 7 } };
const suspended = (): Story => {
  const tell = story(undefined, { policy });
  silentUntilDue(tell);
  expect(tell.suspend('Bram')).toBeUndefined();
  return tell;
};
const since = (tell: Story, from: number) =>
  tell
    .effects()
    .slice(from)
    .map(({ effect }) =>
      effect.kind === 'mail'
        ? effect.what
        : effect.kind === 'webhook'
          ? effect.event
          : effect.kind === 'provider'
            ? `panel: ${effect.action}`
            : effect.kind,
    );

describe('suspension before a termination', () => {
  it('is a step of its own where the policy has it, and none where it has not', () => {
    const without = story();
    silentUntilDue(without);
    expect(without.suspend('Bram')).toEqual({ reason: 'not-by-policy' });
    const tell = story(undefined, { policy });
    silentUntilDue(tell);
    expect(tell.approve('Bram')).toEqual({ reason: 'checklist', failed: ['suspended-first'] });
  });

  it('is signed by a second person, with a reason, through the same gate', () => {
    const tell = story(undefined, { policy });
    silentUntilDue(tell);
    expect(tell.suspend('Anna')).toEqual({ reason: 'same-person', person: 'Anna' });
    const { version } = tell.value();
    expect(tell.say({ type: 'suspend', by: 'Bram', version, reason: ' ', lateAnswersRead: true })).toEqual({
      reason: 'reason-missing',
    });
    tell.interlocked(['clock-skew']);
    expect(tell.suspend('Bram')).toEqual({ reason: 'checklist', failed: ['input-channels-healthy'] });
    tell.interlocked([]);
    tell.later(25 * 3600);
    expect(tell.suspend('Bram')).toEqual({ reason: 'checklist', failed: ['recheck-fresh-and-found'] });
  });

  it('tells customer, systems and panel, and leaves the days of the policy to answer', () => {
    const tell = story(undefined, { policy });
    silentUntilDue(tell);
    const before = tell.effects().length;
    expect(tell.suspend('Bram')).toBeUndefined();
    expect(since(tell, before)).toEqual(['suspended', 'contract.suspended', 'panel: suspend']);
    const { suspension, state } = tell.value();
    expect(state).toMatchObject({ kind: 'waiting', round: 2, dueAt: suspension?.until });
    expect(suspension).toMatchObject({ by: 'Bram', reason: 'No answer to three notices', clause: '4.2(c)' });
    expect(tell.value().deciders).toContain('Bram');
    expect(tell.suspend('Chloe')).toEqual({ reason: 'suspended' });
  });

  it('runs out into a termination that needs no look at a site which nobody sees', () => {
    const tell = suspended();
    const { suspension } = tell.value();
    expect(tell.deadline()).toBeUndefined();
    expect(tell.state().kind).toBe('termination-due');
    tell.later(3 * 86_400);
    expect(terminationChecklist(tell.value(), tell.context()).every(({ ok }) => ok)).toBe(true);
    const before = tell.effects().length;
    expect(tell.approve('Chloe')).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'terminated', order: { suspension } });
    expect(tell.value().suspension).toBeUndefined();
    expect(since(tell, before)).toEqual(['terminated', 'letter', 'panel: terminate', 'contract.terminated']);
  });

  it('lets nobody test what is switched off: a look finds nothing out, and "removed" asks for a person', () => {
    const tell = suspended();
    expect(tell.say({ type: 'test-again', id: 't1', contact: 'admin' })).toEqual({ reason: 'suspended' });
    tell.must({ type: 'recheck', by: 'Bram', version: tell.value().version });
    tell.look('gone');
    expect(tell.state().kind).toBe('waiting');
    expect(tell.value().lastRecheck?.found).toBe('still-there');
    tell.answer('removed');
    expect(tell.state().kind).toBe('disputed');
  });

  it('is lifted by a person with a reason: the site is looked at, and the case closes once nothing is found', () => {
    const tell = suspended();
    tell.answer('removed');
    expect(tell.lift('Chloe', '')).toEqual({ reason: 'reason-missing' });
    const before = tell.effects().length;
    expect(tell.lift('Chloe')).toBeUndefined();
    expect(since(tell, before)).toEqual(['suspension-lifted', 'contract.unsuspended', 'panel: unsuspend', 'recheck']);
    expect(tell.state()).toMatchObject({ kind: 'rechecking', because: 'approver' });
    expect(tell.lift('Chloe')).toEqual({ reason: 'wrong-state', state: 'rechecking' });
    tell.recheck('gone');
    expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
  });

  it('ends with the case, told once', () => {
    const tell = suspended();
    tell.answer('misclassified');
    const before = tell.effects().length;
    const { version } = tell.value();
    tell.must({ type: 'decide-dispute', by: 'Chloe', version, verdict: 'withdrawn', reason: 'Own programs' });
    expect(since(tell, before)).toEqual([
      'contract.unsuspended',
      'panel: unsuspend',
      'dispute-withdrawn',
      'case.closed',
    ]);
    expect(tell.value().suspension).toBeUndefined();
  });

  it('is not undone where the provider has ended the contract itself', () => {
    const tell = suspended();
    const before = tell.effects().length;
    tell.must({ type: 'contract-ended' });
    expect(since(tell, before)).toEqual(['closed', 'case.closed']);
  });

  it('asks the approver to have read what came late, as a termination does', () => {
    const tell = story(undefined, { policy });
    silentUntilDue(tell);
    tell.answer('text');
    expect(tell.suspend('Bram')).toEqual({ reason: 'checklist', failed: ['late-answers-read'] });
    expect(tell.suspend('Bram', true)).toBeUndefined();
    tell.answer('removed', tell.now());
  });

  it('hears a late "removed" without a look at what is switched off', () => {
    const tell = suspended();
    tell.deadline();
    tell.later(60);
    tell.answer('removed');
    expect(tell.value().answers.at(-1)).toMatchObject({ late: true, status: 'settled' });
    expect(tell.state().kind).toBe('termination-due');
  });
});

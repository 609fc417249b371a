import { describe, expect, it } from 'vitest';
import { endedAt } from '../../../shared/case/case.ts';
import { evolve } from '../../../shared/case/evolve.ts';
import { signatureOf } from '../../../shared/case/termination.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { caseDueAt } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { type Story, silentUntilDue, story } from './story.ts';

const hour = 3600;
const hours = 12;
const policy = { ...defaultPolicy, coolingOff: { hours } };
const signed = (): Story => {
  const tell = story(undefined, { policy });
  silentUntilDue(tell);
  expect(tell.approve('Bram')).toBeUndefined();
  return tell;
};
const outward = (tell: Story) => tell.effects().map(({ id }) => id);

describe('a signature that cools off', () => {
  it('ends nothing at once: no mail, no letter, no call, and a time at which a tick looks at it', () => {
    const tell = story(undefined, { policy });
    silentUntilDue(tell);
    const before = outward(tell);
    expect(tell.approve('Bram')).toBeUndefined();
    expect(outward(tell)).toEqual(before);
    const effectiveAt = addSeconds(tell.now(), hours * hour);
    const signature = { by: 'Bram', at: tell.now(), reason: 'No answer to three notices', effectiveAt };
    expect(tell.state()).toMatchObject({ kind: 'termination-due', round: 2, signed: signature });
    expect(signatureOf(tell.value())).toEqual(signature);
    expect(caseDueAt(tell.state())).toBe(effectiveAt);
    expect(tell.value().deciders).toContain('Bram');
    expect(tell.approve('Chloe')).toEqual({ reason: 'already-signed' });
  });

  it('is carried out once its hours are over, as signed, and the appeal runs from then', () => {
    const tell = signed();
    const at = tell.now();
    tell.later(hours * hour - 1);
    const effectiveAt = addSeconds(at, hours * hour);
    expect(tell.timer()).toEqual({ reason: 'not-due', dueAt: effectiveAt });
    tell.later(1);
    expect(tell.timer()).toBeUndefined();
    const state = tell.state();
    if (state.kind !== 'terminated') throw new Error(state.kind);
    expect(state.order).toMatchObject({ approvedBy: 'Bram', approvedAt: at, effectiveAt });
    expect(state.order.reason).toBe('No answer to three notices');
    expect(endedAt(state.order)).toBe(effectiveAt);
    expect(state.appealUntil > addSeconds(effectiveAt, policy.appealDays * 24 * hour)).toBe(true);
    expect(tell.mails().at(-1)).toBe('terminated');
    const called = tell
      .effects()
      .flatMap(({ effect }) => (effect.kind === 'webhook' ? [effect] : []))
      .at(-1);
    expect(called).toMatchObject({ event: 'contract.terminated', data: { approvedAt: at, endedAt: effectiveAt } });
  });

  it('is void, in the trail, where the customer gets days again: whoever signed took the period for over', () => {
    const given = signed();
    const { version } = given.value();
    given.must({ type: 'give-time', by: 'Chloe', version, days: 5, reason: 'The web designer is ill' });
    expect(given.state().kind).toBe('waiting');
    expect(given.events().map(({ type }) => type)).toContain('signature-withdrawn');
    const moved = signed();
    moved.must({ type: 'recheck', by: 'Chloe', version: moved.value().version });
    const state = moved.state();
    if (state.kind !== 'rechecking') throw new Error(state.kind);
    const to = 'https://shop.example/new/keys';
    const from = 'https://shop.example/keys';
    const word = { recheck: state.recheck, at: moved.now(), found: 'still-there', left: [to] } as const;
    moved.must({ type: 'rechecked', ...word, moved: [{ from, to }] });
    expect(moved.state().kind).toBe('waiting');
    expect(moved.events().map(({ type }) => type)).toContain('signature-withdrawn');
  });

  it('is taken back by a person with a reason, in the trail, and somebody may sign anew', () => {
    const tell = signed();
    expect(tell.takeBack('Bram', ' ')).toEqual({ reason: 'reason-missing' });
    const before = outward(tell);
    expect(tell.takeBack('Chloe')).toBeUndefined();
    expect(outward(tell)).toEqual(before);
    expect(tell.events().at(-1)).toEqual({
      type: 'signature-withdrawn',
      at: tell.now(),
      by: 'Chloe',
      reason: 'Signed the wrong case',
    });
    expect(signatureOf(tell.value())).toBeUndefined();
    expect(caseDueAt(tell.state())).toBeUndefined();
    expect(tell.value().deciders).toContain('Chloe');
    tell.later(hours * hour);
    expect(tell.timer()).toEqual({ reason: 'wrong-state', state: 'termination-due' });
    expect(tell.takeBack('Chloe')).toEqual({ reason: 'not-signed' });
    expect(tell.approve('Bram')).toBeUndefined();
    expect(signatureOf(tell.value())?.effectiveAt).toBe(addSeconds(tell.now(), hours * hour));
  });

  it('can be taken back while the site is looked at once more', () => {
    const tell = signed();
    tell.must({ type: 'recheck', by: 'Bram', version: tell.value().version });
    expect(signatureOf(tell.value())?.by).toBe('Bram');
    expect(tell.takeBack('Chloe')).toBeUndefined();
    tell.look('still-there');
    expect(tell.state()).toEqual({ kind: 'termination-due', round: 2, since: expect.any(String) });
  });

  it('survives a look that still finds it, and ends with one that does not', () => {
    const stands = signed();
    stands.must({ type: 'recheck', by: 'Bram', version: stands.value().version });
    stands.look('still-there');
    expect(signatureOf(stands.value())?.by).toBe('Bram');
    const gone = signed();
    gone.must({ type: 'recheck', by: 'Bram', version: gone.value().version });
    gone.recheck('gone');
    expect(gone.state()).toMatchObject({ kind: 'closed', outcome: 'remedied' });
  });

  it('is void by whatever the customer says meanwhile: whoever signed has not read it', () => {
    const late = signed();
    expect(late.answer('text')).toBeUndefined();
    expect(late.events().some(({ type }) => type === 'signature-withdrawn')).toBe(true);
    expect(late.state()).toEqual({ kind: 'termination-due', round: 2, since: expect.any(String) });
    const inTime = signed();
    const due = inTime.value().rounds.at(-1)?.dueAt ?? inTime.now();
    expect(inTime.answer('misclassified', addSeconds(due, -1))).toBeUndefined();
    expect(inTime.state()).toMatchObject({ kind: 'disputed', resume: { kind: 'termination-due' } });
    expect(signatureOf(inTime.value())).toBeUndefined();
    // Without a signature nothing is said to be taken back.
    const unsigned = story(undefined, { policy });
    silentUntilDue(unsigned);
    unsigned.answer('text');
    expect(unsigned.events().some(({ type }) => type === 'signature-withdrawn')).toBe(false);
  });

  it('is void where a round that was taken for delivered was not', () => {
    const tell = signed();
    const [first] = tell.value().rounds;
    tell.must({
      type: 'not-delivered',
      notice: first?.deliveries[0]?.notice ?? '',
      at: tell.now(),
      detail: 'complained',
    });
    expect(tell.events().map(({ type }) => type)).toContain('signature-withdrawn');
    expect(tell.state().kind).not.toBe('termination-due');
    expect(signatureOf(tell.value())).toBeUndefined();
  });

  it('goes through the gate again: not while we may be deaf, and not on a look of the day before', () => {
    const tell = signed();
    tell.later(hours * hour);
    tell.interlocked(['clock-skew']);
    expect(tell.timer()).toEqual({ reason: 'checklist', failed: ['input-channels-healthy'] });
    tell.interlocked([]);
    tell.later(24 * hour);
    expect(tell.timer()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'rechecking', because: 'deadline' });
    tell.look('still-there');
    expect(tell.timer()).toBeUndefined();
    expect(tell.state()).toMatchObject({ kind: 'terminated', order: { approvedBy: 'Bram' } });
  });

  it('is void where that look cannot tell: the day that this takes is one for the customer', () => {
    const tell = signed();
    tell.later((hours + 24) * hour);
    tell.timer();
    tell.look('cannot-tell');
    expect(tell.state().kind).toBe('waiting');
    expect(signatureOf(tell.value())).toBeUndefined();
  });

  it('is no news to a case that has gone on: nothing is signed where no termination is due', () => {
    const tell = story(undefined, { policy });
    tell.open();
    const before = tell.value();
    const signature = { by: 'Bram', at: tell.now(), reason: 'x', effectiveAt: tell.now() };
    expect(evolve(before, { type: 'termination-signed', signed: signature }).state).toBe(before.state);
    expect(evolve(before, { type: 'signature-withdrawn', at: tell.now() }).state).toBe(before.state);
  });

  it('is void with a suspension that is lifted', () => {
    const both = { ...policy, suspension: { days: 7 } };
    const tell = story(undefined, { policy: both });
    silentUntilDue(tell);
    expect(tell.suspend('Bram')).toBeUndefined();
    expect(tell.deadline()).toBeUndefined();
    expect(tell.approve('Bram')).toBeUndefined();
    expect(signatureOf(tell.value())?.by).toBe('Bram');
    expect(tell.lift('Chloe')).toBeUndefined();
    expect(signatureOf(tell.value())).toBeUndefined();
  });
});

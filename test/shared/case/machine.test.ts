import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseState, StateKind } from '../../../shared/case/case.ts';
import { answerKinds, endedAt } from '../../../shared/case/case.ts';
import type { CaseCommand } from '../../../shared/case/command.ts';
import { mayMove, moves } from '../../../shared/case/machine.ts';
import { addSeconds } from '../../../shared/time.ts';
import { admin, openCommand, type Story, silentUntilDue, story } from './story.ts';

const kinds = Object.keys(moves) as StateKind[];

describe('the table', () => {
  it('reaches every state from the first, and every state but the last can be left', () => {
    const reached = new Set<StateKind>(['notifying']);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const kind of reached) for (const next of moves[kind]) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...kinds].sort());
    expect(kinds.filter((kind) => moves[kind].length === 0)).toEqual(['closed']);
  });

  it('leads to "terminated" from one state only', () => {
    const before = kinds.filter((kind) => (moves[kind] as readonly StateKind[]).includes('terminated'));
    expect(before).toEqual(['termination-due']);
    expect(mayMove('waiting', 'terminated')).toBe(false);
    expect(mayMove('closed', 'notifying')).toBe(false);
    expect(mayMove('closed', 'closed')).toBe(false);
  });
});

/** One random step: what happens next, with choices made by the numbers given. */
const step = (tell: Story, pick: number, fine: number): void => {
  const value = tell.value();
  const state = value.state;
  const by = ['Anna', 'Bram', 'Chloe'][fine % 3] ?? 'Anna';
  const version = fine % 7 === 0 ? value.version - 1 : value.version;
  const reason = fine % 11 === 0 ? '' : 'Because';
  const notices = value.rounds.flatMap((record) => record.deliveries.map((delivery) => delivery.notice));
  const notice = notices[fine % Math.max(1, notices.length)] ?? 'none';
  const base = 'resume' in state ? state.resume : state;
  const commands: readonly (() => CaseCommand)[] = [
    () => ({ type: 'timer', version }),
    () => ({ type: 'timer', version }),
    () => ({ type: 'delivered', notice: base.kind === 'notifying' ? base.notice : notice, at: tell.now() }),
    () => ({ type: 'delivered', notice: base.kind === 'notifying' ? base.notice : notice, at: tell.now() }),
    () => ({ type: 'sent', notice, at: tell.now() }),
    () => ({ type: 'not-delivered', notice, at: tell.now(), detail: 'bounced' }),
    () => ({
      type: 'rechecked',
      recheck: state.kind === 'rechecking' && fine % 5 !== 0 ? state.recheck : 'other',
      at: tell.now(),
      found: fine % 13 === 0 ? 'gone' : fine % 3 === 0 ? 'cannot-tell' : 'still-there',
      left: [],
    }),
    () => ({
      type: 'answer',
      id: `a${fine % 50}`,
      kind: answerKinds[fine % answerKinds.length] ?? 'text',
      receivedAt: addSeconds(tell.now(), -(fine % 5)),
      name: 'J.',
      text: '',
      contact: 'admin',
    }),
    () => ({ type: 'test-again', id: `t${fine}`, contact: 'admin' }),
    () => ({ type: 'approve', by, version, reason, lateAnswersRead: fine % 2 === 0 }),
    () => (fine % 3 === 0 ? { type: 'take-back', by, version, reason } : { type: 'timer', version }),
    () => ({ type: 'decide-dispute', by, version, verdict: fine % 4 === 0 ? 'withdrawn' : 'stands', reason }),
    () => ({ type: 'give-time', by, version, days: 1 + (fine % 10), reason }),
    () => ({ type: 'recheck', by, version }),
    () => ({ type: 'letter-posted', by, version, postedOn: tell.now().slice(0, 10) }),
    () => ({ type: 'contact-added', by, version, contact: { ...admin, id: `x${fine % 3}` } }),
    () => ({ ...openCommand, flag: `flag${fine % 2}` }),
    () => (fine % 17 === 0 ? { type: 'moved-away' } : { type: 'recheck', by, version }),
    () => ({ type: 'appeal', id: `p${fine}`, receivedAt: tell.now(), name: 'J.', text: '' }),
    () => ({ type: 'decide-appeal', by, version, verdict: fine % 2 === 0 ? 'upheld' : 'reinstated', reason }),
    () => (fine % 23 === 0 ? { type: 'gone-before-notice', notice } : { type: 'timer', version }),
    () => (fine % 19 === 0 ? { type: 'do-not-terminate', by, version, reason } : { type: 'timer', version }),
  ];
  const command = commands[pick % commands.length];
  if (command) tell.say(command());
};

/** What must hold whenever a case is terminated (design, section 5, invariants 1 and 2), read off the order and the events. */
const assertLawful = (tell: Story, state: Extract<CaseState, { kind: 'terminated' }>): void => {
  const { order } = state;
  expect(order.approvedBy).not.toBe(order.confirmedBy);
  expect(order.rounds.map((round) => round.round)).toEqual([0, 1, 2]);
  for (const round of order.rounds) {
    expect(round.deliveredAt < round.dueAt).toBe(true);
    expect(round.dueAt <= order.approvedAt).toBe(true);
  }
  expect(order.recheckedAt >= addSeconds(endedAt(order), -24 * 3600)).toBe(true);
  expect(tell.value().lastRecheck?.found).toBe('still-there');
  expect(tell.value().answers.every((answer) => answer.status === 'settled')).toBe(true);
};

describe('any history', () => {
  it('moves only by the table, ends only lawfully, and visits every state on the way', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        // Half of the histories begin where nobody has answered, so that the far end is seen as well as the near one.
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(20), fc.nat(10_000), fc.constantFrom(0, 0, 60, 3600, 86_400, 864_000)), {
          minLength: 60,
          maxLength: 200,
        }),
        (silent, steps) => {
          const tell = story();
          if (silent) silentUntilDue(tell);
          else tell.open();
          for (const [pick, fine, wait] of steps) {
            const before = tell.state();
            tell.later(wait);
            step(tell, pick, fine);
            const after = tell.state();
            // One command may pass through several states; each single step went through `move` or it would have thrown.
            if (after.kind === 'terminated' && before.kind !== 'terminated') assertLawful(tell, after);
            if (before.kind === 'closed') expect(after).toEqual(before);
            seen.set(after.kind, (seen.get(after.kind) ?? 0) + 1);
          }
          const ids = tell.effects().map((effect) => effect.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(tell.value().version).toBe(tell.events().length);
        },
      ),
      { numRuns: 1500, seed: 20_270_315 },
    );
    expect([...seen.keys()].sort()).toEqual([...kinds].sort());
    expect(seen.get('terminated')).toBeGreaterThan(5);
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { notify } from '../../../functions/notify/notify.ts';
import type { Case, CaseState } from '../../../shared/case/case.ts';
import { effectsOf } from '../../../shared/case/effects.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import { keys, rows } from '../../../shared/table.ts';
import { toIso } from '../../../shared/time.ts';
import { closedWith, states } from '../../shared/answer/sample-case.ts';
import { readPdf, solid } from '../../shared/pdf/read-pdf.ts';
import { Crash, crashing, type Desk, openDesk, settings } from './desk.ts';

let desk: Desk;
let id: string;
const terminated = states.terminated as Extract<CaseState, { kind: 'terminated' }>;

const setState = async (state: CaseState): Promise<Case> => {
  const row = await desk.host.records.get(keys.case(desk.caseId));
  const value = { ...(await desk.read()), state };
  await desk.host.records.transact([{ put: rows.case(value), if: { rev: row?.rev ?? 0 } }]);
  return value;
};
beforeEach(async () => {
  desk = await openDesk();
  const value = await setState(terminated);
  const event = { type: 'terminated', order: terminated.order, appealUntil: terminated.appealUntil } as const;
  const letter = effectsOf(value, event).find(({ effect }) => effect.kind === 'letter');
  if (letter === undefined) throw new Error('a termination has no letter');
  ({ id } = letter);
  const at = toIso(desk.host.now());
  const entry: OutboxEntry = { ...letter, createdAt: at, notBefore: at, state: 'pending', attempts: 0 };
  await desk.host.records.transact([{ put: rows.outbox(entry), if: 'absent' }]);
});
afterEach(() => desk.close());

const name = (form: string): string => `letters/2027-03-15/${desk.caseId}-${id}.${form}`;

it('a termination goes by post: the order with its reason, in the customer’s language', async () => {
  expect(await notify(id, desk.host, settings)).toBe('sent');
  const { pieces } = await readPdf((await desk.host.blobs.get(name('pdf'))) ?? new Uint8Array());
  const said = solid(pieces.map(({ text }) => text).join(''));
  expect(said).toContain(solid('zonder terugbetaling'));
  expect(said).toContain(solid(terminated.order.reason));
  expect(said).toContain(solid('Shop & Zonen'));
  // Who signed is in the record, and no business of the customer's.
  expect(said).not.toContain('approver.secret');
  expect(said).not.toContain('reviewer.secret');
});

it('and not where the contract has been reinstated before it was made', async () => {
  await setState(closedWith('reinstated'));
  expect(await notify(id, desk.host, settings)).toBe('cancelled');
  expect((await desk.host.blobs.list('letters/')).keys).toEqual([]);
});

it('after a crash at any call, text and PDF are of one letter, with one link', async () => {
  let crashes = 0;
  for (let at = 1; at < 12; at += 1) {
    await notify(id, crashing(desk.host, at, at % 2 === 0 ? 'after' : 'before'), settings).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
      crashes += 1;
    });
  }
  await notify(id, desk.host, settings);
  expect(crashes).toBeGreaterThan(3);
  const text = new TextDecoder().decode(await desk.host.blobs.get(name('txt')));
  const { pieces } = await readPdf((await desk.host.blobs.get(name('pdf'))) ?? new Uint8Array());
  const [link = 'none'] = /https:\/\/portal\.provider\.example\/a\/[\w-]{43}/.exec(text) ?? [];
  expect(solid(pieces.map((piece) => piece.text).join(''))).toContain(link);
});

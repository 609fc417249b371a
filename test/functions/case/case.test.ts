import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleCase } from '../../../functions/case/case.ts';
import { deadlines } from '../../../functions/deadlines/deadlines.ts';
import { type AuditEntry, verifyChain } from '../../../shared/audit/chain.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { CaseCommand, CaseMessage } from '../../../shared/case/command.ts';
import { receiveAnswer } from '../../../shared/case/inbox.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Contract } from '../../../shared/site/inventory.ts';
import { bodyOf, keys, type OpenCasePointer, rows } from '../../../shared/table.ts';
import { fromIso, parseIso, toIso } from '../../../shared/time.ts';
import { openCommand } from '../../shared/case/story.ts';

let folder: string;
let host: StandaloneHost;
let now: Temporal.Instant;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwarden-case-'));
  now = fromIso(parseIso('2027-03-15T10:00:00Z'));
  host = await openStandalone({
    dataFolder: folder,
    fetcher: createFetcher({ networks: [] }),
    log: () => undefined,
    now: () => now,
  });
  const contract: Contract = {
    id: 'k1',
    customer: 'c1',
    domain: 'shop.example',
    renewsOn: '2027-09-01',
    status: 'active',
  };
  await host.records.transact([{ put: rows.contract(contract), if: 'absent' }]);
});
afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

const handle = (command: CaseCommand, caseId?: string) =>
  handleCase({ command, ...(caseId && { caseId }) }, host, defaultPolicy);
const must = async (command: CaseCommand, caseId?: string): Promise<Case> => {
  const result = await handle(command, caseId);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const trail = async (id: string) => {
  const page = await host.records.query({ index: 'table', pk: keys.case(id).pk, prefix: 'audit#', limit: 1000 });
  return page.rows.map((row) => bodyOf<AuditEntry>(row));
};
/** Plays the queue `case` until it is empty; what the outbox would do is left out. */
const drain = async (): Promise<void> => {
  for (;;) {
    const messages = await host.queues.receive('case', { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
    if (messages.length === 0) return;
    for (const message of messages) {
      await handleCase(message.body as unknown as CaseMessage, host, defaultPolicy);
      await host.queues.settle('case', message.receipt, 'done');
    }
  }
};

describe('function case', () => {
  it('writes case, audit, outbox and pointer in one transaction', async () => {
    const value = await must(openCommand);
    expect(value.id).toMatch(/^hw-[0-9a-z]{10}$/);
    const entries = await trail(value.id);
    expect(entries.map((entry) => entry.what)).toEqual(['opened', 'notice-requested']);
    expect(verifyChain(value.id, entries, value.version)).toBeUndefined();
    const pointer = await host.records.get(keys.openCase('k1', 'illegal-software'));
    expect(pointer && bodyOf<OpenCasePointer>(pointer)).toEqual({ caseId: value.id, count: 1 });
    const outbox = await host.records.query({ index: 'owner', pk: `case#${value.id}`, prefix: 'outbox#' });
    expect(outbox.rows).toHaveLength(3); // a notice, a lock of the evidence, a call to the provider
  });

  it('opens one case however often and however many at once the command comes', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => handle(openCommand)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap((result) => (result.ok ? [] : [result.error.reason]))).toEqual(
      Array(3).fill('already-open'),
    );
  });

  it('lets timers pass from the tick to termination due, ends the contract, and frees the pointer on reinstatement', async () => {
    let value = await must(openCommand);
    for (let round = 0; round < 3; round += 1) {
      if (value.state.kind !== 'notifying') throw new Error(value.state.kind);
      value = await must({ type: 'delivered', notice: value.state.notice, at: toIso(now) }, value.id);
      if (value.state.kind !== 'waiting') throw new Error(value.state.kind);
      now = fromIso(value.state.dueAt).subtract({ seconds: 1 });
      expect(await deadlines(host)).toBe(0);
      now = now.add({ seconds: 1 });
      expect(await deadlines(host)).toBe(1);
      expect(await deadlines(host)).toBe(1); // found again until it is handled; the second timer is stale
      await drain();
      const row = await host.records.get(keys.case(value.id));
      if (row) value = bodyOf<Case>(row);
    }
    if (value.state.kind !== 'rechecking') throw new Error(value.state.kind);
    const { recheck } = value.state;
    value = await must({ type: 'rechecked', recheck, at: toIso(now), found: 'still-there', left: [] }, value.id);
    await deadlines(host);
    await drain();
    const due = await host.records.get(keys.case(value.id));
    if (due) value = bodyOf<Case>(due);
    expect(value.state.kind).toBe('termination-due');
    const { version } = value;
    value = await must({ type: 'approve', by: 'Chloe', version, reason: 'Silence', lateAnswersRead: false }, value.id);
    const contract = async () => {
      const row = await host.records.get(keys.contract('k1'));
      return row && bodyOf<Contract>(row).status;
    };
    expect(await contract()).toBe('terminated');
    await must({ type: 'appeal', id: 'p', receivedAt: toIso(now), name: 'J.', text: 'x' }, value.id);
    value = await must(
      { type: 'decide-appeal', by: 'Bram', version: value.version + 1, verdict: 'reinstated', reason: 'Licence' },
      value.id,
    );
    expect(await contract()).toBe('active');
    const pointer = await host.records.get(keys.openCase('k1', 'illegal-software'));
    expect(pointer && bodyOf<OpenCasePointer>(pointer)).toEqual({ count: 1 });
    expect(verifyChain(value.id, await trail(value.id), value.version)).toBeUndefined();
    const next = await must({ ...openCommand, flag: 'flag9' });
    expect(next.id).not.toBe(value.id);
  });

  it('holds timers while the dead letters of an input channel hold something', async () => {
    let value = await must(openCommand);
    if (value.state.kind !== 'notifying') throw new Error(value.state.kind);
    value = await must({ type: 'delivered', notice: value.state.notice, at: toIso(now) }, value.id);
    await host.queues.send('mail-events', [{ body: 'broken' }]);
    for (let delivery = 0; delivery < 6; delivery += 1) {
      const [message] = await host.queues.receive('mail-events', { max: 1, visibilitySeconds: 1, waitSeconds: 0 });
      if (message) await host.queues.settle('mail-events', message.receipt, { retryInSeconds: 0 });
    }
    expect((await host.queues.depth('mail-events')).dead).toBe(1);
    if (value.state.kind !== 'waiting') throw new Error(value.state.kind);
    now = fromIso(value.state.dueAt);
    const result = await handle({ type: 'timer', version: value.version }, value.id);
    expect(result).toEqual({ ok: false, error: { reason: 'interlock', because: ['mail-events-in-dead-letters'] } });
    await host.queues.redrive('mail-events');
    expect((await handle({ type: 'timer', version: value.version }, value.id)).ok).toBe(true);
  });

  it('hears what the mail system has said, before any step towards termination', async () => {
    let value = await must(openCommand);
    if (value.state.kind !== 'notifying') throw new Error(value.state.kind);
    const { notice } = value.state;
    value = await must({ type: 'delivered', notice, at: toIso(now) }, value.id);
    if (value.state.kind !== 'waiting') throw new Error(value.state.kind);
    // The bounce is kept, and its command still under way, when the deadline passes.
    const event = { noticeId: notice, caseId: value.id, kind: 'bounced', at: toIso(now), detail: '550' } as const;
    await host.records.transact([{ put: rows.mailEvent(event), if: 'absent' }]);
    now = fromIso(value.state.dueAt);
    const timer = await handle({ type: 'timer', version: value.version }, value.id);
    expect(timer).toMatchObject({ ok: false, error: { reason: 'stale' } });
    const row = await host.records.get(keys.case(value.id));
    expect(row && bodyOf<Case>(row)).toMatchObject({ state: { kind: 'notifying', round: 0, contact: 'designer' } });
  });

  it('starts no clock by a delivery of which the mail system has said meanwhile that it came back', async () => {
    let value = await must(openCommand);
    if (value.state.kind !== 'notifying') throw new Error(value.state.kind);
    const { notice } = value.state;
    // The complaint is kept; its command is still under way behind that of the delivery.
    const event = { noticeId: notice, caseId: value.id, kind: 'complained', at: toIso(now), detail: '' } as const;
    await host.records.transact([{ put: rows.mailEvent(event), if: 'absent' }]);
    value = await must({ type: 'delivered', notice, at: toIso(now) }, value.id);
    expect(value).toMatchObject({ state: { kind: 'notifying', round: 0, contact: 'designer' } });
    const trail = await host.records.query({ index: 'table', pk: keys.case(value.id).pk, prefix: 'audit#' });
    expect(trail.rows.map((row) => bodyOf<{ what: string }>(row).what)).not.toContain('clock-started');
  });

  it('an answer that is sent again after an error still came when it first came', async () => {
    const value = await must(openCommand);
    const answer = { type: 'answer', id: 'a1', kind: 'text', name: 'J.', text: '', contact: 'admin' } as const;
    const first = toIso(now);
    const { queues, records } = host;
    const dies = { ...queues, send: () => Promise.reject(new Error('died')) };
    await expect(
      receiveAnswer(value.id, { ...answer, receivedAt: first }, { records, queues: dies }),
    ).rejects.toThrow();
    now = now.add({ hours: 1 });
    await receiveAnswer(value.id, { ...answer, receivedAt: toIso(now) }, host);
    const told = await queues.receive('case', { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
    expect(told.map(({ body }) => body)).toMatchObject([{ command: { id: 'a1', receivedAt: first } }]);
  });

  it('hears an answer that no queue ever carried before any step towards termination', async () => {
    let value = await must(openCommand);
    if (value.state.kind !== 'notifying') throw new Error(value.state.kind);
    value = await must({ type: 'delivered', notice: value.state.notice, at: toIso(now) }, value.id);
    if (value.state.kind !== 'waiting') throw new Error(value.state.kind);
    const { dueAt } = value.state;
    now = fromIso(dueAt).subtract({ seconds: 1 });
    const answer = {
      type: 'answer',
      id: 'a1',
      kind: 'authorised',
      receivedAt: toIso(now),
      name: 'J.',
      text: '',
      contact: 'admin',
    } as const;
    await receiveAnswer(value.id, answer, host);
    await receiveAnswer(value.id, answer, host);
    for (const lost of await host.queues.receive('case', { max: 10, visibilitySeconds: 30, waitSeconds: 0 })) {
      await host.queues.settle('case', lost.receipt, 'done');
    }
    now = fromIso(dueAt);
    const timer = await handle({ type: 'timer', version: value.version }, value.id);
    expect(timer).toMatchObject({ ok: false, error: { reason: 'stale' } });
    const row = await host.records.get(keys.case(value.id));
    expect(row && bodyOf<Case>(row)).toMatchObject({
      state: { kind: 'disputed' },
      answers: [{ id: 'a1', late: false }],
    });
  });
});

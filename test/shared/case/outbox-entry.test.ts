import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Effect, type OutboxEntry, queueOf } from '../../../shared/case/outbox.ts';
import {
  asDecided,
  asDone,
  asFailed,
  asSkipped,
  changeEntry,
  isOpen,
  loadEntry,
  momentOf,
  pauseSeconds,
  saveEntry,
} from '../../../shared/case/outbox-entry.ts';
import { isWebhookGenuine, webhookBody, webhookHeaders } from '../../../shared/case/webhook.ts';
import type { Records } from '../../../shared/ports.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { rows } from '../../../shared/table.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';

const at = parseIso('2027-03-15T10:00:00Z');
const webhook = { kind: 'webhook', event: 'case.opened', caseId: 'hw-1', data: { contract: 'K1' } } as const;
const entry = (more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: 'e1',
  effect: webhook,
  createdAt: at,
  state: 'pending',
  attempts: 0,
  notBefore: at,
  ...more,
});
const stored = async (one: OutboxEntry = entry()): Promise<Records> => {
  const records = memoryRecords();
  await records.transact([{ put: rows.outbox(one), if: 'absent' }]);
  return records;
};

describe('an entry of the outbox', () => {
  it('changes for one of two who hold it', async () => {
    const records = await stored();
    const held = await loadEntry(records, 'e1');
    expect(held?.entry).toEqual(entry());
    expect(await loadEntry(records, 'e2')).toBeUndefined();
    expect(await saveEntry(records, entry({ state: 'sending' }), held?.rev ?? 0)).toBe(true);
    expect(await saveEntry(records, entry({ state: 'dead' }), held?.rev ?? 0)).toBe(false);
    expect((await loadEntry(records, 'e1'))?.entry.state).toBe('sending');
  });

  it('takes a fact in whoever else writes, or is left as it is', async () => {
    const inner = await stored();
    let others = 2;
    const records: Records = {
      ...inner,
      transact: async (writes) => {
        const held = await loadEntry(inner, 'e1');
        if (others > 0 && held !== undefined) {
          others -= 1;
          await saveEntry(inner, { ...held.entry, attempts: held.entry.attempts + 1 }, held.rev);
        }
        return inner.transact(writes);
      },
    };
    const took = (one: OutboxEntry): OutboxEntry => ({ ...one, messageId: 'm1' });
    expect(await changeEntry(records, 'e1', took)).toMatchObject({ messageId: 'm1', attempts: 2 });
    expect(await changeEntry(records, 'e1', () => undefined)).toMatchObject({ messageId: 'm1' });
    expect(await changeEntry(records, 'e2', took)).toBeUndefined();
    others = 99;
    await expect(changeEntry(records, 'e1', took)).rejects.toThrow('kept changing');
  });

  it('is kept once it is done, but for a command, which its case tells of', async () => {
    const records = memoryRecords();
    const message = { caseId: 'hw-1', command: { type: 'hand-over', by: 'Anna', task: 'rt-1' } } as const;
    for (const effect of [webhook, { kind: 'command', message } as const]) {
      const id = effect.kind;
      await records.transact([{ put: rows.outbox(entry({ id, effect })), if: 'absent' }]);
      expect(await saveEntry(records, entry({ id, effect, state: 'dead' }), 1)).toBe(true);
      expect(await saveEntry(records, entry({ id, effect, state: 'done' }), 1)).toBe(false);
      expect(await loadEntry(records, id)).toMatchObject({ entry: { state: 'dead' } });
      expect(await saveEntry(records, entry({ id, effect, state: 'done' }), 2)).toBe(true);
    }
    expect(await loadEntry(records, 'webhook')).toMatchObject({ entry: { state: 'done' } });
    expect(await loadEntry(records, 'command')).toBeUndefined();
  });

  it('says whose it is', () => {
    const of = (effect: Effect) => rows.outbox(entry({ effect })).index?.owner?.pk;
    const by = { type: 'hand-over', by: 'Anna', task: 'rt-1' } as const;
    expect(of(webhook)).toBe('case#hw-1');
    expect(of({ kind: 'report', about: 'rp-1' })).toBe('case#rp-1');
    expect(of({ kind: 'command', message: { caseId: 'hw-1', command: by } })).toBe('case#hw-1');
    expect(of({ kind: 'command', message: { command: { type: 'open', contract: 'k1' } as never } })).toBe(
      'contract#k1',
    );
    expect(of({ kind: 'command', message: { command: by } as never })).toBeUndefined();
  });

  it('is open until it is done or dead', () => {
    const states = ['pending', 'sending', 'uncertain', 'done', 'dead'] as const;
    expect(states.filter((state) => isOpen(entry({ state })))).toEqual(['pending', 'sending', 'uncertain']);
    expect(asDone(entry())).toEqual(entry({ state: 'done' }));
    expect(asSkipped(entry(), 'gone meanwhile')).toEqual(
      entry({ state: 'done', skipped: true, lastError: 'gone meanwhile' }),
    );
  });

  it('is told with the moment at which it is to leave, or left, never with the end of a claim', () => {
    const [handedAt, notBefore] = [addSeconds(at, 5), addSeconds(at, 900)];
    expect(momentOf(entry({ handedAt, notBefore }))).toBe(notBefore);
    for (const state of ['sending', 'uncertain', 'done', 'dead'] as const) {
      expect(momentOf(entry({ state, handedAt, notBefore }))).toBe(handedAt);
      expect(momentOf(entry({ state, notBefore }))).toBe(notBefore);
    }
  });

  it('pauses twice as long each time, six hours at most, and dies after the last attempt', () => {
    expect([0, 1, 2, 3, 10, 11, 50].map(pauseSeconds)).toEqual([30, 30, 60, 120, 15_360, 21_600, 21_600]);
    expect(asFailed(entry(), 'refused', at, 2)).toEqual(
      entry({ attempts: 1, notBefore: addSeconds(at, 30), lastError: 'refused' }),
    );
    expect(asFailed(entry({ attempts: 1 }), 'refused', at, 2)).toMatchObject({ state: 'dead', attempts: 2 });
  });
});

describe('a person’s choice', () => {
  const decided = { by: 'Bram', at: addSeconds(at, 60), reason: 'Asked the customer' };
  it('is for what nothing tries by itself', () => {
    for (const state of ['pending', 'sending', 'done'] as const)
      expect(asDecided(entry({ state }), 'again', decided)).toBeUndefined();
  });
  it('ends it, or has it done again: an uncertain mail as a copy of itself, anything dead afresh', () => {
    const why = { lastError: 'no word' };
    const note = { decided: { ...decided, choice: 'again' } };
    expect(asDecided(entry({ state: 'uncertain', ...why }), 'sent', decided)).toMatchObject({ state: 'done', ...why });
    expect(asDecided(entry({ state: 'uncertain', attempts: 3 }), 'again', decided)).toEqual(
      entry({ state: 'sending', sendAgain: true, attempts: 3, notBefore: decided.at, ...note } as never),
    );
    expect(asDecided(entry({ state: 'dead', attempts: 12 }), 'again', decided)).toEqual(
      entry({ state: 'pending', attempts: 0, notBefore: decided.at, ...note } as never),
    );
  });
});

it('only what touches mail or post goes to the function that may', () => {
  const kinds: Readonly<Record<Effect['kind'], 'outbox' | 'notify'>> = {
    mail: 'notify',
    letter: 'notify',
    message: 'notify',
    command: 'outbox',
    recheck: 'outbox',
    report: 'outbox',
    lock: 'outbox',
    webhook: 'outbox',
    provider: 'outbox',
  };
  for (const [kind, queue] of Object.entries(kinds)) expect(queueOf({ kind } as Effect)).toBe(queue);
});

describe('a signed call', () => {
  const body = webhookBody('e1', webhook, at);
  const headers = webhookHeaders('e1', body, 'secret', at);
  const call = {
    timestamp: headers['Hostwarden-Timestamp'] ?? '',
    signature: headers['Hostwarden-Signature'] ?? '',
    body,
  };
  it('says what happened, and when it is signed', () => {
    expect(JSON.parse(body)).toEqual({ id: 'e1', event: 'case.opened', at, caseId: 'hw-1', data: { contract: 'K1' } });
    expect(headers).toMatchObject({ 'Hostwarden-Event-Id': 'e1', 'Hostwarden-Timestamp': '1805104800' });
    expect(call.signature).toMatch(/^v1=[0-9a-f]{64}$/);
  });
  it('is genuine for five minutes, with this body, this time and this secret', () => {
    expect(isWebhookGenuine(call, 'secret', at)).toBe(true);
    for (const seconds of [300, -300]) expect(isWebhookGenuine(call, 'secret', addSeconds(at, seconds))).toBe(true);
    for (const seconds of [301, -301]) expect(isWebhookGenuine(call, 'secret', addSeconds(at, seconds))).toBe(false);
    expect(isWebhookGenuine(call, 'secret', addSeconds(at, 11), 10)).toBe(false);
    expect(isWebhookGenuine(call, 'other', at)).toBe(false);
    expect(isWebhookGenuine({ ...call, body: `${body} ` }, 'secret', at)).toBe(false);
    expect(isWebhookGenuine({ ...call, timestamp: '1805104801' }, 'secret', at)).toBe(false);
    expect(isWebhookGenuine({ ...call, timestamp: 'now' }, 'secret', at)).toBe(false);
    expect(isWebhookGenuine({ ...call, signature: 'v1=' }, 'secret', at)).toBe(false);
  });
  it('has one way to write its time, even where the signature fits: whole seconds, and nothing around them', () => {
    const signed = (timestamp: string) => {
      const mac = createHmac('sha256', 'secret').update(`${timestamp}.${body}`).digest('hex');
      return isWebhookGenuine({ timestamp, signature: `v1=${mac}`, body }, 'secret', at);
    };
    expect(signed('1805104800')).toBe(true);
    for (const timestamp of ['+1805104800', ' 1805104800', '1805104800.0', '1.8051048e9', ''])
      expect(signed(timestamp), timestamp).toBe(false);
  });
});

/** A standalone host in a temporary folder with one open case, and ways to break its ports at a chosen call. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { handleCase } from '../../../functions/case/case.ts';
import type { NotifySettings } from '../../../functions/notify/settings.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { CaseMessage, OpenCase } from '../../../shared/case/command.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import { openStandalone } from '../../../shared/host/standalone.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Mail, MailEvent, OutgoingMail, Ports } from '../../../shared/ports.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import { fromIso, parseIso } from '../../../shared/time.ts';
import { openCommand } from '../../shared/case/story.ts';

export class Crash extends Error {}

/** Mail that keeps what it took; not repeat-safe, like every real mail system. */
export const realMail = (): Mail & { readonly taken: OutgoingMail[] } => {
  const taken: OutgoingMail[] = [];
  return {
    taken,
    send: async (mail) => {
      taken.push(mail);
      return { messageId: `taken-${taken.length}` };
    },
  };
};

type Port = Record<string, unknown>;
/** The same ports, but the process dies at call number `at` (from 1, over all ports): before that acts, or after. */
export const crashing = (
  ports: Ports,
  at: number,
  when: 'before' | 'after',
): Ports & { readonly calls: () => number } => {
  let calls = 0;
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const member = (target as Port)[name as string];
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          calls += 1;
          const dies = calls === at;
          // A dead process does nothing more: no clean-up, no excuse.
          if (calls > at || (dies && when === 'before')) throw new Crash();
          const answer: unknown = await member.apply(target, args);
          if (dies) throw new Crash();
          return answer;
        };
      },
    });
  return {
    ...ports,
    records: wrap(ports.records),
    blobs: wrap(ports.blobs),
    queues: wrap(ports.queues),
    mail: wrap(ports.mail),
    calls: () => calls,
  };
};

export const openDesk = async (start = '2027-03-15T10:00:00Z', change: Partial<OpenCase> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwarden-notify-'));
  let now: Temporal.Instant = fromIso(parseIso(start));
  const host = await openStandalone({
    dataFolder: folder,
    fetcher: createFetcher({ networks: [] }),
    log: () => undefined,
    now: () => now,
  });
  const contract = {
    id: 'k1',
    customer: 'c1',
    domain: 'shop.example',
    renewsOn: '2027-09-01',
    status: 'active',
  } as const;
  const customer = {
    id: 'c1',
    name: 'Shop & Zonen',
    address: ['Dorpsstraat 3', '3000 Leuven', 'België'],
    language: 'nl',
  } as const;
  await host.records.transact([
    { put: rows.contract(contract), if: 'absent' },
    { put: rows.customer(customer), if: 'absent' },
  ]);
  const command = async (message: CaseMessage): Promise<Case> => {
    const result = await handleCase(message, host, defaultPolicy);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const opened = await command({ command: { ...openCommand, ...change } });
  const entries = async (): Promise<readonly OutboxEntry[]> => {
    const page = await host.records.query({ index: 'owner', pk: `case#${opened.id}`, prefix: 'outbox#', limit: 1000 });
    return page.rows.map((row) => bodyOf<OutboxEntry>(row));
  };
  const messages = async (queue: 'case' | 'mail-events'): Promise<readonly unknown[]> => {
    const received = await host.queues.receive(queue, { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
    return received.map(({ body }) => body);
  };
  return {
    host,
    caseId: opened.id,
    command,
    entries,
    /** The entry of that kind, the latest. */
    entry: async (kind: OutboxEntry['effect']['kind']): Promise<OutboxEntry> => {
      const found = (await entries()).findLast(({ effect }) => effect.kind === kind);
      if (found === undefined) throw new Error(`no ${kind} in the outbox`);
      return found;
    },
    read: async (): Promise<Case> => {
      const row = await host.records.get(keys.case(opened.id));
      if (row === undefined) throw new Error('the case is gone');
      return bodyOf<Case>(row);
    },
    commands: async () => (await messages('case')) as readonly CaseMessage[],
    events: async () => (await messages('mail-events')) as readonly MailEvent[],
    at: (iso: string): void => {
      now = fromIso(parseIso(iso));
    },
    close: async (): Promise<void> => {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
};
export type Desk = Awaited<ReturnType<typeof openDesk>>;

export const settings: NotifySettings = {
  policy: defaultPolicy,
  verify: async () => ({ found: 'still-there', left: [] }),
  portalUrl: 'https://portal.provider.example',
};

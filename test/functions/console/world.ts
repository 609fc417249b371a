/** A console over a real SQLite host, with invented customers, and the function case at hand to carry commands out. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Hono } from 'hono';
import { handleCase } from '../../../functions/case/case.ts';
import { consoleApp } from '../../../functions/console/console.tsx';
import type { Person } from '../../../functions/console/login.ts';
import { oneTimeLogin } from '../../../functions/console/one-time-login.tsx';
import type { Case } from '../../../shared/case/case.ts';
import type { CaseMessage } from '../../../shared/case/command.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import type { Met } from '../../../shared/crawl/visit.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Fetcher, Row } from '../../../shared/ports.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { flagWrites } from '../../../shared/review/line.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import { addSeconds, fromIso, type Iso, parseIso } from '../../../shared/time.ts';
import { assets } from '../../../shared/web/assets.ts';

export const base = 'http://127.0.0.1:8080';
export const staff: readonly Person[] = [
  { name: 'Anna', roles: ['reviewer'] },
  { name: 'Bert', roles: ['reviewer', 'approver'] },
  { name: 'Carla', roles: ['approver'] },
  { name: 'Dirk', roles: ['auditor'] },
  { name: 'Eva', roles: [] },
  { name: 'Fons', roles: ['helpdesk'] },
  { name: 'Greet', roles: ['network-administrator'] },
  { name: 'Hugo', roles: ['accountant'] },
  { name: 'Ines', roles: ['business-manager'] },
  { name: 'Zara', roles: ['reviewer', 'business-manager'] },
];
const noFetcher: Fetcher = {
  fetch: async () => {
    throw new Error('the console fetches nothing');
  },
  resolve: async () => {
    throw new Error('the console resolves nothing');
  },
  hangUp: async () => {},
  close: async () => {},
};

export type World = Awaited<ReturnType<typeof openWorld>>;
export type Form = Readonly<Record<string, string>>;

export const openWorld = async (
  options: {
    readonly sample?: boolean;
    readonly start?: string;
    readonly policy?: Policy;
    readonly mostBytes?: number;
  } = {},
) => {
  const policy = options.policy ?? defaultPolicy;
  const folder = await mkdtemp(join(tmpdir(), 'hostwarden-console-'));
  let now: Iso = parseIso(options.start ?? '2027-03-15T11:00:00Z');
  const host: StandaloneHost = await openStandalone({
    dataFolder: folder,
    fetcher: noFetcher,
    log: () => {},
    now: () => fromIso(now),
  });
  const printed: string[] = [];
  const login = oneTimeLogin({
    ports: host,
    staff,
    base,
    sample: options.sample ?? true,
    announce: (line) => printed.push(line),
  });
  const limit = options.mostBytes === undefined ? {} : { mostBytes: options.mostBytes };
  const app = new Hono().route('/', assets).route('/console', consoleApp({ ports: host, policy, login, ...limit }));
  const cookies = new Map<string, string>();

  const send = (path: string, init: RequestInit = {}, as?: string): Promise<Response> =>
    Promise.resolve(
      app.request(`${base}${path}`, {
        ...init,
        headers: { ...(as === undefined ? {} : { Cookie: cookies.get(as) ?? '' }), ...init.headers },
      }),
    );
  const post = (path: string, form: Form, as?: string, headers: Form = { 'Sec-Fetch-Site': 'same-origin' }) =>
    send(path, { method: 'POST', body: new URLSearchParams(form), headers }, as);

  const world = {
    host,
    app,
    printed,
    cookie: (name: string): string => cookies.get(name) ?? '',
    now: () => now,
    later: (seconds: number) => {
      now = addSeconds(now, seconds);
    },
    setNow: (at: Iso) => {
      now = at;
    },
    send,
    get: (path: string, as?: string) => send(path, {}, as),
    post,
    /** The page's HTML; fails loudly on another status. */
    html: async (path: string, as: string, status = 200): Promise<string> => {
      const answer = await send(path, {}, as);
      const text = await answer.text();
      if (answer.status !== status) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`);
      return text;
    },
    signIn: async (name: string) => {
      const answer = await post('/console/login', { name });
      const cookie = answer.headers.get('Set-Cookie')?.split(';')[0];
      if (cookie === undefined) throw new Error(`${name} could not sign in: ${answer.status}`);
      cookies.set(name, cookie);
    },
    put: async (...all: readonly Omit<Row, 'rev'>[]) => {
      for (const row of all) {
        const old = await host.records.get(row);
        const done = await host.records.transact([{ put: row, if: old === undefined ? 'absent' : { rev: old.rev } }]);
        if (!done.ok) throw new Error('seed refused');
      }
    },
    flag: async (id: string): Promise<Flag> => {
      const row = await host.records.get(keys.flag(id));
      if (row === undefined) throw new Error(`no flag ${id}`);
      return bodyOf<Flag>(row);
    },
    case: async (id: string): Promise<Case> => {
      const row = await host.records.get(keys.case(id));
      if (row === undefined) throw new Error(`no case ${id}`);
      return bodyOf<Case>(row);
    },
    outbox: async (): Promise<readonly OutboxEntry[]> => {
      const { rows: due } = await host.records.query({ index: 'due', pk: 'outbox' });
      return due.map((row) => bodyOf<OutboxEntry>(row));
    },
    /** Every row and message as it lies on the disk, whatever finds it. */
    allRows: (): readonly string[] => {
      const db = new DatabaseSync(join(folder, 'hostwarden.sqlite'), { readOnly: true });
      const all = [...db.prepare('SELECT * FROM rows').all(), ...db.prepare('SELECT * FROM messages').all()];
      db.close();
      return all.map((row) => JSON.stringify(row));
    },
    /** Takes what lies on the queue `case` to the function case. */
    workCases: async (): Promise<number> => {
      const messages = await host.queues.receive('case', { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
      for (const message of messages) {
        await handleCase(message.body as unknown as CaseMessage, host, policy);
        await host.queues.settle('case', message.receipt, 'done');
      }
      return messages.length;
    },
    command: async (message: CaseMessage): Promise<Case> => {
      const result = await handleCase(message, host, policy);
      if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    close: async () => {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return world;
};

/** One customer with two sites on one contract. */
export const seedCustomer = async (
  world: World,
  more: {
    readonly name?: string;
    readonly address?: readonly string[];
    readonly domain?: string;
    readonly met?: Met;
  } = {},
) => {
  const domain = more.domain ?? 'gallery.example';
  const customer = {
    id: 'c1',
    name: more.name ?? 'An Peeters BV',
    address: more.address ?? ['Kerkstraat 1', '2000 Antwerpen', 'België'],
    language: 'nl',
  } as const;
  const contract = { id: 'k1', customer: 'c1', domain, renewsOn: '2027-09-01', status: 'active' } as const;
  const site = (host: string) =>
    ({
      host,
      contract: 'k1',
      server: 's1',
      start: `http://${host}/`,
      schedule: {
        status: 'active',
        nextVisitAt: addSeconds(world.now(), 86_400),
        lastVisitAt: world.now(),
        ...(more.met === undefined ? {} : { met: more.met }),
      },
    }) as const;
  await world.put(
    rows.customer(customer),
    rows.contact({
      id: 'x2',
      customer: 'c1',
      role: 'contact-person',
      name: 'Wim Webdesign',
      email: 'wim@designer.example',
      language: 'fr',
    }),
    rows.contact({
      id: 'x1',
      customer: 'c1',
      role: 'administrative',
      name: 'An Peeters',
      email: 'an@gallery.example',
      language: 'nl',
    }),
    rows.contract(contract),
    rows.server({ id: 's1', addresses: ['192.0.2.10'], sockets: 4 }),
    rows.site(site(domain)),
    rows.site(site(`blog.${domain}`)),
  );
};

export const seedFlag = async (world: World, flag: Flag): Promise<void> => {
  const row = await world.host.records.get(keys.flag(flag.id));
  const done = await world.host.records.transact([
    ...flagWrites(flag, row && { value: bodyOf<Flag>(row), rev: row.rev }),
  ]);
  if (!done.ok) throw new Error('seed refused');
};

/** The hidden fields of the form that posts to `action`, as the page shows them. */
export const hiddenFields = (html: string, action: string): Record<string, string> => {
  const start = html.indexOf(`action="${action}"`);
  if (start < 0) throw new Error(`no form posts to ${action}`);
  const form = html.slice(start, html.indexOf('</form>', start));
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map((match) => [
      match[1] ?? '',
      (match[2] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  );
};

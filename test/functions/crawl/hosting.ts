/** A standalone host whose one server is a web server on loopback: several sites, told apart by the Host header. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { Visit } from '../../../shared/crawl/visit.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Fetcher, Ports } from '../../../shared/ports.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { bodyOf, rows, type SiteRecord } from '../../../shared/table.ts';
import { fromIso, parseIso, toIso } from '../../../shared/time.ts';
import { type Handler, type HostileServer, html, startHostile } from '../../shared/crawl/hostile-server.ts';

/** Without second looks: these tests count every request. */
export const policy: Policy = { ...defaultPolicy, crawl: { ...defaultPolicy.crawl, maxSeconds: 60, secondLooks: 0 } };
export const knowledge = compileKnowledge({ policy });

export type Hosting = {
  readonly host: StandaloneHost;
  readonly ports: Ports;
  readonly server: HostileServer;
  /** The clock of records; the machine's own goes on. */
  readonly at: (text: string) => void;
  readonly addSite: (host: string, more?: Partial<SiteRecord>) => Promise<SiteRecord>;
  readonly site: (host: string) => Promise<SiteRecord>;
  readonly visits: (host: string) => Promise<readonly Visit[]>;
  readonly flags: (host: string) => Promise<readonly Flag[]>;
  /** Bodies of the messages that wait on a queue; they are settled. */
  readonly drain: (queue: 'crawl' | 'case' | 'screenshot' | 'pictures') => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
};

export const openHosting = async (
  pages: Readonly<Record<string, Handler>>,
  {
    sockets = 3,
    waitMs = 0,
    addresses = ['127.0.0.1'],
    fetcher,
  }: { sockets?: number; waitMs?: number; addresses?: readonly string[]; fetcher?: Partial<Fetcher> } = {},
): Promise<Hosting> => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwarden-crawl-'));
  const server = await startHostile(pages, waitMs);
  let now: Temporal.Instant = fromIso(parseIso('2027-03-15T10:00:00Z'));
  const host = await openStandalone({
    dataFolder: folder,
    fetcher: { ...createFetcher({ networks: ['127.0.0.0/8'] }), ...fetcher },
    log: () => undefined,
    now: () => now,
  });
  await host.records.transact([
    { put: rows.server({ id: 'web1', addresses, sockets }), if: 'absent' },
    {
      put: rows.contract({ id: 'k1', customer: 'c1', domain: 'one.example', renewsOn: '2027-09-01', status: 'active' }),
      if: 'absent',
    },
  ]);
  const siteRow = async (name: string): Promise<SiteRecord> => {
    const row = await host.records.get({ pk: `site#${name}`, sk: 'site' });
    if (row === undefined) throw new Error(`no site ${name}`);
    return bodyOf<SiteRecord>(row);
  };
  return {
    host,
    ports: host,
    server,
    at: (text) => {
      now = fromIso(parseIso(text));
    },
    addSite: async (name, more = {}) => {
      const record: SiteRecord = {
        host: name,
        contract: 'k1',
        server: 'web1',
        start: `http://${name}:${server.port}/`,
        schedule: { status: 'active', nextVisitAt: toIso(now) },
        ...more,
      };
      await host.records.transact([{ put: rows.site(record), if: 'absent' }]);
      return record;
    },
    site: siteRow,
    visits: async (name) => {
      const page = await host.records.query({ index: 'table', pk: `site#${name}`, prefix: 'visit#' });
      return page.rows.map((row) => bodyOf<Visit>(row));
    },
    flags: async (name) => {
      const page = await host.records.query({ index: 'owner', pk: `site#${name}`, prefix: 'flag#' });
      return page.rows.map((row) => bodyOf<Flag>(row));
    },
    drain: async (queue) => {
      const bodies: unknown[] = [];
      for (;;) {
        const messages = await host.queues.receive(queue, { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
        if (messages.length === 0) return bodies;
        for (const message of messages) {
          bodies.push(message.body);
          await host.queues.settle(queue, message.receipt, 'done');
        }
      }
    },
    close: async () => {
      await host.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
};

/** Mild, and unmistakable: the page labels itself. */
export const labelled =
  '<meta name="rating" content="RTA-5042-1996-1400-1577-RTA"><title>Evening</title><p>For adults.';
export const adult = html(labelled);
export const clean = html('<title>Garden</title><p>Plants and seeds.');
export const linking = (...paths: string[]): Handler =>
  html(`<title>Home</title><p>Welcome</p>${paths.map((path) => `<a href="${path}">x</a>`).join(' ')}`);

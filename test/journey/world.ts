/** The whole program over some host's ports, with a clock that only the story moves, reached over HTTP like the real thing. */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import PostalMime, { type Email } from 'postal-mime';
import type { Temporal } from 'temporal-polyfill';
import { consoleApp } from '../../functions/console/console.tsx';
import { oneTimeLogin } from '../../functions/console/one-time-login.tsx';
import { portalApp } from '../../functions/portal/portal.tsx';
import { jobs, ticksFor } from '../../functions/standalone/work.ts';
import { workOn } from '../../functions/standalone/worker.ts';
import { systemBrowser } from '../../shared/browser/system.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Fetcher, Ports } from '../../shared/ports.ts';
import { importInventory } from '../../shared/site/import.ts';
import { fromIso, type Iso, parseIso, toIso } from '../../shared/time.ts';
import { type Hosting, openHosting } from './hosting.ts';
import { type Visitor, visitor } from './visitor.ts';

export const webhookSecret = 'journey-secret';
export type Call = { readonly body: string; readonly headers: Readonly<Record<string, string>> };
export type HostSettings = { readonly fetcher: Fetcher; readonly now: () => Temporal.Instant };
export type OpenedHost = {
  readonly ports: Ports;
  /** MIME of every mail that went out, the oldest first. */
  mails(): Promise<readonly Uint8Array[]>;
  /** All that is kept anywhere, as one text. */
  everything(): Promise<string>;
  close(): Promise<void>;
};
export type World = {
  readonly ports: Ports;
  readonly hosting: Hosting;
  readonly calls: readonly Call[];
  /** Every line of the log, as JSON. */
  readonly logged: readonly string[];
  readonly base: string;
  person(name: string): Promise<Visitor>;
  customer(): Visitor;
  mails(): Promise<readonly Email[]>;
  everything(): Promise<string>;
  now(): Iso;
  /** Turns the clock and lets everything that is due happen. */
  at(time: Iso): Promise<void>;
  later(duration: { readonly days?: number; readonly hours?: number }): Promise<void>;
  settle(): Promise<void>;
  close(): Promise<void>;
};

const staff = [
  { name: 'Anna Confirmer', roles: ['reviewer'] },
  { name: 'Bram Second', roles: ['reviewer'] },
  { name: 'Chloe Approver', roles: ['approver'] },
  { name: 'Dora Manager', roles: ['business-manager'] },
] as const;
const idleLooks = 2;

/** Starts on Monday 15 March 2027 at 11:00 in Brussels; or goes `on` where another world stopped, with the same site. */
export const openWorld = async (
  open: (settings: HostSettings) => Promise<OpenedHost>,
  on: { readonly now: Iso; readonly noticed: string } = { now: parseIso('2027-03-15T10:00:00Z'), noticed: '' },
): Promise<World> => {
  let now = fromIso(on.now);
  const hosting = await openHosting(undefined, Number(URL.parse(on.noticed)?.port ?? 0));
  const host = await open({ fetcher: hosting.fetcher, now: () => now });
  const calls: Call[] = [];
  const logged: string[] = [];
  const ports: Ports = {
    ...host.ports,
    log: (level, event, fields = {}) => {
      logged.push(JSON.stringify({ level, event, ...fields }));
      host.ports.log(level, event, fields);
    },
    webhooks: {
      post: async (body, headers) => {
        calls.push({ body, headers });
        return 204;
      },
    },
  };
  const policy = { ...defaultPolicy, misses: { ...defaultPolicy.misses, minutesApart: 0 } };
  let app = new Hono();
  const web = createServer(getRequestListener((request) => app.fetch(request)));
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const login = oneTimeLogin({ ports, staff, base, sample: true, announce: () => undefined });
  app = new Hono().route('/console', consoleApp({ ports, policy, login })).route('/', portalApp({ ports, policy }));

  const stop = new AbortController();
  const compiled = compileKnowledge({ policy });
  const knowledge = async () => compiled;
  const collectMail = async () => undefined; // delivery events come over the queue here
  const browser = systemBrowser({ path: '/none', sandbox: 'on' }, ports.fetcher, ports.newId);
  const pictures = async () => undefined;
  const settings = {
    ports,
    policy,
    knowledge,
    knowledgeUnder: async (other: typeof policy) => compileKnowledge({ policy: other }),
    browser,
    base,
    webhookSecret,
    signal: stop.signal,
    collectMail,
    pictures,
  };
  const work = jobs(settings);
  const ticks = ticksFor(settings, 0);

  const drain = async (): Promise<number> => {
    let done = 0;
    for (const job of work) {
      const options = { max: 10, visibilitySeconds: 60, waitSeconds: 0 };
      for (const message of await ports.queues.receive(job.queue, options)) {
        await workOn(job.queue, message, job.work, ports);
        done += 1;
      }
    }
    return done;
  };
  const settle = async (): Promise<void> => {
    for (let idle = 0; idle < idleLooks; ) {
      for (const tick of ticks) await tick.run();
      idle = (await drain()) === 0 ? idle + 1 : 0;
    }
  };
  const at = async (time: Iso): Promise<void> => {
    now = fromIso(time);
    await settle();
  };
  await importInventory(hosting.inventory, ports);
  return {
    ports,
    hosting,
    calls,
    logged,
    base,
    person: async (name) => {
      const browser = visitor(base);
      await browser.send(await browser.open('/console/login'), /login$/, { name });
      return browser;
    },
    customer: () => visitor(base),
    mails: async () => Promise.all((await host.mails()).map((mime) => PostalMime.parse(mime))),
    everything: host.everything,
    now: () => toIso(now),
    at,
    later: (duration) => at(toIso(now.add({ hours: (duration.days ?? 0) * 24 + (duration.hours ?? 0) }))),
    settle,
    close: async () => {
      stop.abort();
      web.closeAllConnections();
      await new Promise((resolve) => web.close(resolve));
      await host.close();
      await hosting.close();
    },
  };
};

/** Whether a call carries the signature that the provider's system computes, written here from its documentation alone. */
export const isSigned = ({ body, headers }: Call): boolean => {
  const text = `${headers['Hostwarden-Timestamp']}.${body}`;
  const expected = createHmac('sha256', webhookSecret).update(text).digest('hex');
  return headers['Hostwarden-Signature'] === `v1=${expected}`;
};

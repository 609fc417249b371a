/**
 * The standalone host: every function, the console, the customers' pages and, without an inventory, a sample hosting, in one
 * process on one data folder. What is due when it stops is found again when it starts.
 */

import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import type { OidcConfig } from '../../shared/config.ts';
import { loadHateModel } from '../../shared/detect/model/load.ts';
import { withOperatorsModel } from '../../shared/detect/model/operators-model.ts';
import { knowledgeOf } from '../../shared/detect/stored-knowledge.ts';
import { feedsFolder } from '../../shared/host/feeds-folder.ts';
import { createFetcher } from '../../shared/net/fetcher.ts';
import { openTextModel } from '../../shared/onnx/text-model.ts';
import type { Blobs } from '../../shared/ports.ts';
import { childPictureReader } from '../../shared/vision/child-reader.ts';
import { mountedApi } from '../api/api.ts';
import { consoleApp } from '../console/console.tsx';
import { evidenceApp, evidencePath } from '../console/evidence-links.ts';
import type { Person } from '../console/login.ts';
import { oidcLogin } from '../console/oidc-login.tsx';
import { oneTimeLogin } from '../console/one-time-login.tsx';
import { portalApp } from '../portal/portal.tsx';
import { type App, showsMailbox, standaloneApp } from './app.tsx';
import { clockApp } from './clock/clock.tsx';
import { mailboxApp } from './mailbox/mailbox.tsx';
import { type Opened, type OpenOptions, open } from './open.ts';
import { listen } from './port.ts';
import { samplePage } from './sample/page.tsx';
import { openStory } from './story.ts';
import { startTicks, type Ticks } from './ticks.ts';
import { jobs, ticksFor } from './work.ts';
import { startWorker } from './worker.ts';

export type StandaloneOptions = Omit<OpenOptions, 'samplePort'> & {
  /** Loopback only, as the built-in login and the mailbox are. */
  readonly host: string;
  /** 0: any free one. A new sample serves its sites at the next. */
  readonly port: number;
  /** Public origin, where that is not the address listened on. */
  readonly baseUrl?: string | undefined;
  /** Who signs in with the one-time login. */
  readonly staff: readonly Person[];
  /** Where they sign in instead; the sample keeps its one click. */
  readonly oidc?: OidcConfig | undefined;
};
export type Running = {
  /** Without a slash at the end. */
  readonly base: string;
  readonly sample: boolean;
  /** Mail is kept and shown, on loopback only, instead of being sent. */
  readonly mailbox: boolean;
  /** Finishes the work in hand, then lets go of everything. Safe to call twice. */
  stop(): Promise<void>;
};

/** Milliseconds between two looks for what is due; the sample's visitor should not wait. */
const tickMs = { sample: 1000, provider: 5000 } as const;

/** Throws GiveUp, in words for the operator, where the folder or a port cannot be had. */
export const startStandalone = async (options: StandaloneOptions): Promise<Running> => {
  const closing: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const samplePort = options.port === 0 ? 0 : options.port + 1;
    const opened = await open({ ...options, samplePort }, (close) => closing.push(close));
    let app: App = { fetch: () => new Response('Starting.\n', { status: 503 }) };
    const place = {
      host: options.host,
      port: options.port,
      what: 'the console',
      otherwise: '--port and another number',
    };
    const web = await listen(
      place,
      getRequestListener((request) => app.fetch(request)),
    );
    closing.push(web.close);
    const base =
      options.baseUrl ?? `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${web.port}`;

    const { ports, policy } = opened;
    const stopping = new AbortController();
    const lists = await openDiskBlobs(feedsFolder(options.dataFolder));
    const internet = createFetcher({ networks: [] });
    closing.push(internet.close);
    const reader = childPictureReader();
    closing.push(reader.close);
    const theirs = options.textModel === undefined ? undefined : await openTextModel(options.textModel);
    if (theirs !== undefined) closing.push(theirs.close);
    const text = theirs === undefined ? undefined : withOperatorsModel(loadHateModel(), theirs);
    const settings = {
      ...opened,
      knowledge: knowledgeOf(policy, lists, ports.elapsedMs, text),
      knowledgeUnder: (other: typeof policy) => knowledgeOf(other, lists, ports.elapsedMs, text)(),
      feeds: {
        blobs: lists,
        fetcher: internet,
        now: ports.now,
        log: ports.log,
        records: ports.records,
        kept: ports.blobs,
      },
      base,
      pictures: async () => ((await reader.start()) ? reader : undefined),
      signal: stopping.signal,
    };
    const ticks = startTicks(
      ticksFor(settings, tickMs[opened.sample === undefined ? 'provider' : 'sample']),
      ports.log,
    );
    const workers = jobs(settings).map((job) => startWorker(job, ports));
    closing.push(async () => {
      stopping.abort();
      await Promise.all([ticks.stop(), ...workers.map((worker) => worker.stop())]);
    });
    app = standaloneApp({
      apps: pages(options, { ...opened, lists }, base, ticks),
      sample: opened.sample !== undefined,
      base,
      ...ports,
    });
    const mailbox = opened.mailbox !== undefined && showsMailbox(base);
    return { base, sample: opened.sample !== undefined, mailbox, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** First segment of the path → who answers. */
const pages = (
  { staff, oidc, announce }: StandaloneOptions,
  { ports, policy, mailbox, sample, clock, lists }: Opened & { readonly lists: Blobs },
  base: string,
  ticks: Ticks,
): ReadonlyMap<string, App> => {
  const login =
    oidc === undefined || sample !== undefined
      ? oneTimeLogin({ ports, staff, base, sample: sample !== undefined, announce })
      : oidcLogin({ ports, base, settings: oidc });
  const portal = portalApp({ ports, policy });
  const apps = new Map<string, App>([
    ['console', new Hono().route('/console', consoleApp({ ports, policy, login, lists }))],
    // About 20,000 sites with their customers.
    ['api', mountedApi(ports, async () => policy, { taken: 8_000_000 })],
    ['evidence', new Hono().route(evidencePath, evidenceApp(ports))],
    ['a', portal],
    ['crawler-info', portal],
    ['report', portal],
  ]);
  if (mailbox !== undefined) apps.set('mailbox', mailboxApp({ ...mailbox, clock: sample !== undefined }));
  if (sample !== undefined) {
    const { next, jump } = openStory({ ...ports, clock, ticks });
    apps.set('clock', clockApp({ now: clock.now, next, jump, timeZone: policy.timeZone }));
    apps.set('sample', samplePage(sample));
  }
  return apps;
};

/**
 * A metered run: the real dispatch and the real crawl with all detectors over sites on loopback, one a server, over ports that count
 * what AWS bills.
 */
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { CrawlMessage } from '../../../shared/crawl/visit.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Ports } from '../../../shared/ports.ts';
import { importInventory } from '../../../shared/site/import.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';
import { cpu, makeSites } from '../measure.ts';
import { openMeter } from './meter.ts';
import { times, type Used } from './prices.ts';

/** As infra/crawling.ts has them. */
const crawlMegabytes = 1024;
const dispatchMegabytes = 512;
export const wholeCpuMegabytes = 1769;

const policy: Policy = {
  ...defaultPolicy,
  crawl: {
    ...defaultPolicy.crawl,
    networks: ['127.0.0.0/8'],
    maxPages: 100_000,
    maxSeconds: 86_400,
    dailyRequests: 1_000_000,
  },
};

type RunOptions = {
  readonly servers: number;
  /** Of a site. */
  readonly pages: number;
  readonly answerMs: number;
  /** One page in so many breaks the terms; all of them are on the first site. */
  readonly flaggedEvery: number;
  /** Puts something between crawler and ports, a fault for example. */
  readonly change?: (ports: Ports) => Ports;
};
export type Round = {
  readonly visits: number;
  readonly fetched: number;
  /** CPU seconds, and seconds billed. */
  readonly cpuPerPage: number;
  readonly perPage: number;
  readonly used: Used;
  readonly heat: ReadonlyMap<string, number>;
};
export type Run = {
  /** Visits of all sites, ten days after the round before. */
  readonly round: () => Promise<Round>;
  /** Every page says something else from now on. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const perMillion = ({ used, fetched }: Round): Used => times(used, 1e6 / fetched);

export const openRun = async ({ servers, pages, answerMs, flaggedEvery, change }: RunOptions): Promise<Run> => {
  const made = await makeSites(servers, pages, answerMs, flaggedEvery);
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'], only: true });
  const meter = openMeter(fetcher, parseIso('2027-03-15T10:00:00Z'));
  const knowledge = compileKnowledge({ policy });
  const { used } = meter;
  const ports = change === undefined ? meter.ports : change(meter.ports);
  await importInventory(
    {
      customers: [{ id: 'c', name: 'Customer', address: ['Street 1', 'Town'], language: 'en' }],
      contacts: [],
      contracts: [{ id: 'k', customer: 'c', domain: 'made.example', renewsOn: '2028-01-01', status: 'active' }],
      servers: made.urls.map((_, at) => ({ id: `s${at}`, addresses: [`127.0.2.${at + 1}`], sockets: 4 })),
      sites: made.urls.map((start, at) => ({ host: `127.0.2.${at + 1}`, contract: 'k', server: `s${at}`, start })),
    },
    ports,
  );

  /** What was used, without the dispatching of idle servers. */
  const round = async (): Promise<Round> => {
    meter.now = addSeconds(meter.now, 10 * 86_400);
    meter.reset();
    const { requests: before } = await made.report();
    const began = performance.now();
    const { visits } = await dispatch(ports, policy);
    used.gbSeconds = ((performance.now() - began) / 1000) * (dispatchMegabytes / 1024);
    const crawling = { began: performance.now(), cpu: cpu() };
    for (;;) {
      const messages = await ports.queues.receive('crawl', { max: 10, visibilitySeconds: 900, waitSeconds: 0 });
      if (messages.length === 0) break;
      used.invocations += 1;
      used.sqsFifo += 2; // received and deleted, a batch each
      await Promise.all(
        messages.map(async ({ body, receipt }) => {
          await crawlServer(body as CrawlMessage, { ports, policy, knowledge, budgetMs: 780_000 });
          await ports.queues.settle('crawl', receipt, 'done');
        }),
      );
    }
    const seconds = cpu() - crawling.cpu;
    const billed = (performance.now() - crawling.began) / 1000 + seconds * (wholeCpuMegabytes / crawlMegabytes - 1);
    used.gbSeconds += billed * (crawlMegabytes / 1024);
    const fetched = (await made.report()).requests - before;
    return {
      visits,
      fetched,
      cpuPerPage: seconds / fetched,
      perPage: billed / fetched,
      used: { ...used },
      heat: new Map(meter.heat),
    };
  };
  return {
    round,
    renew: made.change,
    close: async () => {
      await fetcher.close();
      await made.stop();
    },
  };
};

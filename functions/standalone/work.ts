/** Which function works which queue, and which ones the clock calls: the standalone twin of the event sources in infra/. */
import { tmpdir } from 'node:os';
import { createSpill } from '../../shared/blob/spill.ts';
import type { CaseMessage } from '../../shared/case/command.ts';
import type { OutboxMessage } from '../../shared/case/outbox.ts';
import type { CrawlMessage } from '../../shared/crawl/visit.ts';
import type { Knowledge } from '../../shared/detect/knowledge.ts';
import type { PictureReader } from '../../shared/detect/pictures/picture.ts';
import type { PicturesMessage } from '../../shared/detect/pictures/request.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Browser, Json, MailEvent, Panel, Ports } from '../../shared/ports.ts';
import { remindOrders } from '../../shared/report/orders.ts';
import type { ReplayMessage } from '../../shared/review/replay-job.ts';
import type { BrowserMessage } from '../../shared/review/screenshot.ts';
import { handleCase } from '../case/case.ts';
import { crawlServer } from '../crawl/crawl.ts';
import { renderByQueue } from '../crawl/render.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { dispatch } from '../dispatch/dispatch.ts';
import { type FeedsWorld, renewKnowledge } from '../feeds/feeds.ts';
import { onInbound } from '../inbound/inbound.ts';
import { onMailEvent } from '../mail-events/mail-events.ts';
import { notify } from '../notify/notify.ts';
import type { NotifySettings } from '../notify/settings.ts';
import { verifier } from '../notify/verify.ts';
import { relay } from '../outbox/outbox.ts';
import { sweep } from '../outbox/sweep.ts';
import { workPictures } from '../pictures/pictures.ts';
import { workReplay } from '../replay/replay.ts';
import { settleReports } from '../reports/reports.ts';
import { settleRestricted } from '../reports/restricted.ts';
import { retain } from '../retention/retention.ts';
import { onScreenshot } from '../screenshot/screenshot.ts';
import type { Tick } from './ticks.ts';
import type { Job } from './worker.ts';

export type WorkSettings = {
  readonly ports: Ports;
  readonly policy: Policy;
  readonly knowledge: () => Promise<Knowledge>;
  /** The same lists under another policy. */
  readonly knowledgeUnder: (policy: Policy) => Promise<Knowledge>;
  /** Link lists have a store of their own; absent where nothing is fetched. */
  readonly feeds?: FeedsWorld;
  readonly browser: Browser;
  /** Where customers' links lead. */
  readonly base: string;
  readonly webhookSecret: string | undefined;
  readonly panel?: Panel | undefined;
  /** Reads what the mail server brought. */
  readonly collectMail?: () => Promise<unknown>;
  /** Undefined where this platform cannot read pictures. */
  readonly pictures: () => Promise<PictureReader | undefined>;
  /** Ends slices of a crawl and looks of the browser early; they go on at the next start. */
  readonly signal: AbortSignal;
};

/** Forgetting is counted in days. */
const retentionMs = 6 * 3600 * 1000;
/** One slice; well inside the visibility of its message. */
const crawlBudgetMs = 60_000;

/** What this program itself put on the queue. */
const as = <T>(body: Json): T => body as T;

export const jobs = ({
  ports,
  policy,
  knowledge,
  knowledgeUnder,
  browser,
  base,
  webhookSecret,
  pictures,
  panel,
  signal,
}: WorkSettings): readonly Job[] => {
  const verify: NotifySettings['verify'] = async (value) =>
    verifier(ports, { policy, knowledge: await knowledge() })(value);
  const render = browser.absent === undefined ? renderByQueue(ports, policy) : undefined;
  return [
    {
      queue: 'crawl',
      work: async ({ body }) =>
        crawlServer(as<CrawlMessage>(body), {
          ports,
          policy,
          knowledge: await knowledge(),
          budgetMs: crawlBudgetMs,
          signal,
          render,
          spill: () => createSpill(tmpdir()),
        }),
      options: { loops: 4, visibilitySeconds: 300 },
    },
    {
      queue: 'case',
      work: ({ body }) => handleCase(as<CaseMessage>(body), ports, policy),
      options: { loops: 1, visibilitySeconds: 60 },
    },
    {
      queue: 'outbox',
      work: ({ body }) => relay(as<OutboxMessage>(body).entry, ports, { webhookSecret, panel }),
      options: { loops: 2, visibilitySeconds: 60 },
    },
    {
      queue: 'notify',
      work: ({ body }) =>
        notify(as<OutboxMessage>(body).entry, ports, {
          policy,
          verify,
          portalUrl: base,
        }),
      options: { loops: 1, visibilitySeconds: 120 },
    },
    {
      queue: 'mail-events',
      work: ({ body }) => onMailEvent(as<MailEvent>(body), ports),
      options: { loops: 1, visibilitySeconds: 60 },
    },
    {
      queue: 'inbound',
      work: ({ body }) => onInbound(body, ports, policy),
      options: { loops: 1, visibilitySeconds: 60 },
    },
    {
      queue: 'screenshot',
      work: ({ body, deliveries }) =>
        onScreenshot(as<BrowserMessage>(body), deliveries, { ports, browserFor: () => browser, signal }),
      options: { loops: 1, visibilitySeconds: 360 },
    },
    {
      queue: 'pictures',
      work: ({ body }) =>
        workPictures(as<PicturesMessage>(body), {
          ports,
          policy,
          reader: pictures,
          known: async () => (await knowledge()).known,
          budgetMs: crawlBudgetMs,
          signal,
        }),
      options: { loops: 1, visibilitySeconds: 300 },
    },
    {
      queue: 'replay',
      work: ({ body }) =>
        workReplay(as<ReplayMessage>(body), { ports, policy, knowledgeUnder, budgetMs: crawlBudgetMs, signal }),
      options: { loops: 1, visibilitySeconds: 300 },
    },
  ];
};

/** Lists are renewed in days; an hour is how late one may be. */
const feedsEveryMs = 3_600_000;

export const ticksFor = ({ ports, policy, collectMail, feeds }: WorkSettings, everyMs: number): readonly Tick[] => [
  { name: 'dispatch', everyMs, run: () => dispatch(ports, policy) },
  { name: 'deadlines', everyMs, run: () => deadlines(ports) },
  { name: 'retention', everyMs: Math.max(everyMs, retentionMs), run: () => retain(ports, policy) },
  { name: 'restricted', everyMs, run: () => settleRestricted(ports) },
  { name: 'orders', everyMs, run: () => remindOrders(ports, policy) },
  { name: 'reports', everyMs, run: () => settleReports(ports, policy) },
  { name: 'sweep', everyMs, run: () => sweep(ports) },
  ...(feeds === undefined ? [] : [{ name: 'feeds', everyMs: feedsEveryMs, run: () => renewKnowledge(policy, feeds) }]),
  ...(collectMail === undefined ? [] : [{ name: 'collect-mail', everyMs, run: collectMail }]),
];

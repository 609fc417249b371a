/** What one slice of one server works with. */
import type { HeldLease } from '../../shared/crawl/lease.ts';
import type { CrawlWorld, SitePlan } from '../../shared/crawl/plan.ts';
import { defaultLimits } from '../../shared/crawl/plan.ts';
import type { Visit } from '../../shared/crawl/visit.ts';
import type { Knowledge } from '../../shared/detect/knowledge.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Server } from '../../shared/site/inventory.ts';
import type { SiteRecord } from '../../shared/table.ts';
import type { Progress } from './progress.ts';

export type RunningVisit = Extract<Visit, { state: 'running' }>;
export type Slice = {
  readonly ports: Ports;
  readonly policy: Policy;
  readonly knowledge: Knowledge;
  readonly server: Server;
  readonly lease: HeldLease;
  readonly world: CrawlWorld;
  readonly progress: Progress;
  /** SHA-256 of the site's restricted addresses, see restricted.ts. */
  readonly restricted: Set<string>;
};

export const planOf = ({ policy, server, knowledge, ports }: Slice, site: SiteRecord): SitePlan => ({
  site: site.host,
  start: site.start,
  addresses: server.addresses,
  sockets: server.sockets,
  userAgent: policy.crawl.userAgent,
  robots: policy.crawl.robots,
  limits: { ...defaultLimits, pages: policy.crawl.maxPages, ms: policy.crawl.maxSeconds * 1000 },
  judge: { knowledge: knowledge.version, lists: knowledge.lists },
  // The provider's own hours come first, and a site is put off once: two windows must not add up to never.
  ...(policy.crawl.nights === undefined && site.schedule.putOff !== true
    ? { minute: Math.floor(ports.now().epochMilliseconds / 60_000) % (24 * 60) }
    : {}),
  pdfs: policy.crawl.pdfs,
  secondLooks: policy.crawl.secondLooks,
  renders: policy.browser.renders,
});

/**
 * Fetches and reads a site's robots.txt: up to five redirects on the site, as RFC 9309 asks. One that fails again and again is taken as
 * none, though the RFC would have nothing fetched: who checks the terms of its own hosting must not be kept out by a broken file, and
 * what a server's state asks for (less, later) it says in every other answer too.
 */
import { canonicalUrl } from './canonical.ts';
import { decodeText } from './charset.ts';
import { fetchInTurn, headerOf, lookPastTls } from './fetch-page.ts';
import type { Halt } from './halt.ts';
import type { CrawlWorld, SitePlan } from './plan.ts';
import { allowAll, denyAll, longestDelayMs, type Robots, readRobots, robotsByStatus, robotsBytes } from './robots.ts';
import { inScope, widen } from './scope.ts';
import type { VisitState } from './visit-state.ts';

const hops = 5;
const tries = 2;
/** Nothing else can be fetched either, and the start page says why. */
const unreachable: ReadonlySet<string> = new Set([
  'address-refused',
  'not-resolved',
  'not-connected',
  'tls',
  'bad-url',
]);

const read = async (state: VisitState, plan: SitePlan, world: CrawlWorld, halt: Halt): Promise<Robots> => {
  const first = canonicalUrl('/robots.txt', plan.start) ?? plan.start;
  const unavailable = (detail: string): void =>
    state.problems.add({ url: first, problem: 'robots-unavailable', detail });
  let url = first;
  let failures = 0;
  for (let hop = 0; hop <= hops; ) {
    const result = await fetchInTurn(url, {}, undefined, robotsBytes, state, plan, world, halt);
    if (result === 'halted') return denyAll;
    if (!result.ok && lookPastTls(state, result.error)) continue;
    if (!result.ok && unreachable.has(result.error.problem)) return allowAll;
    if (!result.ok || result.value.status >= 500 || result.value.status === 429) {
      failures += 1;
      if (failures < tries) continue;
      unavailable(
        result.ok ? `answers ${result.value.status}: taken as none` : `${result.error.problem}: taken as none`,
      );
      return allowAll;
    }
    const { status, body, cut } = result.value;
    if (cut === 'size') {
      const detail = `the first ${robotsBytes / 1024} KB count`;
      state.problems.add({ url, problem: 'robots-too-large', detail });
    }
    const location = status >= 300 && status < 400 ? headerOf(result.value, 'location') : undefined;
    if (location === undefined) {
      const known = robotsByStatus(status);
      return known ?? readRobots(first, decodeText(body, 'text/plain; charset=utf-8'), plan.userAgent);
    }
    const target = canonicalUrl(location, url);
    // A site that lives under its twin's name sends its robots.txt there with all the rest.
    if (target === undefined || !inScope(widen(state.scope, target), target)) {
      unavailable('leads off the site: taken as none');
      return allowAll;
    }
    url = target;
    hop += 1;
  }
  unavailable('redirected too often: taken as none');
  return allowAll;
};

/** The rules of the start page's host hold for its twin too, whichever of the two the site lives under. */
const forTwins = (robots: Robots, start: string): Robots => {
  const { origin } = new URL(start);
  return {
    ...robots,
    allows: (url) => robots.allows(url.startsWith(origin) ? url : origin + url.slice(url.indexOf('/', 8))),
  };
};

export const loadRobots = async (state: VisitState, plan: SitePlan, world: CrawlWorld, halt: Halt): Promise<Robots> => {
  const robots = forTwins(await read(state, plan, world, halt), plan.start);
  if (robots.delayMs > 0) {
    world.limiter.delay(plan.site, Math.min(robots.delayMs, longestDelayMs));
    if (robots.delayMs > longestDelayMs) {
      const detail = `${robots.delayMs / 1000} s asked for, ${longestDelayMs / 1000} s kept`;
      state.problems.add({ url: plan.start, problem: 'robots-delay-capped', detail });
    }
  }
  return robots;
};

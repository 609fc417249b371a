/**
 * Fetches and reads what a site asks of its visitors. robots.txt: up to five redirects on the site, as RFC 9309 asks. One that fails
 * (5xx, 429, no answer) the RFC would have taken as a refusal of everything, for up to thirty days (2.3.1.4), because the server may be
 * in trouble and its wishes are not known. The first is heeded: such a site is visited at a tenth of the load, one page a second at
 * most. The second is not: who checks the terms of its own hosting must not be kept out by a file that fails, by fault or on purpose.
 *
 * Besides, a site may ask of Hostwarden alone to come slower, or at certain hours, at a well-known address (RFC 8615), in the words of
 * robots.txt: `Crawl-delay: 5`, `Visit-time: 2200-0600`. Nothing else counts there: it makes visits slower, never blind.
 */
import { canonicalUrl } from './canonical.ts';
import { decodeText } from './charset.ts';
import { fetchInTurn, locationOf, lookPastTls } from './fetch-page.ts';
import type { Halt } from './halt.ts';
import type { CrawlWorld, SitePlan } from './plan.ts';
import {
  allowAll,
  denyAll,
  longestDelayMs,
  type Robots,
  readRobots,
  robotsByStatus,
  robotsBytes,
  type Wishes,
} from './robots.ts';
import { mayBelong } from './scope.ts';
import type { VisitState } from './visit-state.ts';
import { wishesPath } from './wishes-path.ts';

const hops = 5;
const tries = 2;
/** Between two requests to a site whose wishes are not known. */
const unknownDelayMs = 1_000;
const wishesBytes = 16 * 1024;
/** Nothing else can be fetched either, and the start page says why. */
const unreachable: ReadonlySet<string> = new Set([
  'address-refused',
  'not-resolved',
  'not-connected',
  'tls',
  'bad-url',
]);

/** A picture or an archive under that name. */
const isBinary = (body: Uint8Array): boolean => body.subarray(0, 1_024).includes(0);

/** Of a line that did not come whole nobody knows what it says: `Disallow: /` may be the beginning of any rule. */
const wholeLines = (text: string, isCut: boolean): string =>
  isCut ? text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1) : text;

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
      return { ...allowAll, delayMs: unknownDelayMs };
    }
    const { status, body, cut } = result.value;
    if (cut === 'size' || cut === 'bomb') {
      const detail = `the first ${robotsBytes / 1024} KB count`;
      state.problems.add({ url, problem: 'robots-too-large', detail });
    }
    const unreadable = (detail: string): void => state.problems.add({ url, problem: 'robots-unreadable', detail });
    if (cut === 'timeout' || cut === 'reset' || cut === 'broken') unreadable(`only ${body.length} bytes of it came`);
    const location = status >= 300 && status < 400 ? locationOf(result.value) : undefined;
    if (location === undefined) {
      const known = robotsByStatus(status);
      if (known !== undefined) return known;
      const text = wholeLines(decodeText(body, 'text/plain; charset=utf-8'), cut !== undefined);
      if (isBinary(body)) unreadable('has bytes of no text; what can be read counts');
      // A page that the site shows for whatever it is asked; its words are no rules.
      if (!/^\s*</.test(text)) return readRobots(first, text, plan.userAgent);
      unreadable('is a web page: taken as none');
      return allowAll;
    }
    const target = canonicalUrl(location, url);
    // A site that lives under its twin's name sends its robots.txt there with all the rest.
    if (target === undefined || !mayBelong(state.scope, target)) {
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

/** What the site asks of Hostwarden alone, asked for once a visit; a failing answer asks for nothing. */
const readWishes = async (
  state: VisitState,
  plan: SitePlan,
  world: CrawlWorld,
  halt: Halt,
): Promise<Wishes | undefined> => {
  const url = canonicalUrl(wishesPath, plan.start) ?? plan.start;
  const result = await fetchInTurn(url, {}, undefined, wishesBytes, state, plan, world, halt);
  if (result === 'halted') return undefined;
  if (!result.ok || result.value.status !== 200 || result.value.cut !== undefined) return { delayMs: 0 };
  const text = decodeText(result.value.body, 'text/plain; charset=utf-8');
  const lines = text.split(/\r\n?|\n/).filter((line) => /^\s*(?:crawl-delay|visit-time)\s*:/i.test(line));
  const { delayMs, visitTime } = readRobots(url, ['User-agent: *', ...lines].join('\n'), plan.userAgent);
  return { delayMs, ...(visitTime === undefined ? {} : { visitTime }) };
};

export const loadRobots = async (state: VisitState, plan: SitePlan, world: CrawlWorld, halt: Halt): Promise<Robots> => {
  const rules = forTwins(await read(state, plan, world, halt), plan.start);
  state.wishes ??= await readWishes(state, plan, world, halt);
  const wishes = state.wishes ?? { delayMs: 0 };
  const visitTime = wishes.visitTime ?? rules.visitTime;
  const robots: Robots = {
    ...rules,
    delayMs: Math.max(rules.delayMs, wishes.delayMs),
    ...(visitTime === undefined ? {} : { visitTime }),
  };
  if (robots.delayMs > 0) {
    world.limiter.delay(plan.site, Math.min(robots.delayMs, longestDelayMs));
    if (robots.delayMs > longestDelayMs) {
      const detail = `${robots.delayMs / 1000} s asked for, ${longestDelayMs / 1000} s kept`;
      state.problems.add({ url: plan.start, problem: 'robots-delay-capped', detail });
    }
  }
  return robots;
};

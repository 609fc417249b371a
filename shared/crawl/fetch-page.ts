/** One address to its answer: turn by turn under the limiter, redirects by hand, every outcome a value. */

import { asUtf8 } from '../as-utf8.ts';
import type { FetchProblem, FetchRequest, FetchResponse } from '../ports.ts';
import type { Result } from '../result.ts';
import { canonicalUrl } from './canonical.ts';
import type { Entry } from './frontier.ts';
import type { Halt } from './halt.ts';
import { longestPauseMs } from './limiter.ts';
import type { Recollection } from './memory.ts';
import type { CrawlWorld, Hop, SitePlan } from './plan.ts';
import type { ProblemName } from './problems.ts';
import type { Robots } from './robots.ts';
import { inScope, widen } from './scope.ts';
import { listBytes } from './take-list.ts';
import type { VisitState } from './visit-state.ts';

export type Outcome =
  | {
      readonly kind: 'answer';
      readonly url: string;
      readonly response: FetchResponse;
      readonly hops: readonly Hop[];
    }
  /** 304: as remembered. */
  | { readonly kind: 'unchanged'; readonly url: string; readonly known: Recollection }
  | { readonly kind: 'off-site'; readonly url: string; readonly to: string; readonly response: FetchResponse }
  /** A redirect to an address that has its own turn. */
  | { readonly kind: 'known'; readonly to: string }
  | {
      readonly kind: 'failed' | 'skipped';
      readonly url: string;
      readonly problem: ProblemName;
      readonly detail: string;
    }
  /** Try again later, or give up with this. */
  | {
      readonly kind: 'again';
      readonly url: string;
      readonly problem: ProblemName;
      readonly detail: string;
      readonly tries: number;
      /** What it said: looked at when it is given up, for a page may stand there for people. */
      readonly response?: FetchResponse;
    }
  /** The slice ended first. */
  | { readonly kind: 'halted' };

const wanted = [
  'text/html',
  'application/xhtml+xml',
  'application/vnd.wap.xhtml+xml',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
];
const wantedWithPdf = [...wanted, 'application/pdf'];
export const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Said of a moment, mostly: worth asking once more. */
const passing: ReadonlySet<number> = new Set([500, 502, 504]);
const graceMs = 2_000;
/** Tries of an address whose connection broke, and of one that the server put off. */
const brokenTries = 2;
/** Of one part of a site in a row; more are not asked a second time. */
const mostHung = 4;
const throttledTries = 4;
/** Of one that the server puts off for longer than a visit waits: what it says of every page at first would hide the site. */
const longThrottledTries = 2;

export const headerOf = ({ headers }: FetchResponse, name: string): string | undefined => {
  for (const header of headers) if (header[0] === name) return header[1];
  return undefined;
};

/** Undefined: none. */
export const locationOf = ({ headers }: FetchResponse): string | undefined => {
  for (const [name, value] of headers) if (name === 'location') return asUtf8(value);
  return undefined;
};

/** Retry-After in milliseconds; its date form is read against the answer's own Date, so that no clock but the server's counts. */
const retryAfterMs = (response: FetchResponse): number | undefined => {
  const value = headerOf(response, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headerOf(response, 'date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};

type Writable<Of> = { -readonly [Part in keyof Of]: Of[Part] };
type Headers = Record<string, string>;
/** What every request says, and then these. By hand: V8 spreads objects slowly, and this is made of every page. */
const withUsual = (userAgent: string, headers: Readonly<Headers>): Readonly<Headers> => {
  const all: Headers = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1',
    'accept-encoding': 'gzip, deflate, br, zstd',
  };
  for (const name in headers) all[name] = headers[name] ?? '';
  return all;
};

/** A fetch in its turn. The turn is given back however it ends. */
export const fetchInTurn = (
  url: string,
  headers: Readonly<Headers>,
  types: readonly string[] | undefined,
  bodyBytes: number,
  state: Pick<VisitState, 'unverified' | 'patience' | 'problems'>,
  plan: SitePlan,
  world: CrawlWorld,
  halt: Halt,
): Promise<Result<FetchResponse, FetchProblem> | 'halted'> => {
  let isAsked = false;
  const ask = async (): Promise<Result<FetchResponse, FetchProblem> | 'halted'> => {
    await world.limiter.enter(plan.site);
    // Another's request, made since our turn was given, may have been the last one of the day.
    if (halt.why() !== undefined || world.isSpent?.()) {
      world.limiter.leave(plan.site);
      return 'halted';
    }
    isAsked = true;
    const started = world.elapsedMs();
    const limits = state.patience.limits(plan.limits.fetch);
    const request: Writable<FetchRequest> = {
      url,
      addresses: plan.addresses,
      sockets: plan.sockets,
      limits: limits.bodyBytes === bodyBytes ? limits : { ...limits, bodyBytes },
      headers: withUsual(plan.userAgent, headers),
      unverified: state.unverified,
    };
    if (types !== undefined) request.wanted = types;
    let spent: Parameters<typeof world.limiter.leave>[1];
    try {
      const result = await world.fetch(request);
      if (result.ok && result.value.doubted !== undefined)
        state.problems.add({
          url,
          problem: 'answers-mixed',
          detail: `${result.value.doubted} answers before this one`,
        });
      const throttled = result.ok && (result.value.status === 429 || result.value.status === 503);
      spent = {
        ms: result.ok ? result.value.ms : world.elapsedMs() - started,
        throttled,
        failed: result.ok ? result.value.cut === 'timeout' : result.error.problem !== 'address-refused',
        retryAfterMs: result.ok && throttled ? retryAfterMs(result.value) : undefined,
      };
      return result;
    } finally {
      world.limiter.leave(plan.site, spent);
    }
  };
  return halt.orHalted(ask(), () => (isAsked ? graceMs : 0));
};

const headersFor = (known: Recollection | undefined, cookie: string | undefined): Headers => {
  const headers: Headers = {};
  if (known?.etag !== undefined) headers['if-none-match'] = known.etag;
  if (known?.lastModified !== undefined) headers['if-modified-since'] = known.lastModified;
  if (cookie !== undefined) headers['cookie'] = cookie;
  return headers;
};

/** `hangs`: so does the part of the site that it is in. */
const refusal = (url: string, tries: number, { problem, detail }: FetchProblem, hangs: boolean): Outcome =>
  problem === 'reset' || problem === 'not-connected' || (problem === 'timeout' && !hangs)
    ? { kind: 'again', url, problem, detail, tries: brokenTries }
    : { kind: tries > 0 && problem === 'bad-url' ? 'skipped' : 'failed', url, problem, detail };

const putOff = (url: string, response: FetchResponse): Outcome => {
  const asked = retryAfterMs(response) ?? 0;
  const detail = `${response.status}${asked > 0 ? `, asks to wait ${Math.round(asked / 1000)} s` : ''}`;
  const tries = asked > longestPauseMs ? longThrottledTries : throttledTries;
  return { kind: 'again', url, problem: 'rate-limited', detail, tries, response };
};

/**
 * TLS that no visitor's browser would take is the site's fault; its pages are looked at all the same. The address is the server's own
 * whatever its certificate says, and a broken one must not be a way to be left alone. Answers whether to try again.
 */
export const lookPastTls = (state: VisitState, { problem, detail }: FetchProblem): boolean => {
  if (problem !== 'tls' || state.unverified) return false;
  state.unverified = true;
  state.tlsFault = detail;
  return true;
};
/** It answered without: now, once, it is certain what was wrong. */
export const nameTlsFault = (state: VisitState, url: string): void => {
  const detail = state.tlsFault;
  if (detail === undefined) return;
  state.tlsFault = undefined;
  const problem = /CERT|SIGN|ISSUER|VERIFY|PATH_LENGTH|INVALID_CA/.test(detail) ? 'tls-certificate' : 'tls-outdated';
  state.problems.add({ url, problem, detail: `${detail}; looked at all the same` });
};

export const fetchPage = async (
  entry: Entry,
  robots: Robots,
  remembered: (url: string) => Recollection | undefined,
  state: VisitState,
  plan: SitePlan,
  world: CrawlWorld,
  halt: Halt,
): Promise<Outcome> => {
  /** Where it has led, and the cookies that went along. */
  let chain: Map<string, string | undefined> | undefined;
  const hops: Hop[] = [];
  let url = entry.url;
  const isList = state.lists.kindOf(url) !== undefined;
  for (;;) {
    if (plan.robots === 'honour' && plan.urls === undefined && !robots.allows(url)) {
      return { kind: 'skipped', url, problem: 'robots-disallowed', detail: '' };
    }
    const cookie = state.cookies.for(url);
    const known = remembered(url);
    const result = await fetchInTurn(
      url,
      headersFor(known, cookie),
      isList ? undefined : state.pdfsLeft > 0 ? wantedWithPdf : wanted,
      isList ? listBytes : plan.limits.fetch.bodyBytes,
      state,
      plan,
      world,
      halt,
    );
    if (result === 'halted') return { kind: 'halted' };
    const isLate = result.ok ? result.value.cut === 'timeout' : result.error.problem === 'timeout';
    if (isLate) state.patience.waited(result.ok ? result.value.ms : plan.limits.fetch.headersMs);
    else if (result.ok) state.patience.saw(result.value.ms);
    if (!result.ok && lookPastTls(state, result.error)) continue;
    if (!result.ok) return refusal(url, entry.tries, result.error, state.sections.lateInARow(url) >= mostHung);
    nameTlsFault(state, url);
    const response = result.value;
    if (response.lenient === true && !state.problems.has('loose-http'))
      state.problems.add({ url, problem: 'loose-http', detail: 'read as browsers read it' });
    state.bytes += response.body.length;
    state.cookies.take(url, response.headers);
    if (response.status === 429 || response.status === 503) {
      state.throttles += 1;
      return putOff(url, response);
    }
    if (passing.has(response.status))
      return { kind: 'again', url, problem: `http-${response.status}`, detail: '', tries: brokenTries, response };
    if (response.status === 304 && known !== undefined) return { kind: 'unchanged', url, known };
    if (!redirects.has(response.status)) return { kind: 'answer', url, response, hops };

    const location = locationOf(response);
    const target = location === undefined ? undefined : canonicalUrl(location, url);
    if (target === undefined) {
      return { kind: 'failed', url, problem: 'bad-redirect', detail: (location ?? 'no location').slice(0, 200) };
    }
    hops.push({ url, response });
    chain ??= new Map();
    chain.set(url, cookie);
    // Back to where it has been, with cookies that were not there before: a wall that opens to who keeps them.
    const back = chain.has(target);
    if (back && chain.get(target) === state.cookies.for(target))
      return { kind: 'failed', url, problem: 'redirect-loop', detail: `back to ${target}` };
    if (hops.length > plan.limits.redirects) {
      return {
        kind: 'failed',
        url: entry.url,
        problem: back ? 'redirect-loop' : 'too-many-redirects',
        detail: back ? 'with another cookie each time' : `more than ${plan.limits.redirects}`,
      };
    }
    if (entry.parent.depth < 0) state.scope = widen(state.scope, target);
    if (!inScope(state.scope, target)) return { kind: 'off-site', url, to: target, response };
    // A recheck's addresses stand for themselves, wherever they lead on the site.
    if (!back && !state.frontier.know(target) && plan.urls === undefined) return { kind: 'known', to: target };
    url = target;
  }
};

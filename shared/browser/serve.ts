/**
 * Answers what a page asks for, by our own fetcher: plain GETs of the site itself, from its server's checked addresses, under caps.
 * Everything else is refused before anything is contacted, and noted.
 */

import { createHash } from 'node:crypto';
import type { BrowserContext, Request, Route } from 'playwright-core';
import { asUtf8 } from '../as-utf8.ts';
import { canonicalUrl } from '../crawl/canonical.ts';
import { inScope, scopeOf, widen } from '../crawl/scope.ts';
import type { Asked, BrowseRequest, Fetcher, FetchProblem, FetchResponse } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';

export type Served = {
  readonly asked: readonly Asked[];
  /** Resolves when a page was to lead elsewhere: one that begins to leave while it loads never says that it has loaded. */
  readonly turnedAway: Promise<void>;
  /** Redirects followed by hand; a later request for the same address costs nothing. */
  fetch(url: string, headers?: Readonly<Record<string, string>>): Promise<Result<Landed, FetchProblem>>;
  answer(route: Route, context: BrowserContext): Promise<void>;
  /** Something that never comes to `answer`. */
  refuse(url: string, detail: string): void;
};
export type Landed = { readonly url: string; readonly response: FetchResponse };

const mostNoted = 200;
const hops = 5;
const fetchLimits = { connectMs: 5_000, headersMs: 10_000, totalMs: 15_000, bodyBytes: 8 * 1024 * 1024 };
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What describes the wire, or would have the browser go elsewhere by itself. */
const dropped: ReadonlySet<string> = new Set([
  'alt-svc',
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'link',
  // Redirects are followed here; one that leads to no address that we know may be one to the browser, which asks nobody again.
  'location',
  'nel',
  'report-to',
  'reporting-endpoints',
  'strict-transport-security',
  'transfer-encoding',
]);
const passedOn = ['accept', 'accept-language', 'referer', 'x-requested-with'] as const;

const headersOf = (response: FetchResponse): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of response.headers) {
    if (dropped.has(name)) continue;
    const before = headers[name];
    headers[name] = before === undefined ? value : `${before}${name === 'set-cookie' ? '\n' : ', '}${value}`;
  }
  return headers;
};
const locationOf = ({ status, headers }: FetchResponse): string | undefined => {
  const location = redirects.has(status) ? headers.find(([name]) => name === 'location')?.[1] : undefined;
  return location === undefined ? undefined : asUtf8(location);
};
const escaped = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Asked for by a frame of a page. Of a window that is about to open nobody can tell yet. */
const isFramed = (request: Request): boolean => {
  try {
    return request.frame().parentFrame() !== null;
  } catch {
    return true;
  }
};

export const createServing = (
  { url: start, addresses, sockets, restricted, limits }: BrowseRequest,
  fetcher: Pick<Fetcher, 'fetch'>,
  userAgent: string,
): Served => {
  const asked: Asked[] = [];
  const landed = new Map<string, Promise<Result<Landed, FetchProblem>>>();
  let scope = scopeOf(start);
  let requests = 0;
  let bytes = 0;
  let unverified = false;
  const note = (url: string, outcome: Asked['outcome'], detail: string): void => {
    if (asked.length < mostNoted) asked.push({ url: url.slice(0, 2_000), outcome, detail: detail.slice(0, 200) });
  };
  const over = (detail: string): FetchProblem => ({ problem: 'address-refused', detail });

  let last: Promise<unknown> = Promise.resolve();
  /** One at a time: gentle, and each knows what those before it have used up. */
  const once = (
    url: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Result<FetchResponse, FetchProblem>> => {
    const result = last.then(() => fetchOne(url, headers));
    last = result;
    return result;
  };
  const forbidden = new Set(restricted);
  const fetchOne = async (url: string, headers: Readonly<Record<string, string>>) => {
    if (forbidden.has(createHash('sha256').update(url).digest('hex'))) return fail(over('restricted'));
    if (requests >= limits.requests) return fail(over(`more than ${limits.requests} requests`));
    if (bytes >= limits.bytes) return fail(over(`more than ${limits.bytes} bytes`));
    requests += 1;
    const ask = () =>
      fetcher.fetch({
        url,
        addresses,
        sockets,
        limits: { ...fetchLimits, bodyBytes: Math.min(fetchLimits.bodyBytes, limits.bytes - bytes + 1) },
        headers: { ...headers, 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br' },
        ...(unverified ? { unverified } : {}),
      });
    let result = await ask();
    if (!result.ok && result.error.problem === 'tls' && !unverified) {
      // As the crawl does: a broken certificate must not be a way to be left alone.
      unverified = true;
      result = await ask();
    }
    if (result.ok) bytes += result.value.body.length;
    return result;
  };
  const follow = async (
    first: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Result<Landed, FetchProblem>> => {
    let url = first;
    for (let hop = 0; hop <= hops; hop += 1) {
      const result = await once(url, headers);
      if (!result.ok) return result;
      const location = locationOf(result.value);
      const target = location === undefined ? undefined : canonicalUrl(location, url);
      if (target === undefined) return ok({ url, response: result.value });
      if (first === start) scope = widen(scope, target);
      if (!inScope(scope, target)) return fail(over(`leads off the site, to ${target}`));
      url = target;
    }
    return fail({ problem: 'bad-response', detail: `more than ${hops} redirects` });
  };
  const fetch: Served['fetch'] = (url, headers = {}) => {
    const known = landed.get(url);
    if (known !== undefined) return known;
    const fresh = follow(url, headers).then((result) => {
      if (result.ok) landed.set(result.value.url, Promise.resolve(result));
      return result;
    });
    landed.set(url, fresh);
    return fresh;
  };

  const turned = Promise.withResolvers<void>();
  /** A page that leads elsewhere stays where it is, as after an answer without content; an error page of the browser's would take its place. */
  const turnAway = (route: Route, why: 'blockedbyclient' | 'failed' | 'timedout'): Promise<void> => {
    if (!route.request().isNavigationRequest()) return route.abort(why);
    if (!isFramed(route.request())) turned.resolve();
    return route.fulfill({ status: 204 });
  };
  const refusalOf = (request: Request): string | undefined => {
    const url = canonicalUrl(request.url());
    if (url === undefined) return 'no address of the web';
    if (!inScope(scope, url)) return 'another host';
    return request.method() === 'GET' ? undefined : `${request.method()}, not a plain GET`;
  };
  return {
    asked,
    turnedAway: turned.promise,
    fetch,
    refuse: (url, detail) => note(url, 'refused', detail),
    answer: async (route, context) => {
      const request = route.request();
      const refusal = refusalOf(request);
      if (refusal !== undefined) {
        note(request.url(), 'refused', refusal);
        await turnAway(route, 'blockedbyclient');
        return;
      }
      const given = request.headers();
      const cookies = (await context.cookies(request.url())).map(({ name, value }) => `${name}=${value}`).join('; ');
      const headers = Object.fromEntries(
        passedOn.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
      );
      const url = canonicalUrl(request.url()) ?? request.url();
      const result = await fetch(url, { ...headers, ...(cookies === '' ? {} : { cookie: cookies }) });
      if (!result.ok) {
        const { problem, detail } = result.error;
        note(url, problem === 'address-refused' ? 'refused' : 'failed', `${problem} ${detail}`.trim());
        await turnAway(route, problem === 'timeout' ? 'timedout' : 'failed');
        return;
      }
      const { response } = result.value;
      note(url, 'fetched', String(response.status));
      // The browser must know where it is: a page's own links count from there.
      const moved = request.isNavigationRequest() && result.value.url !== url;
      await route.fulfill(
        moved
          ? {
              status: 200,
              contentType: 'text/html; charset=utf-8',
              body: `<!doctype html><meta http-equiv="refresh" content="0;url=${escaped(result.value.url)}">`,
            }
          : { status: response.status, headers: headersOf(response), body: Buffer.from(response.body) },
      );
    },
  };
};

/** One picture of a site to its bytes: in its turn under the limiter, redirects followed on the site alone, all of it capped. */

import { asUtf8 } from '../as-utf8.ts';
import type { FetchResponse } from '../ports.ts';
import { canonicalUrl } from './canonical.ts';
import type { CrawlWorld, SitePlan } from './plan.ts';
import { inScope, type Scope, scopeOf } from './scope.ts';

/** A photograph of twenty megapixels in good quality. */
export const pictureBytes = 12 * 1024 * 1024;
const hops = 3;

export type PicturePlan = Pick<SitePlan, 'site' | 'start' | 'addresses' | 'sockets' | 'userAgent' | 'limits'>;
export type PictureWorld = Pick<CrawlWorld, 'fetch' | 'limiter' | 'elapsedMs'>;
export type Known = { readonly etag?: string | undefined; readonly lastModified?: string | undefined };
export type FetchedPicture =
  /** 304: as it was. */
  | { readonly kind: 'same' }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array; readonly etag?: string; readonly lastModified?: string }
  /** The server says that there is none (404, 410), or sends something else than a whole picture. */
  | { readonly kind: 'none' }
  /** Nothing can be said: no answer, an error, or it asked for less. */
  | { readonly kind: 'failed' };

const header = (response: FetchResponse, name: string): string | undefined =>
  response.headers.find(([each]) => each === name)?.[1].slice(0, 300);

const fetchOnce = async (
  url: string,
  known: Known,
  plan: PicturePlan,
  { fetch, limiter, elapsedMs }: PictureWorld,
): Promise<FetchResponse | undefined> => {
  const ask = (unverified: boolean) =>
    fetch({
      url,
      addresses: plan.addresses,
      sockets: plan.sockets,
      limits: { ...plan.limits.fetch, bodyBytes: pictureBytes },
      headers: {
        'user-agent': plan.userAgent,
        accept: 'image/avif,image/webp,image/jpeg,image/png,image/gif',
        ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
        ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
      },
      wanted: ['image/'],
      ...(unverified ? { unverified } : {}),
    });
  await limiter.enter(plan.site);
  const started = elapsedMs();
  const first = await ask(false);
  // As with pages: the address is pinned, and nothing secret is sent.
  const answer = !first.ok && first.error.problem === 'tls' ? await ask(true) : first;
  const throttled = answer.ok && (answer.value.status === 429 || answer.value.status === 503);
  limiter.leave(plan.site, { ms: elapsedMs() - started, throttled, failed: !answer.ok });
  return answer.ok ? answer.value : undefined;
};

/** Never throws for anything that the site does. An address off the site is answered `none` without being asked for. */
export const fetchPicture = async (
  url: string,
  known: Known,
  plan: PicturePlan,
  world: PictureWorld,
  scope: Scope = scopeOf(plan.start),
): Promise<FetchedPicture> => {
  let at = url;
  for (let hop = 0; hop <= hops; hop += 1) {
    if (!inScope(scope, at)) return { kind: 'none' };
    const response = await fetchOnce(at, hop === 0 ? known : {}, plan, world);
    if (response === undefined) return { kind: 'failed' };
    const { status, truncated, cut, body } = response;
    if (status === 304) return { kind: 'same' };
    if (status >= 300 && status < 400) {
      const next = canonicalUrl(asUtf8(header(response, 'location') ?? ''), at);
      if (next === undefined) return { kind: 'none' };
      at = next;
      continue;
    }
    if (status === 429 || status >= 500) return { kind: 'failed' };
    if (status !== 200 || cut === 'unwanted' || cut === 'size' || cut === 'bomb') return { kind: 'none' };
    if (truncated) return { kind: 'failed' };
    const [etag, lastModified] = [header(response, 'etag'), header(response, 'last-modified')];
    return {
      kind: 'picture',
      bytes: body,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  }
  return { kind: 'none' };
};

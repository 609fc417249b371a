/**
 * A second look at a sample of pages, as others see them: who breaks into a site shows his pages to search engines and to their
 * visitors, and the owner's own page to the owner. Few pages of a visit, two requests each, with our name in both.
 */
import { hash } from 'node:crypto';
import type { FetchResponse } from '../ports.ts';
import { canonicalUrl } from './canonical.ts';
import { extractPage } from './extract/extract.ts';
import { fetchInTurn, locationOf, redirects } from './fetch-page.ts';
import { kindOf } from './kind.ts';
import { blankPage, type PageView } from './page-view.ts';
import type { SitePlan } from './plan.ts';
import { inScope } from './scope.ts';
import { isNear } from './simhash.ts';
import { note, type Visiting } from './visiting.ts';

export const visitors = ['search-engine', 'phone'] as const;
export type VisitorKind = (typeof visitors)[number];
export type Look = {
  readonly as: VisitorKind;
  /** Where its redirects off the site lead is the page's only link then. */
  readonly page: PageView;
  readonly response: FetchResponse;
};

const agents: Readonly<Record<VisitorKind, string>> = {
  'search-engine': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  phone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
};
const referer = 'https://www.google.com/';
const mostHops = 3;
/** Of what others see; with the page as we saw it, four of them may be in hand. */
const lookBytes = 1024 * 1024;
/** Of a recheck all is read: what was noticed may have moved behind the first megabyte. */
const mostOf = ({ urls, limits }: SitePlan): number =>
  urls === undefined ? Math.min(lookBytes, limits.fetch.bodyBytes) : limits.fetch.bodyBytes;

/** The first page of a visit, the fourth, the sixteenth, …: the start page always, and the rest spread over the site. */
export const isSampled = (ordinal: number): boolean => {
  const power = Math.log2(ordinal) / 2;
  return ordinal > 0 && Number.isInteger(power);
};

/** Of a block that was cut nobody can say that it stood otherwise on the page as we saw it. */
const withoutLast = (page: PageView): PageView => ({
  ...page,
  visible: page.visible.slice(0, -1),
  hidden: page.hidden.slice(0, -1),
});

const beginningOf = (body: Uint8Array, length: number): string => hash('sha256', body.subarray(0, length), 'hex');

/** The page as we saw it. `body`: undefined where it cannot be had; long enough to compare a look with. */
type Ours = { readonly sha256: string; readonly body: () => Promise<Uint8Array | undefined> };

/** What is remembered of a page does not tell its beginning: it is asked for, once, where a look needs it. */
const oursOf = (url: string, sha256: string, body: Uint8Array | undefined, visiting: Visiting): Ours => {
  const { state, plan, world, halt } = visiting;
  const ask = async (): Promise<Uint8Array | undefined> => {
    const result = await fetchInTurn(url, {}, undefined, mostOf(plan), state, plan, world, halt);
    if (result === 'halted' || !result.ok) return undefined;
    state.bytes += result.value.body.length;
    return result.value.status === 200 ? result.value.body : undefined;
  };
  let had = body === undefined ? undefined : Promise.resolve<Uint8Array | undefined>(body);
  return {
    sha256,
    body: () => {
      had ??= ask();
      return had;
    },
  };
};

const look = async (
  headers: Readonly<Record<string, string>>,
  url: string,
  ours: Ours,
  visiting: Visiting,
): Promise<Omit<Look, 'as'> | undefined> => {
  const { state, plan, world, halt } = visiting;
  const most = mostOf(plan);
  let at = url;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const result = await fetchInTurn(at, headers, undefined, most, state, plan, world, halt);
    if (result === 'halted' || !result.ok) return undefined;
    const response = result.value;
    const { status, headers: answered, body } = response;
    state.bytes += body.length;
    const sha256 = hash('sha256', body, 'hex');
    const location = redirects.has(status) ? locationOf(response) : undefined;
    const target = location === undefined ? undefined : canonicalUrl(location, at);
    if (target !== undefined && inScope(state.scope, target)) {
      at = target;
      continue;
    }
    if (target !== undefined) {
      const link = { url: target, text: '', rel: '', to: 'out', tag: 'redirect' } as const;
      return { page: { ...blankPage(url, status, sha256), links: [link] }, response };
    }
    // The very bytes that we saw are not read again.
    if (sha256 === ours.sha256) return undefined;
    if (response.cut !== undefined) {
      // Nor the beginning of them.
      const ourBody = await ours.body();
      if (ourBody === undefined || sha256 === beginningOf(ourBody, body.length)) return undefined;
    }
    const kind = kindOf(response);
    if (kind !== 'html' && kind !== 'text') return undefined;
    const answer = { url: at, status, headers: answered, body, sha256, cut: response.cut !== undefined };
    const { page } = extractPage(answer, kind, state.scope, plan.limits.linksPerPage);
    return { page: answer.cut ? withoutLast(page) : page, response };
  }
  return undefined;
};

const nothing: readonly Look[] = [];
/** What was noticed may be what only others see: of a recheck every page is looked at again. */
const isDue = ({ state, plan }: Visiting, ordinal: number): boolean =>
  state.looksLeft > 0 && (plan.urls !== undefined || isSampled(ordinal));

/**
 * What others see at this address, the `ordinal`th page of the visit, where it is not byte for byte what we saw (`body`; absent: only
 * remembered). Empty: not in the sample (which nearly none is), the budget is spent, or all see the same.
 */
export const lookAgain = (
  visiting: Visiting,
  url: string,
  known: Pick<PageView, 'sha256' | 'simhash'>,
  ordinal: number,
  body?: Uint8Array,
): readonly Look[] | Promise<readonly Look[]> =>
  isDue(visiting, ordinal) ? lookAsOthers(visiting, url, known, body) : nothing;

const lookAsOthers = async (
  visiting: Visiting,
  url: string,
  { sha256, simhash }: Pick<PageView, 'sha256' | 'simhash'>,
  body: Uint8Array | undefined,
): Promise<readonly Look[]> => {
  const { state, plan } = visiting;
  state.looksLeft -= 1;
  const ours = oursOf(url, sha256, body, visiting);
  const looks: Look[] = [];
  for (const as of visitors) {
    // A site owner reads in the log who it was.
    const seen = await look({ 'user-agent': `${agents[as]} ${plan.userAgent}`, referer }, url, ours, visiting);
    if (seen !== undefined) looks.push({ as, ...seen });
  }
  const isOther = ({ page }: Omit<Look, 'as'>): boolean => !isNear(page.simhash, simhash);
  // All of them other: then it is worth asking once more as ourselves, for what never says the same hides nothing from anyone.
  if (looks.length === visitors.length && looks.every(isOther)) {
    const own = await look({}, url, ours, visiting);
    if (own !== undefined && own.response.cut === undefined && isOther(own))
      note(state, url, 'changing-page', 'says something else each time that it is asked');
  }
  return looks;
};

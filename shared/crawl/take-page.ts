/** What an answer means for the visit: the page to the visitor, its links to the frontier, its marks to the memory. */
import { hash } from 'node:crypto';
import type { FetchResponse } from '../ports.ts';
import { askForNothing } from './ask-for-nothing.ts';
import { copy } from './copy.ts';
import { extractPage } from './extract/extract.ts';
import { followedElements } from './extract/tables.ts';
import { headerOf, type Outcome } from './fetch-page.ts';
import { bodyOf, follow, keepOutbound, outboundOf, parentOf } from './follow.ts';
import type { Entry } from './frontier.ts';
import { kindOf } from './kind.ts';
import type { Recollection } from './memory.ts';
import { blankPage, type Link, type PageView } from './page-view.ts';
import { declaresEntities } from './read-list.ts';
import { extractOrRender } from './render.ts';
import { type Look, lookAgain } from './second-look.ts';
import { isNear } from './simhash.ts';
import { takeFile } from './take-file.ts';
import { takeList } from './take-list.ts';
import { pdfAsText } from './take-pdf.ts';
import { failPage, note, skip, type Visiting } from './visiting.ts';

/** The page is what the last visit remembered: nothing is read again. `body`: the same bytes were sent anew. */
export const takeUnchanged = (
  visiting: Visiting,
  entry: Entry,
  url: string,
  known: Recollection,
  body?: Uint8Array,
): Promise<void> | void => {
  const { state, plan, visitor } = visiting;
  state.counts.unchanged += 1;
  const ordinal = state.counts.fetched + state.counts.unchanged;
  state.twins.twinOf(url, known.sha256);
  const parent = parentOf(state, entry, url, known.simhash, known.sha256);
  // What was left out for want of room may have room now.
  const links = state.frontier.left() > 0 ? (): readonly string[] => known.links : known.news;
  if (parent !== undefined) follow(state, plan, url, known, parent, links);
  keepOutbound(state, url, known.outbound);
  state.memory.keep(url, known);
  const tell = (looks: readonly Look[]): Promise<void> | void =>
    visitor.onUnchanged?.({ url, kept: known.kept, ...(looks.length === 0 ? {} : { looks }) });
  const looks = lookAgain(visiting, url, known, ordinal, body);
  return looks instanceof Promise ? looks.then(tell) : tell(looks);
};

/** A redirect off the site is a page with one link, so that the detectors see where it leads. */
export const takeOffSite = async (
  { state, visitor }: Visiting,
  entry: Entry,
  url: string,
  to: string,
  response: FetchResponse,
): Promise<void> => {
  state.counts.fetched += 1;
  note(state, url, 'off-site-redirect', to);
  const link: Link = { url: to, text: '', rel: '', to: 'out', tag: 'redirect' };
  const page: PageView = {
    ...blankPage(url, response.status, hash('sha256', response.body, 'hex')),
    headers: { location: to },
    links: [link],
  };
  keepOutbound(state, url, outboundOf(page.links));
  await visitor.onPage(page, { requested: entry.url, response });
};

const cutProblems = {
  size: 'body-too-large',
  bomb: 'decompression-bomb',
  timeout: 'timeout',
  reset: 'reset',
  broken: 'bad-response',
} as const;

/** No page's hash. */
const scriptedPage = 'made by scripts';

const followedOf = (page: PageView): readonly string[] =>
  page.links.filter((link) => link.to === 'site' && followedElements.has(link.tag)).map((link) => link.url);

/** Refreshes that are kept, and how many of them in a row make a circle. */
const mostRefreshes = 5_000;
const longestCircle = 20;
/** Two pages or more that send each other's visitors round; one that loads itself anew is a clock or a ticker. */
const seeRefresh = ({ state }: Visiting, { url, links }: PageView): void => {
  const target = links.find(({ tag, to }) => tag === 'refresh' && to === 'site')?.url;
  if (target === undefined || target === url || state.refreshes.size >= mostRefreshes) return;
  state.refreshes.set(url, target);
  let at: string | undefined = target;
  for (let hops = 1; hops <= longestCircle && at !== undefined; hops += 1) {
    if (at === url) {
      note(state, url, 'refresh-loop', `of ${hops} pages`);
      return;
    }
    at = state.refreshes.get(at);
  }
};

/** Links of a page to the frontier and the list of outbound links. A page that stands for "not found" leads nowhere. */
const takeLinks = async (visiting: Visiting, entry: Entry, page: PageView): Promise<readonly string[]> => {
  const { state, plan } = visiting;
  seeRefresh(visiting, page);
  const links = followedOf(page);
  const parent = parentOf(state, entry, page.url, page.simhash, page.sha256);
  const isStart = entry.parent.depth < 0;
  const mayBeMissing = page.status < 300 && plan.urls === undefined && !isStart;
  if (isStart && page.status < 300) state.soft.begin(page);
  if (page.status < 300 && plan.urls === undefined && state.soft.suspects(page)) await askForNothing(visiting);
  keepOutbound(state, page.url, outboundOf(page.links));
  if (mayBeMissing && state.soft.isMissing(page, entry.url)) {
    note(state, page.url, 'soft-404', 'its links are not taken');
    return links;
  }
  if (mayBeMissing && state.soft.isSentThere(page.url, entry.url))
    note(state, entry.url, 'soft-404', 'sent to a page that any is sent to', page.url);
  if (parent !== undefined) follow(state, plan, page.url, { links }, parent);
  return links;
};

/** A redirect to a page that is known says nothing, but that many go there for want of one. `/index.html` goes to `/` by right. */
export const takeSent = async (visiting: Visiting, entry: Entry, to: string): Promise<void> => {
  const { state, plan } = visiting;
  if (plan.urls !== undefined) return;
  if (state.soft.suspectsSent(to, entry.url)) await askForNothing(visiting);
  if (state.soft.isSentThere(to, entry.url)) note(state, entry.url, 'soft-404', 'sent to a page that is known', to);
};

/** What stands on an error page is on the site like all else: who serves it with a 404 must not go unseen. */
export const takeError = async (
  visiting: Visiting,
  entry: Entry,
  url: string,
  response: FetchResponse,
  problem: Parameters<typeof failPage>[2] = `http-${response.status}`,
  detail = '',
): Promise<void> => {
  const { state, plan, visitor } = visiting;
  const { status, headers, body, cut } = response;
  const kind = cut === 'unwanted' || body.length === 0 ? 'other' : kindOf(response);
  if (kind === 'html' || kind === 'text') {
    const sha256 = hash('sha256', body, 'hex');
    // The server's own message, the same for every address.
    if (state.bodies.of(...bodyOf(sha256)) === 0) {
      const answer = { url, status, headers, body, sha256, cut: cut !== undefined };
      const { page } = extractPage(answer, kind, state.scope, plan.limits.linksPerPage);
      await takeLinks(visiting, entry, page);
      await visitor.onPage(page, { requested: entry.url, response });
    }
  }
  failPage(state, entry.url, problem, detail, url);
};

/** `halted`: the slice ended before the page was read; the address has its turn in the next. */
export const takeAnswer = async (
  visiting: Visiting,
  entry: Entry,
  { url, response, hops }: Extract<Outcome, { kind: 'answer' }>,
  known: Recollection | undefined,
): Promise<'halted' | undefined> => {
  const { state, plan, visitor } = visiting;
  const { status, headers, body, cut } = response;
  if (response.excess === true)
    note(state, entry.url, 'unasked-answer', 'what came behind its answer was not looked at', url);
  if (status < 200 || status > 299) {
    await takeError(visiting, entry, url, response);
    return undefined;
  }
  const kind = kindOf(response);
  if (cut === 'unwanted' || kind === 'other') {
    await takeFile(visiting, entry, url, response);
    return undefined;
  }
  if (kind === 'list') {
    await takeList(state, url, response);
    return undefined;
  }
  if (cut !== undefined) {
    note(state, entry.url, cutProblems[cut], `${body.length} bytes were looked at`, url);
  }
  if (kind === 'feed' && declaresEntities(Buffer.from(body).toString('latin1')))
    note(state, url, 'xml-entities', 'none is expanded');
  const sha256 = hash('sha256', body, 'hex');
  if (known?.sha256 === sha256) {
    await takeUnchanged(visiting, entry, url, known, body);
    return undefined;
  }
  if (plan.urls === undefined && !plan.seeds?.includes(url) && state.twins.twinOf(url, sha256) !== undefined) {
    state.counts.skipped += 1;
    return undefined;
  }
  const readable = kind === 'pdf' ? await pdfAsText(visiting, url, response) : { kind, headers, body };
  if (readable === undefined) {
    skip(state, entry.url, 'not-html', 'application/pdf', url);
    return undefined;
  }
  const read = await extractOrRender(
    visiting,
    { url, status, headers: readable.headers, body: readable.body, sha256, cut: cut !== undefined },
    readable.kind,
  );
  if (read === 'halted') return 'halted';
  const { page, problems, html } = read;
  state.counts.fetched += 1;
  if (known === undefined || !isNear(known.simhash, page.simhash)) state.changed += 1;
  const ordinal = state.counts.fetched + state.counts.unchanged;
  for (const { problem, detail } of problems) {
    // Of a whole site, mostly: once is enough.
    if (problem === 'session-ids' && state.problems.has(problem)) continue;
    // A recheck asks by the address that it was given.
    if (problem === 'needs-javascript') note(state, entry.url, problem, detail, url);
    else note(state, url, problem, detail);
  }
  const links = await takeLinks(visiting, entry, page);
  // Other eyes run no scripts either.
  const looks = await lookAgain(visiting, url, read.sent, ordinal, response.body);
  const way = hops.length === 0 ? {} : { hops };
  const source = { requested: entry.url, response, ...way, ...(html === undefined ? {} : { rendered: html }) };
  const kept = await visitor.onPage(page, looks.length === 0 ? source : { ...source, looks });
  if (plan.urls !== undefined || plan.once === true || cut !== undefined) return undefined;
  // Scripts make another page of the same bytes: they are fetched, and run, at every visit.
  const scripted = html !== undefined || read.unread;
  const etag = scripted ? undefined : headerOf(response, 'etag');
  const lastModified = scripted ? undefined : headerOf(response, 'last-modified');
  state.memory.set(url, {
    sha256: scripted ? scriptedPage : sha256,
    simhash: page.simhash,
    links,
    outbound: outboundOf(page.links),
    ...(etag === undefined || etag.length > 200 ? {} : { etag: copy(etag) }),
    ...(lastModified === undefined || lastModified.length > 50 ? {} : { lastModified: copy(lastModified) }),
    ...(kept === undefined ? {} : { kept }),
  });
  return undefined;
};

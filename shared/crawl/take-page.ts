/** What an answer means for the visit: the page to the visitor, its links to the frontier, its marks to the memory. */
import { hash } from 'node:crypto';
import type { FetchResponse } from '../ports.ts';
import { copy } from './copy.ts';
import { contentKind, extractPage } from './extract/extract.ts';
import { followedElements, isFile } from './extract/tables.ts';
import { headerOf } from './fetch-page.ts';
import type { Entry, Parent } from './frontier.ts';
import type { Remembered } from './memory.ts';
import type { Link, PageView } from './page-view.ts';
import type { Outbound, SitePlan, Visitor } from './plan.ts';
import type { ProblemName } from './problems.ts';
import { distance } from './simhash.ts';
import { sameBits, urlTrap } from './traps.ts';
import { mostOutbound, type VisitState } from './visit-state.ts';

const mostEchoes = 10;
const mostCopies = 200;

/** The problem is that of the address as it was linked; where its redirects ended is in the detail. */
const note = (state: VisitState, url: string, problem: ProblemName, detail = '', reached = url): void => {
  const where = reached === url ? '' : `at ${reached}`;
  state.problems.add({ url, problem, detail: [detail, where].filter((part) => part !== '').join(' ') }, reached);
};
export const skip = (state: VisitState, url: string, problem: ProblemName, detail = '', reached = url): void => {
  state.counts.skipped += 1;
  note(state, url, problem, detail, reached);
};
export const failPage = (state: VisitState, url: string, problem: ProblemName, detail = '', reached = url): void => {
  state.counts.failed += 1;
  note(state, url, problem, detail, reached);
};

const follow = (state: VisitState, plan: SitePlan, links: readonly string[], parent: Parent): void => {
  if (plan.urls !== undefined) return;
  for (const url of links) {
    if (parent.depth + 1 > plan.limits.depth) {
      if (state.frontier.know(url)) skip(state, url, 'too-deep', `more than ${plan.limits.depth} clicks`);
      continue;
    }
    if (state.frontier.knows(url)) continue;
    const trap = urlTrap(url) ?? state.traps.refuses(url);
    if (trap !== undefined) {
      state.frontier.know(url);
      skip(state, url, trap);
    } else if (isFile(url)) {
      state.frontier.know(url);
      skip(state, url, 'not-html', 'by its name');
    } else state.frontier.add(url, parent);
  }
};
const keepOutbound = (state: VisitState, from: string, links: readonly Omit<Outbound, 'from'>[]): void => {
  for (const { url, text, rel, hidden } of links) {
    if (state.outbound.size >= mostOutbound) return;
    if (!state.outbound.has(url)) state.outbound.set(url, { url, from, text, rel, hidden });
  }
};
const outboundOf = (links: readonly Link[]): Omit<Outbound, 'from'>[] =>
  links
    .filter((link) => link.to === 'out' && link.tag !== 'script')
    .map(({ url, text, rel, hidden }) => ({ url, text, rel, hidden: hidden !== undefined }));

/** Whether its links are taken at all, and what they know of their parent. */
const parentOf = (
  state: VisitState,
  entry: Entry,
  url: string,
  simhash: string,
  sha256: string,
): Parent | undefined => {
  const copies = (state.bodies.get(sha256.slice(0, 16)) ?? 0) + 1;
  state.bodies.set(copy(sha256.slice(0, 16)), copies);
  const { parent } = entry;
  const echoes = parent.simhash !== '' && distance(parent.simhash, simhash) <= sameBits ? parent.echoes + 1 : 0;
  state.traps.saw(url, simhash);
  if (copies > mostCopies || echoes > mostEchoes) {
    note(state, url, copies > mostCopies ? 'trap-copies' : 'trap-echo', 'its links are not taken');
    return undefined;
  }
  return { depth: parent.depth + 1, echoes, simhash };
};

/** The page is what the last visit remembered: nothing is read again. */
export const takeUnchanged = async (
  state: VisitState,
  plan: SitePlan,
  visitor: Visitor,
  entry: Entry,
  url: string,
  known: Remembered,
): Promise<void> => {
  state.counts.unchanged += 1;
  const parent = parentOf(state, entry, url, known.simhash, known.sha256);
  if (parent !== undefined) follow(state, plan, known.links, parent);
  keepOutbound(state, url, known.outbound);
  state.memory.set(url, known);
  await visitor.onUnchanged?.({ url, kept: known.kept });
};

/** A redirect off the site is a page with one link, so that the detectors see where it leads. */
export const takeOffSite = async (
  state: VisitState,
  visitor: Visitor,
  entry: Entry,
  url: string,
  to: string,
  response: FetchResponse,
): Promise<void> => {
  state.counts.fetched += 1;
  note(state, url, 'off-site-redirect', to);
  const link: Link = { url: to, text: '', rel: '', to: 'out', tag: 'redirect' };
  const page: PageView = {
    url,
    status: response.status,
    headers: { location: to },
    title: '',
    description: '',
    keywords: '',
    headings: [],
    visible: [],
    hidden: [],
    links: [link],
    images: [],
    labels: [],
    files: [],
    forms: 0,
    simhash: '0'.repeat(16),
    sha256: hash('sha256', response.body, 'hex'),
  };
  keepOutbound(state, url, outboundOf(page.links));
  const { body, headers, address } = response;
  await visitor.onPage(page, { body, headers, address, requested: entry.url });
};

const cutProblems = { size: 'body-too-large', timeout: 'timeout', reset: 'reset' } as const;

export const takeAnswer = async (
  state: VisitState,
  plan: SitePlan,
  visitor: Visitor,
  entry: Entry,
  url: string,
  response: FetchResponse,
  known: Remembered | undefined,
): Promise<void> => {
  const { status, headers, body, cut, address } = response;
  if (status < 200 || status > 299) {
    failPage(state, entry.url, `http-${status}`, '', url);
    return;
  }
  const type = headerOf(response, 'content-type') ?? '';
  const kind = contentKind(type, body);
  if (cut === 'unwanted' || kind === 'other') {
    skip(state, entry.url, 'not-html', type.slice(0, 100), url);
    return;
  }
  if (cut !== undefined) note(state, entry.url, cutProblems[cut], `${body.length} bytes were looked at`, url);
  const sha256 = hash('sha256', body, 'hex');
  if (known?.sha256 === sha256) {
    await takeUnchanged(state, plan, visitor, entry, url, known);
    return;
  }
  const { page, problems } = extractPage(
    { url, status, headers, body, sha256 },
    kind,
    state.scope,
    plan.limits.linksPerPage,
  );
  state.counts.fetched += 1;
  for (const { problem, detail } of problems) note(state, url, problem, detail);

  const links = page.links
    .filter((link) => link.to === 'site' && followedElements.has(link.tag))
    .map((link) => link.url);
  const outbound = outboundOf(page.links);
  const parent = parentOf(state, entry, url, page.simhash, sha256);
  if (parent !== undefined) follow(state, plan, links, parent);
  keepOutbound(state, url, outbound);
  const kept = await visitor.onPage(page, { body, headers, address, requested: entry.url });
  if (plan.urls !== undefined || cut !== undefined) return;
  const etag = headerOf(response, 'etag');
  const lastModified = headerOf(response, 'last-modified');
  state.memory.set(url, {
    sha256,
    simhash: page.simhash,
    links,
    outbound: outbound.slice(0, 50),
    ...(etag === undefined || etag.length > 200 ? {} : { etag: copy(etag) }),
    ...(lastModified === undefined || lastModified.length > 50 ? {} : { lastModified: copy(lastModified) }),
    ...(kept === undefined ? {} : { kept }),
  });
};

/** What a sitemap means for the visit: its pages wait their turn, its further lists come at once, its faults are named. */
import type { FetchResponse } from '../ports.ts';
import { canonicalUrl } from './canonical.ts';
import { decodeText } from './charset.ts';
import type { Outcome } from './fetch-page.ts';
import type { SitePlan } from './plan.ts';
import { gunzipCapped, isGzip, readList } from './read-list.ts';
import { inScope } from './scope.ts';
import type { VisitState } from './visit-state.ts';

/** The protocol's own cap is 50 MB of a file; a site that needs that much is read from its links. */
export const listBytes = 16 * 1024 * 1024;

/** Before the first page: the lists that robots.txt names, and the usual address. */
export const offerLists = (state: VisitState, plan: SitePlan, named: readonly string[]): void => {
  const add = (reference: string, guessed: boolean): void => {
    const url = canonicalUrl(reference, plan.start);
    if (url !== undefined && inScope(state.scope, url)) state.lists.addList(url, guessed, state.frontier);
  };
  for (const url of named) add(url, false);
  add('/sitemap.xml', true);
};

type ListProblem =
  | 'sitemap-too-large'
  | 'sitemap-unreadable'
  | 'sitemap-off-site'
  | 'sitemap-cycle'
  | 'xml-entities'
  | 'too-deep-nesting';

export const takeList = async (state: VisitState, url: string, response: FetchResponse): Promise<void> => {
  const { body, cut } = response;
  const plain = isGzip(body) ? await gunzipCapped(body, listBytes) : { bytes: body, over: false };
  const note = (problem: ListProblem, detail: string): void => state.problems.add({ url, problem, detail });
  if (plain.over || cut === 'size' || cut === 'bomb')
    note('sitemap-too-large', `${plain.bytes.length} bytes of it were read`);
  if (cut === 'timeout' || cut === 'reset') note('sitemap-unreadable', `only ${plain.bytes.length} bytes of it came`);
  const list = readList(decodeText(plain.bytes, 'text/xml'));
  if (list.entities) note('xml-entities', 'none is expanded');
  if (list.deep) note('too-deep-nesting', 'what follows was not read');
  if (list.over) note('sitemap-too-large', 'more than 50,000 entries');
  if (list.pages.length + list.lists.length === 0 && state.lists.kindOf(url) === 'named' && plain.bytes.length > 0)
    note('sitemap-unreadable', 'no address in it');
  let dropped = 0;
  let elsewhere = 0;
  let circle: string | undefined;
  const isOurs = (target: string | undefined): target is string => {
    if (target !== undefined && inScope(state.scope, target)) return true;
    elsewhere += 1;
    return false;
  };
  for (const reference of list.lists) {
    const target = canonicalUrl(reference, url);
    if (!isOurs(target)) continue;
    const added = state.lists.addList(target, false, state.frontier, url);
    if (added === 'too-many') dropped += 1;
    if (added === 'cycle') circle ??= target;
  }
  if (circle !== undefined)
    note('sitemap-cycle', circle === url ? 'names itself' : `names ${circle}, which leads here`);
  for (const reference of list.pages) {
    const target = canonicalUrl(reference, url);
    if (!isOurs(target) || state.frontier.knows(target)) continue;
    if (!state.lists.addPage(target)) dropped += 1;
  }
  if (elsewhere > 0) note('sitemap-off-site', `${elsewhere} of its entries`);
  if (dropped > 0) note('sitemap-too-large', `${dropped} entries over the cap of a visit were left out`);
};

/** A guessed address says nothing by not being there; a named one should. */
export const takeListOutcome = async (
  state: VisitState,
  url: string,
  kind: 'named' | 'guessed',
  outcome: Exclude<Outcome, { readonly kind: 'halted' }>,
): Promise<void> => {
  if (outcome.kind === 'answer' && outcome.response.status >= 200 && outcome.response.status < 300) {
    await takeList(state, url, outcome.response);
    return;
  }
  const isLate = outcome.kind === 'failed' && outcome.problem === 'timeout';
  if ((kind === 'guessed' && !isLate) || outcome.kind === 'known' || outcome.kind === 'unchanged') return;
  const why =
    outcome.kind === 'answer'
      ? `answers ${outcome.response.status}`
      : outcome.kind === 'off-site'
        ? `leads off the site to ${outcome.to}`
        : `${outcome.problem} ${outcome.detail}`;
  state.problems.add({ url, problem: 'sitemap-unreadable', detail: why.trim() });
};

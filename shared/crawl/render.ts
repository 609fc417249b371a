/**
 * Pages that only their scripts make: looked at with a browser where there is one, a few in a visit, and named where not. What the
 * browser made of the page goes the way of every page.
 */
import type { Browsed, BrowseProblem, FetchResponse } from '../ports.ts';
import type { Result } from '../result.ts';
import { type Answer, type Extracted, extractPage } from './extract/extract.ts';
import type { PageView } from './page-view.ts';
import type { Visiting } from './visiting.ts';

/** The page once its scripts have run, brought from these addresses alone. Never throws, and ends in bounded time. */
export type Render = (page: {
  readonly url: string;
  readonly addresses: readonly string[];
  readonly sockets: number;
  /** SHA-256 (hex) of addresses that must never be fetched; set by who guards the world. */
  readonly restricted?: readonly string[];
  /** Nobody waits any more. */
  readonly signal: AbortSignal | undefined;
}) => Promise<Result<Pick<Browsed, 'url' | 'html'>, BrowseProblem>>;

export type Rendered = Extracted & {
  /** The page as the server sent it: the same as `page` where no scripts ran. */
  readonly sent: PageView;
  /** The document that scripts made. */
  readonly html?: string;
  /** Nothing is known of the page but that scripts would have made it. */
  readonly unread: boolean;
};
type Kind = Parameters<typeof extractPage>[1];

const unread = (extracted: Extracted, why: string): Rendered => ({
  page: extracted.page,
  sent: extracted.page,
  problems: extracted.problems.map((each) =>
    each.problem === 'needs-javascript' ? { ...each, detail: `${each.detail}; ${why}` } : each,
  ),
  unread: true,
});
/** Its own headers hold, but for those of a body that is another now. */
const headersOf = ({ headers }: Answer): FetchResponse['headers'] => [
  ...headers.filter(([name]) => name !== 'content-type' && name !== 'refresh'),
  ['content-type', 'text/html; charset=utf-8'],
];

/** `halted`: the slice ended first; the address has its turn in the next. */
export const extractOrRender = async (
  { state, plan, world, halt }: Visiting,
  answer: Answer,
  kind: Kind,
): Promise<Rendered | 'halted'> => {
  const extracted = extractPage(answer, kind, state.scope, plan.limits.linksPerPage);
  if (!extracted.problems.some(({ problem }) => problem === 'needs-javascript'))
    return { ...extracted, sent: extracted.page, unread: false };
  if (world.render === undefined) return unread(extracted, 'there is no browser here to run them');
  if (plan.renders === undefined || plan.renders === 0) return unread(extracted, 'none are run');
  if (state.rendersLeft <= 0) return unread(extracted, `a visit renders ${plan.renders} such pages at most`);
  // The browser asks one thing at a time, in the place of this socket.
  const turn = world.limiter.enter(plan.site);
  if ((await halt.orHalted(turn)) === 'halted') {
    void turn.then(() => world.limiter.leave(plan.site));
    return 'halted';
  }
  state.rendersLeft -= 1;
  const rendering = world.render({
    url: answer.url,
    addresses: plan.addresses,
    sockets: plan.sockets,
    signal: world.signal,
  });
  const result = await halt.orHalted(rendering.finally(() => world.limiter.leave(plan.site)));
  // What it cost stays spent: a page that no slice is long enough for is tried a few times, not for ever.
  if (result === 'halted') return 'halted';
  if (!result.ok) return unread(extracted, `${result.error.problem} ${result.error.detail}`.trim());
  const { html } = result.value;
  const { sha256: _, ...rest } = answer;
  const again = extractPage(
    { ...rest, headers: headersOf(answer), body: new TextEncoder().encode(html) },
    'html',
    state.scope,
    plan.limits.linksPerPage,
  );
  return {
    page: again.page,
    sent: extracted.page,
    // After its scripts a page is what it is, text or none.
    problems: again.problems.filter(({ problem }) => problem !== 'needs-javascript'),
    html,
    unread: false,
  };
};

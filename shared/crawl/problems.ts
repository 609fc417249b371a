/** Everything that can go wrong with an address, by name; and a list of them that stays short. */
import type { Problem } from './visit.ts';

/** Besides these: `http-<status>` for error answers, and the fetcher's own (`timeout`, `reset`, `tls`, …). */
export const problemNames = {
  'not-html': 'neither HTML nor plain text: not looked at',
  'body-too-large': 'cut at the cap; what came before was looked at',
  'redirect-loop': 'leads back to itself',
  'too-many-redirects': 'the chain is longer than allowed',
  'bad-redirect': 'leads to no address',
  'off-site-redirect': 'leads off the site: recorded as a link, not fetched',
  'robots-disallowed': 'robots.txt asks not to look here',
  'robots-unavailable': 'robots.txt could not be read',
  'robots-delay-capped': 'robots.txt asks for a longer pause than a visit can make',
  'rate-limited': 'the server kept asking for less',
  'server-overloaded': 'the server asked for less too often in a row; the visit ended',
  'too-many-links': 'the page has more links than are taken from one page',
  'too-deep-nesting': 'elements are nested deeper than any author writes',
  'too-deep': 'too many clicks from the start',
  'trap-repeated-path': 'the path repeats itself',
  'trap-long-path': 'the path has too many folders',
  'trap-many-parameters': 'the query has too many parameters',
  'trap-many-queries': 'one page with too many queries',
  'trap-same-pages': 'pages of this kind keep saying the same: calendar, session or search',
  'trap-echo': 'each page is its parent again, a click further',
  'trap-copies': 'one content at too many addresses',
} as const;

const most = 100;
const mostOfAKind = 20;

export type Problems = {
  /** `reached`: where the redirects of `problem.url` ended; default: there. */
  readonly add: (problem: Problem, reached?: string) => void;
  readonly list: () => readonly Problem[];
};
/** The last kept problem of a crowded kind says how many more there were. */
export const createProblems = (
  saved: readonly Problem[] = [],
  onProblem: (problem: Problem, reached: string) => void = () => undefined,
): Problems => {
  const kept: Problem[] = [...saved];
  const counts = new Map<string, number>();
  for (const { problem } of saved) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return {
    add: (problem, reached = problem.url) => {
      onProblem(problem, reached);
      const count = (counts.get(problem.problem) ?? 0) + 1;
      counts.set(problem.problem, count);
      if (count <= mostOfAKind && kept.length < most) kept.push(problem);
    },
    list: () =>
      kept.map((problem, at) => {
        const more = (counts.get(problem.problem) ?? 0) - mostOfAKind;
        const last = more > 0 && kept.findLastIndex((each) => each.problem === problem.problem) === at;
        return last ? { ...problem, detail: `${problem.detail} (and ${more} more like this)`.trim() } : problem;
      }),
  };
};

/** What a notice from outside says of a page: a finding like any other, made by a person, so that it is shown, noticed and looked for again. */
import type { PageView } from '../crawl/page-view.ts';
import { distance } from '../crawl/simhash.ts';
import type { Category } from '../policy/policy.ts';
import type { Finding } from './finding.ts';
import { maskIdentifiers } from './identifiers.ts';

/** Above every threshold that makes sense: somebody vouches for it, and a person decides. */
const score = 0.95;
const longest = 300;
/** Bits of the simhash by which a page may differ and still be the one that was reported. */
const mostBits = 6;

/** The beginning of what the page shows. `undefined`: it could not be seen. */
export const reportFinding = (page: PageView | undefined, category: Category): Finding => {
  const text = page === undefined ? '' : [page.title, ...page.visible.map((block) => block.text)].join(' · ');
  return {
    detector: 'report',
    rule: 'report/notice',
    version: 1,
    category,
    kind: 'content',
    where: 'visible text',
    excerpt: maskIdentifiers(text.slice(0, longest).toWellFormed()),
    marks: [],
    score,
    ...(page === undefined ? {} : { looked: page.simhash }),
  };
};

/** By address, what was reported of it. */
export const reportedOf = (
  pages: readonly { readonly url: string; readonly findings: readonly Finding[] }[],
): ReadonlyMap<string, readonly Finding[]> =>
  new Map(
    pages.flatMap(({ url, findings }) => {
      const reported = findings.filter(({ detector }) => detector === 'report');
      return reported.length === 0 ? [] : [[url, reported] as const];
    }),
  );

/** Whether a page still is the one that was reported; another text on it proves nothing, for or against its owner. */
export const isAsReported = (page: PageView, { looked }: Finding): boolean =>
  looked !== undefined && distance(page.simhash, looked) <= mostBits;

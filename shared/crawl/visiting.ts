/** What every step of a visit works with. */
import type { Halt } from './halt.ts';
import type { CrawlWorld, SitePlan, Visitor } from './plan.ts';
import type { ProblemName } from './problems.ts';
import type { Robots } from './robots.ts';
import type { VisitState } from './visit-state.ts';

export type Visiting = {
  readonly state: VisitState;
  readonly plan: SitePlan;
  readonly world: CrawlWorld;
  readonly visitor: Visitor;
  readonly robots: Robots;
  readonly halt: Halt;
};

/** The problem is that of the address as it was linked; where its redirects ended is in the detail. */
export const note = (state: VisitState, url: string, problem: ProblemName, detail = '', reached = url): void => {
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

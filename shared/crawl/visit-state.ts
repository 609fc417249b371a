/** Everything that one visit knows, which is also everything that its checkpoint holds. */
import type { Json } from '../ports.ts';
import { canonicalUrl } from './canonical.ts';
import type { SavedCombinations } from './combinations.ts';
import { type Cookies, createCookies, type SavedCookies } from './cookies.ts';
import { createFrontier, type Frontier, origin, type SavedFrontier } from './frontier.ts';
import { createIndexTwins, type IndexTwins } from './index-twins.ts';
import { createLists, type Lists, type SavedLists } from './lists.ts';
import { createMemory, type Judge, type Memory, type Recalled, type Shelf } from './memory.ts';
import type { SavedNoise } from './noise.ts';
import { createPatience, type Patience, type SavedPatience } from './patience.ts';
import type { Outbound, SitePlan } from './plan.ts';
import { createProblems, type Problems } from './problems.ts';
import type { Wishes } from './robots.ts';
import { inScope, mayBelong, type Scope, scopeOf } from './scope.ts';
import { createSections, type SavedSections, type Sections, sectionOf } from './sections.ts';
import { createSoft, type SavedSoft, type Soft } from './soft-404.ts';
import { createTally, type Tally } from './tally.ts';
import { createTraps, type SavedTraps, type Traps } from './traps.ts';
import type { SavedTrees } from './trees.ts';
import type { PageCounts, Problem } from './visit.ts';

export type VisitState = {
  scope: Scope;
  readonly frontier: Frontier;
  readonly traps: Traps;
  readonly sections: Sections;
  readonly problems: Problems;
  readonly counts: { -readonly [K in keyof PageCounts]: number };
  /** First place of each. */
  readonly outbound: Map<string, Outbound>;
  /** How many addresses showed this body (by the first 16 digits of its hash). */
  readonly bodies: Tally;
  readonly cookies: Cookies;
  readonly patience: Patience;
  /** Where refreshing pages send their visitors; of this slice alone. */
  readonly refreshes: Map<string, string>;
  readonly lists: Lists;
  readonly soft: Soft;
  readonly twins: IndexTwins;
  /** Its TLS is none that browsers take: certificates no longer count, … */
  unverified: boolean;
  /** … and why, until it is said. */
  tlsFault: string | undefined;
  /** Pages that are new, or say something else than at the last visit. */
  changed: number;
  /** Answers that asked for less: 429 and 503. */
  throttles: number;
  /** Undefined: not yet asked for. */
  wishes: Wishes | undefined;
  /** PDFs whose text may still be read. */
  pdfsLeft: number;
  /** Pages at which a second look may still be taken. */
  looksLeft: number;
  /** Pages that may still be rendered. */
  rendersLeft: number;
  /** Made by this visit, for the next. */
  readonly memory: Memory;
  /** Milliseconds and bytes of the slices before this one, and of this one. */
  usedMs: number;
  bytes: number;
};
/** Of the form of a checkpoint; whatever is read from it otherwise than before makes it another. */
const version = 3;
type Saved = {
  readonly version: typeof version;
  readonly scope: Scope;
  readonly frontier: SavedFrontier;
  readonly traps: SavedTraps;
  /** Absent in a checkpoint of an earlier program. */
  readonly trees?: SavedTrees;
  readonly combinations?: SavedCombinations;
  readonly patience?: SavedPatience;
  readonly noise?: SavedNoise;
  readonly sections: SavedSections;
  readonly problems: readonly Problem[];
  readonly counts: PageCounts;
  readonly outbound: readonly Outbound[];
  /** In a checkpoint of an earlier program a list, which is passed over. */
  readonly bodies: string | readonly unknown[];
  readonly cookies: SavedCookies;
  readonly lists: SavedLists;
  readonly soft: SavedSoft;
  readonly twins: ReturnType<IndexTwins['save']>;
  readonly unverified: boolean;
  readonly changed: number;
  readonly throttles: number;
  readonly wishes?: Wishes;
  readonly pdfsLeft: number;
  readonly looksLeft: number;
  readonly rendersLeft: number;
  /** In a checkpoint of an earlier program of another form, which is passed over. */
  readonly memory: Json;
  readonly usedMs: number;
  readonly bytes: number;
};
/** Outbound links of one site that are kept; a link farm's rest adds nothing. */
export const mostOutbound = 20_000;

const savedOf = (checkpoint: Json | undefined): Saved | undefined => {
  const saved = checkpoint as Saved | null | undefined;
  return saved?.version === version ? saved : undefined;
};
/** False: another version of the program wrote it, and the site is to be begun anew, without what was kept beside it. */
export const canGoOn = (checkpoint: Json): boolean => savedOf(checkpoint) !== undefined;

/** Of a recheck all addresses are looked at as closely as when they were found. */
const budgetOf = (budget = 0, { urls }: SitePlan): number => (budget === 0 ? 0 : (urls?.length ?? budget));

/** Waiting addresses of one part of a site: more than this, and the pages that a visit may have are used up before they come. */
const waitingFor = (pages: number): number => Math.max(20_000, pages * 4);

/** What is known to be on the site by now, and is not known; the rest waits for the scope to widen. */
export const addSeeds = (
  { frontier, scope }: Pick<VisitState, 'frontier' | 'scope'>,
  { seeds = [] }: SitePlan,
): void => {
  for (const url of seeds) if (inScope(scope, url)) frontier.add(url, { ...origin, depth: 0 });
};

export const openVisit = (
  plan: SitePlan,
  before: Recalled,
  judge: Judge,
  shelter: Shelf,
  onProblem?: (problem: Problem, reached: string) => void,
): VisitState => {
  const saved = savedOf(plan.checkpoint);
  const sections = createSections(saved?.sections);
  const frontier = createFrontier(
    saved?.frontier,
    { partOf: sectionOf, burdenOf: sections.burdenOf, edition: sections.edition },
    waitingFor(plan.limits.pages),
    shelter,
  );
  const scope = saved?.scope ?? scopeOf(plan.start);
  const problems = createProblems(saved?.problems, onProblem);
  if (saved === undefined) {
    for (const url of plan.urls ?? [plan.start]) {
      const target = canonicalUrl(url);
      // Some of them are strangers' words, who must not choose at which port a server is asked.
      if (target !== undefined && mayBelong(scope, target)) frontier.add(target, origin);
      else problems.add({ url, problem: 'off-site', detail: 'on another host or port than the site: not asked for' });
    }
  }
  addSeeds({ frontier, scope }, plan);
  return {
    scope,
    frontier,
    traps: createTraps(saved?.traps, saved?.trees, saved?.combinations, saved?.noise),
    sections,
    problems,
    counts: { ...(saved?.counts ?? { fetched: 0, unchanged: 0, failed: 0, skipped: 0 }) },
    outbound: new Map(saved?.outbound.map((link) => [link.url, link])),
    bodies: createTally(typeof saved?.bodies === 'string' ? saved.bodies : ''),
    cookies: createCookies(saved?.cookies),
    patience: createPatience(saved?.patience),
    refreshes: new Map(),
    lists: createLists(saved?.lists),
    soft: createSoft(saved?.soft),
    twins: createIndexTwins(saved?.twins),
    unverified: saved?.unverified ?? false,
    tlsFault: undefined,
    changed: saved?.changed ?? 0,
    throttles: saved?.throttles ?? 0,
    wishes: saved?.wishes,
    pdfsLeft: saved?.pdfsLeft ?? budgetOf(plan.pdfs, plan),
    looksLeft: saved?.looksLeft ?? budgetOf(plan.secondLooks, plan),
    rendersLeft: saved?.rendersLeft ?? budgetOf(plan.renders, plan),
    memory: createMemory(saved?.memory, before, judge, shelter),
    usedMs: saved?.usedMs ?? 0,
    bytes: saved?.bytes ?? 0,
  };
};

export const checkpointOf = (state: VisitState): Json =>
  // A JSON value by construction; Outbound and Problem have no undefined members.
  ({
    version,
    scope: state.scope,
    frontier: state.frontier.save(),
    traps: state.traps.save(),
    trees: state.traps.trees.save(),
    combinations: state.traps.combinations.save(),
    patience: state.patience.save(),
    noise: state.traps.noise.save(),
    sections: state.sections.save(),
    problems: state.problems.list(),
    counts: state.counts,
    outbound: [...state.outbound.values()],
    bodies: state.bodies.save(),
    cookies: state.cookies.save(),
    lists: state.lists.save(),
    soft: state.soft.save(),
    twins: state.twins.save(),
    unverified: state.unverified,
    changed: state.changed,
    throttles: state.throttles,
    ...(state.wishes === undefined ? {} : { wishes: state.wishes }),
    pdfsLeft: state.pdfsLeft,
    looksLeft: state.looksLeft,
    rendersLeft: state.rendersLeft,
    memory: state.memory.save(),
    usedMs: state.usedMs,
    bytes: state.bytes,
  }) satisfies Saved as unknown as Json;

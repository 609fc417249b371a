/** One visit of one site, from its start page to the last address in scope, in slices of any length. */
import { createOneByOne } from '../one-by-one.ts';
import { canonicalUrl } from './canonical.ts';
import { fetchPage, type Outcome } from './fetch-page.ts';
import { branchOf } from './follow.ts';
import type { Entry } from './frontier.ts';
import { createHalt } from './halt.ts';
import { loadRobots } from './load-robots.ts';
import { type Judge, recall, type Shelf } from './memory.ts';
import type { CrawlSite, CrawlWorld, SitePlan, SiteResult, Visitor } from './plan.ts';
import { inScope, mayBelong } from './scope.ts';
import type { Fate } from './sections.ts';
import { offerLists, takeListOutcome } from './take-list.ts';
import { takeAnswer, takeError, takeOffSite, takeSent, takeUnchanged } from './take-page.ts';
import { addSeeds, checkpointOf, openVisit, type VisitState } from './visit-state.ts';
import { isVisitTime } from './visit-time.ts';
import { failPage, skip, type Visiting } from './visiting.ts';

const isThere = (outcome: Outcome): boolean =>
  outcome.kind === 'answer' ? outcome.response.status < 400 : outcome.kind !== 'failed';
/** What the answer says of the part of the site that it is from. */
const fateOf = (outcome: Outcome): Fate | undefined => {
  switch (outcome.kind) {
    case 'answer':
      if (outcome.response.cut === 'timeout') return 'late';
      return outcome.response.status < 400 ? 'page' : 'dead';
    case 'unchanged':
      return 'page';
    case 'failed':
      return outcome.problem === 'timeout' ? 'late' : 'dead';
    case 'again':
      return outcome.problem === 'rate-limited' || outcome.problem === 'timeout' ? 'late' : 'dead';
    case 'off-site':
    case 'known':
    case 'skipped':
    case 'halted':
      return undefined;
  }
};
/** As many late answers in a row, and nothing else, are what a part of a site has to say. */
const mostLate = 16;
/** Clicks, with what the parts of the site have had. */
const far = 24;
/** Of all that waits. */
const nearlyAll = 0.9;
/** Pages of more are looked at one by one. */
const aloneBytes = 1024 * 1024;
/** Pages in hand beyond the sockets: fetched, and being looked at. */
const inHand = 2;

export const crawlSite: CrawlSite = async (plan, world, visitor) => {
  const spill = world.spill?.();
  try {
    return await visitSite(plan, world, visitor, {
      secret: world.secret,
      ...(spill === undefined ? {} : { store: spill }),
      ...(world.packer === undefined ? {} : { packer: world.packer }),
    });
  } finally {
    spill?.close();
  }
};

/** The visit is used up: how much is left, and whether one part of the site is to blame. */
const nameLimit = (state: VisitState, { start }: SitePlan, answers: number): void => {
  const left = state.frontier.size() + state.lists.waiting() + state.frontier.left();
  state.problems.add({ url: start, problem: 'page-limit', detail: `${left} more addresses are known` });
  const { section, spent } = state.sections.largest() ?? { section: '', spent: 0 };
  const waiting = section === '' ? 0 : state.frontier.waitingIn(section);
  if (spent < answers / 2 || waiting === 0 || waiting < state.frontier.size() * nearlyAll) return;
  const url = canonicalUrl(section.replace(/[?;]$/, ''), start) ?? start;
  state.problems.add({
    url,
    problem: 'endless-part',
    detail: `${section} has ${waiting} more, which is nearly all that waits`,
  });
};

const visitSite = async (plan: SitePlan, world: CrawlWorld, visitor: Visitor, shelf: Shelf): Promise<SiteResult> => {
  const judge: Judge = {
    ...plan.judge,
    ...(visitor.isDoubtful === undefined ? {} : { isDoubtful: visitor.isDoubtful }),
    ...(visitor.isAged === undefined ? {} : { isAged: visitor.isAged }),
  };
  const before = recall(plan.urls === undefined ? plan.memory : undefined, judge, shelf);
  const state = openVisit(plan, before, judge, shelf, visitor.onProblem);
  const started = world.elapsedMs();
  const halt = createHalt(world, plan.limits.ms - state.usedMs);
  let stopped: SiteResult['stopped'] | undefined;
  const robots = await loadRobots(state, plan, world, halt);
  const visiting: Visiting = { state, plan, world, visitor, robots, halt };
  // A recheck is for a customer who waits; a visit begun in time is finished.
  const asked = plan.urls === undefined && plan.checkpoint === undefined ? robots.visitTime : undefined;
  const notNow =
    asked !== undefined && plan.minute !== undefined && !isVisitTime(asked, plan.minute) ? asked : undefined;
  if (notNow !== undefined) {
    stopped = 'time';
    state.problems.add({
      url: plan.start,
      problem: 'robots-visit-time',
      detail: 'comes again at the hour it asks for',
    });
  }
  if (plan.urls === undefined && plan.checkpoint === undefined) offerLists(state, plan, robots.sitemaps);

  /** Out of something? Pages count answers, so that a site of nothing but errors ends too. */
  const cap = (): SiteResult['stopped'] | undefined => {
    if (answers() >= plan.limits.pages || state.bytes >= plan.limits.bytes) return 'pages';
    return world.limiter.overloaded() || state.patience.isOver() ? 'time' : undefined;
  };
  const answers = (): number => state.counts.fetched + state.counts.unchanged + state.counts.failed;

  /** Of pages of megabytes what is made of one, and of what others see there, is in memory at a time. */
  const inTurn = createOneByOne();
  /** The start page is being asked for, and these have led to the twin before it could. */
  let starting = false;
  const early: Entry[] = [];
  const giveBack = (): void => {
    for (const each of early.splice(0)) state.frontier.back(each);
  };
  const visit = async (entry: Entry): Promise<void> => {
    // It may have been queued before it was known that there is no end of them.
    if (plan.urls === undefined && !plan.seeds?.includes(entry.url)) {
      const trap = state.traps.trees.isBottomless(entry.url)
        ? 'trap-growing-path'
        : state.traps.isStale(entry.url)
          ? 'trap-same-pages'
          : undefined;
      if (trap !== undefined) {
        state.lists.met(entry.url, true);
        skip(state, entry.url, trap);
        return;
      }
      if (!state.traps.noise.claim(entry.url)) {
        state.lists.met(entry.url, true);
        state.counts.skipped += 1;
        return;
      }
    }
    const isStart = entry.parent.depth < 0;
    if (isStart) starting = true;
    const outcome = await fetchPage(entry, robots, before.get, state, plan, world, halt);
    if (isStart) {
      // It may have led to the twin, and what stands there belongs from now on.
      addSeeds(state, plan);
      // Where the slice ends first, it is asked for in the next.
      starting = outcome.kind === 'halted';
      if (!starting) giveBack();
    }
    if (outcome.kind === 'halted') {
      state.frontier.back(entry);
      return;
    }
    if (outcome.kind === 'off-site' && starting && mayBelong(state.scope, outcome.to)) {
      early.push({ ...entry, url: outcome.url });
      return;
    }
    const fate = fateOf(outcome);
    if (fate !== undefined) state.sections.saw(entry.url, branchOf(entry), fate);
    // Of a part of the site that puts off whoever asks, nothing is asked again.
    const hopeless = fate === 'late' && state.sections.lateInARow(entry.url) >= mostLate;
    if (outcome.kind === 'again' && entry.tries + 1 < outcome.tries && !hopeless) {
      // A server that asks to be asked again is, once, before it is asked for more; then others have their turn.
      if (outcome.problem === 'rate-limited' && entry.tries === 0) state.frontier.soon(entry);
      else state.frontier.later(entry);
      return;
    }
    const list = state.lists.kindOf(entry.url);
    if (list !== undefined) {
      await takeListOutcome(state, entry.url, list, outcome);
      return;
    }
    if (state.lists.met(entry.url, isThere(outcome)))
      state.problems.add({ url: entry.url, problem: 'sitemap-dead', detail: 'its like follow; the rest was dropped' });
    switch (outcome.kind) {
      case 'answer': {
        const take = () => takeAnswer(visiting, entry, outcome, before.get(outcome.url));
        const isLarge = outcome.response.body.length > aloneBytes;
        if ((await (isLarge ? inTurn(take) : take())) === 'halted') state.frontier.back(entry);
        return;
      }
      case 'unchanged': {
        const told = takeUnchanged(visiting, entry, outcome.url, outcome.known);
        // Nearly all that there is to say of it has been said by now, and to wait costs as much as the rest of it.
        if (told !== undefined) await told;
        return;
      }
      case 'off-site':
        await takeOffSite(visiting, entry, outcome.url, outcome.to, outcome.response);
        return;
      case 'known':
        await takeSent(visiting, entry, outcome.to);
        return;
      case 'skipped':
        skip(state, entry.url, outcome.problem, outcome.detail, outcome.url);
        return;
      case 'failed':
        failPage(state, entry.url, outcome.problem, outcome.detail, outcome.url);
        if (outcome.problem === 'address-refused') stopped = 'refused';
        return;
      case 'again':
        if (outcome.response === undefined) failPage(state, entry.url, outcome.problem, outcome.detail, outcome.url);
        else await takeError(visiting, entry, outcome.url, outcome.response, outcome.problem, outcome.detail);
    }
  };

  let taking = 0;
  let takingFar = 0;
  await new Promise<void>((resolve, reject) => {
    const pump = (): void => {
      while (taking < plan.sockets + inHand && stopped === undefined && halt.why() === undefined) {
        // What only a list knows comes when nothing linked is near any more, and not only when nothing is left of an endless site.
        let distance = state.frontier.distance();
        const dry = distance === Number.POSITIVE_INFINITY;
        if (distance >= far && (!dry || taking === 0) && state.lists.waiting() > 0) {
          state.lists.pour(state.frontier);
          distance = state.frontier.distance();
        }
        if (state.frontier.size() === 0) break;
        stopped ??= cap();
        // What is in hand may fill the cap; if it does not, the next turn goes on.
        if (stopped !== undefined || (taking > 0 && answers() + taking >= plan.limits.pages)) break;
        // What is far away (endless, or hung) comes one by one while something near is in hand, which may lead to more that is near.
        const isFar = distance >= far;
        if (isFar && takingFar > 0 && taking > takingFar) break;
        const entry = state.frontier.next();
        if (entry === undefined) break;
        taking += 1;
        if (isFar) takingFar += 1;
        visit(entry).then(() => {
          taking -= 1;
          if (isFar) takingFar -= 1;
          visitor.onStep?.(state.frontier.size() + state.lists.waiting(), state.counts);
          pump();
        }, reject);
      }
      if (taking === 0) resolve();
    };
    pump();
  }).finally(halt.done);
  giveBack();

  state.usedMs += world.elapsedMs() - started;
  if (state.cookies.over() > 0)
    state.problems.add({ url: plan.start, problem: 'trap-cookies', detail: `${state.cookies.over()} were not kept` });
  if (state.throttles > 0 && !state.problems.has('rate-limited'))
    state.problems.add({ url: plan.start, problem: 'throttled', detail: `${state.throttles} times; answered later` });
  if (stopped === 'pages') nameLimit(state, plan, answers());
  if (stopped === 'time' && notNow === undefined) {
    const problem = world.limiter.overloaded() ? 'server-overloaded' : 'server-slow';
    state.problems.add({ url: plan.start, problem, detail: '' });
  }
  const rest = state.frontier.size() + state.lists.waiting() > 0;
  const remembers = plan.urls === undefined && plan.once !== true;
  const end =
    stopped ?? (rest && halt.why() === 'time' ? 'time' : rest && halt.why() === 'signal' ? 'paused' : 'complete');
  if (end === 'paused' && world.isSpent?.() && !state.problems.has('daily-requests'))
    state.problems.add({ url: plan.start, problem: 'daily-requests', detail: 'goes on when the next day’s begin' });
  const isOn = (url: string): boolean => inScope(state.scope, url);
  const seeds = [...new Set(plan.seeds)];
  for (const url of end === 'paused' ? [] : seeds.filter((each) => !isOn(each)))
    state.problems.add({ url, problem: 'off-site', detail: 'flagged, and not asked for' });
  // The next slice has what was before, too.
  if (rest && remembers && end !== 'paused') state.memory.keepRest();
  return {
    ...(before.hasAny() ? { changed: state.changed > 0 } : {}),
    ...(notNow === undefined ? {} : { notBefore: notNow.from }),
    counts: { ...state.counts },
    asked: seeds.filter(isOn),
    stopped: end,
    problems: state.problems.list(),
    outbound: [...state.outbound.values()],
    ...(end === 'paused' ? { checkpoint: checkpointOf(state) } : {}),
    ...(end === 'paused' || !remembers ? {} : { memory: state.memory.save() }),
  };
};

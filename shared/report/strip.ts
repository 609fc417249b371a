/** A flag without certain pages, and those pages of it alone: what was said of them, and of links that stood on them, goes with them. */
import { siteScore } from '../detect/score.ts';
import { maxDismissed } from '../review/decide.ts';
import { fitEvidence } from '../review/fit.ts';
import type { Flag } from '../review/flag.ts';
import { byScore, isHacked, mostReports, undecided } from '../review/fold.ts';
import type { Iso } from '../time.ts';

const having = (flag: Flag, pages: Flag['pages'], outbound: Flag['outbound']): Flag => ({
  ...flag,
  pages,
  outbound,
  score: siteScore(pages.map(({ score }) => score)),
});

/** The same flag where it never had them; undefined where nothing would be left of it. */
export const withoutPages = (flag: Flag, urls: ReadonlySet<string>): Flag | undefined => {
  const pages = flag.pages.filter(({ url }) => !urls.has(url));
  const outbound = flag.outbound.filter(({ from }) => !urls.has(from));
  if (pages.length === flag.pages.length && outbound.length === flag.outbound.length) return flag;
  return pages.length === 0 ? undefined : having(flag, pages, outbound);
};

/** What `withoutPages` takes away; undefined where that is nothing. */
export const onlyPages = (flag: Flag, urls: ReadonlySet<string>): Flag | undefined => {
  const left = withoutPages(flag, urls);
  if (left === flag) return undefined;
  // Nothing stays of a flag that had no other page: its links go along.
  if (left === undefined) return flag;
  return having(
    flag,
    flag.pages.filter(({ url }) => urls.has(url)),
    flag.outbound.filter(({ from }) => urls.has(from)),
  );
};

const decisionOf = (flag: Flag) => ('decision' in flag ? flag.decision : undefined);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** What was written on both sides, each once, in its order. */
const together = <T extends { readonly at: Iso }>(one: readonly T[] = [], other: readonly T[] = []): readonly T[] =>
  [...one, ...other.filter((each) => !one.some((own) => isSame(own, each)))].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );

/** Whose state is that of the whole. A decision to confirm has a case that rests on it. */
const leading = (present: Flag, away: Flag): Flag => {
  if (present.state === 'confirmed') return present;
  return away.state === 'confirmed' || present.state === 'gone' ? away : present;
};
/** Whether the pages of both may stand in one flag: nobody's word is put under pages that he did not judge, and gone ones are gone. */
const isJoined = (base: Flag, other: Flag): boolean => {
  if (base.state === 'confirmed') return other.state === 'confirmed' && base.decision.caseId === other.decision.caseId;
  return other.state !== 'gone' || base.state === 'gone';
};
/** `away` in the state that the rest of its flag has reached, where what was decided of both was undone, or its case ended. */
const caughtUp = (present: Flag, away: Flag): Flag => {
  const decision = decisionOf(away);
  const isOver =
    decision !== undefined &&
    !isSame(decision, decisionOf(present)) &&
    present.history.some((each) => isSame(each, decision));
  if (!isOver) return away;
  const own = new Set(away.pages.map(({ fingerprint }) => fingerprint));
  const others = away.dismissed.filter((print) => !own.has(print));
  const dismissed = present.state === 'dismissed' ? [...others, ...own] : others;
  const common = { ...undecided(away), dismissed };
  return present.state === 'gone' ? { ...common, state: 'gone', at: present.at } : { ...common, state: 'open' };
};

/**
 * A flag as if pages had never been taken from it. Where the crawler made another meanwhile, or somebody decided about the rest, each
 * page keeps what was said of it: pages that nobody judged never join a confirmed flag. Visits add none to it either (fold.ts), and the
 * first one after its case has ended finds them. Of what is dismissed only in part, somebody has to look.
 */
export const withPages = (present: Flag | undefined, taken: Flag): Flag => {
  if (present === undefined) return taken;
  const away = caughtUp(present, taken);
  const base = leading(present, away);
  const sides = isJoined(base, base === present ? away : present) ? [present, away] : [base];
  const pages = [...new Map(sides.toReversed().flatMap((side) => side.pages.map((page) => [page.url, page]))).values()];
  const links = sides.flatMap(({ outbound }) => outbound);
  const outbound = [...new Map(links.map((link) => [`${link.from} ${link.url}`, link])).values()];
  const fitted = fitEvidence({ pages: pages.sort(byScore), outbound });
  // Of its own pages the flag that is there has the later word: somebody may have opened it again.
  const own = new Set(present.pages.map(({ fingerprint }) => fingerprint));
  const earlier = away.dismissed.filter((print) => !own.has(print));
  const dismissed = [...new Set([...present.dismissed, ...earlier])].slice(-maxDismissed);
  const notes = together(present.notes, away.notes);
  const reports = together(present.reports, away.reports).slice(-mostReports);
  const whole: Flag = {
    ...having(base, fitted.pages, fitted.outbound),
    // Of what is confirmed, the reviewer has said it.
    hacked: base.state === 'confirmed' ? base.hacked : isHacked(fitted.pages),
    dismissed,
    history: together(present.history, away.history),
    ...(notes.length === 0 ? {} : { notes }),
    ...(reports.length === 0 ? {} : { reports }),
  };
  const isUnjudged = fitted.pages.some(({ fingerprint }) => !dismissed.includes(fingerprint));
  return base.state === 'dismissed' && isUnjudged ? { ...undecided(whole), state: 'open' } : whole;
};

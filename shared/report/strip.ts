/** A flag without certain pages, and those pages of it alone: what was said of them, and of links that stood on them, goes with them. */
import { siteScore } from '../detect/score.ts';
import { fitEvidence } from '../review/fit.ts';
import type { Flag } from '../review/flag.ts';
import { byScore, isHacked, undecided } from '../review/fold.ts';

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

const isDecided = ({ state }: Flag): boolean => state === 'confirmed' || state === 'dismissed';

/**
 * A flag as if `away` had never been taken from it. What was decided before stays decided, also where the crawler has made a flag of
 * other pages since; what comes back to a flag that was dismissed or found gone meanwhile, and nobody has judged, waits for somebody.
 */
export const withPages = (present: Flag | undefined, away: Flag): Flag => {
  if (present === undefined) return away;
  const there = new Set(present.pages.map(({ url }) => url));
  const back = away.pages.filter(({ url }) => !there.has(url));
  const pages = [...present.pages, ...back].sort(byScore);
  const links = new Set(present.outbound.map(({ from, url }) => `${from} ${url}`));
  const outbound = [...present.outbound, ...away.outbound.filter(({ from, url }) => !links.has(`${from} ${url}`))];
  const base = isDecided(away) && !isDecided(present) ? away : present;
  const fitted = fitEvidence({ pages, outbound });
  const whole = { ...having(base, fitted.pages, fitted.outbound), hacked: isHacked(fitted.pages) };
  const unjudged = fitted.pages.some(({ fingerprint }) => !base.dismissed.includes(fingerprint));
  return base.state === 'gone' || (base.state === 'dismissed' && unjudged)
    ? { ...undecided(whole), state: 'open' }
    : whole;
};

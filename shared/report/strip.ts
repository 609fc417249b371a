/** A flag without certain pages: what was said of them, and of links that stood on them, goes with them. */
import { siteScore } from '../detect/score.ts';
import type { Flag } from '../review/flag.ts';

/** The same flag where it never had them; undefined where nothing would be left of it. */
export const withoutPages = (flag: Flag, urls: ReadonlySet<string>): Flag | undefined => {
  const pages = flag.pages.filter(({ url }) => !urls.has(url));
  const outbound = flag.outbound.filter(({ from }) => !urls.has(from));
  if (pages.length === flag.pages.length && outbound.length === flag.outbound.length) return flag;
  if (pages.length === 0) return undefined;
  return { ...flag, pages, outbound, score: siteScore(pages.map(({ score }) => score)) };
};

/** robots.txt by RFC 9309, and the crawl-delay that it leaves out. Matching is robots-parser's. */
import robotsParser from 'robots-parser';
import { readVisitTime, type VisitTime } from './visit-time.ts';

// CommonJS whose types claim a default export: the import is the function itself.
const parseRules = robotsParser as unknown as typeof robotsParser.default;

/** The RFC lets a crawler stop reading here; more than this is no rule file. */
export const robotsBytes = 500 * 1024;
/** A longer delay would make every visit endless; it is taken as this much, and said so. */
export const longestDelayMs = 10_000;

export type Robots = {
  readonly allows: (url: string) => boolean;
  /** As asked for, uncapped; 0 where nothing is. */
  readonly delayMs: number;
  readonly sitemaps: readonly string[];
  readonly visitTime?: VisitTime;
};
/** What a site asks of Hostwarden alone: to come slower, or at other hours. */
export type Wishes = Pick<Robots, 'delayMs' | 'visitTime'>;
export const allowAll: Robots = { allows: () => true, delayMs: 0, sitemaps: [] };
/** The server cannot say what it allows (5xx, no answer): nothing is (RFC 9309, 2.3.1.4). */
export const denyAll: Robots = { allows: () => false, delayMs: 0, sitemaps: [] };

/** `url` is that of the file; rules hold for its scheme, host and port alone. */
export const readRobots = (url: string, text: string, userAgent: string): Robots => {
  // robots-parser knows no BOM, and no bound on a line or its wildcards, each of which multiplies the work of a match.
  const clean = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.length <= 2_048 && line.split('*', 12).length < 12)
    .join('\n');
  const rules = parseRules(url, clean);
  const product = userAgent.split(/[/\s]/, 1)[0] ?? userAgent;
  const delay = rules.getCrawlDelay(product);
  const visitTime = /visit-time/i.test(clean) ? readVisitTime(clean, product) : undefined;
  const restricts = /^\s*disallow\s*:\s*\S/im.test(clean);
  return {
    allows: restricts ? (address) => rules.isAllowed(address, product) !== false : () => true,
    delayMs: delay !== undefined && delay > 0 ? delay * 1000 : 0,
    sitemaps: rules.getSitemaps().slice(0, 50),
    ...(visitTime === undefined ? {} : { visitTime }),
  };
};

/** What the status of the answer means; undefined: read the body. */
export const robotsByStatus = (status: number): Robots | undefined => {
  if (status >= 200 && status < 300) return undefined;
  return status >= 500 || status === 429 ? denyAll : allowAll;
};

/** Everything that can go wrong with an address, by name; and a list of them that stays short. */
import type { FetchProblem } from '../ports.ts';
import type { Problem } from './visit.ts';

/** What this crawl itself says of an address; the wire's problems and the server's error answers come besides. */
type OwnProblem =
  /** Neither HTML nor plain text: not looked at. */
  | 'not-html'
  /** Cut at the cap; what came before was looked at. */
  | 'body-too-large'
  /** Packed so that little becomes much: cut at the cap. */
  | 'decompression-bomb'
  /** No charset, or another than it says; read as well as it could be. */
  | 'wrong-charset'
  /** NUL bytes, or bytes that are no characters of its charset. */
  | 'broken-text'
  /** Behind the answer came more that nobody had asked for, as a second answer would: not looked at, and the connection closed. */
  | 'unasked-answer'
  /** A connection to the server was found to say more than it is asked, after answers that may belong to other addresses of it. */
  | 'answers-mixed'
  /** Says something else each time that it is asked. */
  | 'changing-page'
  /** Leads back to itself. */
  | 'redirect-loop'
  /** The chain is longer than allowed. */
  | 'too-many-redirects'
  /** Leads to no address. */
  | 'bad-redirect'
  /** Leads off the site: recorded as a link, not fetched. */
  | 'off-site-redirect'
  /** Of addresses that were given: on another host or port than the site, and not asked for. */
  | 'off-site'
  /** Robots.txt asks not to look here. */
  | 'robots-disallowed'
  /** Robots.txt is longer than RFC 9309 makes a crawler read. */
  | 'robots-too-large'
  /** Robots.txt could not be read. */
  | 'robots-unavailable'
  /** Robots.txt is no rule file, or did not come whole. */
  | 'robots-unreadable'
  /** Robots.txt asks for a longer pause than a visit can make. */
  | 'robots-delay-capped'
  /** The server kept asking for less. */
  | 'rate-limited'
  /** The server asked for less, and answered when it was asked again later. */
  | 'throttled'
  /** The server asked for less too often in a row; the visit ended. */
  | 'server-overloaded'
  /** A sitemap, or all of them together, say more than is read. */
  | 'sitemap-too-large'
  /** A sitemap that robots.txt or another one names is not there, or is none. */
  | 'sitemap-unreadable'
  /** A sitemap names addresses of other sites, which are not fetched. */
  | 'sitemap-off-site'
  /** A sitemap names itself, or another by which it was named. */
  | 'sitemap-cycle'
  /** A sitemap or feed declares entities of its own, as bombs do; none is expanded. */
  | 'xml-entities'
  /** The sitemaps name one page after the other that is not there; the rest of them was dropped. */
  | 'sitemap-dead'
  /** Answers 200 as it does for an address that cannot exist: judged, but its links are not taken. */
  | 'soft-404'
  /** A certificate that browsers refuse; looked at all the same. */
  | 'tls-certificate'
  /** A version or cipher of TLS that browsers refuse; looked at all the same. */
  | 'tls-outdated'
  /** More cookies than are kept. */
  | 'trap-cookies'
  /** Nothing but scripts: what people see here, only a browser can. */
  | 'needs-javascript'
  /** A PDF without readable text, or too much of one. */
  | 'pdf-not-read'
  /** As many pages or bytes as a visit may have were looked at; the site has more. */
  | 'page-limit'
  /** One part of the site took most of the visit, and goes on: without end, or just large. All that waits is in it. */
  | 'endless-part'
  /** Its answers are not quite HTTP, and browsers forgive it; read as they do, over a connection each. */
  | 'loose-http'
  /** Pages send their visitors round in a circle, by refresh. */
  | 'refresh-loop'
  /** Answers took too long, one after the other; the visit ended and comes again later. */
  | 'server-slow'
  /** The day's requests to the server are used up; the visit goes on from here when the next day's begin. */
  | 'daily-requests'
  /** Robots.txt asks to be visited at another hour; the visit ended and comes then. */
  | 'robots-visit-time'
  /** The page has more links than are taken from one page. */
  | 'too-many-links'
  /** More than two million characters; looked at all the same. */
  | 'too-long-page'
  /** Elements are nested deeper than any author writes. */
  | 'too-deep-nesting'
  /** A comment, script, style or title never ends: what follows is part of it, and no visitor sees it. */
  | 'unclosed'
  /** An attribute is longer than any author writes. */
  | 'too-long-attribute'
  /** Too many clicks from the start. */
  | 'too-deep'
  /** Its addresses carry session ids: taken out, so that each page is one. */
  | 'session-ids'
  /** The path repeats itself. */
  | 'trap-repeated-path'
  /** The path has too many folders. */
  | 'trap-long-path'
  /** The query has too many parameters. */
  | 'trap-many-parameters'
  /** One page with too many queries. */
  | 'trap-many-queries'
  /** One page with all its filters in ever new combinations, or folders named out of one handful of words. */
  | 'trap-combinations'
  /** Every page leads to folders below its own, without end. */
  | 'trap-growing-path'
  /** Pages of this kind keep saying the same: calendar, session or search. */
  | 'trap-same-pages'
  /** Each page is its parent again, a click further. */
  | 'trap-echo'
  /** One content at too many addresses. */
  | 'trap-copies';
export type ProblemName = OwnProblem | FetchProblem['problem'] | `http-${number}`;
type Named = Problem & { readonly problem: ProblemName };

const most = 100;
const mostOfAKind = 20;

export type Problems = {
  /** `reached`: where the redirects of `problem.url` ended; default: there. */
  readonly add: (problem: Named, reached?: string) => void;
  readonly has: (name: ProblemName) => boolean;
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
    has: (name) => counts.has(name),
    list: () =>
      kept.map((problem, at) => {
        const more = (counts.get(problem.problem) ?? 0) - mostOfAKind;
        const last = more > 0 && kept.findLastIndex((each) => each.problem === problem.problem) === at;
        return last ? { ...problem, detail: `${problem.detail} (and ${more} more like this)`.trim() } : problem;
      }),
  };
};

/** What a crawl of one site is given, what it asks of the world, and what it hands back. */
import type { Fetcher, FetchLimits, FetchResponse, Json } from '../ports.ts';
import type { Store } from './level.ts';
import type { Limiter } from './limiter.ts';
import type { Packer, Remembered } from './memory.ts';
import type { PageView } from './page-view.ts';
import type { Render } from './render.ts';
import type { Look } from './second-look.ts';
import type { PageCounts, Problem, Stop } from './visit.ts';

export type CrawlLimits = {
  /** Answers looked at, unchanged ones included. */
  readonly pages: number;
  /** Of this visit over all its slices, waiting included. */
  readonly ms: number;
  /** Decoded bytes of this visit. */
  readonly bytes: number;
  /** Clicks from the start page. */
  readonly depth: number;
  /** Distinct addresses taken from one page. */
  readonly linksPerPage: number;
  readonly redirects: number;
  readonly fetch: FetchLimits;
};
export const defaultLimits: CrawlLimits = {
  pages: 20_000,
  ms: 15 * 60_000,
  bytes: 4 * 1024 ** 3,
  depth: 64,
  linksPerPage: 20_000,
  redirects: 10,
  fetch: { connectMs: 5_000, headersMs: 10_000, totalMs: 20_000, bodyBytes: 8 * 1024 * 1024 },
};

export type SitePlan = {
  /** Lower-case ASCII hostname; also the name in every result. */
  readonly site: string;
  readonly start: string;
  /** The server's; nothing else is connected to. */
  readonly addresses: readonly string[];
  readonly sockets: number;
  readonly userAgent: string;
  /** `load-only` takes robots.txt's delay and looks behind a disallow. */
  readonly robots: 'honour' | 'load-only';
  readonly limits: CrawlLimits;
  /** A recheck: exactly these addresses, those on the site, no link followed, robots.txt obeyed for its delay alone. */
  readonly urls?: readonly string[];
  /**
   * More addresses to look at, linked or not: where something was found before. Given to every slice; those that are not on the site when
   * the visit ends are named, and were not asked for.
   */
  readonly seeds?: readonly string[];
  /** Minutes of the day, UTC, at its start: for robots.txt's Visit-time. Absent: every hour will do. */
  readonly minute?: number;
  /** PDFs whose text is read, in a visit; absent: none. */
  readonly pdfs?: number;
  /** Pages at which a second look is taken, in a visit; absent: none. */
  readonly secondLooks?: number;
  /** Pages that only scripts make and that are rendered, in a visit; absent: none. */
  readonly renders?: number;
  /** Where an earlier slice stopped; opaque. */
  readonly checkpoint?: Json;
  /** No other visit follows: nothing is remembered for it. */
  readonly once?: true;
  /** What the last visit left; opaque. */
  readonly memory?: Json;
  /**
   * Names what the pages are judged by. A memory made by another knowledge saves nothing: every page is looked at anew. One made with
   * other lists saves the pages of which the visitor doubts nothing.
   */
  readonly judge?: { readonly knowledge: string; readonly lists?: string };
};
/** A redirect that was followed: where from, and the answer that said so. */
export type Hop = { readonly url: string; readonly response: FetchResponse };
/** The page as it came, for evidence. */
export type PageSource = {
  /** The address that was asked for; `page.url` is where its redirects ended. */
  readonly requested: string;
  /** The exchange that brought it. */
  readonly response: FetchResponse;
  /** The redirects on the way to it, in order; absent where there were none. */
  readonly hops?: readonly Hop[];
  /** The document that scripts made of it, where `page` is that. */
  readonly rendered?: string;
  /** How others see it, where that is not the same. */
  readonly looks?: readonly Look[];
};
export type Visitor = {
  /** Called once a page, awaited. What it answers is remembered with the page until the next visit. */
  readonly onPage: (page: PageView, source: PageSource) => Json | undefined | Promise<Json | undefined>;
  /** The page is as it was at the last visit; `kept` is what `onPage` answered then. */
  readonly onUnchanged?: (page: {
    readonly url: string;
    readonly kept: Json | undefined;
    readonly looks?: readonly Look[];
  }) => void | Promise<void>;
  /** Of a remembered page, where the lists have changed since: may it be another to them? Absent: every page may. */
  readonly isDoubtful?: (url: string, page: Remembered) => boolean;
  /** Of a remembered page: is it to be read anew, though nothing may have changed, so that what is kept of it stays young? */
  readonly isAged?: (url: string, page: Remembered) => boolean;
  /** After each address: how many wait, and what all slices have seen. */
  readonly onStep?: (waiting: number, counts: PageCounts) => void;
  /** Every failed or skipped address, and where its redirects ended. */
  readonly onProblem?: (problem: Problem, reached: string) => void;
};
export type PdfText = { readonly title: string; readonly pages: readonly string[] };
/** Hostile bytes, within bounds of time and memory; undefined: not readable within them. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfText | undefined>;
export type CrawlWorld = {
  readonly fetch: Fetcher['fetch'];
  /** The server's, shared by all sites of one server. */
  readonly limiter: Limiter;
  readonly elapsedMs: () => number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Nobody outside knows it: by it addresses are hashed, so that no site can make up two that are taken for each other. */
  readonly secret: string;
  /** Room outside memory for what waits, one a visit; absent: it stays in memory. */
  readonly spill?: () => Store & { readonly close: () => void };
  /** Makes what is kept for the next visit small; absent: it is kept as it is. */
  readonly packer?: Packer;
  /** Text of a PDF; absent where there is no reader, and then PDFs are not looked at. */
  readonly readPdf?: ReadPdf;
  /** The browser; absent where there is none, and then pages that only scripts make are named. */
  readonly render?: Render;
  /** The day's requests to the server are used up, and the signal was aborted for that. */
  readonly isSpent?: () => boolean;
  /** Aborted: the slice ends, open requests are finished, and the rest goes into the checkpoint. */
  readonly signal?: AbortSignal;
};
/** A link that leaves the site, first place it was seen. */
export type Outbound = {
  readonly url: string;
  readonly from: string;
  readonly text: string;
  readonly rel: string;
  readonly hidden: boolean;
};
export type SiteResult = {
  /** Something of it is new since the last visit, templates aside; undefined: there was nothing to compare with. */
  readonly changed?: boolean;
  readonly counts: PageCounts;
  /** Of the plan's seeds those on the site: each had its turn, if the visit is complete. */
  readonly asked: readonly string[];
  /** Minutes of the day, UTC, at which robots.txt asks to be visited; set where the visit ended because it is not then. */
  readonly notBefore?: number;
  /** `paused`: `checkpoint` says where to go on. */
  readonly stopped: Stop | 'paused';
  /** At most 100, at most 20 of a kind. */
  readonly problems: readonly Problem[];
  readonly outbound: readonly Outbound[];
  readonly checkpoint?: Json;
  /** For the next visit's `plan.memory`; absent while paused and after a recheck. */
  readonly memory?: Json;
};
/**
 * `crawlSite` in crawl-site.ts. Never throws for anything that the site does; what `onPage` throws comes through.
 */
export type CrawlSite = (plan: SitePlan, world: CrawlWorld, visitor: Visitor) => Promise<SiteResult>;

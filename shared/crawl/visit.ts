/** One scheduled crawl of a site, or a recheck of exactly the noticed URLs. */
import type { Category } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import type { Estimate } from './schedule.ts';

export type PageCounts = {
  readonly fetched: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly skipped: number;
};
/** Why a visit ended: everything seen, a cap reached, or the site was not ours to crawl (moved away, refused). */
export type Stop = 'complete' | 'pages' | 'time' | 'refused';
export type Problem = { readonly url: string; readonly problem: string; readonly detail: string };

/** On the queue `crawl`: there is work on this server. Which, the running visits say. */
export type CrawlMessage = { readonly server: string };

/** What was found at one address stands at another of the same site now. */
export type Moved = {
  readonly from: string;
  readonly to: string;
  /** What was found points at these there, where it went into another folder and took the files beside it along. */
  readonly targets?: readonly string[];
  /** Of earlier programs, in stored events alone: all files beside it went along. */
  readonly withFiles?: true;
  /** When a record of it there was kept. */
  readonly evidenceAt?: Iso;
};
/** What a recheck saw of the noticed addresses; `left` names those still there, or those that could not be told. */
export type Judgement = {
  readonly found: 'still-there' | 'gone' | 'cannot-tell';
  readonly left: readonly string[];
  /** Each new address is among those left. */
  readonly moved?: readonly Moved[];
};

type Common = {
  readonly id: string;
  readonly site: string;
  readonly server: string;
  readonly startedAt: Iso;
  readonly purpose:
    | { readonly kind: 'scheduled' }
    | { readonly kind: 'report'; readonly report: string; readonly urls: readonly string[] }
    | { readonly kind: 'recheck'; readonly caseId: string; readonly recheck: string; readonly urls: readonly string[] };
  readonly pages: PageCounts;
  /** At most 100. */
  readonly problems: readonly Problem[];
  /** What the policy only tries out would have done (shared/detect/shadow.ts); absent: nothing was tried out. */
  readonly shadow?: readonly {
    readonly what: string;
    readonly pages: number;
    readonly example: string;
    readonly flags?: number;
    readonly category?: Category;
  }[];
  /** Of a recheck, once it is through; the last of a case's sites to end speaks for all. */
  readonly judgement?: Judgement;
};
export type Visit = Common &
  (
    | { readonly state: 'running'; readonly checkpoint?: string }
    | { readonly state: 'done'; readonly stopped: Stop; readonly endedAt: Iso }
  );

export type Met = {
  readonly stopped: Stop;
  /** Pages that were asked for, and those of them that could not be had. */
  readonly asked: number;
  readonly failed: number;
  /** How often, by the problem's name. */
  readonly problems: Readonly<Record<string, number>>;
};
/** What the schedule knows of a site between visits; kept in the site's own row. */
export type SiteSchedule = {
  readonly status: 'active' | 'moved-away' | 'paused';
  /** Who of the staff stopped the visits, and why; absent once they were taken up again. */
  readonly paused?: { readonly by: string; readonly at: Iso; readonly reason: string };
  readonly nextVisitAt: Iso;
  readonly lastVisitAt?: Iso;
  /** What its visits have taught; absent before the first. */
  readonly estimate?: Estimate;
  /** What the last scheduled visit met; absent before the first. */
  readonly met?: Met;
  /**
   * The date is not the pace's. `true`: robots.txt asked for another hour, and got it; it is not asked again until a visit was made.
   * `terminated`: the site's contract was when its visit was due; whether it still is, is seen then.
   */
  readonly putOff?: true | 'terminated';
  /** People want the visit that is due: it was asked for, visits were taken up again, or the site has moved. */
  readonly asked?: true;
  /** A visit is running. */
  readonly visit?: string;
};

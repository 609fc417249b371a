/**
 * How hard one server may be pressed: by everything that is crawled on it together, because a hoster's thousand sites share one
 * machine. Additive increase, multiplicative decrease, as TCP does (RFC 5681), with answers in the place of packets.
 */
type Outcome = {
  /** From request to answer. */
  readonly ms: number;
  /** 429 or 503. */
  readonly throttled: boolean;
  /** No answer: refused, reset, out of time. */
  readonly failed: boolean;
  readonly retryAfterMs?: number | undefined;
};
export type Limiter = {
  /** Resolves when it is this site's turn. Every `enter` is followed by one `leave`. */
  readonly enter: (site: string) => Promise<void>;
  /** Without an outcome: the turn was not used. */
  readonly leave: (site: string, outcome?: Outcome) => void;
  /** Least milliseconds between two requests to this site (robots.txt's crawl-delay). */
  readonly delay: (site: string, ms: number) => void;
  /** The server has asked for less so often in a row that the visit should end. */
  readonly overloaded: () => boolean;
  readonly state: () => LimiterState;
  /** What it has learnt of the server, for the next slice. */
  readonly learnt: () => Learnt;
};
export type Learnt = {
  /** Sockets that it bears. */
  readonly window: number;
  /** Answers in a row that asked for less. */
  readonly throttles: number;
  readonly usualMs?: number;
};
export type LimiterState = {
  /** In use now, and how many may be. */
  readonly sockets: number;
  readonly limit: number;
  /** Until the server may be asked again; 0: now. */
  readonly pausedMs: number;
};
export type LimiterOptions = {
  readonly sockets: number;
  readonly elapsedMs: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Absent: nothing is known of the server yet. */
  readonly learnt?: Learnt | undefined;
};

/** A longer Retry-After is not waited out: the address is asked once more after a pause of ours, and given up. */
export const longestPauseMs = 30_000;
const firstPauseMs = 500;
const overloadedAfter = 20;
const leastFailing = 2;
/** Slower than this over the usual is load, less is noise. */
const slackMs = 1_000;

export const createLimiter = ({ sockets, elapsedMs, pause, learnt }: LimiterOptions): Limiter => {
  let window = Math.min(sockets, learnt?.window ?? sockets);
  let inFlight = 0;
  // One more is asked: it may be well again.
  let throttles = Math.min(learnt?.throttles ?? 0, overloadedAfter - 1);
  let usualMs = learnt?.usualMs ?? Number.POSITIVE_INFINITY;
  let blockedUntil = 0;
  let wakeAt = Number.POSITIVE_INFINITY;
  const waiting: { readonly site: string; readonly go: () => void }[] = [];
  const pace = new Map<string, { delayMs: number; nextAt: number }>();

  const wake = (at: number, now: number): void => {
    if (wakeAt <= at) return;
    wakeAt = at;
    void pause(at - now).then(() => {
      wakeAt = Number.POSITIVE_INFINITY;
      serve();
    });
  };
  const nextOf = (site: string): number => pace.get(site)?.nextAt ?? 0;
  const serve = (): void => {
    while (waiting.length > 0 && inFlight < Math.max(1, Math.floor(window))) {
      const now = elapsedMs();
      if (now < blockedUntil) {
        wake(blockedUntil, now);
        return;
      }
      const turn = pace.size === 0 ? 0 : waiting.findIndex(({ site }) => nextOf(site) <= now);
      if (turn < 0) {
        wake(Math.min(...waiting.map((each) => nextOf(each.site))), now);
        return;
      }
      const first = turn === 0 ? waiting.shift() : waiting.splice(turn, 1)[0];
      if (first === undefined) return;
      inFlight += 1;
      const paced = pace.get(first.site);
      if (paced !== undefined) paced.nextAt = now + paced.delayMs;
      first.go();
    }
  };

  const learn = ({ ms, throttled, failed, retryAfterMs }: Outcome): void => {
    if (throttled) {
      throttles += 1;
      window = Math.max(1, window / 2);
      const asked = retryAfterMs !== undefined && retryAfterMs <= longestPauseMs ? retryAfterMs : 0;
      const backOff = Math.min(longestPauseMs, firstPauseMs * 2 ** (Math.min(throttles, 8) - 1));
      blockedUntil = Math.max(blockedUntil, elapsedMs() + (asked > 0 ? asked : backOff));
      return;
    }
    if (failed) {
      // A page that hangs is mostly its own fault; with one socket left it would keep all others waiting.
      window = Math.max(Math.min(leastFailing, sockets), window / 2);
      return;
    }
    throttles = 0;
    if (ms > usualMs * 2 + slackMs) window = Math.max(1, window * 0.75);
    else window = Math.min(sockets, window + 1 / window);
    usualMs = usualMs === Number.POSITIVE_INFINITY ? ms : usualMs * 0.95 + ms * 0.05;
  };

  return {
    enter: (site) =>
      new Promise((go) => {
        waiting.push({ site, go });
        serve();
      }),
    leave: (_site, outcome) => {
      inFlight -= 1;
      if (outcome !== undefined) learn(outcome);
      serve();
    },
    delay: (site, ms) => {
      pace.set(site, { delayMs: ms, nextAt: elapsedMs() + ms });
    },
    overloaded: () => throttles >= overloadedAfter,
    learnt: () => ({ window, throttles, ...(Number.isFinite(usualMs) ? { usualMs } : {}) }),
    state: () => ({
      sockets: inFlight,
      limit: Math.max(1, Math.floor(window)),
      pausedMs: Math.max(0, blockedUntil - elapsedMs()),
    }),
  };
};

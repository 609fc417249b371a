/** One request and its answer on one socket, under three deadlines and a cap on bytes. */
import { performance } from 'node:perf_hooks';
import type { Cut, FetchProblem, FetchRequest } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Controller, Dispatches } from './dispatch.ts';
import { createPile } from './pile.ts';
import { problemOf } from './problems.ts';
import type { Room } from './room.ts';

export type Exchange = {
  readonly status: number;
  /** What stood behind the status; ASCII, may be empty. */
  readonly reason: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** As on the wire. */
  readonly bytes: Uint8Array;
  readonly cut?: Cut;
};
/** `unread`: what came is no answer by the letter, and nothing of it could be read. */
export type Ended = {
  readonly result: Result<Exchange, FetchProblem>;
  readonly spoilt: boolean;
  readonly unread?: true;
  /** Milliseconds that a large body waited for its turn, by our own choice. */
  readonly waitedMs: number;
};

/** The first of this name. Written so that V8 makes little of it: it is asked a dozen times a page. */
export const headerOf = (headers: Exchange['headers'], name: string): string | undefined => {
  for (const header of headers) if (header[0] === name) return header[1];
  return undefined;
};

const isWanted = (headers: Exchange['headers'], wanted: readonly string[]): boolean => {
  const type = (headerOf(headers, 'content-type') ?? '').trim().toLowerCase();
  // What is no media type says nothing, as in browsers.
  return !type.includes('/') || wanted.some((start) => type.startsWith(start));
};
/** A reason phrase is for people to read; longer is none. */
const longestReason = 200;
/** An unwanted body up to this size is read to its end, which is cheaper than a new connection. */
const drainBytes = 64 * 1024;

/** Answers before the answer (1xx): a few are a server's, more are a flood. */
const mostInformational = 32;

/** A body that is larger has its turn among the large ones. */
export const largeBytes = 1024 * 1024;

/** Resolves in every case, at the latest after `limits.totalMs`, beside what it waited in `room`. */
export const exchange = (
  client: Dispatches,
  path: string,
  /** Names in lower case, `host` among them. */
  headers: Readonly<Record<string, string>>,
  { limits, wanted }: Pick<FetchRequest, 'limits' | 'wanted'>,
  room: Room,
): Promise<Ended> =>
  new Promise((resolve) => {
    const body = createPile(limits.bodyBytes);
    let size = 0;
    let status = 0;
    let reason = '';
    let answered: Exchange['headers'] = [];
    let skipping = false;
    let informational = 0;
    let ended = false;
    let controller: Controller | undefined;
    let leave: (() => void) | undefined;
    const began = performance.now();
    let waitedMs = 0;

    const end = (result: Ended['result'], spoilt: boolean, unread = false): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      if (spoilt) controller?.abort();
      // Once the page has been looked at, which happens before anything else does.
      if (leave !== undefined) setImmediate(leave);
      resolve({ result, spoilt, waitedMs, ...(unread ? { unread } : {}) });
    };
    const answer = (cut: Cut | undefined): void => {
      const all = { status, reason, headers: answered, bytes: skipping ? new Uint8Array() : body.bytes() };
      const why = skipping ? 'unwanted' : cut;
      end(ok(why === undefined ? all : { ...all, cut: why }), cut !== undefined);
    };
    /** What came before the fault is worth a look: a page may trickle for ever after it has shown itself. */
    const broken = (cut: Cut, problem: FetchProblem): void => {
      if (status !== 0 && (size > 0 || skipping)) answer(cut);
      else end(fail(problem), true, problem.problem === 'bad-response');
    };
    /** Waiting for room, and nobody is late for it. */
    let isWaiting = false;
    // After a long stretch of our own work timers run before the socket is read; what lies there by then was not late.
    const deadline = (ms: number, late: () => void): NodeJS.Timeout =>
      setTimeout(() => {
        setImmediate(() => {
          if (!ended && !isWaiting) late();
        });
      }, ms);
    const broke = (what: string, ms: number): void =>
      broken('timeout', { problem: 'timeout', detail: `no ${what} in ${ms / 1000} s` });
    const whole = (): NodeJS.Timeout =>
      deadline(Math.max(0, limits.totalMs - (performance.now() - began - waitedMs)), () =>
        broke('whole answer', limits.totalMs),
      );
    /** For the headers first, and where they have come, for all. */
    let timer =
      limits.headersMs < limits.totalMs
        ? deadline(limits.headersMs, () => {
            if (status === 0) broke('headers', limits.headersMs);
            else timer = whole();
          })
        : whole();
    /** The others are half read too. */
    const waitForRoom = (): void => {
      const asked = performance.now();
      let isIn = false;
      leave = room.enter(limits.bodyBytes, () => {
        isIn = true;
        if (ended || !isWaiting) return;
        isWaiting = false;
        waitedMs = performance.now() - asked;
        timer = whole();
        controller?.resume();
      });
      if (isIn) return;
      isWaiting = true;
      clearTimeout(timer);
      controller?.pause();
    };

    try {
      controller = client.dispatch(
        { path, headers },
        {
          onHead: (code, phrase, list) => {
            if (code < 200) {
              informational += 1;
              if (informational > mostInformational)
                end(
                  fail({ problem: 'bad-response', detail: `more than ${mostInformational} answers before the answer` }),
                  true,
                );
              return;
            }
            status = code;
            reason = phrase === 'OK' ? phrase : phrase.slice(0, longestReason).replace(/[^\x20-\x7e]/g, '?');
            answered = list;
            const length = Number(headerOf(list, 'content-length') ?? Number.NaN);
            body.expect(length);
            if (wanted === undefined || isWanted(list, wanted)) return;
            skipping = true;
            if (!(length <= drainBytes)) answer('unwanted');
          },
          onData: (bytes) => {
            if (ended) return;
            size += bytes.length;
            if (skipping) return;
            body.add(bytes);
            if (size > limits.bodyBytes) answer('size');
            else if (size > largeBytes && leave === undefined) waitForRoom();
          },
          onEnd: () => answer(undefined),
          onError: (error) => {
            if (ended) return;
            const problem = problemOf(error);
            broken(problem.problem === 'bad-response' ? 'broken' : 'reset', problem);
          },
        },
      );
    } catch (error) {
      end(fail(problemOf(error)), true);
    }
  });

/** One request and its answer on one socket, under three deadlines and a cap on bytes. */
import { performance } from 'node:perf_hooks';
import type { Dispatcher } from 'undici';
import type { Cut, FetchProblem, FetchRequest } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Dispatches } from './lenient.ts';
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

const flatten = (headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] => {
  const list: [string, string][] = [];
  for (const name in headers) {
    const value = headers[name];
    if (typeof value === 'string') list.push([name.toLowerCase(), value]);
    else for (const each of value ?? []) list.push([name.toLowerCase(), each]);
  }
  return list;
};
export const headerOf = (headers: Exchange['headers'], name: string): string | undefined =>
  headers.find(([each]) => each === name)?.[1];

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
  host: string,
  request: FetchRequest,
  room: Room,
): Promise<Ended> =>
  new Promise((resolve) => {
    const { limits } = request;
    const body = createPile(limits.bodyBytes);
    let size = 0;
    let status = 0;
    let reason = '';
    let headers: Exchange['headers'] = [];
    let skipping = false;
    let informational = 0;
    let ended = false;
    let controller: Dispatcher.DispatchController | undefined;
    let leave: (() => void) | undefined;
    const began = performance.now();
    let waitedMs = 0;

    const end = (result: Ended['result'], spoilt: boolean, unread = false): void => {
      if (ended) return;
      ended = true;
      clearTimeout(total);
      clearTimeout(first);
      if (spoilt) controller?.abort(new Error('ended by Hostwarden'));
      // Once the page has been looked at, which happens before anything else does.
      if (leave !== undefined) setImmediate(leave);
      resolve({ result, spoilt, waitedMs, ...(unread ? { unread } : {}) });
    };
    const answer = (cut: Cut | undefined): void => {
      const whole = { status, reason, headers, bytes: skipping ? new Uint8Array() : body.bytes() };
      const why = skipping ? 'unwanted' : cut;
      end(ok(why === undefined ? whole : { ...whole, cut: why }), cut !== undefined);
    };
    /** What came before the fault is worth a look: a page may trickle for ever after it has shown itself. */
    const broken = (cut: Cut, problem: FetchProblem): void => {
      if (status !== 0 && (size > 0 || skipping)) answer(cut);
      else end(fail(problem), true, problem.problem === 'bad-response');
    };
    // After a long stretch of our own work timers run before the socket is read; what lies there by then was not late.
    const deadline = (ms: number, what: string, met: () => boolean): NodeJS.Timeout =>
      setTimeout(() => {
        setImmediate(() => {
          if (!met()) broken('timeout', { problem: 'timeout', detail: `no ${what} in ${ms / 1000} s` });
        });
      }, ms);
    let total = deadline(limits.totalMs, 'whole answer', () => ended);
    /** The others are half read too, and nobody is late for it. */
    const waitForRoom = (): void => {
      const asked = performance.now();
      let isIn = false;
      leave = room.enter(limits.bodyBytes, () => {
        isIn = true;
        if (ended || controller?.paused !== true) return;
        waitedMs = performance.now() - asked;
        total = deadline(Math.max(0, limits.totalMs - (asked - began)), 'whole answer', () => ended);
        controller.resume();
      });
      if (isIn) return;
      clearTimeout(total);
      controller?.pause();
    };
    const first = deadline(limits.headersMs, 'headers', () => ended || status !== 0);

    try {
      client.dispatch(
        { path, method: 'GET', headers: { ...request.headers, host } },
        {
          onRequestStart: (started) => {
            controller = started;
            if (ended) started.abort(new Error('ended by Hostwarden'));
          },
          onResponseStart: (_controller, code, raw, message = '') => {
            if (code < 200) {
              informational += 1;
              if (informational > mostInformational)
                end(
                  fail({ problem: 'bad-response', detail: `more than ${mostInformational} answers before the answer` }),
                  true,
                );
              return;
            }
            clearTimeout(first);
            status = code;
            reason = message.slice(0, longestReason).replace(/[^\x20-\x7e]/g, '?');
            headers = flatten(raw);
            const length = Number(headerOf(headers, 'content-length') ?? Number.NaN);
            body.expect(length);
            if (request.wanted === undefined || isWanted(headers, request.wanted)) return;
            skipping = true;
            if (!(length <= drainBytes)) answer('unwanted');
          },
          onResponseData: (_controller, chunk) => {
            if (ended) return;
            size += chunk.length;
            if (skipping) return;
            body.add(chunk);
            if (size > limits.bodyBytes) answer('size');
            else if (size > largeBytes && leave === undefined) waitForRoom();
          },
          onResponseEnd: () => answer(undefined),
          onResponseError: (_controller, error) => {
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

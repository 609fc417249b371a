/** One request and its answer on one socket, under three deadlines and a cap on bytes. */
import { performance } from 'node:perf_hooks';
import type { Cut, FetchProblem, FetchRequest } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import { createAlarm } from './alarm.ts';
import type { Controller, Dispatches, Handler } from './dispatch.ts';
import { createPile, type Pile } from './pile.ts';
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

const nothing = new Uint8Array();
/** Answers before the answer (1xx): a few are a server's, more are a flood. */
const mostInformational = 32;

/** A body that is larger has its turn among the large ones. */
export const largeBytes = 1024 * 1024;

/** Resolves in every case, at the latest after `limits.totalMs`, beside what it waited for room. One at a time. */
export type Ask = (
  path: string,
  /** Names in lower case, `host` among them. */
  headers: Readonly<Record<string, string>>,
  request: Pick<FetchRequest, 'limits' | 'wanted'>,
) => Promise<Ended>;

export type Asking = {
  readonly ask: Ask;
  /** Once the connection is closed: lets go of it. */
  readonly end: () => void;
};
/** Of one connection. What an answer needs is made once, and not for each of them. */
export const createAsk = (client: Dispatches, room: Room): Asking => {
  /** Whom to tell; undefined: nothing is asked. */
  let tell: ((ended: Ended) => void) | undefined;
  let limits: FetchRequest['limits'];
  let wanted: FetchRequest['wanted'];
  let body: Pile | undefined;
  let size = 0;
  let status = 0;
  let reason = '';
  /** As they are told, and as they came. */
  let reasonBefore = '';
  let phraseBefore = '';
  let answered: Exchange['headers'] = [];
  let skipping = false;
  let informational = 0;
  let controller: Controller | undefined;
  let leave: (() => void) | undefined;
  let began = 0;
  let waitedMs = 0;
  /** For room, and nobody is late for it. */
  let isWaiting = false;
  let isForHeaders = false;
  /** Deadlines by number: what one has set off is nothing to the next. */
  let deadline = 0;

  const end = (result: Ended['result'], spoilt: boolean, unread = false): void => {
    if (tell === undefined) return;
    const told = tell;
    tell = undefined;
    deadline += 1;
    alarm.clear();
    body = undefined;
    answered = [];
    if (spoilt) controller?.abort();
    controller = undefined;
    // Once the page has been looked at, which happens before anything else does.
    if (leave !== undefined) setImmediate(leave);
    told(unread ? { result, spoilt, waitedMs, unread } : { result, spoilt, waitedMs });
  };
  const answer = (cut: Cut | undefined): void => {
    const bytes = skipping || body === undefined ? nothing : body.bytes();
    const why = skipping ? 'unwanted' : cut;
    const all: Exchange = { status, reason, headers: answered, bytes };
    end(ok(why === undefined ? all : { ...all, cut: why }), cut !== undefined);
  };
  /** What came before the fault is worth a look: a page may trickle for ever after it has shown itself. */
  const broken = (cut: Cut, problem: FetchProblem): void => {
    if (status !== 0 && (size > 0 || skipping)) answer(cut);
    else end(fail(problem), true, problem.problem === 'bad-response');
  };
  const broke = (what: string, ms: number): void =>
    broken('timeout', { problem: 'timeout', detail: `no ${what} in ${ms / 1000} s` });
  const setAlarm = (ms: number): void => {
    deadline += 1;
    alarm.set(ms);
  };
  const waitForWhole = (): void => {
    isForHeaders = false;
    setAlarm(Math.max(0, limits.totalMs - (performance.now() - began - waitedMs)));
  };
  /** For the headers first, and where they have come, for all. */
  const late = (): void => {
    if (!isForHeaders) broke('whole answer', limits.totalMs);
    else if (status === 0) broke('headers', limits.headersMs);
    else waitForWhole();
  };
  const alarm = createAlarm(() => {
    const rung = deadline;
    // After a long stretch of our own work timers run before the socket is read; what lies there by then was not late.
    setImmediate(() => {
      if (rung === deadline) late();
    });
  });
  /** The others are half read too. */
  const waitForRoom = (): void => {
    const asking = tell;
    const asked = performance.now();
    let isIn = false;
    leave = room.enter(limits.bodyBytes, () => {
      isIn = true;
      if (tell !== asking || !isWaiting) return;
      isWaiting = false;
      waitedMs = performance.now() - asked;
      waitForWhole();
      controller?.resume();
    });
    if (isIn) return;
    isWaiting = true;
    deadline += 1;
    alarm.clear();
    controller?.pause();
  };

  const pile = (): Pile => {
    body ??= createPile(limits.bodyBytes);
    return body;
  };
  const handler: Handler = {
    onHead: (code, phrase, list) => {
      if (tell === undefined) return;
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
      if (phrase !== phraseBefore) {
        phraseBefore = phrase;
        reasonBefore = phrase.slice(0, longestReason).replace(/[^\x20-\x7e]/g, '?');
      }
      reason = reasonBefore;
      answered = list;
      const length = Number(headerOf(list, 'content-length') ?? Number.NaN);
      if (length > 0) pile().expect(length);
      if (wanted === undefined || isWanted(list, wanted)) return;
      skipping = true;
      if (!(length <= drainBytes)) answer('unwanted');
    },
    onData: (bytes) => {
      if (tell === undefined) return;
      size += bytes.length;
      if (skipping) return;
      pile().add(bytes);
      if (size > limits.bodyBytes) answer('size');
      else if (size > largeBytes && leave === undefined) waitForRoom();
    },
    onEnd: () => answer(undefined),
    onError: (error) => {
      if (tell === undefined) return;
      const problem = problemOf(error);
      broken(problem.problem === 'bad-response' ? 'broken' : 'reset', problem);
    },
  };

  const ask: Ask = (path, headers, request) =>
    new Promise((resolve) => {
      tell = resolve;
      limits = request.limits;
      wanted = request.wanted;
      size = 0;
      status = 0;
      reason = '';
      skipping = false;
      informational = 0;
      leave = undefined;
      waitedMs = 0;
      isWaiting = false;
      began = performance.now();
      isForHeaders = limits.headersMs < limits.totalMs;
      setAlarm(isForHeaders ? limits.headersMs : limits.totalMs);
      try {
        controller = client.dispatch({ path, headers }, handler);
      } catch (error) {
        end(fail(problemOf(error)), true);
      }
    });
  return { ask, end: alarm.end };
};

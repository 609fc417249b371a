/**
 * The parser of HTTP/1.1 answers that Node and undici have: llhttp, strict, as undici brings it in WebAssembly. Here without the streams
 * and requests around it: a visit is thousands of small answers, and those cost three times what the wire and the parser do.
 */
import { setFlagsFromString } from 'node:v8';
import { code } from './llhttp-code.cjs';

/** Of what a callback answers and an execution comes to (llhttp's own numbers). */
export const ok = 0;
export const paused = 21;
const stop = -1;
/** Headers, and no body whatever they say. */
const noBody = 1;

export type Head = {
  readonly status: number;
  readonly reason: string;
  /** Names in lower case, in order of arrival. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Another protocol is spoken from here on. */
  readonly upgrade: boolean;
  readonly keepAlive: boolean;
};
/** Each answers whether to go on. */
export type Events = {
  readonly begin: () => boolean;
  /** Of answers before the answer (1xx) too. */
  readonly head: (head: Head) => boolean;
  /** Of headers; nothing more is read. */
  readonly tooLarge: () => void;
  /** Lent until it returns. */
  readonly body: (bytes: Uint8Array) => boolean | 'pause';
  readonly end: () => boolean | 'pause';
};
export type Parser = {
  /** At most `mostAtOnce` bytes; of more it throws RangeError. Answers `ok`, `paused`, or what was wrong. */
  readonly execute: (bytes: Uint8Array) => number;
  /** Of what was given last, how much was taken. */
  readonly taken: () => number;
  readonly resume: () => void;
  /** The connection is over: `ok` where an answer may end so. */
  readonly finish: () => number;
  /** What was wrong, in llhttp's words. */
  readonly fault: () => string;
  readonly free: () => void;
};

export const mostAtOnce = 64 * 1024;
/** A reason phrase is for people to read; of a longer one this much is kept. */
const longestReason = 1_000;
/** Of names and values, that are kept for the next answer. */
const longestKept = 4_096;
const response = 2;

type Pair = readonly [name: string, value: string];
type Open = {
  readonly events: Events;
  /** Names and values in turn; a name or a value may come in pieces. */
  texts: string[];
  /** Of the answer before, which said much the same, and what they came to; none where they are long. */
  textsBefore: string[];
  pairsBefore: readonly Pair[];
  reasonBefore: string;
  bytes: number;
  readonly mostBytes: number;
  reason: string;
};
type Calls = Readonly<Record<string, (...numbers: number[]) => number>>;
type Library = { readonly memory: WebAssembly.Memory; readonly call: Calls; readonly input: number };

/** Whose bytes are being read. */
let current: Open | undefined;
let library: Library | undefined;
/** All of the library's memory. */
let heap = Buffer.alloc(0);

const verdict = (answer: boolean | 'pause'): number => (answer === 'pause' ? paused : answer ? ok : stop);
/** `isName`: pieces of one follow each other. */
const text = (isName: boolean, at: number, length: number): number => {
  if (current === undefined) return stop;
  const { texts, textsBefore } = current;
  const before = textsBefore[texts.length] ?? '';
  const piece = isAt(before, at, length) ? before : heap.toString('latin1', at, at + length);
  const isNew = texts.length % 2 === (isName ? 0 : 1);
  if (isNew) texts.push(piece);
  else texts[texts.length - 1] += piece;
  current.bytes += length;
  if (current.bytes < current.mostBytes) return ok;
  current.events.tooLarge();
  return stop;
};
/** Most headers are those of the answer before: to compare costs a fifth of what it does to make a text. */
const isAt = (text: string, at: number, length: number): boolean => {
  if (text.length !== length) return false;
  for (let place = 0; place < length; place += 1) if (text.charCodeAt(place) !== heap[at + place]) return false;
  return true;
};
const pairs = ({ texts, textsBefore, pairsBefore }: Open): readonly Pair[] => {
  const list: Pair[] = [];
  for (let at = 0; at + 1 < texts.length; at += 2) {
    const name = texts[at] ?? '';
    const value = texts[at + 1] ?? '';
    const before = name === textsBefore[at] ? pairsBefore[at >> 1] : undefined;
    list.push(before !== undefined && value === before[1] ? before : [before?.[0] ?? name.toLowerCase(), value]);
  }
  return list;
};
const imports: Calls = {
  wasm_on_url: () => ok,
  wasm_on_message_begin: () => verdict(current?.events.begin() ?? false),
  wasm_on_status: (_, at = 0, length = 0) => {
    if (current === undefined || current.reason.length >= longestReason) return ok;
    const { reasonBefore } = current;
    current.reason += isAt(reasonBefore, at, length)
      ? reasonBefore
      : heap.toString('utf8', at, at + Math.min(length, longestReason));
    return ok;
  },
  wasm_on_header_field: (_, at = 0, length = 0) => text(true, at, length),
  wasm_on_header_value: (_, at = 0, length = 0) => text(false, at, length),
  wasm_on_headers_complete: (_, status = 0, upgrade = 0, keepAlive = 0) => {
    if (current === undefined) return stop;
    const { events, texts, bytes, reason } = current;
    const headers = pairs(current);
    const isShort = bytes <= longestKept;
    current.texts = [];
    current.textsBefore = isShort ? texts : [];
    current.pairsBefore = isShort ? headers : [];
    current.bytes = 0;
    current.reasonBefore = reason;
    current.reason = '';
    if (!events.head({ status, reason, headers, upgrade: upgrade === 1, keepAlive: keepAlive === 1 })) return stop;
    return status < 200 ? noBody : ok;
  },
  wasm_on_body: (_, at = 0, length = 0) =>
    length === 0 ? ok : verdict(current?.events.body(heap.subarray(at, at + length)) ?? false),
  wasm_on_message_complete: () => {
    if (current === undefined) return stop;
    // Trailers.
    if (current.texts.length > 0) current.texts = [];
    current.bytes = 0;
    return verdict(current.events.end());
  },
};

/** By V8's first compiler and at once: no second for what has run for a while. */
const quickly = ['wasm-dynamic-tiering', 'wasm-tier-up', 'wasm-lazy-compilation'] as const;
/**
 * All of llhttp is one function, on which V8's second compiler would spend 45 ms and 40 MB in every process, after the first page; and
 * what it makes takes 3 µs for an answer where this takes 4.
 */
const compile = (): WebAssembly.Module => {
  for (const flag of quickly) setFlagsFromString(`--no-${flag}`);
  try {
    return new WebAssembly.Module(code);
  } finally {
    for (const flag of quickly) setFlagsFromString(`--${flag}`);
  }
};
const open = (): Library => {
  const { exports } = new WebAssembly.Instance(compile(), { env: imports });
  const call = exports as unknown as Calls;
  const memory = exports['memory'] as unknown as WebAssembly.Memory;
  return { memory, call, input: call['malloc']?.(mostAtOnce) ?? 0 };
};

/** `mostBytes`: of all names and values of one answer's headers; with as many they are too large. */
export const createParser = (events: Events, mostBytes: number): Parser => {
  library ??= open();
  const { memory, call, input } = library;
  const state = call['llhttp_alloc']?.(response) ?? 0;
  const one: Open = {
    events,
    texts: [],
    textsBefore: [],
    pairsBefore: [],
    reasonBefore: '',
    bytes: 0,
    mostBytes,
    reason: '',
  };
  let isFreed = false;
  const inTurn = (what: () => number): number => {
    if (heap.buffer !== memory.buffer) heap = Buffer.from(memory.buffer);
    current = one;
    try {
      return what();
    } finally {
      current = undefined;
    }
  };
  return {
    execute: (bytes) =>
      inTurn(() => {
        // What lies behind is the library's own.
        if (bytes.length > mostAtOnce) throw new RangeError(`${bytes.length} bytes at once`);
        heap.set(bytes, input);
        return call['llhttp_execute']?.(state, input, bytes.length) ?? stop;
      }),
    taken: () => (call['llhttp_get_error_pos']?.(state) ?? input) - input,
    resume: () => void call['llhttp_resume']?.(state),
    finish: () => inTurn(() => call['llhttp_finish']?.(state) ?? stop),
    fault: () => {
      const at = call['llhttp_get_error_reason']?.(state) ?? 0;
      return at === 0 ? '' : heap.toString('latin1', at, heap.indexOf(0, at));
    },
    free: () => {
      if (!isFreed) call['llhttp_free']?.(state);
      isFreed = true;
    },
  };
};

/**
 * Reads HTML as htmlparser2 does, but for what nobody asks for. The kernel (reader.as) goes over the page's units once, keeps the stack of
 * elements, makes the text of each block, and writes what is left to do on a tape of integers; here the tape is gone over, and strings
 * are made of the few things that are read.
 *
 *   page ──32 KB──▶ states (reader.as) ──▶ stack (reader/nesting.as) ──▶ text of blocks (reader/text.as) ──tape──▶ `Hearer`
 *
 * Where what comes next hangs on JavaScript (how an element looks; which style rules a page has), the kernel asks and waits.
 */
import { openKernel } from '../../kernel.ts';
import { decodeValue, entityAt } from './entities.ts';
import { elementNames, fillGrammar, written } from './grammar.ts';
import { kernel } from './reader.generated.ts';
import { attributes, keyNames } from './tables.ts';

/** Value of an attribute of the element at hand, by its number in `key`; undefined where it has none. */
export type Attributes = (key: number) => string | undefined;
export type Hearer = {
  /** A part of a block too long for one. */
  readonly part: (text: string) => void;
  /** A block is over: the last of its text, how much source it had, and what holds of it. `hidden` is what `look` said, 0 at first. */
  readonly block: (text: string, source: number, tag: string, quoted: boolean, hidden: number, main: boolean) => void;
  /** Text as it stands in the page: of what is in `textOf`; within a link or a field it is part of a block, too. */
  readonly text: (of: number, data: string) => void;
  /** An element that is a link, or that matters by itself (grammar.ts). */
  readonly open: (name: string, attributes: Attributes) => void;
  /** As `open`, of any element that may look otherwise than its parent, or lie outside the main text: a sum of how it is hidden (0 to 15) and `looks`. */
  readonly look: (name: string, attributes: Attributes, noticed: number) => number;
  /** Of a link, a style, a script or a part of a form. */
  readonly close: (name: string) => void;
  /** An element whose look was another than its parent's is over. */
  readonly unlook: () => void;
  /** A value of more than 64 K units. */
  readonly long: (value: string) => void;
  /** Too many elements were open: from here on there are none. */
  readonly restart: () => void;
  /** What the page's own style rules are about: a sum of `ruled`. */
  readonly rules: () => number;
};
export const textOf = { block: 0, title: 1, style: 2, script: 3 } as const;
export const looks = { other: 16, leavesMain: 32 } as const;
export const ruled = { any: 1, tags: 2 } as const;
/** Within what the page ends, of `textOf`; whether in a comment; whether elements were nested deeper than `deepest`. */
export type End = { readonly within: number; readonly comment: boolean; readonly nested: boolean };

/** Units that are read at a time. */
const window = 32 * 1024;
const deepest = 1_024;
/** The shortest tag has three. */
const mostOpen = deepest + Math.ceil(window / 3) + 2;
const longestName = 25;
const tapeRoom = 8 * 1024;
const textRoom = 3 * 16_384;
/** Names of elements that are not in the tables; past this, those that are not open are forgotten. */
const mostNames = 32 * 1024;
/** On the tape; as in the kernel. */
const event = { block: 1, part: 2, text: 3, point: 4, open: 5, close: 6, unlook: 7, long: 8, restart: 9 } as const;

const deaf: Hearer = {
  part: () => undefined,
  block: () => undefined,
  text: () => undefined,
  open: () => undefined,
  look: () => 0,
  close: () => undefined,
  unlook: () => undefined,
  long: () => undefined,
  restart: () => undefined,
  rules: () => 0,
};

const openReader = () => {
  let html = '';
  let hearer = deaf;
  let names = new Map<string, number>();
  let named = 0;

  const forget = (): void => {
    const open = new Set(tables.stack.subarray(0, calls.openNow()));
    names = new Map([...names].filter(([, number]) => open.has(number)));
  };
  const numberOf = (start: number, end: number, opened: number): number => {
    const name = html.slice(start, end).toLowerCase();
    const known = names.get(name);
    if (known !== undefined || opened === 0) return known ?? 0;
    if (names.size >= mostNames) forget();
    named += 1;
    names.set(name, elementNames.length + named);
    return elementNames.length + named;
  };
  const entity = (at: number): number => {
    const { units, points } = entityAt(html, at);
    tables.points.set(points);
    return (units << 1) | (points.length > 1 ? 1 : 0);
  };
  /** Text that began in a window that is past. */
  const older = (start: number, end: number): number => {
    for (let at = start; at < end; at += window) {
      const data = html.slice(at, Math.min(end, at + window));
      writeOlder(data);
      calls.addUnits(tables.older.byteOffset, data.length);
    }
    return 0;
  };

  const valueAt = (at: number): string => {
    const start = tape[at] ?? 0;
    const end = tape[at + 1] ?? 0;
    const raw = html.slice(start, end >> 1);
    return (end & 1) === 0 ? raw : decodeValue(raw);
  };
  /** Where on the tape the element at hand begins. */
  let element = 0;
  const attributesHere: Attributes = (key) => {
    const end = element + 6 + 3 * (tape[element + 5] ?? 0);
    for (let at = element + 6; at < end; at += 3) if (tape[at] === key) return valueAt(at + 1);
    return undefined;
  };
  const nameHere = (): string =>
    elementNames[tape[element + 1] ?? 0] ?? html.slice(tape[element + 3], tape[element + 4]).toLowerCase();
  const blockText = (at: number): string => {
    const from = tape[at] ?? 0;
    return bytes.toString(tape[at + 2] === 0 ? 'latin1' : 'utf16le', from, from + (tape[at + 1] ?? 0));
  };
  /** Goes over the tape up to a place. */
  const hear = (until: number): void => {
    for (let at = 0; at < until; ) {
      switch (tape[at]) {
        case event.block: {
          const how = tape[at + 5] ?? 0;
          const tag = elementNames[how >> 16] ?? '';
          hearer.block(blockText(at + 1), tape[at + 4] ?? 0, tag, (how & 16) !== 0, how & 15, (how & 32) !== 0);
          at += 6;
          break;
        }
        case event.part:
          hearer.part(blockText(at + 1));
          at += 4;
          break;
        case event.text:
          hearer.text(tape[at + 1] ?? 0, html.slice(tape[at + 2], tape[at + 3]));
          at += 4;
          break;
        case event.point:
          hearer.text(tape[at + 1] ?? 0, String.fromCodePoint(tape[at + 2] ?? 0));
          at += 3;
          break;
        case event.open:
          element = at;
          hearer.open(nameHere(), attributesHere);
          at += 6 + 3 * (tape[at + 5] ?? 0);
          break;
        case event.close:
          hearer.close(elementNames[tape[at + 1] ?? 0] ?? '');
          at += 2;
          break;
        case event.unlook:
          hearer.unlook();
          at += 1;
          break;
        case event.long:
          hearer.long(valueAt(at + 1));
          at += 3;
          break;
        default:
          hearer.restart();
          at += 1;
      }
    }
  };

  const { tables, calls, writeTo } = openKernel(
    kernel,
    {
      input: ['u16', window],
      few: ['u16', 2],
      text: ['u16', textRoom],
      tape: ['i32', tapeRoom],
      letters: ['u8', (elementNames.length + keyNames.length) * longestName],
      slots: ['u16', 1024],
      keySlots: ['u16', 256],
      name: ['u8', longestName],
      bits: ['i32', elementNames.length],
      closes: ['u8', elementNames.length],
      closedBy: ['u16', elementNames.length],
      adjusted: ['u16', elementNames.length],
      says: ['u8', keyNames.length],
      stack: ['i32', mostOpen],
      contexts: ['u8', mostOpen],
      kinds: ['i32', mostOpen],
      around: ['i32', mostOpen],
      values: ['i32', 3 * keyNames.length],
      points: ['i32', 2],
      older: ['u16', window],
    },
    ['shape', 'learn', 'begin', 'read', 'finish', 'modeOf', 'addUnits', 'openNow', 'taken'],
    {
      named: numberOf,
      entity,
      older,
      hear: (many): number => {
        hear(many);
        return hearer.rules();
      },
      look: (from): number => {
        hear(from);
        element = from;
        return hearer.look(nameHere(), attributesHere, tape[from + 2] ?? 0);
      },
    },
  );
  const { tape } = tables;
  const bytes = Buffer.from(tables.text.buffer, tables.text.byteOffset, tables.text.byteLength);
  const write = writeTo(tables.input);
  const writeOlder = writeTo(tables.older);
  calls.shape(textRoom, tapeRoom, elementNames.length, deepest);
  fillGrammar(tables);
  const learn = (name: string, number: number, isKey: number): void => {
    Buffer.from(tables.name.buffer, tables.name.byteOffset, tables.name.byteLength).write(name, 'latin1');
    calls.learn(name.length, number, isKey);
  };
  for (let number = 1; number < written; number += 1) learn(elementNames[number] ?? '', number, 0);
  for (const [number, name] of keyNames.entries()) {
    if (number === 0) continue;
    learn(name, elementNames.length - 1 + number, 1);
    tables.says[number] = attributes.get(name) ?? 0;
  }

  return (page: string, to: Hearer): End => {
    html = page;
    hearer = to;
    names.clear();
    named = 0;
    try {
      calls.begin();
      for (let at = 0; at < html.length; at += window) {
        write(html.length <= window ? html : html.slice(at, at + window));
        calls.read(at, Math.min(window, html.length - at));
      }
      const within = calls.modeOf();
      const end = calls.finish(html.length);
      hear(calls.taken());
      return { within, comment: (end & 1) !== 0, nested: (end & 2) !== 0 };
    } finally {
      html = '';
      hearer = deaf;
    }
  };
};
let opened: ReturnType<typeof openReader> | undefined;

export const readMarkup = (html: string, hearer: Hearer): End => {
  opened ??= openReader();
  return opened(html, hearer);
};

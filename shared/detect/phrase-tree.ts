/**
 * All phrases in one pass over whole words. A phrase begins where a word begins, so of most words only the first letters are looked at,
 * and the few that some phrase begins like are followed down a tree of phrases, letter by letter, as far as any goes.
 *
 *   word begins ──▶ may a phrase begin so, with the word after it? ──no──▶ on to the next word
 *                          └──yes──▶ down the tree; each phrase that ends on the way, at the end of a word, is a hit
 *
 * It reads normalised text: letters and digits, and between words one unit of 32 or below. The tree is a table of its branches by node
 * and letter, at most two thirds full. A dense automaton (Aho and Corasick, 1975), which this was, takes 6 MB for our 6,400 signs where
 * this takes 1, and seven times as long to build, which every start pays; behind such a look at each word it reads real pages no faster.
 */
import { openKernel } from '../kernel.ts';
import { createBeginnings } from './beginnings.ts';
import { kernel } from './phrase-tree.generated.ts';

export type Phrase = {
  readonly text: string;
  /** Its last word may go on; it has three letters at least. */
  readonly open?: boolean;
  /** Whose it is, and which part of what it says. */
  readonly owned?: Owned;
};
/** Both count from 0; of parts an owner has at most 32, of owners a tree 2,048. */
export type Owned = { readonly owner: number; readonly part: number };
/** How often the phrases of an owner hit, and in which of its parts, as bits. */
export type Tally = { readonly hits: number; readonly parts: number };
/** All that a tree is, so that it can be built once and kept. */
export type PhraseTables = {
  /** Of a letter; 0: no phrase has it. */
  readonly classes: Uint16Array;
  /**
   * A branch is known by the node that it leaves and the class of its letter; its place, plus one, is the node that it leads to. Two cells a
   * place: the branch (0: none), and the first phrase that ends there, plus one; the rest of those are chained by `sibling`.
   */
  readonly table: Int32Array;
  readonly sibling: Int32Array;
  readonly open: Uint8Array;
  readonly beginnings: Uint8Array;
  /** Of each phrase 32 times its owner, and its part; none where none is owned. */
  readonly owners: Uint16Array;
  readonly beginners: Int32Array;
};
export type PhraseTree = {
  readonly tables: PhraseTables;
  /**
   * Reports every occurrence of whole words in the first `length` of `codes`, overlapping ones too, in order of their ends, the longest
   * first. `end` is exclusive. Of windows of the text only what lies in one, whose first unit begins a word; `of`: of these owners alone.
   */
  readonly scan: (
    codes: Uint16Array,
    length: number,
    report: (phrase: number, end: number) => void,
    windows?: Windows,
    of?: ReadonlySet<number>,
  ) => void;
  /** The same hits, counted: of each of these owners, in their order. */
  readonly tally: (codes: Uint16Array, length: number, windows: Windows, of: ReadonlySet<number>) => readonly Tally[];
};
/** From, to, from, to. */
export type Windows = readonly number[];

const SPACE = 32;
/** Places for each branch, at least. */
const spare = 1.5;

/** What both the building and the reading take from the sizes of the tables. */
const shapeOf = ({ classes, table }: Pick<PhraseTables, 'classes' | 'table'>) => {
  let classCount = 1;
  for (const of of classes) classCount = Math.max(classCount, of + 1);
  const sizeBits = 30 - Math.clz32(table.length);
  const mask = (1 << sizeBits) - 1;
  const shift = 32 - sizeBits;
  return {
    classBits: 32 - Math.clz32(classCount),
    sizeBits,
    root: (1 << sizeBits) + 1,
    /** Where this branch is, or the free place for it. */
    placeOf: (branch: number): number => {
      let place = Math.imul(branch, 0x9e37_79b1) >>> shift;
      for (let found = table[place * 2] ?? 0; found !== 0 && found !== branch; found = table[place * 2] ?? 0)
        place = (place + 1) & mask;
      return place;
    },
  };
};

const partsOfOwner = 32;
const ownersOf = (phrases: readonly Phrase[]): Uint16Array =>
  phrases.some(({ owned }) => owned !== undefined)
    ? Uint16Array.from(phrases, ({ owned }) => (owned === undefined ? 0 : owned.owner * partsOfOwner + owned.part))
    : new Uint16Array();

const tablesOf = (phrases: readonly Phrase[]): PhraseTables => {
  let letters = 0;
  let highest = SPACE;
  for (const { text } of phrases) {
    letters += text.length;
    for (let i = 0; i < text.length; i += 1) highest = Math.max(highest, text.charCodeAt(i));
  }
  const classes = new Uint16Array(highest + 1);
  let classCount = 1;
  for (const { text } of phrases)
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (classes[code] === 0) classes[code] = classCount++;
    }
  const table = new Int32Array(2 << (32 - Math.clz32(Math.ceil(letters * spare) + 1)));
  const sibling = new Int32Array(phrases.length);
  const { classBits, sizeBits, root, placeOf } = shapeOf({ classes, table });
  if (classBits + sizeBits + 1 > 31) throw new Error(`${letters} letters of phrases are more than a tree holds`);
  phrases.forEach(({ text }, index) => {
    if (text === '') return;
    let place = 0;
    for (let i = 0; i < text.length; i += 1) {
      const branch = ((i === 0 ? root : place + 1) << classBits) | (classes[text.charCodeAt(i)] ?? 0);
      place = placeOf(branch);
      table[place * 2] = branch;
    }
    sibling[index] = table[place * 2 + 1] ?? 0;
    table[place * 2 + 1] = index + 1;
  });
  const open = Uint8Array.from(phrases, (phrase) => (phrase.open === true ? 1 : 0));
  const begins = createBeginnings(phrases.length);
  for (const { text, open: goesOn, owned } of phrases) begins.add(text, goesOn === true, owned?.owner);
  return {
    classes,
    table,
    sibling,
    open,
    beginnings: begins.marks,
    owners: ownersOf(phrases),
    beginners: begins.owners(),
  };
};

export const buildPhraseTree = (phrases: readonly Phrase[]): PhraseTree => openPhraseTree(tablesOf(phrases));

/** Hits that wait for their turn: those of words that begin within one phrase. */
const mostHits = 1 << 12;
/** A word that goes on beyond a part by more than this has nothing that ends in it. */
const beyond = 64;
const usualRoom = 1 << 15;
/** As in phrase-tree.as. */
const margin = 32;
type Report = (phrase: number, end: number) => void;

/** As in phrase-tree.as: what becomes of a hit. */
const ways = { report: 0, reportOwned: 1, count: 2 } as const;

/** `room`: units that it takes at a time. */
const openScanner = (from: PhraseTables, room: number) => {
  const { classes, table, sibling, open, beginnings, owners, beginners } = from;
  const ownerCount = owners.reduce((most, owned) => Math.max(most, Math.floor(owned / partsOfOwner) + 1), 0);
  let report: Report = () => {};
  const { tables, calls } = openKernel(
    kernel,
    {
      input: ['u16', room + margin],
      classes: ['u16', classes.length],
      table: ['i32', table.length],
      sibling: ['i32', sibling.length],
      open: ['u8', open.length],
      beginnings: ['u8', beginnings.length],
      hits: ['i32', 2 * mostHits],
      owners: ['u16', owners.length],
      asked: ['u8', ownerCount],
      parts: ['i32', ownerCount],
      counts: ['i32', ownerCount],
      beginners: ['i32', beginners.length],
    },
    ['shape', 'scan'],
    {
      report: (phrase, end) => {
        report(phrase, end);
        return 0;
      },
    },
  );
  tables.classes.set(classes);
  tables.table.set(table);
  tables.sibling.set(sibling);
  tables.open.set(open);
  tables.beginnings.set(beginnings);
  tables.owners.set(owners);
  tables.beginners.set(beginners);
  const { classBits, sizeBits } = shapeOf({ classes, table });
  calls.shape(classes.length, classBits, sizeBits, 30 - Math.clz32(beginnings.length), mostHits);
  const { asked, parts, counts } = tables;
  let askedBits = 0;
  return {
    room,
    ask: (of: ReadonlySet<number>): void => {
      asked.fill(0);
      askedBits = 0;
      for (const owner of of) {
        asked[owner] = 1;
        askedBits |= 1 << (owner & 31);
      }
    },
    scan: (codes: Uint16Array, length: number, from: number, to: number, way: number, take: Report): void => {
      tables.input.set(codes.subarray(from, length));
      report = take;
      calls.scan(length, from, to, way, askedBits);
    },
    forget: (): void => {
      parts.fill(0);
      counts.fill(0);
    },
    tallyOf: (owner: number): Tally => ({ hits: counts[owner] ?? 0, parts: parts[owner] ?? 0 }),
  };
};
type Scanner = ReturnType<typeof openScanner>;
const ignore: Report = () => {};

export const openPhraseTree = (tables: PhraseTables): PhraseTree => {
  let scanner: Scanner | undefined;
  const scannerFor = (room: number): Scanner => {
    if (scanner === undefined || room > scanner.room) scanner = openScanner(tables, Math.max(usualRoom, room));
    return scanner;
  };
  const read = (codes: Uint16Array, length: number, windows: Windows, way: number, report: Report): void => {
    for (let at = 0; at < windows.length; at += 2) {
      const [from = 0, to = length] = [windows[at], windows[at + 1]];
      const end = Math.min(length, to + beyond);
      scannerFor(end - from).scan(codes, end, from, to, way, report);
    }
  };
  return {
    tables,
    scan: (codes, length, report, windows = [0, length], of = undefined) => {
      if (of !== undefined) scannerFor(length).ask(of);
      read(codes, length, windows, of === undefined ? ways.report : ways.reportOwned, report);
    },
    tally: (codes, length, windows, of) => {
      const counting = scannerFor(length);
      counting.ask(of);
      counting.forget();
      read(codes, length, windows, ways.count, ignore);
      return Array.from(of, counting.tallyOf);
    },
  };
};

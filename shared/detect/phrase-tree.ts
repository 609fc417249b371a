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
};
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
};
export type PhraseTree = {
  readonly tables: PhraseTables;
  /**
   * Reports every occurrence of whole words in the first `length` of `codes`, overlapping ones too, in order of their ends, the longest
   * first. `end` is exclusive. Of a part only what lies from `from` on, where a word begins, and ends before `to`.
   */
  readonly scan: (
    codes: Uint16Array,
    length: number,
    report: (phrase: number, end: number) => void,
    from?: number,
    to?: number,
  ) => void;
};

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
  for (const { text, open: goesOn } of phrases) begins.add(text, goesOn === true);
  return { classes, table, sibling, open, beginnings: begins.marks };
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

/** `room`: units that it takes at a time. */
const openScanner = ({ classes, table, sibling, open, beginnings }: PhraseTables, room: number) => {
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
  const { classBits, sizeBits } = shapeOf({ classes, table });
  calls.shape(classes.length, classBits, sizeBits, 30 - Math.clz32(beginnings.length), mostHits);
  return {
    room,
    scan: (codes: Uint16Array, length: number, from: number, to: number, take: Report): void => {
      tables.input.set(codes.subarray(from, length));
      report = take;
      calls.scan(length, from, to);
    },
  };
};

export const openPhraseTree = (tables: PhraseTables): PhraseTree => {
  let scanner: ReturnType<typeof openScanner> | undefined;
  return {
    tables,
    scan: (codes, length, report, from = 0, to = length) => {
      const end = Math.min(length, to + beyond);
      if (scanner === undefined || end - from > scanner.room)
        scanner = openScanner(tables, Math.max(usualRoom, end - from));
      scanner.scan(codes, end, from, to, report);
    },
  };
};

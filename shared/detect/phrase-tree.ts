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
import { createBeginnings, openBeginnings } from './beginnings.ts';

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

/** Hits of one word after the other, each word's in order of their ends, put in one order. */
type Hits = { readonly phrases: number[]; readonly ends: number[]; head: number };
const insert = ({ phrases, ends, head }: Hits, phrase: number, end: number): void => {
  let place = ends.length;
  while (place > head && (ends[place - 1] ?? 0) > end) place -= 1;
  if (place === ends.length) {
    phrases.push(phrase);
    ends.push(end);
    return;
  }
  phrases.splice(place, 0, phrase);
  ends.splice(place, 0, end);
};

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

export const openPhraseTree = (tables: PhraseTables): PhraseTree => {
  const { classes, table, sibling, open } = tables;
  const { classBits, root, placeOf } = shapeOf(tables);
  const begins = openBeginnings(tables.beginnings);
  const scan: PhraseTree['scan'] = (codes, length, report, from = 0, to = length) => {
    const hits: Hits = { phrases: [], ends: [], head: 0 };
    /** Nothing that begins from here on ends before. */
    const tell = (before: number): void => {
      while (hits.head < hits.ends.length && (hits.ends[hits.head] ?? 0) <= before) {
        report(hits.phrases[hits.head] ?? 0, hits.ends[hits.head] ?? 0);
        hits.head += 1;
      }
      if (hits.head < hits.ends.length) return;
      hits.ends.length = 0;
      hits.phrases.length = 0;
      hits.head = 0;
    };
    for (let start = from; start < to; ) {
      let end = start;
      while (end < length && (codes[end] ?? 0) > SPACE) end += 1;
      if (begins.passes(codes, start, end, length)) {
        if (hits.ends.length > 0) tell(start);
        let node = root;
        for (let i = start; i < to; i += 1) {
          const letter = classes[codes[i] ?? 0] ?? 0;
          if (letter === 0) break;
          const branch = (node << classBits) | letter;
          const place = placeOf(branch);
          if (table[place * 2] !== branch) break;
          node = place + 1;
          let phrase = table[place * 2 + 1] ?? 0;
          if (phrase === 0) continue;
          const inWord = i + 1 < length && (codes[i + 1] ?? 0) > SPACE;
          for (; phrase !== 0; phrase = sibling[phrase - 1] ?? 0)
            if (!inWord || open[phrase - 1] === 1) insert(hits, phrase - 1, i + 1);
        }
      }
      start = end + 1;
    }
    tell(to);
  };
  return { tables, scan };
};

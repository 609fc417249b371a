/**
 * All phrases in one pass over whole words. A phrase begins where a word begins, so of most words only the first letters are looked at,
 * and the few that some phrase begins like are held against the phrases that do.
 *
 *   word begins ──▶ may a phrase begin so, with the word after it? ──no──▶ on to the next word
 *                          └──yes──▶ the few phrases that do, letter by letter; each that ends at the end of a word is a hit
 *
 * It reads normalised text: letters and digits, and between words one unit of 32 or below. A dense automaton (Aho and Corasick, 1975) takes
 * 6 MB for our 6,400 signs, a tree of their letters 1, and both miss the cache at each letter; here the filter that nearly every word stops
 * at has 16 KB, and the phrases that begin alike lie side by side.
 */
import { openKernel } from '../kernel.ts';
import { beginningOf, filterOf } from './beginnings.ts';
import { kernel } from './phrase-book.generated.ts';

export type Phrase = {
  readonly text: string;
  /** Its last word may go on; it has three letters at least. */
  readonly open?: boolean;
  /** Whose it is, and which part of what it says. */
  readonly owned?: Owned;
};
/** Both count from 0; of parts an owner has at most 32, of owners a book 2,048. */
export type Owned = { readonly owner: number; readonly part: number };
/** How often the phrases of an owner hit, and in which of its parts, as bits. */
export type Tally = { readonly hits: number; readonly parts: number };
/** All that a book is, so that it can be made once and kept. */
export type PhraseTables = {
  readonly filter: Int32Array;
  /**
   * By beginning, at most half full. Four cells a place: the beginning, where in `pages` its phrases stand (0: the place is free), the
   * owners of these, one bit for every thirty-second, and nothing.
   */
  readonly index: Int32Array;
  /** One after the other those that begin alike, then 0. Each: how many letters, the phrase plus one in two halves, the letters. */
  readonly pages: Uint16Array;
  /** Of each phrase the next of the same letters, plus one. */
  readonly sibling: Int32Array;
  readonly open: Uint8Array;
  /** Of each phrase 32 times its owner, and its part; none where none is owned. */
  readonly owners: Uint16Array;
};
export type PhraseBook = {
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
    of?: readonly number[],
  ) => void;
  /** The same hits, counted: of each of these owners, in their order. */
  readonly tally: (codes: Uint16Array, length: number, windows: Windows, of: readonly number[]) => readonly Tally[];
};
/** From, to, from, to. */
export type Windows = readonly number[];

const partsOfOwner = 32;
const ownersOf = (phrases: readonly Phrase[]): Uint16Array =>
  phrases.some(({ owned }) => owned !== undefined)
    ? Uint16Array.from(phrases, ({ owned }) => (owned === undefined ? 0 : owned.owner * partsOfOwner + owned.part))
    : new Uint16Array();

/** Phrases of the same letters: any of them may go on; the last, plus one; their owners. */
type Same = { readonly text: string; open: boolean; last: number; owners: number };
const cells = 4;

const tablesOf = (phrases: readonly Phrase[]): PhraseTables => {
  const sibling = new Int32Array(phrases.length);
  const different = new Map<string, Same>();
  phrases.forEach(({ text, open, owned }, at) => {
    if (text === '') return;
    const same = different.get(text) ?? { text, open: false, last: 0, owners: 0 };
    different.set(text, same);
    sibling[at] = same.last;
    same.last = at + 1;
    same.open ||= open === true;
    if (owned !== undefined) same.owners |= 1 << owned.owner;
  });
  const alike = Map.groupBy(different.values(), ({ text, open }) => beginningOf(text, open));
  const index = new Int32Array(cells << (33 - Math.clz32(alike.size)));
  const places = index.length / cells;
  const pages: number[] = [0];
  for (const [beginning, all] of alike) {
    let place = beginning >>> (32 - Math.log2(places));
    while (index[place * cells + 1] !== 0) place = (place + 1) % places;
    const owners = all.reduce((bits, same) => bits | same.owners, 0);
    index.set([beginning, pages.length, owners], place * cells);
    for (const { text, last } of all) {
      pages.push(text.length, last & 0xffff, last >>> 16);
      for (let i = 0; i < text.length; i += 1) pages.push(text.charCodeAt(i));
    }
    pages.push(0);
  }
  return {
    filter: filterOf([...alike.keys()]),
    index,
    pages: Uint16Array.from(pages),
    sibling,
    open: Uint8Array.from(phrases, (phrase) => (phrase.open === true ? 1 : 0)),
    owners: ownersOf(phrases),
  };
};

export const buildPhraseBook = (phrases: readonly Phrase[]): PhraseBook => openPhraseBook(tablesOf(phrases));

/** Hits that wait for their turn: those of words that begin within one phrase. */
const mostHits = 1 << 12;
/** A word that goes on beyond a part by more than this has nothing that ends in it. */
const beyond = 64;
const usualRoom = 1 << 15;
/** As in phrase-book.as. */
const margin = 32;
type Report = (phrase: number, end: number) => void;

/** As in phrase-book.as: what becomes of a hit. */
const ways = { report: 0, reportOwned: 1, count: 2 } as const;

/** `room`: units that it takes at a time. */
const openScanner = (from: PhraseTables, room: number) => {
  const { filter, index, pages, sibling, open, owners } = from;
  const ownerCount = owners.reduce((most, owned) => Math.max(most, Math.floor(owned / partsOfOwner) + 1), 0);
  let report: Report = () => {};
  const { tables, calls } = openKernel(
    kernel,
    {
      input: ['u16', room + margin],
      filter: ['i32', filter.length],
      index: ['i32', index.length],
      // A look takes four letters at a time.
      pages: ['u16', pages.length + cells],
      sibling: ['i32', sibling.length],
      open: ['u8', open.length],
      hits: ['i32', 2 * mostHits],
      owners: ['u16', owners.length],
      asked: ['u8', ownerCount],
      parts: ['i32', ownerCount],
      counts: ['i32', ownerCount],
    },
    ['shape', 'scan'],
    {
      report: (phrase, end) => {
        report(phrase, end);
        return 0;
      },
    },
  );
  tables.filter.set(filter);
  tables.index.set(index);
  tables.pages.set(pages);
  tables.sibling.set(sibling);
  tables.open.set(open);
  tables.owners.set(owners);
  calls.shape(Math.log2(filter.length), Math.log2(index.length / cells), mostHits);
  const { asked, parts, counts } = tables;
  let askedBits = 0;
  return {
    room,
    ask: (of: readonly number[]): void => {
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

export const openPhraseBook = (tables: PhraseTables): PhraseBook => {
  let scanner: Scanner | undefined;
  const scannerFor = (room: number): Scanner => {
    // Doubled, so that texts that grow little by little do not open a kernel each.
    if (scanner === undefined || room > scanner.room)
      scanner = openScanner(tables, Math.max(usualRoom, 2 ** Math.ceil(Math.log2(room))));
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
      return of.map(counting.tallyOf);
    },
  };
};

/**
 * Which of our four languages a text is in, by pieces of its words, as `eld` tells (github.com/nitotm/efficient-language-detector-js,
 * its smallest table: .99 right on a sentence). Its table for sixty languages takes 30 MB and 150 ms at every start, so ours has what it
 * knows of these four (`npm run languages`), and is read as it reads: identify.test.ts asks both.
 *
 *   don't rain  →  " don'" "n't " " rain "      four bytes of UTF-8 each, every third one, and the last four
 */
import { type Language, languages } from '../messages.ts';
import { unpack } from './packed.ts';

/** Undefined: too short, or none of ours for sure. */
export type Identify = (text: string) => Language | undefined;

const shortest = 12;
/** Enough to be sure; more only costs time. */
const looked = 400;
/** Whatever is no letter parts words, but for an apostrophe in them. */
const separators = /(?:[^\p{L}]|[\u{10000}-\u{10ffff}])+(?<!['`’])/gu;
const bytesOfWord = 512;
const longestWord = 70;
/** The first word to begin after so many bytes is not read, and none goes on beyond the second. */
const enough = 350;
const most = 380;
/** The table leaves out what every piece has. */
const leastScore = 53;
/** Of two that are equal, eld takes the one it has first. */
const order = ['de', 'en', 'fr', 'nl'] as const satisfies readonly Language[];

const slots = 1 << 15;
type Table = {
  /** Four bytes of a piece; 0: free. */
  readonly keys: Int32Array;
  /** 1 begins a word, 2 ends one; the rest is 0. */
  readonly edges: Uint8Array;
  /** By slot × 4 + language in the order of `languages`. */
  readonly scores: Uint8Array;
  /** The text in which a piece was last met: it counts once. */
  readonly met: Uint32Array;
};
const slotOf = ({ keys, edges }: Table, key: number, edge: number): number => {
  let slot = (Math.imul(key ^ (edge << 13), 0x9e37_79b1) >>> 17) & (slots - 1);
  while (keys[slot] !== 0 && (keys[slot] !== key || edges[slot] !== edge)) slot = (slot + 1) & (slots - 1);
  return slot;
};
const readTable = (pieces: string): Table => {
  const table: Table = {
    keys: new Int32Array(slots),
    edges: new Uint8Array(slots),
    scores: new Uint8Array(slots * 4),
    met: new Uint32Array(slots),
  };
  const bytes = unpack(pieces);
  for (let at = 0; at < bytes.length; ) {
    const key = keyAt(bytes, at, 4);
    const head = bytes[at + 4] ?? 0;
    const slot = slotOf(table, key, head & 3);
    table.keys[slot] = key;
    table.edges[slot] = head & 3;
    at += 5;
    for (let language = 0; language < languages.length; language += 1)
      if (head & (4 << language)) table.scores[slot * 4 + language] = leastScore + (bytes[at++] ?? 0);
  }
  return table;
};
/** Up to four bytes as a number; what is missing is 0. */
const keyAt = (bytes: Uint8Array, from: number, length: number): number => {
  let key = 0;
  for (let i = 0; i < 4; i += 1) key = (key << 8) | (i < length ? (bytes[from + i] ?? 0) : 0);
  return key;
};

const createIdentify = (table: Table): Identify => {
  const word = new Uint8Array(bytesOfWord);
  const sums = new Int32Array(languages.length);
  let asked = 0;
  const take = (key: number, edge: number): void => {
    const slot = slotOf(table, key, edge);
    if (table.keys[slot] === 0 || table.met[slot] === asked) return;
    table.met[slot] = asked;
    for (let i = 0; i < languages.length; i += 1) sums[i] = (sums[i] ?? 0) + (table.scores[slot * 4 + i] ?? 0);
  };
  const takeWord = (size: number): void => {
    const length = Math.min(size, longestWord);
    let at = 0;
    for (; at + 4 < length; at += 3) take(keyAt(word, at, 4), at === 0 ? 1 : 0);
    // Of a word beyond the bound its end is no piece of four.
    if (size <= longestWord) take(keyAt(word, Math.max(0, length - 4), Math.min(4, length)), at === 0 ? 3 : 2);
  };
  return (text) => {
    if (text.length < shortest) return undefined;
    const clean = text.slice(0, looked).replace(separators, ' ').trim().toLowerCase();
    asked += 1;
    sums.fill(0);
    let size = 0;
    let read = 0;
    for (let i = 0; i < clean.length && read <= most; i += 1) {
      const code = clean.charCodeAt(i);
      if (code === 32) {
        if (size > 0) takeWord(size);
        size = 0;
        if (read > enough) break;
        read += 1;
      } else if (code < 0x80) {
        word[size++] = code;
        read += 1;
      } else if (code < 0x800) {
        word[size++] = 0xc0 | (code >> 6);
        word[size++] = 0x80 | (code & 0x3f);
        read += 2;
      } else {
        word[size++] = 0xe0 | (code >> 12);
        word[size++] = 0x80 | ((code >> 6) & 0x3f);
        word[size++] = 0x80 | (code & 0x3f);
        read += 3;
      }
    }
    if (size > 0) takeWord(size);
    let best: Language | undefined;
    let highest = 0;
    for (const language of order) {
      const sum = sums[languages.indexOf(language)] ?? 0;
      if (sum > highest) [best, highest] = [language, sum];
    }
    return best;
  };
};

let made: Identify | undefined;
/** The table is loaded when asked for: a command that reads no text starts without it. */
export const loadIdentify = async (): Promise<Identify> => {
  made ??= createIdentify(readTable((await import('./languages.generated.ts')).pieces));
  return made;
};

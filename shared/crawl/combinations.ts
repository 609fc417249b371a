/**
 * Filters in the path, `/shop/red/wool/large/` and the like, in ever new orders and combinations; and folders named out of one handful of
 * words, without end. Their mark: each word of the address is known, words stand now here and now there, and there have been many times
 * more addresses than words. In a table (each page in each language and version) every word has its place, and pages of a manual have
 * names of their own: neither is one.
 *
 *   /shop/red/wool/   /shop/wool/red/large/   /shop/large/red/   …300 of them out of 19 words: no more of these
 */
import { copy } from './copy.ts';
import { pathOf } from './path-of.ts';

/** Words of one part of a site; with more than these it is no choice of filters. */
const mostWords = 1_000;
const leastTaken = 300;
const takenAWord = 8;
/** Words of an address that have been seen elsewhere in one. */
const leastMoved = 3;
/** Parts that are counted. */
const mostParts = 1_000;

const moved = -1;
/** `places`: of a word, where it stands, or that it has moved. */
type Part = { taken: number; readonly places: Map<string, number>; open: boolean };
export type SavedCombinations = readonly (readonly [
  part: string,
  taken: number,
  open: boolean,
  words: readonly (readonly [word: string, place: number])[],
])[];
export type Combinations = {
  /** Before an address is queued: one more of the same words? */
  readonly refuses: (url: string) => boolean;
  readonly save: () => SavedCombinations;
};

/** Not the dot: a manual's `sect.network-config.html` in its 26 languages would be a choice of filters. */
const between = /[/;,&=+:|_~!*()-]|%2[cf]|%3[abd]|%7c/i;
const number = /^\d*$/;
const wordsOf = (path: string): readonly string[] => path.split(between).filter((word) => !number.test(word));
/** Looks at signs alone: most addresses are none of these, and are not taken apart. */
const isLong = /^[^/;,&=+:|_~!*()%-]*(?:[/;,&=+:|_~!*()%-][^/;,&=+:|_~!*()%-]*){3}/;

export const createCombinations = (saved: SavedCombinations = []): Combinations => {
  const parts = new Map<string, Part>(
    saved.map(([name, taken, open, words]) => [name, { taken, open, places: new Map(words) }]),
  );
  const learn = (part: Part, words: readonly string[]): void => {
    part.taken += 1;
    for (const [place, word] of words.entries()) {
      const before = part.places.get(word);
      if (before === undefined) part.places.set(copy(word), place);
      else if (before !== place) part.places.set(word, moved);
    }
    if (part.places.size < mostWords) return;
    part.open = true;
    part.places.clear();
  };
  const isWornOut = ({ taken, places }: Part, words: readonly string[]): boolean => {
    if (taken < Math.max(leastTaken, places.size * takenAWord)) return false;
    let mobile = 0;
    for (const word of words) {
      const place = places.get(word);
      if (place === undefined) return false;
      if (place === moved) mobile += 1;
    }
    return mobile >= leastMoved;
  };
  /** Of the part: no more of these. */
  const meets = (name: string, words: readonly string[]): boolean => {
    const part = parts.get(name) ?? { taken: 0, places: new Map(), open: false };
    if (part.open || (part.taken === 0 && parts.size >= mostParts)) return false;
    if (isWornOut(part, words)) return true;
    parts.set(name, part);
    learn(part, words);
    return false;
  };
  return {
    refuses: (url) => {
      if (url.includes('?')) return false;
      const path = pathOf(url);
      if (!isLong.test(path)) return false;
      const words = wordsOf(path);
      if (words.length < leastMoved) return false;
      const folder = words[0] ?? '';
      // Of the whole site, for filters that begin at its top, and of the part below its first word.
      const whole = meets('', words);
      return meets(copy(folder), words.slice(1)) || whole;
    },
    save: () => [...parts].map(([name, { taken, open, places }]) => [name, taken, open, [...places]] as const),
  };
};

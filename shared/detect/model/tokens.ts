/**
 * A text as the model reads it: words with their concepts, the ends of sentences, and what stands in quotation marks.
 *
 *   He wrote "they are vermin". Shame!
 *   one say  ⟪ they be beast ⟫  .     !
 */
import type { Language } from '../../messages.ts';
import { normalUnits, wordOf } from '../normalise.ts';
import { concepts } from './concepts/concept.ts';
import { conceptOfPicture, hasPictures, picture } from './concepts/emoji.ts';
import { type ConceptId, idOf, lexiconOf, nothingKnown, type Phrase } from './lexicon.ts';

/** Beyond the concepts: signs that count in the order of things. */
export const sign = {
  stop: concepts.length,
  question: concepts.length + 1,
  shout: concepts.length + 2,
  open: concepts.length + 3,
  close: concepts.length + 4,
} as const;

export type Token = {
  /** As the n-grams see it: the word, or the name of its concept where the word itself must not count. Empty for signs. */
  readonly word: string;
  /** A concept, a `sign`, or -1. */
  readonly concept: ConceptId;
  readonly quoted: boolean;
  /** UTF-16 offsets in the source. */
  readonly from: number;
  readonly to: number;
};

const masks: ReadonlyMap<ConceptId, string> = new Map([
  [idOf('group'), '1'],
  [idOf('slur'), '2'],
  [idOf('loose'), '3'],
]);
const quotation =
  /[„“”"][^„“”"\n]{2,600}[“”"]|«[^«»\n]{2,600}»|»[^«»\n]{2,600}«|(?<![\p{L}\p{N}])['‘‚][^'‘’\n]{4,300}['’‘](?![\p{L}\p{N}])/gu;

const quotationMark = /[„“”"«»'‘‚’]/;
const quotationsOf = (source: string): readonly (readonly [number, number])[] =>
  quotationMark.test(source)
    ? [...source.matchAll(quotation)].map(({ index, 0: words }) => [index, index + words.length])
    : [];

/** Tokens as columns: most of a page is looked through and thrown away, and an object a word costs more than reading it. */
export type TokenRow = {
  readonly length: number;
  /** A concept, a `sign`, or -1. */
  readonly conceptAt: (place: number) => ConceptId;
  /** Those from `start` to `end` (exclusive) by themselves. */
  readonly slice: (start: number, end: number) => readonly Token[];
};
/** In place of a word's start: it is no word of the normal text. */
const pictured = -1;
const isSign = (concept: ConceptId): boolean => concept >= sign.stop;

/** By token: concept, quoted or not; start and end of the word in the normal text; where it begins and ends in the source. */
type Columns = Readonly<Record<'concept' | 'quoted' | 'start' | 'end' | 'from' | 'to', Int32Array>>;
const columns = (size: number): Columns => ({
  concept: new Int32Array(size),
  quoted: new Int32Array(size),
  start: new Int32Array(size),
  end: new Int32Array(size),
  from: new Int32Array(size),
  to: new Int32Array(size),
});
const grown = (from: Columns): Columns => {
  const to = columns(from.concept.length * 2);
  for (const name of ['concept', 'quoted', 'start', 'end', 'from', 'to'] as const) to[name].set(from[name]);
  return to;
};
/** Texts of the usual length take turns on these. */
const lent = columns(1 << 15);

/**
 * In order. `quotedRanges`: further ranges of `source` known to be somebody else's words (blockquote, q, cite). Lent, as the normal text
 * is: it stands until the next row or the next text.
 */
export const tokenRow = (
  source: string,
  language: Language,
  quotedRanges: readonly (readonly [number, number])[] = [],
): TokenRow => {
  const lexicon = lexiconOf(language);
  const { codes, from, to, length } = normalUnits(source);
  const quotations = [...quotationsOf(source), ...quotedRanges].sort((a, b) => a[0] - b[0]);
  let next = 0; // quotation that ends last among those begun
  const isQuoted = (at: number): boolean => {
    while (next < quotations.length && (quotations[next]?.[1] ?? 0) <= at) next += 1;
    const [start, end] = quotations[next] ?? [Number.POSITIVE_INFINITY, 0];
    return start <= at && at < end;
  };
  let column = lent;
  let count = 0;
  let quoted = 0;
  const push = (concept: ConceptId, start: number, end: number, begin: number, stop: number): void => {
    if (count === column.concept.length) column = grown(column);
    column.concept[count] = concept;
    column.quoted[count] = quoted;
    column.start[count] = start;
    column.end[count] = end;
    column.from[count] = begin;
    column.to[count] = stop;
    count += 1;
  };
  // Words of the sentence under way: start and end in the normal text.
  const words: number[] = [];
  const wordAt = (place: number): string | undefined =>
    place * 2 < words.length ? wordOf(codes, words[place * 2] ?? 0, words[place * 2 + 1] ?? 0) : undefined;
  const continues = (at: number, { rest, open }: Phrase): boolean =>
    rest.every((part, place) => {
      const word = wordAt(at + place);
      return open && place === rest.length - 1 ? word?.startsWith(part) === true : word === part;
    });
  const flush = (): void => {
    for (let i = 0; i * 2 < words.length; ) {
      const start = words[i * 2] ?? 0;
      let end = words[i * 2 + 1] ?? 0;
      let entry = lexicon.at(codes, start, end);
      if (entry === nothingKnown && lexicon.mayHold(codes, start, end)) {
        const parts = lexicon.partsOf(wordOf(codes, start, end));
        if (parts !== undefined) {
          let at = start;
          const bounds = parts.flatMap((part) => {
            at += part.length;
            return [at - part.length, at];
          });
          words.splice(i * 2, 2, ...bounds);
          end = start + (parts[0]?.length ?? 0);
          entry = lexicon.at(codes, start, end);
        }
      }
      let width = 1;
      let { concept } = entry;
      for (const phrase of entry.phrases)
        if (continues(i + 1, phrase)) {
          width += phrase.rest.length;
          concept = phrase.concept;
          break;
        }
      const begin = from[start] ?? 0;
      if (quotations.length > 0) {
        const inside = isQuoted(begin) ? 1 : 0;
        if (inside !== quoted) {
          quoted = inside;
          push(inside === 1 ? sign.open : sign.close, 0, 0, begin, begin);
        }
      }
      if (concept >= 0 && masks.has(concept))
        push(concept, start, end, begin, to[(words[(i + width) * 2 - 1] ?? 1) - 1] ?? 0);
      else
        for (let part = i; part < i + width; part += 1) {
          const [first, last] = [words[part * 2] ?? 0, words[part * 2 + 1] ?? 0];
          // A phrase is one concept, at its first word.
          push(part === i ? concept : -1, first, last, from[first] ?? 0, to[last - 1] ?? 0);
        }
      i += width;
    }
    words.length = 0;
  };
  /** Pictures as words among the words: they are read in their place, after the word at the same offset. Answers the order of all. */
  const takePictures = (): Int32Array => {
    quoted = 0;
    const written = count;
    for (const { index, 0: whole } of source.matchAll(picture)) {
      const concept = conceptOfPicture(whole);
      push(concept === undefined ? -1 : idOf(concept), pictured, pictured, index, index + whole.length);
    }
    const order = new Int32Array(count);
    for (let place = 0, word = 0, seen = written; place < count; place += 1)
      order[place] =
        seen === count || (word < written && (column.from[word] ?? 0) <= (column.from[seen] ?? 0)) ? word++ : seen++;
    return order;
  };
  let start = -1;
  for (let i = 0; i <= length; i += 1) {
    const code = i < length ? (codes[i] ?? 0) : 10;
    if (code > 32) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) words.push(start, i);
    start = -1;
    if (code !== 10) continue;
    flush();
    if (i >= length) break;
    const at = from[i] ?? 0;
    const closing = source.slice(at, to[i] ?? 0);
    push(closing.includes('?') ? sign.question : closing.includes('!') ? sign.shout : sign.stop, 0, 0, at, at);
  }
  const order = hasPictures(source) ? takePictures() : undefined;
  const total = count;
  const placeOf = (place: number): number => (order === undefined ? place : (order[place] ?? place));
  return {
    length: total,
    conceptAt: (place) => column.concept[placeOf(place)] ?? -1,
    slice: (first, last) => {
      const tokens: Token[] = [];
      for (let place = first; place < Math.min(last, total); place += 1) {
        const i = placeOf(place);
        const concept = column.concept[i] ?? -1;
        const [start = 0, from = 0, to = 0] = [column.start[i], column.from[i], column.to[i]];
        const word =
          start === pictured
            ? source.slice(from, to)
            : isSign(concept)
              ? ''
              : (masks.get(concept) ?? wordOf(codes, start, column.end[i] ?? 0));
        tokens.push({ word, concept, quoted: column.quoted[i] === 1, from, to });
      }
      return tokens;
    },
  };
};
export const tokensOf = (source: string, language: Language): readonly Token[] => {
  const row = tokenRow(source, language);
  return row.slice(0, row.length);
};

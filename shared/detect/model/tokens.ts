/**
 * A text as the model reads it: words with their concepts, the ends of sentences, and what stands in quotation marks.
 *
 *   He wrote "they are vermin". Shame!
 *   one say  ⟪ they be beast ⟫  .     !
 */
import type { Language } from '../../messages.ts';
import { normalUnits, type Units, wordOf } from '../normalise.ts';
import { concepts } from './concepts/concept.ts';
import { conceptOfPicture, hasPictures, picture } from './concepts/emoji.ts';
import {
  type CompiledLexicon,
  type ConceptId,
  type Entry,
  idOf,
  lexiconOf,
  nothingKnown,
  type Phrase,
} from './lexicon.ts';
import { kinds, perWord, type Sifted, sift, slack } from './sieve.ts';

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
/** By concept plus one. */
const isMasked = Uint8Array.from({ length: concepts.length + 1 }, (_, at) => (masks.has(at - 1) ? 1 : 0));
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

const noWords: Sifted = new Int32Array();

type Range = readonly [start: number, end: number];
/**
 * The text under work. One thing that all steps are given, and no step made anew for each text: V8 would compile them again and again.
 */
type Work = Units & {
  readonly source: string;
  readonly lexicon: CompiledLexicon;
  /** In order; `next` is the one that ends last among those begun. */
  readonly quotations: readonly Range[];
  next: number;
  /** Is what comes now quoted? */
  quoted: 0 | 1;
  column: Columns;
  count: number;
  /** Words of the sentence under way, up to `end` (exclusive). */
  words: Sifted;
  end: number;
};

const push = (work: Work, concept: ConceptId, start: number, end: number, begin: number, stop: number): void => {
  if (work.count === work.column.concept.length) work.column = grown(work.column);
  const { column, count } = work;
  column.concept[count] = concept;
  column.quoted[count] = work.quoted;
  column.start[count] = start;
  column.end[count] = end;
  column.from[count] = begin;
  column.to[count] = stop;
  work.count = count + 1;
};

const isQuoted = (work: Work, at: number): boolean => {
  const { quotations } = work;
  while (work.next < quotations.length && (quotations[work.next]?.[1] ?? 0) <= at) work.next += 1;
  const found = quotations[work.next];
  return found !== undefined && found[0] <= at && at < found[1];
};
/** A sign where quotation begins or ends. */
const takeQuotes = (work: Work, begin: number): void => {
  const inside = isQuoted(work, begin) ? 1 : 0;
  if (inside === work.quoted) return;
  work.quoted = inside;
  push(work, inside === 1 ? sign.open : sign.close, 0, 0, begin, begin);
};

const startOf = ({ words }: Work, place: number): number => words[place * perWord] ?? 0;
const endOf = ({ words }: Work, place: number): number => words[place * perWord + 1] ?? 0;
const kindOf = ({ words }: Work, place: number): number => words[place * perWord + 2] ?? 0;

/** Does the phrase go on with the words from `place` on? */
const continues = (work: Work, place: number, { rest, open }: Phrase): boolean => {
  if (place + rest.length > work.end) return false;
  for (let i = 0; i < rest.length; i += 1) {
    const part = rest[i] ?? '';
    const start = startOf(work, place + i);
    const length = endOf(work, place + i) - start;
    if (open && i === rest.length - 1 ? length < part.length : length !== part.length) return false;
    for (let at = 0; at < part.length; at += 1) if (work.codes[start + at] !== part.charCodeAt(at)) return false;
  }
  return true;
};
const phraseAt = (work: Work, place: number, phrases: readonly Phrase[]): Phrase | undefined => {
  for (const phrase of phrases) if (continues(work, place + 1, phrase)) return phrase;
  return undefined;
};

/**
 * Words written as one are several: the last in its place, the others before it, over words that were taken. Answers where the first stands.
 */
const partWord = (work: Work, place: number): number => {
  const parts = work.lexicon.partsOf(wordOf(work.codes, startOf(work, place), endOf(work, place)));
  if (parts === undefined) return place;
  const first = place + 1 - parts.length;
  let start = startOf(work, place);
  parts.forEach((part, at) => {
    work.words.set([start, start + part.length, kinds.known | kinds.held], (first + at) * perWord);
    start += part.length;
  });
  return first;
};

/** A word that the lexicon may know, or the first of a phrase; answers how many words were taken. */
const takeKnown = (work: Work, place: number, entry: Entry): number => {
  const { from, to } = work;
  const phrase = entry.phrases.length === 0 ? undefined : phraseAt(work, place, entry.phrases);
  const width = 1 + (phrase?.rest.length ?? 0);
  const concept = phrase?.concept ?? entry.concept;
  const start = startOf(work, place);
  if (work.quotations.length > 0) takeQuotes(work, from[start] ?? 0);
  if (isMasked[concept + 1] === 1)
    push(work, concept, start, endOf(work, place), from[start] ?? 0, to[endOf(work, place + width - 1) - 1] ?? 0);
  else
    for (let part = place; part < place + width; part += 1) {
      const [first, last] = [startOf(work, part), endOf(work, part)];
      // A phrase is one concept, at its first word.
      push(work, part === place ? concept : -1, first, last, from[first] ?? 0, to[last - 1] ?? 0);
    }
  return width;
};

/** Takes a sentence: the words from `first` up to `end` (exclusive). */
const takeSentence = (work: Work, words: Sifted, first: number, end: number): void => {
  const { codes, from, to, lexicon } = work;
  const isQuoting = work.quotations.length > 0;
  work.words = words;
  work.end = end;
  for (let place = first; place < work.end; ) {
    const kind = kindOf(work, place);
    const start = startOf(work, place);
    if (kind === kinds.unknown) {
      const last = endOf(work, place);
      if (isQuoting) takeQuotes(work, from[start] ?? 0);
      push(work, -1, start, last, from[start] ?? 0, to[last - 1] ?? 0);
      place += 1;
      continue;
    }
    let entry = (kind & kinds.known) === 0 ? nothingKnown : lexicon.at(codes, start, endOf(work, place));
    const first = entry === nothingKnown && (kind & kinds.held) !== 0 ? partWord(work, place) : place;
    if (first < place) {
      place = first;
      entry = lexicon.at(codes, start, endOf(work, place));
    }
    place += takeKnown(work, place, entry);
  }
};

/** Pictures as words among the words: they are read in their place, after the word at the same offset. Answers the order of all. */
const takePictures = (work: Work): Int32Array => {
  const { source } = work;
  work.quoted = 0;
  const written = work.count;
  for (const { index, 0: whole } of source.matchAll(picture)) {
    const concept = conceptOfPicture(whole);
    push(work, concept === undefined ? -1 : idOf(concept), pictured, pictured, index, index + whole.length);
  }
  const { from } = work.column;
  const order = new Int32Array(work.count);
  for (let place = 0, word = 0, seen = written; place < work.count; place += 1)
    order[place] = seen === work.count || (word < written && (from[word] ?? 0) <= (from[seen] ?? 0)) ? word++ : seen++;
  return order;
};

/** Two parts of one sentence, with room before them. */
const together = (begun: Sifted, words: Sifted): Sifted => {
  const all = new Int32Array(Math.max(begun.length, slack * perWord) + words.length);
  all.set(begun);
  all.set(words, all.length - words.length);
  return all;
};
const readSentences = (work: Work): void => {
  const { source, from, to, lexicon } = work;
  /** Of a sentence that goes on in the next part of a text of megabytes. */
  let begun = noWords;
  const take = (words: Sifted, first: number, end: number): void => {
    if (begun === noWords) takeSentence(work, words, first, end);
    else {
      const all = together(begun, words.subarray(first * perWord, end * perWord));
      begun = noWords;
      takeSentence(work, all, slack, all.length / perWord);
    }
  };
  sift(work, lexicon.language, (words, start, end) => {
    let first = start;
    for (let place = start; place < end; place += 1) {
      if (words[place * perWord + 2] !== kinds.end) continue;
      const at = words[place * perWord] ?? 0;
      take(words, first, place);
      first = place + 1;
      const begin = from[at] ?? 0;
      const closing = source.slice(begin, to[at] ?? 0);
      const concept = closing.includes('?') ? sign.question : closing.includes('!') ? sign.shout : sign.stop;
      push(work, concept, 0, 0, begin, begin);
    }
    if (first < end) begun = together(begun, words.subarray(first * perWord, end * perWord));
  });
  take(noWords, 0, 0);
};

/**
 * In order. `quotedRanges`: further ranges of `source` known to be somebody else's words (blockquote, q, cite). Lent, as the normal text
 * is: it stands until the next row or the next text.
 */
export const tokenRow = (source: string, language: Language, quotedRanges: readonly Range[] = []): TokenRow => {
  // First, as the lexicon of a language is made when it is first asked for, and reads its words on the same tape.
  const lexicon = lexiconOf(language);
  const { codes, from, to, length } = normalUnits(source);
  const work: Work = {
    source,
    codes,
    from,
    to,
    length,
    lexicon,
    quotations: [...quotationsOf(source), ...quotedRanges].sort((a, b) => a[0] - b[0]),
    next: 0,
    quoted: 0,
    column: lent,
    count: 0,
    words: noWords,
    end: 0,
  };
  readSentences(work);
  const order = hasPictures(source) ? takePictures(work) : undefined;
  const { column, count: total } = work;
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

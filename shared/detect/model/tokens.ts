/**
 * A text as the model reads it: words with their concepts, the ends of sentences, and what stands in quotation marks.
 *
 *   He wrote "they are vermin". Shame!
 *   one say  ⟪ they be beast ⟫  .     !
 */
import type { Language } from '../../messages.ts';
import { isWordUnit, normalUnits, textOf } from '../normalise.ts';
import { concepts } from './concepts/concept.ts';
import { conceptOfPicture, hasPictures, picture } from './concepts/emoji.ts';
import { type CompiledLexicon, type ConceptId, idOf, lexiconOf, type Phrase } from './lexicon.ts';

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
  readonly concepts: readonly ConceptId[];
  /** Those from `start` to `end` (exclusive) by themselves. */
  readonly slice: (start: number, end: number) => readonly Token[];
};
const unknown: ReturnType<CompiledLexicon['ofWord']> = { concept: -1, phrases: [] };
/** In place of a word's start: it is no word of the normal text. */
const pictured = -1;
const isSign = (concept: ConceptId): boolean => concept >= sign.stop;

/** In order. `quotedRanges`: further ranges of `source` known to be somebody else's words (blockquote, q, cite). */
export const tokenRow = (
  source: string,
  language: Language,
  quotedRanges: readonly (readonly [number, number])[] = [],
): TokenRow => {
  const lexicon = lexiconOf(language);
  const units = normalUnits(source);
  const { codes, from, to, length } = units;
  const text = textOf(units, 0, length);
  const quotations = [...quotationsOf(source), ...quotedRanges].sort((a, b) => a[0] - b[0]);
  let next = 0; // quotation that ends last among those begun
  const isQuoted = (at: number): boolean => {
    while (next < quotations.length && (quotations[next]?.[1] ?? 0) <= at) next += 1;
    const [start, end] = quotations[next] ?? [Number.POSITIVE_INFINITY, 0];
    return start <= at && at < end;
  };
  const concepts: ConceptId[] = [];
  const quotedAt: boolean[] = [];
  /** Of the word in `text`; in the source. */
  const starts: number[] = [];
  const ends: number[] = [];
  const begins: number[] = [];
  const stops: number[] = [];
  let quoted = false;
  const push = (concept: ConceptId, start: number, end: number, begin: number, stop: number): void => {
    concepts.push(concept);
    quotedAt.push(quoted);
    starts.push(start);
    ends.push(end);
    begins.push(begin);
    stops.push(stop);
  };
  // Words of the sentence under way: start and end in `text`.
  let words: number[] = [];
  const wordAt = (place: number): string | undefined =>
    place * 2 < words.length ? text.slice(words[place * 2] ?? 0, words[place * 2 + 1] ?? 0) : undefined;
  const continues = (at: number, { rest, open }: Phrase): boolean =>
    rest.every((part, place) => {
      const word = wordAt(at + place);
      return open && place === rest.length - 1 ? word?.startsWith(part) === true : word === part;
    });
  const flush = (): void => {
    for (let i = 0; i * 2 < words.length; ) {
      const start = words[i * 2] ?? 0;
      let end = words[i * 2 + 1] ?? 0;
      let entry = lexicon.mayBegin(codes, start, end) ? lexicon.ofWord(text.slice(start, end)) : unknown;
      if (entry.concept < 0 && entry.phrases.length === 0 && lexicon.mayHold(codes, start, end)) {
        const parts = lexicon.partsOf(text.slice(start, end));
        if (parts !== undefined) {
          let at = start;
          const bounds = parts.flatMap((part) => {
            at += part.length;
            return [at - part.length, at];
          });
          words.splice(i * 2, 2, ...bounds);
          end = start + (parts[0]?.length ?? 0);
          entry = lexicon.ofWord(text.slice(start, end));
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
      const inside = quotations.length > 0 && isQuoted(begin);
      if (inside !== quoted) {
        quoted = inside;
        push(inside ? sign.open : sign.close, 0, 0, begin, begin);
      }
      if (masks.has(concept)) push(concept, start, end, begin, to[(words[(i + width) * 2 - 1] ?? 1) - 1] ?? 0);
      else
        for (let part = i; part < i + width; part += 1) {
          const [first, last] = [words[part * 2] ?? 0, words[part * 2 + 1] ?? 0];
          // A phrase is one concept, at its first word.
          push(part === i ? concept : -1, first, last, from[first] ?? 0, to[last - 1] ?? 0);
        }
      i += width;
    }
    words = [];
  };
  /** Pictures as words among the words: they are read in their place. Answers the order of all. */
  const takePictures = (): readonly number[] => {
    quoted = false;
    for (const { index, 0: whole } of source.matchAll(picture)) {
      const concept = conceptOfPicture(whole);
      push(concept === undefined ? -1 : idOf(concept), pictured, pictured, index, index + whole.length);
    }
    // Stable: a sign keeps its place before the word at the same offset.
    return concepts.map((_, at) => at).sort((a, b) => (begins[a] ?? 0) - (begins[b] ?? 0));
  };
  let start = -1;
  for (let i = 0; i <= length; i += 1) {
    const code = i < length ? (codes[i] ?? 0) : 10;
    if (isWordUnit(code)) {
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
  const columnAt = (place: number): number => order?.[place] ?? place;
  return {
    length: concepts.length,
    concepts: order?.map((at) => concepts[at] ?? -1) ?? concepts,
    slice: (first, last) => {
      const tokens: Token[] = [];
      for (let place = first; place < Math.min(last, concepts.length); place += 1) {
        const i = columnAt(place);
        const concept = concepts[i] ?? -1;
        const [start = 0, from = 0, to = 0] = [starts[i], begins[i], stops[i]];
        const word =
          start === pictured
            ? source.slice(from, to)
            : isSign(concept)
              ? ''
              : (masks.get(concept) ?? text.slice(start, ends[i] ?? 0));
        tokens.push({ word, concept, quoted: quotedAt[i] ?? false, from, to });
      }
      return tokens;
    },
  };
};
export const tokensOf = (source: string, language: Language): readonly Token[] => {
  const row = tokenRow(source, language);
  return row.slice(0, row.length);
};

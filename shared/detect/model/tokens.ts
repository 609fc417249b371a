/**
 * A text as the model reads it: words with their concepts, the ends of sentences, and what stands in quotation marks.
 *
 *   He wrote "they are vermin". Shame!
 *   one say  ⟪ they be beast ⟫  .     !
 */
import type { Language } from '../../messages.ts';
import { isWordUnit, normalise } from '../normalise.ts';
import { concepts } from './concepts/concept.ts';
import { conceptOfPicture, hasPictures, picture } from './concepts/emoji.ts';
import { type ConceptId, idOf, lexiconOf, type Phrase } from './lexicon.ts';

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

const continues = (words: readonly string[], at: number, { rest, open }: Phrase): boolean =>
  rest.every((part, place) => {
    const word = words[at + place];
    return open && place === rest.length - 1 ? word?.startsWith(part) === true : word === part;
  });
const quotationsOf = (source: string): readonly (readonly [number, number])[] =>
  [...source.matchAll(quotation)].map(({ index, 0: words }) => [index, index + words.length]);

/** Pictures as words among the words: they are read in their place. */
const withPictures = (tokens: readonly Token[], source: string): readonly Token[] => {
  const seen = [...source.matchAll(picture)].map(({ index, 0: whole }): Token => {
    const concept = conceptOfPicture(whole);
    const end = index + whole.length;
    return { word: whole, concept: concept === undefined ? -1 : idOf(concept), quoted: false, from: index, to: end };
  });
  // Stable: a sign keeps its place before the word at the same offset.
  return [...tokens, ...seen].sort((a, b) => a.from - b.from);
};

/** Tokens in order. `quotedRanges`: further ranges of `source` known to be somebody else's words (blockquote, q, cite). */
export const tokensOf = (
  source: string,
  language: Language,
  quotedRanges: readonly (readonly [number, number])[] = [],
): readonly Token[] => {
  const { text, from, to } = normalise(source);
  const lexicon = lexiconOf(language);
  const quotations = [...quotationsOf(source), ...quotedRanges].sort((a, b) => a[0] - b[0]);
  const tokens: Token[] = [];
  let next = 0; // quotation that ends last among those begun
  const isQuoted = (at: number): boolean => {
    while (next < quotations.length && (quotations[next]?.[1] ?? 0) <= at) next += 1;
    const [start, end] = quotations[next] ?? [Number.POSITIVE_INFINITY, 0];
    return start <= at && at < end;
  };
  let quoted = false;
  // The sentence under way, as three columns: one object a word would be thrown away at once.
  let words: string[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  const mark = (concept: ConceptId, at: number): void => {
    tokens.push({ word: '', concept, quoted, from: at, to: at });
  };
  const flush = (): void => {
    for (let i = 0; i < words.length; ) {
      const whole = words[i] ?? '';
      let entry = lexicon.ofWord(whole);
      if (entry.concept < 0 && entry.phrases.length === 0) {
        const parts = lexicon.partsOf(whole);
        if (parts !== undefined) {
          let at = starts[i] ?? 0;
          const begins = parts.map((part) => {
            at += part.length;
            return at - part.length;
          });
          words.splice(i, 1, ...parts);
          starts.splice(i, 1, ...begins);
          ends.splice(i, 1, ...begins.map((begin, place) => begin + (parts[place]?.length ?? 0)));
          entry = lexicon.ofWord(words[i] ?? '');
        }
      }
      let width = 1;
      let { concept } = entry;
      for (const phrase of entry.phrases)
        if (continues(words, i + 1, phrase)) {
          width += phrase.rest.length;
          concept = phrase.concept;
          break;
        }
      const begin = from[starts[i] ?? 0] ?? 0;
      const inside = quotations.length > 0 && isQuoted(begin);
      if (inside !== quoted) {
        quoted = inside;
        mark(inside ? sign.open : sign.close, begin);
      }
      const mask = masks.get(concept);
      const end = to[(ends[i + width - 1] ?? 1) - 1] ?? 0;
      if (mask !== undefined) tokens.push({ word: mask, concept, quoted, from: begin, to: end });
      else
        for (let part = 0; part < width; part += 1)
          tokens.push({
            word: words[i + part] ?? '',
            // A phrase is one concept, at its first word.
            concept: part === 0 ? concept : -1,
            quoted,
            from: from[starts[i + part] ?? 0] ?? 0,
            to: to[(ends[i + part] ?? 1) - 1] ?? 0,
          });
      i += width;
    }
    words = [];
    starts = [];
    ends = [];
  };
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (isWordUnit(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      words.push(text.slice(start, i));
      starts.push(start);
      ends.push(i);
    }
    start = -1;
    if (code !== 10) continue;
    flush();
    if (i >= text.length) break;
    const closing = source.slice(from[i] ?? 0, to[i] ?? 0);
    mark(closing.includes('?') ? sign.question : closing.includes('!') ? sign.shout : sign.stop, from[i] ?? 0);
  }
  flush();
  return hasPictures(source) ? withPictures(tokens, source) : tokens;
};

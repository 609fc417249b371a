/**
 * What may be known of a word, told from its first five letters: most words of a text are turned away here, before they are cut out and
 * looked up. An entry as long as that or longer is known by those; a shorter one by all its letters, or, where it is open, as what a word
 * begins with. Texts are read in `sieve.as`: what looks at every letter of a long page in JavaScript is dear before V8 has compiled it.
 */
import { openKernel } from '../../kernel.ts';
import { type Language, languages } from '../../messages.ts';
import { type Units, usual } from '../normalise.ts';
import { kernel } from './sieve.generated.ts';

/** `known`: words of the lexicon; `held`: parts for whose sake a word written as one is taken apart. */
export type Sieve = Readonly<Record<'known' | 'held', Mark>>;
/** `open`: any ending may follow; such an entry has at least three letters. */
type Mark = (entry: string, open: boolean) => void;

const told = 5;
const shortestOpen = 3;
const bits = 16;
const WHOLE = 1;
const OPEN = 2;
/** Nobody writes two short words as one to hide them; Dutch and German write long ones as one every day. */
export const joined = { shortest: 10, longest: 60 } as const;

/** Of three numbers each, one after the other: start, end, and one or more of these, added up. */
export type Sifted = Int32Array;
export const kinds = {
  /** No entry of the lexicon is the word or begins it, and none is held: then it is `unknown`. */
  unknown: 0,
  known: 1,
  held: 2,
  /** No word but the end of a sentence, at `start`. */
  end: 4,
} as const;
export const perWord = 3;
/** Words that there is room for before the first: one that is taken apart has no more parts than letters. */
export const slack = joined.longest;

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const placeOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1) >>> (32 - bits);

/** Units that the kernel takes at a time. */
const room = usual;
const open = () => {
  const opened = openKernel(
    kernel,
    {
      input: ['u16', room],
      /** Of each language what is known and what is held. */
      marks: ['u8', (languages.length * 2) << bits],
      words: ['i32', perWord * (slack + room + 1)],
    },
    ['shape', 'sift'],
  );
  opened.calls.shape(told, shortestOpen, bits, joined.shortest, joined.longest, slack);
  return opened;
};
let opened: ReturnType<typeof open> | undefined;

/** The one of a language: whoever makes its lexicon fills it. */
export const sieveOf = (language: Language): Sieve => {
  opened ??= open();
  const { marks } = opened.tables;
  const markIn =
    (table: number): Mark =>
    (entry, isOpen) => {
      let hash = 0;
      for (let i = 0; i < Math.min(told, entry.length); i += 1) hash = step(hash, entry.charCodeAt(i));
      const place = (table << bits) + placeOf(hash);
      marks[place] = (marks[place] ?? 0) | (isOpen && entry.length < told ? OPEN : WHOLE);
    };
  const first = 2 * languages.indexOf(language);
  return { known: markIn(first), held: markIn(first + 1) };
};

/** Where a text of more units is cut: at its last blank, or through a word that is as long as all of them. */
const cutOf = (codes: Units['codes'], from: number, length: number): number => {
  if (length - from <= room) return length;
  let cut = from + room;
  while (cut > from && (codes[cut - 1] ?? 0) > 32) cut -= 1;
  return cut > from ? cut : from + room;
};
/**
 * Words and ends of sentences of a text in order, from `first` up to `end` (exclusive), part by part; most texts have one part. Lent: they
 * stand until the next part, and whoever takes them may write over them.
 */
export const sift = (
  { codes, length }: Units,
  language: Language,
  take: (words: Sifted, first: number, end: number) => void,
): void => {
  opened ??= open();
  const { tables, calls } = opened;
  for (let from = 0; from < length; ) {
    const cut = cutOf(codes, from, length);
    tables.input.set(codes.subarray(from, cut));
    take(tables.words, slack, slack + calls.sift(cut - from, from, languages.indexOf(language)));
    from = cut;
  }
};

/**
 * Tokens as hashed features, in three families that are weighed apart:
 *
 *   letters   2 to 5 characters within a word      " ha" "hat" "ate "     finds spellings
 *   words     1 to 3 words                          "send them back"       finds turns of phrase
 *   concepts  1 to 4 concepts, and pairs at reach   "group be not beast"   finds what is said, in any language
 *
 * A feature counts once a text, and a family's features share a length of one, so that long texts do not shout.
 */
import type { Language } from '../../messages.ts';
import { languages } from '../../messages.ts';
import { framesOf } from './frames.ts';
import { finish, mix, offset } from './hashing.ts';
import { idOf } from './lexicon.ts';
import { sign, type Token } from './tokens.ts';

export const families = ['letters', 'words', 'concepts'] as const;
export type Family = (typeof families)[number];
/** Buckets, as a power of two, and where a family begins in the one table of weights. */
export const bits: Readonly<Record<Family, number>> = { letters: 18, words: 18, concepts: 16 };
export const firstBucket: Readonly<Record<Family, number>> = {
  letters: 0,
  words: 1 << bits.letters,
  concepts: (1 << bits.letters) + (1 << bits.words),
};
export const bucketCount = firstBucket.concepts + (1 << bits.concepts);

/** Buckets of a text, each once, by family. */
export type Features = Readonly<Record<Family, Int32Array>>;

const hashWord = (word: string): number => {
  let hash = offset;
  for (let i = 0; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
  return hash;
};

const space = 32;
const reach = 6;
const group = idOf('group');
const slur = idOf('slur');

/** `only` the concepts cost a twentieth of all; the model is trained so that they can stand alone. */
export type Featurise = (tokens: readonly Token[], language: Language, only?: 'concepts') => Features;
export const createFeaturiser = (): Featurise => {
  /** Which text last touched a bucket: so each counts once. */
  const touched = new Int32Array(bucketCount);
  let text = 0;
  return (tokens, language, only) => {
    text += 1;
    const seed = 0x9e3779b9 ^ (languages.indexOf(language) + 1);
    /** Takes a bucket of one family, once; `found` are its buckets so far. */
    const taker = (found: number[], first: number, mask: number) => (hash: number) => {
      const bucket = first + (finish(hash) & mask);
      if (touched[bucket] === text) return;
      touched[bucket] = text;
      found.push(bucket);
    };
    const found: Readonly<Record<Family, number[]>> = { letters: [], words: [], concepts: [] };
    const addLetters = taker(found.letters, firstBucket.letters, (1 << bits.letters) - 1);
    const addWords = taker(found.words, firstBucket.words, (1 << bits.words) - 1);
    const addConcepts = taker(found.concepts, firstBucket.concepts, (1 << bits.concepts) - 1);
    const words = only === 'concepts' ? [] : tokens.filter(({ word }) => word !== '');
    for (const { word } of words) {
      for (let start = -1; start < word.length; start += 1) {
        let hash = mix(seed, start < 0 ? space : word.charCodeAt(start));
        for (let length = 2; length <= 5 && start + length <= word.length + 1; length += 1) {
          const at = start + length - 1;
          hash = mix(hash, at < word.length ? word.charCodeAt(at) : space);
          addLetters(hash + length);
        }
      }
    }
    const hashes = words.map(({ word }) => hashWord(word));
    for (let start = 0; start < hashes.length; start += 1) {
      let hash = seed;
      for (let length = 1; length <= 3 && start + length <= hashes.length; length += 1) {
        hash = mix(Math.imul(hash, 31), hashes[start + length - 1] ?? 0);
        addWords(hash + length);
      }
    }
    const sequence = tokens.filter(({ concept }) => concept >= 0);
    for (let start = 0; start < sequence.length; start += 1) {
      let hash = 0x1234567;
      for (let length = 1; length <= 4 && start + length <= sequence.length; length += 1) {
        hash = mix(Math.imul(hash, 31), (sequence[start + length - 1]?.concept ?? 0) + 1);
        addConcepts(hash + length);
      }
      const first = sequence[start];
      for (let gap = 2; first !== undefined && gap <= reach && start + gap < sequence.length; gap += 1) {
        const second = sequence[start + gap];
        if (second === undefined || second.concept === sign.stop) continue;
        addConcepts(mix(mix(0x7777777, first.concept + 1), second.concept + 64));
      }
      // What stands beside the one that is spoken of, said by the writer or quoted.
      if (first?.quoted) addConcepts(mix(0x5555555, first.concept));
    }
    framesOf(sequence, (frame) => addConcepts(mix(0x6666666, frame)));
    const named = sequence.some(({ concept }) => concept === group || concept === slur);
    for (const { concept } of sequence) addConcepts(mix(named ? 0x3333333 : 0x2222222, concept));
    return {
      letters: Int32Array.from(found.letters),
      words: Int32Array.from(found.words),
      concepts: Int32Array.from(found.concepts),
    };
  };
};

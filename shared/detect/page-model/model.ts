/**
 * What a page as a whole is about: a linear model over its words, one set of weights for each topic. Bytes come in as an argument.
 *
 *   sum of a topic = bias + Σ over different words of their weight / √ of their number   (+ what signs of its links add)
 *   told           = 0 at `weak`, 1 at `strong`; below 0 it tells nothing
 */
import type { Units } from '../normalise.ts';
import { addedBy, type LinkSigns, type ShownSigns, type SignWeights } from './link-signs.ts';
import { createSayings } from './sayings.ts';
import { bucketCount, eachWord } from './words.ts';

/** The four categories, and what intruders advertise. */
export const topics = ['pornography', 'illegal-software', 'illegal-information', 'hate', 'advertising'] as const;
export type Topic = (typeof topics)[number];

/** What the model of hidden texts tells: whether they advertise for others. */
export const hiddenTopics = ['advertising'] as const satisfies readonly Topic[];

type OfTopic = {
  readonly bias: number;
  /** Weight of one step of 8 bits. */
  readonly step: number;
  /** Sums that so few honest pages about the same matters come to (functions/train/pages). */
  readonly weak: number;
  readonly strong: number;
  /** What signs of the page's links add to the sum. */
  readonly signs?: SignWeights<LinkSigns> | SignWeights<ShownSigns>;
};
/** What the file begins with, as one line of JSON. */
type Header = {
  readonly format: 1;
  /** Names what was trained, for the crawl's memory. */
  readonly version: string;
  /** In the order of the model's topics. */
  readonly of: readonly OfTopic[];
};
/** `weights`: for each bucket, one of each topic. */
export type PageModel = Header & { readonly weights: Int8Array };

export const encodePageModel = ({ weights, ...header }: PageModel): Uint8Array => {
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const bytes = new Uint8Array(head.length + weights.length);
  bytes.set(head);
  bytes.set(weights, head.length);
  return bytes;
};
/** Throws on bytes that are no model. */
export const decodePageModel = (bytes: Uint8Array): PageModel => {
  const end = bytes.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header;
  const weights = new Int8Array(bytes.subarray(end + 1));
  const many = Array.isArray(header.of) ? header.of.length : 0;
  if (end < 0 || header.format !== 1 || many === 0 || weights.length !== bucketCount * many)
    throw new Error('not a page model of format 1');
  return { ...header, weights };
};

export type PageScorer = {
  readonly version: string;
  /** How many different words were read, and what they tell of each topic, in the order of the model's topics. */
  readonly ofTexts: (
    texts: readonly string[],
    signs?: LinkSigns | ShownSigns,
  ) => { readonly words: number; readonly told: readonly number[] };
  /** What each word of a text says for a topic, in the topic's steps; `units` are that text's. */
  readonly ofWords: (units: Units, topic: Topic, take: (start: number, end: number, says: number) => void) => void;
};

/** `names`: the model's topics. */
export const createPageScorer = ({ version, of, weights }: PageModel, names: readonly Topic[] = topics): PageScorer => {
  const stride = names.length;
  const sayings = createSayings(weights, stride);
  const toldOf = (
    { bias, step, weak, strong, signs: weights }: OfTopic,
    topic: number,
    words: number,
    signs: LinkSigns | ShownSigns | undefined,
  ): number => {
    const added = signs === undefined || weights === undefined ? 0 : addedBy(weights, signs);
    return (
      (bias + added + (step * (sayings.sums[topic] ?? 0)) / Math.sqrt(Math.max(1, words)) - weak) / (strong - weak)
    );
  };
  return {
    version,
    ofTexts: (texts, signs) => {
      const words = sayings.ofTexts(texts);
      return { words, told: of.map((each, topic) => toldOf(each, topic, words, signs)) };
    },
    ofWords: (units, topic, take) => {
      const at = names.indexOf(topic);
      eachWord(units, (start, end, hash) => {
        take(start, end, sayings.rows[sayings.at(units.codes, start, end, hash) + at] ?? 0);
        return true;
      });
    },
  };
};

/**
 * What is said of whom, as one feature: each word of weight with the one it is said of, whether it is denied, quoted, condemned.
 *
 *   "You can't say that refugees are vermin, it is racist"   beast of group · reported · condemned
 */
import type { Concept } from './concepts/concept.ts';
import { idOf } from './lexicon.ts';
import { sign, type Token } from './tokens.ts';

const idsOf = (...names: readonly Concept[]): Uint8Array => {
  const marks = new Uint8Array(sign.close + 1);
  for (const name of names) marks[idOf(name)] = 1;
  return marks;
};
const weighty = idsOf(
  'hate',
  'bad',
  'beast',
  'harm',
  'expel',
  'crime',
  'slur',
  'good',
  'love',
  'right',
  'swear',
  'insult',
  'proud',
);
/** In doubt, who is said to be something is a group rather than the one who speaks. */
const strength = new Uint8Array(sign.close + 1);
(['group', 'slur', 'loose', 'thing', 'they', 'you', 'one', 'we'] as const).forEach((name, place) => {
  strength[idOf(name)] = 8 - place;
});
const not = idOf('not');
const must = idOf('must');
const say = idOf('say');
const denounce = idOf('denounce');
const group = idOf('group');
const slur = idOf('slur');
const loose = idOf('loose');
const they = idOf('they');
const endsSentence = (concept: number): boolean =>
  concept === sign.stop || concept === sign.question || concept === sign.shout;
const denialReach = 3;

/** Calls `add` with small numbers that name what holds; equal frames give equal numbers. Run for every passage: it makes no object. */
export const framesOf = (sequence: readonly Token[], add: (frame: number) => void): void => {
  let named = 0;
  let condemned = 0;
  for (const { concept, quoted } of sequence) {
    if (concept === group) named = 1;
    if (concept === denounce && !quoted) condemned = 1;
  }
  let lastTarget = -1;
  for (let start = 0, end = 0; start < sequence.length; start = end + 1) {
    let target = -1;
    let deniedAtAll = 0;
    let isWeighty = false;
    for (end = start; end < sequence.length; end += 1) {
      const concept = sequence[end]?.concept ?? 0;
      if (endsSentence(concept)) break;
      if ((strength[concept] ?? 0) > (strength[target] ?? 0)) target = concept;
      if (concept === not) deniedAtAll = 1;
      if (weighty[concept] === 1) isWeighty = true;
    }
    const asked = sequence[end]?.concept === sign.question ? 1 : 0;
    // "They are here. I hate them": `they` are those last named.
    const meant = target === they && lastTarget >= 0 ? lastTarget : target;
    if (target === group || target === loose || target === slur) lastTarget = target;
    let lastNot = Number.NEGATIVE_INFINITY;
    let reported = 0;
    let demanded = 0;
    for (let at = start; at < end; at += 1) {
      const token = sequence[at];
      if (token === undefined) break;
      const { concept } = token;
      if (weighty[concept] === 1) {
        const denied = at - lastNot <= denialReach || (at + 1 < end && sequence[at + 1]?.concept === not) ? 1 : 0;
        const cited = token.quoted ? 1 : 0;
        const base = concept * 64 + meant + 1;
        const flags =
          denied |
          (deniedAtAll << 1) |
          (cited << 2) |
          (condemned << 3) |
          (reported << 4) |
          (demanded << 5) |
          (asked << 6);
        add(base);
        add((base << 8) | flags | (1 << 20));
        add((base << 8) | (denied | (cited << 1) | (condemned << 2)) | (1 << 21));
        add((base << 8) | (denied | (demanded << 1)) | (1 << 22));
        add((base << 8) | (reported | (condemned << 1) | (cited << 2)) | (1 << 23));
        add((base << 8) | (asked | (denied << 1)) | (1 << 24));
        add((concept * 64 + (denied << 1) + named) | (1 << 25));
      }
      if (concept === not) lastNot = at;
      if (concept === say) reported = 1;
      if (concept === must) demanded = 1;
    }
    // Named, and nothing weighty said.
    if (meant >= 0 && !isWeighty) add((meant + 1) | (condemned << 7) | (1 << 26));
  }
};

/**
 * What is said of whom, as one feature: each word of weight with the one it is said of, whether it is denied, quoted, condemned.
 *
 *   "You can't say that refugees are vermin, it is racist"   beast of group · reported · condemned
 */
import type { Concept } from './concepts/concept.ts';
import { idOf } from './lexicon.ts';
import { sign, type Token } from './tokens.ts';

const idsOf = (...names: readonly Concept[]): ReadonlySet<number> => new Set(names.map(idOf));
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
const targets = idsOf('group', 'slur', 'loose', 'thing', 'you', 'they', 'one', 'we');
/** In doubt, who is said to be something is a group rather than the one who speaks. */
const strength: ReadonlyMap<number, number> = new Map(
  (['group', 'slur', 'loose', 'thing', 'they', 'you', 'one', 'we'] as const).map((name, place) => [
    idOf(name),
    8 - place,
  ]),
);
const not = idOf('not');
const must = idOf('must');
const say = idOf('say');
const denounce = idOf('denounce');
const endsSentence = (concept: number): boolean =>
  concept === sign.stop || concept === sign.question || concept === sign.shout;
const denialReach = 3;

/** Calls `add` with small numbers that name what holds; equal frames give equal numbers. */
export const framesOf = (sequence: readonly Token[], add: (frame: number) => void): void => {
  const named = new Set(sequence.map(({ concept }) => concept));
  const condemned = sequence.some(({ concept, quoted }) => concept === denounce && !quoted) ? 1 : 0;
  let start = 0;
  let lastTarget = -1;
  while (start < sequence.length) {
    let end = start;
    while (end < sequence.length && !endsSentence(sequence[end]?.concept ?? 0)) end += 1;
    const asked = sequence[end]?.concept === sign.question ? 1 : 0;
    const sentence = sequence.slice(start, end);
    let target = -1;
    for (const { concept } of sentence)
      if (targets.has(concept) && (strength.get(concept) ?? 0) > (strength.get(target) ?? 0)) target = concept;
    // "They are here. I hate them": `they` are those last named.
    const meant = target === idOf('they') && lastTarget >= 0 ? lastTarget : target;
    if (target === idOf('group') || target === idOf('loose') || target === idOf('slur')) lastTarget = target;
    sentence.forEach(({ concept, quoted }, place) => {
      if (!weighty.has(concept)) return;
      const before = sentence.slice(0, place);
      const denied =
        before.slice(-denialReach).some((token) => token.concept === not) || sentence[place + 1]?.concept === not
          ? 1
          : 0;
      const deniedAtAll = sentence.some((token) => token.concept === not) ? 1 : 0;
      const reported = before.some((token) => token.concept === say) ? 1 : 0;
      const demanded = before.some((token) => token.concept === must) ? 1 : 0;
      const cited = quoted ? 1 : 0;
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
      add((concept * 64 + (denied << 1) + (named.has(idOf('group')) ? 1 : 0)) | (1 << 25));
    });
    // Named, and nothing weighty said.
    if (meant >= 0 && !sentence.some(({ concept }) => weighty.has(concept)))
      add((meant + 1) | (condemned << 7) | (1 << 26));
    start = end + 1;
  }
};

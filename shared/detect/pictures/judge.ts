/** From the pictures of a page to what they say together: one picture alone never makes a finding. */
import type { Policy } from '../../policy/policy.ts';
import type { Finding, FoundPicture } from '../finding.ts';

export type SeenPicture = FoundPicture & { readonly alt: string };

const mostKept = 5;
/** Several speak for themselves and just reach the queue; one only adds to what else was found. */
const scores = { several: 0.65, 'one-and-more': 0.5 } as const;

const fileName = (url: string): string => {
  const name = url.slice(url.lastIndexOf('/') + 1).replace(/[?#].*$/s, '');
  return name === '' ? url : name;
};
/** `gallery-04.jpg 97 %, beach.jpg 91 %` */
const say = (pictures: readonly SeenPicture[]): string =>
  pictures
    .map(({ url, alt, score }) => `${(alt.trim() || fileName(url)).slice(0, 60)} ${Math.floor(score * 100)} %`)
    .join(', ')
    .slice(0, 300);

/** `signal`: something else on the page says pornography too. */
export const judgePictures = (
  pictures: readonly SeenPicture[],
  signal: boolean,
  { several, single }: Policy['pictures'],
): Finding | undefined => {
  const sorted = pictures.toSorted((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
  // The same picture in two sizes is one.
  const distinct = sorted.filter(({ hash }, at) => sorted.findIndex((other) => other.hash === hash) === at);
  const strong = distinct.filter(({ score }) => score > several.above);
  const [first] = strong;
  if (first === undefined) return undefined;
  const enough = strong.length >= several.count;
  if (!enough && !(signal && first.score > single)) return undefined;
  const rule = enough ? 'several' : 'one-and-more';
  const kept = strong.slice(0, mostKept);
  return {
    detector: 'pictures',
    rule: `pictures/pornography/${rule}`,
    version: 1,
    category: 'pornography',
    kind: 'content',
    where: 'image',
    excerpt: say(kept).replace(/\p{Cc}/gu, ' '),
    marks: [],
    score: scores[rule],
    target: first.url,
    pictures: kept.map(({ url, sha256, hash, score }) => ({ url, sha256, hash, score })),
  };
};

/** Labels by which a page calls itself adult: RTA, the older ICRA (PICS), and the plain rating. */
import type { Label } from '../page-view.ts';

const rta = /RTA-5042-1996-1400-1577-RTA/i;
const adultRating = /^(?:adult|mature|restricted|x|xxx|18\+?|nc-17|explicit)$/i;
const longest = 200;
/** ICRA vocabulary 2005: descriptors of nudity (n) and sexual material (s) with a value; `z` says "none of these". */
const icraAdult = /\b(?:n[a-y]|s[a-y])\s+1\b/i;

/** `content` of a meta rating, or the value of a `Rating` header. */
export const ratingLabel = (content: string): Label | undefined => {
  const value = content.trim().slice(0, longest);
  if (value === '') return undefined;
  if (rta.test(value)) return { scheme: 'rta', value, adult: true };
  return { scheme: 'rating', value, adult: adultRating.test(value) };
};
/** `content` of `<meta http-equiv="pics-label">`, or of a `PICS-Label` header. */
export const picsLabel = (content: string): Label | undefined => {
  const value = content.trim().slice(0, 2_000);
  if (!/icra\.org|rsac/i.test(value)) return undefined;
  return { scheme: 'icra', value: value.slice(0, longest), adult: icraAdult.test(value) };
};

/** Letters that none of our languages is written in. */
import type { PageView } from '../crawl/page-view.ts';
import { fieldsOf } from './fields.ts';
import { type Look, lookAt } from './look.ts';

export const foreignScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}]/gu;
/** Of a page, what is read of it at most. */
export const mostText = 200_000;

/** Could three letters in ten be of those scripts? All of them lie from U+0400 on, and every letter of ASCII is one of the others. */
export const maybeForeign = (page: PageView): boolean => {
  let [high, latin, left] = [0, 0, mostText];
  const take = (look: Pick<Look, 'high' | 'latin'>, length: number): void => {
    high += look.high;
    latin += look.latin;
    left -= length;
  };
  take(lookAt(page.title.slice(0, left)), page.title.length);
  for (const { place, text, look } of fieldsOf(page)) {
    if (left <= 0) break;
    if (place !== 'visible text' && place !== 'hidden text') continue;
    take(text.length <= left ? look : lookAt(text.slice(0, left)), text.length);
  }
  return high > 0 && (latin === 0 || high > 0.3 * latin);
};

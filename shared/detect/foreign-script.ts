/** Letters that none of our languages is written in. */
import type { PageView } from '../crawl/page-view.ts';

export const foreignScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}]/gu;
/** Of a page, what is read of it at most. */
export const mostText = 200_000;

/** All of those scripts lie above; in a text of one byte a letter there is none, which is known at once. */
const high = /[\u0400-\uffff]/;
/** Counted without keeping them: a page in Japanese is nothing else. */
const countHigh = (text: string): number => {
  let count = 0;
  for (let i = text.search(high); i >= 0 && i < text.length; i += 1) if (text.charCodeAt(i) >= 0x400) count += 1;
  return count;
};
/** Could three letters in ten be of those scripts? Every ASCII letter is one of the others, and they are counted no further than needed. */
export const maybeForeign = ({ title, visible, hidden }: PageView): boolean => {
  const texts: string[] = [];
  let left = mostText;
  for (const text of [title, ...visible.map((block) => block.text), ...hidden.map((block) => block.text)]) {
    if (left <= 0) break;
    texts.push(text.length <= left ? text : text.slice(0, left));
    left -= text.length;
  }
  let above = 0;
  for (const text of texts) above += countHigh(text);
  if (above === 0) return false;
  let latin = 0;
  for (const text of texts)
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i) | 32;
      if (code < 97 || code > 122) continue;
      latin += 1;
      if (above <= 0.3 * latin) return false;
    }
  return true;
};

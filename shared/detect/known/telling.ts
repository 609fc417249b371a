/** A short text has few words, and its hash is near those of many others: only longer ones are known again. */
import type { PageView } from '../../crawl/page-view.ts';

const leastCharacters = 400;

export const isTellingText = ({ visible, simhash }: Pick<PageView, 'visible' | 'simhash'>): boolean => {
  if (/^0+$/.test(simhash)) return false;
  let characters = 0;
  for (const { text } of visible) {
    characters += text.length;
    if (characters >= leastCharacters) return true;
  }
  return false;
};

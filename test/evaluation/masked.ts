/** A sentence that can be shown: words that insult keep their first letter. */
import { idOf } from '../../shared/detect/model/lexicon.ts';
import { tokensOf } from '../../shared/detect/model/tokens.ts';
import type { Language } from '../../shared/messages.ts';

const hidden = new Set([idOf('slur'), idOf('swear'), idOf('insult')]);

export const masked = (text: string, language: Language): string =>
  text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    tokensOf(word, language).some(({ concept }) => hidden.has(concept))
      ? word.charAt(0) + '*'.repeat(Math.max(2, word.length - 1))
      : word,
  );

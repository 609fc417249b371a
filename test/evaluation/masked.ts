/** A sentence that can be shown: words that insult keep their first letter. */
import { idOf, lexiconOf } from '../../shared/detect/model/lexicon.ts';
import { normalise } from '../../shared/detect/normalise.ts';
import type { Language } from '../../shared/messages.ts';

const hidden = new Set([idOf('slur'), idOf('swear'), idOf('insult')]);

export const masked = (text: string, language: Language): string =>
  text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    hidden.has(lexiconOf(language).ofWord(normalise(word).text.trim()).concept)
      ? word.charAt(0) + '*'.repeat(Math.max(2, word.length - 1))
      : word,
  );

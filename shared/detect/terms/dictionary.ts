/** Phrases and what each stands for, as one book. */

import { normalPhrase } from '../normalise.ts';
import { buildPhraseBook, type Owned, openPhraseBook, type PhraseBook, type PhraseTables } from '../phrase-book.ts';

export type Entry<Of> = {
  readonly phrase: string;
  readonly of: Of;
  /** Its last word may go on. */
  readonly open?: boolean;
};
export type Dictionary<Of> = { readonly book: PhraseBook; readonly entries: readonly Entry<Of>[] };

/** A dictionary that was built before of the same phrases: what they are once normalised, in order, and the tables of its book. */
export type Ready = { readonly phrases: readonly string[]; readonly tables: PhraseTables };

/** Phrases as they are written: the normaliser of the text is applied to them too. */
export type Draft<Of> = {
  readonly entries: readonly Entry<Of>[];
  readonly add: (source: string, of: Of, open?: boolean) => void;
};
export const draftDictionary = <Of>(ready?: Ready): Draft<Of> => {
  const entries: Entry<Of>[] = [];
  /** Rules share words. */
  const normal = new Map<string, string>();
  return {
    entries,
    add: (source, of, open = false) => {
      let phrase = ready?.phrases[entries.length] ?? normal.get(source);
      if (phrase === undefined) {
        phrase = normalPhrase(source);
        normal.set(source, phrase);
      }
      entries.push({ phrase, of, open });
    },
  };
};

/** `ownedBy`: whose each phrase is, if its hits are to be counted by that. */
export const buildDictionary = <Of>(
  entries: readonly Entry<Of>[],
  ready?: Ready,
  ownedBy?: (of: Of) => Owned,
): Dictionary<Of> => ({
  book:
    ready === undefined
      ? buildPhraseBook(
          entries.map(({ phrase, open, of }) => ({
            text: phrase,
            open: open === true,
            ...(ownedBy === undefined ? {} : { owned: ownedBy(of) }),
          })),
        )
      : openPhraseBook(ready.tables),
  entries,
});

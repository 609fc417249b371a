/** A text under work, in the memory of the kernel that folds it (`fold.as`), and what the passes after the fold have to look at. */
import { openKernel } from '../kernel.ts';
import { kernel } from './fold.generated.ts';
import { closesSentence, fold, foldUnit } from './fold.ts';

export type Tape = {
  readonly codes: Uint16Array;
  /** Where in the source each unit was written. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  length: number;
  /** What it was read from; undefined: nothing yet. */
  source: string | undefined;
  /** Puts the folded text on the tape; undefined: it has no room for all that the characters unfold to. */
  readonly fold: (source: string) => Suspects | undefined;
};
/** In most texts few, in many none. */
export type Suspects = {
  /** Start and end of each word with digits among its letters, or with a letter three times in a row. */
  readonly words: ArrayLike<number>;
  /**
   * Of four words and more of one character in a row, all parted by one same character and three of them letters: where the first and the
   * last stand.
   */
  readonly spelled: ArrayLike<number>;
};

/** No character unfolds to more: U+FDFA has 18. */
const mostUnfolded = 64;
/** As in fold.as. */
const margin = 8;

/** `size`: units that it has room for. */
export const createTape = (size: number): Tape => {
  let folding = '';
  const { tables, calls, writeTo } = openKernel(
    kernel,
    {
      input: ['u16', size + margin],
      unfolded: ['u16', mostUnfolded],
      /** By UTF-16 unit what `foldUnit` says; 0: not asked so far. */
      simple: ['u16', 65_536],
      codes: ['u16', size + margin],
      from: ['i32', size + margin],
      to: ['i32', size + margin],
      /** The one source character that made the space here, or 0 where it took more. */
      separator: ['u16', size],
      words: ['i32', size + 2],
      spelled: ['i32', size + 2],
    },
    ['fold', 'ofWords', 'ofSpelled'],
    {
      unitOf: foldUnit,
      /** How many units now stand in `unfolded`, twice, and 1 more where the character ends a sentence. */
      unfold: (at, end) => {
        const character = folding.slice(at, end);
        const units = fold(character);
        for (let i = 0; i < units.length; i += 1) tables.unfolded[i] = units.charCodeAt(i);
        return units.length * 2 + (closesSentence(folding, end, character) ? 1 : 0);
      },
    },
  );
  const write = writeTo(tables.input);
  const { words, spelled } = tables;
  const tape: Tape = {
    codes: tables.codes,
    from: tables.from,
    to: tables.to,
    length: 0,
    source: undefined,
    fold: (source) => {
      if (source.length > size) return undefined;
      folding = source;
      write(source);
      const length = calls.fold(source.length, size);
      folding = '';
      if (length < 0) return undefined;
      tape.length = length;
      return { words: words.subarray(0, calls.ofWords()), spelled: spelled.subarray(0, calls.ofSpelled()) };
    },
  };
  return tape;
};

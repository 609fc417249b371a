/**
 * What waits at one distance from the start, first in, first out. In blocks of columns: none is ever copied to grow, and what is
 * through is let go.
 */

/** The page on which an address was first found; shared by all that were found there. */
export type Parent = {
  /** Clicks from the start; the start page's own parent is -1. */
  readonly depth: number;
  /** How many ancestors in a row said the same. */
  readonly echoes: number;
  readonly simhash: string;
  /** The part of the site by which the start page leads here; empty: each address found there is a beginning. */
  readonly branch: string;
};
/** `number`: of the address (known-texts.ts). */
export type Waiting = { readonly number: number; readonly parent: Parent; readonly tries: number };
export type Level = {
  readonly push: (waiting: Waiting) => void;
  readonly shift: () => Waiting | undefined;
  readonly isEmpty: () => boolean;
  readonly list: () => readonly Waiting[];
};

/** Objects would cost five times as much. */
type Block = { readonly numbers: number[]; readonly parents: Parent[]; readonly tries: number[]; head: number };
const blockSize = 1_024;
const emptyBlock = (): Block => ({ numbers: [], parents: [], tries: [], head: 0 });

const at = (block: Block, place: number): Waiting | undefined => {
  const number = block.numbers[place];
  const parent = block.parents[place];
  return number === undefined || parent === undefined ? undefined : { number, parent, tries: block.tries[place] ?? 0 };
};

export const createLevel = (): Level => {
  let blocks: Block[] = [];
  /** First block that has any. */
  let first = 0;
  const blockAt = (place: number): Block => {
    const block = blocks[place] ?? emptyBlock();
    blocks[place] = block;
    return block;
  };
  return {
    push: ({ number, parent, tries }) => {
      const last = blocks.at(-1);
      const block = last === undefined || last.numbers.length >= blockSize ? blockAt(blocks.length) : last;
      block.numbers.push(number);
      block.parents.push(parent);
      block.tries.push(tries);
    },
    shift: () => {
      const block = blocks[first];
      if (block === undefined) return undefined;
      const taken = at(block, block.head);
      block.head += 1;
      if (block.head < block.numbers.length) return taken;
      blocks[first] = emptyBlock();
      first += 1;
      if (first === blocks.length) {
        blocks = [];
        first = 0;
      }
      return taken;
    },
    isEmpty: () => blocks.length === 0,
    list: () =>
      blocks
        .slice(first)
        .flatMap((block) => block.numbers.slice(block.head).flatMap((_, place) => at(block, block.head + place) ?? [])),
  };
};

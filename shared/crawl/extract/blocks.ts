/** Text of a page, cut into blocks as a reader sees them: one a paragraph, heading, cell, item, with how it is hidden. */
import { copy } from '../copy.ts';
import type { Block, Hidden } from '../page-view.ts';

export type Blocks = {
  readonly add: (text: string) => void;
  /** A part of a block too long for one, and its last: clean already. `source`: how long the block was before. */
  readonly part: (text: string) => void;
  readonly whole: (
    last: string,
    source: number,
    tag: string,
    quoted: boolean,
    hidden: Hidden | undefined,
    main: boolean,
  ) => void;
  /** The text so far is a block; what follows is another. */
  readonly end: (tag: string, quoted: boolean, hidden: Hidden | undefined, main: boolean) => void;
  /** The page is over. */
  readonly finish: () => void;
  readonly visible: Block[];
  readonly hidden: Block[];
  readonly headings: string[];
  /** Visible text outside the frame of navigation, header and footer. */
  readonly main: string[];
};
/** A longer block is cut in two; nothing is dropped. */
const longestBlock = 16_384;
/** From here on a page of confetti is glued together: objects cost more than their text. */
const mostBlocks = 20_000;
const mostHeadings = 200;
const heading = /^h[1-6]$/;
const space = /\s{2,}|[^\S ]/g;

/** Most of the text between two tags is a line's end and its indentation. */
const isBlank = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 32) return false;
  return true;
};

/**
 * Every run of white space as one blank, in parts that are blocks. Part by part, too: of a text of nothing but blanks the engine would
 * make a list of millions of places before it put a sign.
 */
const cleaned = (raw: string): readonly string[] => {
  if (raw.length <= longestBlock) {
    const clean = raw.replace(space, ' ').trim();
    return clean === '' ? [] : [copy(clean)];
  }
  const parts: string[] = [];
  let waiting = '';
  let isSpaced = true;
  for (let at = 0; at < raw.length; at += longestBlock) {
    const piece = raw.slice(at, at + longestBlock).replace(space, ' ');
    waiting += isSpaced && piece.startsWith(' ') ? piece.slice(1) : piece;
    isSpaced = piece.endsWith(' ');
    if (waiting.length < longestBlock) continue;
    parts.push(copy(waiting.slice(0, longestBlock)));
    waiting = waiting.slice(longestBlock);
  }
  const last = waiting.trimEnd();
  return last === '' ? parts : [...parts, copy(last)];
};

export const createBlocks = (): Blocks => {
  let text = '';
  /** What came before `text` in a long block. */
  let before: string[] = [];
  let parts: string[] = [];
  let glued = '';
  let gluedSource = 0;
  let gluedAs: { readonly tag: string; readonly hidden: Hidden | undefined } | undefined;
  const visible: Block[] = [];
  const hidden: Block[] = [];
  const headings: string[] = [];
  const main: string[] = [];

  const push = (text: string, tag: string, quoted: boolean, how: Hidden | undefined, inMain: boolean): void => {
    if (text === '') return;
    if (how !== undefined) hidden.push({ text, tag, quoted, hidden: how });
    else {
      visible.push({ text, tag, quoted });
      if (inMain) main.push(text);
      if (heading.test(tag) && headings.length < mostHeadings) headings.push(text);
    }
  };
  const finish = (): void => {
    if (gluedAs !== undefined) for (const part of cleaned(glued)) push(part, gluedAs.tag, false, gluedAs.hidden, true);
    glued = '';
    gluedSource = 0;
    gluedAs = undefined;
  };
  const glue = (more: string, source: number, tag: string, how: Hidden | undefined): void => {
    if (gluedAs !== undefined && (gluedAs.hidden !== how || gluedSource > longestBlock)) finish();
    gluedAs ??= { tag, hidden: how };
    glued += `${more} `;
    gluedSource += source + 1;
  };
  const whole: Blocks['whole'] = (last, source, tag, quoted, how, inMain) => {
    const all = parts;
    if (all.length > 0) parts = [];
    if (visible.length + hidden.length >= mostBlocks) glue(all.join('') + last, source, tag, how);
    else {
      for (const each of all) push(each, tag, quoted, how, inMain);
      push(last, tag, quoted, how, inMain);
    }
  };

  return {
    visible,
    hidden,
    headings,
    main,
    add: (more) => {
      if (text === '' && before.length === 0 && isBlank(more)) return;
      text += more;
      if (text.length <= longestBlock) return;
      // V8 ties what is added up together, piece by piece; a million pieces of one sign would be a hundred bytes each.
      before.push(copy(text));
      text = '';
    },
    end: (tag, quoted, how, inMain) => {
      if (text === '' && before.length === 0) return;
      const block = before.length === 0 ? text : before.join('') + text;
      text = '';
      before = [];
      parts.push(...cleaned(block));
      whole(parts.pop() ?? '', block.length, tag, quoted, how, inMain);
    },
    part: (text) => {
      parts.push(text);
    },
    whole,
    finish,
  };
};

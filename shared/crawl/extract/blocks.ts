/** Text of a page, cut into blocks as a reader sees them: one a paragraph, heading, cell, item, with how it is hidden. */
import { copy } from '../copy.ts';
import type { Block, Hidden } from '../page-view.ts';

export type Blocks = {
  readonly add: (text: string) => void;
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
  let glued = '';
  let gluedAs: { readonly tag: string; readonly hidden: Hidden | undefined } | undefined;
  const visible: Block[] = [];
  const hidden: Block[] = [];
  const headings: string[] = [];
  const main: string[] = [];

  const push = (raw: string, tag: string, quoted: boolean, how: Hidden | undefined, inMain: boolean): void => {
    for (const part of cleaned(raw)) {
      if (how !== undefined) hidden.push({ text: part, tag, quoted, hidden: how });
      else {
        visible.push({ text: part, tag, quoted });
        if (inMain) main.push(part);
        if (heading.test(tag) && headings.length < mostHeadings) headings.push(part);
      }
    }
  };
  const finish = (): void => {
    if (gluedAs !== undefined) push(glued, gluedAs.tag, false, gluedAs.hidden, true);
    glued = '';
    gluedAs = undefined;
  };
  const glue = (more: string, tag: string, how: Hidden | undefined): void => {
    if (gluedAs !== undefined && (gluedAs.hidden !== how || glued.length > longestBlock)) finish();
    gluedAs ??= { tag, hidden: how };
    glued += `${more} `;
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
      if (visible.length + hidden.length >= mostBlocks) glue(block, tag, how);
      else push(block, tag, quoted, how, inMain);
    },
    finish,
  };
};

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
    const clean = raw.replace(space, ' ').trim();
    for (let at = 0; at < clean.length; at += longestBlock) {
      const part = copy(clean.length <= longestBlock ? clean : clean.slice(at, at + longestBlock));
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

/** A page as the texts that the term rules read: one field each for what visitors see, what they do not, titles, and pictures. */
import type { Block, PageView } from '../crawl/page-view.ts';
import type { Place } from './finding.ts';

export type Field = {
  readonly place: Extract<Place, 'visible text' | 'hidden text' | 'title' | 'image'>;
  readonly text: string;
  /** UTF-16 ranges of `text` that quote somebody, in order. */
  readonly quoted: readonly (readonly [start: number, end: number])[];
};

/** Blocks are joined so that no phrase spans two of them: an empty line ends a sentence. */
const joint = '\n\n';
/** „…“ “…” «…» "…" within one block; single quotes are too often apostrophes. */
const quotation = /[„“"][^„“”"]{2,400}[“”"]|«[^«»]{2,400}»|»[^«»]{2,400}«/gu;

/** At most one field: the blocks that have text, joined. */
export const fieldOf = (place: Field['place'], blocks: readonly Pick<Block, 'text' | 'quoted'>[]): readonly Field[] => {
  let text = '';
  const quoted: (readonly [number, number])[] = [];
  for (const block of blocks) {
    if (block.text === '') continue;
    if (text !== '') text += joint;
    if (block.quoted) quoted.push([text.length, text.length + block.text.length]);
    else
      for (const { index, 0: words } of block.text.matchAll(quotation))
        quoted.push([text.length + index, text.length + index + words.length]);
    text += block.text;
  }
  return text === '' ? [] : [{ place, text, quoted }];
};
const plain = (text: string): Pick<Block, 'text' | 'quoted'> => ({ text, quoted: false });

export const fieldsOf = (page: PageView): readonly Field[] => [
  ...fieldOf('title', [plain(page.title), plain(page.description), plain(page.keywords)]),
  ...fieldOf('visible text', page.visible),
  ...fieldOf(
    'image',
    page.images.map(({ alt }) => plain(alt)),
  ),
  ...fieldOf('hidden text', page.hidden),
];

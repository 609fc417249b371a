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

type Part = Pick<Block, 'text' | 'quoted'>;
const quotedIn = (blocks: readonly Part[]): Field['quoted'] => {
  const quoted: (readonly [number, number])[] = [];
  let start = 0;
  for (const { text, quoted: whole } of blocks) {
    if (whole) quoted.push([start, start + text.length]);
    else
      for (const { index, 0: words } of text.matchAll(quotation))
        quoted.push([start + index, start + index + words.length]);
    start += text.length + joint.length;
  }
  return quoted;
};

/** At most one field: the blocks that have text, joined. Who is quoted is looked up when asked: few pages are. */
export const fieldOf = (place: Field['place'], blocks: readonly Part[]): readonly Field[] => {
  const parts = blocks.filter(({ text }) => text !== '');
  if (parts.length === 0) return [];
  let quoted: Field['quoted'] | undefined;
  return [
    {
      place,
      text: parts.map(({ text }) => text).join(joint),
      get quoted() {
        quoted ??= quotedIn(parts);
        return quoted;
      },
    },
  ];
};
const plain = (text: string): Pick<Block, 'text' | 'quoted'> => ({ text, quoted: false });

const fieldsAnew = (page: PageView): readonly Field[] => [
  ...fieldOf('title', [plain(page.title), plain(page.description), plain(page.keywords)]),
  ...fieldOf('visible text', page.visible),
  ...fieldOf(
    'image',
    page.images.map(({ alt }) => plain(alt)),
  ),
  ...fieldOf('hidden text', page.hidden),
];
/** Several detectors read one page; its fields are put together once. */
const known = new WeakMap<PageView, readonly Field[]>();
export const fieldsOf = (page: PageView): readonly Field[] => {
  const fields = known.get(page) ?? fieldsAnew(page);
  known.set(page, fields);
  return fields;
};

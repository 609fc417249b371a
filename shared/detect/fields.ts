/** A page as the texts that the term rules read: one field each for what visitors see, what they do not, titles, and pictures. */
import type { Block, PageView } from '../crawl/page-view.ts';
import type { Place } from './finding.ts';
import { type Look, lookAt } from './look.ts';
import { turnPage, usual } from './normalise.ts';

export type Field = {
  readonly place: Extract<Place, 'visible text' | 'hidden text' | 'title' | 'image'>;
  readonly text: string;
  /** UTF-16 ranges of `text` that quote somebody, in order. */
  readonly quoted: readonly (readonly [start: number, end: number])[];
  readonly look: Look;
};

/** Blocks are joined so that no phrase spans two of them: an empty line ends a sentence. */
export const joint = '\n\n';
/** „…“ “…” «…» "…" within one block; single quotes are too often apostrophes. */
const quotation = /[„“"][^„“”"]{2,400}[“”"]|«[^«»]{2,400}»|»[^«»]{2,400}«/gu;

/** Most blocks have none: for those no search is begun. */
const quotationMark = /[„“"«»]/;

type Part = Pick<Block, 'text' | 'quoted'>;
const quotedIn = (blocks: readonly Part[]): Field['quoted'] => {
  const quoted: (readonly [number, number])[] = [];
  let start = 0;
  for (const { text, quoted: whole } of blocks) {
    if (whole) quoted.push([start, start + text.length]);
    else if (quotationMark.test(text))
      for (const { index, 0: words } of text.matchAll(quotation))
        quoted.push([start + index, start + index + words.length]);
    start += text.length + joint.length;
  }
  return quoted;
};

/** Who is quoted is looked up when asked: few pages are. So is what kinds of characters there are, by several. */
class Joined implements Field {
  readonly place: Field['place'];
  readonly text: string;
  private readonly parts: readonly Part[];
  private ranges: Field['quoted'] | undefined;
  private looked: Look | undefined;
  constructor(place: Field['place'], parts: readonly Part[]) {
    this.place = place;
    this.text = parts.map(({ text }) => text).join(joint);
    this.parts = parts;
    this.ranges = undefined;
    this.looked = undefined;
  }
  get quoted(): Field['quoted'] {
    this.ranges ??= quotedIn(this.parts);
    return this.ranges;
  }
  get look(): Look {
    this.looked ??= lookAt(this.text);
    return this.looked;
  }
}

/** Where to look for a blank before a block is cut in the middle of a word. */
const back = 1_000;
/** A block in pieces that a tape holds, cut at blanks. */
const cut = (part: Part): readonly Part[] => {
  if (part.text.length <= usual) return [part];
  const pieces: Part[] = [];
  for (let start = 0; start < part.text.length; ) {
    const most = start + usual;
    const blank = most < part.text.length ? part.text.lastIndexOf(' ', most) : -1;
    const end = blank > most - back ? blank : most;
    pieces.push({ ...part, text: part.text.slice(start, end) });
    start = end;
  }
  return pieces;
};
/** In order, none longer than what is read at one time: a text of megabytes would be read on twelve times its size. */
const shares = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const groups: Part[][] = [];
  let left = 0;
  for (const part of parts.flatMap(cut)) {
    if (part.text.length > left) {
      groups.push([]);
      left = usual;
    }
    groups.at(-1)?.push(part);
    left -= part.text.length + joint.length;
  }
  return groups;
};

/** The blocks that have text, joined: none or one field, of a text of hundreds of kilobytes several. */
export const fieldOf = (place: Field['place'], blocks: readonly Part[]): readonly Field[] => {
  const parts: Part[] = [];
  let length = 0;
  for (const part of blocks) {
    if (part.text === '') continue;
    parts.push(part);
    length += part.text.length + joint.length;
  }
  if (length <= usual) return parts.length === 0 ? [] : [new Joined(place, parts)];
  return shares(parts).map((share) => new Joined(place, share));
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
/** Several detectors read one page, one after the other; its fields are put together once. */
let last: { readonly page: PageView; readonly fields: readonly Field[] } | undefined;
export const fieldsOf = (page: PageView): readonly Field[] => {
  if (last?.page !== page) {
    turnPage();
    last = { page, fields: fieldsAnew(page) };
  }
  return last.fields;
};
/** Nothing more is asked of the last page, which may have megabytes. */
export const forgetFields = (): void => {
  last = undefined;
  turnPage();
};

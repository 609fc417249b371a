/** Text that flows over A4 pages. Lengths in millimetres, from the top left corner; sizes of type in points. */
import { type PDFDocument, type PDFPage, rgb } from '@cantoo/pdf-lib';
import type { Face, Faces } from './fonts.ts';
import { wrapText } from './wrap.ts';

export const paper = { width: 210, height: 297 } as const;
export const margins = { left: 20, right: 20, top: 25, bottom: 25 } as const;
const pointsPerMm = 72 / 25.4;
export const points = (mm: number): number => mm * pointsPerMm;
/** A point of the page, as PDF counts: from the bottom left. */
export const place = (x: number, y: number) => ({ x: points(x), y: points(paper.height - y) });

export const shades = { black: rgb(0, 0, 0), grey: rgb(0.35, 0.35, 0.35), light: rgb(0.75, 0.75, 0.75) } as const;
export type Style = {
  readonly face: Face;
  readonly size: number;
  readonly shade?: keyof typeof shades;
  /** From one line to the next; default 1.35 times the size. */
  readonly leading?: number;
};
export type Place = { readonly left: number; readonly width: number };

export type Flow = {
  readonly faces: Faces;
  /** The column of text. */
  readonly column: Place;
  readonly page: () => PDFPage;
  readonly pages: () => readonly PDFPage[];
  readonly y: () => number;
  /** Goes there on the same page. */
  moveTo(y: number): void;
  gap(mm: number): void;
  /** Turns the page where fewer than so many millimetres are left. */
  keep(mm: number): void;
  lines(text: string, style: Style, at?: Place): readonly string[];
  heightOf(count: number, style: Style): number;
  /** Sets the text at the cursor, line by line over as many pages as it takes. */
  text(text: string, style: Style, at?: Place): void;
  /** One line, wherever it is; the cursor stays. */
  write(text: string, style: Style, x: number, y: number): void;
};

const leadingOf = ({ size, leading }: Style): number => leading ?? (size * 1.35) / pointsPerMm;

export const openFlow = (document: PDFDocument, faces: Faces): Flow => {
  const pages: PDFPage[] = [];
  let y: number = margins.top;
  const turn = (): void => {
    pages.push(document.addPage([points(paper.width), points(paper.height)]));
    y = margins.top;
  };
  turn();
  const page = (): PDFPage => {
    const last = pages.at(-1);
    if (last === undefined) throw new Error('a flow begins with a page');
    return last;
  };
  const column = { left: margins.left, width: paper.width - margins.left - margins.right };
  const keep = (mm: number): void => {
    if (y + mm > paper.height - margins.bottom) turn();
  };
  const write: Flow['write'] = (text, style, x, at) => {
    const { face, size, shade = 'black' } = style;
    page().drawText(face.clean(text), { ...place(x, at), size, font: face.font, color: shades[shade] });
  };
  const lines: Flow['lines'] = (text, { face, size }, at = column) =>
    wrapText(face.clean(text), (part) => face.width(part) * size, points(at.width));
  return {
    faces,
    column,
    page,
    pages: () => pages,
    y: () => y,
    moveTo: (to) => {
      y = to;
    },
    gap: (mm) => {
      y += mm;
    },
    keep,
    lines,
    heightOf: (count, style) => count * leadingOf(style),
    text: (text, style, at = column) => {
      for (const line of lines(text, style, at)) {
        keep(leadingOf(style));
        y += leadingOf(style);
        write(line, style, at.left, y);
      }
    },
    write,
  };
};

/** Reads a PDF with an independent program: its words in order, and where on the page each piece stands. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Piece = {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};
export type ReadPdf = {
  readonly pages: number;
  readonly pieces: readonly Piece[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Width and height of each page in millimetres. */
  readonly sizes: readonly (readonly [number, number])[];
};
const mm = (points: number): number => (points * 25.4) / 72;

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pieces: Piece[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    sizes.push([mm(width), mm(height)]);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as readonly number[];
      // From the top left corner, like everything that is printed.
      pieces.push({ text: item.str, page: number, x: mm(x), y: mm(height - y), width: mm(item.width) });
    }
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  return { pages: sizes.length, pieces, info: info as Record<string, unknown>, sizes };
};

/** Without blanks: where lines are broken and words are parted is the paper's business. */
export const solid = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

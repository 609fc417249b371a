/** A QR code as squares of ink, so that nobody has to type a long address from paper. */
import { fill, type PDFPage, rectangle, setFillingGrayscaleColor } from '@cantoo/pdf-lib';
import { encode } from 'uqr';
import { place, points } from './flow.ts';

/** The quiet zone of four modules is inside `size`; `x`, `y` its top left corner, all in millimetres. */
export const drawQr = (page: PDFPage, text: string, { x, y, size }: { x: number; y: number; size: number }): void => {
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const module = size / data.length;
  const bars = data.flatMap((row, at) =>
    row.flatMap((dark, column) => {
      if (!dark || row[column - 1] === true) return [];
      const end = row.indexOf(false, column);
      const count = (end < 0 ? row.length : end) - column;
      // Its lower left corner.
      const corner = place(x + column * module, y + (at + 1) * module);
      return [rectangle(corner.x, corner.y, points(count * module), points(module))];
    }),
  );
  page.pushOperators(setFillingGrayscaleColor(0), ...bars, fill());
};

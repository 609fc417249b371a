/**
 * A letter on A4 for a window envelope with its window on the right, the usual one in Belgium: DL (110 × 220 mm) or C5/6 (114 × 229 mm),
 * window 35 or 45 × 100 mm, 20 mm from the right and the bottom, the sheet folded in three.
 *
 *      20                                  110                     190 mm
 *      ┌──────────────────────────────────────────────────────────┐
 *    5 │ logo                                                     │
 *   18 │ Sender                                                   │
 *      │ address                                                  │
 *   55 │                                  ┌ recipient ───────────┐│  seen through both windows wherever the sheet
 *      │                                  │ at most six lines    ││  slips in the envelope: x 109–190, y 55–79
 *   79 │ place and date                   └──────────────────────┘│
 *   94 │              nothing but the recipient above this line, right of 88 mm, as it could show
 *   99 - fold    Reference, subject, text …                        │
 */
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Letter } from '../notice/letter.ts';
import { logoOf } from '../notice/logo.ts';
import { texts } from '../notice/texts/texts.ts';
import { drawBlock } from './blocks.ts';
import { newPdf } from './document.ts';
import { type Flow, margins, openFlow, paper, place, points, type Style, shades } from './flow.ts';
import { embedFaces } from './fonts.ts';

/** In millimetres from the top left corner of the sheet. */
export const windowArea = { left: 109, right: 190, top: 55, bottom: 79 } as const;
const addressLeft = 111;
const addressLines = 6;
const addressLeading = 3.9;
const senderTop = 18;
const dateAt = 86;
const headingTop = 97;
const folds = [99, 198] as const;
const footer = 285;

/** In at most six lines; more are put together on the last. */
const asLines = (recipient: readonly string[]): readonly string[] =>
  recipient.length <= addressLines
    ? recipient
    : [...recipient.slice(0, addressLines - 1), recipient.slice(addressLines - 1).join(', ')];

/** Smaller where a line is long, and cut where it would be too small to be read by the post's machines (7 points). */
const fitted = (flow: Flow, text: string, style: Style): { readonly text: string; readonly style: Style } => {
  const width = points(windowArea.right - addressLeft);
  const { face, size } = style;
  const fitting = Math.min(size, width / Math.max(1, face.width(face.clean(text))));
  if (fitting >= 7) return { text, style: { ...style, size: fitting } };
  const small = { ...style, size: 7 };
  const [first = ''] = flow.lines(text, small, { left: 0, width: windowArea.right - addressLeft - 2 });
  return { text: `${first}…`, style: small };
};

const drawHead = (flow: Flow, { sender, recipient, placeAndDate, heading }: Letter): void => {
  const { regular, bold } = flow.faces;
  const small: Style = { face: regular, size: 8.5 };
  const [name = '', ...address] = sender;
  flow.write(name, { face: bold, size: 13 }, margins.left, senderTop);
  for (const [at, line] of address.entries()) flow.write(line, small, margins.left, senderTop + 5.5 + at * 4);
  for (const [at, line] of asLines(recipient).entries()) {
    const { text, style } = fitted(flow, line, { face: regular, size: 10 });
    flow.write(text, style, addressLeft, windowArea.top + 3.4 + at * addressLeading);
  }
  flow.write(placeAndDate, { face: regular, size: 9 }, margins.left, dateAt);
  flow.moveTo(headingTop);
  const [reference, subject] = heading;
  flow.text(reference, { face: regular, size: 9.5 });
  flow.text(subject, { face: bold, size: 10.5 });
  flow.gap(4);
  for (const fold of folds)
    flow.page().drawLine({ start: place(5, fold), end: place(9, fold), thickness: 0.4, color: shades.light });
};

/** Above the sender, within this box; a picture that cannot be read is left out, as the name stands below it. */
const logoBox = { left: margins.left, bottom: 12, width: 60, height: 7 } as const;
const drawLogo = async (document: PDFDocument, flow: Flow, { logo: kept }: Letter): Promise<void> => {
  const logo = logoOf({ logo: kept });
  if (logo === undefined) return;
  try {
    const image = await (logo.type === 'image/png' ? document.embedPng(logo.bytes) : document.embedJpg(logo.bytes));
    const fitted = image.scaleToFit(points(logoBox.width), points(logoBox.height));
    flow
      .page()
      .drawImage(image, { ...place(logoBox.left, logoBox.bottom), width: fitted.width, height: fitted.height });
  } catch {
    return;
  }
};

const drawFeet = (flow: Flow, { language, reference }: Letter): void => {
  const style: Style = { face: flow.faces.regular, size: 8, shade: 'grey' };
  const { face, size } = style;
  const pages = flow.pages();
  for (const [at, page] of pages.entries()) {
    const words = face.clean(texts[language].letter.sheet(at + 1, pages.length));
    const right = points(paper.width - margins.right) - face.width(words) * size;
    const { x, y } = place(margins.left, footer);
    const look = { y, size, font: face.font, color: shades.grey };
    page.drawText(face.clean(reference), { ...look, x });
    page.drawText(words, { ...look, x: right });
  }
};

/** The same letter gives the same bytes, on every machine and at any time. */
export const letterPdf = async (letter: Letter): Promise<Uint8Array> => {
  const { language, date, sender, heading, body } = letter;
  const title = heading.join(' · ');
  const document = await newPdf({ title, author: sender[0] ?? '', language, at: date });
  const flow = openFlow(document, await embedFaces(document));
  drawHead(flow, letter);
  await drawLogo(document, flow, letter);
  for (const [at, block] of body.blocks.entries()) {
    // Millimetres for the last words and the signature below them: no sheet holds a signature alone.
    if (body.blocks[at + 1]?.kind === 'signature') flow.keep(45);
    drawBlock(flow, block, body.colon);
  }
  drawFeet(flow, letter);
  return document.save();
};

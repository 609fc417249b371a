/** A new PDF whose bytes depend on what is written into it alone: its dates are given, and it has no random identifier. */
import { PageSizes, PDFDocument } from '@cantoo/pdf-lib';
import { fromIso, type Iso } from '../time.ts';

export type PdfFacts = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly at: Iso;
};

export const newPdf = async ({ title, author, language, at }: PdfFacts): Promise<PDFDocument> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const date = new Date(fromIso(at).epochMilliseconds);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setProducer('Hostwarden');
  document.setCreator('Hostwarden');
  document.setCreationDate(date);
  document.setModificationDate(date);
  return document;
};

/** All pages of these PDFs in one, for the printer. `twoSided`: each begins on a new sheet, so that none shares one with another. */
export const joinPdfs = async (
  parts: readonly Uint8Array[],
  facts: PdfFacts,
  { twoSided }: { readonly twoSided: boolean },
): Promise<Uint8Array> => {
  const whole = await newPdf(facts);
  for (const part of parts) {
    const source = await PDFDocument.load(part, { updateMetadata: false });
    for (const page of await whole.copyPages(source, source.getPageIndices())) whole.addPage(page);
    if (twoSided && whole.getPageCount() % 2 === 1) whole.addPage(PageSizes.A4);
  }
  return whole.save();
};

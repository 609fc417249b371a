/**
 * The faces that letters are set in, embedded so that every printer has every accent: DejaVu Sans Condensed, free to embed (Bitstream
 * Vera licence). They lie beside the bundle on AWS (infra/ copies them there), and in their package everywhere else.
 */
import { readFile } from 'node:fs/promises';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import { GiveUp } from '../errors.ts';
import { fontFiles } from './font-files.ts';

export type Face = {
  readonly font: PDFFont;
  /** What can be set: others become `�`, so that nothing is left out unseen. */
  clean(text: string): string;
  /** In points, at the size of one point. */
  width(text: string): number;
};
export type Faces = { readonly regular: Face; readonly bold: Face };

type FaceName = keyof typeof fontFiles;
const loaded = new Map<FaceName, Promise<Uint8Array>>();

const read = async (name: FaceName): Promise<Uint8Array> => {
  const file = fontFiles[name];
  const places = [
    () => new URL(`./fonts/${file}`, import.meta.url),
    () => new URL(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
  ];
  for (const place of places) {
    try {
      return await readFile(place());
    } catch {
      // The other place.
    }
  }
  throw new GiveUp(
    `The font ${file} is not there.`,
    'Install the program again, or deploy the stack in infra/ again.',
    {
      exitStatus: 3,
    },
  );
};
const bytesOf = (name: FaceName): Promise<Uint8Array> => {
  const known = loaded.get(name) ?? read(name);
  loaded.set(name, known);
  known.catch(() => loaded.delete(name));
  return known;
};

const missing = '\ufffd';
const faceOf = (font: PDFFont): Face => {
  const known = new Set(font.getCharacterSet());
  const widths = new Map<string, number>();
  return {
    font,
    width: (text) => {
      const width = widths.get(text) ?? font.widthOfTextAtSize(text, 1);
      widths.set(text, width);
      return width;
    },
    clean: (text) =>
      Array.from(text.normalize('NFC'), (sign) => (known.has(sign.codePointAt(0) ?? 0) ? sign : missing)).join(''),
  };
};

/** Only the glyphs that are used go into the document. Without ligatures, so that its text can be read out letter by letter. */
export const embedFaces = async (document: PDFDocument): Promise<Faces> => {
  const { default: fontkit } = await import('@cantoo/fontkit');
  document.registerFontkit(fontkit);
  const options = { subset: true, features: { liga: false, clig: false, dlig: false } };
  const [regular, bold] = await Promise.all([bytesOf('regular'), bytesOf('bold')]);
  return {
    regular: faceOf(await document.embedFont(regular, options)),
    bold: faceOf(await document.embedFont(bold, options)),
  };
};

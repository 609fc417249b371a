/**
 * Hostile bytes to the few pixels that are looked at, by sharp (libvips). Formats are an allow-list twice over: by the first bytes here,
 * and inside libvips, where every other loader (SVG, PDF, TIFF, ImageMagick) is switched off.
 */
import { hashColumns, hashRows } from '../detect/pictures/hash.ts';
import type { PictureProblem } from '../detect/pictures/picture.ts';
import { inputSide } from './model-files.ts';

export type Decoded = {
  readonly pixels: Uint8Array;
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** A picture of 40 megapixels takes 120 MB when decoded; a bomb says so in its header and is not decoded at all. */
const mostPixels = 40_000_000;
/** Icons, bullets, tracking pixels. */
export const leastSide = 64;
const withinSeconds = 8;

const loaders = [
  'VipsForeignLoadJpegBuffer',
  'VipsForeignLoadPngBuffer',
  'VipsForeignLoadWebpBuffer',
  'VipsForeignLoadNsgifBuffer',
  'VipsForeignLoadHeifBuffer',
];
/** First bytes of JPEG, PNG, GIF, WebP and AVIF. */
const isAllowed = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  return /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftypavi[fs])/.test(start);
};

/** Loaded when the first picture comes: 20 MB of native code. Throws where there is none for this platform. */
export const openDecoder = async (): Promise<(bytes: Uint8Array) => Promise<Decoded | PictureProblem>> => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  return async (bytes) => {
    if (!isAllowed(bytes)) return 'not-a-picture';
    try {
      const open = () => sharp(bytes, { limitInputPixels: mostPixels, pages: 1, failOn: 'error' });
      const { width, height } = await open().metadata();
      if (width * height > mostPixels) return 'too-large';
      if (width < leastSide || height < leastSide) return 'too-small';
      // Down to what the network sees once; the hash is made from that.
      const pixels = await open()
        .timeout({ seconds: withinSeconds })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .resize(inputSide, inputSide, { fit: 'fill', kernel: 'linear' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { channels } = pixels.info;
      const raw = { width: inputSide, height: inputSide, channels };
      const colour =
        channels === 3
          ? pixels.data
          : await sharp(pixels.data, { raw }).toColourspace('srgb').removeAlpha().raw().toBuffer();
      const grey = await sharp(pixels.data, { raw })
        .greyscale()
        .resize(hashColumns, hashRows, { fit: 'fill', kernel: 'linear' })
        .raw()
        .toBuffer();
      if (colour.length !== inputSide * inputSide * 3 || grey.length !== hashColumns * hashRows) return 'broken';
      return { pixels: colour, grey, width, height };
    } catch (error) {
      return error instanceof Error && /pixel limit/.test(error.message) ? 'too-large' : 'broken';
    }
  };
};

/** Pictures made for a test: nothing of the world is in them. */
import sharp from 'sharp';

/** Pseudo-random, the same for the same seed. */
const noise = (seed: number) => {
  let state = seed >>> 0 || 1;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
/** Blurred blocks of colours: what a thumbnail of anything looks like. */
export const blocks = async (seed: number, width = 400, height = 300): Promise<Buffer> => {
  const next = noise(seed);
  const data = Buffer.from(Array.from({ length: 12 * 9 * 3 }, () => Math.floor(next() * 256)));
  return sharp(data, { raw: { width: 12, height: 9, channels: 3 } })
    .resize(width, height)
    .png()
    .toBuffer();
};
export const asJpeg = (picture: Buffer, side: number, quality: number): Promise<Buffer> =>
  sharp(picture).resize(side).jpeg({ quality }).toBuffer();
export const plain = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 200, height: 200, channels: 3, background: colour } })
    .png()
    .toBuffer();

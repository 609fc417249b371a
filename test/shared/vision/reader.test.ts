import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  explicitness,
  type Picture,
  type PictureReader,
  pictureClasses,
} from '../../../shared/detect/pictures/picture.ts';
import { openPictureReader } from '../../../shared/vision/reader.ts';
import { asJpeg, blocks, plain } from './made.ts';

let reader: PictureReader;
beforeAll(async () => {
  reader = await openPictureReader();
});
const read = async (bytes: Uint8Array): Promise<Picture> => {
  const picture = await reader.read(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  return picture;
};

describe('the model itself', () => {
  test('answers five shares that sum to one', async () => {
    const { scores, width, height } = await read(await blocks(1));
    expect(Object.keys(scores)).toEqual([...pictureClasses]);
    expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 2);
    expect([width, height]).toEqual([400, 300]);
  });

  test('tells a drawing from a photograph-like picture: the weights are the right ones in the right places', async () => {
    const folder = join(import.meta.dirname, '../../browser/pictures');
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) {
      const { scores } = await read(readFileSync(join(folder, name)));
      // Screenshots of pages: neutral or drawn, and nothing else.
      expect(scores.neutral + scores.drawing, name).toBeGreaterThan(0.9);
    }
  });

  test('neutral pictures score low', async () => {
    const colours = ['#ffffff', '#000000', '#335577', '#e0b090', '#7a4a2a'];
    const made = [
      ...(await Promise.all(colours.map(plain))),
      ...(await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => blocks(seed)))),
    ];
    for (const [at, bytes] of made.entries())
      expect(explicitness((await read(bytes)).scores), String(at)).toBeLessThan(0.85);
  });

  test('the same picture in another size and format has nearly the same hash, another has not', async () => {
    const picture = await blocks(7);
    const [first, second, other] = await Promise.all([
      read(picture),
      read(await asJpeg(picture, 250, 60)),
      read(await blocks(8)),
    ]);
    const distance = (a: string, b: string): number =>
      [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length;
    expect(distance(first.hash, second.hash)).toBeLessThanOrEqual(4);
    expect(distance(first.hash, other.hash)).toBeGreaterThan(12);
  });

  test('transparent, grey, animated and AVIF pictures are read', async () => {
    const clear = await sharp({
      create: { width: 90, height: 90, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const grey = await sharp(await blocks(3))
      .greyscale()
      .jpeg()
      .toBuffer();
    const webp = await sharp(await blocks(4))
      .webp()
      .toBuffer();
    const gif = await sharp(await blocks(5))
      .gif()
      .toBuffer();
    const avif = await sharp(await blocks(6))
      .avif()
      .toBuffer();
    for (const bytes of [clear, grey, webp, gif, avif]) expect((await read(bytes)).hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

/** A PNG whose header claims so many pixels, with hardly a byte behind it. */
const bomb = (width: number, height: number): Buffer => {
  const crcOf = (bytes: Buffer): Buffer => {
    let crc = 0xffffffff;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    const out = Buffer.alloc(4);
    out.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
    return out;
  };
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, body, crcOf(body)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('hostile bytes', () => {
  test('formats that are not allowed never reach a decoder', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><image href="file:///etc/passwd"/></svg>',
    );
    const tiff = await sharp(await blocks(1))
      .tiff()
      .toBuffer();
    for (const bytes of [svg, tiff, Buffer.from('%PDF-1.4'), Buffer.from('GIF'), Buffer.alloc(0)])
      expect(await reader.read(bytes)).toBe('not-a-picture');
  });

  test('libvips itself knows no other format either', async () => {
    const tiff = await sharp(await blocks(1))
      .tiff()
      .toBuffer();
    await expect(sharp(tiff).metadata()).rejects.toThrow(/unsupported image format/);
  });

  test('a bomb is refused by its header', async () => {
    expect(await reader.read(bomb(30_000, 30_000))).toBe('too-large');
  });

  test('what is broken, cut or another file behind a good start is no picture, and harms nothing', async () => {
    const whole = await asJpeg(await blocks(2), 300, 80);
    const broken = [
      whole.subarray(0, 400),
      Buffer.concat([whole.subarray(0, 20), Buffer.from('<script>alert(1)</script>'.repeat(40))]),
      bomb(300, 300),
    ];
    for (const bytes of broken) expect(['broken', 'not-a-picture']).toContain(await reader.read(bytes));
    expect((await read(whole)).width).toBe(300);
  });

  test('icons and tracking pixels are passed over', async () => {
    expect(
      await reader.read(
        await sharp(await blocks(1))
          .resize(32, 32)
          .png()
          .toBuffer(),
      ),
    ).toBe('too-small');
  });
});

/**
 * Addresses of evidence pictures: good for a short time, for whoever holds them, without a cookie. The answer can do nothing: no
 * script, no frame, nothing loaded, never anything but a JPEG.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Ports } from '../../shared/ports.ts';
import { type PicturePart, pictureParts } from '../../shared/review/screenshot.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { pictureHeaders } from '../../shared/web/security.ts';

export const evidencePath = '/evidence';
const setting = 'evidence-key';
const prefix = 'evidence/';

type Shelf = Pick<Ports, 'records' | 'blobs' | 'now' | 'newSecret'>;

/** Made once for all processes; the first to write it wins. */
const keyOf = async ({ records, newSecret }: Pick<Shelf, 'records' | 'newSecret'>): Promise<string> => {
  const read = async (): Promise<string | undefined> => {
    const row = await records.get(keys.system(setting));
    return row === undefined ? undefined : bodyOf<string>(row);
  };
  const known = await read();
  if (known !== undefined) return known;
  const fresh = newSecret();
  const written = await records.transact([{ put: { ...keys.system(setting), body: fresh }, if: 'absent' }]);
  return written.ok ? fresh : ((await read()) ?? fresh);
};
const sealOf = (key: string, expires: number, place: string): string =>
  createHmac('sha256', key).update(`${expires}\n${place}`).digest('base64url');
const epochSeconds = ({ now }: Pick<Shelf, 'now'>): number => Math.floor(now().epochMilliseconds / 1000);

/** `folder` as screenshotFolder names it. */
export const evidenceLink = async (
  folder: string,
  part: PicturePart,
  seconds: number,
  shelf: Pick<Shelf, 'records' | 'now' | 'newSecret'>,
): Promise<string> => {
  const expires = epochSeconds(shelf) + seconds;
  const place = `${folder.slice(prefix.length)}/${part}`;
  return `${evidencePath}/${expires}/${sealOf(await keyOf(shelf), expires, place)}/${place}`;
};

/** Mount at `evidencePath`. Unknown, expired and forged look the same. */
export const evidenceApp = (shelf: Shelf): Hono => {
  const find = async (expires: string, seal: string, place: string): Promise<Uint8Array | undefined> => {
    if (!/^\d{10,12}$/.test(expires) || Number(expires) < epochSeconds(shelf)) return undefined;
    const right = Buffer.from(sealOf(await keyOf(shelf), Number(expires), place));
    const given = Buffer.from(seal);
    if (right.length !== given.length || !timingSafeEqual(right, given)) return undefined;
    return shelf.blobs.get(prefix + place);
  };
  return new Hono().get('/:expires/:seal/:site/:folder/:page/:part', async (c) => {
    const { expires, seal, site, folder, page, part } = c.req.param();
    const known = pictureParts.find((name) => name === part);
    const bytes = known && (await find(expires, seal, `${site}/${folder}/${page}/${known}`));
    if (bytes === undefined) return c.text('Not found.\n', 404, { 'Cache-Control': 'no-store' });
    return c.body(new Uint8Array(bytes), 200, pictureHeaders);
  });
};

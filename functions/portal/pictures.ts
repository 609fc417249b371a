/**
 * The blurred pictures of the pages that a case noticed, under the customer's own link. That link is a secret already, needs no
 * cookie, expires and can be revoked, and the pictures go with it. An address signed as the console signs its own would open the
 * clear picture too to whoever had the key to sign it, and would lead customers to the console's origin; so this function reads
 * blurred pictures and nothing else of the evidence (infra/web.ts), and holds no key.
 */
import type { Case, NoticedUrl } from '../../shared/case/case.ts';
import type { Ports } from '../../shared/ports.ts';
import { allowedAmong } from '../../shared/report/restricted-addresses.ts';
import { type PicturePart, pageName, screenshotFolder } from '../../shared/review/screenshot.ts';

type Shelf = Pick<Ports, 'records' | 'blobs'>;
const blurred: PicturePart = 'blurred.jpg';

/** Pages that may have a picture, by what they are called in its address. A restricted one never has: what is kept of it is withheld, or on its way out. */
const picturedPages = async ({ noticed }: Case, shelf: Shelf): Promise<ReadonlyMap<string, NoticedUrl>> =>
  new Map((await allowedAmong(noticed, shelf)).map((page) => [pageName(page.url), page]));
const placeOf = ({ site, url, fingerprint }: NoticedUrl): string | undefined =>
  fingerprint && `${screenshotFolder(site, { url, fingerprint })}/${blurred}`;

/** By address of the page, what its picture is called; of the pages that have one. */
export const pictureNames = async (value: Case, shelf: Shelf): Promise<ReadonlyMap<string, string>> => {
  const found = await Promise.all(
    [...(await picturedPages(value, shelf))].map(async ([name, page]) => {
      const place = placeOf(page);
      if (place === undefined) return [];
      const { keys } = await shelf.blobs.list(place);
      return keys.includes(place) ? [[page.url, name] as const] : [];
    }),
  );
  return new Map(found.flat());
};

export const pictureOf = async (value: Case, name: string, shelf: Shelf): Promise<Uint8Array | undefined> => {
  const page = (await picturedPages(value, shelf)).get(name);
  const place = page && placeOf(page);
  return place === undefined ? undefined : shelf.blobs.get(place);
};

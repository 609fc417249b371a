/** Which pages' pictures are worth a look, and which of a page's pictures. */
import { createHash } from 'node:crypto';
import type { Image, PageView } from '../../crawl/page-view.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Finding } from '../finding.ts';

/** A page on which little is said and much is shown. */
const galleryPictures = 6;
const galleryCharacters = 600;
/** Icons and bullets; the decoder passes over those that do not say so here. */
const leastSide = 64;
/** What a picture that declares no size is taken for. */
const usualArea = 400 * 300;
/** Vector graphics are not decoded; icons are small. */
const passedOver = /\.(?:svgz?|ico|cur)(?:[?#]|$)/i;

const isBig = ({ width = leastSide, height = leastSide, url }: Image): boolean =>
  width >= leastSide && height >= leastSide && !passedOver.test(url);
const areaOf = ({ width, height }: Image): number =>
  width === undefined || height === undefined ? (width ?? height ?? 0) ** 2 || usualArea : width * height;

/** The same pages at every visit, whoever asks: by their address. */
const isSampled = (url: string, share: number): boolean =>
  share > 0 && createHash('sha256').update(url).digest().readUInt32BE(0) < share * 2 ** 32;

/** Does another detector say that this page, or what it links to, is pornography? */
export const hasSignal = (findings: readonly Finding[]): boolean =>
  findings.some(({ category, detector }) => category === 'pornography' && detector !== 'pictures');

const isGallery = (page: PageView): boolean => {
  let characters = 0;
  for (const { text } of page.visible) characters += text.length;
  return characters <= galleryCharacters && page.images.filter(isBig).length >= galleryPictures;
};

export const isCandidate = (
  page: PageView,
  findings: readonly Finding[],
  { pages, sample }: Policy['pictures'],
): boolean => {
  switch (pages) {
    case 'none':
      return false;
    case 'all':
      return true;
    case 'suspicious':
      return hasSignal(findings) || isGallery(page) || isSampled(page.url, sample);
  }
};

/** The largest by what the page declares; of the site's own alone, which `isOwn` knows. */
export const choosePictures = (
  page: PageView,
  most: number,
  isOwn: (url: string) => boolean,
): readonly Pick<Image, 'url' | 'alt'>[] =>
  page.images
    .filter((image) => isBig(image) && isOwn(image.url))
    .toSorted((a, b) => areaOf(b) - areaOf(a))
    .slice(0, most)
    .map(({ url, alt }) => ({ url, alt: alt.slice(0, 100) }));

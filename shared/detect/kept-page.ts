/**
 * A page as it is kept for a replay: all that the detectors read, cut where a page is monstrous. Kept only where the policy says so,
 * for as many days as it says, and masked: a replay needs the shape of a card number, not the number.
 */
import type { PageView } from '../crawl/page-view.ts';
import type { Iso } from '../time.ts';
import { maskIdentifiers, maskPieces } from './identifiers.ts';

/** All that is kept of a site. */
export const keptPrefix = (site: string): string => `replay/${site}/`;
/** In the order of time, so that of two visits in a day the later one counts. */
export const keptKey = (at: Iso, site: string, visit: string, part: number): string =>
  `${keptPrefix(site)}${at.slice(0, 10)}/${at.slice(11, 19).replaceAll(':', '')}-${visit}-${part}.json.gz`;
/** Site and day of such a key. */
export const siteOfKept = (key: string): string => key.split('/')[1] ?? '';
export const dayOfKept = (key: string): string => key.split('/')[2] ?? '';

const most = { characters: 60_000, links: 500, images: 50, files: 100 } as const;

type Blocks = PageView['visible'];
const cutBlocks = (blocks: Blocks): Blocks => {
  let left: number = most.characters;
  const kept: Blocks[number][] = [];
  for (const block of blocks) {
    if (left <= 0) break;
    kept.push({ ...block, text: block.text.slice(0, left) });
    left -= block.text.length;
  }
  const masked = maskPieces(kept.map(({ text }) => text));
  return kept.map((block, at) => ({ ...block, text: masked[at] ?? '' }));
};

export const keptPage = (page: PageView): PageView => ({
  ...page,
  title: maskIdentifiers(page.title),
  description: maskIdentifiers(page.description),
  visible: cutBlocks(page.visible),
  hidden: cutBlocks(page.hidden),
  keywords: maskIdentifiers(page.keywords),
  links: page.links
    .slice(0, most.links)
    .map((link) => ({ ...link, url: maskIdentifiers(link.url), text: maskIdentifiers(link.text) })),
  images: page.images.slice(0, most.images).map((image) => ({ ...image, alt: maskIdentifiers(image.alt) })),
  files: page.files.slice(0, most.files),
});

export type KeptPages = {
  readonly add: (page: PageView) => void;
  readonly pages: () => readonly PageView[];
};
/** As many pages as fit; `kilobytes` of their JSON. */
export const keepPages = (kilobytes: number): KeptPages => {
  const pages: PageView[] = [];
  let left = kilobytes * 1024;
  return {
    add: (page) => {
      if (left <= 0) return;
      const kept = keptPage(page);
      left -= JSON.stringify(kept).length;
      if (left > 0) pages.push(kept);
    },
    pages: () => pages,
  };
};

/** Pictures of a flag's pages: what there is of each, and where to look at it blurred. */
import type { Flag, FlaggedPage } from '../../shared/review/flag.ts';
import { pageName, type ScreenshotManifest, screenshotFolder } from '../../shared/review/screenshot.ts';
import type { Desk } from './desk.ts';
import { evidenceLink } from './evidence-links.ts';

export type PageShot = {
  readonly page: FlaggedPage;
  readonly name: string;
  readonly manifest?: ScreenshotManifest;
  /** Signed. */
  readonly blurred?: string;
};
/** While a reviewer has the page open. */
const blurredSeconds = 600;

export const manifestOf = async ({ ports }: Desk, site: string, page: FlaggedPage) => {
  const bytes = await ports.blobs.get(`${screenshotFolder(site, page)}/manifest.json`);
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString()) as ScreenshotManifest);
};

export const shotsOf = (desk: Desk, flag: Flag): Promise<readonly PageShot[]> =>
  Promise.all(
    flag.pages.map(async (page): Promise<PageShot> => {
      const name = pageName(page.url);
      const manifest = await manifestOf(desk, flag.site, page);
      if (manifest?.state !== 'taken') return { page, name, ...(manifest === undefined ? {} : { manifest }) };
      const folder = screenshotFolder(flag.site, page);
      return { page, name, manifest, blurred: await evidenceLink(folder, 'blurred.jpg', blurredSeconds, desk.ports) };
    }),
  );

/** Pictures of a flag's pages: what there is of each, and where to look at it blurred. */
import type { Flag, FlaggedPage } from '../../shared/review/flag.ts';
import { canBePictured, pageName, type ScreenshotManifest, screenshotFolder } from '../../shared/review/screenshot.ts';
import type { Server } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { Desk } from './desk.ts';
import { evidenceLink } from './evidence-links.ts';
import { readSite } from './records.ts';

/** Whether a picture can be asked for: not of a site that is hosted no more, nor of a page that is not on the site. */
export type Taking =
  | { readonly state: 'possible'; readonly server: Server }
  | { readonly state: 'not-hosted' }
  | { readonly state: 'off-site' };
export type PageShot = {
  readonly page: FlaggedPage;
  readonly name: string;
  readonly manifest?: ScreenshotManifest;
  /** Signed. */
  readonly blurred?: string;
  readonly taking: Taking['state'];
};
/** While a reviewer has the page open. */
const blurredSeconds = 600;

export const manifestOf = async ({ ports }: Desk, site: string, page: FlaggedPage) => {
  const bytes = await ports.blobs.get(`${screenshotFolder(site, page)}/manifest.json`);
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString()) as ScreenshotManifest);
};

/** What may be taken of the pages of the site at `host`. */
export const takingOn = async (
  { ports: { records } }: Desk,
  host: string,
): Promise<(page: Pick<FlaggedPage, 'url'>) => Taking> => {
  const site = (await readSite(records, host))?.value;
  const row = site && (await records.get(keys.server(site.server)));
  if (site === undefined || row === undefined) return () => ({ state: 'not-hosted' });
  const server = bodyOf<Server>(row);
  return (page) => (canBePictured(site.start, page) ? { state: 'possible', server } : { state: 'off-site' });
};

export const shotsOf = async (desk: Desk, flag: Flag): Promise<readonly PageShot[]> => {
  const takingOf = await takingOn(desk, flag.site);
  return Promise.all(
    flag.pages.map(async (page): Promise<PageShot> => {
      const shot = { page, name: pageName(page.url), taking: takingOf(page).state };
      const manifest = await manifestOf(desk, flag.site, page);
      if (manifest?.state !== 'taken') return { ...shot, ...(manifest === undefined ? {} : { manifest }) };
      const folder = screenshotFolder(flag.site, page);
      return { ...shot, manifest, blurred: await evidenceLink(folder, 'blurred.jpg', blurredSeconds, desk.ports) };
    }),
  );
};

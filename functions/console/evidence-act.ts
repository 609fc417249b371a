/** What may be done about a page's evidence: look at it unblurred, ask for a picture. */
import { type EvidenceKind, noteEvidenceLook } from '../../shared/audit/looks.ts';
import { loadRestricted } from '../../shared/report/restricted-addresses.ts';
import type { FlaggedPage } from '../../shared/review/flag.ts';
import {
  type PicturePart,
  pageName,
  type ScreenshotMessage,
  screenshotFolder,
  termsOf,
} from '../../shared/review/screenshot.ts';
import { toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';
import { evidenceLink } from './evidence-links.ts';
import { manifestOf, takingOn } from './pictures.ts';
import { readFlag } from './records.ts';

export type Wanted = { readonly id: string; readonly page: string; readonly by: string };
type Found = { readonly site: string; readonly page: FlaggedPage };

/** Undefined: no such flag, or it shows no such page. */
export const pageOf = async (
  { ports }: Desk,
  { id, page }: Pick<Wanted, 'id' | 'page'>,
): Promise<Found | undefined> => {
  const flag = (await readFlag(ports.records, id))?.value;
  const found = flag?.pages.find(({ url }) => pageName(url) === page);
  return flag === undefined || found === undefined ? undefined : { site: flag.site, page: found };
};

/** Recorded before anything is shown. */
export const recordLook = async (
  { ports }: Desk,
  kind: EvidenceKind,
  { id, by }: Wanted,
  { page: { url } }: Found,
): Promise<void> => noteEvidenceLook({ kind, id, by, at: toIso(ports.now()), url }, ports.newId(), ports.records);

/** Long enough to load it. */
const clearSeconds = 30;
const clear: PicturePart = 'clear.jpg';

/** A signed address; undefined where there is no picture. */
export const reveal = async (desk: Desk, wanted: Wanted): Promise<string | undefined> => {
  const found = await pageOf(desk, wanted);
  if (found === undefined || (await manifestOf(desk, found.site, found.page))?.state !== 'taken') return undefined;
  await recordLook(desk, 'picture', wanted, found);
  return evidenceLink(screenshotFolder(found.site, found.page), clear, clearSeconds, desk.ports);
};

/** False: no such page, or its site is not hosted any more, or it is not on the site. */
export const askForPicture = async (desk: Desk, wanted: Omit<Wanted, 'by'>): Promise<boolean> => {
  const found = await pageOf(desk, wanted);
  if (found === undefined) return false;
  const taking = (await takingOn(desk, found.site))(found.page);
  if (taking.state !== 'possible') return false;
  const { url, fingerprint } = found.page;
  const { addresses, sockets } = taking.server;
  const message: ScreenshotMessage = {
    kind: 'screenshot',
    site: found.site,
    url,
    fingerprint,
    addresses,
    sockets,
    restricted: [...(await loadRestricted(found.site, desk.ports))],
    terms: termsOf(desk.policy),
  };
  await desk.ports.queues.send('screenshot', [{ body: message }]);
  return true;
};

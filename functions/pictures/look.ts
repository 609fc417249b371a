/** Looks at the pictures of some pages: fetches what is not known yet, and judges page by page. */
import { createHash } from 'node:crypto';
import { fetchPicture, type PicturePlan, type PictureWorld } from '../../shared/crawl/fetch-picture.ts';
import type { Robots } from '../../shared/crawl/robots.ts';
import { shortExcerpt } from '../../shared/detect/excerpt.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { knownFinding } from '../../shared/detect/known/finding.ts';
import type { KnownIndex } from '../../shared/detect/known/index.ts';
import { hasSignal } from '../../shared/detect/pictures/choose.ts';
import { isTelling } from '../../shared/detect/pictures/hash.ts';
import { judgePictures, type SeenPicture } from '../../shared/detect/pictures/judge.ts';
import type { PictureMemory, Seen } from '../../shared/detect/pictures/memory.ts';
import { explicitness, type PictureReader } from '../../shared/detect/pictures/picture.ts';
import type { PicturePage } from '../../shared/detect/pictures/request.ts';
import type { Policy } from '../../shared/policy/policy.ts';

export type LookedAt = {
  readonly page: PicturePage;
  /** Undefined: what its pictures show is no finding. */
  readonly finding: Finding | undefined;
  /** Every picture of it could be looked at, or is surely not there. */
  readonly whole: boolean;
};
export type Looked = {
  readonly pages: readonly LookedAt[];
  /** Out of time: these were not begun. */
  readonly left: readonly PicturePage[];
  readonly memory: PictureMemory;
  readonly counts: { fetched: number; same: number; read: number; failed: number };
};
export type LookWorld = PictureWorld & {
  readonly reader: Pick<PictureReader, 'read'>;
  readonly timeUp: () => boolean;
  /** Pictures about which a person decided before. */
  readonly known: KnownIndex['pictures'];
};

/** One picture that was decided about is enough for another look: a person has seen it. Plain ones, which look alike, are none. */
const knownPicture = (shown: readonly SeenPicture[], known: KnownIndex['pictures']): Finding | undefined => {
  for (const { alt, ...picture } of shown) {
    const match = isTelling(picture.hash) ? known.find(picture.hash) : undefined;
    if (match === undefined) continue;
    const excerpt = shortExcerpt(alt.trim() || picture.url);
    return knownFinding(match, { where: 'image', ...excerpt, target: picture.url, pictures: [picture] });
  }
  return undefined;
};

export const lookAtPictures = async (
  pages: readonly PicturePage[],
  memory: PictureMemory,
  plan: PicturePlan,
  robots: Pick<Robots, 'allows'>,
  policy: Policy['pictures'],
  world: LookWorld,
): Promise<Looked> => {
  const pictures: Record<string, Seen> = { ...memory.pictures };
  const findings: Record<string, Finding> = { ...memory.findings };
  const counts = { fetched: 0, same: 0, read: 0, failed: 0 };
  /** Of this job: a picture that many pages show is asked for once. */
  const asked = new Map<string, Promise<Seen | undefined>>();

  const seeAnew = async (url: string): Promise<Seen | undefined> => {
    if (!robots.allows(url)) return undefined;
    const known = Object.hasOwn(pictures, url) ? pictures[url] : undefined;
    const answer = await fetchPicture(url, known ?? {}, plan, world);
    if (answer.kind === 'failed') {
      counts.failed += 1;
      return undefined;
    }
    if (answer.kind === 'same') counts.same += 1;
    if (answer.kind !== 'picture') return answer.kind === 'same' ? known : { sha256: '' };
    counts.fetched += 1;
    const { bytes, etag, lastModified } = answer;
    const tags = { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (known?.sha256 === sha256) {
      const { etag: _, lastModified: __, ...same } = known;
      return { ...same, ...tags };
    }
    const picture = await world.reader.read(bytes);
    if (typeof picture === 'string') return { sha256, ...tags };
    counts.read += 1;
    return { sha256, hash: picture.hash, score: explicitness(picture.scores), ...tags };
  };
  const see = (url: string): Promise<Seen | undefined> => {
    const seen = asked.get(url) ?? seeAnew(url);
    asked.set(url, seen);
    return seen;
  };

  const looked: LookedAt[] = [];
  for (const [at, page] of pages.entries()) {
    if (world.timeUp())
      return { pages: looked, left: pages.slice(at), memory: { ...memory, pictures, findings }, counts };
    const shown: SeenPicture[] = [];
    let whole = true;
    for (const { url, alt } of page.pictures) {
      const seen = await see(url);
      if (seen === undefined) {
        whole = false;
        continue;
      }
      if (seen.sha256 === '') continue;
      // Moved to the end: the memory keeps the newest.
      delete pictures[url];
      pictures[url] = seen;
      if (seen.hash !== undefined && seen.score !== undefined)
        shown.push({ url, alt, sha256: seen.sha256, hash: seen.hash, score: seen.score });
    }
    const finding = knownPicture(shown, world.known) ?? judgePictures(shown, hasSignal(page.findings), policy);
    if (finding !== undefined || whole) delete findings[page.url];
    if (finding !== undefined) findings[page.url] = finding;
    looked.push({ page, finding, whole });
  }
  return { pages: looked, left: [], memory: { ...memory, pictures, findings }, counts };
};

/**
 * Are the pictures on which a finding rests still there? A recheck has no model at hand and needs none: the same bytes are the same
 * picture. Others in their place are for the next visit to judge, and never count against the customer meanwhile.
 */
import { createHash } from 'node:crypto';
import { fetchPicture, type PicturePlan, type PictureWorld } from '../crawl/fetch-picture.ts';
import type { PageView } from '../crawl/page-view.ts';
import type { Finding } from '../detect/finding.ts';
import { hasSignal } from '../detect/pictures/choose.ts';
import { judgePictures, type SeenPicture } from '../detect/pictures/judge.ts';
import type { Policy } from '../policy/policy.ts';

/** `cannot-tell`: one of them could not be had. Undefined: nothing is left that would be a finding. */
export const stillPictured = async (
  page: Pick<PageView, 'images'>,
  others: readonly Finding[],
  finding: Finding | undefined,
  plan: PicturePlan,
  world: PictureWorld,
  policy: Policy['pictures'],
): Promise<Finding | 'cannot-tell' | undefined> => {
  if (finding?.pictures === undefined) return undefined;
  const left: SeenPicture[] = [];
  let unsure = false;
  for (const picture of finding.pictures) {
    const shown = page.images.find(({ url }) => url === picture.url);
    if (shown === undefined) continue;
    const answer = await fetchPicture(picture.url, {}, plan, world);
    if (answer.kind === 'failed') unsure = true;
    if (answer.kind === 'picture' && createHash('sha256').update(answer.bytes).digest('hex') === picture.sha256)
      left.push({ ...picture, alt: shown.alt });
  }
  const remains =
    finding.detector === 'known-content'
      ? left.length > 0
        ? finding
        : undefined
      : judgePictures(left, hasSignal(others), policy);
  return remains ?? (unsure ? 'cannot-tell' : undefined);
};

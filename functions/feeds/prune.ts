/** What pages said is kept for as many days as the policy says, and no longer. */
import { dayOfKept } from '../../shared/detect/kept-page.ts';
import type { Blobs } from '../../shared/ports.ts';
import { addSeconds, type Iso } from '../../shared/time.ts';

const day = 24 * 3_600;

/** Answers how many were deleted. */
export const pruneKept = async (blobs: Pick<Blobs, 'list' | 'delete'>, days: number, now: Iso): Promise<number> => {
  // The day on which something was seen counts whole.
  const oldest = addSeconds(now, -days * day).slice(0, 10);
  let deleted = 0;
  let cursor: string | undefined;
  do {
    const page = await blobs.list('replay/', cursor);
    for (const key of page.keys) {
      if (days > 0 && dayOfKept(key) >= oldest) continue;
      await blobs.delete(key);
      deleted += 1;
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return deleted;
};

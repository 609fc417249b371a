/** The second half of the tick `feeds`: what was decided becomes known content and figures of each rule. */
import { storePrecision } from '../../shared/detect/known/precision-store.ts';
import { storeKnown } from '../../shared/detect/known/store.ts';
import type { Blobs, Records } from '../../shared/ports.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { startLearning } from '../../shared/review/learn.ts';
import { bodyOf } from '../../shared/table.ts';

/** States in which a decision may stand: a case that was remedied leaves its flag `gone`. */
const decided = ['confirmed', 'dismissed', 'gone'] as const;

/** Answers whether what is known has changed. */
export const learn = async (records: Pick<Records, 'query'>, blobs: Pick<Blobs, 'get' | 'put'>): Promise<boolean> => {
  const learning = startLearning();
  for (const state of decided) {
    let cursor: string | undefined;
    do {
      const page = await records.query({
        index: 'list',
        pk: `flags#${state}`,
        limit: 200,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const row of page.rows) learning.add(bodyOf<Flag>(row));
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  const { known, precision } = learning.result();
  await storePrecision(blobs, precision);
  return storeKnown(blobs, 'decisions', known);
};

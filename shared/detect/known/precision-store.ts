/** The figures of precision.ts among the blobs. */
import { z } from 'zod';
import type { Blobs } from '../../ports.ts';
import { noPrecision, type Precision } from './precision.ts';

const precisionSchema = z.object({
  rules: z.record(z.string(), z.object({ confirmed: z.int(), dismissed: z.int() })),
});
const key = 'links/known/precision.json';

export const storePrecision = async (blobs: Pick<Blobs, 'put'>, precision: Precision): Promise<void> => {
  await blobs.put(key, new TextEncoder().encode(JSON.stringify(precision)));
};
/** Without figures every rule counts the same. */
export const readPrecision = async (blobs: Pick<Blobs, 'get'>): Promise<Precision> => {
  const bytes = await blobs.get(key);
  if (bytes === undefined) return noPrecision;
  try {
    return precisionSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? noPrecision;
  } catch {
    return noPrecision;
  }
};

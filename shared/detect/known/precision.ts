/** How often each rule was right, by the word of people; kept among the blobs. */
import { z } from 'zod';
import type { Blobs } from '../../ports.ts';

const countsSchema = z.object({ confirmed: z.int(), dismissed: z.int() });
export type Counts = z.infer<typeof countsSchema>;
const precisionSchema = z.object({
  /** By rule, and by rule and language: `terms/hate/de/denial`, `terms/hate/de/denial de`. */
  rules: z.record(z.string(), countsSchema),
});
export type Precision = z.infer<typeof precisionSchema>;
export const noPrecision: Precision = { rules: {} };

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

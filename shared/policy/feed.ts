/** A public link list: where it is, its form, its licence, and what a hit on it means. */
import { z } from 'zod';
import { categories } from './category.ts';

/** `weak`: means something beside other evidence only (file lockers, torrent software). `spam`: only where an intruder hid the link. */
export const strengths = ['full', 'weak', 'spam'] as const;
export type Strength = (typeof strengths)[number];

/**
 * `domains`: one host a line. `hosts`: `0.0.0.0 host`, as for a hosts file. `urls`: host/path a line. `archive`: a gzipped tar whose
 * members named `domains` and `urls` are taken, as UT1 is distributed.
 */
export const feedFormats = ['domains', 'hosts', 'urls', 'archive'] as const;

export const feedSchema = z.strictObject({
  /** Also the list's name in findings. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'write lower-case letters, digits and dashes'),
  address: z.url({ protocol: /^https?$/ }),
  /** Where the same list lies in a folder of downloaded ones (`--from DIR`, `feeds build DIR`). */
  file: z
    .string()
    .regex(/^\w[\w.-]*(?:\/\w[\w.-]*)*$/, 'write the name of a file, e.g. "list.txt" or "maker/list.txt"'),
  format: z.enum(feedFormats),
  /** `allow`: hosts that are never listed, whatever the others say. */
  category: z.enum([...categories, 'allow']),
  strength: z.enum(strengths).default('full'),
  licence: z.string().min(1),
  /** Days between two fetches. */
  everyDays: z.int().min(1).max(365),
});
export type Feed = z.infer<typeof feedSchema>;
export const feedsSchema = z.array(feedSchema).max(200);

/**
 * A hash list as a file: a head like that of a link list, then one hash a line.
 *
 *   name: shared-by-the-sector
 *   category: pornography
 *   version: 2027-01-15
 *   kind: pictures                      or: texts
 *
 *   a1b2c3d4e5f60718                    64 bits, hexadecimal (dHash of a picture, simhash of a text)
 */
import { z } from 'zod';
import { categories } from '../../policy/category.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { KnownContent, KnownEntry } from './index.ts';

const headSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'write lower-case letters, digits and dashes'),
  category: z.enum(categories),
  version: z.iso.date(),
  kind: z.enum(['pictures', 'texts']),
});
export type HashList = { readonly name: string; readonly content: KnownContent };
const shownFaults = 20;

/** Refuses the whole file, with every fault by line: half a list finds half of what it should and says nothing of it. */
export const parseHashList = (text: string): Result<HashList, readonly string[]> => {
  const head: Record<string, string> = {};
  const hashes: string[] = [];
  const faults: string[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '') continue;
    const [, field, value] = /^([a-z]+):\s*(.*)$/.exec(line) ?? [];
    if (field !== undefined && value !== undefined) head[field] = value;
    else if (/^[0-9a-f]{16}$/i.test(line)) hashes.push(line.toLowerCase());
    else if (faults.length < shownFaults) faults.push(`line ${at + 1}: not 16 hexadecimal digits`);
  }
  const read = headSchema.safeParse(head);
  if (!read.success) faults.unshift(...read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  if (!read.success || faults.length > 0) return fail(faults);
  const { name, category, version, kind } = read.data;
  const from = { kind: 'list', name, version } as const;
  const entries = [...new Set(hashes)].map((hash): KnownEntry => ({ hash, category, from }));
  return ok({
    name,
    content: { texts: kind === 'texts' ? entries : [], pictures: kind === 'pictures' ? entries : [] },
  });
};

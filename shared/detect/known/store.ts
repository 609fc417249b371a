/**
 * Known content among the blobs, beside the link lists:
 *
 *   links/known/decisions.json      of confirmed flags, made anew by the tick
 *   links/known/lists/<name>.json   a hash list that the operator imported
 *   links/known/edition.txt         changes with either
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { categories } from '../../policy/category.ts';
import type { Blobs } from '../../ports.ts';
import { indexKnown, type KnownContent, type KnownIndex } from './index.ts';

const folder = 'links/known/';
const editionKey = `${folder}edition.txt`;
const entrySchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  category: z.enum(categories),
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('decision'), flag: z.string(), site: z.string(), at: z.string() }),
    z.object({ kind: z.literal('list'), name: z.string(), version: z.string() }),
  ]),
});
const contentSchema = z.object({ texts: z.array(entrySchema), pictures: z.array(entrySchema) });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const noteEdition = async (blobs: Pick<Blobs, 'get' | 'put'>, part: string, text: string): Promise<void> => {
  const before = new TextDecoder().decode((await blobs.get(editionKey)) ?? new Uint8Array());
  const after = createHash('sha256').update(`${before} ${part} ${text}`).digest('hex').slice(0, 16);
  await blobs.put(editionKey, bytesOf(after));
};
/** Answers whether anything changed. `part`: `decisions`, or `lists/<name>`. */
export const storeKnown = async (
  blobs: Pick<Blobs, 'get' | 'put'>,
  part: 'decisions' | `lists/${string}`,
  content: KnownContent,
): Promise<boolean> => {
  const key = `${folder}${part}.json`;
  const text = JSON.stringify(content);
  const before = await blobs.get(key);
  if (before !== undefined && new TextDecoder().decode(before) === text) return false;
  await blobs.put(key, bytesOf(text));
  await noteEdition(blobs, part, text);
  return true;
};
/** A hash list that was imported. Answers whether it was there. */
export const removeKnown = async (blobs: Pick<Blobs, 'get' | 'put' | 'delete'>, name: string): Promise<boolean> => {
  const key = `${folder}lists/${name}.json`;
  if ((await blobs.get(key)) === undefined) return false;
  await blobs.delete(key);
  await noteEdition(blobs, `lists/${name}`, 'removed');
  return true;
};
export const readKnownEdition = async (blobs: Pick<Blobs, 'get'>): Promise<string> =>
  new TextDecoder().decode((await blobs.get(editionKey)) ?? new Uint8Array());

/** A damaged part counts as absent: the tick makes the decisions anew, and a list is imported again. */
export const readKnown = async (blobs: Pick<Blobs, 'get' | 'list'>): Promise<KnownContent> => {
  const keys = [`${folder}decisions.json`, ...(await blobs.list(`${folder}lists/`)).keys];
  const parts: KnownContent[] = [];
  for (const key of keys) {
    const bytes = await blobs.get(key);
    if (bytes === undefined) continue;
    try {
      const read = contentSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
      if (read.success) parts.push(read.data);
    } catch {
      // Not JSON: as if it were not there.
    }
  }
  return { texts: parts.flatMap(({ texts }) => texts), pictures: parts.flatMap(({ pictures }) => pictures) };
};

const recheckMs = 60_000;
/** The index alone, for a function that needs no other knowledge; read anew once it changed. */
export const knownOf = (blobs: Pick<Blobs, 'get' | 'list'>, elapsedMs: () => number): (() => Promise<KnownIndex>) => {
  let kept: { readonly edition: string; readonly index: KnownIndex } | undefined;
  let checkedAt = 0;
  return async () => {
    if (kept !== undefined && elapsedMs() - checkedAt < recheckMs) return kept.index;
    const edition = await readKnownEdition(blobs);
    checkedAt = elapsedMs();
    if (kept?.edition !== edition) kept = { edition, index: indexKnown(await readKnown(blobs)) };
    return kept.index;
  };
};

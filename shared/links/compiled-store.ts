/** Everything listed, own and public, into blocks among the blobs; and back from there, for whoever looks links up. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { GiveUp } from '../errors.ts';
import { type Category, categories } from '../policy/category.ts';
import type { Feed } from '../policy/feed.ts';
import type { Blobs } from '../ports.ts';
import { type Iso, parseIso } from '../time.ts';
import { type Builder, type CompiledList, createBuilder } from './compile.ts';
import { openLinks } from './compiled.ts';
import { readFeedEntries, readFeedState, withStored } from './feed-store.ts';
import { feeds as knownFeeds } from './feeds.ts';
import type { Whitelist } from './list.ts';
import { compileLinks, compileLists, type LinkIndex } from './lookup.ts';
import { parseWhitelist } from './parse.ts';
import { starterLists } from './starter.ts';
import { readStoredLists } from './stored.ts';

const indexKey = 'links/compiled/index.json';
const allowKey = 'links/allow.txt';
/** A few bytes that change with every build: what a process that has the lists in memory looks at. */
const editionKey = 'links/compiled/edition.txt';
const indexSchema = z.object({
  builtAt: z.string(),
  blocks: z.array(z.object({ category: z.enum(categories), key: z.string() })),
  /** Hosts that never answer: the operator's, and those of feeds that are allow lists. */
  allow: z.array(z.string()),
  /** What was compiled, for whoever tells of it; absent in an index of an older program. */
  lists: z
    .array(
      z.object({
        name: z.string(),
        category: z.enum(categories),
        version: z.string(),
        licence: z.string(),
        source: z.string(),
        entries: z.int(),
      }),
    )
    .default([]),
});
type Index = z.infer<typeof indexSchema>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const storeAllowList = async (blobs: Pick<Blobs, 'put'>, hosts: Whitelist): Promise<void> => {
  await blobs.put(allowKey, bytesOf(`${[...hosts].sort().join('\n')}\n`));
};
const readIndex = async (blobs: Pick<Blobs, 'get'>): Promise<Index | undefined> => {
  const bytes = await blobs.get(indexKey);
  if (bytes === undefined) return undefined;
  try {
    return indexSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new GiveUp('The index of compiled link lists is damaged.', 'Run `hostwarden feeds update` again.', { cause });
  }
};

/** When the lists in use were compiled; undefined: there are none. */
export const linksBuiltAt = async (blobs: Pick<Blobs, 'get'>): Promise<Iso | undefined> => {
  const builtAt = (await readIndex(blobs))?.builtAt;
  return builtAt === undefined ? undefined : parseIso(builtAt);
};

/** The lists in use, without their entries. */
export const readCompiledLists = async (blobs: Pick<Blobs, 'get'>): Promise<Index['lists']> =>
  (await readIndex(blobs))?.lists ?? [];

/** The allow lists as they are now: own word first, then feeds of that kind. */
const readAllowed = async (blobs: Blobs, feeds: readonly Feed[]): Promise<Set<string>> => {
  const own = await blobs.get(allowKey);
  const allowed = new Set(own === undefined ? [] : parseWhitelist(new TextDecoder().decode(own)));
  for (const feed of feeds)
    if (feed.category === 'allow') await readFeedEntries(blobs, feed, new Set(), ({ host }) => allowed.add(host));
  return allowed;
};

const buildBlock = async (
  blobs: Blobs,
  category: Category,
  feeds: readonly Feed[],
  allowed: Whitelist,
): Promise<ReturnType<Builder['build']> | undefined> => {
  const builder = createBuilder(category);
  let some = false;
  for (const { entries, ...header } of await readStoredLists(blobs, category)) {
    const list = builder.addList({ ...header, strength: 'full' });
    for (const { host, path, since } of entries) builder.add(list, host, since, path);
    some = true;
  }
  for (const feed of feeds) {
    const state = feed.category === category ? await readFeedState(blobs, feed.name) : undefined;
    if (state === undefined) continue;
    const { name, licence, address: source, strength } = feed;
    const list = builder.addList({ name, category, version: state.version, licence, source, strength });
    await readFeedEntries(blobs, feed, allowed, ({ host, path }) => builder.add(list, host, state.version, path));
    some = true;
  }
  return some ? builder.build() : undefined;
};

/** Compiles all that was stored; `own`: what the operator says now of public lists. Blocks are named by their content and the index is written last, so that a reader never sees half. */
export const compileStored = async (blobs: Blobs, own: readonly Feed[], now: Iso): Promise<readonly CompiledList[]> => {
  const feeds = await withStored(blobs, own, knownFeeds);
  const allowed = await readAllowed(blobs, feeds);
  const old = await readIndex(blobs).catch(() => undefined);
  const blocks: Index['blocks'] = [];
  const lists: CompiledList[] = [];
  for (const category of categories) {
    const block = await buildBlock(blobs, category, feeds, allowed);
    if (block === undefined) continue;
    const key = `links/compiled/${category}-${createHash('sha256').update(block.bytes).digest('hex').slice(0, 16)}.bin`;
    await blobs.put(key, block.bytes, { if: 'absent' });
    blocks.push({ category, key });
    lists.push(...block.lists);
  }
  const index: Index = { builtAt: now, blocks, allow: [...allowed].sort(), lists };
  await blobs.put(indexKey, bytesOf(JSON.stringify(index)));
  const content = createHash('sha256')
    .update(JSON.stringify([blocks, index.allow]))
    .digest('hex')
    .slice(0, 16);
  await blobs.put(editionKey, bytesOf(`${now} ${content}`));
  for (const { key } of old?.blocks ?? []) if (!blocks.some((block) => block.key === key)) await blobs.delete(key);
  return lists;
};

/** Names what `readLinks` would answer now; empty where nothing was compiled yet. */
export const readEdition = async (blobs: Pick<Blobs, 'get'>): Promise<string> =>
  new TextDecoder().decode((await blobs.get(editionKey)) ?? new Uint8Array());

const openIndex = async (blobs: Pick<Blobs, 'get'>, again = true): Promise<LinkIndex | undefined> => {
  const index = await readIndex(blobs);
  if (index === undefined) return undefined;
  const blocks: Uint8Array[] = [];
  for (const { key } of index.blocks) {
    const bytes = await blobs.get(key);
    if (bytes !== undefined) blocks.push(bytes);
    // Compiled anew in between: the new index names others.
    else if (again) return openIndex(blobs, false);
    else throw new GiveUp(`The compiled link list ${key} is missing.`, 'Run `hostwarden feeds update` again.');
  }
  return { ...openLinks([...compileLists(starterLists), ...blocks], new Set(index.allow)), edition: index.builtAt };
};
/** What is to be looked up in: the compiled lists where there are any, and always those that come along. */
export const readLinks = async (blobs: Pick<Blobs, 'get'>): Promise<LinkIndex> =>
  (await openIndex(blobs)) ?? compileLinks(starterLists);

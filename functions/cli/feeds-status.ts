/** Which lists are in use, how old they are and under which licence; and which could be. */
import { existsSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { openDiskBlobsToRead } from '../../shared/blob/disk.ts';
import type { KnownContent, KnownEntry } from '../../shared/detect/known/index.ts';
import { readKnown } from '../../shared/detect/known/store.ts';
import { feedsFolder } from '../../shared/host/feeds-folder.ts';
import { readFeedState, readFeedTrouble, withStored } from '../../shared/links/feed-store.ts';
import { firstOfEachName, feeds as knownFeeds } from '../../shared/links/feeds.ts';
import type { LinkIndex } from '../../shared/links/lookup.ts';
import { isDay } from '../../shared/time.ts';
import { type FeedOptions, readFeeds } from './feed-table.ts';
import { openLinksOf } from './link-lists.ts';
import { forTerminal } from './safe-text.ts';

/** What an older program took may be of a day that there is not. */
const age = (version: string): string => {
  if (!isDay(version)) return 'no such day';
  const { days } = Temporal.PlainDate.from(version).until(Temporal.Now.plainDateISO('UTC'), { largestUnit: 'days' });
  return `${Math.max(0, days)} days old`;
};
const edition = (version: string): string => `version ${version} (${age(version)})`;

export const describeList = (list: LinkIndex['lists'][number]): string =>
  `${list.category.padEnd(20)} ${list.name.padEnd(24)} ${String(list.entries).padStart(9)} entries  ` +
  `${edition(list.version)}  ${forTerminal(list.licence)}  ${forTerminal(list.source)}`;

/** Hash lists, and what was learnt of decisions: a line each. */
const describeKnown = ({ texts, pictures }: KnownContent): readonly string[] => {
  const nameOf = ({ category, from }: KnownEntry): string =>
    `${category.padEnd(20)} ${(from.kind === 'list' ? from.name : 'confirmed here').padEnd(24)}`;
  const counts = new Map<string, { texts: number; pictures: number; version: string }>();
  for (const [kind, entries] of [
    ['texts', texts],
    ['pictures', pictures],
  ] as const)
    for (const entry of entries) {
      const name = nameOf(entry);
      const version = entry.from.kind === 'list' ? `  version ${entry.from.version}` : '';
      const count = counts.get(name) ?? { texts: 0, pictures: 0, version };
      counts.set(name, { ...count, [kind]: count[kind] + 1 });
    }
  return [...counts].map(([name, count]) => `${name} ${count.texts} texts, ${count.pictures} pictures${count.version}`);
};

export const feedsStatus = async (options: FeedOptions): Promise<string> => {
  const { lists } = await openLinksOf(options.data);
  const folder = feedsFolder(options.data);
  const blobs = existsSync(folder) ? openDiskBlobsToRead(folder) : undefined;
  const lines = lists.map(describeList);
  const own = await readFeeds(options);
  const feeds = blobs === undefined ? firstOfEachName(own, knownFeeds) : await withStored(blobs, own, knownFeeds);
  for (const feed of feeds) {
    if (lists.some(({ name }) => name === feed.name)) continue;
    const state = blobs === undefined ? undefined : await readFeedState(blobs, feed.name);
    const entries = state === undefined ? 'not taken' : `${state.entries} entries`;
    const taken = state === undefined ? '' : `${edition(state.version)}  `;
    lines.push(
      `${feed.category.padEnd(20)} ${feed.name.padEnd(24)} ${entries.padStart(17)}  ${taken}` +
        `${forTerminal(feed.licence)}  ${forTerminal(feed.address)} or ${feed.file}`,
    );
  }
  if (blobs !== undefined) lines.push(...describeKnown(await readKnown(blobs)));
  for (const { name } of feeds) {
    const trouble = blobs === undefined ? undefined : await readFeedTrouble(blobs, name);
    if (trouble !== undefined)
      lines.push(`ALARM: ${name} is not renewed since ${trouble.since.slice(0, 10)}: ${forTerminal(trouble.why)}`);
  }
  return `${lines.join('\n')}\n`;
};

/** Link lists into the data folder, from the net or from a folder, and compiled there. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { readAwsConfig, variables } from '../../shared/config.ts';
import { storeKnown } from '../../shared/detect/known/store.ts';
import { GiveUp } from '../../shared/errors.ts';
import { feedsFolder } from '../../shared/host/feeds-folder.ts';
import { compileStored, storeAllowList } from '../../shared/links/compiled-store.ts';
import { takeEdition } from '../../shared/links/feed-store.ts';
import { parseWhitelist } from '../../shared/links/parse.ts';
import { storeList } from '../../shared/links/stored.ts';
import { type FeedOutcome, updateFeed } from '../../shared/links/update.ts';
import type { Feed } from '../../shared/policy/feed.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Blobs } from '../../shared/ports.ts';
import { toIso } from '../../shared/time.ts';
import { type FeedOptions, readFeeds } from './feed-table.ts';
import { describeList } from './feeds-status.ts';
import { readHashLists, readOwnLists, readText } from './own-lists.ts';
import { forTerminal } from './safe-text.ts';

const now = () => toIso(Temporal.Now.instant());
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** One line a list; true: nothing to worry about. */
const report = ({ name }: Feed, result: FeedOutcome): boolean => {
  switch (result.outcome) {
    case 'taken': {
      const { state, dropped, before } = result;
      const was = before === undefined ? '' : ` (${before} before)`;
      const left = `left out: ${dropped['public-suffix']} public suffixes, ${dropped.platform} platforms, ${dropped.invalid} invalid`;
      say(`${name}: ${state.entries} entries${was}, version ${state.version}; ${left}`);
      return true;
    }
    case 'same':
      say(`${name}: unchanged since ${result.state.takenAt.slice(0, 10)}`);
      return true;
    case 'not-due':
      say(`${name}: not due yet`);
      return true;
    case 'shrunk':
      say(
        `${name}: NOT taken: ${result.entries} entries where there were ${result.before}; if that is right, --smaller`,
      );
      return false;
    case 'unreadable':
      say(`${name}: NOT taken: ${forTerminal(result.why)}`);
      return false;
    case 'failed':
      say(`${name}: NOT fetched: ${forTerminal(result.why)}; the edition in use stays`);
      return false;
  }
};

/** The data folder's store, or the bucket that the functions on AWS read from, with the credentials of the environment. */
const openStore = async ({ data, bucket }: Pick<FeedOptions, 'data' | 'bucket'>): Promise<Blobs> => {
  if (bucket !== undefined) {
    const { awsPorts } = await import('../../shared/host/aws.ts');
    const config = readAwsConfig({ [variables.stage]: 'cli', ...process.env, [variables.bucket]: bucket });
    if (!config.ok) throw new GiveUp(config.error.join('\n'), 'Correct these environment variables.');
    return awsPorts(config.value).blobs;
  }
  const folder = feedsFolder(data);
  await mkdir(folder, { recursive: true });
  return openDiskBlobs(folder);
};
const compile = async (blobs: Blobs, feeds: readonly Feed[]): Promise<void> => {
  const lists = await compileStored(blobs, feeds, now());
  process.stdout.write(lists.map((list) => `${describeList(list)}\n`).join(''));
};

/** Those of the feeds whose files lie in the folder. Answers how many there were, and whether all were good. */
const takeFromFolder = async (
  folder: string,
  feeds: readonly Feed[],
  blobs: Blobs,
  smaller: boolean,
): Promise<{ readonly found: number; readonly good: boolean }> => {
  let found = 0;
  let good = true;
  for (const feed of feeds) {
    const file = join(folder, feed.file);
    if (!existsSync(file)) continue;
    found += 1;
    good =
      report(feed, await takeEdition(feed, { body: await readFile(file) }, blobs, { now: now(), smaller })) && good;
  }
  return { found, good };
};

/** Answers the exit status: 3 where a list could not be had, else 0. */
export const updateFeeds = async (options: FeedOptions): Promise<0 | 3> => {
  const { from, only = [], force = false, smaller = false, networks = [] } = options;
  const feeds = await readFeeds(options);
  const unknown = only.filter((wanted) => !feeds.some(({ name }) => name === wanted));
  if (unknown.length > 0) throw new GiveUp(`no such list: ${unknown.join(', ')}`, 'See `hostwarden feeds status`.');
  const wanted = only.length === 0 ? feeds : feeds.filter(({ name }) => only.includes(name));
  const blobs = await openStore(options);
  let good = true;
  if (from === undefined) {
    const { createFetcher } = await import('../../shared/net/fetcher.ts');
    const fetcher = createFetcher({ networks });
    try {
      const world = { blobs, fetcher, userAgent: defaultPolicy.crawl.userAgent, force, smaller };
      for (const feed of wanted) good = report(feed, await updateFeed(feed, { ...world, now: now() })) && good;
    } finally {
      await fetcher.close();
    }
  } else {
    const taken = await takeFromFolder(from, wanted, blobs, smaller);
    if (taken.found === 0)
      throw new GiveUp(
        `${from} holds none of the lists.`,
        'See `hostwarden feeds status` for the names of their files.',
      );
    good = taken.good;
  }
  await compile(blobs, feeds);
  return good ? 0 : 3;
};

/** Own lists and known public ones of a folder. Own lists all or none. Answers the exit status as above. */
export const buildFeeds = async (
  folder: string,
  options: FeedOptions & { readonly allow?: string },
): Promise<0 | 3> => {
  const allowed = options.allow === undefined ? new Set<string>() : parseWhitelist(await readText(options.allow));
  const feeds = await readFeeds(options);
  const own = await readOwnLists(folder, allowed);
  const hashLists = await readHashLists(folder);
  if (own.length === 0 && hashLists.length === 0 && !feeds.some(({ file }) => existsSync(join(folder, file))))
    throw new GiveUp(
      `${folder} holds no *.txt or *.hashes file.`,
      'See `hostwarden feeds build --help` for the form of a list.',
    );
  const blobs = await openStore(options);
  if (options.allow !== undefined) await storeAllowList(blobs, allowed);
  for (const list of own) await storeList(blobs, list);
  for (const { name, content } of hashLists) {
    await storeKnown(blobs, `lists/${name}`, content);
    say(`${name}: ${content.pictures.length} pictures, ${content.texts.length} texts`);
  }
  const { good } = await takeFromFolder(folder, feeds, blobs, options.smaller ?? false);
  await compile(blobs, feeds);
  return good ? 0 : 3;
};

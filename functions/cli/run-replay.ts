/** Reads the kept pages site by site, the newest of each address, and prints what would change. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { getJson } from '../../shared/blob/json.ts';
import type { PageView } from '../../shared/crawl/page-view.ts';
import { dayOfKept, siteOfKept } from '../../shared/detect/kept-page.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { Blobs } from '../../shared/ports.ts';
import { type ReplayedFlag, type ReplayResult, startReplay } from '../../shared/review/replay.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { readKnowledge } from './knowledge.ts';
import type { ReplayOptions } from './replay.ts';
import { forTerminal } from './safe-text.ts';

const keysBySite = async (blobs: Blobs, from: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const sites = new Map<string, string[]>();
  let cursor: string | undefined;
  do {
    const page = await blobs.list('replay/', cursor);
    for (const key of page.keys) {
      if (dayOfKept(key) < from) continue;
      const site = siteOfKept(key);
      sites.set(site, [...(sites.get(site) ?? []), key]);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return sites;
};

/** Keys come in order of their days: a later page of the same address replaces an earlier one. */
const pagesOf = async (blobs: Blobs, keys: readonly string[]): Promise<readonly PageView[]> => {
  const pages = new Map<string, PageView>();
  for (const key of keys) {
    const kept = await getJson(blobs, key);
    if (!Array.isArray(kept)) continue;
    for (const page of kept as unknown as readonly PageView[]) pages.set(page.url, page);
  }
  return [...pages.values()];
};

const flagLine = (sign: string, { site, url, score, rules }: ReplayedFlag): string =>
  `  ${sign} ${score.toFixed(2)} ${site}  ${forTerminal(url)}  ${rules.join(', ')}`;
const asText = ({ policies, sites, pages, categories, rules }: ReplayResult): string =>
  [
    `${sites} sites, ${pages} pages; policy ${policies.before} against ${policies.after}`,
    ...categories.flatMap(({ category, before, after, gained, lost, examples }) => [
      `${category}: ${before} flags, ${after} then; gained ${gained}, lost ${lost}`,
      ...examples.gained.map((flag) => flagLine('+', flag)),
      ...examples.lost.map((flag) => flagLine('-', flag)),
    ]),
    ...(rules.length === 0 ? [] : ['pages that a rule hits:']),
    ...rules.map(({ rule, before, after }) => `  ${rule}: ${before}, ${after} then`),
    '',
  ].join('\n');

export const runReplay = async ({ policy, now, days, data, json = false }: ReplayOptions): Promise<string> => {
  const folder = join(data, 'blobs');
  if (!existsSync(folder)) throw new GiveUp(`${data} is no data folder.`, 'Name one with --data DIR.');
  const blobs = await openDiskBlobs(folder);
  const [before, after] = await Promise.all([readKnowledge(data, now), readKnowledge(data, policy)]);
  const at = toIso(Temporal.Now.instant());
  const from = days === undefined ? '' : addSeconds(at, -days * 24 * 3_600).slice(0, 10);
  const sites = await keysBySite(blobs, from);
  if (sites.size === 0)
    throw new GiveUp('No page was kept.', 'Set "replay": {"days": 30} in the policy in force and let visits be made.');
  const replay = startReplay(before, after, at);
  for (const [site, keys] of sites) replay.addSite(site, await pagesOf(blobs, keys));
  const result = replay.result();
  return json ? `${JSON.stringify(result)}\n` : asText(result);
};

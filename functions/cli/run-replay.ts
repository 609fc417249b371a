/** Reads the kept pages site by site, the newest of each address but none that is restricted, and prints what would change. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openDiskBlobsToRead } from '../../shared/blob/disk.ts';
import { keptPagesOf, keptSites } from '../../shared/blob/kept-pages.ts';
import { GiveUp } from '../../shared/errors.ts';
import { allowedOnceRead } from '../../shared/report/restricted-addresses.ts';
import { type ReplayedFlag, type ReplayResult, startReplay } from '../../shared/review/replay.ts';
import { openToRead } from '../../shared/store/database.ts';
import { sqliteRecords } from '../../shared/store/sqlite.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { readKnowledge } from './knowledge.ts';
import type { ReplayOptions } from './replay.ts';
import { forTerminal } from './safe-text.ts';

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
  const database = join(data, 'hostwarden.sqlite');
  if (!existsSync(folder) || !existsSync(database))
    throw new GiveUp(`${data} is no data folder.`, 'Name one with --data DIR.');
  const blobs = openDiskBlobsToRead(folder);
  const [before, after] = await Promise.all([readKnowledge(data, now), readKnowledge(data, policy)]);
  const at = toIso(Temporal.Now.instant());
  const from = days === undefined ? '' : addSeconds(at, -days * 24 * 3_600).slice(0, 10);
  const replay = startReplay(before, after, at);
  const db = openToRead(database);
  try {
    const records = sqliteRecords(db);
    for await (const kept of keptSites(blobs, from))
      replay.addSite(kept.site, await allowedOnceRead(kept.site, () => keptPagesOf(blobs, kept), { records }));
  } finally {
    db.close();
  }
  const result = replay.result();
  if (result.sites === 0)
    throw new GiveUp('No page was kept.', 'Set "replay": {"days": 30} in the policy in force and let visits be made.');
  return json ? `${JSON.stringify(result)}\n` : asText(result);
};

/** Link lists in and out of the data folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { LinkList } from '../../shared/links/list.ts';
import { type ListFault, parseList, parseWhitelist } from '../../shared/links/parse.ts';
import { storeList } from '../../shared/links/stored.ts';
import { feedsFolder, readLists } from './knowledge.ts';
import { forTerminal } from './safe-text.ts';

const shownFaults = 20;

const readText = async (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new GiveUp(
      `cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Check the name and the rights.',
    );
  });
const faultLines = (file: string, faults: readonly ListFault[]): readonly string[] => [
  ...faults.slice(0, shownFaults).map(({ line, fault }) => `${file}:${line}: ${forTerminal(fault)}`),
  ...(faults.length > shownFaults ? [`${file}: and ${faults.length - shownFaults} more`] : []),
];
const ageInDays = (version: string): number => {
  const made = Temporal.PlainDate.from(version);
  return made.until(Temporal.Now.plainDateISO('UTC'), { largestUnit: 'days' }).days;
};
const describe = (list: LinkList): string =>
  `${list.category.padEnd(20)} ${list.name.padEnd(24)} ${String(list.entries.length).padStart(9)} entries  ` +
  `version ${list.version} (${Math.max(0, ageInDays(list.version))} days old)  ${forTerminal(list.licence)}  ${forTerminal(list.source)}`;

export const feedsStatus = async (dataFolder: string): Promise<string> =>
  `${(await readLists(dataFolder)).map(describe).join('\n')}\n`;

/**
 * All lists of the folder or none: a faulty header, or two lists of one name, is refused with every fault by file and line. Entries
 * that must not be listed are left out and reported. Answers what was taken over, one line a list.
 */
export const buildFeeds = async (folder: string, dataFolder: string, allowFile?: string): Promise<string> => {
  const whitelist = allowFile === undefined ? new Set<string>() : parseWhitelist(await readText(allowFile));
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new GiveUp(
      `cannot read the folder ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Name a folder with lists.',
    );
  });
  const files = names.filter((name) => name.endsWith('.txt')).sort();
  if (files.length === 0)
    throw new GiveUp(`${folder} holds no *.txt file.`, 'See `hostwarden feeds build --help` for the form of a list.');
  const lists: LinkList[] = [];
  const faults: string[] = [];
  for (const name of files) {
    const file = join(folder, name);
    const parsed = parseList(await readText(file), whitelist);
    if (!parsed.ok) {
      faults.push(...faultLines(file, parsed.error));
      continue;
    }
    const { list, dropped } = parsed.value;
    if (lists.some((other) => other.name === list.name && other.category === list.category))
      faults.push(`${file}: another file has the list "${list.name}" of this category too`);
    for (const line of faultLines(file, dropped)) process.stderr.write(`left out  ${line}\n`);
    lists.push(list);
  }
  if (faults.length > 0)
    throw new GiveUp(`nothing was taken over:\n${faults.join('\n')}`, 'Mend these lines and build again.');
  const blobs = await openDiskBlobs(feedsFolder(dataFolder));
  for (const list of lists) await storeList(blobs, list);
  return `${lists.map(describe).join('\n')}\n`;
};

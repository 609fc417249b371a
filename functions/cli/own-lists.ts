/** The operator's own lists: all of a folder or none. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HashList, parseHashList } from '../../shared/detect/known/hash-list.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { LinkList, Whitelist } from '../../shared/links/list.ts';
import { type ListFault, parseList } from '../../shared/links/parse.ts';
import { forTerminal } from './safe-text.ts';

const shownFaults = 20;
const why = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export const readText = async (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new GiveUp(`cannot read ${file}: ${why(cause)}`, 'Check the name and the rights.');
  });
const faultLines = (file: string, faults: readonly ListFault[]): readonly string[] => [
  ...faults.slice(0, shownFaults).map(({ line, fault }) => `${file}:${line}: ${forTerminal(fault)}`),
  ...(faults.length > shownFaults ? [`${file}: and ${faults.length - shownFaults} more`] : []),
];

/**
 * The `*.txt` right in the folder. A faulty header, or two lists of one name, is refused with every fault by file and line; entries
 * that must not be listed are left out and said on stderr.
 */
export const readOwnLists = async (folder: string, whitelist: Whitelist): Promise<readonly LinkList[]> => {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new GiveUp(`cannot read the folder ${folder}: ${why(cause)}`, 'Name a folder with lists.');
  });
  const lists: LinkList[] = [];
  const faults: string[] = [];
  for (const name of names.filter((each) => each.endsWith('.txt')).sort()) {
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
  return lists;
};

/** The `*.hashes` right in the folder: known pictures or texts. A faulty file is refused whole, and then nothing is taken over. */
export const readHashLists = async (folder: string): Promise<readonly HashList[]> => {
  const lists: HashList[] = [];
  const faults: string[] = [];
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.hashes')).sort()) {
    const file = join(folder, name);
    const parsed = parseHashList(await readText(file));
    if (parsed.ok) lists.push(parsed.value);
    else faults.push(...parsed.error.map((fault) => `${file}: ${forTerminal(fault)}`));
  }
  if (faults.length > 0)
    throw new GiveUp(`nothing was taken over:\n${faults.join('\n')}`, 'Mend these lines and build again.');
  return lists;
};

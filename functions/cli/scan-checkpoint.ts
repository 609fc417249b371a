/** Where an interrupted `scan` stands, so that the same command with `--resume` goes on exactly there. One file a command. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canGoOn } from '../../shared/crawl/visit-state.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { Json } from '../../shared/ports.ts';
import type { SeenPage } from '../../shared/review/fold.ts';
import type { Iso } from '../../shared/time.ts';
import type { SiteReport } from './scan-report.ts';

/** A site that is through, or one that is half through: its crawl, opaque, and its pages with findings so far. */
export type SavedSite =
  | { readonly report: SiteReport }
  | { readonly checkpoint: Json; readonly pages: readonly SeenPage[]; readonly done: number };
export type SavedScan = {
  /** What the pages were judged by: by another one, half a scan is no part of a whole. */
  readonly knowledge: string;
  readonly startedAt: Iso;
  /** By address as it was given; one that is not here was not begun. */
  readonly sites: Readonly<Record<string, SavedSite>>;
};

/** `asked`: whatever makes it another scan. */
export const checkpointFile = (dataFolder: string, asked: readonly unknown[]): string =>
  join(dataFolder, 'scans', `${createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 16)}.json`);

/** Two lines: the hash of the second, so that a file that a disk cut short is told from a scan, and the scan. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whole or not at all. Answers whether it could be written. */
export const saveScan = async (file: string, saved: SavedScan): Promise<boolean> => {
  try {
    await mkdir(dirname(file), { recursive: true });
    const text = JSON.stringify(saved);
    await writeFile(`${file}.part`, `${digest(text)}\n${text}\n`);
    await rename(`${file}.part`, file);
    return true;
  } catch {
    return false;
  }
};
export const forgetScan = (file: string): Promise<void> => rm(file, { force: true });

const anew = 'Leave --resume out: the whole is looked at anew.';
/** Throws GiveUp where there is nothing to go on with. */
export const readScan = async (file: string, knowledge: string): Promise<SavedScan> => {
  let lines: readonly string[];
  try {
    lines = (await readFile(file, 'utf8')).split('\n');
  } catch (cause) {
    throw new GiveUp(
      'there is no interrupted scan of these addresses to resume',
      `It would be in ${file}. Give the same addresses, options and --data as before, or leave --resume out.`,
      { cause },
    );
  }
  const [hash = '', text = ''] = lines;
  if (hash !== digest(text))
    throw new GiveUp(`the interrupted scan in ${file} is damaged, or an older Hostwarden wrote it`, anew);
  const saved: SavedScan = JSON.parse(text);
  if (saved.knowledge !== knowledge)
    throw new GiveUp('the interrupted scan was made with other rules, lists or policy than today’s', anew);
  if (!Object.values(saved.sites).every((site) => 'report' in site || canGoOn(site.checkpoint)))
    throw new GiveUp('another version of Hostwarden wrote the interrupted scan', anew);
  return saved;
};

/** Reads an inventory file for a command: every fault goes to stderr, one line each, and stops the command. */
import { readFile, stat } from 'node:fs/promises';
import { GiveUp } from '../../shared/errors.ts';
import { type Fault, faultLine } from '../../shared/site/fault.ts';
import type { Inventory } from '../../shared/site/inventory.ts';
import { decodeInventory, formatOf, parseInventory } from '../../shared/site/parse.ts';

/** Half a million sites with their customers are below this. */
const maxBytes = 256 * 1024 * 1024;

export const readInventoryFile = async (path: string): Promise<Inventory> => {
  const text = decodeInventory(await bytesOf(path));
  const parsed = text.ok ? parseInventory(text.value, formatOf(text.value)) : text;
  if (parsed.ok) return parsed.value;
  return stop(path, parsed.error);
};

const bytesOf = async (path: string): Promise<Uint8Array> => {
  const remedy = 'Name a CSV or JSON file; `hostwarden inventory export` shows the form of both.';
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw new GiveUp(`${path} is larger than 256 MB.`, 'Split it by server and import the parts.');
    return await readFile(path);
  } catch (error) {
    if (error instanceof GiveUp) throw error;
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new GiveUp(`The inventory file ${path} ${why}.`, remedy, { cause: error });
  }
};

const stop = (file: string, faults: readonly Fault[]): never => {
  process.stderr.write(faults.map((fault) => `${faultLine({ ...fault, file })}\n`).join(''));
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  throw new GiveUp(`${count} in ${file}; nothing was imported.`, 'Correct the file and run the command again.');
};

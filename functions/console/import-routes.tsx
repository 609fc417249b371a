/** Takes an inventory over from a file: first what it would change, then, if somebody says so, the change. */
import { RetryLater } from '../../shared/errors.ts';
import type { Language } from '../../shared/messages.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Fault } from '../../shared/site/fault.ts';
import { importFile, importInventory } from '../../shared/site/import.ts';
import type { Inventory } from '../../shared/site/inventory.ts';
import { decodeInventory, formatOf, parseInventory } from '../../shared/site/parse.ts';
import { planImport } from '../../shared/site/plan.ts';
import { readInventory } from '../../shared/site/stored.ts';
import { type ConsoleContext, type Desk, field, type Route } from './desk.ts';
import { ImportView } from './import-page.tsx';

/** A hundred thousand lines of CSV; larger files go by the command. A Lambda takes 6 MB, and a form with a file comes in base64. */
export const mostImportBytes = 4_000_000;
const uploadId = /^inventory\/\d{4}-\d{2}-\d{2}-[a-z2-7]{26}$/;

const read = (bytes: Uint8Array, language: Language): Result<Inventory, readonly Fault[]> => {
  const text = decodeInventory(bytes, language);
  return text.ok ? parseInventory(text.value, formatOf(text.value), [], language) : fail(text.error);
};

const show = (c: ConsoleContext): Response | Promise<Response> => c.html(<ImportView c={c} step={{ is: 'choose' }} />);

const preview = async (c: ConsoleContext, { ports }: Desk): Promise<Response> => {
  const file = (await c.req.parseBody())['file'];
  if (!(file instanceof File) || file.size === 0)
    return c.html(<ImportView c={c} step={{ is: 'choose', fault: 'none' }} />, 422);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const inventory = read(bytes, c.var.language);
  if (!inventory.ok) return c.html(<ImportView c={c} step={{ is: 'faulty', faults: inventory.error }} />, 422);
  const upload = importFile(c.var.words.now, ports.newId());
  await ports.blobs.put(upload, bytes);
  const plan = planImport(inventory.value, await readInventory(ports.records));
  return c.html(<ImportView c={c} step={{ is: 'preview', upload, plan }} />);
};

/** What was uploaded: undefined where the form names none of ours, or it was taken over already. */
const uploaded = async (c: ConsoleContext, { ports }: Desk): Promise<Result<Inventory, 'gone'>> => {
  const key = field(await c.req.parseBody(), 'upload');
  const bytes = uploadId.test(key) ? await ports.blobs.get(key) : undefined;
  const inventory = bytes === undefined ? undefined : read(bytes, c.var.language);
  if (inventory?.ok !== true) return fail('gone');
  await ports.blobs.delete(key);
  return ok(inventory.value);
};

const take = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const inventory = await uploaded(c, desk);
  if (!inventory.ok) return c.html(<ImportView c={c} step={{ is: 'choose', fault: 'gone' }} />, 409);
  try {
    const plan = await importInventory(inventory.value, desk.ports);
    desk.ports.log('info', 'inventory.imported', { sites: inventory.value.sites.length });
    return c.html(<ImportView c={c} step={{ is: 'done', plan }} />);
  } catch (error) {
    if (!(error instanceof RetryLater)) throw error;
    return c.html(<ImportView c={c} step={{ is: 'choose', fault: 'busy' }} />, 503);
  }
};

export const importRoutes: readonly Route[] = [
  { method: 'GET', path: '/import', permission: 'manage-access', handle: show },
  { method: 'POST', path: '/import', permission: 'manage-access', handle: preview },
  { method: 'POST', path: '/import/take', permission: 'manage-access', handle: take },
];

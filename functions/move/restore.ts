/**
 * Takes a dump into an empty installation. The host there may be awake already, so everything that acts is switched off first and
 * the switches of the dump are put at the end; a restore that was broken off is taken up again with the same file.
 */
import { z } from 'zod';
import type { Switches } from '../../shared/case/interlock.ts';
import { GiveUp, RetryLater } from '../../shared/errors.ts';
import { type Key, type Ports, type QueueName, queueNames, type Write } from '../../shared/ports.ts';
import { keys } from '../../shared/table.ts';
import type { Counts, Line } from './dump.ts';

type Target = Pick<Ports, 'records' | 'blobs' | 'queues'>;
const batchSize = 25;
const off: Switches = { crawl: 'off', notify: 'off', escalate: 'off' };
const switchesKey = keys.system('switches');
const movingKey = keys.system('moving');

const key = z.object({ pk: z.string().min(1), sk: z.string().min(1) });
const lineSchema = z.union([
  z.object({ hostwarden: z.literal(1), at: z.string() }),
  z.object({ blob: z.string(), bytes: z.string() }),
  z.object({
    row: key.extend({
      body: z.unknown(),
      index: z.object({ list: key.optional(), due: key.optional(), owner: key.optional() }).optional(),
    }),
  }),
  z.object({ message: z.enum(queueNames as readonly [QueueName, ...QueueName[]]), body: z.json() }),
  z.object({ end: z.object({ rows: z.int(), blobs: z.int(), messages: z.int() }) }),
]);
/** Throws GiveUp on anything that is no line of a dump. */
export const readLine = (text: string): Line => {
  const parsed = lineSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data as Line;
  throw new GiveUp('This file was not written by `hostwarden export`.', 'Export again, and move the file as it is.');
};

const replace = async ({ records }: Target, at: Key, body: unknown): Promise<void> => {
  const row = await records.get(at);
  const written = await records.transact([
    { put: { ...at, body }, if: row === undefined ? 'absent' : { rev: row.rev } },
  ]);
  if (!written.ok) throw new RetryLater('Somebody else is writing the settings of this installation.');
};

/** Nothing may be there but what an earlier try of the very same file left, and a policy. */
const begin = async (target: Target, sha256: string): Promise<void> => {
  const before = await target.records.get(movingKey);
  const known = before?.body as { readonly sha256: string; readonly state: string } | undefined;
  if (known?.state === 'done')
    throw new GiveUp('An installation was moved here already.', 'It is complete; nothing was changed.');
  if (known !== undefined && known.sha256 !== sha256)
    throw new GiveUp('Another file was being moved here.', 'Go on with that one: it is half taken over.');
  const lists = await Promise.all(
    ['customers', 'servers'].map((pk) => target.records.query({ index: 'list', pk, limit: 1 })),
  );
  if (known === undefined && lists.some(({ rows }) => rows.length > 0))
    throw new GiveUp('There are customers or servers here already.', 'Move into an empty installation.');
  await replace(target, movingKey, { sha256, state: 'applying' });
  await replace(target, switchesKey, off);
};

/** All at once; where an earlier try wrote some of them, one by one. */
const putRows = async ({ records }: Target, puts: readonly Write[]): Promise<void> => {
  if (puts.length === 0 || (await records.transact(puts)).ok) return;
  for (const put of puts) await records.transact([put]);
};

/** `lines` whole and checked beforehand. Answers what was taken over. */
export const restore = async (lines: AsyncIterable<Line>, sha256: string, target: Target): Promise<Counts> => {
  await begin(target, sha256);
  const counts = { rows: 0, blobs: 0, messages: 0 };
  let switches: unknown = {};
  let waiting: Write[] = [];
  for await (const line of lines) {
    if ('blob' in line) {
      await target.blobs.put(line.blob, Buffer.from(line.bytes, 'base64'));
      counts.blobs += 1;
    } else if ('row' in line) {
      counts.rows += 1;
      if (line.row.pk === switchesKey.pk && line.row.sk === switchesKey.sk) switches = line.row.body;
      else waiting.push({ put: line.row, if: 'absent' });
      if (waiting.length === batchSize) {
        await putRows(target, waiting);
        waiting = [];
      }
    } else if ('message' in line) {
      await target.queues.send(line.message, [{ body: line.body }]);
      counts.messages += 1;
    }
  }
  await putRows(target, waiting);
  await replace(target, switchesKey, switches);
  await replace(target, movingKey, { sha256, state: 'done' });
  return counts;
};

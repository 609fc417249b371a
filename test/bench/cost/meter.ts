/** Ports in memory that count what AWS would bill for each call, and let wait for it as long as AWS would. */
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import { sealedBlobs } from '../../../shared/blob/sealed.ts';
import { newId, newSecret } from '../../../shared/host/chance.ts';
import type { Blobs, Fetcher, Key, Ports, Queues, Records, Row, Write } from '../../../shared/ports.ts';
import { memoryQueues } from '../../../shared/queue/memory.ts';
import { queueSettings } from '../../../shared/queue/settings.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { packBody } from '../../../shared/store/packed.ts';
import { indexNames, isKeysOnly, partsOf, unconfirmed } from '../../../shared/store/schema.ts';
import type { Iso } from '../../../shared/time.ts';
import { fromIso } from '../../../shared/time.ts';
import { nothingUsed, type Used } from './prices.ts';

/** Milliseconds until each service has answered a function beside it, rather long than short. */
const answerMs = { records: 6, blobGet: 30, blobPut: 50, queue: 15 } as const;
/** As shared/store/dynamo.ts writes it; 34 for `rev`, `by` and names of attributes. */
const bytesOf = ({ body, ...row }: Omit<Row, 'rev'>): number =>
  Buffer.byteLength(JSON.stringify(row)) + Buffer.byteLength(packBody(JSON.stringify(body))) + 34;
/** A write unit is 1 KB; in a transaction it counts twice, a put alone is none (Amazon DynamoDB guide, read/write request units). */
const writeUnits = (bytes: number): number => Math.ceil(bytes / 1024);
const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096));
/** What CloudWatch adds to each line of a JSON log. */
const lineBytes = 120;

export type Meter = {
  readonly ports: Ports;
  readonly used: Used;
  /** Write units of each partition of an index, ids taken out: `due sites` → units. */
  readonly heat: Map<string, number>;
  now: Iso;
  reset(): void;
};

const meteredRecords = (used: Used, heat: Map<string, number>): Records => {
  const inner = memoryRecords();
  const before = new Map<string, Omit<Row, 'rev'>>();
  const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;
  const warm = (index: string, key: Key | undefined, units: number): void => {
    if (key === undefined) return;
    const name = `${index} ${key.pk.replace(/#.*/, '#')}`;
    heat.set(name, (heat.get(name) ?? 0) + units);
  };
  /** An index is written once where a row stays in its place, twice where it moves; one of keys not at all where it stays. */
  const bill = (old: Omit<Row, 'rev'> | undefined, next: Omit<Row, 'rev'> | undefined, twice: 1 | 2): void => {
    const units = writeUnits(Math.max(old ? bytesOf(old) : 0, next ? bytesOf(next) : 0));
    used.writeUnits += twice * units;
    for (const index of indexNames) {
      const [from, to] = [old?.index?.[index], next?.index?.[index]];
      const moved = from !== undefined && to !== undefined && nameOf(from) !== nameOf(to);
      const stays = from !== undefined && to !== undefined && !moved;
      const writes = (from === undefined && to === undefined) || (stays && isKeysOnly(index)) ? 0 : moved ? 2 : 1;
      const size = isKeysOnly(index) ? 1 : units;
      used.writeUnits += writes * size;
      if (writes > 0) warm(index, to ?? from, writes * size);
    }
  };
  const apply = (write: Write, twice: 1 | 2): void => {
    if ('check' in write) used.writeUnits += 2;
    else if ('delete' in write) {
      bill(before.get(nameOf(write.delete)), undefined, twice);
      before.delete(nameOf(write.delete));
    } else {
      bill(before.get(nameOf(write.put)), write.put, twice);
      before.set(nameOf(write.put), write.put);
    }
  };
  return {
    get: async (key) => {
      await sleep(answerMs.records);
      const row = await inner.get(key);
      used.readUnits += readUnits(row === undefined ? 0 : bytesOf(row));
      return row;
    },
    query: async (query) => {
      await sleep(answerMs.records);
      const page = await inner.query(query);
      const bytes = page.rows.reduce((sum, row) => sum + bytesOf(row), 0);
      // Every part of a list is asked, and half a unit is the least.
      const parts = partsOf(query.index, query.pk);
      if (query.index === 'table') used.readUnits += readUnits(bytes);
      else if (isKeysOnly(query.index))
        used.readUnits +=
          0.5 * readUnits(200 * page.rows.length) + page.rows.reduce((sum, row) => sum + readUnits(bytesOf(row)), 0);
      else used.readUnits += Math.max(parts, readUnits(bytes)) * 0.5;
      return page;
    },
    transact: async (writes) => {
      await sleep(answerMs.records);
      const done = await inner.transact(writes);
      const [first] = writes;
      const twice = writes.length === 1 && first !== undefined && 'put' in first ? 1 : 2;
      if (done.ok) for (const write of writes) apply(write, twice);
      else used.writeUnits += twice * writes.length;
      return done;
    },
  };
};

const meteredBlobs = (used: Used): Blobs => {
  const inner = memoryBlobs();
  return {
    put: async (...args) => {
      used.puts += 1;
      if (args[0].startsWith(unconfirmed.prefix)) used.tags += 1;
      await sleep(answerMs.blobPut);
      return inner.put(...args);
    },
    get: async (key) => {
      used.gets += 1;
      await sleep(answerMs.blobGet);
      return inner.get(key);
    },
    list: (...args) => {
      used.puts += 1; // priced like a put
      return inner.list(...args);
    },
    delete: inner.delete,
  };
};
const meteredQueues = (used: Used): Queues => {
  const inner = memoryQueues({ nowMs: () => performance.now() });
  return {
    ...inner,
    send: async (queue, messages) => {
      await sleep(answerMs.queue);
      const requests = Math.ceil(messages.length / 10);
      if (queueSettings[queue].fifo) used.sqsFifo += requests;
      else used.sqs += requests;
      return inner.send(queue, messages);
    },
  };
};
/** Out go the request's line and headers, and an acknowledgement of 66 bytes for every second segment that comes in. */
const meteredFetcher = (used: Used, inner: Fetcher): Fetcher => ({
  ...inner,
  fetch: async (request) => {
    const answer = await inner.fetch(request);
    const sent = answer.ok ? JSON.stringify(answer.value.sent ?? request.headers).length : 200;
    const came = answer.ok ? (answer.value.wire ?? answer.value.body).length : 0;
    used.egressBytes += request.url.length + sent + 66 * (1 + Math.ceil(came / 2920));
    return answer;
  },
});

export const openMeter = (fetcher: Fetcher, start: Iso): Meter => {
  const used = nothingUsed();
  const heat = new Map<string, number>();
  const records = meteredRecords(used, heat);
  const meter: Meter = {
    used,
    heat,
    now: start,
    reset: () => {
      Object.assign(used, nothingUsed());
      heat.clear();
    },
    ports: {
      records,
      blobs: sealedBlobs(meteredBlobs(used), records),
      queues: meteredQueues(used),
      mail: { send: () => Promise.reject(new Error('no mail is sent here')) },
      fetcher: meteredFetcher(used, fetcher),
      webhooks: { post: () => Promise.reject(new Error('nobody is called here')) },
      log: (level, event, fields = {}) => {
        if (level !== 'debug') used.logBytes += JSON.stringify({ level, event, ...fields }).length + lineBytes;
      },
      now: () => fromIso(meter.now),
      elapsedMs: () => performance.now(),
      newId,
      newSecret,
    },
  };
  return meter;
};

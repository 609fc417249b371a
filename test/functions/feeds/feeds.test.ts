import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { updateLists } from '../../../functions/feeds/feeds.ts';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import { knowledgeOf } from '../../../shared/detect/stored-knowledge.ts';
import { readFeedState, readFeedTrouble } from '../../../shared/links/feed-store.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Blobs } from '../../../shared/ports.ts';
import { addSeconds, fromIso, type Iso, parseIso } from '../../../shared/time.ts';

let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked = 0;
const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await fetcher.close();
  server.close();
});
let blobs: Blobs;
let at: Iso;
let logged: string[];
beforeEach(() => {
  blobs = memoryBlobs();
  at = parseIso('2027-03-15T10:00:00Z');
  asked = 0;
  logged = [];
});

const policy = (take: readonly string[] = ['nightly']): Policy => ({
  ...defaultPolicy,
  feeds: {
    take: [...take],
    sources: [
      {
        name: 'nightly',
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/nightly.txt`,
        file: 'nightly.txt',
        format: 'domains',
        category: 'pornography',
        strength: 'full',
        licence: 'CC0-1.0',
        everyDays: 1,
      },
    ],
  },
});
const update = (under = policy()) =>
  updateLists(under, {
    blobs,
    fetcher,
    records: { query: async () => ({ rows: [] }) },
    kept: blobs,
    now: () => fromIso(at),
    log: (level, event, fields) => logged.push(`${level} ${event} ${String(fields?.['outcome'] ?? '')}`),
  });
const serve = (hosts: readonly string[], etag: string) => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/plain', etag }).end(hosts.join('\n'));
  };
};
const hosts = (count: number): string[] => Array.from({ length: count }, (_, n) => `night-${n}.example`);
const day = 24 * 3_600;

test('nothing is fetched that the policy does not name', async () => {
  serve(hosts(10), '"1"');
  expect(await update(policy([]))).toBe(0);
  expect(asked).toBe(0);
});

test('what is due is fetched, compiled, and heard of by those who have it in memory; unchanged costs a question', async () => {
  serve(hosts(10), '"1"');
  let ms = 0;
  const knowledge = knowledgeOf(policy(), blobs, () => ms);
  const listed = async (host: string): Promise<number> => (await knowledge()).links.lookup(host).length;
  expect(await listed('night-3.example')).toBe(0);
  expect(await update()).toBe(1);
  // Not at every page: at the next look, a minute later.
  expect(await listed('night-3.example')).toBe(0);
  ms += 61_000;
  expect(await listed('night-3.example')).toBe(1);
  const before = await knowledge();

  expect(await update()).toBe(0);
  expect(asked).toBe(1); // not due
  at = addSeconds(at, day);
  expect(await update()).toBe(0);
  expect(asked).toBe(2); // 304
  ms += 61_000;
  expect(await knowledge()).toBe(before);

  serve(hosts(12), '"2"');
  at = addSeconds(at, day);
  expect(await update()).toBe(1);
  ms += 61_000;
  expect(await listed('night-11.example')).toBe(1);
  expect(before.links.lookup('night-11.example')).toEqual([]); // whoever still works with it sees what it saw
});

test('an edition that lost half is not taken, and the alarm stands until a good one comes', async () => {
  serve(hosts(10), '"1"');
  await update();
  serve(hosts(4), '"2"');
  at = addSeconds(at, day);
  expect(await update()).toBe(0);
  expect((await readFeedState(blobs, 'nightly'))?.entries).toBe(10);
  const first = await readFeedTrouble(blobs, 'nightly');
  expect(first?.why).toContain('4 entries where there were 10');
  at = addSeconds(at, 3_600);
  await update();
  expect(await readFeedTrouble(blobs, 'nightly')).toMatchObject({ since: first?.since, at });
  serve(hosts(9), '"3"');
  expect(await update()).toBe(1);
  expect(await readFeedTrouble(blobs, 'nightly')).toBeUndefined();
  expect(logged).toContain('warn feed.updated shrunk');
});

test('a server that fails leaves the edition in use, and its words stay out of the log', async () => {
  serve(hosts(10), '"1"');
  await update();
  answer = (_request, response) => void response.writeHead(500, 'secret words').end('secret words');
  at = addSeconds(at, day);
  expect(await update()).toBe(0);
  expect((await readFeedTrouble(blobs, 'nightly'))?.why).toBe('status 500');
  expect(logged.join()).not.toContain('secret');
});

test('where the lists cannot be read for a while, work goes on with those in memory', async () => {
  let broken = false;
  const failing: Pick<Blobs, 'get' | 'list'> = {
    list: blobs.list,
    get: async (key) => {
      if (broken) throw new Error('no store');
      return blobs.get(key);
    },
  };
  let ms = 0;
  const knowledge = knowledgeOf(policy(), failing, () => ms);
  broken = true;
  await expect(knowledge()).rejects.toThrow('no store');
  broken = false;
  const first = await knowledge();
  broken = true;
  ms += 61_000;
  expect(await knowledge()).toBe(first);
});

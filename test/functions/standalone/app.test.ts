import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { standaloneApp } from '../../../functions/standalone/app.tsx';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import { memoryQueues } from '../../../shared/queue/memory.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';

const app = (base: string) =>
  standaloneApp({
    apps: new Map(['mailbox', 'console'].map((door) => [door, { fetch: () => new Response(door) }])),
    sample: false,
    base,
    records: memoryRecords(),
    blobs: memoryBlobs(),
    queues: memoryQueues({ nowMs: () => 0 }),
    now: () => Temporal.Instant.fromEpochMilliseconds(0),
  });
/** As a proxy on this machine asks, whatever name its own visitor used. */
const asked = (path: string): Request =>
  new Request(`http://127.0.0.1:8080${path}`, { headers: { Host: '127.0.0.1' } });

it('keeps the mailbox, which asks nobody to sign in, from a public address', async () => {
  for (const base of ['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080'])
    expect((await app(base).fetch(asked('/mailbox/some-notice'))).status, base).toBe(200);
  const open = app('https://abuse.host.example');
  expect((await open.fetch(asked('/mailbox'))).status).toBe(404);
  expect((await open.fetch(asked('/mailbox/some-notice/raw'))).status).toBe(404);
  expect((await open.fetch(asked('/console'))).status).toBe(200);
  const start = await open.fetch(asked('/'));
  expect(await start.text()).not.toContain('/mailbox');
});

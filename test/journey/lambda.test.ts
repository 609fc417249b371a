/** The stories through every function as it is deployed: bundles, environments, rights and events of the template, over the emulator. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { renderByQueue } from '../../functions/crawl/render.ts';
import { onScreenshot } from '../../functions/screenshot/screenshot.ts';
import { memoryBlobs } from '../../shared/blob/memory.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Browser, Json } from '../../shared/ports.ts';
import { memoryQueues } from '../../shared/queue/memory.ts';
import { customerHoldings } from '../../shared/report/privacy/holdings.ts';
import { ok } from '../../shared/result.ts';
import { type BrowserMessage, termsOf } from '../../shared/review/screenshot.ts';
import { memoryRecords } from '../../shared/store/memory.ts';
import { rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { hasAws } from '../contract/aws.ts';
import { bundleInto } from '../infra/bundles.ts';
import { rightsOf } from '../infra/synth.ts';
import { sampleCase } from '../shared/answer/sample-case.ts';
import { guarded } from './lambda/guarded.ts';
import type { DrawTrouble } from './lambda/pump.ts';
import { isAllowed } from './lambda/rights.ts';
import { troubles } from './lambda/trouble.ts';
import { type LambdaWorld, openLambdaWorld } from './lambda/world.ts';
import { stories } from './stories.ts';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-lambda-'));
if (hasAws()) {
  beforeAll(() => bundleInto(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const worlds: LambdaWorld[] = [];
  const opening = (trouble?: DrawTrouble) => async () => {
    const world = await openLambdaWorld(folder, trouble);
    worlds.push(world);
    return world;
  };
  // From the site to the termination and back, and a customer who removes what was found; the others take other words, not other ways.
  stories('Lambda', opening(), /^nobody answers|^remedied/);
  // The same way, while functions are ended in their work, events come twice and batches hold what nobody can read.
  stories('Lambda in trouble', opening(troubles()), /^nobody answers/);
  test('the trouble was there: at the worst moments, twice, and in a part of a batch', () => {
    const { died, counts } = worlds.at(-1)?.pump ?? { died: [], counts: { duplicates: 0, partial: 0 } };
    for (const moment of [
      'case after dynamodb:PutItem',
      'case before sqs:SendMessage',
      'outbox after sqs:SendMessage',
      'outbox before dynamodb:PutItem',
      'notify after ses:SendRawEmail',
      'crawl after call',
      'mail-events after call',
      'dispatch after call',
      'deadlines after call',
    ])
      expect(
        died.some((each) => each.startsWith(moment)),
        `${moment}: ${died.join(', ')}`,
      ).toBe(true);
    expect(counts.duplicates).toBeGreaterThan(10);
    expect(counts.partial).toBeGreaterThan(10);
  });
  test('the evidence of a case is locked in S3 by the outbox', () => {
    for (const { used } of worlds) {
      expect(used.get('outbox')).toContain('s3:PutObjectRetention');
      expect(used.get('outbox')).toContain('s3:PutObjectTagging');
      expect(used.get('crawl')).toContain('s3:PutObjectTagging');
    }
  });
  test('no function asked for more than it may, and none ended in an error', () => {
    expect(worlds.flatMap(({ denied }) => denied)).toEqual([]);
    expect(worlds.flatMap(({ pump }) => pump.failures)).toEqual([]);
  });
  test('the gate refuses what the template does not give', () => {
    const read = (pk: string) => ({
      action: 'dynamodb:Query',
      resource: 'records86D700F3/index/list',
      leadingKeys: [pk],
    });
    expect(isAllowed(rightsOf('crawl'), read('sites#s1'))).toBe(true);
    expect(isAllowed(rightsOf('crawl'), read('customers~1'))).toBe(false);
    expect(isAllowed(rightsOf('crawl'), { ...read('sites#s1'), leadingKeys: [] })).toBe(false);
    const evidence = { resource: 'blobsD4B864AF/evidence/shop.example/v1/x/kept.warc.gz' };
    expect(isAllowed(rightsOf('crawl'), { action: 's3:PutObject', ...evidence })).toBe(true);
    expect(isAllowed(rightsOf('crawl'), { action: 's3:GetObject', ...evidence })).toBe(false);
    const tag = (who: string, value: string) =>
      isAllowed(rightsOf(who), { action: 's3:PutObjectTagging', ...evidence, tag: value });
    expect([tag('crawl', 'unconfirmed'), tag('crawl', 'confirmed')]).toEqual([true, false]);
    expect([tag('outbox', 'unconfirmed'), tag('outbox', 'confirmed')]).toEqual([false, true]);
  });
}

const shown = { url: 'https://shop.example/', html: '<p>made by scripts', asked: [] };
const picture = { clear: Buffer.from('c'), blurred: Buffer.from('b'), width: 1, height: 1 };
const browser: Browser = { absent: undefined, browse: async () => ok({ ...shown, picture }) };

test('what the browser answers reaches the crawler, and its pictures the evidence, each within its rights', async () => {
  const [blobs, queues] = [memoryBlobs(), memoryQueues({ nowMs: () => performance.now() })];
  const ports = { blobs: guarded('screenshot', blobs), log: () => undefined, now: () => Temporal.Now.instant() };
  const look = async (): Promise<void> => {
    const [message] = await queues.receive('screenshot', { max: 1, visibilitySeconds: 30, waitSeconds: 5 });
    await onScreenshot(message?.body as unknown as BrowserMessage, 1, { ports, browserFor: () => browser });
  };
  const asking = { queues, blobs: guarded('crawl', blobs), newId: randomUUID, elapsedMs: () => performance.now() };
  const page = { url: shown.url, addresses: ['203.0.113.7'], sockets: 1, restricted: [] };
  const [answer] = await Promise.all([renderByQueue(asking, defaultPolicy)({ ...page, signal: undefined }), look()]);
  expect(answer.ok && answer.value.html).toBe(shown.html);
  expect((await blobs.list('render/')).keys).toEqual([]);
  const terms = termsOf(defaultPolicy);
  const body = { kind: 'screenshot', site: 'shop.example', fingerprint: 'f'.repeat(32), terms, ...page } as const;
  await queues.send('screenshot', [{ body: body as unknown as Json }]);
  await look();
  expect((await blobs.list('evidence/')).keys).toHaveLength(4);
  await expect(guarded('crawl', blobs).list('evidence/')).rejects.toThrow('crawl may not ListBucket');
});

test('a customer’s data is gathered by who shows it and by who forgets it, each within its rights', async () => {
  const records = memoryRecords();
  const { id } = sampleCase();
  const customer = { id: 'c1', name: 'Lampen', address: ['Veldstraat 1'], language: 'nl' } as const;
  const contract = {
    id: 'k1',
    customer: 'c1',
    domain: 'shop.example',
    renewsOn: '2027-11-01',
    status: 'active',
  } as const;
  const at = toIso(Temporal.Now.instant());
  const site = { host: 'shop.example', contract: 'k1', server: 's1', start: 'http://shop.example/' };
  await records.transact([
    { put: rows.customer(customer), if: 'absent' },
    { put: rows.contract(contract), if: 'absent' },
    { put: rows.site({ ...site, schedule: { status: 'active', nextVisitAt: at } }), if: 'absent' },
    { put: rows.case({ ...sampleCase(), contract: 'k1', customer: 'c1' }), if: 'absent' },
  ]);
  for (const name of ['console', 'retention']) {
    const held = await customerHoldings('c1', { records, blobs: guarded(name, memoryBlobs()) });
    expect(held?.contracts[0]?.cases[0]?.value.id, name).toBe(id);
    expect(held?.contracts[0]?.sites, name).toHaveLength(1);
  }
  await expect(customerHoldings('c1', { records, blobs: guarded('portal', memoryBlobs()) })).rejects.toThrow('may not');
});

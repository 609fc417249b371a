/** The stories through every function as it is deployed: bundles, environments, rights and events of the template, over the emulator. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hasAws } from '../contract/aws.ts';
import { bundleInto } from '../infra/bundles.ts';
import { rightsOf } from '../infra/synth.ts';
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
    for (const { used } of worlds) expect(used.get('outbox')).toContain('s3:PutObjectRetention');
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
  });
}

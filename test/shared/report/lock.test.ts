/** Which evidence is locked, until when, and how often the store is asked. */
import { beforeEach, describe, expect, test } from 'vitest';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import type { Case } from '../../../shared/case/case.ts';
import { warcName } from '../../../shared/crawl/warc-name.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { ContractHoldings } from '../../../shared/report/privacy/holdings.ts';
import { lockEvidence, lockHeld, lockNoticed, pagesOf } from '../../../shared/report/privacy/lock.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { type Iso, parseIso } from '../../../shared/time.ts';
import { sampleCase } from '../answer/sample-case.ts';

const start = parseIso('2027-03-15T10:00:00Z');
const url = 'http://shop.example/keys.html';
const open: Case = {
  ...sampleCase(),
  noticed: [{ url, site: 'shop.example', firstSeen: start, lastSeen: start, findings: [] }],
};
const closedAt = (at: string): Case => ({
  ...open,
  state: { kind: 'closed', outcome: 'remedied', at: parseIso(at) },
});
const page = (visit: string): readonly string[] =>
  ['manifest.json', 'kept.warc.gz'].map((name) => `evidence/shop.example/${visit}/${pagesOf(open)[0]}/${name}`);
const others = [
  `evidence/shop.example/v1/${'0'.repeat(32)}/kept.warc.gz`,
  `crawl/checkpoints/shop.example/${pagesOf(open)[0]}/x`,
];
const held = (value: Case, files: readonly string[]): ContractHoldings => ({
  contract: { id: 'k1', customer: 'c1', domain: 'shop.example', renewsOn: '2027-11-01', status: 'active' },
  cases: [{ value, rows: [], blobs: [] }],
  sites: [
    {
      site: {
        host: 'shop.example',
        contract: 'k1',
        server: 's1',
        start: 'http://shop.example/',
        schedule: { status: 'active', nextVisitAt: start },
      },
      rows: [],
      blobs: [...files, ...others],
    },
  ],
  own: [],
});

let asked: [string, Iso][];
let records: ReturnType<typeof memoryRecords>;
const lock = async (key: string, until: Iso) => {
  asked.push([key, until]);
  return gone.has(key) ? ('gone' as const) : ('locked' as const);
};
let gone: ReadonlySet<string>;
const tick = async (value: Case, files: readonly string[], at: string): Promise<typeof asked> => {
  asked = [];
  await lockEvidence(
    held(value, files),
    defaultPolicy,
    parseIso(at),
    { records, blobs: { ...memoryBlobs(), lock } },
    30,
  );
  return asked;
};
beforeEach(() => {
  gone = new Set();
  records = memoryRecords();
});

test('every file of what an open case noticed, no other page, for thirty days', async () => {
  const until = '2027-04-14T00:00:00.000Z';
  expect(await tick(open, page('v1'), start)).toEqual(page('v1').map((key) => [key, until]));
});

test('not again at the next tick; at once when evidence came in; renewed at half time, never earlier than before', async () => {
  await tick(open, page('v1'), start);
  expect(await tick(open, page('v1'), '2027-03-15T16:00:00Z')).toEqual([]);
  const both = [...page('v1'), ...page('v2')];
  expect((await tick(open, both, '2027-03-15T22:00:00Z')).map(([key]) => key)).toEqual(both);
  expect(await tick(open, both, '2027-03-29T22:00:00Z')).toEqual([]);
  const renewed = await tick(open, both, '2027-03-30T04:00:00Z');
  expect(renewed.map(([, until]) => until)).toEqual(both.map(() => '2027-04-29T00:00:00.000Z'));
});

test('while its proof may be asked for, and not longer: the lock ends before a deleted version would go', async () => {
  // Closed on the 1st of March: needed until the 1st of April.
  const value = closedAt('2027-03-01T10:00:00Z');
  expect(await tick(value, page('v1'), '2027-04-01T09:00:00Z')).toHaveLength(2);
  expect(await tick(value, [...page('v1'), ...page('v2')], '2027-04-01T11:00:00Z')).toEqual([]);
});

test('where blobs cannot be locked nothing is noted', async () => {
  expect(await lockEvidence(held(open, page('v1')), defaultPolicy, start, { records, blobs: memoryBlobs() }, 30)).toBe(
    0,
  );
  const { rows } = await records.query({ index: 'table', pk: `case#${open.id}`, limit: 10 });
  expect(rows).toEqual([]);
});

test('of a customer of whom nothing may be deleted every file of evidence, also what no case noticed', async () => {
  const { customer, contracts } = { customer: { id: 'c1' }, contracts: [held(open, page('v1'))] };
  const blobs = { ...memoryBlobs(), lock };
  asked = [];
  const all = { customer, contracts, own: [] } as unknown as Parameters<typeof lockHeld>[0];
  expect(await lockHeld(all, start, { records, blobs }, 30)).toBe(3);
  expect(asked.map(([key]) => key)).toEqual([...page('v1'), others[0]]);
  expect(await lockHeld(all, start, { records, blobs }, 30)).toBe(0);
});

describe('before a case opens', () => {
  const url2 = 'http://shop.example/other.html';
  const kept = (address: string) => {
    const [name] = pagesOf({ noticed: [{ url: address }] });
    return `evidence/shop.example/v1/${name}/${warcName(start, Buffer.from(address))}`;
  };
  const noticed = [url, url2].map((address) => ({
    url: address,
    site: 'shop.example',
    firstSeen: start,
    lastSeen: start,
    findings: [],
    evidenceAt: start,
  }));
  const blobsWith = async (...keys: readonly string[]) => {
    asked = [];
    const blobs = memoryBlobs();
    for (const key of keys) await blobs.put(key, Buffer.from('x'));
    return { ...blobs, lock };
  };

  test('all that is kept of its pages is locked, and the pages that have nothing any more are named', async () => {
    const blobs = await blobsWith(kept(url), kept(url2), ...others);
    expect(await lockNoticed(noticed, start, blobs, 30)).toEqual({ locked: 2, left: 2, gone: [] });
    expect(asked.map(([key]) => key).toSorted()).toEqual([kept(url), kept(url2)].toSorted());
    const one = await blobsWith(kept(url));
    expect(await lockNoticed(noticed, start, one, 30)).toEqual({ locked: 1, left: 1, gone: [url2] });
  });

  test('what goes between being listed and being locked does not count as there', async () => {
    gone = new Set([kept(url)]);
    const blobs = await blobsWith(kept(url), kept(url2));
    expect(await lockNoticed(noticed, start, blobs, 30)).toEqual({ locked: 1, left: 1, gone: [url] });
  });

  test('a page of which nothing was ever kept is not missed; a disk is looked at too', async () => {
    const never = noticed.map(({ evidenceAt: _, ...page }) => page);
    expect(await lockNoticed(never, start, memoryBlobs(), 30)).toEqual({ locked: 0, left: 0, gone: [] });
    expect(await lockNoticed(noticed, start, memoryBlobs(), 30)).toEqual({ locked: 0, left: 0, gone: [url, url2] });
  });
});

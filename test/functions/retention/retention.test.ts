/** What is forgotten, when, and what is not: over a real host on disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { retain } from '../../../functions/retention/retention.ts';
import { verifyChain } from '../../../shared/audit/chain.ts';
import { evidenceLooksOf, looksOf, noteEvidenceLook, noteLook } from '../../../shared/audit/looks.ts';
import { readTrail, type TrailHead } from '../../../shared/audit/trail.ts';
import type { Case } from '../../../shared/case/case.ts';
import { warcName } from '../../../shared/crawl/warc-name.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Row } from '../../../shared/ports.ts';
import { askErasure, erasureKey, withdrawErasure } from '../../../shared/report/privacy/ask.ts';
import { erase, holdKey, planErasure, privacyScope } from '../../../shared/report/privacy/erase.ts';
import { exportFiles } from '../../../shared/report/privacy/export.ts';
import { customerHoldings } from '../../../shared/report/privacy/holdings.ts';
import { registerOf } from '../../../shared/report/privacy/register.ts';
import { urlHash } from '../../../shared/report/restrict.ts';
import { pack, unpack } from '../../../shared/report/zip.ts';
import { importFile } from '../../../shared/site/import.ts';
import { rows } from '../../../shared/table.ts';
import { fromIso, type Iso, parseIso } from '../../../shared/time.ts';
import { everythingOnDisk } from '../../journey/everything.ts';
import { sampleCase } from '../../shared/answer/sample-case.ts';
import { openFlag } from '../../shared/review/samples.ts';

const start = parseIso('2027-03-15T10:00:00Z');
let folder: string;
let host: StandaloneHost;
let now: Iso;
const noticed = 'http://shop.example/keys.html';
const folderOf = (url: string): string => `evidence/shop.example/v1/${urlHash(url).slice(0, 32)}`;
const put = async (...all: readonly Omit<Row, 'rev'>[]) => {
  for (const row of all) {
    const old = await host.records.get(row);
    await host.records.transact([{ put: row, if: old === undefined ? 'absent' : { rev: old.rev } }]);
  }
};
const contract = (status: 'active' | 'terminated') =>
  rows.contract({ id: 'k1', customer: 'c1', domain: 'shop.example', renewsOn: '2027-11-01', status });
const theCase = (state: Case['state']): Case => ({
  ...sampleCase(),
  contract: 'k1',
  customer: 'c1',
  noticed: [{ url: noticed, site: 'shop.example', firstSeen: start, lastSeen: start, findings: [] }],
  state,
});
const closed = (at: string) => theCase({ kind: 'closed', outcome: 'remedied', at: parseIso(at) });
const warcOf = (url: string): string => `${folderOf(url)}/${warcName(start, Buffer.from('bytes'))}`;
const keepEvidence = (url: string) => host.blobs.put(warcOf(url), Buffer.from('bytes'));
const hasEvidence = async (url: string): Promise<boolean> => (await host.blobs.get(warcOf(url))) !== undefined;
const plan = async (asked: boolean) => {
  const held = await customerHoldings('c1', host);
  if (held === undefined) throw new Error('no customer');
  return { held, plan: planErasure(held, defaultPolicy, now, asked) };
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwarden-retention-'));
  now = start;
  host = await openStandalone({
    dataFolder: folder,
    fetcher: createFetcher({ networks: [] }),
    log: () => undefined,
    now: () => fromIso(now),
  });
  const value = closed('2027-03-01T10:00:00Z');
  await put(
    rows.customer({ id: 'c1', name: 'Lampen Peeters', address: ['Veldstraat 1', 'België'], language: 'nl' }),
    rows.contact({
      id: 'p1',
      customer: 'c1',
      role: 'administrative',
      name: 'Jan',
      email: 'jan@shop.example',
      language: 'nl',
    }),
    contract('active'),
    rows.site({
      host: 'shop.example',
      contract: 'k1',
      server: 's1',
      start: 'http://shop.example/',
      schedule: { status: 'active', nextVisitAt: start },
    }),
    rows.flag({ ...openFlag, id: 'f1', site: 'shop.example' }),
    rows.case(value),
    { pk: `case#${value.id}`, sk: 'audit#00000001', body: { seq: 1, hash: 'last-hash' } },
  );
  await host.blobs.put(`mail/${value.id}/n1.eml`, Buffer.from('To: jan@shop.example'));
});
afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

describe('evidence', () => {
  test('unconfirmed goes after 30 days; what a case has noticed stays until its appeal and 31 days are over', async () => {
    await keepEvidence(noticed);
    await keepEvidence('http://shop.example/other.html');
    now = parseIso('2027-04-13T10:00:00Z');
    await put(rows.case(closed('2027-04-10T10:00:00Z')));
    await retain(host, defaultPolicy);
    expect(await hasEvidence('http://shop.example/other.html')).toBe(true);
    now = parseIso('2027-04-15T10:00:00Z');
    expect(await retain(host, defaultPolicy)).toMatchObject({ evidence: 1, contracts: 0 });
    expect([await hasEvidence(noticed), await hasEvidence('http://shop.example/other.html')]).toEqual([true, false]);
    now = parseIso('2027-05-12T10:00:00Z');
    await retain(host, defaultPolicy);
    expect(await hasEvidence(noticed)).toBe(false);
    // How much went, and by which rule, stands in a chain that names nobody.
    const scope = privacyScope('c1');
    const trail = await readTrail(scope, host.records);
    expect(trail.map(({ who, what, data }) => ({ who, what, data }))).toEqual([
      { who: 'retention', what: 'evidence-forgotten', data: { pages: 1, olderThan: '2027-03-16T10:00:00.000Z' } },
      { who: 'retention', what: 'evidence-forgotten', data: { pages: 1, olderThan: '2027-04-12T10:00:00.000Z' } },
    ]);
    expect(verifyChain(scope, trail, 2)).toBeUndefined();
    expect(JSON.stringify(trail)).not.toMatch(/Peeters|shop\.example/);
  });

  test('of pictures alone goes as well, by the time in its own record', async () => {
    const record = `${folderOf('http://shop.example/gallery.html')}/pictures.json`;
    await host.blobs.put(record, Buffer.from(JSON.stringify({ at: start, findings: [] })));
    now = parseIso('2027-04-14T09:00:00Z');
    await retain(host, defaultPolicy);
    expect(await host.blobs.get(record)).toBeDefined();
    now = parseIso('2027-04-14T11:00:00Z');
    expect(await retain(host, defaultPolicy)).toMatchObject({ evidence: 1 });
    expect(await host.blobs.get(record)).toBeUndefined();
  });
});

test('of a customer who is held all evidence is locked, so that no store forgets it either', async () => {
  const other = 'http://shop.example/other.html';
  await keepEvidence(other);
  const locked: string[] = [];
  const lock = async (key: string) => {
    locked.push(key);
    return 'locked' as const;
  };
  const ports = { ...host, blobs: { ...host.blobs, lock } };
  await retain(ports, defaultPolicy);
  expect(locked).toEqual([]);
  await put({ ...holdKey('c1'), body: { by: 'x', at: start, reason: 'claim in court' } });
  now = parseIso('2027-06-15T10:00:00Z');
  await retain(ports, defaultPolicy);
  expect(locked).toEqual([warcOf(other)]);
  expect(await hasEvidence(other)).toBe(true);
});

test('an inventory that was looked at and never taken over goes after a day; one that is being taken over stays', async () => {
  const files = async () => (await host.blobs.list('inventory/')).keys;
  const [left, running] = [importFile(now, host.newId()), `${importFile(now, host.newId())}.json`];
  for (const key of [left, running]) await host.blobs.put(key, Buffer.from('customer,name\nc9,Peeters\n'));
  await put({ pk: 'system', sk: 'import', body: { state: 'applying', blob: running, at: now } });
  now = parseIso('2027-03-16T23:59:00Z');
  await retain(host, defaultPolicy);
  expect(await files()).toEqual([left, running].toSorted());
  now = parseIso('2027-03-17T00:00:00Z');
  await retain(host, defaultPolicy);
  expect(await files()).toEqual([running]);
});

describe('a customer', () => {
  test('is forgotten so many months after the contract was seen ended, and not a day before', async () => {
    await retain(host, defaultPolicy);
    await put(contract('terminated'));
    now = parseIso('2027-06-01T10:00:00Z');
    await retain(host, defaultPolicy);
    now = parseIso('2028-06-01T09:59:59Z');
    expect((await retain(host, defaultPolicy)).contracts).toBe(0);
    expect(await everythingOnDisk(folder)).toContain('jan@shop.example');
    now = parseIso('2028-06-01T10:00:00Z');
    expect((await retain(host, defaultPolicy)).contracts).toBe(1);
    const left = await everythingOnDisk(folder);
    expect(left).not.toMatch(/jan@shop\.example|Lampen Peeters|Veldstraat/);
    expect(await host.records.get({ pk: `erased#${sampleCase().id}`, sk: 'erased' })).toMatchObject({
      body: { outcome: 'remedied', lastHash: 'last-hash', entries: 1 },
    });
    const scope = privacyScope('c1');
    const trail = await readTrail(scope, host.records);
    const head = (await host.records.get({ pk: `trail#${scope}`, sk: 'head' }))?.body as TrailHead;
    expect(trail.map(({ what }) => what)).toEqual(['erased']);
    expect(verifyChain(scope, trail, head.length)).toBeUndefined();
    expect(verifyChain(scope, trail.slice(1), head.length)).toBeDefined();
  });

  test('a contract that runs again starts its months afresh', async () => {
    await put(contract('terminated'));
    await retain(host, defaultPolicy);
    await put(contract('active'));
    await retain(host, defaultPolicy);
    now = parseIso('2028-06-01T10:00:00Z');
    await put(contract('terminated'));
    await retain(host, defaultPolicy);
    expect((await retain(host, defaultPolicy)).contracts).toBe(0);
  });

  test('asked for, goes at once unless the contract runs, a case is open, proof is needed or somebody holds it', async () => {
    expect((await plan(true)).plan.keep).toEqual([{ contract: 'k1', why: { because: 'contract-runs' } }]);
    await put(contract('terminated'));
    expect((await plan(true)).plan.keep).toEqual([
      { contract: 'k1', why: { because: 'appeal-window', until: '2027-04-01T10:00:00.000Z' } },
    ]);
    await put(rows.case(theCase(sampleCase().state)));
    expect((await plan(true)).plan.keep).toEqual([{ contract: 'k1', why: { because: 'case-open' } }]);
    await put(rows.case(closed('2027-01-01T10:00:00Z')));
    await put({ ...holdKey('c1'), body: { by: 'x', at: start, reason: 'claim in court' } });
    expect((await plan(true)).plan).toMatchObject({ keep: [{ why: { because: 'hold' } }], whole: false });
    now = parseIso('2030-01-01T10:00:00Z');
    expect((await retain(host, defaultPolicy)).contracts).toBe(0);
    await host.records.transact([{ delete: holdKey('c1'), if: 'any' }]);
    const { held, plan: last } = await plan(true);
    await erase(last, held, { who: 'test', at: now }, host, defaultPolicy);
    expect(await everythingOnDisk(folder)).not.toContain('jan@shop.example');
    expect(await customerHoldings('c1', host)).toBeUndefined();
  });

  test('whose erasure somebody asked for goes at the next run, first of all, and what stays goes when its reason ends', async () => {
    await host.blobs.put('inventory/upload-x', Buffer.from('Lampen Peeters'));
    const ask = { customer: 'c1', by: 'Ines', at: start, reason: 'letter of 14 March' };
    expect(await askErasure(ask, '2027-01', host.records)).toBe(true);
    expect(await askErasure(ask, '2027-01', host.records)).toBe(false);
    expect((await retain(host, defaultPolicy)).contracts).toBe(0);
    expect(await host.records.get(erasureKey('c1'))).toBeDefined();
    // Nobody asks again: the contract ends, then the case is proof no longer.
    await put(contract('terminated'));
    await retain(host, defaultPolicy);
    expect(await customerHoldings('c1', host)).toBeDefined();
    now = parseIso('2027-04-02T10:00:00Z');
    expect((await retain(host, defaultPolicy)).contracts).toBe(1);
    expect(await customerHoldings('c1', host)).toBeUndefined();
    expect(await everythingOnDisk(folder)).not.toMatch(/jan@shop\.example|Lampen Peeters|Veldstraat/);
    const trail = await readTrail(privacyScope('c1'), host.records);
    expect(trail.map(({ who, what }) => [who, what])).toEqual([
      ['Ines', 'erasure-asked'],
      ['Ines', 'erased'],
    ]);
  });

  test('whose erasure was taken back stays as long as everybody', async () => {
    await put(contract('terminated'));
    const ask = { customer: 'c1', by: 'Ines', at: start, reason: 'letter' };
    await askErasure(ask, '2027-01', host.records);
    const by = { who: 'Ines', at: start };
    expect(await withdrawErasure('c1', by, '2027-01', host.records)).toBe(true);
    expect(await withdrawErasure('c1', by, '2027-01', host.records)).toBe(false);
    await retain(host, defaultPolicy);
    now = parseIso('2027-04-02T10:00:00Z');
    expect((await retain(host, defaultPolicy)).contracts).toBe(0);
  });

  test('is exported whole: rows, mails, and a page that says what they are', async () => {
    await keepEvidence(noticed);
    // Under a restricted task: nothing may warn whoever is looked for.
    await put(rows.withheld({ ...openFlag, id: 'f1', site: 'shop.example' }, 'rt-1'));
    const { held } = await plan(true);
    const files = unpack(pack(await exportFiles(held, host, defaultPolicy, now)));
    if (typeof files === 'string') throw new Error(files);
    const text = (name: string): string => Buffer.from(files[name] ?? []).toString('utf8');
    const id = sampleCase().id;
    expect(text('README.md')).toContain('Voorbeeld Hosting BV');
    expect(text('customer.json')).toContain('jan@shop.example');
    expect(text(`contracts/k1/cases/${id}/mails/mail_${id}_n1.eml`)).toContain('jan@shop.example');
    expect(text('contracts/k1/evidence.json')).toContain(warcOf(noticed));
    expect(text('contracts/k1/sites.json')).toContain('shop.example');
    expect(text('contracts/k1/sites.json')).not.toContain('withheld#');
    expect(text(`contracts/k1/cases/${id}/audit.json`)).toContain('last-hash');
  });
});

test('who looked at what is kept for its months, once an hour, and then forgotten', async () => {
  const look = { kind: 'cases', id: 'hw-1', by: 'Anna', at: start } as const;
  await noteLook(look, host.records);
  await noteLook({ ...look, at: parseIso('2027-03-15T10:40:00Z') }, host.records);
  await noteLook({ ...look, at: parseIso('2027-03-15T11:40:00Z') }, host.records);
  expect(await looksOf('2027-03-15', host.records)).toHaveLength(2);
  now = parseIso('2028-03-15T12:00:00Z');
  await retain(host, defaultPolicy);
  expect(await looksOf('2027-03-15', host.records)).toHaveLength(2);
  now = parseIso('2028-03-16T12:00:00Z');
  await retain(host, defaultPolicy);
  expect(await looksOf('2027-03-15', host.records)).toEqual([]);
});

test('who saw a picture unblurred is in the same list, each time, and kept as long', async () => {
  const look = { kind: 'picture', id: 'f1', by: 'Anna', at: start, url: noticed } as const;
  await noteEvidenceLook(look, 'a1', host.records);
  await noteEvidenceLook(look, 'a2', host.records);
  expect(await looksOf('2027-03-15', host.records)).toEqual([look, look]);
  expect(await evidenceLooksOf('f1', host.records)).toEqual([look, look]);
  expect(await evidenceLooksOf('f2', host.records)).toEqual([]);
  now = parseIso('2028-03-15T12:00:00Z');
  await retain(host, defaultPolicy);
  expect(await evidenceLooksOf('f1', host.records)).toHaveLength(2);
  now = parseIso('2028-03-16T12:00:00Z');
  await retain(host, defaultPolicy);
  expect(await evidenceLooksOf('f1', host.records)).toEqual([]);
  expect(await looksOf('2027-03-15', host.records)).toEqual([]);
});

test('the register says what the policy says', () => {
  const policy = { ...defaultPolicy, retentionMonths: 7, privacy: { ...defaultPolicy.privacy, accessLogMonths: 5 } };
  const text = registerOf(policy, 'markdown');
  expect(text).toContain('7 months after the contract’s end');
  expect(text).toContain('| Deleted after | 5 months |');
  expect(registerOf({ ...policy, version: '<b>' }, 'html')).not.toContain('<b>');
});

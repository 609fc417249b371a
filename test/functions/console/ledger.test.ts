/** The audit trails and the yearly report as pages: what is found, what a broken chain looks like, what may be taken away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../shared/audit/chain.ts';
import { trailWrites } from '../../../shared/audit/trail.ts';
import { setSwitch } from '../../../shared/case/switches.ts';
import { checkChains, trailOf } from '../../../shared/report/chains.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import { toIso } from '../../../shared/time.ts';
import { openCommand } from '../../shared/case/story.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
let caseId = '';
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Dirk']) await world.signIn(name);
  ({ id: caseId } = await world.command({ command: openCommand }));
});
afterAll(() => world.close());

describe('the audit trails', () => {
  test('are found by day, person and what was done', async () => {
    const all = await world.html('/console/audit', 'Dirk');
    expect(all).toContain(caseId);
    expect(all).toContain('<bdi>Case opened</bdi>');
    expect(all).toContain('<bdi>Notice asked for</bdi>');
    expect(await world.html('/console/audit?what=opened', 'Dirk')).not.toContain('<bdi>Notice asked for</bdi>');
    expect(await world.html(`/console/audit?who=${openCommand.confirmedBy.slice(0, 3)}`, 'Dirk')).toContain(caseId);
    expect(await world.html('/console/audit?who=nobody-of-this-name', 'Dirk')).toContain('Nothing like this');
    expect(await world.html('/console/audit?from=2020-01-01&to=2020-01-05', 'Dirk')).toContain('Nothing like this');
  });
  test('of what is no case are found the same way, between cases by their time', async () => {
    const { records, now } = world.host;
    await setSwitch({ stage: 'crawl', to: 'off', by: 'Nils', reason: 'a disk was full' }, { records, now });
    const fact = { who: 'Dirk', what: 'order-taken', data: {}, policyVersion: '2027-01' } as const;
    await records.transact(await trailWrites('ao-1', { ...fact, at: toIso(now()) }, records));
    const found = await world.html('/console/audit', 'Dirk');
    for (const scope of ['ao-1', 'switches', caseId]) expect(found).toContain(`?scope=${scope}"`);
    const orders = await world.html('/console/audit?what=order-taken', 'Dirk');
    expect(orders).toContain('?scope=ao-1"');
    expect(orders).not.toContain(`?scope=${caseId}"`);
    expect(await world.html('/console/audit?who=nils', 'Dirk')).toContain('<bdi>Stage switched</bdi>');
    const csv = await (await world.get('/console/audit/entries.csv', 'Dirk')).text();
    const scopes = csv.split('\n').map((line) => line.split(',')[1]);
    expect(new Set(scopes.slice(1))).toEqual(new Set(['ao-1', 'switches', caseId, undefined]));
  });
  test('name what was done in the reader’s language, in the table and in the search', async () => {
    for (const [language, name] of [
      ['nl', 'Dossier geopend'],
      ['fr', 'Dossier ouvert'],
      ['de', 'Fall eröffnet'],
    ] as const) {
      const cookie = `${world.cookie('Dirk')}; language=${language}`;
      const html = await (await world.send('/console/audit', { headers: { Cookie: cookie } })).text();
      expect(html).toContain(`<bdi>${name}</bdi>`);
      expect(html).toContain(`<option value="opened">${name}</option>`);
      expect(html).not.toMatch(/>(?:opened|notice-requested|termination-due)</);
    }
  });
  test('of one case are shown whole, with the word on its chain; an unknown one is nothing', async () => {
    expect(await world.html(`/console/audit?scope=${caseId}`, 'Dirk')).toContain('Every hash holds.');
    expect(await world.html('/console/audit?scope=hw-none', 'Dirk')).not.toContain('Every hash holds.');
    expect(await trailOf(world.host.records, 'hw-none')).toBeUndefined();
  });
  test('are checked as a whole, and what was changed is named', async () => {
    expect(await world.html('/console/audit/chains', 'Dirk')).toContain('Cases: 1. Other trails: 2. ');
    const key = keys.audit(caseId, 1);
    const row = await world.host.records.get(key);
    if (row === undefined) throw new Error('no entry');
    const entry = bodyOf<AuditEntry>(row);
    await world.put(rows.audit(caseId, { ...entry, who: 'Somebody else' }));
    expect((await checkChains(world.host.records)).broken).toEqual([{ scope: caseId, seq: 1, fault: 'changed' }]);
    const html = await world.html('/console/audit/chains', 'Dirk');
    expect(html).toContain('Some trails do not verify.');
    expect(html).toContain('Entry 1 was changed after it was written.');
    expect(await world.html(`/console/audit?scope=${caseId}`, 'Dirk')).toContain('Entry 1 was changed');
    await world.put(rows.audit(caseId, entry));
    expect((await checkChains(world.host.records)).broken).toEqual([]);
  });
  test('a bounded check says that it saw a part', async () => {
    expect((await checkChains(world.host.records, 1)).partial).toBe(true);
    expect((await checkChains(world.host.records)).partial).toBe(false);
  });
});

describe('the yearly report', () => {
  test('is a page of the year, and of no year that is not there', async () => {
    const html = await world.html('/console/yearly', 'Dirk');
    expect(html).toContain('Yearly report 2027');
    expect(html).toContain('The year is not over');
    expect(html).toContain('15(1)(');
    expect(await world.html('/console/yearly?year=2026', 'Dirk')).not.toContain('The year is not over');
    expect((await world.get('/console/yearly?year=2031', 'Dirk')).status).toBe(404);
    expect((await world.get('/console/yearly', 'Anna')).status).toBe(403);
  });
  test.each([
    ['2027.html', 'text/html', '<!doctype html>'],
    ['2027.csv', 'text/csv', 'year,section'],
    ['2027-statements.jsonl', 'application/jsonl', ''],
  ])('%s is a file to take away', async (file, type, start) => {
    const answer = await world.get(`/console/yearly/${file}`, 'Dirk');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain(type);
    expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="transparency-2027/);
    expect((await answer.text()).startsWith(start)).toBe(true);
  });
  test.each(['2031.csv', '2027.pdf', 'x.csv', '..%2Fsecret'])('%s is not there', async (file) => {
    expect((await world.get(`/console/yearly/${file}`, 'Dirk')).status).toBe(404);
  });
});

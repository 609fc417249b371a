/** A customer's personal data in the console: who may take it along, what an erasure would do, and that the console only asks for it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { retain } from '../../../functions/retention/retention.ts';
import { looksOf } from '../../../shared/audit/looks.ts';
import { readTrail } from '../../../shared/audit/trail.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { erasureKey } from '../../../shared/report/privacy/ask.ts';
import { privacyScope } from '../../../shared/report/privacy/erase.ts';
import { customerHoldings } from '../../../shared/report/privacy/holdings.ts';
import { unpack } from '../../../shared/report/zip.ts';
import { rows } from '../../../shared/table.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  for (const name of ['Ines', 'Anna', 'Dirk']) await world.signIn(name);
});
afterAll(() => world.close());

const page = '/console/customers/c1/privacy';
const whats = async () => (await readTrail(privacyScope('c1'), world.host.records)).map(({ what }) => what);

test('only those who watch over privacy see it, and each look is noted', async () => {
  expect((await world.get(page, 'Anna')).status).toBe(403);
  expect(await world.html('/console/customers/c1', 'Anna')).not.toContain(`href="${page}"`);
  // An auditor sees what would happen, and changes nothing.
  expect(await world.html(page, 'Dirk')).not.toContain(`action="${page}`);
  for (const act of ['export', 'erase', 'withdraw'])
    expect((await world.post(`${page}/${act}`, { confirm: 'c1', reason: 'x' }, 'Dirk')).status, act).toBe(403);
  expect(await world.html('/console/customers/c1', 'Ines')).toContain(`href="${page}"`);
  expect(await world.html(page, 'Ines')).toContain('stays: the contract runs');
  expect(await looksOf(world.now().slice(0, 10), world.host.records)).toContainEqual(
    expect.objectContaining({ by: 'Ines', kind: 'customers', id: 'c1' }),
  );
  expect((await world.get('/console/customers/nobody/privacy', 'Ines')).status).toBe(404);
});

test('looks stand by their time, the latest first, whatever was looked at', async () => {
  await world.signIn('Zara');
  const start = world.now();
  // The other way round than their keys.
  for (const path of ['/console/customers/c1', '/console/sites/gallery.example']) {
    world.later(60);
    await world.get(path, 'Zara');
  }
  const looks = await looksOf(start.slice(0, 10), world.host.records);
  expect(looks.filter(({ by }) => by === 'Zara').map(({ kind }) => kind)).toEqual(['sites', 'customers']);
});

test('a look at a flag says which site and category it is of', async () => {
  await seedFlag(world, openFlag);
  await world.get(`/console/flags/${openFlag.id}`, 'Anna');
  const html = await world.html(`/console/looks?day=${world.now().slice(0, 10)}`, 'Ines');
  expect(html).toContain(`/flags/${openFlag.id}"><bdi>flag ${openFlag.site} · Pornography`);
});

test('the export is a ZIP with everything, and stands in the record', async () => {
  const answer = await world.post(`${page}/export`, {}, 'Ines');
  expect(answer.headers.get('Content-Type')).toBe('application/zip');
  const files = unpack(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.md', 'customer.json', 'contracts/k1/contract.json', 'contracts/k1/sites.json']),
  );
  expect(await whats()).toEqual(['exported']);
});

test('an erasure wants the number and a reason, is told, can be taken back, and is carried out by retention', async () => {
  const wrong = await world.post(`${page}/erase`, { confirm: 'c2', reason: 'their <b>letter</b>' }, 'Ines');
  expect(wrong.status).toBe(422);
  const again = await wrong.text();
  expect(again).toContain('That is not the number of this customer.');
  expect(again).toContain('their &lt;b&gt;letter&lt;/b&gt;');
  expect((await world.post(`${page}/erase`, { confirm: 'c1', reason: ' ' }, 'Ines')).status).toBe(422);
  expect(await world.host.records.get(erasureKey('c1'))).toBeUndefined();

  const ask = () => world.post(`${page}/erase`, { confirm: 'c1', reason: 'their letter' }, 'Ines');
  expect((await ask()).status).toBe(303);
  expect((await ask()).status).toBe(409);
  expect(await world.html(page, 'Ines')).toContain('Ines asked for the erasure');
  expect((await world.post(`${page}/withdraw`, {}, 'Ines')).status).toBe(303);
  expect((await world.post(`${page}/withdraw`, {}, 'Ines')).status).toBe(409);
  expect((await ask()).status).toBe(303);

  await retain(world.host, defaultPolicy);
  expect(await customerHoldings('c1', world.host)).toBeDefined();
  await world.put(
    rows.contract({ id: 'k1', customer: 'c1', domain: 'x.example', renewsOn: '2027-11-01', status: 'terminated' }),
  );
  expect(await world.html(page, 'Ines')).toContain('<strong>is erased</strong>');
  await retain(world.host, defaultPolicy);
  expect(await customerHoldings('c1', world.host)).toBeUndefined();
  expect((await world.get(page, 'Ines')).status).toBe(404);
  expect(await whats()).toEqual(['exported', 'erasure-asked', 'erasure-withdrawn', 'erasure-asked', 'erased']);
});

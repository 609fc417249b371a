import { afterEach, beforeEach, expect, test } from 'vitest';
import { notify } from '../../../functions/notify/notify.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { openCommand } from '../../shared/case/story.ts';
import { readPdf } from '../../shared/pdf/read-pdf.ts';
import { openWorld, seedCustomer, type World } from './world.ts';

let world: World;
let caseId: string;
let notice: string;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  for (const name of ['Anna', 'Dirk']) await world.signIn(name);
  ({ id: caseId } = await world.command({ command: { ...openCommand, contacts: [] } }));
  const entry = (await world.outbox()).find(({ effect }) => effect.kind === 'letter');
  if (entry === undefined) throw new Error('no letter');
  notice = entry.id;
});
afterEach(() => world.close());

const compose = () =>
  notify(notice, world.host, {
    policy: defaultPolicy,
    verify: async () => ({ found: 'still-there', left: [] }),
    portalUrl: 'https://portal.host.example',
  });

test('no letters are said to be none', async () => {
  expect(await world.html('/console/letters', 'Anna')).toContain('No letters');
  expect((await world.get('/console/letters/2027-03-15', 'Anna')).status).toBe(404);
});

test('the letters of a day are one PDF to print, and each one is at its case', async () => {
  expect(await compose()).toBe('sent');
  expect(await world.html('/console/letters', 'Anna')).toContain('/console/letters/2027-03-15');
  const day = await world.get('/console/letters/2027-03-15', 'Anna');
  expect(day.headers.get('Content-Type')).toBe('application/pdf');
  expect(day.headers.get('Content-Disposition')).toMatch(/^attachment;.*letters-2027-03-15\.pdf$/);
  const { pages, pieces } = await readPdf(new Uint8Array(await day.arrayBuffer()));
  expect(pages).toBeGreaterThan(0);
  expect(pieces.some(({ text }) => text.includes('An Peeters BV'))).toBe(true);
  const one = await world.get(`/console/cases/${caseId}/letters/${notice}/pdf`, 'Anna');
  expect(one.headers.get('Content-Type')).toBe('application/pdf');
  expect(await world.html(`/console/cases/${caseId}/letters/${notice}`, 'Anna')).toContain(`letters/${notice}/pdf`);
});

test.each(['2027-03-16', '2027-13-45', '..%2F..', 'nonsense'])('%s has none', async (day) => {
  await compose();
  expect((await world.get(`/console/letters/${day}`, 'Anna')).status).toBe(404);
});

test('a letter holds the customer’s link: an auditor does not get it', async () => {
  await compose();
  expect((await world.get('/console/letters/2027-03-15', 'Dirk')).status).toBe(403);
  expect((await world.get(`/console/cases/${caseId}/letters/${notice}/pdf`, 'Dirk')).status).toBe(403);
});

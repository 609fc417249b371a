import { afterEach, beforeEach, expect, test } from 'vitest';
import { keys, rows } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { sampleCase } from '../../shared/answer/sample-case.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  await world.signIn('Anna');
});
afterEach(() => world.close());

/** The card's HTML, to the next one. */
const past = async (): Promise<string> => {
  const html = await world.html('/console/flags/f1', 'Anna');
  const start = html.indexOf('<h2>Before this</h2>');
  expect(start).toBeGreaterThan(0);
  return html.slice(start, html.indexOf('</section>', start));
};

test('a customer without a past: nothing is made up', async () => {
  const card = await past();
  expect(card).toContain('No case so far.');
  expect(card).toContain('None under another contract.');
  expect(card).not.toContain('violation');
});

test('visits of the site, cases of the contract, and the customer’s elsewhere with what stands against them', async () => {
  for (let day = 1; day <= 7; day += 1)
    await world.put(
      rows.visit({
        id: `v${day}`,
        site: 'gallery.example',
        server: 's1',
        purpose: { kind: 'scheduled' },
        policyVersion: '2027-01',
        startedAt: parseIso(`2027-03-0${day}T08:00:00Z`),
        pages: { fetched: 10 + day, unchanged: 0, failed: 0, skipped: 0 },
        problems: [],
        state: 'running',
      } as unknown as Parameters<typeof rows.visit>[0]),
    );
  const other = {
    id: 'k2',
    customer: 'c1',
    domain: 'other.example',
    renewsOn: '2027-09-01',
    status: 'active',
  } as const;
  await world.put(
    rows.contract(other),
    rows.case(sampleCase({ id: 'hw-own', contract: 'k1', customer: 'c1' })),
    rows.case(sampleCase({ id: 'hw-other', contract: 'k2', customer: 'c1', domain: 'other.example' })),
    rows.case(sampleCase({ id: 'hw-stranger', contract: 'k9', customer: 'c9', domain: 'stranger.example' })),
  );
  const strike = (caseId: string) => ({
    caseId,
    customer: 'c1',
    contract: 'k1',
    domain: 'gallery.example',
    category: 'pornography' as const,
    at: world.now(),
  });
  await world.put(
    { ...keys.strike(strike('hw-own')), body: strike('hw-own') },
    {
      ...keys.strike(strike('hw-other')),
      body: { ...strike('hw-other'), takenBack: { at: world.now(), why: 'hacked' } },
    },
  );
  const card = await past();
  // The last five, newest first.
  expect(card.match(/Mar, 09:00/g)).toHaveLength(5);
  expect(card.indexOf('7 Mar')).toBeLessThan(card.indexOf('6 Mar'));
  expect(card).not.toContain('2 Mar');
  expect(card).toContain('href="/console/cases/hw-own"');
  expect(card).toContain('href="/console/cases/hw-other"');
  expect(card).not.toContain('stranger');
  expect(card).toContain('1 confirmed violation counts.');
});

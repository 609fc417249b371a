import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { receiveReport } from '../../../shared/report/receive.ts';
import { openWorld, seedCustomer, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await world.signIn('Anna');
});
afterEach(() => world.close());

const pageOf = async (letter: string, ...urls: readonly string[]): Promise<string> => {
  const number = letter.repeat(26);
  const given = { channel: 'form', category: 'hate', urls, reasons: 'See there.' } as const;
  await receiveReport(given, number, world.host, defaultPolicy);
  return world.html(`/console/reports/rp-${number}`, 'Anna');
};

test('a notice’s page shows which of its addresses are not hosted here, apart from the others', async () => {
  const mixed = await pageOf('a', 'https://elsewhere.example/x', 'https://gallery.example/call');
  const [hosted, apart] = mixed.split('<h3>Not hosted here</h3>');
  expect(hosted).toContain('/call');
  expect(hosted).not.toContain('elsewhere.example');
  expect(apart).toMatch(/^<ul class="dense"><li>.*elsewhere.*<\/li><\/ul>/s);
  expect(apart).not.toContain('/call');
  expect(await pageOf('b', 'https://gallery.example/call')).not.toContain('<h3>Not hosted here</h3>');
});

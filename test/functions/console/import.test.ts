import { afterAll, beforeAll, expect, test } from 'vitest';
import { keys } from '../../../shared/table.ts';
import { openWorld, seedCustomer, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  for (const name of ['Greet', 'Anna']) await world.signIn(name);
});
afterAll(() => world.close());

const csv = (host: string) =>
  `record,host,contract,server,id,name,address,language,customer,role,email,domain,renewsOn,addresses
customer,,,,c9,=cmd <b>,Markt 1|2000 Antwerpen|België,nl,,,,,,
contact,,,,a,An,,nl,c9,administrative,an@import.example,,,
contract,,,,k9,,,,c9,,,import.example,2027-09-01,
server,,,,s9,,,,,,,,,203.0.113.9
site,${host},k9,s9,,,,,,,,,,
`;
const upload = async (text: string, as = 'Greet') => {
  const form = new FormData();
  form.append('file', new File([text], 'inventory.csv'));
  return world.send(
    '/console/import',
    { method: 'POST', body: form, headers: { 'Sec-Fetch-Site': 'same-origin' } },
    as,
  );
};
const uploadOf = (html: string): string => /name="upload" value="([^"]*)"/.exec(html)?.[1] ?? '';

test('shows what would change, changes it once, and only for who may', async () => {
  expect((await upload(csv('www.import.example'), 'Anna')).status).toBe(403);
  const seen = await (await upload(csv('www.import.example'))).text();
  expect(seen).toContain('What would change');
  expect(await world.host.records.get(keys.site('www.import.example'))).toBeUndefined();
  const id = uploadOf(seen);
  const taken = await world.post('/console/import/take', { upload: id }, 'Greet');
  expect(await taken.text()).toContain('The inventory was taken over');
  expect(await world.host.records.get(keys.site('www.import.example'))).toBeDefined();
  expect((await world.post('/console/import/take', { upload: id }, 'Greet')).status).toBe(409);
  expect((await world.post('/console/import/take', { upload: '../../etc' }, 'Greet')).status).toBe(409);
});

test('a faulty file names every fault by line, escaped, and nothing is kept of it', async () => {
  const answer = await upload(csv('<script>alert(1)</script>'));
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('Line 6');
  expect(html).not.toContain('<script>alert');
  expect((await upload('')).status).toBe(422);
});

test('faults are told in the reader’s language', async () => {
  const form = new FormData();
  form.append('file', new File([csv('-x.example')], 'inventory.csv'));
  const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: `${world.cookie('Greet')}; language=fr` };
  const answer = await world.send('/console/import', { method: 'POST', body: form, headers });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('n’est pas un nom d’hôte');
  expect(html).not.toContain('is not a host name');
});

test('a file may be larger than a form, to a limit; other forms may not', async () => {
  expect((await upload(`${csv('b.import.example')}${'\n'.repeat(1_000_000)}`)).status).toBe(200);
  expect((await upload('x'.repeat(6_000_000))).status).toBe(413);
  const elsewhere = await world.post('/console/import/take', { upload: 'x'.repeat(200_000) }, 'Greet');
  expect(elsewhere.status).toBe(413);
});

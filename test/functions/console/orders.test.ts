import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notify } from '../../../functions/notify/notify.ts';
import { readTrail } from '../../../shared/audit/trail.ts';
import { warcName } from '../../../shared/crawl/warc-name.ts';
import { mailKey } from '../../../shared/notice/kept.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { readOrder, remindOrders } from '../../../shared/report/orders.ts';
import { referralsOf } from '../../../shared/report/referrals.ts';
import { parseIso } from '../../../shared/time.ts';
import { openCommand } from '../../shared/case/story.ts';
import { openWorld, seedCustomer, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await world.signIn('Anna');
  await world.signIn('Fons');
});
afterEach(() => world.close());

const typed = {
  kind: 'terrorist',
  reference: 'TCO-2027/14',
  authority: 'federal-prosecutor',
  urls: 'https://gallery.example/call\nhttps://elsewhere.example/x',
  reasons: 'It calls for attacks.',
  language: 'nl',
};
const take = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const answer = await world.post('/console/authorities', { ...typed, ...more }, 'Anna');
  expect(answer.status).toBe(303);
  return /ao-[0-9a-f]{26}/.exec(answer.headers.get('Location') ?? '')?.[0] ?? '';
};
/** Sends what is due and answers each mail by its notice, parsed by somebody else's parser. */
const send = async (about: string) => {
  const sent = new Map<string, Awaited<ReturnType<typeof PostalMime.parse>>>();
  for (const { id, effect } of await world.outbox()) {
    if (effect.kind !== 'message' || effect.about !== about) continue;
    const settings = {
      policy: defaultPolicy,
      verify: async () => ({ found: 'still-there', left: [] }) as const,
      portalUrl: 'https://x.example',
    };
    if ((await notify(id, world.host, settings)) !== 'sent') continue;
    const bytes = await world.host.blobs.get(mailKey({ caseId: about, notice: effect.notice }));
    if (bytes !== undefined) sent.set(effect.notice.slice(about.length + 1), await PostalMime.parse(bytes));
  }
  return sent;
};

describe('an order', () => {
  test('starts its hour, gives a receipt to the authority and tells the desk', async () => {
    const id = await take();
    const held = await readOrder(id, world.host.records);
    expect(held?.order).toMatchObject({
      actBy: '2027-03-15T12:00:00.000Z',
      sites: [{ site: 'gallery.example', contract: 'k1', customer: 'c1' }],
      notHosted: ['https://elsewhere.example/x'],
      legalBasis: 'Regulation (EU) 2021/784, Article 3',
    });
    const sent = await send(id);
    expect([...sent.keys()].sort()).toEqual(['arrived1', 'receipt']);
    expect(sent.get('receipt')?.to?.[0]?.address).toBe('orders@prosecutor.example');
    expect(sent.get('receipt')?.subject).toContain('TCO-2027/14');
    expect(sent.get('receipt')?.text).toContain('13:00');
    expect(sent.get('receipt')?.text).toContain('rien ne peut y être fait\u00a0:\n- https://elsewhere.example/x');
    expect(sent.get('receipt')?.text?.match(/elsewhere/g)).toHaveLength(1);
    // A telephone's lock screen shows nothing of the content.
    expect(sent.get('arrived1')?.text).not.toContain('gallery.example');
    const page = await world.html('/console/authorities', 'Anna');
    expect(page).toContain('TCO-2027/14');
    expect(page).toMatch(/<td class="nowrap"><time[^>]*>Mon 15 Mar, 13:00<\/time>/);
  });

  test.each(['https://www.gallery.example/call', 'https://gallery.example./call', 'https://www.gallery.example./call'])(
    'finds the site by %s, as a notice does',
    async (url) => {
      const id = await take({ urls: `${url}\nhttps://elsewhere.example/x` });
      expect((await readOrder(id, world.host.records))?.order).toMatchObject({
        sites: [{ site: 'gallery.example', customer: 'c1', urls: [url.replace('./', '/')] }],
        notHosted: ['https://elsewhere.example/x'],
      });
    },
  );

  test('sent twice is one order, by whatever channel', async () => {
    const first = await take();
    world.later(600);
    expect(await take()).toBe(first);
    expect((await readOrder(first, world.host.records))?.order.receivedAt).toBe('2027-03-15T11:00:00.000Z');
  });

  test('that reached the provider earlier has its clock from then', async () => {
    const id = await take({ receivedAt: '2027-03-15T11:30' });
    expect((await readOrder(id, world.host.records))?.order.actBy).toBe('2027-03-15T11:30:00.000Z');
  });

  test('is told of again at half of its time and when it is late, once each', async () => {
    const id = await take();
    const remind = () => remindOrders(world.host, defaultPolicy);
    expect(await remind()).toBe(0);
    world.later(1_800);
    expect([await remind(), await remind()]).toEqual([1, 0]);
    world.later(1_800);
    expect([await remind(), await remind()]).toEqual([1, 0]);
    const sent = await send(id);
    expect([...sent.keys()].sort()).toEqual(['arrived1', 'half1', 'late1', 'receipt']);
    expect(sent.get('half1')?.subject).toBe(`[${id}] An authority’s order is waiting`);
    expect(sent.get('late1')?.subject).toBe(`[${id}] An authority’s order is late`);
  });

  test('carried out is told to the authority with its effect, and to the customer with the reasons and remedies', async () => {
    const id = await take();
    await send(id);
    world.later(1_200);
    const effect = { action: 'removed', statement: 'The page was deleted at 11:20.' };
    expect((await world.post(`/console/authorities/${id}/effect`, effect, 'Anna')).status).toBe(303);
    const sent = await send(id);
    expect([...sent.keys()].sort()).toEqual(['d1', 'done']);
    expect(sent.get('done')?.text).toContain('The page was deleted at 11:20.');
    const customer = sent.get('d1');
    expect(customer?.to?.[0]?.address).toBe('an@gallery.example');
    for (const told of [
      'It calls for attacks.',
      'https://gallery.example/call',
      'Parquet fédéral',
      'Verordening (EU) 2021/784, artikel 3',
      'lidstaat van de autoriteit',
    ])
      expect(customer?.text).toContain(told);
    expect(customer?.text).not.toContain('elsewhere.example');
    expect((await readTrail(id, world.host.records)).map(({ what }) => what)).toEqual([
      'order-taken',
      'order-carried-out',
    ]);
    const page = await world.html(`/console/authorities/${id}`, 'Anna');
    expect(page).toContain('<bdi>Order taken in</bdi></strong></div>');
    expect(page).toContain('<bdi>Order carried out</bdi></strong>: Content removed');
    expect(page).toMatch(/<div class="small" dir="auto"><bdi>The page was deleted at 11:20\.<\/bdi>/);
    expect(page).not.toContain('{&quot;');
    const again = await world.post(`/console/authorities/${id}/effect`, effect, 'Anna');
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('It has been carried out already.');
  });

  test('that forbids telling is told to the customer only afterwards', async () => {
    const id = await take({ silentUntil: '2027-04-26T00:00' });
    await send(id);
    await world.post(`/console/authorities/${id}/effect`, { action: 'disabled', statement: '' }, 'Anna');
    expect([...(await send(id)).keys()]).toEqual(['done']);
    world.setNow(parseIso('2027-04-25T22:00:00Z'));
    expect([...(await send(id)).keys()]).toEqual(['d1']);
  });

  test('that cannot be carried out says why, and restricts nobody', async () => {
    const id = await take();
    await send(id);
    const post = (statement: string) =>
      world.post(`/console/authorities/${id}/effect`, { action: 'refused', statement }, 'Anna');
    expect((await post(' ')).status).toBe(422);
    expect((await post('The address has a typing mistake.')).status).toBe(303);
    const sent = await send(id);
    expect([...sent.keys()]).toEqual(['done']);
    expect(sent.get('done')?.text).toContain('ne peut pas être exécutée');
  });

  test('with faults keeps what was typed and names each fault', async () => {
    const answer = await world.post(
      '/console/authorities',
      { ...typed, authority: '', name: '<b>Police</b>', email: 'x', memberState: 'Belgium', urls: 'not an address' },
      'Anna',
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('&lt;b&gt;Police');
    for (const fault of ['Write a mail address', 'Write two capital letters', 'Write 1 to 100 addresses'])
      expect(page).toContain(fault);
  });

  test('is not for those who handle no cases', async () => {
    expect((await world.get('/console/authorities', 'Fons')).status).toBe(403);
    expect((await world.post('/console/authorities', typed, 'Fons')).status).toBe(403);
  });
});

test('a case is referred once a form, with the hashes of its evidence, and the customer hears nothing', async () => {
  const { id } = await world.command({ command: openCommand });
  const before = (await world.outbox()).length;
  const url = (await world.case(id)).noticed[0]?.url ?? '';
  const site = (await world.case(id)).noticed[0]?.site ?? '';
  const { createHash } = await import('node:crypto');
  const folder = `evidence/${site}/v1/${createHash('sha256').update(url).digest('hex').slice(0, 32)}`;
  const warc = Buffer.from('twelve bytes');
  const name = `${folder}/${warcName(parseIso('2027-03-15T10:00:00Z'), warc)}`;
  await world.host.blobs.put(name, warc);
  const picture = `evidence/${site}/screenshot-1/${folder.split('/')[3]}`;
  const manifest = { url, parts: { 'clear.jpg': { sha256: 'ab'.repeat(32), bytes: 99 } } };
  await world.host.blobs.put(`${picture}/manifest.json`, Buffer.from(JSON.stringify(manifest)));
  // Where there is no browser, that is noted in the picture's place.
  const none = { url, problem: 'no-browser', at: '2027-03-15T10:00:00.000Z' };
  await world.host.blobs.put(
    `evidence/${site}/screenshot-2/${folder.split('/')[3]}/manifest.json`,
    Buffer.from(JSON.stringify(none)),
  );
  const page = await world.html(`/console/cases/${id}`, 'Anna');
  const number = /name="number" value="([a-z2-7]{26})"/.exec(page)?.[1] ?? '';
  const form = { number, authority: 'federal-police', reasons: 'A threat to life at an address.' };
  await world.post(`/console/cases/${id}/refer`, form, 'Anna');
  await world.post(`/console/cases/${id}/refer`, form, 'Anna');
  const referrals = await referralsOf(id, world.host.records);
  expect(referrals).toHaveLength(1);
  expect(await world.outbox()).toHaveLength(before + 1);
  const sent = await send(referrals[0]?.id ?? '');
  const mail = sent.get('1');
  expect(mail?.to?.[0]?.address).toBe('referrals@police.example');
  expect(mail?.text).toContain('A threat to life at an address.');
  const file = mail?.attachments[0];
  expect(file?.filename).toBe('evidence.txt');
  const sum = createHash('sha256').update(warc).digest('hex');
  expect(new TextDecoder().decode(file?.content as ArrayBuffer)).toBe(
    `${'ab'.repeat(32)}  99  ${picture}/clear.jpg\n${sum}  12  ${name}\n`,
  );
  expect(await world.html(`/console/cases/${id}`, 'Anna')).toContain('Federale politie');
});

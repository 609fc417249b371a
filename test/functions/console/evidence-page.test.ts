import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidenceLooksOf } from '../../../shared/audit/looks.ts';
import { packBytes } from '../../../shared/blob/json.ts';
import { conversionRecord, exchangeRecords, infoRecord, metadataRecord, recordId } from '../../../shared/crawl/warc.ts';
import { warcName } from '../../../shared/crawl/warc-name.ts';
import { maskIdentifiers } from '../../../shared/detect/identifiers.ts';
import { pageName } from '../../../shared/review/screenshot.ts';
import { parseIso } from '../../../shared/time.ts';
import { readWarc as readIndependently } from '../../shared/crawl/read-warc.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
const [first, second] = openFlag.pages;
const url = first?.url ?? '';
const page = pageName(url);

/** As functions/crawl writes it. */
const keep = async (
  visit: string,
  at: string,
  body: string,
  more: { readonly gzip?: boolean; readonly rendered?: string } = {},
) => {
  const iso = parseIso(at);
  const name = `${visit} ${url}`;
  const info = recordId('warcinfo', name, iso);
  const bytes = Buffer.from(body);
  const response = {
    status: 200,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['x-evil', '<script>alert(1)</script>'],
      ...(more.gzip ? [['content-encoding', 'gzip'] as const] : []),
    ] as const,
    body: bytes,
    ...(more.gzip ? { wire: gzipSync(bytes) } : {}),
    address: '203.0.113.7',
    sent: { host: 'gallery.example', 'user-agent': 'Hostwarden' },
  };
  const { request, response: answer } = exchangeRecords({ url, response }, iso, name, info);
  const records = [
    infoRecord(info, iso, 'Hostwarden', 'test'),
    request,
    answer,
    ...(more.rendered === undefined ? [] : [conversionRecord(more.rendered, iso, name, url, info)]),
    metadataRecord('{}', iso, name, url, info),
  ];
  const warc = Buffer.concat(await Promise.all(records.map((record) => packBytes(record))));
  await world.host.blobs.put(`evidence/gallery.example/${visit}/${page}/${warcName(iso, warc)}`, warc);
  return warc;
};
const hostile =
  '<title>Evil <img src=x></title><p>First paragraph</p><p>Same &lt;script&gt;alert(1)&lt;/script&gt;</p><p style="display:none">Behind the curtain</p>';

beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Dirk']) await world.signIn(name);
  await keep('zz-first', '2027-03-10T08:00:00Z', hostile, { gzip: true });
  await keep('aa-second', '2027-03-12T08:00:00Z', hostile.replace('First paragraph', 'Another\u202Eparagraph'));
});
afterAll(() => world.close());

describe('the page as it was', () => {
  test('is text, all of it: headers, body, and what its readers see', async () => {
    const html = await world.html(`/console/flags/f1/pages/${page}`, 'Dirk');
    expect(html).toContain('GET /');
    expect(html).toContain('x-evil: &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&lt;p style=&quot;display:none&quot;&gt;');
    expect(html).toContain('Behind the curtain');
    expect(html).toContain('hidden text');
    expect(html).toContain('Another<span class="control">U+202E</span>paragraph');
    expect(html).not.toMatch(/<(script(?! src="\/console\/assets\/)|img|svg|style|iframe)/i);
    expect(html).not.toContain('\u202E');
  });

  test('is compared with the visit before, in the order of time and not of names', async () => {
    const html = await world.html(`/console/flags/f1/pages/${page}`, 'Anna');
    const changes = html.slice(html.indexOf('class="changes"'), html.indexOf('</ul>', html.indexOf('class="changes"')));
    expect([...changes.matchAll(/<li class="(\w+)">/g)].map((match) => match[1])).toEqual(['removed', 'added']);
    expect(changes).toContain('First paragraph');
    expect(changes).not.toContain('Same');
    const earlier = await world.html(`/console/flags/f1/pages/${page}?visit=zz-first`, 'Anna');
    // Decoded: it came compressed.
    expect(earlier).toContain('First paragraph');
    expect(earlier).not.toContain('class="changes"');
  });

  test('what changed stands on the flag’s own page too', async () => {
    const html = await world.html('/console/flags/f1', 'Anna');
    const start = html.indexOf('What changed since Wed 10 Mar, 09:00');
    expect(start).toBeGreaterThan(0);
    const card = html.slice(start, html.indexOf('</section>', start));
    expect([...card.matchAll(/<li class="(\w+)">/g)].map((match) => match[1])).toEqual(['removed', 'added']);
    expect(card).toContain(`/console/flags/f1/pages/${page}`);
    // Seen once, there is nothing to compare.
    const once = openFlag.pages.map((each) => ({ ...each, firstSeen: each.lastSeen }));
    await seedFlag(world, { ...openFlag, pages: once });
    expect(await world.html('/console/flags/f1', 'Anna')).not.toContain('What changed since');
    await seedFlag(world, openFlag);
  });

  test('is what scripts made of it, where they were run', async () => {
    await keep('bb-third', '2027-03-14T08:00:00Z', '<div id="app"></div>', { rendered: '<p>Made by a script' });
    const html = await world.html(`/console/flags/f1/pages/${page}`, 'Anna');
    expect(html).toContain('once its scripts have run');
    expect(html).toContain('Made by a script');
    expect(html).toContain('&lt;div id=&quot;app&quot;&gt;');
  });

  test('of a page without evidence says so; of no page, or a broken file, nothing breaks', async () => {
    expect(await world.html(`/console/flags/f1/pages/${pageName(second?.url ?? '')}`, 'Anna')).toContain(
      'Nothing of this page was kept.',
    );
    expect((await world.get('/console/flags/f1/pages/nothing', 'Anna')).status).toBe(404);
    expect((await world.get(`/console/flags/f1/pages/${page}?visit=none`, 'Anna')).status).toBe(404);
    const other = `evidence/gallery.example/cc/${pageName(second?.url ?? '')}`;
    const broken = Buffer.from('no gzip');
    await world.host.blobs.put(`${other}/${warcName(parseIso('2027-03-14T08:00:00Z'), broken)}`, broken);
    expect(await world.html(`/console/flags/f1/pages/${pageName(second?.url ?? '')}`, 'Anna')).toContain(
      'Nothing of this page was kept.',
    );
  });
});

test('the record is downloaded by who may look closer, and that is kept', async () => {
  const form = { page, visit: 'zz-first' };
  expect((await world.post('/console/flags/f1/warc', form, 'Dirk')).status).toBe(403);
  expect((await world.post('/console/flags/f1/warc', { ...form, visit: 'x' }, 'Anna')).status).toBe(404);
  const answer = await world.post('/console/flags/f1/warc', form, 'Anna');
  expect(answer.headers.get('Content-Disposition')).toContain("filename*=UTF-8''gallery.example-zz-first.warc.gz");
  const records = await readIndependently(new Uint8Array(await answer.arrayBuffer()));
  expect(records.map(({ record }) => record.warcType)).toEqual(['warcinfo', 'request', 'response', 'metadata']);
  expect(await evidenceLooksOf('f1', world.host.records)).toEqual([
    expect.objectContaining({ by: 'Anna', kind: 'warc', url }),
  ]);
  expect(await world.html('/console/flags/f1', 'Dirk')).toContain('downloaded the record of');
});

test('what was kept and is forgotten is said, and the flag cannot be confirmed on it', async () => {
  const lost = { ...openFlag, id: 'f9', site: 'gallery.example' };
  const evidenceAt = parseIso('2027-02-01T10:00:00Z');
  const pages = lost.pages.map((each) => ({ ...each, url: `${each.url}?lost`, evidenceAt }));
  await seedFlag(world, { ...lost, pages });
  const name = pageName(pages[0]?.url ?? '');
  expect(await world.html(`/console/flags/f9/pages/${name}`, 'Anna')).toMatch(
    /What was kept of this page on Mon 1 Feb, 11:00 is forgotten/,
  );
  const flag = '/console/flags/f9';
  const form = hiddenFields(await world.html(flag, 'Anna'), `${flag}/confirm`);
  const confirm = () => world.post(`${flag}/confirm`, { ...form, clause: '4.2(a)', reason: 'It is there.' }, 'Anna');
  const refused = await confirm();
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Nothing is kept any more of what was found on');
  expect((await world.flag('f9')).state).toBe('open');
  // The next visit has kept it anew.
  const record = Buffer.from('x');
  await world.host.blobs.put(`evidence/gallery.example/v9/${name}/${warcName(evidenceAt, record)}`, record);
  expect((await confirm()).status).toBe(303);
  expect((await world.flag('f9')).state).toBe('confirmed');
});

test('shows nobody’s password, neither as read nor as sent', async () => {
  const pairs = Array.from({ length: 6_000 }, (_, at) => `anna.p${at}@mail.example:Sunny${at}x`);
  await keep('dump', '2027-03-20T08:00:00Z', `<title>List</title><pre>${pairs.slice(0, 3_000).join('\n')}</pre>`);
  const html = await world.html(`/console/flags/f1/pages/${page}?visit=dump`, 'Anna');
  expect(html).toContain('an••');
  expect(html).not.toMatch(/Sunny\d/);
  // Counting may stop at some; masking may not, and a long list is read in no time.
  const began = performance.now();
  expect(maskIdentifiers(pairs.join('\n'))).not.toMatch(/Sunny\d/);
  expect(performance.now() - began).toBeLessThan(2_000);
});

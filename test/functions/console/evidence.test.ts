import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidenceApp, evidencePath } from '../../../functions/console/evidence-links.ts';
import { evidenceLooksOf } from '../../../shared/audit/looks.ts';
import type { FlaggedPage } from '../../../shared/review/flag.ts';
import { pageName } from '../../../shared/review/screenshot.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { blurred, clear, takeShot } from './shots.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
let evidence: Hono;
const [first, second] = openFlag.pages;
const page = pageName(first?.url ?? '');
beforeAll(async () => {
  world = await openWorld();
  evidence = new Hono().route(evidencePath, evidenceApp(world.host));
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Dirk', 'Fons']) await world.signIn(name);
  await takeShot(world.host, openFlag, first);
  await takeShot(world.host, openFlag, second, { problem: 'no-browser', detail: 'none <here>' });
});
afterAll(() => world.close());

const linkIn = (html: string): string => (/src="(\/evidence\/[^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
const bytesOf = async (path: string) => {
  const answer = await evidence.request(path);
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
};

describe('the flag', () => {
  test('shows the blurred picture, and says where there is none and why', async () => {
    const html = await world.html('/console/flags/f1', 'Anna');
    const shown = await bytesOf(linkIn(html));
    expect(shown.bytes).toEqual(blurred);
    expect(html).not.toContain('clear.jpg');
    expect(html).toContain('No picture: this machine has no browser (none &lt;here&gt;).');
    expect(html).toMatch(/<script src="\/console\/assets\/reveal\.js\?v=\w+" defer/);
  });

  test('offers to look closer only to whom that is given', async () => {
    expect(await world.html('/console/flags/f1', 'Anna')).toContain('data-reveal');
    for (const name of ['Dirk', 'Fons'])
      expect(await world.html('/console/flags/f1', name)).not.toContain('data-reveal');
  });
});

describe('a look at the clear picture', () => {
  test('is recorded, by name, each time, and the page tells who it was', async () => {
    const before = await world.html('/console/flags/f1', 'Dirk');
    expect(before).not.toContain('Who looked closer');
    const html = await (await world.post('/console/flags/f1/reveal', { page }, 'Anna')).text();
    expect((await bytesOf(linkIn(html))).bytes).toEqual(clear);
    const answer = await world.post('/console/flags/f1/reveal', { page }, 'Anna', {
      'Sec-Fetch-Site': 'same-origin',
      Accept: 'application/json',
    });
    const { url } = (await answer.json()) as { url: string };
    expect((await bytesOf(url)).bytes).toEqual(clear);
    expect(await evidenceLooksOf('f1', world.host.records)).toEqual(
      Array(2).fill(expect.objectContaining({ by: 'Anna', kind: 'picture', id: 'f1', url: first?.url })),
    );
    const after = await world.html('/console/flags/f1', 'Dirk');
    expect(after).toContain('Who looked closer');
    expect(after.match(/Anna<\/bdi><\/td><td>saw the picture of/g)).toHaveLength(2);
  });

  test('of a page without a picture, or of no page, is not there and not recorded', async () => {
    for (const name of [pageName(second?.url ?? ''), 'nothing', '']) {
      expect((await world.post('/console/flags/f1/reveal', { page: name }, 'Anna')).status).toBe(404);
    }
    expect(await evidenceLooksOf('f1', world.host.records)).toHaveLength(2);
  });
});

describe('an evidence address', () => {
  test('needs no cookie, sets none, and its answer can do nothing', async () => {
    const { status, headers } = await bytesOf(linkIn(await world.html('/console/flags/f1', 'Anna')));
    expect(status).toBe(200);
    expect(headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'; img-src 'self'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Type')).toBe('image/jpeg');
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  test('forged, turned to another file, or too old, is not there', async () => {
    const good = linkIn(await world.html('/console/flags/f1', 'Anna'));
    const [, , expires = '', seal = '', ...place] = good.split('/');
    const forged = [
      good.replace('blurred.jpg', 'clear.jpg'),
      good.replace('blurred.jpg', 'manifest.json'),
      good.replace('blurred.jpg', 'page.html.gz'),
      `/evidence/${Number(expires) + 1}/${seal}/${place.join('/')}`,
      `/evidence/${expires}/${'A'.repeat(seal.length)}/${place.join('/')}`,
      `/evidence/${expires}/x/${place.join('/')}`,
      good.replace('gallery.example', '..%2f..'),
    ];
    for (const path of forged) expect((await bytesOf(path)).status, path).toBe(404);
    expect((await bytesOf(good)).status).toBe(200);
    world.later(11 * 60);
    expect((await bytesOf(good)).status).toBe(404);
  });
});

test('no picture is offered of an address beside the site, nor of a site that is hosted no more: none could be taken', async () => {
  const offer = 'action="/console/flags/f2/picture"';
  const foreign = ['https://gallery.example:8443/a', 'https://elsewhere.example/a'];
  const at = (url: string) =>
    seedFlag(world, { ...openFlag, id: 'f2', pages: [{ ...openFlag.pages[0], url } as FlaggedPage] });
  for (const url of foreign) {
    await at(url);
    const html = await world.html('/console/flags/f2', 'Anna');
    expect(html).not.toContain(offer);
    expect(html).toContain('this address is on another host or port than the site');
    expect((await world.post('/console/flags/f2/picture', { page: pageName(url) }, 'Anna')).status).toBe(404);
  }
  await at('https://www.gallery.example/a');
  expect(await world.html('/console/flags/f2', 'Anna')).toContain(offer);
  await seedFlag(world, { ...openFlag, id: 'f3', site: 'gone.example' });
  const gone = await world.html('/console/flags/f3', 'Anna');
  expect(gone).toContain('No picture');
  expect(gone).not.toContain('/picture"');
});

test('a missing picture can be asked for by who may have sites visited', async () => {
  const name = pageName(second?.url ?? '');
  expect((await world.post('/console/flags/f1/picture', { page: name }, 'Dirk')).status).toBe(403);
  const answer = await world.post('/console/flags/f1/picture', { page: name }, 'Anna');
  expect(answer.headers.get('Location')).toBe('/console/flags/f1?did=picture');
  expect(await world.html('/console/flags/f1?did=picture', 'Anna')).toContain('The picture is being taken.');
  const [message] = await world.host.queues.receive('screenshot', { max: 1, visibilitySeconds: 1, waitSeconds: 0 });
  expect(message?.body).toMatchObject({ kind: 'screenshot', site: 'gallery.example', url: second?.url });
});

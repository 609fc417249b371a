import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../../shared/messages.ts';
import { urlHash } from '../../../shared/report/restrict.ts';
import { pageName, screenshotFolder } from '../../../shared/review/screenshot.ts';
import { keys } from '../../../shared/table.ts';
import { now, sampleCase } from '../../shared/answer/sample-case.ts';
import { type Desk, openDesk } from './desk.ts';

const fingerprint = 'ab'.repeat(32);
const [first, second] = sampleCase().noticed;
if (first === undefined || second === undefined) throw new Error('the sample case has two pages');
const folder = screenshotFolder(first.site, { url: first.url, fingerprint });
const pictured = () => sampleCase({ noticed: [{ ...first, fingerprint }, second] });

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.put(pictured());
  await desk.ports.blobs.put(`${folder}/clear.jpg`, Buffer.from('clear'));
  await desk.ports.blobs.put(`${folder}/blurred.jpg`, Buffer.from('blurred'));
});
afterEach(async () => desk.close());

const picture = (name = pageName(first.url), secret = desk.secret) => `/a/${secret}/picture/${name}`;
const shown = async (query = '') => (await desk.get(`/a/${desk.secret}${query}`)).text();

it('shows the blurred picture of the page that has one, and nothing at the page that has none', async () => {
  const html = await shown();
  expect(html.match(/<img[^>]*>/g)).toEqual([expect.stringContaining(`src="${picture()}"`)]);
  const response = await desk.get(picture());
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('blurred');
  expect(response.headers.get('Content-Type')).toBe('image/jpeg');
  expect(response.headers.get('Content-Security-Policy')).toContain('sandbox');
  expect(response.headers.get('Cache-Control')).toContain('no-store');
  expect(response.headers.get('Set-Cookie')).toBeNull();
  expect((await desk.get(picture(pageName(second.url)))).status).toBe(404);
});

it('is described in the language of the page', async () => {
  const alts = await Promise.all(
    languages.map(async (language) => /<img[^>]* alt="([^"]*)"/.exec(await shown(`?lang=${language}`))?.[1] ?? ''),
  );
  expect(new Set(alts).size).toBe(languages.length);
  for (const alt of alts) expect(alt).toContain(first.url);
});

it('is never the clear one, and never of what the case has not noticed', async () => {
  const other = screenshotFolder(first.site, { url: 'https://www.bakker-jansen.example/other', fingerprint });
  await desk.ports.blobs.put(`${other}/blurred.jpg`, Buffer.from('of another'));
  for (const path of [
    picture(pageName('https://www.bakker-jansen.example/other')),
    `${picture()}/clear.jpg`,
    picture('clear.jpg'),
    picture('..%2Fclear.jpg'),
  ])
    expect((await desk.get(path)).status, path).toBe(404);
});

it('goes with its link: unknown, expired and revoked look the same', async () => {
  for (const secret of ['A'.repeat(43), await desk.link({ expiresAt: now }), await desk.link({ revoked: true })])
    expect((await desk.get(picture(undefined, secret))).status).toBe(404);
});

it('is shown of no restricted page, and of none that was handed over', async () => {
  const row = { ...keys.restrictedOf(first.site), body: { hashes: [urlHash(first.url)] } };
  await desk.ports.records.transact([{ put: row, if: 'absent' }]);
  expect(await shown()).not.toContain('<img');
  expect((await desk.get(picture())).status).toBe(404);
  await desk.ports.records.transact([{ delete: keys.restrictedOf(first.site), if: 'any' }]);
  expect((await desk.get(picture())).status).toBe(200);
  await desk.put({ ...pictured(), handedOver: { at: now, by: 'x', task: 't' } });
  expect((await desk.get(picture())).status).toBe(404);
});

it('changes nothing by being looked at', async () => {
  const before = await desk.rows();
  expect((await desk.get(picture())).status).toBe(200);
  expect(await desk.rows()).toEqual(before);
  expect(await desk.sent()).toEqual([]);
});

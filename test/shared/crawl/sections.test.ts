import { expect, test } from 'vitest';
import { branchOf } from '../../../shared/crawl/follow.ts';
import type { Parts } from '../../../shared/crawl/frontier.ts';
import { createFrontier, origin } from '../../../shared/crawl/frontier.ts';
import { createSections, type Sections, sectionOf } from '../../../shared/crawl/sections.ts';
import { html, startHostile, status } from './hostile-server.ts';
import { crawlAt, limits } from './site.ts';

const partsOf = ({ burdenOf, edition }: Sections): Parts => ({ partOf: sectionOf, burdenOf, edition });
const at = (path: string): string => `http://s.example${path}`;

test('a part of a site counts as further away with all that it has had, and so does what is reached by way of it', () => {
  const sections = createSections();
  for (let i = 0; i < 16; i += 1) sections.saw(at(`/docs/${i}`), '/docs/', 'page');
  for (let i = 0; i < 14; i += 1) sections.saw(at(`/gone/${i}`), '', 'dead');
  sections.saw(at('/slow/1'), '', 'late');
  sections.saw(at('/about.html'), '', 'late');
  const burdens = ['/docs/x', '/gone/x', '/slow/x', '/about.html', '/other/x', '/gone'].map((path) =>
    sections.burdenOf(sectionOf(at(path)), ''),
  );
  expect(burdens).toEqual([1, 7, 16, 0, 0, 0]);
  expect(sections.burdenOf('/docs/', '/docs/')).toBe(2);
  expect(sections.burdenOf('/elsewhere/', '/docs/')).toBe(1);
  const again = createSections(JSON.parse(JSON.stringify(sections.save())));
  expect(again.burdenOf('/gone/', '/docs/')).toBe(8);
});

test('it is another edition whenever a burden is another, and seldom else', () => {
  const sections = createSections();
  const parts = ['/docs/', '/gone/', '/a/'];
  const burdens = () => parts.map((part) => sections.burdenOf(part, part)).join();
  let before = [burdens(), sections.edition()];
  let editions = 0;
  for (let i = 0; i < 600; i += 1) {
    sections.saw(at(`${parts[i % 3] ?? ''}${i}`), parts[(i >> 4) % 3] ?? '', i % 7 === 0 ? 'dead' : 'page');
    const after = [burdens(), sections.edition()];
    if (after[0] !== before[0]) expect(after[1]).not.toBe(before[1]);
    if (after[1] !== before[1]) editions += 1;
    before = after;
  }
  expect([editions > 50, editions < 300]).toEqual([true, true]);
});

test('a part that has only put off whoever asks is known by it until it answers', () => {
  const sections = createSections();
  for (let i = 0; i < 3; i += 1) sections.saw(at(`/slow/${i}`), '', 'late');
  const again = createSections(JSON.parse(JSON.stringify(sections.save())));
  expect([sections.lateInARow(at('/slow/x')), again.lateInARow(at('/slow/x'))]).toEqual([3, 3]);
  sections.saw(at('/slow/17'), '', 'page');
  expect(sections.lateInARow(at('/slow/x'))).toBe(0);
});

test('the frontier asks again when an address comes to its turn, and keeps its order in a checkpoint', () => {
  const sections = createSections();
  const frontier = createFrontier(undefined, partsOf(sections));
  for (let i = 0; i < 4; i += 1) frontier.add(at(`/gone/${i}`), origin);
  frontier.add(at('/a/deep'), { ...origin, depth: 1 });
  expect(frontier.next()?.url).toBe(at('/gone/0'));
  sections.saw(at('/gone/0'), '/gone/', 'late');
  const two = createFrontier(
    JSON.parse(JSON.stringify(frontier.save())),
    partsOf(createSections(JSON.parse(JSON.stringify(sections.save())))),
  );
  for (const one of [frontier, two]) {
    const order = Array.from({ length: 4 }, () => one.next()?.url);
    expect(order).toEqual(['/a/deep', '/gone/1', '/gone/2', '/gone/3'].map(at));
    expect(one.next()).toBeUndefined();
  }
});

test('a chain of pages is walked to its end beside a part without one, whose pages are each in a folder of its own', () => {
  const sections = createSections();
  const frontier = createFrontier(undefined, partsOf(sections));
  frontier.add(at('/'), origin);
  let folders = 0;
  for (let turn = 1; turn < 2_000; turn += 1) {
    const entry = frontier.next();
    if (entry === undefined) break;
    const path = new URL(entry.url).pathname;
    const parent = { ...origin, depth: entry.parent.depth + 1, branch: path === '/' ? '' : branchOf(entry) };
    sections.saw(entry.url, branchOf(entry), 'page');
    if (path === '/p/20') return;
    if (path === '/') frontier.add(at('/trap/1'), parent);
    if (path.startsWith('/p/')) frontier.add(at(`/p/${Number(path.slice(3)) + 1}`), parent);
    else for (const i of [1, 2, 3]) frontier.add(at(`/${(folders + i).toString(36)}/x`), parent);
    folders += 3;
    if (path === '/') frontier.add(at('/p/1'), parent);
  }
  expect.fail('the chain’s end was not reached');
});

test('what only a sitemap knows is reached beside a part without end', async () => {
  let made = 0;
  const words = (n: number): string =>
    Array.from({ length: 40 }, (_, i) => ((n * 7_919 + i * 104_729) % 1_000_003).toString(36)).join(' ');
  const server = await startHostile({
    '/': html('<a href="/grow/">in</a>'),
    '/robots.txt': (_request, response) => void response.end(`Sitemap: ${server.url}sitemap.xml`),
    '/sitemap.xml': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' });
      response.end(`<urlset><url><loc>${server.url}listed</loc></url></urlset>`);
    },
    '/listed': html('<title>Listed</title>'),
    '*': (request, response) => {
      made += 2;
      html(`<p>${words(made)}</p><a href="/grow/${made}/">x</a><a href="/grow/${made + 1}/">x</a>`)(request, response);
    },
  });
  const result = await crawlAt(server.url, { limits: { ...limits, pages: 600 } });
  await server.close();
  expect(result.pages.map(({ title }) => title)).toContain('Listed');
  expect(result.counts.fetched).toBe(600);
});

const wordsOf = (path: string): string =>
  Array.from({ length: 40 }, (_, i) =>
    ((path.length * 7_919 + (path.codePointAt(i % path.length) ?? 0) * i * 104_729) % 1_000_003).toString(36),
  ).join(' ');

test('folders below folders without end, each of other words, end by their name', async () => {
  const server = await startHostile({
    '/': html('<a href="/x/">in</a><a href="/honest">out</a>'),
    '/honest': html('<title>Honest</title>'),
    '*': (request, response) => {
      const path = request.url ?? '/';
      html(
        `<p>${wordsOf(path)} ${path}</p>${['pear', 'fig', 'plum'].map((name) => `<a href="${path}${name}${path.length % 7}/">x</a>`).join('')}`,
      )(request, response);
    },
  });
  const result = await crawlAt(server.url, { limits: { ...limits, pages: 5_000 } });
  await server.close();
  expect(result.pages.map(({ title }) => title)).toContain('Honest');
  expect(result.stopped).toBe('complete');
  expect([...result.named]).toContain('trap-growing-path');
  expect(result.counts.fetched).toBeLessThan(800);
});
test('a tree that has a bottom is walked to it', async () => {
  // 3 folders in each folder, five deep; in the lowest of them two pages: 1 + 3 + 9 + 27 + 81 + 243 folders and 486 pages.
  const server = await startHostile({
    '/': html('<a href="/tree/">in</a>'),
    '/robots.txt': status(404),
    '*': (request, response) => {
      const path = request.url ?? '/';
      const depth = path.split('/').length - 3;
      const inside =
        depth < 5 ? ['a', 'b', 'c'].map((name) => `${path}${name}${depth}/`) : [`${path}one`, `${path}two`];
      const links = path.endsWith('/') ? inside.map((to) => `<a href="${to}">x</a>`).join('') : '';
      html(`<p>${wordsOf(path)} ${path}</p>${links}`)(request, response);
    },
  });
  const result = await crawlAt(server.url, { limits: { ...limits, pages: 5_000 } });
  await server.close();
  expect(result.problems).toEqual([]);
  expect(result.counts.fetched).toBe(1 + 364 + 486);
});

test('pages behind dead links are reached before the visit has had its pages', async () => {
  const links = (...paths: readonly string[]): string => paths.map((path) => `<a href="${path}">x</a>`).join('');
  const dead = Array.from({ length: 900 }, (_, i) => `/gone/${i}`);
  const server = await startHostile({
    '/': html(links(...dead, '/one')),
    '/one': html(`<title>One</title>${links('/two')}`),
    '/two': html(`<title>Two</title>${links('/three')}`),
    '/three': html('<title>Three</title>'),
    '*': status(404),
  });
  const result = await crawlAt(server.url, { limits: { ...limits, pages: 200 } });
  await server.close();
  expect(result.pages.map(({ title }) => title)).toEqual(expect.arrayContaining(['One', 'Two', 'Three']));
  expect(result.stopped).toBe('pages');
  expect([...result.named]).toContain('page-limit');
});

import { expect, test } from 'vitest';
import { createFrontier, origin } from '../../../shared/crawl/frontier.ts';
import { createSections } from '../../../shared/crawl/sections.ts';
import { html, startHostile, status } from './hostile-server.ts';
import { crawlAt, limits } from './site.ts';

const at = (path: string): string => `http://s.example${path}`;

test('a part of a site counts as further away with all that it has had', () => {
  const sections = createSections();
  for (let i = 0; i < 64; i += 1) sections.saw(at(`/docs/${i}`), 'page');
  for (let i = 0; i < 56; i += 1) sections.saw(at(`/gone/${i}`), 'dead');
  sections.saw(at('/slow/1'), 'late');
  sections.saw(at('/about.html'), 'late');
  const burdens = ['/docs/x', '/gone/x', '/slow/x', '/about.html', '/other/x', '/gone'].map((path) =>
    sections.burdenOf(at(path)),
  );
  expect(burdens).toEqual([1, 3, 2, 0, 0, 0]);
  const again = createSections(JSON.parse(JSON.stringify(sections.save())));
  expect(again.burdenOf(at('/gone/x'))).toBe(3);
});

test('the frontier asks again when an address comes to its turn, and keeps its order in a checkpoint', () => {
  const sections = createSections();
  const frontier = createFrontier(undefined, sections.burdenOf);
  for (let i = 0; i < 4; i += 1) frontier.add(at(`/gone/${i}`), origin);
  frontier.add(at('/a/deep'), { ...origin, depth: 1 });
  expect(frontier.next()?.url).toBe(at('/gone/0'));
  sections.saw(at('/gone/0'), 'late');
  sections.saw(at('/gone/0'), 'late');
  const two = createFrontier(
    JSON.parse(JSON.stringify(frontier.save())),
    createSections(JSON.parse(JSON.stringify(sections.save()))).burdenOf,
  );
  for (const one of [frontier, two]) {
    const order = Array.from({ length: 4 }, () => one.next()?.url);
    expect(order).toEqual(['/a/deep', '/gone/1', '/gone/2', '/gone/3'].map(at));
    expect(one.next()).toBeUndefined();
  }
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

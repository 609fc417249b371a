/** Which pages stand for "not found", once it is known how a site says so. */
import { expect, test } from 'vitest';
import { blankPage, type PageView } from '../../../shared/crawl/page-view.ts';
import { simhash } from '../../../shared/crawl/simhash.ts';
import { createSoft } from '../../../shared/crawl/soft-404.ts';
import { html, redirect, startHostile, status } from './hostile-server.ts';
import { crawlAt } from './site.ts';

const site = 'http://site.example';
const asked = `${site}/hostwarden-0123456789ab-is-not-here`;
const pageAt = (path: string, title: string, texts: readonly string[], links: readonly string[] = []): PageView => ({
  ...blankPage(`${site}${path}`, 200, path),
  title,
  visible: [...texts, ...links].map((text) => ({ text, tag: 'p', quoted: false })),
  links: links.map((text) => ({ url: `${site}/x`, text, rel: '', to: 'site', tag: 'a' })),
  simhash: simhash([...texts, ...links]),
});
const sorry = (path: string, ...links: readonly string[]): PageView =>
  pageAt(path, `Oops: ${path}`, [`There is no ${path} on this site, is there? Perhaps you want one of these`], links);
const learnt = (page: PageView) => {
  const soft = createSoft();
  soft.learn(page, asked);
  // As it goes on in the next slice.
  return createSoft(JSON.parse(JSON.stringify(soft.save())));
};
const isMissing = (soft: ReturnType<typeof createSoft>, page: PageView, by = page.url): boolean =>
  soft.isMissing(page, by);

test('the same words but for its own address and for what it leads to', () => {
  const soft = learnt(sorry(new URL(asked).pathname, 'blue vase', 'tea pot of one site'));
  expect(isMissing(soft, sorry('/old/page-7', 'red lamp', 'garden chair'))).toBe(true);
  expect(isMissing(soft, sorry('/old/is-there-one', 'is there one', 'perhaps'))).toBe(true);
  expect(
    isMissing(soft, pageAt('/old/page-7', 'Oops: /old/page-7', ['How we mended a wheel with two old spoons'])),
  ).toBe(false);
});
test('a title that the whole site has says nothing by itself', () => {
  const footer = 'Jansen and sons since 1921 all rights reserved';
  const soft = learnt(pageAt('/hostwarden-0123456789ab-is-not-here', 'Our shop', ['Sorry, nothing here', footer]));
  expect(
    isMissing(soft, pageAt('/lamps', 'Our shop', ['Lamps of copper and brass, made by hand in Ghent', footer])),
  ).toBe(false);
  expect(isMissing(soft, pageAt('/lamps-old', 'Our shop', ['Sorry, nothing here', footer]))).toBe(true);
});
test('where visitors are sent for what is not there, that page itself is one', () => {
  const soft = learnt(pageAt('/', 'Welcome', ['Welcome to our shop of lamps and chairs in Ghent']));
  const home = pageAt('/', 'Welcome', ['Welcome to our shop of lamps and chairs in Ghent']);
  expect(isMissing(soft, home)).toBe(false);
  expect(isMissing(soft, home, `${site}/old/page-7`)).toBe(true);
  expect([soft.isSentThere(home.url), soft.isSentThere(`${site}/lamps`)]).toEqual([true, false]);
});
test('a folder’s slash is no other place', () => {
  const soft = learnt(pageAt(`${new URL(asked).pathname}/`, 'Not found', ['There is nothing here for you to see']));
  expect(isMissing(soft, pageAt('/old/', 'Not found', ['There is nothing here for you to see']))).toBe(true);
});
test('it is time to ask once five titles are alike but for the address', () => {
  const soft = createSoft();
  const asks = Array.from({ length: 7 }, (_, i) => soft.suspects(sorry(`/old/page-${i}`, `lamp ${'x'.repeat(i)}`)));
  expect(asks).toEqual([false, false, false, false, true, false, false]);
});
test('what is not there leads to the start page: named, and nothing of the site is missed', async () => {
  const dead = Array.from({ length: 12 }, (_, i) => `<a href="/old/${'x'.repeat(i)}">o</a>`).join(' ');
  const server = await startHostile({
    '/robots.txt': status(404),
    '/sitemap.xml': status(404),
    '/': html(`<title>Home</title>${dead}<a href="/moved">m</a><p>Welcome to our shop of lamps</p>`),
    // Honest: it leads to a page that is known as well.
    '/moved': redirect('/lamps'),
    '/lamps': html('<title>Lamps</title><p>Lamps of copper and brass</p><a href="/last">l</a>'),
    '/last': html('<title>Last</title><p>The last of our pages</p><a href="/lamps">l</a>'),
    '*': redirect('/'),
  });
  try {
    const { paths, problems } = await crawlAt(server.url);
    expect([...paths].sort()).toEqual(['/', '/lamps', '/last']);
    expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(['soft-404']));
    expect(problems.every(({ url }) => new URL(url).pathname.startsWith('/old/'))).toBe(true);
  } finally {
    await server.close();
  }
});

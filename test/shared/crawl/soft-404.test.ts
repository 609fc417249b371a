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
  const small = 'Jansen and sons since 1921 all rights reserved';
  const soft = learnt(pageAt('/hostwarden-0123456789ab-is-not-here', 'Our shop', ['Sorry, nothing here', small]));
  expect(
    isMissing(soft, pageAt('/lamps', 'Our shop', ['Lamps of copper and brass, made by hand in Ghent', small])),
  ).toBe(false);
  expect(isMissing(soft, pageAt('/lamps-old', 'Our shop', ['Sorry, nothing here', small]))).toBe(true);
});
test('where visitors are sent for what is not there, that page itself leads on', () => {
  const soft = learnt(pageAt('/', 'Welcome', ['Welcome to our shop of lamps and chairs in Ghent']));
  const home = pageAt('/', 'Welcome', ['Welcome to our shop of lamps and chairs in Ghent']);
  expect(isMissing(soft, home)).toBe(false);
  expect(isMissing(soft, home, `${site}/old/page-7`)).toBe(false);
  const old = `${site}/old/page-7`;
  expect([soft.isSentThere(home.url, old), soft.isSentThere(`${site}/lamps`, old)]).toEqual([true, false]);
});
test('another name of the start page is sent there by right', () => {
  const soft = learnt(pageAt('/', 'Welcome', ['Welcome to our shop of lamps and chairs in Ghent']));
  const asks = createSoft();
  for (const name of ['index.html', 'Index.PHP', 'home', 'default.aspx', 'home/', '?from=mail', 'startseite.html']) {
    expect(soft.isSentThere(`${site}/`, `${site}/${name}`)).toBe(false);
    expect(asks.suspectsSent(`${site}/`, `${site}/${name}`)).toBe(false);
  }
  expect(soft.isSentThere(`${site}/`, `${site}/indexes/home`)).toBe(true);
});
const footer =
  'We are glad that you visit us. All pictures are our own and must not be copied without our leave. Responsible for what stands here ' +
  'is Hans Meier, High Street, Bern. Last changed in summer. These pages set no cookies and keep no data of those who come by.';
const framed = (path: string, main: readonly string[], links: readonly string[] = []): PageView =>
  pageAt(path, 'Meier family', [...main, footer], ['Home', 'Pictures', 'Contact', ...links]);
const picture = (name: string) => ({ url: `${site}/${name}`, alt: '' });
test('what the site’s frame says, on the start page as on the answer, makes no page missing', () => {
  const asks = createSoft();
  asks.begin(framed('/', ['Welcome']));
  const soft = createSoft(JSON.parse(JSON.stringify(asks.save())));
  soft.learn(framed(new URL(asked).pathname, ['Sorry, this page is not there']), asked);
  const after = createSoft(JSON.parse(JSON.stringify(soft.save())));
  expect(isMissing(after, framed('/album', ['Album']))).toBe(false);
  expect(isMissing(after, framed('/contact', ['Write us a letter, this is better']))).toBe(false);
  expect(isMissing(after, framed('/old', ['Sorry, this page is not there']))).toBe(true);
});
test('an answer that is all frame: what leads to more, or shows a picture, is a page', () => {
  const soft = learnt({ ...framed(new URL(asked).pathname, []), images: [picture('logo.gif')] });
  const empty = { ...framed('/old/page-7', []), images: [picture('old/logo.gif')] };
  expect(isMissing(soft, empty)).toBe(true);
  expect(isMissing(soft, { ...empty, images: [picture('summer.jpg')] })).toBe(false);
  expect(isMissing(soft, { ...empty, images: [picture('logo.gif'), picture('logo.gif')] })).toBe(false);
  expect(isMissing(soft, framed('/album', [], ['summer']))).toBe(false);
});
/** One title, a long footer, and 200 for everything. */
test('pictures of a family are all seen', async () => {
  const page = (main: string) =>
    html(`<title>Meier family</title><ul><li><a href="/">Home</a><li><a href="/pictures">Pictures</a></ul>${main}
      <footer>${footer}</footer>`);
  const months = ['january', 'february', 'april', 'june', 'july', 'autumn', 'winter', 'advent'];
  const albums = months.map((month) => [
    `/pictures/${month}/`,
    page(
      `<h1>${month}</h1>${[...'abcd'].map((x) => `<a href="/pictures/${month}/${x}.html"><img src="/${x}.jpg"></a>`)}`,
    ),
  ]);
  const photos = months.flatMap((month) =>
    [...'abcd'].map((x) => [
      `/pictures/${month}/${x}.html`,
      page(`<img src="/${month}-${x}.jpg"><p>All of us in ${month}, with ${x}, the dog and the cat`),
    ]),
  );
  const server = await startHostile({
    '/robots.txt': status(404),
    '/sitemap.xml': status(404),
    '/': page('<h1>Welcome</h1>'),
    '/pictures': page(months.map((month) => `<p><a href="/pictures/${month}/"><img src="/${month}.jpg"></a>`).join('')),
    ...Object.fromEntries([...albums, ...photos]),
    '*': page('<h1>There is no such page here</h1>'),
  });
  try {
    const { paths, problems } = await crawlAt(server.url);
    expect(paths.filter((path) => path.endsWith('.html'))).toHaveLength(32);
    expect(problems).toEqual([]);
  } finally {
    await server.close();
  }
});
test('the start page is never missing, though it may have its turn when the site has been asked', async () => {
  const links = ['a', 'b', 'c', 'd', 'e', 'f'];
  const same = (path: string) =>
    html(`<title>Shop</title><p>Everything is on one page here</p>${links.map(() => `<a href="${path}">x</a>`)}`);
  const server = await startHostile({
    '/robots.txt': status(404),
    '/sitemap.xml': status(404),
    '/': (request, response) => void setTimeout(() => same('/last')(request, response), 300),
    '/last': html('<title>Last</title><p>The last of our pages'),
    '*': same('/'),
  });
  try {
    const seeds = links.map((name) => new URL(`/${name}`, server.url).href);
    const { paths } = await crawlAt(server.url, { seeds });
    expect(paths.indexOf('/')).toBeGreaterThan(4);
    expect(paths).toContain('/last');
  } finally {
    await server.close();
  }
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
    '/': html(
      `<title>Home</title>${dead}<a href="/moved">m</a><a href="/index.html">i</a><p>Welcome to our shop of lamps</p>`,
    ),
    // Honest: it leads to a page that is known as well.
    '/moved': redirect('/lamps'),
    '/index.html': redirect('/'),
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

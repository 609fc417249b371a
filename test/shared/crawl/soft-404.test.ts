/** Which pages stand for "not found", once it is known how a site says so. */
import { expect, test } from 'vitest';
import { blankPage, type PageView } from '../../../shared/crawl/page-view.ts';
import { isNear, simhash } from '../../../shared/crawl/simhash.ts';
import { createSoft } from '../../../shared/crawl/soft-404.ts';
import { html, redirect, startHostile, status } from './hostile-server.ts';
import { crawlAt } from './site.ts';

const site = 'http://site.example';
const asked = `${site}/hostwarden-0123456789ab-is-not-here`;
const pageAt = (path: string, title: string, texts: readonly string[], links: readonly string[] = []): PageView => ({
  ...blankPage(`${site}${path}`, 200, path),
  title,
  visible: [...texts, ...links].map((text) => ({ text, tag: 'p', quoted: false })),
  links: links.map((text) => ({ url: `${site}/${text.replaceAll(' ', '-')}`, text, rel: '', to: 'site', tag: 'a' })),
  simhash: simhash([...texts, ...links]),
});
const sorry = (path: string, ...links: readonly string[]): PageView =>
  pageAt(path, `Oops: ${path}`, [`There is no ${path} on this site, is there? Perhaps you want one of these`], links);
/** By default of a site whose start page says nothing: it has no frame. */
const learnt = (page: PageView, start: PageView | 'unknown' = pageAt('/', 'Welcome', [])) => {
  const soft = createSoft();
  if (start !== 'unknown') soft.begin(start);
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
const nothing = new URL(asked).pathname;
const choir = 'The choir sings on Sunday';
const longer = [
  footer,
  'Call us from eight to five, or write a letter; we answer within three days',
  'Our club was founded by eleven friends in a cold winter long ago, and meets each first Monday of a month in the old mill behind the church',
];
const short = (path: string, main: readonly string[]): PageView =>
  pageAt(path, 'Meier family', [...main, ...longer], ['Home', 'Pictures', 'Contact']);
test('a short text in a long frame is near an answer that says nothing, and no such answer', () => {
  expect(isNear(short('/news', [choir]).simhash, short(nothing, []).simhash)).toBe(true);
  for (const start of [short('/', ['Welcome']), 'unknown'] as const) {
    const soft = learnt(short(nothing, []), start);
    expect(isMissing(soft, short('/news', [choir]))).toBe(false);
    expect(isMissing(soft, short('/old/page-7', []))).toBe(true);
  }
});
test('where the start page was not read, it is not known what is frame: a page that says anything more is honest', () => {
  const saved = JSON.parse(JSON.stringify(createSoft('not-asked').save()));
  const soft = createSoft(saved);
  soft.learn(framed(nothing, ['Sorry, this page is not there']), asked);
  const page = framed('/contact', ['Sorry, this page is not there today']);
  expect(isMissing(soft, page)).toBe(false);
  expect(isMissing(soft, framed('/old', ['Sorry, this page is not there']))).toBe(true);
  // Its start page says nothing: that is known.
  const known = learnt(framed(nothing, ['Sorry, this page is not there']));
  expect(isMissing(known, page)).toBe(true);
});
test('a menu leaves out its own page: as many links as the answer, and one of them leads to more', () => {
  const menu = ['Home', 'Pictures', 'Contact', 'News'];
  const soft = learnt(pageAt(nothing, 'Meier family', longer, menu));
  const links = [...menu.filter((name) => name !== 'Pictures'), 'summer'];
  expect(isMissing(soft, pageAt('/Pictures', 'Meier family', longer, links))).toBe(false);
  expect(isMissing(soft, pageAt('/old', 'Meier family', longer, menu))).toBe(true);
  expect(isMissing(soft, pageAt('/old/Pictures', 'Meier family', longer, menu))).toBe(true);
});
test('long words are told apart, and none is kept whole', () => {
  const long = (letter: string) => Array.from({ length: 50 }, (_, i) => letter.repeat(10_000 + i)).join(' ');
  const soft = createSoft();
  soft.begin(pageAt('/', 'Welcome', []));
  soft.learn(pageAt(nothing, 'None', [long('a')]), asked);
  expect(JSON.stringify(soft.save()).length).toBeLessThan(5_000);
  expect(isMissing(soft, pageAt('/old', 'None', [long('a')]))).toBe(true);
  expect(
    isMissing(soft, { ...pageAt('/old', 'None', [long('a')]), visible: pageAt('/', '', [long('b')]).visible }),
  ).toBe(false);
});
/** Each page's menu leaves out the page itself; one link more leads on. */
test('a site whose start page is unchanged since the last visit: its pages lead on', async () => {
  const names = [...'abcdefghijkl'].map((letter) => `n${letter}`);
  const frame = longer.map((text) => `<p>${text}</p>`).join('');
  const menu = (own?: string) =>
    names.map((name) => (name === own ? `<b>${name}</b>` : `<a href="/${name}">${name}</a>`)).join(' ');
  let version = 1;
  const titled = (body: string) => `<title>Meier family</title>${body}${frame}`;
  const sections = names.map((name, i) => [
    `/${name}`,
    ((request, response) => {
      const text = `${['boat', 'dog', 'choir', 'mill'][i % 4]} ${'indeed '.repeat(version)} ${name} of ours this summer`;
      const link = `<a href="/${name}/more${version}">more</a>`;
      html(titled(`<p>${menu(name)}</p><p>${text}</p>${link}`))(request, response);
    }) satisfies ReturnType<typeof html>,
  ]);
  const details = names.flatMap((name) =>
    [1, 2].map((of) => [`/${name}/more${of}`, html(`<title>${name}</title><p>${`${name} `.repeat(20)}`)]),
  );
  const server = await startHostile({
    '/robots.txt': status(404),
    '/sitemap.xml': status(404),
    '/': html(titled(`<p>${menu()}</p><p>Welcome to all</p>`)),
    ...Object.fromEntries([...sections, ...details]),
    '*': html(titled(`<p>${menu()}</p>`)),
  });
  try {
    const judge = { knowledge: 'k', lists: '' };
    const before = await crawlAt(server.url, { judge });
    version = 2;
    const memory = JSON.parse(JSON.stringify(before.memory));
    const { paths, problems, counts } = await crawlAt(server.url, { judge, memory });
    expect(counts.unchanged).toBe(1);
    expect(paths.filter((path) => path.endsWith('/more2'))).toHaveLength(names.length);
    expect(problems).toEqual([]);
  } finally {
    await server.close();
  }
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

/** Sitemaps and feeds that go round in circles, or make much of little: named, and what is honest in them is read. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFrontier } from '../../../shared/crawl/frontier.ts';
import { createLists } from '../../../shared/crawl/lists.ts';
import { declaresEntities, readList, rootOf } from '../../../shared/crawl/read-list.ts';
import { type Handler, html, startHostile } from './hostile-server.ts';
import { crawlAt } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const page = (name: string): Handler => html(`<title>${name}</title><p>${`${name} `.repeat(name.length * 3)}`);
/** Puts the server's port into what it says. */
const xml =
  (body: string, type = 'application/xml'): Handler =>
  (request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body.replaceAll('PORT', String(request.socket.localPort)));
  };
const listed =
  (list: string, entry: string) =>
  (...paths: readonly string[]): string =>
    `<${list}>${paths.map((path) => `<${entry}><loc>http://site.example:PORT${path}</loc></${entry}>`).join('')}</${list}>`;
const urlset = listed('urlset', 'url');
const index = listed('sitemapindex', 'sitemap');

const crawlWith = async (pages: Readonly<Record<string, Handler>>) => {
  const server = await startHostile({ '/': page('home'), '/told': page('told'), ...pages });
  closing.push(server.close);
  const { paths, problems } = await crawlAt(server.url);
  return { paths, problems: problems.map(({ url, problem }) => [new URL(url).pathname, problem]) };
};

test.each([
  ['itself', { '/sitemap.xml': index('/sitemap.xml', '/b.xml') }, ['/sitemap.xml']],
  [
    'the one that named it, by way of a third',
    { '/sitemap.xml': index('/c.xml'), '/c.xml': index('/d.xml'), '/d.xml': index('/sitemap.xml', '/b.xml') },
    ['/d.xml'],
  ],
  ['one that another names, too', { '/sitemap.xml': index('/b.xml', '/c.xml'), '/c.xml': index('/b.xml') }, []],
])('a sitemap that names %s', async (_what, lists, circles) => {
  const served = Object.entries({ '/b.xml': urlset('/told'), ...lists }).map(([path, text]) => [path, xml(text)]);
  expect(await crawlWith(Object.fromEntries(served))).toEqual({
    paths: ['/', '/told'],
    problems: circles.map((path) => [path, 'sitemap-cycle']),
  });
});

test('the chain of lists that led to one is walked once, however many it names', () => {
  const lists = createLists();
  const frontier = createFrontier(undefined, { partOf: () => '', burdenOf: () => 0, edition: () => 0 }, 1_000);
  const urls = Array.from({ length: 200 }, (_, i) => `http://site.example/${i}.xml`);
  for (const [i, url] of urls.entries()) expect(lists.addList(url, false, frontier, urls[i - 1])).toBe('added');
  const walked = vi.spyOn(Map.prototype, 'get');
  try {
    for (let i = 0; i < 1_000; i += 1) lists.addList(`http://site.example/x${i}.xml`, false, frontier, urls.at(-1));
    expect(walked.mock.calls.length).toBeLessThan(10_000);
  } finally {
    walked.mockRestore();
  }
  expect(lists.addList(urls[0] ?? '', false, frontier, urls.at(-1))).toBe('cycle');
  expect(lists.addList(urls[7] ?? '', false, frontier, urls[3])).toBe('known');
});

describe('entities', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  const doctypeOf = (root: string): string =>
    `<?xml version="1.0"?><!DOCTYPE ${root} [ <!-- ]> " --> <?x ]> ' ?> <!ENTITY e0 'ha]>'> ${levels}
      <!ENTITY % x SYSTEM "http://169.254.169.254/"> %x; ]>`;
  test('of a sitemap: none is expanded, and what is made of one is no address', async () => {
    expect(await crawlWith({ '/sitemap.xml': xml(`${doctypeOf('urlset')}${urlset('/a?&e9;', '/told')}`) })).toEqual({
      paths: ['/', '/told'],
      problems: [['/sitemap.xml', 'xml-entities']],
    });
  });
  test('of a feed', async () => {
    const feed = '<rss><channel><title>News</title><item><link>/told</link><title>&e9;</title></item></channel></rss>';
    const pages = {
      '/': html('<title>Home</title><a href="/news.rss">news</a><p>Words enough for a page.'),
      '/news.rss': xml(`${doctypeOf('rss')}${feed}`, 'application/rss+xml'),
    };
    expect(await crawlWith(pages)).toEqual({
      paths: ['/', '/news.rss', '/told'],
      problems: [['/news.rss', 'xml-entities']],
    });
  });
  test('a document type without any is nothing to name', () => {
    const text = `<!DOCTYPE urlset [<!ELEMENT urlset ANY>]>${urlset('/told')}`;
    expect([declaresEntities(text), rootOf(text), readList(text).pages.length]).toEqual([false, 'urlset', 1]);
  });
  test('declarations that never end are no list', () => {
    const text = `<!DOCTYPE urlset [${'<!ENTITY a "b">'.repeat(100_000)}`;
    expect(declaresEntities(text)).toBe(true);
    expect(readList(text)).toMatchObject({ pages: [], lists: [] });
  });
  test.each(['a', '""', '<', '<!--', '<?', "'", '<!', 'x"]"'])(
    'of %s, or longer than any: read so far and no further',
    (bit) => {
      const most = 256 * 1024;
      const early = `<!DOCTYPE urlset [<!ENTITY a "b">${bit.repeat(200_000)}`;
      expect([declaresEntities(early), readList(early).pages]).toEqual([true, []]);
      const late = `<!DOCTYPE urlset [${'a'.repeat(most)}<!ENTITY a "b">]>${urlset('/told')}`;
      expect([declaresEntities(late), rootOf(late)]).toEqual([false, '']);
    },
  );
});

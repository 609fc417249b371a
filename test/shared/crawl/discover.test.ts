/** Where addresses hide besides links: sitemaps, feeds, style sheets, JSON-LD, scripts; and what stands on pages that are none. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../shared/crawl/take-file.ts';
import { type Handler, type HostileServer, html, redirect, startHostile, status } from './hostile-server.ts';
import { crawlAt } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const serve = async (pages: Readonly<Record<string, Handler>>): Promise<HostileServer> => {
  const server = await startHostile(pages);
  closing.push(server.close);
  return server;
};
const typed = (type: string, body: string | Buffer): Handler => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
};
const xml = (body: string): Handler => typed('application/xml', `<?xml version="1.0"?>\n${body}`);
const urlset = (...paths: readonly string[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>http://site.example:PORT${path}</loc></url>`).join('')}</urlset>`;
/** Puts the server's port into what it says. */
const ported =
  (body: string, type = 'application/xml', pack: (text: string) => string | Buffer = (text) => text): Handler =>
  (request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(pack(body.replaceAll('PORT', String(request.socket.localPort))));
  };
const home = html('<title>Home</title><p>Welcome to it all');
const page = (name: string): Handler => html(`<title>${name}</title><p>${`${name} `.repeat(name.length * 3)}`);

describe('sitemaps', () => {
  test('the usual address; what it alone knows is visited after what is linked', async () => {
    const server = await serve({
      '/': html('<title>Home</title><a href="/linked">l</a>'),
      '/linked': page('linked'),
      '/sitemap.xml': ported(urlset('/hidden', '/', '/linked')),
      '/hidden': page('hidden'),
    });
    const result = await crawlAt(server.url);
    expect([result.paths, result.problems]).toEqual([['/', '/linked', '/hidden'], []]);
    expect(result.counts).toMatchObject({ fetched: 3, failed: 0, skipped: 0 });
  });
  test('named in robots.txt: an index, gzipped, by lines, with prefixes, CDATA and entities', async () => {
    const server = await serve({
      '/': home,
      '/robots.txt': ported(
        'User-agent: *\nDisallow:\nSitemap: http://site.example:PORT/index.xml\nSitemap: /lines.txt',
        'text/plain',
      ),
      '/index.xml': ported(
        '<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc><![CDATA[http://site.example:PORT/a.xml.gz]]></s:loc></s:sitemap><s:sitemap><s:loc>http://elsewhere.example/b.xml</s:loc></s:sitemap></s:sitemapindex>',
      ),
      '/a.xml.gz': ported(
        '<urlset xmlns:image="y"><url><loc> http://site.example:PORT/zipped?a=1&amp;b=2 </loc><image:image><image:loc>http://site.example:PORT/picture</image:loc></image:image></url></urlset>',
        'application/x-gzip',
        gzipSync,
      ),
      '/lines.txt': ported('\uFEFFhttp://site.example:PORT/line\nnot an address\n', 'text/plain'),
      '/zipped?': page('zipped'),
      '/line': page('line'),
      '/picture': page('picture'),
    });
    const result = await crawlAt(server.url);
    expect([...result.paths].sort()).toEqual(['/', '/line', '/zipped?a=1&b=2']);
    expect([...result.named]).toEqual(['sitemap-off-site']);
  });
  test.each<[string, Readonly<Record<string, Handler>>, readonly string[], readonly string[]]>([
    [
      'a circle of indexes',
      {
        '/sitemap.xml': ported(
          '<sitemapindex><sitemap><loc>http://site.example:PORT/two.xml</loc></sitemap></sitemapindex>',
        ),
        '/two.xml': ported(
          '<sitemapindex><sitemap><loc>http://site.example:PORT/sitemap.xml</loc></sitemap><sitemap><loc>http://site.example:PORT/two.xml</loc></sitemap></sitemapindex>',
        ),
      },
      ['/'],
      ['sitemap-cycle'],
    ],
    [
      'indexes without end',
      {
        '/sitemap.xml': redirect('/map?n=0'),
        '/map?': (request, response) => {
          const n = Number(request.url?.split('=')[1]);
          ported(
            `<sitemapindex>${[1, 2, 3].map((i) => `<sitemap><loc>http://site.example:PORT/map?n=${n * 3 + i}</loc></sitemap>`).join('')}</sitemapindex>`,
          )(request, response);
        },
      },
      ['/'],
      ['sitemap-too-large'],
    ],
    [
      'a bomb',
      {
        '/sitemap.xml': typed(
          'application/gzip',
          gzipSync(Buffer.concat([Buffer.from('<urlset><url><loc>/real</loc></url>'), Buffer.alloc(60_000_000, 32)])),
        ),
        '/real': page('real'),
      },
      ['/', '/real'],
      ['sitemap-too-large'],
    ],
    [
      'more entries than there may be',
      {
        '/sitemap.xml': xml(`<urlset>${'<url><loc>/real</loc></url>'.repeat(50_100)}</urlset>`),
        '/real': page('real'),
      },
      ['/', '/real'],
      ['sitemap-too-large'],
    ],
    [
      'one page after the other that is not there',
      {
        '/sitemap.xml': xml(
          `<urlset>${Array.from({ length: 900 }, (_, i) => `<url><loc>/gone-${'x'.repeat(i % 30)}${String.fromCharCode(97 + (i % 26))}${'y'.repeat(i / 30)}</loc></url>`).join('')}</urlset>`,
        ),
      },
      ['/'],
      ['http-404', 'sitemap-dead'],
    ],
    [
      'elements in each other',
      { '/sitemap.xml': xml(`<urlset>${'<url>'.repeat(100_000)}`) },
      ['/'],
      ['too-deep-nesting'],
    ],
    [
      'an entity that grows',
      {
        '/sitemap.xml': xml(
          '<!DOCTYPE u [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>',
        ),
      },
      ['/'],
      ['xml-entities'],
    ],
    [
      'named and not there',
      { '/robots.txt': typed('text/plain', 'Sitemap: /map.xml'), '/map.xml': status(500) },
      ['/'],
      ['sitemap-unreadable'],
    ],
    [
      'HTML for a sitemap',
      { '/robots.txt': typed('text/plain', 'Sitemap: /map.xml'), '/map.xml': home },
      ['/'],
      ['sitemap-unreadable'],
    ],
  ])('%s', async (_name, pages, paths, problems) => {
    const server = await serve({ '/': home, ...pages });
    const result = await crawlAt(server.url);
    expect(result.stopped).toBe('complete');
    expect([...result.paths].sort()).toEqual(expect.arrayContaining([...paths]));
    expect([...result.named].sort()).toEqual([...problems].sort());
    expect([...server.hits.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(420);
  });
  test('a visit cut and resumed reads each list once', async () => {
    const server = await serve({
      '/': home,
      '/sitemap.xml': ported(urlset(...Array.from({ length: 12 }, (_, i) => `/p${'q'.repeat(i + 1)}`))),
      ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`/p${'q'.repeat(i + 1)}`, page(`p${i}`)])),
    });
    const paths: string[] = [];
    let more: Parameters<typeof crawlAt>[1] = {};
    for (let slice = 0; slice < 50; slice += 1) {
      const stop = new AbortController();
      const result = await crawlAt(
        server.url,
        more,
        { signal: stop.signal },
        {
          onPage: ({ url }) => {
            paths.push(url);
            stop.abort();
            return undefined;
          },
        },
      );
      if (result.stopped !== 'paused' || result.checkpoint === undefined) break;
      more = { checkpoint: JSON.parse(JSON.stringify(result.checkpoint)) };
    }
    expect(new Set(paths).size).toBe(13);
    expect(server.hits.get('/sitemap.xml')).toBe(1);
  });
});

describe('feeds', () => {
  test('RSS: its pages, its files, its words', async () => {
    const server = await serve({
      '/': html('<link rel="alternate" type="application/rss+xml" href="/news.rss"><p>Home'),
      '/news.rss': typed(
        'application/rss+xml',
        '<rss version="2.0" xmlns:content="c"><channel><title>News of us</title><language>nl</language><item><title>First &amp; best</title><link>/first</link><description>&lt;p&gt;Read &lt;a href="/inside"&gt;this&lt;/a&gt;&lt;/p&gt;</description><content:encoded><![CDATA[<b>All</b> of it]]></content:encoded><enclosure url="http://cdn.example/show.torrent" type="x"/></item></channel></rss>',
      ),
      '/first': page('first'),
      '/inside': page('inside'),
    });
    const result = await crawlAt(server.url);
    const feed = result.pages.find(({ url }) => url.endsWith('/news.rss'));
    expect([...result.paths].sort()).toEqual(['/', '/first', '/inside', '/news.rss']);
    expect(feed).toMatchObject({ title: 'News of us', language: 'nl' });
    expect(feed?.visible.map(({ text }) => text)).toEqual(['First & best', 'Read this', 'All of it']);
    expect(feed?.files).toEqual([{ kind: 'torrent', url: 'http://cdn.example/show.torrent', text: 'First & best' }]);
  });
  test('Atom: links by attribute, XHTML inside', async () => {
    const server = await serve({
      '/': html('<a href="/feed.atom">feed</a>'),
      '/feed.atom': typed(
        'application/atom+xml',
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>E</title><link rel="alternate" href="/entry"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Well <a href="/deep">said</a></p></div></content></entry></feed>',
      ),
      '/entry': page('entry'),
      '/deep': page('deep'),
    });
    const result = await crawlAt(server.url);
    expect([...result.paths].sort()).toEqual(['/', '/deep', '/entry', '/feed.atom']);
    expect(result.pages.find(({ url }) => url.endsWith('.atom'))?.visible.map(({ text }) => text)).toEqual([
      'E',
      'Well said',
    ]);
  });
  test('XML of any other kind is read as it is shown', async () => {
    const server = await serve({
      '/': html('<a href="/data.xml">x</a>'),
      '/data.xml': xml('<?xml-stylesheet href="s.xsl"?><book><title>T</title><a href="/in-xml">Chapter</a></book>'),
      '/in-xml': page('in'),
    });
    expect([...(await crawlAt(server.url)).paths].sort()).toEqual(['/', '/data.xml', '/in-xml']);
  });
});

test('style sheets, JSON-LD and scripts lead somewhere', async () => {
  const server = await serve({
    '/': html(
      `<style>.a{background:url("/from-css")} .b{background:url(data:x)} @import '/from-import';</style>
       <div style="background:url(/from-style)">x</div>
       <script type="application/ld+json">{"@type":"Article","url":"/from-ld","author":{"sameAs":["/from-same"]},"name":"/not-an-address","logo":"#logo"}</script>
       <script>if (ready) { window.location.href = '/from-script'; }</script>
       <script>location.replace("/from-replace")</script><script>var url = "/never"; mylocation = '/never-too'; if (location == '/neither') x();</script>`,
    ),
    ...Object.fromEntries(
      ['css', 'import', 'style', 'ld', 'same', 'script', 'replace'].map((name) => [`/from-${name}`, page(name)]),
    ),
  });
  const result = await crawlAt(server.url);
  expect([...result.paths].sort()).toEqual([
    '/',
    '/from-css',
    '/from-import',
    '/from-ld',
    '/from-replace',
    '/from-same',
    '/from-script',
    '/from-style',
  ]);
  expect([...server.hits.keys()].filter((path) => /never|neither|not-an/.test(path))).toEqual([]);
});

describe('a folder and its index page', () => {
  const site = (index: Handler): Readonly<Record<string, Handler>> => ({
    '/': html('<title>Home</title><a href="/index.html">i</a><a href="/docs/index.php">d</a><a href="/docs/">d</a>'),
    '/index.html': html(
      '<title>Home</title><a href="/index.html">i</a><a href="/docs/index.php">d</a><a href="/docs/">d</a>',
    ),
    '/docs/index.php': page('docs'),
    '/docs/': index,
  });
  test('are one page where their bytes are the same', async () => {
    const result = await crawlAt((await serve(site(page('docs')))).url);
    expect([result.paths, result.counts]).toEqual([
      ['/', '/docs/index.php'],
      { fetched: 2, unchanged: 0, failed: 0, skipped: 2 },
    ]);
    expect(result.problems).toEqual([]);
  });
  test('are two where they differ, and where one was flagged', async () => {
    const server = await serve(site(page('other')));
    expect((await crawlAt(server.url)).paths).toEqual(['/', '/docs/index.php', '/docs/']);
    const seeded = await crawlAt(server.url, { seeds: [`${server.url}index.html`] });
    expect([...seeded.paths].sort()).toEqual(['/', '/docs/', '/docs/index.php', '/index.html']);
  });
});

describe('what stands on pages that are none', () => {
  test('error pages are judged once each, and their links are taken', async () => {
    const server = await serve({
      '/': html(
        '<a href="/gone">g</a><a href="/gone-too">g</a><a href="/broken">b</a><a href="/busy">b</a><a href="/login">l</a>',
      ),
      '/broken': (_request, response) => {
        response.writeHead(500, { 'content-type': 'text/html' });
        response.end('<title>Shop</title><p>Open all the same</p><a href="/stock">stock</a>');
      },
      '/busy': (_request, response) => {
        response.writeHead(503, { 'content-type': 'text/html', 'retry-after': '86400' });
        response.end('<title>Busy</title>');
      },
      '/login': (_request, response) => {
        response.writeHead(401, { 'content-type': 'text/html' });
        response.end('<title>Members</title>');
      },
      '/stock': page('stock'),
    });
    const result = await crawlAt(server.url);
    expect(result.pages.map(({ title, status: code }) => `${code} ${title}`).sort()).toEqual([
      '200 ',
      '200 stock',
      '401 Members',
      '404 404',
      '500 Shop',
      '503 Busy',
    ]);
    expect(result.counts).toMatchObject({ fetched: 2, failed: 5 });
    expect([...result.named].sort()).toEqual(['http-401', 'http-404', 'http-500', 'rate-limited']);
  });
  test('a file is offered under the name that it is given', async () => {
    const server = await serve({
      '/': html('<a href="/get?id=7">get</a><a href="/pic">p</a>'),
      '/get?': (_request, response) => {
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="../x/Some.Film.rar"; filename*=UTF-8''Some%20Film.rar`,
        });
        response.end('Rar!');
      },
      '/pic': typed('image/png', 'x'),
    });
    const result = await crawlAt(server.url);
    expect(result.pages.at(-1)?.files).toEqual([
      { kind: 'archive', url: `${server.url}get?id=7`, text: 'Some Film.rar' },
    ]);
    expect(result.counts).toMatchObject({ fetched: 1, skipped: 2 });
  });
  test.each([
    ['attachment', ''],
    ['attachment; filename=plain.zip', 'plain.zip'],
    ['attachment; filename="a\\"b;c.zip"', 'a\\"b;c.zip'.replace(/^.*[/\\]/, '')],
    ["attachment; filename*=UTF-8''%E2%82%AC.iso", '€.iso'],
    ["attachment; filename*=UTF-8''%zz.iso", '%zz.iso'],
    ['attachment; filename="..\\\\..\\\\evil.exe"', 'evil.exe'],
  ])('%s is named %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name);
  });
});

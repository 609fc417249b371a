/** What is read besides HTML as we see it: PDFs within their budget, and pages as a search engine or a phone sees them. */
import { afterEach, describe, expect, test } from 'vitest';
import type { SitePlan, SiteResult } from '../../../shared/crawl/plan.ts';
import { isSampled, type Look } from '../../../shared/crawl/second-look.ts';
import { createPdfReader } from '../../../shared/net/read-pdf.ts';
import { pdfOf } from '../net/pdf.ts';
import { type Handler, type HostileServer, html, redirect, startHostile, status } from './hostile-server.ts';
import { crawlAt, limits } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const serve = async (pages: Readonly<Record<string, Handler>>): Promise<HostileServer> => {
  const server = await startHostile(pages);
  closing.push(server.close);
  return server;
};

describe('PDFs', () => {
  const pdf =
    (...sheets: readonly string[]): Handler =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end(pdfOf('A paper', sheets));
    };
  const site = {
    '/': html('<a href="/a.pdf">a</a><a href="/b.pdf">b</a><a href="/download?c">c</a><a href="/page">p</a>'),
    '/a.pdf': pdf('Read more at http://other.example/from-pdf today'),
    '/b.pdf': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end('%PDF-1.4 and nothing');
    },
    '/download?': pdf('By another name'),
    '/page': html('<title>Page</title>'),
  } satisfies Record<string, Handler>;
  test('are pages of text, after all others', async () => {
    const read = createPdfReader();
    closing.push(read.close);
    const server = await serve(site);
    const result = await crawlAt(server.url, { pdfs: 5 }, { readPdf: read.read });
    expect([...result.paths].sort()).toEqual(['/', '/a.pdf', '/download?c', '/page']);
    const paper = result.pages.find(({ url }) => url.endsWith('/a.pdf'));
    expect(paper?.visible.map(({ text }) => text)).toEqual([
      'A paper',
      'Read more at http://other.example/from-pdf today',
    ]);
    expect(result.outbound.map(({ url }) => url)).toEqual(['http://other.example/from-pdf']);
    expect([...result.named].sort()).toEqual(['not-html', 'pdf-not-read']);
  });
  test('are as many as the budget says', async () => {
    const read: string[] = [];
    const server = await serve(site);
    const readPdf = (bytes: Uint8Array) => {
      read.push(String(bytes.length));
      return Promise.resolve({ title: '', pages: [`text ${read.length}`] });
    };
    const result = await crawlAt(server.url, { pdfs: 1 }, { readPdf });
    expect([read.length, result.counts]).toEqual([1, { fetched: 3, unchanged: 0, failed: 0, skipped: 2 }]);
  });
  test('are known by their name where none is read', async () => {
    const server = await serve(site);
    const result = await crawlAt(server.url, { pdfs: 0 });
    expect([...server.hits.keys()].filter((path) => path.endsWith('.pdf'))).toEqual([]);
    expect(result.counts).toMatchObject({ fetched: 2, skipped: 3 });
  });
});

describe('a second look', () => {
  const by =
    (mine: Handler, engine: Handler, phone: Handler): Handler =>
    (request, response) => {
      const agent = request.headers['user-agent'] ?? '';
      (agent.includes('Googlebot') ? engine : agent.includes('iPhone') ? phone : mine)(request, response);
    };
  const garden = html('<title>Garden</title><p>Seeds and plants');
  const looksAt = async (url: string, more: Partial<SitePlan>) => {
    const looks = new Map<string, readonly Look[]>();
    const keep = (page: string, seen: readonly Look[] | undefined): undefined => {
      if (seen !== undefined) looks.set(new URL(page).pathname, seen);
    };
    const result = await crawlAt(
      url,
      more,
      {},
      {
        onPage: (page, source) => keep(page.url, source.looks),
        onUnchanged: (page) => keep(page.url, page.looks),
      },
    );
    return { looks, result };
  };
  const looksOf = async (pages: Readonly<Record<string, Handler>>, secondLooks = 3, within = limits) => {
    const server = await serve(pages);
    return { server, ...(await looksAt(server.url, { secondLooks, limits: within })) };
  };
  test('is handed over where others see something else', async () => {
    const { looks, server } = await looksOf({
      '/': by(garden, html('<title>Cheap pills</title>'), redirect('http://away.example/x')),
    });
    expect(looks.get('/')?.map(({ as, page }) => [as, page.title, page.links.map(({ url }) => url)])).toEqual([
      ['search-engine', 'Cheap pills', []],
      ['phone', '', ['http://away.example/x']],
    ]);
    // And once more as ourselves: the page is what it was.
    expect(server.hits.get('/')).toBe(4);
  });
  test('says so where the page is another each time that it is asked, by whomever', async () => {
    const words = 'apple bread cellar dune ember field grove house iron jetty kettle ladder meadow north'.split(' ');
    let asked = 0;
    const { result } = await looksOf({
      '/': (request, response) => {
        asked += 1;
        const at = asked * 715_827_883;
        const text = Array.from(
          { length: 40 },
          (_, i) => words[((at >>> (i % 24)) + i * asked) % words.length] ?? '',
        ).join(' ');
        html(`<title>${at}</title><p>${at} ${text}</p>`)(request, response);
      },
    });
    expect([...result.named]).toEqual(['changing-page']);
  });
  test('is nothing where all see the same, on the site’s own phone page too', async () => {
    const { looks } = await looksOf({ '/': by(garden, garden, redirect('/m')), '/m': garden });
    expect(looks.size).toBe(0);
  });
  describe('of a page of megabytes', () => {
    const rows = (first: string, last = ''): string =>
      `<p>${first}${'<p>Rows of leeks and beans.'.repeat(60_000)}<p>${last}`;
    const long = (first: string, last = ''): Handler => html(rows(first, last));
    const more = { ...limits, fetch: { ...limits.fetch, bodyBytes: 4_000_000, totalMs: 20_000, headersMs: 20_000 } };
    test('is nothing where its first megabyte is what we saw', async () => {
      const { looks, server } = await looksOf({ '/': long('ours') }, 3, more);
      expect([looks.size, server.hits.get('/')]).toEqual([0, 3]);
    });
    test('is that megabyte where it is another, but for the block that was cut', async () => {
      const { looks } = await looksOf({ '/': by(long('ours'), long('cheap pills'), long('ours')) }, 3, more);
      const [seen, ...rest] = looks.get('/') ?? [];
      expect(rest).toEqual([]);
      expect(seen?.response.body.length).toBe(1024 * 1024);
      const texts = seen?.page.visible.map(({ text }) => text) ?? [];
      expect([texts[0], texts.at(-1)?.endsWith('beans.')]).toEqual(['cheap pills', true]);
    });
    test('is one where only others see so much', async () => {
      const { looks } = await looksOf({ '/': by(garden, long('cheap pills'), garden) }, 3, more);
      expect(looks.get('/')?.map(({ as }) => as)).toEqual(['search-engine']);
    });
    test('is all of it at a recheck: what was noticed may stand behind the first megabyte', async () => {
      const server = await serve({ '/': by(long('ours'), long('ours', 'cheap pills'), long('ours')) });
      const { looks } = await looksAt(server.url, { secondLooks: 3, limits: more, urls: [server.url] });
      expect(looks.get('/')?.map(({ as, page }) => [as, page.visible.at(-1)?.text.slice(-11)])).toEqual([
        ['search-engine', 'cheap pills'],
      ]);
    });
    /** By who is told that it is unchanged, or sent the same bytes anew. */
    const again = (etag: string | undefined): Handler => {
      return (request, response) => {
        if (etag !== undefined && request.headers['if-none-match'] === etag) status(304)(request, response);
        else html(rows('ours'), etag === undefined ? {} : { etag })(request, response);
      };
    };
    test.each([
      ['the same bytes', undefined, 3],
      ['not modified', '"1"', 4],
    ])('is taken where the visit before saw it already: %s', async (_name, etag, requests) => {
      let engine = again(etag);
      const server = await serve({ '/': by(again(etag), (...asked) => engine(...asked), again(etag)) });
      const visit = async (memory?: SiteResult['memory']) => {
        const before = server.hits.get('/') ?? 0;
        const plan = { secondLooks: 3, limits: more, ...(memory === undefined ? {} : { memory }) };
        const { looks, result } = await looksAt(server.url, plan);
        return { as: looks.get('/')?.map(({ as }) => as) ?? [], hits: (server.hits.get('/') ?? 0) - before, result };
      };
      const first = await visit();
      const same = await visit(first.result.memory);
      expect([first.as, same.as, same.hits, same.result.counts.unchanged]).toEqual([[], [], requests, 1]);
      engine = long('cheap pills');
      const other = await visit(same.result.memory);
      expect([other.as, other.hits, other.result.counts.unchanged]).toEqual([['search-engine'], requests, 1]);
    });
  });
  test('says who it was, brings no cookie, and comes from a search engine', async () => {
    const seen: string[] = [];
    await looksOf({
      '/': (request, response) => {
        seen.push(`${request.headers['user-agent']} | ${request.headers.cookie} | ${request.headers.referer}`);
        html('<p>x', { 'set-cookie': 'a=b' })(request, response);
      },
    });
    expect(seen).toHaveLength(3);
    for (const line of seen.slice(1))
      expect(line).toMatch(
        /(?:Googlebot|iPhone).* Hostwarden\/1\.0 \(.*\) \| undefined \| https:\/\/www\.google\.com\/$/,
      );
  });
  test('is taken at few pages, spread over the site, and at none where the policy says so', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `/p${'q'.repeat(i)}`,
        html(`<p>${'word '.repeat(i)}</p><a href="/p${'q'.repeat(i + 1)}">x</a>`),
      ]),
    );
    const count = async (secondLooks: number): Promise<number> => {
      const { server } = await looksOf({ ...pages, '/': html('<a href="/p">p</a>') }, secondLooks);
      return [...server.hits.values()].reduce((sum, hits) => sum + hits, 0);
    };
    expect((await count(3)) - (await count(0))).toBe(6);
    expect([1, 2, 3, 4, 5, 16, 64, 100].filter(isSampled)).toEqual([1, 4, 16, 64]);
  });
});

test.each([
  ['of megabytes', 1_300_000, 1],
  ['of kilobytes', 1_300, 4],
])('as many pages %s are in hand at a time as memory bears, with what others see there', async (_what, size, most) => {
  const paths = ['/a', '/b', '/c', '/d'];
  const body = (name: string): string => `<title>${name}</title><!--${name.repeat(size)}--><p>Text of ${name}`;
  const page =
    (name: string): Handler =>
    ({ headers }, response) =>
      html(body(`${headers['user-agent']}`.includes('Googlebot') ? 'g' : name))({ headers } as never, response);
  const server = await serve(Object.fromEntries(paths.map((path) => [path, page(path.slice(1))])));
  let inHand = 0;
  let atMost = 0;
  const looks: (readonly Look[] | undefined)[] = [];
  const urls = paths.map((path) => `${server.url.slice(0, -1)}${path}`);
  const fetch = { ...limits.fetch, totalMs: 20_000, bodyBytes: 4_000_000 };
  await crawlAt(server.url, { urls, secondLooks: 9, limits: { ...limits, fetch } }, undefined, {
    onPage: async (_page, source) => {
      looks.push(source.looks);
      inHand += 1;
      atMost = Math.max(atMost, inHand);
      await new Promise((resolve) => setTimeout(resolve, 300));
      inHand -= 1;
      return undefined;
    },
  });
  expect(looks.map((each) => each?.map(({ as }) => as))).toEqual(paths.map(() => ['search-engine']));
  expect(atMost).toBe(most);
});

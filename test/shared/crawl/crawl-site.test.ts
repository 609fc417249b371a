import { describe, expect, test } from 'vitest';
import { crawlSite } from '../../../shared/crawl/crawl-site.ts';
import { createLimiter } from '../../../shared/crawl/limiter.ts';
import type { SiteResult, Visitor } from '../../../shared/crawl/plan.ts';
import { pause } from '../../../shared/net/pause.ts';
import {
  freshHostileSite,
  type Handler,
  type HostileServer,
  honestPages,
  html,
  redirect,
  status,
} from './hostile-server.ts';
import { crawl, elapsedMs, limits, planFor, serve, world } from './site-world.ts';

describe('a site that does everything wrong', () => {
  test('ends by itself, names every problem, and shows every honest page', async () => {
    const server = await serve(freshHostileSite());
    const result = await crawl(planFor(server));
    expect(result.stopped).toBe('complete');
    expect(result.paths).toEqual(expect.arrayContaining(honestPages));

    const problems = new Map(result.problems.map(({ url, problem }) => [url.slice(server.url.length - 1), problem]));
    const expected: Readonly<Record<string, string>> = {
      '/loop-a': 'redirect-loop',
      '/self': 'redirect-loop',
      '/chain/0': 'too-many-redirects',
      '/off-site': 'off-site-redirect',
      '/bad-redirect': 'bad-redirect',
      '/missing': 'http-404',
      '/broken': 'http-500',
      '/teapot': 'http-418',
      '/hang': 'timeout',
      '/trickle': 'timeout',
      '/endless-body': 'body-too-large',
      '/bomb': 'decompression-bomb',
      '/not-gzip': 'bad-encoding',
      '/cut': 'reset',
      '/flood': 'headers-too-large',
      '/image': 'not-html',
      '/limited': 'rate-limited',
      '/limited-long': 'rate-limited',
      '/many': 'too-many-links',
    };
    for (const [path, problem] of Object.entries(expected)) {
      expect(problems.get(path), path).toBe(problem);
    }
    const named = new Set(result.problems.map(({ problem }) => problem));
    expect([...named]).toEqual(expect.arrayContaining(['trap-same-pages', 'trap-echo', 'not-html']));
    // What came before a cut was looked at.
    const titles = new Map(result.pages.map((page) => [page.url.slice(server.url.length - 1), page.title]));
    expect([titles.get('/trickle'), titles.get('/bomb'), titles.get('/cut'), titles.get('/latin')]).toEqual([
      'Trickle',
      'Bomb',
      'Half',
      'Café',
    ]);

    const requests = [...server.hits.values()].reduce((sum, count) => sum + count, 0);
    expect(requests).toBeLessThan(900);
    expect(server.most.inHand).toBeLessThanOrEqual(4);
    expect(server.hits.get('/limited')).toBe(4);
    expect(server.hits.get('/limited-long')).toBe(2);
    expect(result.outbound).toEqual([
      {
        url: 'http://169.254.169.254/latest/meta-data/',
        from: `${server.url}off-site`,
        text: '',
        rel: '',
        hidden: false,
      },
    ]);
  });
});

describe('caps', () => {
  const wide = Object.fromEntries([
    ['/', html(Array.from({ length: 100 }, (_, i) => `<a href="/p-${'x'.repeat(i)}">x</a>`).join(''))],
    ...Array.from({ length: 100 }, (_, i) => [`/p-${'x'.repeat(i)}`, html(`<p>Page ${'word '.repeat(i)}`)] as const),
  ]);
  test('pages, exactly', async () => {
    const server = await serve(wide);
    const result = await crawl(planFor(server, { limits: { ...limits, pages: 17 } }));
    expect([result.stopped, result.counts.fetched, result.pages.length]).toEqual(['pages', 17, 17]);
  });
  test('bytes', async () => {
    const server = await serve(wide);
    const result = await crawl(planFor(server, { limits: { ...limits, bytes: 3_000 } }));
    expect(result.stopped).toBe('pages');
    expect(result.counts.fetched).toBeLessThan(30);
  });
  test('time, even while the server asks to wait', async () => {
    const server = await serve({ '/': status(503) });
    const slow = world({ pause, limiter: createLimiter({ sockets: 4, elapsedMs, pause }) });
    const result = await crawl(planFor(server, { robots: 'load-only', limits: { ...limits, ms: 300 } }), slow);
    expect(result.stopped).toBe('time');
  });
  test('depth', async () => {
    const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
    const chain = Object.fromEntries(
      names.map((name, i) => [
        `/${name}`,
        html(`<p>All about ${name}, and ${'so on '.repeat(i * i)}</p><a href="/${names[i + 1] ?? ''}">x</a>`),
      ]),
    );
    const server = await serve({ ...chain, '/': html('<a href="/alpha">x</a>') });
    const result = await crawl(planFor(server, { limits: { ...limits, depth: 3 } }));
    expect(result.paths).toEqual(['/', '/alpha', '/beta', '/gamma']);
    expect(result.problems.map(({ problem }) => problem)).toEqual(['too-deep']);
  });
});

describe('robots.txt', () => {
  const site = (robots: Handler): Readonly<Record<string, Handler>> => ({
    '/robots.txt': robots,
    '/': html('<p>home</p><a href="/private/x">x</a><a href="/open">o</a>'),
    '/private/x': html('<p>private'),
    '/open': html('<p>open to all'),
  });
  const plain = (text: string): Handler => html(text, { 'content-type': 'text/plain' });
  const disallow = plain('User-agent: *\nDisallow: /private/\nCrawl-delay: 0.01');
  test('honoured: not fetched, and said', async () => {
    const server = await serve(site(disallow));
    const result = await crawl(planFor(server));
    expect([result.paths.sort(), server.hits.get('/private/x')]).toEqual([['/', '/open'], undefined]);
    expect(result.problems).toEqual([{ url: `${server.url}private/x`, problem: 'robots-disallowed', detail: '' }]);
  });
  test('load-only looks behind it', async () => {
    const server = await serve(site(disallow));
    expect((await crawl(planFor(server, { robots: 'load-only' }))).paths.sort()).toEqual(['/', '/open', '/private/x']);
  });
  test.each<[string, Handler, number]>([
    ['404: none', status(404), 3],
    ['500, again and again: none', status(500), 3],
    ['cut off, again and again: none', (_request, response) => response.socket?.destroy(), 3],
    ['off the site: none', redirect('http://other.example/robots.txt'), 3],
    ['a loop: none', redirect('/robots.txt'), 3],
    [
      '100 MB: the first half-megabyte counts',
      plain(`User-agent: *\nDisallow: /private/\n${'# filler\n'.repeat(300_000)}Disallow: /open`),
      2,
    ],
  ])('%s', async (_name, handler, pages) => {
    const server = await serve(site(handler));
    const result = await crawl(planFor(server));
    expect(result.pages).toHaveLength(pages);
    expect(result.stopped).toBe('complete');
  });
});

describe('where a site begins and ends', () => {
  test('the start page may lead to www, and no other page anywhere', async () => {
    const to =
      (host: string): Handler =>
      (request, response) =>
        redirect(`http://${host}:${request.headers.host?.split(':')[1]}/home`)(request, response);
    const server = await serve({
      'site.example/': to('www.site.example'),
      'www.site.example/home': html('<p>home</p><a href="/x">x</a><a href="/away">a</a>'),
      'www.site.example/x': html('<p>x marks it'),
      '/away': to('sub.site.example'),
    });
    const result = await crawl(planFor(server));
    expect(result.pages.map((page) => new URL(page.url).host.split(':')[0] + new URL(page.url).pathname)).toEqual([
      'www.site.example/home',
      'www.site.example/x',
      'www.site.example/away',
    ]);
    expect(result.outbound.map(({ url }) => new URL(url).hostname)).toEqual(['sub.site.example']);
    expect(server.hits.has('/home')).toBe(false);
  });
  test('a server that is not there is said so', async () => {
    const server = await serve({});
    const result = await crawl(planFor(server, { addresses: ['127.0.0.77'] }));
    expect(result.problems.map(({ problem }) => problem)).toEqual(['not-connected']);
    expect(result.counts.failed).toBe(1);
  });
  test('another address is never connected to', async () => {
    const server = await serve({ '/': html('x') });
    const result = await crawl(planFor(server, { addresses: ['10.0.0.1'] }));
    expect([result.stopped, server.hits.size]).toEqual(['refused', 0]);
  });
});

describe('slices', () => {
  const site = Object.fromEntries([
    ['/', html(Array.from({ length: 12 }, (_, i) => `<a href="/s${i}/">x</a>`).join(''))],
    ...Array.from(
      { length: 12 },
      (_, i) =>
        [
          `/s${i}/`,
          html(
            `<p>Section ${'very '.repeat(i)}long</p>${Array.from({ length: 5 }, (_, j) => `<a href="p${'q'.repeat(j)}.html">x</a>`).join('')}<a href="http://o${i}.example/">out</a>`,
          ),
        ] as const,
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      Array.from(
        { length: 5 },
        (_, j) => [`/s${i}/p${'q'.repeat(j)}.html`, html(`<p>Leaf ${'a '.repeat(i)} ${'b '.repeat(j)}`)] as const,
      ),
    ).flat(),
  ]);
  test('stopped and resumed again and again, each page is visited once, as in one go', async () => {
    const server = await serve(site);
    const whole = await crawl(planFor(server));
    expect(whole.counts.fetched).toBe(73);
    server.reset();
    const pages: string[] = [];
    let checkpoint: SiteResult['checkpoint'];
    let result: SiteResult | undefined;
    let slices = 0;
    for (; slices < 100; slices += 1) {
      const stop = new AbortController();
      let seen = 0;
      result = await crawlSite(
        { ...planFor(server), ...(checkpoint === undefined ? {} : { checkpoint }) },
        world({ signal: stop.signal, pause }),
        {
          onPage: (page) => {
            pages.push(page.url);
            seen += 1;
            if (seen === 5) stop.abort();
            return undefined;
          },
        },
      );
      if (result.stopped !== 'paused') break;
      checkpoint = JSON.parse(JSON.stringify(result.checkpoint));
    }
    expect(slices).toBeGreaterThan(5);
    expect(pages.sort()).toEqual(whole.pages.map((page) => page.url).sort());
    expect(result?.counts).toEqual(whole.counts);
    expect(result?.outbound.map(({ url }) => url).sort()).toEqual(whole.outbound.map(({ url }) => url).sort());
    expect([...server.hits].filter(([path, count]) => path !== '/robots.txt' && count > 1)).toEqual([]);
  });
});

describe('an unchanged page costs a question', () => {
  const tagged =
    (tag: () => string, body: () => string): Handler =>
    (request, response) => {
      if (request.headers['if-none-match'] === tag()) {
        response.writeHead(304);
        response.end();
      } else html(body(), { etag: tag() })(request, response);
    };
  const memoryOf = async (
    server: HostileServer,
    knowledge: string,
    memory?: SiteResult['memory'],
    lists = '',
    isDoubtful: NonNullable<Visitor['isDoubtful']> = () => false,
  ) => {
    const kept: string[] = [];
    const judge = { knowledge, lists };
    const result = await crawl(
      planFor(server, { judge, ...(memory === undefined ? {} : { memory: JSON.parse(JSON.stringify(memory)) }) }),
      world(),
      {
        onPage: (page) => {
          kept.push(`new ${page.url.slice(server.url.length - 1)}`);
          return page.title;
        },
        onUnchanged: ({ url, kept: before }) => {
          kept.push(`same ${url.slice(server.url.length - 1)} ${String(before)}`);
        },
        isDoubtful,
      },
    );
    return { ...result, kept: kept.sort() };
  };
  test('by tag, by hash; what was kept comes back, links and all', async () => {
    let version = 1;
    const server = await serve({
      '/': tagged(
        () => '"home"',
        () => '<title>Home</title><a href="/tagged">t</a><a href="/plain">p</a><a href="http://out.example/">o</a>',
      ),
      '/tagged': tagged(
        () => `"${version}"`,
        () => `<title>Version ${version}</title><p>${'more '.repeat(version * 9)}</p><a href="/leaf">l</a>`,
      ),
      '/plain': html('<title>Plain</title><p>No tag at all'),
      '/leaf': tagged(
        () => '"leaf"',
        () => '<title>Leaf</title>',
      ),
    });
    const first = await memoryOf(server, 'k1');
    expect(first.counts).toMatchObject({ fetched: 4, unchanged: 0 });
    const second = await memoryOf(server, 'k1', first.memory);
    expect(second.counts).toMatchObject({ fetched: 0, unchanged: 4 });
    expect(second.kept).toEqual(['same / Home', 'same /leaf Leaf', 'same /plain Plain', 'same /tagged Version 1']);
    expect(second.outbound).toEqual(first.outbound);
    version = 2;
    const third = await memoryOf(server, 'k1', second.memory);
    expect(third.kept).toEqual(['new /tagged', 'same / Home', 'same /leaf Leaf', 'same /plain Plain']);
    const other = await memoryOf(server, 'k2', third.memory);
    expect(other.counts).toMatchObject({ fetched: 4, unchanged: 0 });
  });
  test('other lists: only the pages that the visitor doubts are asked for whole', async () => {
    const server = await serve({
      '/': tagged(
        () => '"home"',
        () => '<title>Home</title><a href="/away">a</a><a href="/leaf">l</a>',
      ),
      '/away': tagged(
        () => '"away"',
        () => '<title>Away</title><a href="http://out.example/">o</a>',
      ),
      '/leaf': html('<title>Leaf</title>'),
    });
    const first = await memoryOf(server, 'k1', undefined, 'monday');
    const leadsOut: NonNullable<Visitor['isDoubtful']> = (_, { outbound }) =>
      outbound.some(({ url }) => url === 'http://out.example/');
    const second = await memoryOf(server, 'k1', first.memory, 'tuesday', leadsOut);
    expect(second.kept).toEqual(['new /away', 'same / Home', 'same /leaf Leaf']);
    // By the same lists nobody is asked.
    const third = await memoryOf(server, 'k1', second.memory, 'tuesday', () => true);
    expect(third.counts).toMatchObject({ fetched: 0, unchanged: 3 });
    const fourth = await memoryOf(server, 'k1', third.memory, 'wednesday', () => true);
    expect(fourth.counts).toMatchObject({ fetched: 3, unchanged: 0 });
  });
});

test('a visit that no other follows leaves nothing for one', async () => {
  const server = await serve({ '/': html('<title>Home</title><a href="/a">a</a>'), '/a': html('<p>a page') });
  const result = await crawl(planFor(server, { once: true }), world());
  expect(result.counts.fetched).toBe(2);
  expect(result.memory).toBeUndefined();
});

test('a recheck fetches exactly its addresses, whatever robots.txt says', async () => {
  const server = await serve({
    '/robots.txt': html('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }),
    '/a': html('<p>still here</p><a href="/b">b</a>'),
    '/gone': status(410),
    '/moved': redirect('/a'),
  });
  const requested: string[] = [];
  const problems: string[] = [];
  const urls = ['a', 'gone', 'moved'].map((path) => server.url + path);
  const result = await crawl(planFor(server, { urls }), world(), {
    onPage: (page, source) => {
      requested.push(`${source.requested} ${page.url}`);
      return undefined;
    },
    onProblem: ({ url, problem }) => problems.push(`${url} ${problem}`),
  });
  // What stands on an error page is looked at too: who serves it with a 410 must not go unseen.
  expect(requested.sort()).toEqual(
    [
      ['a', 'a'],
      ['gone', 'gone'],
      ['moved', 'a'],
    ].map((paths) => paths.map((path) => server.url + path).join(' ')),
  );
  expect(problems).toEqual([`${server.url}gone http-410`]);
  expect([...server.hits.keys()].sort()).toEqual([
    '/.well-known/hostwarden.txt',
    '/a',
    '/gone',
    '/moved',
    '/robots.txt',
  ]);
  expect(result.memory).toBeUndefined();
});

test('two sites of one server share its sockets', async () => {
  const leaves = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`/l${'z'.repeat(i)}`, html(`<p>${'w '.repeat(i)}`)]),
  );
  const server = await serve(
    {
      '/': html(
        Object.keys(leaves)
          .map((path) => `<a href="${path}">x</a>`)
          .join(''),
      ),
      ...leaves,
    },
    3,
  );
  const one = world({}, 3);
  const sites = ['one.example', 'two.example', 'three.example'].map((site) =>
    crawl({ ...planFor(server), site, start: `http://${site}:${server.port}/`, sockets: 3 }, one),
  );
  const results = await Promise.all(sites);
  expect(results.map((result) => result.counts.fetched)).toEqual([31, 31, 31]);
  expect(server.most.inHand).toBe(3);
  expect(server.most.open).toBeLessThanOrEqual(3);
});

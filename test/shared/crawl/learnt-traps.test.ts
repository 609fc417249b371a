/** Traps that only show in what a site has said so far: tokens without a name, words in ever new orders, parts without end. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { createCombinations } from '../../../shared/crawl/combinations.ts';
import { createNoise } from '../../../shared/crawl/noise.ts';
import { type Handler, type HostileServer, html, startHostile, status } from './hostile-server.ts';
import { crawlAt, limits } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const serve = async (answer: Handler): Promise<HostileServer> => {
  const server = await startHostile({ '/robots.txt': status(404), '/sitemap.xml': status(404), '*': answer });
  closing.push(server.close);
  return server;
};
let turn = 0;
/** Another one each time. */
const token = (): string => {
  turn += 1;
  return createHash('sha1').update(`${turn}`).digest('hex');
};
const uuid = (): string => token().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
const words = 'harbour ladder walnut copper violin thunder blanket mirror pepper island candle quarry'.split(' ');
const ends = ['', 's', 'ish', 'like'] as const;
/** Texts that are unlike for unlike names, in their words as well as in their order. */
const prose = (name: string): string =>
  Array.from(
    createHash('sha512').update(name).digest(),
    (byte) => `${words[byte % words.length]}${ends[byte >> 6]}`,
  ).join(' ');

describe('session ids that no name gives away', () => {
  const ways: Readonly<
    Record<string, { readonly mark: (page: string) => string; readonly plain: (path: string) => string }>
  > = {
    'behind a tilde': { mark: (page) => `/~${token()}${page}`, plain: (path) => path.replace(/^\/~[0-9a-f]+/, '') },
    'a folder of its own': {
      mark: (page) => `/${uuid()}${page}`,
      plain: (path) => path.replace(/^\/[0-9a-f-]{36}/, ''),
    },
    'behind a semicolon': { mark: (page) => `${page};${token()}`, plain: (path) => path.replace(/;.*/, '') },
    'two in the query': {
      mark: (page) => `${page}?k=${token()}&t=${1_764_000_000_000 + turn++}`,
      plain: (path) => path.replace(/\?.*/, ''),
    },
  };
  test.each(Object.entries(ways))('%s: each page is visited a few times at most', async (_name, { mark, plain }) => {
    const last = 30;
    const server = await serve((request, response) => {
      const at = /^\/(?:p\/(\d+))?$/.exec(plain(request.url ?? ''));
      if (at === null) return html('<title>Not here</title>')(request, response);
      const page = Number(at[1] ?? 0);
      const to = [0, 1, 2, page + 1]
        .filter((each) => each <= last)
        .map((each) => mark(each === 0 ? '/' : `/p/${each}`));
      const links = to.map((link) => `<a href="${link}">on</a>`).join(' ');
      html(`<title>Page ${page}</title><p>${prose(`page ${page}`)}</p>${links}`)(request, response);
    });
    const { stopped, paths, named } = await crawlAt(server.url, { limits: { ...limits, pages: 120 } });
    expect(stopped).toBe('complete');
    expect(new Set(paths.map(plain)).size).toBe(last + 1);
    expect([...named]).toEqual(['session-ids']);
  });

  test('a token that is the name of a page is none', () => {
    const noise = createNoise();
    for (let i = 0; i < 200; i += 1)
      expect(noise.saw(`http://s.example/doc/${token()}.html`, token().slice(0, 16))).toBeUndefined();
    expect(noise.claim('http://s.example/doc/aaaa1111bbbb.html')).toBe(true);
  });
  test('pages that are all the same under one name with tokens are not taken for sessions', () => {
    const noise = createNoise();
    for (let i = 0; i < 50; i += 1)
      expect(noise.saw(`http://s.example/soon/${token()}/`, '00ff00ff00ff00ff')).toBeUndefined();
  });
  test('what is known goes on in a checkpoint', () => {
    const first = createNoise();
    const pages = ['0000000000000000', 'ffffffffffffffff', '0f0f0f0f0f0f0f0f'];
    for (const [at, simhash] of pages.entries())
      for (const session of ['aaaa1111', 'bbbb2222']) first.saw(`http://s.example/~${session}/${at}`, simhash);
    const then = createNoise(JSON.parse(JSON.stringify(first.save())));
    for (const noise of [first, then])
      expect(
        ['/~cccc3333/1', '/~cccc3333/9', '/~dddd4444/9'].map((path) => noise.claim(`http://s.example${path}`)),
      ).toEqual([false, true, false]);
  });
});

describe('filters in the path', () => {
  const sizes = {
    colour: ['red', 'blue', 'green', 'black', 'white'],
    cloth: ['wool', 'silk', 'jute', 'felt'],
    cut: ['s', 'm', 'l', 'xl'],
    maker: ['ape', 'bee', 'cow', 'dog', 'elk'],
  };
  const ways: Readonly<Record<string, (chosen: readonly string[]) => string>> = {
    'a folder each': (chosen) => `/shop/${chosen.map((each) => `${each}/`).join('')}`,
    'parameters of the folder': (chosen) => `/shop${chosen.map((each) => `;${each}`).join('')}`,
    'words in one name': (chosen) => `/shop/${chosen.join('-') || 'all'}`,
    'words between tildes': (chosen) => `/shop/${chosen.join('~') || 'all'}`,
  };
  test.each(Object.entries(ways))('%s: named, and the rest of the site is visited', async (_name, addressOf) => {
    const known = Object.entries(sizes);
    const server = await serve((request, response) => {
      const path = request.url ?? '';
      if (path === '/')
        return html(`<title>Home</title><a href="${addressOf([])}">shop</a><a href="/one/1">1</a>`)(request, response);
      const one = /^\/one\/(\d+)$/.exec(path);
      if (one !== null) {
        const next = Number(one[1]) + 1;
        return html(`<p>${prose(path)}</p>${next <= 20 ? `<a href="/one/${next}">on</a>` : ''}`)(request, response);
      }
      const chosen = path
        .split(/[/;~-]/)
        .slice(2)
        .filter((each) => each !== '' && each !== 'all');
      const links = known.flatMap(([kind, values]) =>
        values.map((value) => [...chosen.filter((each) => !sizes[kind as keyof typeof sizes].includes(each)), value]),
      );
      html(
        `<title>Shop</title><p>${prose(chosen.toSorted().join())}</p>${links.map((each) => `<a href="${addressOf(each)}">x</a>`).join('')}`,
      )(request, response);
    });
    const { stopped, paths, named } = await crawlAt(server.url, { limits: { ...limits, pages: 600 } });
    expect(stopped).toBe('complete');
    expect(paths.filter((path) => path.startsWith('/one/'))).toHaveLength(20);
    expect([...named]).toEqual(['trap-combinations']);
  });

  test('a table has each word in its place, and a manual names of its own: neither is a choice of filters', () => {
    const combinations = createCombinations();
    for (const language of words)
      for (const version of ['one', 'two', 'three', 'four', 'five'])
        for (let page = 0; page < 12; page += 1)
          expect(combinations.refuses(`http://s.example/manual/${language}/${version}/${words[page]}-page/`)).toBe(
            false,
          );
    for (let page = 0; page < 3_000; page += 1)
      expect(
        combinations.refuses(`http://s.example/docs/${words[page % 12]}/${words[(page + 3) % 12]}/name${page}.html`),
      ).toBe(false);
  });
  test('what is known goes on in a checkpoint', () => {
    const pick = (at: number): string =>
      [0, 1, 2, 3].map((place) => words[(at * (place + 3) + (at >> place)) % 12]).join('/');
    const first = createCombinations();
    for (let at = 0; at < 5_000; at += 1) first.refuses(`http://s.example/shop/${pick(at)}`);
    const then = createCombinations(JSON.parse(JSON.stringify(first.save())));
    for (const each of [first, then]) {
      expect(each.refuses(`http://s.example/shop/${pick(77)}`)).toBe(true);
      expect(each.refuses('http://s.example/shop/red/lamp/of-iron')).toBe(false);
    }
  });
});

test('a part that takes the whole visit is named where nothing else waits, and a site of many parts has none', async () => {
  const calendar = await serve((request, response) => {
    const day = Number(/^\/day\/(\d+)$/.exec(request.url ?? '')?.[1] ?? 0);
    const links = [day + 1, day + 7, day + 30].map((each) => `<a href="/day/${each}">d</a>`).join('');
    html(`<title>Day ${day}</title><p>${prose(`day ${day}`)}</p>${links}`)(request, response);
  });
  const one = await crawlAt(calendar.url, { limits: { ...limits, pages: 60 } });
  expect([one.stopped, [...one.named]]).toEqual(['pages', ['page-limit', 'endless-part']]);
  expect(one.problems.find(({ problem }) => problem === 'endless-part')?.url).toMatch(/\/day\/$/);
  const wide = await serve((request, response) => {
    const links = words.flatMap((word) => words.map((each) => `<a href="/${word}/${each}">x</a>`)).join('');
    html(`<title>${request.url}</title><p>${prose(request.url ?? '')}</p>${links}`)(request, response);
  });
  const many = await crawlAt(wide.url, { limits: { ...limits, pages: 60 } });
  expect([many.stopped, [...many.named]]).toEqual(['pages', ['page-limit']]);
});

test('of one page with ever new queries that says the same, what was queued before that was known is left', async () => {
  const server = await serve((request, response) => {
    const links = Array.from(
      { length: 500 },
      (_, i) => `<a href="/list?view=${'x'.repeat(i % 30)}y${'z'.repeat(i / 30)}">q</a>`,
    ).join('');
    html(`<title>List</title><p>The list is empty. ${words.join(' ')}</p>${links}`)(request, response);
  });
  const { paths, named } = await crawlAt(server.url);
  expect(paths.length).toBeLessThan(80);
  expect([...named]).toContain('trap-same-pages');
});

test('a list that says the same however it is sorted: its further pages are visited all the same', async () => {
  const sorts = Array.from({ length: 8 }, (_, i) => `sort=by${i}`);
  const views = Array.from({ length: 8 }, (_, i) => `view=as${i}`);
  const server = await serve((request, response) => {
    const { pathname, searchParams: asked } = new URL(request.url ?? '/', 'http://x');
    if (pathname !== '/') return status(404)(request, response);
    const page = Number(asked.get('page') ?? 1);
    const kept = (name: string): string => (asked.has(name) ? `&${name}=${asked.get(name)}` : '');
    const links = [
      ...sorts.map((sort) => `/?page=${page}&${sort}${kept('view')}`),
      ...views.map((view) => `/?page=${page}${kept('sort')}&${view}`),
      ...(page < 8 ? [`/?page=${page + 1}${kept('sort')}${kept('view')}`] : []),
    ];
    html(`<title>List</title><p>${prose(`page ${page}`)}</p>${links.map((to) => `<a href="${to}">x</a>`).join('')}`)(
      request,
      response,
    );
  });
  const { stopped, pages } = await crawlAt(server.url, { limits: { ...limits, pages: 600 } });
  expect(stopped).toBe('complete');
  expect(new Set(pages.map(({ simhash }) => simhash)).size).toBe(8);
});

test('of a robots.txt that breaks off, the line that did not come whole is no rule', async () => {
  const server = await startHostile({
    '/robots.txt': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '500' });
      response.write('User-agent: *\nDisallow: /shut/\nDisallow: /', () => response.socket?.destroy());
    },
    '/': html('<title>Home</title><a href="/open/">o</a><a href="/shut/">s</a>'),
    '/open/': html('<title>Open</title><p>open</p>'),
    '/shut/': html('<title>Shut</title><p>shut</p>'),
  });
  closing.push(server.close);
  const { paths, named } = await crawlAt(server.url);
  expect(paths).toEqual(['/', '/open/']);
  expect([...named].toSorted()).toEqual(['robots-disallowed', 'robots-unreadable']);
});

test('a sitemap of dead addresses is dropped before all of it was handed on', async () => {
  const server = await startHostile({
    '/': html('<title>Home</title><p>home</p>'),
    '/sitemap.xml': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' });
      response.end(
        `<urlset>${Array.from({ length: 3_000 }, (_, i) => `<url><loc>/dead/${i}</loc></url>`).join('')}</urlset>`,
      );
    },
  });
  closing.push(server.close);
  const { counts, named } = await crawlAt(server.url);
  expect([...named]).toContain('sitemap-dead');
  expect(counts.failed).toBeLessThan(400);
});

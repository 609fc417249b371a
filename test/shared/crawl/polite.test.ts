/** When a visit is not made, or not gone on with, for the server's sake. */
import { afterEach, describe, expect, test } from 'vitest';
import { createLimiter } from '../../../shared/crawl/limiter.ts';
import { createPatience } from '../../../shared/crawl/patience.ts';
import { isVisitTime, readVisitTime } from '../../../shared/crawl/visit-time.ts';
import { type Handler, html, startHostile, status } from './hostile-server.ts';
import { crawlAt, elapsedMs, quick } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe('Visit-time', () => {
  const read = (text: string) => readVisitTime(text, 'Hostwarden');
  test.each([
    ['User-agent: *\nVisit-time: 0200-0545', { from: 120, to: 345 }],
    [
      'User-agent: hostwarden\nUser-agent: other\nVisit-time: 2200 - 0400 # nights\n\nUser-agent: *\nVisit-time: 0100-0500',
      { from: 1320, to: 240 },
    ],
    ['User-agent: other\nVisit-time: 0200-0545', undefined],
    ['User-agent: *\nVisit-time: 0200-0230', undefined],
    ['User-agent: *\nVisit-time: 0200-0200', undefined],
    ['User-agent: *\nVisit-time: 2599-9999', undefined],
    ['User-agent: *\nVisit-time: nights', undefined],
    ['Visit-time: 0200-0545', undefined],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test('past midnight', () => {
    const night = { from: 1320, to: 240 };
    expect([0, 239, 240, 720, 1319, 1320].map((minute) => isVisitTime(night, minute))).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });
  const site: Readonly<Record<string, Handler>> = {
    '/robots.txt': html('User-agent: *\nVisit-time: 0200-0500', { 'content-type': 'text/plain' }),
    '/': html('<p>home'),
  };
  test('at another hour nothing is fetched but robots.txt, and the visit says when', async () => {
    const server = await startHostile(site);
    closing.push(server.close);
    const result = await crawlAt(server.url, { minute: 12 * 60 });
    expect([result.stopped, result.notBefore, [...result.named], [...server.hits.keys()]]).toEqual([
      'time',
      120,
      ['robots-visit-time'],
      ['/robots.txt', '/.well-known/hostwarden.txt'],
    ]);
  });
  test.each([
    ['at its hour', { minute: 3 * 60 }],
    ['where nobody knows the hour', {}],
  ])('%s all is', async (_name, more) => {
    const server = await startHostile(site);
    closing.push(server.close);
    const result = await crawlAt(server.url, more);
    expect([result.stopped, result.notBefore, result.paths]).toEqual(['complete', undefined, ['/']]);
  });
  test('a recheck is made at once', async () => {
    const server = await startHostile(site);
    closing.push(server.close);
    expect((await crawlAt(server.url, { minute: 12 * 60, urls: [server.url] })).paths).toEqual(['/']);
  });
});

describe('patience', () => {
  test('ends with a row of slow answers, not with as many among quick ones', () => {
    const mixed = createPatience();
    for (let i = 0; i < 200; i += 1) mixed.saw(i % 10 === 0 ? 20 : 9_000);
    expect(mixed.isOver()).toBe(false);
    const slow = createPatience();
    for (let i = 0; i < 29; i += 1) slow.saw(9_000);
    expect(slow.isOver()).toBe(false);
    slow.saw(9_000);
    expect(slow.isOver()).toBe(true);
  });
  test('asks once more when it goes on, maybe a day later: the row may be over', () => {
    const before = createPatience();
    for (let i = 0; i < 40; i += 1) before.saw(9_000);
    const isOver = (ms: number): boolean => {
      const goesOn = createPatience(before.save());
      expect(goesOn.isOver()).toBe(false);
      goesOn.saw(ms);
      return goesOn.isOver();
    };
    expect([isOver(9_000), isOver(20)]).toEqual([true, false]);
  });
  test('a server that answers, but ever so slowly, is left alone; what was seen is kept', async () => {
    const links = Array.from({ length: 200 }, (_, i) => `<a href="/p${'q'.repeat(i)}">x</a>`).join('');
    let requests = 0;
    const fetch = ({ url }: { readonly url: string }) => {
      requests += 1;
      const found = !url.endsWith('.txt') && !url.endsWith('.xml');
      return Promise.resolve({
        ok: true as const,
        value: {
          status: found ? 200 : 404,
          headers: [['content-type', 'text/html']] as const,
          body: Buffer.from(found ? `<title>${url}</title>${url.endsWith('/') ? links : ''}` : ''),
          truncated: false,
          address: '127.0.0.1',
          ms: 8_000,
        },
      });
    };
    const result = await crawlAt('http://site.example/', {}, { fetch });
    expect([result.stopped, [...result.named]]).toEqual(['time', ['server-slow']]);
    expect(requests).toBeGreaterThanOrEqual(30);
    expect(requests).toBeLessThan(40);
    expect(result.pages.length).toBeGreaterThan(20);
  });
});

describe('what a site asks for', () => {
  const visit = async (pages: Readonly<Record<string, Handler>>, more: Parameters<typeof crawlAt>[1] = {}) => {
    const server = await startHostile({ '/': html('<a href="/two">2</a>'), '/two': html('<p>two'), ...pages });
    closing.push(server.close);
    const delays: number[] = [];
    const limiter = createLimiter({ sockets: 4, elapsedMs, pause: quick });
    const result = await crawlAt(server.url, more, {
      limiter: {
        ...limiter,
        delay: (site, ms) => {
          delays.push(ms);
          limiter.delay(site, ms);
        },
      },
    });
    return { delays, paths: result.paths, named: [...result.named], stopped: result.stopped };
  };
  const text = (body: string): Handler => html(body, { 'content-type': 'text/plain' });

  test('at the well-known address makes a visit slower, moves it, and hides nothing', async () => {
    const wishes = text('Crawl-delay: 3\nVisit-time: 0200-0500\nUser-agent: *\nDisallow: /\n');
    const pages = { '/.well-known/hostwarden.txt': wishes, '/robots.txt': text('User-agent: *\nCrawl-delay: 1') };
    const seen = await visit(pages);
    expect([seen.delays, seen.paths, seen.named]).toEqual([[3_000], ['/', '/two'], []]);
    expect((await visit(pages, { minute: 12 * 60 })).named).toEqual(['robots-visit-time']);
  });
  test('is not known where robots.txt fails: a page a second, and every page', async () => {
    const { delays, paths, named } = await visit({ '/robots.txt': status(500) });
    expect([delays, paths, named]).toEqual([[1_000], ['/', '/two'], ['robots-unavailable']]);
  });
  test('is nothing where robots.txt is a web page, whatever its words', async () => {
    const { delays, paths, named } = await visit({ '/robots.txt': html('<pre>\nUser-agent: *\nDisallow: /\n</pre>') });
    expect([delays, paths, named]).toEqual([[], ['/', '/two'], ['robots-unreadable']]);
  });
});

describe('deadlines', () => {
  const full = { connectMs: 5_000, headersMs: 10_000, totalMs: 20_000, bodyBytes: 1 };
  test('come nearer with all the time that was waited for nothing, and never nearer than a server’s own pace', () => {
    const patience = createPatience();
    patience.waited(200_000);
    expect(patience.limits(full)).toBe(full);
    patience.saw(40);
    expect(patience.limits(full)).toEqual({ ...full, headersMs: 1_250, totalMs: 2_500 });
    for (let i = 0; i < 100; i += 1) patience.saw(300);
    expect(patience.limits(full).headersMs).toBeGreaterThan(5_000);
  });
  test('are whole before much was waited for', () => {
    const patience = createPatience();
    patience.saw(40);
    patience.waited(59_000);
    expect(patience.limits(full)).toBe(full);
    patience.waited(1_000);
    expect(patience.limits(full)).toEqual({ ...full, headersMs: 5_000, totalMs: 10_000 });
  });
});

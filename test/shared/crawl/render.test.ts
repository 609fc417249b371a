/** Pages that only their scripts make: rendered within a budget, and named where they are not. */
import { afterEach, describe, expect, test } from 'vitest';
import { createLimiter } from '../../../shared/crawl/limiter.ts';
import type { Render } from '../../../shared/crawl/render.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { fail, ok } from '../../../shared/result.ts';
import { verifyUrls } from '../../../shared/review/verify.ts';
import { parseIso } from '../../../shared/time.ts';
import { type Handler, type HostileServer, html, startHostile } from './hostile-server.ts';
import { crawlAt, elapsedMs, limits, quick } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const serve = async (pages: Readonly<Record<string, Handler>>): Promise<HostileServer> => {
  const server = await startHostile(pages);
  closing.push(server.close);
  return server;
};
const shell = html('<title>App</title><div id="root"></div><script src="/app.js"></script>');
const app = {
  '/': shell,
  '/two': shell,
  '/three': shell,
  '/plain': html('<title>Plain</title><p>Bread and butter.'),
};
const made =
  '<html><head><title>Made</title></head><body><p>Keys for every program.</p><a href="/two">2</a><a href="/three">3</a><a href="/plain">p</a></body></html>';
/** Answers with `made`, and counts. */
const browser = (answer: Awaited<ReturnType<Render>> = ok({ url: '', html: made })) => {
  const asked: Parameters<Render>[0][] = [];
  const render: Render = async (page) => {
    asked.push(page);
    return answer;
  };
  return { asked, render };
};

describe('a page that only scripts make', () => {
  test('is read as they made it, its links are followed, and nothing is left to name', async () => {
    const server = await serve(app);
    const { asked, render } = browser();
    const result = await crawlAt(server.url, { renders: 5 }, { render });
    expect(new Set(result.paths)).toEqual(new Set(['/', '/two', '/three', '/plain']));
    expect(result.pages[0]?.title).toBe('Made');
    expect(result.pages[0]?.visible.map(({ text }) => text)).toContain('Keys for every program.');
    expect(result.sources[0]?.rendered).toBe(made);
    expect(Buffer.from(result.sources[0]?.response.body ?? '').toString()).toContain('id="root"');
    expect(asked[0]).toMatchObject({ url: server.url, addresses: ['127.0.0.1'], sockets: 4 });
    expect(asked).toHaveLength(3);
    expect(result.named.has('needs-javascript')).toBe(false);
  });

  test.each([
    ['without a browser', { renders: 5 }, {}, /no browser here/],
    ['where the policy renders none', {}, { render: browser().render }, /none are run/],
    [
      'where the browser fails',
      { renders: 5 },
      { render: browser(fail({ problem: 'browser-timeout', detail: 'not done in 60 s' })).render },
      /browser-timeout not done in 60 s/,
    ],
  ])('is named %s', async (_name, plan, world, why) => {
    const server = await serve(app);
    const result = await crawlAt(server.url, plan, world);
    expect(result.problems).toEqual([
      { url: server.url, problem: 'needs-javascript', detail: expect.stringMatching(why) },
    ]);
    expect(result.pages.map(({ title }) => title)).toEqual(['App']);
  });

  test('beyond the budget of a visit is named', async () => {
    const server = await serve(app);
    const { asked, render } = browser();
    const result = await crawlAt(server.url, { renders: 2 }, { render });
    expect(asked).toHaveLength(2);
    const [problem, ...more] = result.problems;
    expect(problem).toMatchObject({ problem: 'needs-javascript', detail: expect.stringMatching(/2 such pages/) });
    expect(more).toEqual([]);
  });

  test('is rendered again at the next visit: the same bytes may be another page', async () => {
    const server = await serve({
      '/': (request, response) => {
        response.setHeader('etag', '"shell"');
        if (request.headers['if-none-match'] === '"shell"') response.writeHead(304).end();
        else shell(request, response);
      },
    });
    const unread = await crawlAt(server.url, { renders: 5 });
    const first = browser();
    const second = browser();
    const read = await crawlAt(server.url, { renders: 5, ...(unread.memory && { memory: unread.memory }) }, first);
    const again = await crawlAt(server.url, { renders: 5, ...(read.memory && { memory: read.memory }) }, second);
    expect([first.asked.length, second.asked.length]).toEqual([1, 1]);
    expect(again.counts).toMatchObject({ fetched: 1, unchanged: 0 });
    expect([read.changed, again.changed]).toEqual([true, false]);
  });
});

test('a noticed page that only scripts would make, and none ran, proves nothing', async () => {
  const server = await serve(app);
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  closing.push(() => fetcher.close());
  const policy = defaultPolicy;
  const verify = (render: Render | undefined) =>
    verifyUrls(
      {
        site: 'site.example',
        start: server.url,
        addresses: ['127.0.0.1'],
        sockets: 4,
        userAgent: 'Hostwarden/1.0',
        robots: 'honour',
        limits,
        urls: [`${server.url}two`],
        renders: 5,
      },
      {
        fetch: fetcher.fetch,
        elapsedMs,
        pause: quick,
        limiter: createLimiter({ sockets: 4, elapsedMs, pause: quick }),
        secret: 'test',
        ...(render === undefined ? {} : { render }),
      },
      {
        category: 'illegal-software',
        knowledge: compileKnowledge({ policy }),
        policy,
        at: parseIso('2027-03-15T10:00:00Z'),
      },
    );
  expect((await verify(undefined)).found).toBe('cannot-tell');
  const clean = ok({ url: '', html: '<title>Clean</title><p>Bread and butter, nothing else.' });
  expect((await verify(browser(clean).render)).found).toBe('gone');
  const bad =
    '<title>Keygens</title><p>Keygen download for every program. Crack included, full version cracked, serial key generator.';
  expect((await verify(browser(ok({ url: '', html: bad })).render)).found).toBe('still-there');
});

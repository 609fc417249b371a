/** Of pages of megabytes one at a time is read into a page and judged, so that memory holds one of them; small ones do not wait for that. */
import { expect, test } from 'vitest';
import { type Handler, html } from './hostile-server.ts';
import { crawl, limits, planFor, serve } from './site-world.ts';

const large = `<title>Large</title><p>${'one two three '.repeat(100_000)}`;
const small = Array.from({ length: 8 }, (_, at) => `/small-${at}`);
const pagesOf = (more: Readonly<Record<string, Handler>>): Readonly<Record<string, Handler>> => ({
  '/': html(['/large-0', '/large-1', ...small].map((path) => `<a href="${path}">${path}</a>`).join(' ')),
  ...Object.fromEntries(small.map((path) => [path, html(`<title>${path}</title><p>All about ${path}.`)])),
  ...more,
});
const roomy = { ...limits, fetch: { ...limits.fetch, headersMs: 10_000, totalMs: 10_000, bodyBytes: 4_000_000 } };

test('a slow server’s large pages hold up no small one while they come', async () => {
  let seenSmall = 0;
  let whenItCame = -1;
  let seen = (): void => undefined;
  const allSmall = new Promise<void>((resolve) => {
    seen = resolve;
  });
  // Half of it, and the rest when all small pages were seen: were they held up, it would never come.
  const slow: Handler = (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.write(large.slice(0, large.length / 2));
    void allSmall.then(() => response.end(large.slice(large.length / 2)));
  };
  const server = await serve(pagesOf({ '/large-0': slow, '/large-1': slow }));
  const result = await crawl(planFor(server, { limits: roomy }), undefined, {
    onPage: async (page) => {
      if (page.title === 'Large') whenItCame = seenSmall;
      if (page.title.startsWith('/small') && ++seenSmall === small.length) seen();
      return undefined;
    },
  });
  expect(result.problems).toEqual([]);
  expect([result.counts.fetched, whenItCame]).toEqual([small.length + 3, small.length]);
});

test('one large page is in work at a time, and small ones beside it', async () => {
  const server = await serve(pagesOf({ '/large-0': html(large), '/large-1': html(`${large} again`) }));
  let [largeInWork, most, besides, smallDone] = [0, 0, 0, 0];
  const result = await crawl(planFor(server, { limits: roomy }), undefined, {
    onPage: async (page) => {
      if (page.title !== 'Large') {
        if (page.title.startsWith('/small')) smallDone += 1;
        return undefined;
      }
      largeInWork += 1;
      most = Math.max(most, largeInWork);
      const before = smallDone;
      await new Promise((resolve) => setTimeout(resolve, 300));
      besides += smallDone - before;
      largeInWork -= 1;
      return undefined;
    },
  });
  expect([result.counts.fetched, most]).toEqual([small.length + 3, 1]);
  expect(besides).toBeGreaterThan(0);
});

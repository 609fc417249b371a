/** Answers that are not what they seem. */
import { expect, test } from 'vitest';
import { html } from './hostile-server.ts';
import { crawl, planFor, serve, world } from './site-world.ts';

test('a redirect to an address in raw UTF-8 leads where browsers are led', async () => {
  const server = await serve({
    '/': (_request, response) => {
      response.socket?.write(
        Buffer.from('HTTP/1.1 302 Found\r\nLocation: /käse\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
      );
      response.socket?.end();
    },
    '/k%C3%A4se': html('<title>Cheese</title><p>of all kinds'),
  });
  const result = await crawl(planFor(server));
  expect(result.pages.map(({ url, title }) => [url, title])).toEqual([[`${server.url}k%C3%A4se`, 'Cheese']]);
});

test('answers that may belong to other addresses are told of', async () => {
  const server = await serve({ '/': html('<a href="/a">a</a>'), '/a': html('<p>a') });
  const honest = world();
  const result = await crawl(planFor(server), {
    ...honest,
    fetch: async (request) => {
      const answer = await honest.fetch(request);
      return answer.ok && request.url.endsWith('/a') ? { ok: true, value: { ...answer.value, doubted: 7 } } : answer;
    },
  });
  expect(result.problems).toEqual([
    { url: `${server.url}a`, problem: 'answers-mixed', detail: '7 answers before this one' },
  ]);
});

/** A part of a site of which more waits than could ever be taken, and a page of it to which another part leads too. */
import { expect, test } from 'vitest';
import { crawlSite } from '../../../shared/crawl/crawl-site.ts';
import { createLimiter } from '../../../shared/crawl/limiter.ts';
import { type CrawlWorld, defaultLimits } from '../../../shared/crawl/plan.ts';
import type { FetchResponse, Json } from '../../../shared/ports.ts';
import { ok } from '../../../shared/result.ts';

const pages = 60;
/** More than any lane of a visit of so few pages holds; with short names, so that the page of them is remembered. */
const many = Array.from({ length: 20_001 }, (_, at) => `/p/${at}`);
const linksOf = (path: string, visit: number): readonly string[] => {
  if (path === '/') return visit === 1 ? ['/y/', '/x/'] : ['/x/', '/y/'];
  if (path === '/x/') return [...many, '/p/z'];
  return path === '/y/' ? ['/p/z'] : [];
};

test('what one part of the site had no room for is asked for by way of another, also where both are unchanged', async () => {
  let memory: Json | undefined;
  for (const visit of [1, 2]) {
    const asked: string[] = [];
    const world: CrawlWorld = {
      fetch: async ({ url, headers }) => {
        const path = new URL(url).pathname;
        asked.push(path);
        const etag = path === '/' ? `"${visit}"` : '"x"';
        const isSame = headers['if-none-match'] === etag;
        const links = linksOf(path, visit).map((to) => `<a href="${to}">to</a>`);
        const body = `<title>${path}</title><p>What ${path} says of ${path}</p>${links.join('')}`;
        const answer: FetchResponse = {
          status: path === '/robots.txt' ? 404 : isSame ? 304 : 200,
          headers: [
            ['content-type', 'text/html'],
            ['etag', etag],
          ],
          body: isSame ? new Uint8Array() : Buffer.from(body),
          truncated: false,
          address: '192.0.2.1',
          ms: 1,
        };
        return ok(answer);
      },
      limiter: createLimiter({ sockets: 1, elapsedMs: () => 0, pause: () => new Promise(() => {}) }),
      elapsedMs: () => 0,
      pause: () => new Promise(() => {}),
      secret: 's',
    };
    const result = await crawlSite(
      {
        site: 'o.example',
        start: 'http://o.example/',
        addresses: ['192.0.2.1'],
        sockets: 1,
        userAgent: 'Hostwarden/1',
        robots: 'load-only',
        limits: { ...defaultLimits, pages },
        judge: { knowledge: 'k' },
        ...(memory === undefined ? {} : { memory }),
      },
      world,
      { onPage: () => undefined },
    );
    memory = result.memory;
    expect(asked).toContain('/p/z');
    // The two that lead there among them.
    expect(result.counts.unchanged).toBeGreaterThanOrEqual(visit === 2 ? 2 : 0);
  }
});

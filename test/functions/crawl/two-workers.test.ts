/**
 * Two workers as two Lambdas are: each with connections of its own. Every slice is delivered to both, and its time is up long before the
 * visits are done; the server counts who is connected.
 */
import { afterEach, expect, test } from 'vitest';
import { type Crawled, crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { html } from '../../shared/crawl/hostile-server.ts';
import { clean, type Hosting, knowledge, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());

const sockets = 3;
const sites = ['one.example', 'two.example', 'three.example'];
const leaves = Array.from({ length: 40 }, (_, at) => `/leaf-${'z'.repeat(at)}`);
const pages = {
  '/': html(`<title>Home</title>${leaves.map((leaf) => `<a href="${leaf}">x</a>`).join(' ')}`),
  ...Object.fromEntries(leaves.map((leaf, at) => [leaf, html(`<title>Leaf</title><p>Leaf ${'w '.repeat(at)}`)])),
  '/robots.txt': clean,
};

test('slices that come twice, and whose time is up: never more connections than the server bears', async () => {
  hosting = await openHosting(pages, { sockets, waitMs: 30 });
  for (const site of sites) await hosting.addSite(site);
  await dispatch(hosting.ports, policy);
  const fetchers = [0, 1].map(() => createFetcher({ networks: ['127.0.0.0/8'] }));
  const slice = (worker: number): Promise<Crawled> =>
    crawlServer(
      { server: 'web1' },
      {
        ports: { ...hosting.ports, fetcher: fetchers[worker] ?? hosting.ports.fetcher },
        policy,
        knowledge,
        budgetMs: 300,
      },
    );
  const ends: Crawled[] = [];
  for (let turn = 0; turn < 60 && !ends.includes('done'); turn += 1) {
    // First the one, then the other: who is late finds the server taken.
    const [first, second] = await Promise.all([slice(turn % 2), slice((turn + 1) % 2)]);
    ends.push(first, second);
  }
  await Promise.all(fetchers.map((fetcher) => fetcher.close()));
  expect(hosting.server.most.open).toBe(sockets);
  expect(ends.filter((end) => end === 'more').length).toBeGreaterThan(3);
  expect(ends.filter((end) => end === 'busy').length).toBeGreaterThan(3);
  for (const site of sites)
    expect((await hosting.visits(site))[0]).toMatchObject({
      state: 'done',
      stopped: 'complete',
      pages: { fetched: leaves.length + 1, failed: 0 },
    });
});

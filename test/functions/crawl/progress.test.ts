/** What the crawler says of itself while it works: read as the console does. */
import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { ServerProgress } from '../../../shared/crawl/progress.ts';
import { bodyOf } from '../../../shared/table.ts';
import { html } from '../../shared/crawl/hostile-server.ts';
import { adult, type Hosting, knowledge, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());
const leaves = Array.from({ length: 40 }, (_, i) => `/leaf-${i}`);
const site = {
  '/': html(`<title>Home</title><a href="/evening">x</a>${leaves.map((leaf) => `<a href="${leaf}">x</a>`).join(' ')}`),
  '/evening': adult,
  ...Object.fromEntries(leaves.map((leaf, i) => [leaf, html(`<title>Leaf</title><p>Leaf ${'w '.repeat(i)}`)])),
};
const crawl = (budgetMs: number, signal?: AbortSignal) =>
  crawlServer(
    { server: 'web1' },
    { ports: hosting.ports, policy, knowledge, budgetMs, beatMs: 20, ...(signal === undefined ? {} : { signal }) },
  );
const said = async (): Promise<ServerProgress | undefined> => {
  const { rows } = await hosting.host.records.query({ index: 'list', pk: 'crawling' });
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0] && bodyOf<ServerProgress>(rows[0]);
};
const until = async (isSo: (progress: ServerProgress) => boolean): Promise<ServerProgress> => {
  for (let i = 0; i < 400; i += 1) {
    const progress = await said();
    if (progress !== undefined && isSo(progress)) return progress;
    await new Promise((go) => setTimeout(go, 10));
  }
  throw new Error(`never said so: ${JSON.stringify(await said())}`);
};

test('while it works it says how far it is, and nothing once it is done', async () => {
  hosting = await openHosting(site, { waitMs: 60 });
  await hosting.addSite('one.example');
  await dispatch(hosting.ports, policy);
  const crawled = crawl(20_000);
  const early = await until(({ sites }) => (sites[0]?.pages.fetched ?? 0) >= 3);
  expect(early).toMatchObject({ server: 'web1', at: '2027-03-15T10:00:00.000Z', sockets: 3, queued: 0 });
  expect(early.between).toBeUndefined();
  expect(early.pressure.sockets).toBeGreaterThan(0);
  const [first] = early.sites;
  expect(first).toMatchObject({ site: 'one.example', purpose: 'scheduled' });
  expect(first?.answers).toBe((first?.pages.fetched ?? 0) + (first?.pages.failed ?? 0));
  expect(first?.waiting).toBeGreaterThan(20);
  const late = await until(({ sites }) => (sites[0]?.pages.fetched ?? 0) >= 30);
  expect(late.sites[0]?.waiting).toBeLessThan(first?.waiting ?? 0);
  expect(late.sites[0]?.found).toBe(1);
  expect(late.sites[0]?.ms).toBeGreaterThan(first?.ms ?? 0);
  expect(await crawled).toBe('done');
  expect(await said()).toBeUndefined();
});

test('between two slices it says so, and the next counts on from there', async () => {
  hosting = await openHosting(site, { waitMs: 60 });
  await hosting.addSite('one.example');
  await dispatch(hosting.ports, policy);
  expect(await crawl(500)).toBe('more');
  const between = await said();
  expect(between).toMatchObject({ between: true, queued: 0 });
  const before = between?.sites[0]?.pages.fetched ?? 0;
  expect(before).toBeGreaterThan(2);
  expect(before).toBeLessThan(41);
  const rest = crawl(20_000);
  // At its first word it knows no more than the slice before did, and no less.
  const { ms, waiting, answers } = between?.sites[0] ?? {};
  expect(answers).toBe(before);
  const again = await until(({ between }) => between === undefined);
  expect(again.sites[0]?.waiting).toBeLessThanOrEqual(waiting ?? 0);
  expect(again.sites[0]?.waiting).toBeGreaterThan(1);
  const later = await until(({ sites }) => (sites[0]?.pages.fetched ?? 0) > before + 3);
  expect(later.sites[0]?.answers).toBe(later.sites[0]?.pages.fetched);
  expect(later.sites[0]?.ms).toBeGreaterThan(ms ?? 0);
  expect(await rest).toBe('done');
  expect(await said()).toBeUndefined();
});

test('more sites than have a turn at once are counted as waiting', async () => {
  hosting = await openHosting(site, { waitMs: 60 });
  for (let i = 0; i < 15; i += 1) await hosting.addSite(`s${i}.example`);
  await dispatch(hosting.ports, policy);
  const stop = new AbortController();
  const crawled = crawl(20_000, stop.signal);
  expect(await until(({ sites }) => sites.length === 12)).toMatchObject({ queued: 3 });
  stop.abort();
  await expect(crawled).rejects.toThrow('was stopped');
  expect(await said()).toMatchObject({ between: true, queued: 3 });
});

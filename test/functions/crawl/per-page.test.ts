/** What a visit keeps does not grow with its pages: no row a page, no object a page, on either host. Here lies what a million pages cost. */
import { expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { Ports } from '../../../shared/ports.ts';
import { html } from '../../shared/crawl/hostile-server.ts';
import { adult, type Hosting, knowledge, openHosting, policy } from './hosting.ts';

let hosting: Hosting;

type Written = { readonly rows: number; readonly blobs: number };
/** Rows and objects that a first visit of a site of so many pages writes, some of them flagged. `plant`: a fault in the crawler's ports. */
const writesOf = async (
  pages: number,
  { flagged = 0, plant = (ports) => ports }: { flagged?: number; plant?: (ports: Ports) => Ports } = {},
): Promise<Written> => {
  const leaves = Array.from({ length: pages - 1 }, (_, i) => `/leaf-${i}`);
  const links = leaves.map((leaf) => `<a href="${leaf}">x</a>`).join(' ');
  const site = {
    '/': html(`<title>Home</title>${links}`),
    ...Object.fromEntries(
      leaves.map((leaf, i) => [leaf, i < flagged ? adult : html(`<title>Leaf ${i}</title><p>Leaf ${'w '.repeat(i)}`)]),
    ),
  };
  hosting = await openHosting(site);
  await hosting.addSite('one.example');
  await dispatch(hosting.ports, policy);
  let rows = 0;
  let blobs = 0;
  const ports: Ports = {
    ...hosting.ports,
    records: {
      ...hosting.ports.records,
      transact: (writes) => {
        rows += writes.length;
        return hosting.ports.records.transact(writes);
      },
    },
    blobs: {
      ...hosting.ports.blobs,
      put: (...args) => {
        blobs += 1;
        return hosting.ports.blobs.put(...args);
      },
    },
  };
  expect(await crawlServer({ server: 'web1' }, { ports: plant(ports), policy, knowledge, budgetMs: 30_000 })).toBe(
    'done',
  );
  const visits = await hosting.ports.records.query({ index: 'table', pk: 'site#one.example', prefix: 'visit#' });
  expect(visits.rows[0]?.body).toMatchObject({ pages: { fetched: pages } });
  await hosting.close();
  return { rows, blobs };
};

test('eight times the pages: as many rows, as many objects', async () => {
  const small = await writesOf(10);
  expect(small.rows).toBeGreaterThan(0);
  expect(small.blobs).toBeGreaterThan(0);
  expect(await writesOf(80)).toEqual(small);
});

test('a flagged page: one object more, and no row but the key that seals it', async () => {
  const [one, nine] = [await writesOf(20, { flagged: 1 }), await writesOf(20, { flagged: 9 })];
  expect({ rows: nine.rows - one.rows, blobs: nine.blobs - one.blobs }).toEqual({ rows: 0, blobs: 8 });
});

/** For every page that is fetched. */
const onFetch =
  (write: (ports: Ports, url: string) => Promise<unknown>) =>
  (ports: Ports): Ports => ({
    ...ports,
    fetcher: {
      ...ports.fetcher,
      fetch: async (request) => {
        await write(ports, encodeURIComponent(request.url).toLowerCase().replaceAll('%', ''));
        return ports.fetcher.fetch(request);
      },
    },
  });
test.each([
  [
    'a row a page',
    onFetch(({ records }, name) => records.transact([{ put: { pk: 'system', sk: name, body: {} }, if: 'absent' }])),
  ],
  ['an object a page', onFetch(({ blobs }, name) => blobs.put(`crawl/pages/${name}`, Buffer.from('x')))],
])('%s, planted, shows', async (_, plant) => {
  expect(await writesOf(80, { plant })).not.toEqual(await writesOf(10, { plant }));
});

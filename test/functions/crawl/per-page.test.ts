/** What a visit keeps does not grow with its pages: no row a page, no object a page, on either host. Here lies what a million pages cost. */
import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { Ports } from '../../../shared/ports.ts';
import { html } from '../../shared/crawl/hostile-server.ts';
import { type Hosting, knowledge, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());

/** Rows and objects that a first visit of a site of so many pages writes. */
const writesOf = async (pages: number): Promise<{ readonly rows: number; readonly blobs: number }> => {
  const leaves = Array.from({ length: pages - 1 }, (_, i) => `/leaf-${i}`);
  const links = leaves.map((leaf) => `<a href="${leaf}">x</a>`).join(' ');
  const site = {
    '/': html(`<title>Home</title>${links}`),
    ...Object.fromEntries(leaves.map((leaf, i) => [leaf, html(`<title>Leaf ${i}</title><p>Leaf ${'w '.repeat(i)}`)])),
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
  expect(await crawlServer({ server: 'web1' }, { ports, policy, knowledge, budgetMs: 30_000 })).toBe('done');
  const visits = await hosting.ports.records.query({ index: 'table', pk: 'site#one.example', prefix: 'visit#' });
  expect(visits.rows[0]?.body).toMatchObject({ pages: { fetched: pages } });
  return { rows, blobs };
};

test('eight times the pages: as many rows, as many objects', async () => {
  const small = await writesOf(10);
  await hosting.close();
  expect(small.rows).toBeGreaterThan(0);
  expect(small.blobs).toBeGreaterThan(0);
  expect(await writesOf(80)).toEqual(small);
});

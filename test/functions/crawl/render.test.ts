/** From a page that only scripts make to its flag: the crawler asks over the queue, the browser's function answers in a blob. */
import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { renderByQueue } from '../../../functions/crawl/render.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { onScreenshot } from '../../../functions/screenshot/screenshot.ts';
import type { Browser } from '../../../shared/ports.ts';
import { ok } from '../../../shared/result.ts';
import type { BrowserMessage } from '../../../shared/review/screenshot.ts';
import { html } from '../../shared/crawl/hostile-server.ts';
import { readWarc } from '../../shared/crawl/read-warc.ts';
import { type Hosting, knowledge, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());

const made =
  '<meta name="rating" content="RTA-5042-1996-1400-1577-RTA"><title>Evening</title><p>For adults, by script.';
const browser: Browser = {
  absent: undefined,
  browse: async ({ url }) => ok({ url, html: made, asked: [] }),
};
/** What the worker of the queue does, until it is stopped. */
const work = async (stop: AbortSignal): Promise<void> => {
  const { queues } = hosting.ports;
  while (!stop.aborted) {
    const messages = await queues.receive('screenshot', { max: 1, visibilitySeconds: 30, waitSeconds: 1 });
    for (const message of messages) {
      const body = message.body as unknown as BrowserMessage;
      if (body.kind === 'render') await onScreenshot(body, 1, { ports: hosting.ports, browserFor: () => browser });
      await queues.settle('screenshot', message.receipt, 'done');
    }
  }
};

test('is flagged by what its scripts made, with both in the evidence, and leaves no answer behind', async () => {
  hosting = await openHosting({ '/': html('<title>App</title><div id="app"></div><script src="/app.js"></script>') });
  await hosting.addSite('one.example');
  await dispatch(hosting.ports, policy);
  await hosting.drain('crawl');
  const stop = new AbortController();
  const working = work(stop.signal);
  const render = renderByQueue(hosting.ports, policy);
  await crawlServer({ server: 'web1' }, { ports: hosting.ports, policy, knowledge, budgetMs: 20_000, render });
  stop.abort();
  await working;
  const [flag] = await hosting.flags('one.example');
  expect(flag).toMatchObject({ state: 'open', category: 'pornography', pages: [{ title: 'Evening' }] });
  expect((await hosting.visits('one.example'))[0]).toMatchObject({ state: 'done', problems: [] });
  const { keys } = await hosting.host.blobs.list('evidence/');
  const warc = await hosting.host.blobs.get(keys.find((key) => key.endsWith('.warc.gz')) ?? '');
  const records = await readWarc(warc ?? new Uint8Array());
  expect(records.map(({ record }) => record.warcType)).toEqual([
    'warcinfo',
    'request',
    'response',
    'conversion',
    'metadata',
  ]);
  expect(records[2]?.payload.toString()).toContain('id="app"');
  expect(records[3]?.payload.toString()).toBe(made);
  expect((await hosting.host.blobs.list('render/')).keys).toEqual([]);
});

test('without a browser the visit says so, and the flag of before stays as it is', async () => {
  let page = html('<meta name="rating" content="RTA-5042-1996-1400-1577-RTA"><title>Evening</title><p>For adults.');
  hosting = await openHosting({ '/': (request, response) => page(request, response) });
  await hosting.addSite('one.example');
  for (const at of ['2027-03-15T10:00:00Z', '2027-03-17T10:00:00Z']) {
    hosting.at(at);
    await dispatch(hosting.ports, policy);
    await hosting.drain('crawl');
    await crawlServer({ server: 'web1' }, { ports: hosting.ports, policy, knowledge, budgetMs: 20_000 });
    page = html('<title>App</title><div id="app"></div><script src="/app.js"></script>');
  }
  expect((await hosting.flags('one.example'))[0]?.state).toBe('open');
  expect((await hosting.visits('one.example')).at(-1)?.problems).toMatchObject([
    { problem: 'needs-javascript', detail: expect.stringContaining('no browser here') },
  ]);
});

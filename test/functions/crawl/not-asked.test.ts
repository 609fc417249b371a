/** Flagged pages that whole visits of the site do not ask for, and those that they ask for though nothing links there. */
import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { relay } from '../../../functions/outbox/outbox.ts';
import { settleReports } from '../../../functions/reports/reports.ts';
import { receiveReport } from '../../../shared/report/receive.ts';
import { type Handler, redirect } from '../../shared/crawl/hostile-server.ts';
import { clean, type Hosting, knowledge, linking, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());

const report = 'a'.repeat(26);
/** A notice of these, and the look that it asks for. */
const notify = async (...urls: string[]): Promise<void> => {
  const { ports } = hosting;
  const notifier = { name: 'Nora', email: 'nora@reader.example', language: 'en' } as const;
  await receiveReport(
    { channel: 'form', category: 'hate', reasons: 'See there.', urls, notifier },
    report,
    ports,
    policy,
  );
  expect(await relay(`rp-${report}.look`, ports)).toBe('done');
  await crawlServer({ server: 'web1' }, { ports, policy, knowledge, budgetMs: 20_000 });
};
/** The next visit of the whole site: what is left of the flag, and how many notices are closed after it. */
const visitOn = async (at: string) => {
  const { ports } = hosting;
  hosting.at(at);
  await dispatch(ports, policy);
  await crawlServer({ server: 'web1' }, { ports, policy, knowledge, budgetMs: 20_000 });
  const [flag] = await hosting.flags('one.example');
  const last = (await hosting.visits('one.example')).at(-1);
  expect(last).toMatchObject({ purpose: { kind: 'scheduled' }, stopped: 'complete' });
  return {
    state: flag?.state,
    left: flag?.pages.map(({ url }) => url),
    closed: await settleReports(ports, policy),
    named: last?.problems.filter(({ problem }) => problem === 'off-site').map(({ url }) => url),
  };
};

test('whole visits do not take for gone what they do not ask for, and its own page they do', async () => {
  const pages: Record<string, Handler> = { '/': linking('/garden'), '/garden': clean, '/bad': clean };
  hosting = await openHosting(pages);
  await hosting.addSite('one.example');
  const foreign = ['http://one.example:8443/bad', 'https://one.example/bad'];
  const own = `http://one.example:${hosting.server.port}/bad`;
  await notify(...foreign, own);
  // To a page that is known, which says nothing of this one: gone, since nothing else hid it.
  pages['/bad'] = redirect('/');
  for (const at of ['2027-03-16T10:00:00Z', '2027-03-19T10:00:00Z']) {
    const { left, named, ...rest } = await visitOn(at);
    expect(rest).toEqual({ state: 'open', closed: 0 });
    expect([left?.toSorted(), named?.toSorted()]).toEqual([foreign.toSorted(), foreign.toSorted()]);
  }
});

test('a site that lives at www: what a notice names there stays flagged while it is there, and no longer', async () => {
  const atTwin =
    (page: Handler): Handler =>
    (request, response) => {
      if (request.headers.host?.startsWith('www.')) return page(request, response);
      response.writeHead(301, { location: `http://www.${request.headers.host}${request.url}` });
      response.end();
    };
  const pages: Record<string, Handler> = { '/': atTwin(linking('/garden')), '/garden': clean, '/bad': atTwin(clean) };
  hosting = await openHosting(pages);
  await hosting.addSite('one.example');
  const { port } = hosting.server;
  await notify(`http://one.example:${port}/bad`);
  const left = [`http://www.one.example:${port}/bad`];
  for (const at of ['2027-03-16T10:00:00Z', '2027-03-19T10:00:00Z'])
    expect(await visitOn(at)).toEqual({ state: 'open', left, closed: 0, named: [] });
  delete pages['/bad'];
  expect(await visitOn('2027-03-23T10:00:00Z')).toMatchObject({ state: 'gone', closed: 1 });
});

import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../../functions/console/desk.ts';
import { askForPicture } from '../../../functions/console/evidence-act.ts';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { relay } from '../../../functions/outbox/outbox.ts';
import { settleReports } from '../../../functions/reports/reports.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import { receiveReport } from '../../../shared/report/receive.ts';
import type { Report } from '../../../shared/review/report.ts';
import { pageName } from '../../../shared/review/screenshot.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { openCanary } from '../../shared/browser/hosting.ts';
import type { Handler } from '../../shared/crawl/hostile-server.ts';
import { clean, type Hosting, knowledge, linking, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());

test('a notice chooses no port: what it names beside the site is for a person, and is neither asked for nor pictured', async () => {
  hosting = await openHosting({ '/': linking(), '/garden': clean });
  const { ports, server } = hosting;
  await hosting.addSite('one.example');
  const canary = await openCanary('127.0.0.1');
  const own = `http://one.example:${server.port}/garden`;
  const foreign = [`http://one.example:${canary.port}/`, `https://one.example:${canary.port}/`];
  const notifier = { name: 'Nora', email: 'nora@reader.example', language: 'en' } as const;
  const given = {
    channel: 'form',
    category: 'hate',
    reasons: 'See there.',
    urls: [...foreign, own],
    notifier,
  } as const;
  await receiveReport(given, 'a'.repeat(26), ports, policy);
  expect(await relay(`rp-${'a'.repeat(26)}.look`, ports)).toBe('done');
  await crawlServer({ server: 'web1' }, { ports, policy, knowledge, budgetMs: 20_000 });

  const [flag] = await hosting.flags('one.example');
  expect(flag?.pages.map(({ url }) => url).toSorted()).toEqual([...foreign, own].toSorted());
  const pictured = (await hosting.drain('screenshot')) as readonly { readonly url: string }[];
  expect(pictured.map(({ url }) => url)).toEqual([own]);
  const ask = (url: string) => askForPicture({ ports, policy } as Desk, { id: flag?.id ?? '', page: pageName(url) });
  expect(await Promise.all([...foreign, own].map(ask))).toEqual([false, false, true]);
  expect(canary.touched).toEqual([]);
  const [visit] = await hosting.visits('one.example');
  expect(visit?.problems.filter(({ problem }) => problem === 'off-site').map(({ url }) => url)).toEqual(foreign);
  await canary.close();
});

/** With nothing to read: an error page that shows something is a person’s to look at. */
const missing: Handler = (_, response) => response.writeHead(410).end();

/** The notice once its pages are looked at and the tick has passed; `urls` are of the port at which the site is. */
const afterLook = async (paths: readonly string[], letter = 'a', from = letter) => {
  const { ports, server } = hosting;
  const number = letter.repeat(26);
  const id = `rp-${number}`;
  const urls = paths.map((path) => path.replace('/', `:${server.port}/`)).map((rest) => `http://${rest}`);
  const notifier = { name: 'Nora', email: `${from}@reader.example`, language: 'en' } as const;
  await receiveReport(
    { channel: 'form', category: 'hate', reasons: 'See there.', urls, notifier },
    number,
    ports,
    policy,
  );
  const sent = async (notice: string) => {
    const row = await ports.records.get(keys.outbox(`${id}.${notice}`));
    const effect = row && bodyOf<OutboxEntry>(row).effect;
    return effect?.kind === 'message' ? effect.facts : undefined;
  };
  const read = async () => {
    const row = await ports.records.get(keys.report(id));
    if (row === undefined) throw new Error(`no ${id}`);
    return bodyOf<Report>(row);
  };
  if ((await read()).state !== 'closed') await relay(`${id}.look`, ports);
  await crawlServer({ server: 'web1' }, { ports, policy, knowledge, budgetMs: 20_000 });
  await settleReports(ports, policy);
  const at = (path: string) => `http://${path.replace('/', `:${server.port}/`)}`;
  return { report: await read(), receipt: await sent('r1'), outcome: await sent('r2'), at };
};

test.each([
  ['one.example', 'www.one.example/garden', 'www.one.example/garden'],
  ['www.one.example', 'one.example/garden', 'one.example/garden'],
  ['one.example', 'one.example./garden', 'one.example/garden'],
  ['one.example', 'www.one.example./garden', 'www.one.example/garden'],
])('a notice finds the site %s by %s, alone and beside a page that is gone', async (site, path, asked) => {
  hosting = await openHosting({ '/': linking(), '/garden': clean, '/old': missing });
  await hosting.addSite(site);
  const alone = await afterLook([path]);
  expect(alone.report).toMatchObject({ state: 'in-review', sites: [{ site, urls: [alone.at(asked)] }] });
  const mixed = await afterLook([`${site}/old`, path], 'b');
  expect(mixed.report).toMatchObject({ state: 'in-review' });
  expect(mixed.report.sites.map((place) => [place.site, place.urls.length])).toEqual([[site, 2]]);
  const [flag] = await hosting.flags(site);
  expect(flag?.pages.map(({ url }) => url)).toEqual([alone.at(asked)]);
});

test('of two sites each answers for its own name, and a name with a dot is no second address', async () => {
  hosting = await openHosting({ '/': linking(), '/garden': clean });
  await hosting.addSite('one.example');
  await hosting.addSite('www.one.example');
  const { report } = await afterLook(['one.example/garden', 'one.example./garden', 'www.one.example/garden']);
  expect(report.sites.map(({ site, urls }) => [site, urls.length])).toEqual([
    ['one.example', 1],
    ['www.one.example', 1],
  ]);
});

test('what is missing under the twin’s name is for a person: it may be somewhere else', async () => {
  hosting = await openHosting({ '/': linking(), '/old': missing });
  await hosting.addSite('one.example');
  const own = await afterLook(['one.example/old']);
  expect(own.report).toMatchObject({ state: 'closed', outcome: 'gone' });
  const twin = await afterLook(['www.one.example/old'], 'b');
  expect(twin.report).toMatchObject({ state: 'in-review' });
});

test('addresses of no site here are said to be so, and never counted as gone', async () => {
  hosting = await openHosting({ '/': linking(), '/old': missing });
  await hosting.addSite('one.example');
  const { report, receipt, outcome, at } = await afterLook(['one.example/old', 'two.example/page']);
  expect(report).toMatchObject({ state: 'closed', outcome: 'gone', notHosted: [at('two.example/page')] });
  const told = { urls: [at('one.example/old')], notHosted: [at('two.example/page')] };
  expect(receipt).toMatchObject(told);
  expect(outcome).toMatchObject(told);
  const none = await afterLook(['two.example/page'], 'b');
  expect(none.report).toMatchObject({ state: 'closed', outcome: 'not-hosted' });
  expect(none.outcome).toMatchObject({ urls: [at('two.example/page')] });
  expect(none.outcome).not.toHaveProperty('notHosted');
});

test('a site that has left the inventory before anybody looked is not counted as gone', async () => {
  hosting = await openHosting({ '/': linking(), '/old': missing });
  await hosting.addSite('one.example');
  await hosting.addSite('two.example', { server: 'elsewhere' });
  const { report, outcome, at } = await afterLook(['one.example/old', 'two.example/page']);
  expect(report).toMatchObject({ state: 'looking' });
  const { records } = hosting.ports;
  await records.transact([{ delete: keys.site('two.example'), if: 'any' }]);
  expect(outcome).toBeUndefined();
  await crawlServer({ server: 'elsewhere' }, { ports: hosting.ports, policy, knowledge, budgetMs: 20_000 });
  await settleReports(hosting.ports, policy);
  const row = await records.get(keys.outbox(`${report.id}.r2`));
  expect(row && bodyOf<OutboxEntry>(row).effect).toMatchObject({
    facts: { outcome: 'gone', urls: [at('one.example/old')], notHosted: [at('two.example/page')] },
  });
});

test('an address that is reported already stays joined to its open notice, beside one that is not hosted', async () => {
  hosting = await openHosting({ '/': linking(), '/garden': clean });
  await hosting.addSite('one.example');
  const first = await afterLook(['one.example/garden']);
  expect(first.report.state).toBe('in-review');
  const { report, outcome, at } = await afterLook(['one.example/garden', 'two.example/page'], 'b', 'a');
  expect(report).toMatchObject({ state: 'closed', outcome: 'duplicate', notHosted: [at('two.example/page')] });
  expect(outcome).toMatchObject({
    outcome: 'duplicate',
    urls: [at('one.example/garden')],
    notHosted: [at('two.example/page')],
  });
});

test('a notice that closes takes its own marks along, none of another that is open, and tells nothing of that', async () => {
  hosting = await openHosting({ '/': linking(), '/garden': clean, '/old': missing });
  await hosting.addSite('one.example');
  await hosting.addSite('three.example');
  const first = await afterLook(['one.example/garden']);
  expect(first.report.state).toBe('in-review');
  const second = await afterLook(['one.example/garden', 'three.example/old'], 'b', 'a');
  expect(second.report).toMatchObject({ state: 'closed', outcome: 'gone' });
  // Of the other it knows nothing yet.
  expect(second.outcome?.['urls']).toEqual([second.at('three.example/old')]);
  expect((await afterLook(['one.example/garden'], 'c', 'a')).report.outcome).toBe('duplicate');
  expect((await afterLook(['three.example/old'], 'd', 'a')).report.outcome).toBe('gone');
});

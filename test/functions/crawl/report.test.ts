import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../../functions/console/desk.ts';
import { askForPicture } from '../../../functions/console/evidence-act.ts';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { relay } from '../../../functions/outbox/outbox.ts';
import { receiveReport } from '../../../shared/report/receive.ts';
import { pageName } from '../../../shared/review/screenshot.ts';
import { openCanary } from '../../shared/browser/hosting.ts';
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

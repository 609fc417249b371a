/** A site that shows search engines what its owner never sees: flagged, marked hacked, and kept with both faces. */
import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { type Handler, html } from '../../shared/crawl/hostile-server.ts';
import { readWarc } from '../../shared/crawl/read-warc.ts';
import { adult, type Hosting, knowledge, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());
const garden = html('<title>Garden</title><p>Seeds and plants for every season.');
const cloaked: Handler = (request, response) =>
  (request.headers['user-agent']?.includes('Googlebot') ? adult : garden)(request, response);
const visit = async (by: Policy): Promise<void> => {
  await hosting.addSite('one.example');
  await dispatch(hosting.ports, by);
  await crawlServer({ server: 'web1' }, { ports: hosting.ports, policy: by, knowledge, budgetMs: 20_000 });
};
const looking: Policy = { ...policy, crawl: { ...policy.crawl, secondLooks: 3 } };

test('what only a search engine sees is a flag, marked hacked, with both excerpts and both answers', async () => {
  hosting = await openHosting({ '/': cloaked });
  await visit(looking);
  const [flag] = await hosting.flags('one.example');
  expect(flag).toMatchObject({ state: 'open', category: 'pornography', hacked: true });
  const [finding] = flag?.pages[0]?.findings ?? [];
  expect(finding?.shownTo).toEqual({ as: 'search-engine', instead: 'Garden Seeds and plants for every season.' });
  const { keys } = await hosting.host.blobs.list('evidence/');
  const warc = await hosting.host.blobs.get(keys.find((key) => key.endsWith('.warc.gz')) ?? '');
  const answers = (await readWarc(warc ?? new Uint8Array())).filter(({ record }) => record.warcType === 'response');
  expect(answers.map(({ payload }) => payload.toString().includes('For adults'))).toEqual([false, true]);
});
test('nobody looks twice where the policy says not to', async () => {
  hosting = await openHosting({ '/': cloaked });
  await visit(policy);
  expect(await hosting.flags('one.example')).toEqual([]);
});
test('all see the same: no flag', async () => {
  hosting = await openHosting({ '/': garden });
  await visit(looking);
  expect(await hosting.flags('one.example')).toEqual([]);
});

import { afterEach, describe, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { pruneKept } from '../../../functions/feeds/prune.ts';
import { getJson } from '../../../shared/blob/json.ts';
import type { Visit } from '../../../shared/crawl/visit.ts';
import { keepPages } from '../../../shared/detect/kept-page.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { startReplay } from '../../../shared/review/replay.ts';
import { bodyOf, triedVisits } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { policy as base, type Hosting, openHosting } from '../../functions/crawl/hosting.ts';
import { html } from '../crawl/hostile-server.ts';
import { pageWith, shown } from '../detect/page.ts';

const at = parseIso('2027-03-15T10:00:00Z');
const labelled = pageWith({ url: 'https://one.example/a', labels: [{ scheme: 'rta', value: 'RTA-1', adult: true }] });
const mature = pageWith({ url: 'https://two.example/b', labels: [{ scheme: 'rating', value: 'adult', adult: true }] });
const clean = pageWith({ url: 'https://one.example/c', visible: shown('Plants and seeds.') });
const knowledge = (more: Partial<Policy> = {}) => compileKnowledge({ policy: { ...defaultPolicy, ...more } });
const threshold = (value: number): Partial<Policy> => ({
  version: 'tried',
  categories: {
    ...defaultPolicy.categories,
    pornography: { ...defaultPolicy.categories.pornography, threshold: value },
  },
});
const shadowed = (shadow: Partial<Policy['shadow']>): Partial<Policy> => ({
  shadow: { ...defaultPolicy.shadow, ...shadow },
});

describe('replay', () => {
  const replay = (more: Partial<Policy>) => {
    const run = startReplay(knowledge(), knowledge(more), at);
    run.addSite('one.example', [labelled, clean]);
    run.addSite('two.example', [mature]);
    return run.result();
  };
  const pornography = (more: Partial<Policy>) =>
    replay(more).categories.find(({ category }) => category === 'pornography');

  test('the same policy changes nothing', () => {
    expect(pornography({})).toMatchObject({ before: 2, after: 2, gained: 0, lost: 0 });
    expect(replay({}).rules).toEqual([]);
    expect(replay({})).toMatchObject({ sites: 2, pages: 3 });
  });
  test('a higher threshold loses flags, and says which', () => {
    expect(pornography(threshold(0.8))).toMatchObject({
      before: 2,
      after: 1,
      lost: 1,
      examples: { gained: [], lost: [{ site: 'two.example', url: 'https://two.example/b' }] },
    });
  });
  test('a rule put into the shadow loses its flags and its pages', () => {
    const result = replay(shadowed({ rules: ['labels/pornography/rta'] }));
    expect(result.rules).toEqual([{ rule: 'labels/pornography/rta', before: 1, after: 0 }]);
    expect(result.categories[0]).toMatchObject({ lost: 1, examples: { lost: [{ site: 'one.example' }] } });
  });
});

test('what is kept is bounded and masked', () => {
  const kept = keepPages(100);
  const long = pageWith({ visible: shown('card 4111 1111 1111 1111 ', 'x'.repeat(100_000)) });
  for (let page = 0; page < 20; page += 1) kept.add(long);
  expect(kept.pages()).toHaveLength(1);
  expect(JSON.stringify(kept.pages())).not.toContain('4111 1111 1111 1111');
});

describe('a visit under a policy that tries something out', () => {
  let hosting: Hosting;
  afterEach(() => hosting.close());
  const policy: Policy = {
    ...base,
    ...shadowed({ rules: ['labels/pornography/rta'], thresholds: { pornography: 0.5 } }),
    replay: { days: 2, kilobytes: 500 },
  };
  const visit = async (under: Policy): Promise<void> => {
    await dispatch(hosting.ports, under);
    await hosting.drain('crawl');
    const deps = { ports: hosting.ports, policy: under, knowledge: compileKnowledge({ policy: under }) };
    await crawlServer({ server: 'web1' }, { ...deps, budgetMs: 20_000 });
  };

  test('counts it with the visit, puts it in no flag, keeps the pages, and forgets them in time', async () => {
    const rta = '<meta name="rating" content="RTA-5042-1996-1400-1577-RTA"><title>Evening</title><p>For adults.';
    hosting = await openHosting({
      'one.example/': html('<title>Home</title><p>Welcome</p><a href="/evening">x</a>'),
      'one.example/evening': html(rta),
    });
    await hosting.addSite('one.example');
    await visit(policy);
    expect(await hosting.flags('one.example')).toEqual([]);
    expect((await hosting.visits('one.example'))[0]?.shadow).toMatchObject([
      { what: 'labels/pornography/rta', pages: 1, example: expect.stringContaining('/evening') },
    ]);
    const tried = await hosting.ports.records.query({ index: 'list', pk: triedVisits });
    expect(tried.rows.map((row) => bodyOf<Visit>(row).site)).toEqual(['one.example']);
    const { blobs } = hosting.host;
    const { keys } = await blobs.list('replay/');
    expect(keys).toHaveLength(1);
    expect(await getJson(blobs, keys[0] ?? '')).toHaveLength(2);
    expect(await pruneKept(blobs, 2, parseIso('2027-03-17T23:00:00Z'))).toBe(0);
    expect(await pruneKept(blobs, 2, parseIso('2027-03-18T00:00:00Z'))).toBe(1);
  });

  test('by default nothing is kept and nothing is counted', async () => {
    hosting = await openHosting({ 'one.example/': html('<title>Home</title><p>Welcome</p>') });
    await hosting.addSite('one.example');
    await visit(base);
    expect((await hosting.host.blobs.list('replay/')).keys).toEqual([]);
    expect((await hosting.visits('one.example'))[0]).not.toHaveProperty('shadow');
  });
});

import { hash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { Visit } from '../../../shared/crawl/visit.ts';
import { readWarcName } from '../../../shared/crawl/warc-name.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { compileLinks } from '../../../shared/links/lookup.ts';
import { ok } from '../../../shared/result.ts';
import { review } from '../../../shared/review/decide.ts';
import { flagWrites } from '../../../shared/review/line.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../../shared/table.ts';
import { addSeconds, toIso } from '../../../shared/time.ts';
import { openCommand, story } from '../../shared/case/story.ts';
import { type Handler, html, redirect, status } from '../../shared/crawl/hostile-server.ts';
import { readWarc } from '../../shared/crawl/read-warc.ts';
import { adult, clean, type Hosting, knowledge, labelled, linking, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());
const budgetMs = 20_000;
const crawl = (more: { budgetMs?: number } = {}) =>
  crawlServer({ server: 'web1' }, { ports: hosting.ports, policy, knowledge, budgetMs, ...more });

describe('a visit', () => {
  test('from the tick to the flag, with evidence, schedule and memory', async () => {
    hosting = await openHosting({
      'one.example/': linking('/evening', '/garden', 'http://other.example/'),
      'one.example/evening': adult,
      'one.example/garden': clean,
      'two.example/': linking('/garden'),
      'two.example/garden': clean,
    });
    await hosting.addSite('one.example');
    await hosting.addSite('two.example');
    await dispatch(hosting.ports, policy);
    await hosting.drain('crawl');
    expect(await crawl()).toBe('done');

    const [flag] = await hosting.flags('one.example');
    expect(flag).toMatchObject({ state: 'open', category: 'pornography', policyVersion: policy.version });
    expect(flag?.pages.map((page) => new URL(page.url).pathname)).toEqual(['/evening']);
    expect(await hosting.flags('two.example')).toEqual([]);
    const [visit] = await hosting.visits('one.example');
    expect(visit).toMatchObject({ state: 'done', stopped: 'complete', pages: { fetched: 3, failed: 0 } });
    expect((await hosting.site('one.example')).schedule).toMatchObject({
      status: 'active',
      lastVisitAt: '2027-03-15T10:00:00.000Z',
      met: { stopped: 'complete', asked: 3, failed: 0, problems: {} },
      nextVisitAt: '2027-03-16T10:00:00.000Z', // risky: a day
    });
    expect((await hosting.site('two.example')).schedule.nextVisitAt).toBe('2027-03-22T10:00:00.000Z'); // quiet: a week
    expect(await hosting.drain('crawl')).toEqual([]);
    const [page] = flag?.pages ?? [];
    expect(await hosting.drain('screenshot')).toEqual([
      {
        kind: 'screenshot',
        site: 'one.example',
        url: page?.url,
        fingerprint: page?.fingerprint,
        addresses: ['127.0.0.1'],
        sockets: 3,
        restricted: [],
        terms: expect.objectContaining({ version: policy.version, userAgent: policy.crawl.userAgent }),
      },
    ]);

    const { keys: blobs } = await hosting.host.blobs.list('evidence/');
    expect(blobs).toHaveLength(1);
    const bytes = (await hosting.host.blobs.get(blobs[0] ?? '')) ?? new Uint8Array();
    expect(readWarcName(blobs[0] ?? '')).toEqual({
      at: '2027-03-15T10:00:00.000Z',
      sha256: hash('sha256', bytes, 'hex'),
    });
    const records = await readWarc(bytes);
    expect(records.map(({ record }) => record.warcType)).toEqual(['warcinfo', 'request', 'response', 'metadata']);
    expect(records[1]?.record.httpHeaders?.headers.get('user-agent')).toBe(policy.crawl.userAgent);
    expect(records[2]?.payload.toString()).toBe(labelled);
    expect(records[2]?.record.warcHeaders.headers.get('WARC-IP-Address')).toBe('127.0.0.1');
    expect(JSON.parse(records[3]?.payload.toString() ?? '')).toMatchObject({
      requested: page?.url,
      findings: [{ detector: 'labels' }],
      parts: { body: { sha256: hash('sha256', labelled, 'hex'), bytes: Buffer.byteLength(labelled) } },
    });
    expect((await hosting.host.blobs.list('crawl/')).keys).toEqual([
      'crawl/memory/one.example.json.gz',
      'crawl/memory/two.example.json.gz',
    ]);
  });

  test('the redirects on the way to a flagged page are records of their own, reason phrases kept', async () => {
    const moved: Handler = (_request, response) => {
      response.writeHead(302, 'Gone Fishing', { location: '/middle' }).end('<p>this way');
    };
    hosting = await openHosting({
      '/': linking('/door'),
      '/door': moved,
      '/middle': redirect('/evening'),
      '/evening': adult,
    });
    await hosting.addSite('one.example');
    await dispatch(hosting.ports, policy);
    expect(await crawl()).toBe('done');
    const { keys: blobs } = await hosting.host.blobs.list('evidence/');
    const warc = await hosting.host.blobs.get(blobs.find((key) => key.endsWith('.warc.gz')) ?? '');
    const records = await readWarc(warc ?? new Uint8Array());
    const answers = records.filter(({ record }) => record.warcType === 'response');
    const path = (url: string | null | undefined) => new URL(url ?? '').pathname;
    expect(answers.map(({ record }) => [path(record.warcTargetURI), record.httpHeaders?.statusline])).toEqual([
      ['/evening', 'HTTP/1.1 200 OK'],
      ['/door', 'HTTP/1.1 302 Gone Fishing'],
      ['/middle', 'HTTP/1.1 302 Found'],
    ]);
    expect(answers[1]?.payload.toString()).toBe('<p>this way');
    expect(records.filter(({ record }) => record.warcType === 'request')).toHaveLength(3);
    expect(new Set(records.map(({ record }) => record.warcHeaders.headers.get('WARC-Record-ID'))).size).toBe(8);
  });
  test('what a site may have makes no flag; a site that was stopped meanwhile stays stopped', async () => {
    hosting = await openHosting({ 'one.example/': adult, 'two.example/': adult });
    await hosting.addSite('one.example');
    await hosting.addSite('two.example');
    const at = toIso(hosting.ports.now());
    const until = addSeconds(at, 86_400);
    const rule = { id: 'a1', category: 'pornography', reason: 'Holds a licence', by: 'Carla', at, until } as const;
    await hosting.ports.records.transact([{ put: rows.allow({ ...rule, site: 'one.example' }), if: 'absent' }]);
    await dispatch(hosting.ports, policy);
    await hosting.drain('crawl');
    const row = await hosting.ports.records.get(keys.site('one.example'));
    if (row === undefined) throw new Error('no such site');
    const site = bodyOf<SiteRecord>(row);
    const paused = rows.site({ ...site, schedule: { ...site.schedule, status: 'paused' } });
    await hosting.ports.records.transact([{ put: paused, if: { rev: row.rev } }]);
    expect(await crawl()).toBe('done');
    expect(await hosting.flags('one.example')).toEqual([]);
    expect(await hosting.flags('two.example')).toHaveLength(1);
    expect((await hosting.site('one.example')).schedule.status).toBe('paused');
  });
  test('an unchanged page with findings still counts as found; once it is gone, so is the flag', async () => {
    let page: Handler = adult;
    hosting = await openHosting({
      '/': linking('/evening'),
      '/evening': (request, response) => page(request, response),
    });
    await hosting.addSite('one.example');
    const visit = async (at: string): Promise<Visit | undefined> => {
      hosting.at(at);
      await dispatch(hosting.ports, policy);
      await hosting.drain('crawl');
      await crawl();
      return (await hosting.visits('one.example')).at(-1);
    };
    await visit('2027-03-15T10:00:00Z');
    expect(await hosting.drain('screenshot')).toHaveLength(1);
    expect((await visit('2027-03-16T10:00:00Z'))?.pages).toMatchObject({ fetched: 0, unchanged: 2 });
    expect(await hosting.drain('screenshot')).toEqual([]);
    const [kept] = await hosting.flags('one.example');
    expect([kept?.state, kept?.lastSeen]).toEqual(['open', '2027-03-16T10:00:00.000Z']);
    page = status(404);
    await visit('2027-03-17T10:00:00Z');
    expect((await hosting.flags('one.example'))[0]?.state).toBe('gone');
  });

  test('of an unchanged page what is kept stays young while somebody may still decide about it, and no longer', async () => {
    hosting = await openHosting({ '/': linking('/evening'), '/evening': adult });
    await hosting.addSite('one.example');
    const visit = async (at: string) => {
      hosting.at(at);
      await dispatch(hosting.ports, policy);
      await crawl();
      const { keys: kept } = await hosting.host.blobs.list('evidence/');
      const [flag] = await hosting.flags('one.example');
      return [kept.length, flag?.pages[0]?.evidenceAt, (await hosting.visits('one.example')).at(-1)?.pages.fetched];
    };
    expect(await visit('2027-03-15T10:00:00Z')).toEqual([1, '2027-03-15T10:00:00.000Z', 2]);
    expect(await visit('2027-03-30T09:00:00Z')).toEqual([1, '2027-03-15T10:00:00.000Z', 0]);
    // Half of the thirty days are over.
    expect(await visit('2027-03-31T10:00:00Z')).toEqual([2, '2027-03-31T10:00:00.000Z', 1]);
    const [flag] = await hosting.flags('one.example');
    if (flag === undefined) throw new Error('no flag');
    const held = await hosting.ports.records.get(keys.flag(flag.id));
    const dismissed = review(
      flag,
      { type: 'dismiss', reason: 'licensed-or-legal', note: '' },
      { now: flag.lastSeen, by: 'Anna', policy },
    );
    if (!dismissed.ok) throw new Error(dismissed.error.kind);
    const before = { value: flag, rev: held?.rev ?? 0 };
    expect((await hosting.ports.records.transact(flagWrites(dismissed.value.flag, before))).ok).toBe(true);
    expect(await visit('2027-05-01T10:00:00Z')).toEqual([2, '2027-03-31T10:00:00.000Z', 0]);
  });

  test('a new list finds an old page that leads there, and reads no other anew; off the list, the flag goes', async () => {
    const away = ['one', 'two', 'three'].map((name) => `http://${name}.harbour.example/`);
    const listing = (version: string, hosts: readonly string[]) =>
      compileLinks([
        {
          name: 'own',
          category: 'pornography',
          version,
          licence: 'own',
          source: 'test',
          entries: hosts.map((host) => ({ host, since: version })),
        },
      ]);
    const many = Array.from({ length: 60 }, (_, n) => `http://many${n}.example/`);
    hosting = await openHosting({
      '/': linking('/away', '/garden', '/many'),
      '/away': linking(...away),
      '/garden': html('<title>Garden</title><a href="http://seeds.example/">Seeds</a>'),
      '/many': linking(...many),
    });
    await hosting.addSite('one.example');
    const visit = async (at: string, version: string, hosts: readonly string[]) => {
      hosting.at(at);
      await dispatch(hosting.ports, policy);
      const links = listing(version, hosts);
      await crawlServer(
        { server: 'web1' },
        { ports: hosting.ports, policy, knowledge: compileKnowledge({ policy, links }), budgetMs },
      );
      const { fetched, unchanged } = (await hosting.visits('one.example')).at(-1)?.pages ?? {};
      return [fetched, unchanged, (await hosting.flags('one.example')).map(({ state }) => state)];
    };
    const harbours = ['one', 'two', 'three'].map((name) => `${name}.harbour.example`);
    expect(await visit('2027-03-15T10:00:00Z', '2027-03-15', ['other.example'])).toEqual([4, 0, []]);
    // The page with more links than are remembered is read anew with every list.
    expect(await visit('2027-05-16T10:00:00Z', '2027-03-16', ['other.example'])).toEqual([1, 3, []]);
    expect(await visit('2027-07-16T20:00:00Z', '2027-03-16', ['other.example'])).toEqual([0, 4, []]);
    expect(await visit('2027-09-17T10:00:00Z', '2027-03-17', harbours)).toEqual([2, 2, ['open']]);
    // Within the days in which what is kept of the flagged page stays young.
    expect(await visit('2027-09-29T10:00:00Z', '2027-03-18', harbours)).toEqual([1, 3, ['open']]);
    expect(await visit('2028-02-19T10:00:00Z', '2027-03-19', ['other.example'])).toEqual([2, 2, ['gone']]);
  });

  test.each<[string, Record<string, Handler>, string]>([
    ['no longer linked, and still there', { '/': linking() }, 'open'],
    ['the server is ill', { '/': status(500), '/evening': status(500) }, 'open'],
    [
      'robots.txt shuts us out',
      { '/robots.txt': html('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }) },
      'open',
    ],
    ['a login stands before it', { '/evening': status(401) }, 'open'],
    ['taken away, with everything that linked to it', { '/': linking(), '/evening': status(404) }, 'gone'],
    ['cleaned', { '/evening': clean }, 'gone'],
  ])('the flag at the next visit: %s', async (_name, after, state) => {
    const pages: Record<string, Handler> = { '/': linking('/evening'), '/evening': adult };
    hosting = await openHosting(pages);
    await hosting.addSite('one.example');
    await dispatch(hosting.ports, policy);
    await crawl();
    expect((await hosting.flags('one.example'))[0]?.state).toBe('open');
    Object.assign(pages, after);
    hosting.at('2027-03-17T10:00:00Z');
    await dispatch(hosting.ports, policy);
    expect(await crawl()).toBe('done');
    expect((await hosting.flags('one.example'))[0]?.state).toBe(state);
  });

  test('a site that resolves elsewhere is moved away: not fetched, and its cases hear of it', async () => {
    hosting = await openHosting(
      { '/': clean },
      { addresses: ['192.0.2.10'], fetcher: { resolve: async () => ok(['198.51.100.7']) } },
    );
    await hosting.addSite('one.example');
    const noticed = {
      url: 'http://one.example/',
      site: 'one.example',
      firstSeen: toIso(hosting.ports.now()),
      lastSeen: toIso(hosting.ports.now()),
      findings: [],
    };
    const tale = story();
    tale.say({ ...openCommand, noticed: [noticed] });
    const value: Case = { ...tale.value(), id: 'n1', contract: 'k1', category: 'hate' };
    await hosting.host.records.transact([
      { put: rows.case(value), if: 'absent' },
      { put: rows.openCase('k1', 'hate', { caseId: 'n1', count: 1 }), if: 'absent' },
    ]);
    await dispatch(hosting.ports, policy);
    expect(await crawl()).toBe('done');
    expect((await hosting.site('one.example')).schedule.status).toBe('moved-away');
    expect((await hosting.visits('one.example'))[0]).toMatchObject({ state: 'done', stopped: 'refused' });
    expect(await hosting.drain('case')).toEqual([{ caseId: 'n1', command: { type: 'moved-away' } }]);
    expect(hosting.server.hits.size).toBe(0);
  });
});

describe('one server, many invocations', () => {
  test('a server that cannot be hung up on is free for the next all the same', async () => {
    const hangUp = () => Promise.reject(new Error('no'));
    hosting = await openHosting({ '/': clean }, { fetcher: { hangUp } });
    await hosting.addSite('one.example');
    await dispatch(hosting.ports, policy);
    expect(await crawl()).toBe('done');
    expect(await crawl()).toBe('idle');
  });
  const big = (n: number): Readonly<Record<string, Handler>> => ({
    '/': linking(...Array.from({ length: n }, (_, i) => `/l${'z'.repeat(i)}`)),
    ...Object.fromEntries(
      Array.from({ length: n }, (_, i) => [`/l${'z'.repeat(i)}`, html(`<p>Leaf ${'w '.repeat(i)}`)]),
    ),
  });
  test('two at once: one works, the other leaves, and no more sockets than allowed are seen at the server', async () => {
    hosting = await openHosting(big(25), { sockets: 3, waitMs: 3 });
    for (const name of ['one.example', 'two.example', 'three.example', 'four.example']) await hosting.addSite(name);
    await dispatch(hosting.ports, policy);
    const together = Promise.all([crawl(), crawl(), crawl()]);
    await expect.poll(() => hosting.server.hits.size, { timeout: 20_000 }).toBeGreaterThan(5);
    expect(await crawl()).toBe('busy'); // in the middle of it
    expect((await together).sort()).toEqual(['busy', 'busy', 'done']);
    expect(hosting.server.most.inHand).toBe(3);
    expect(hosting.server.most.open).toBeLessThanOrEqual(3);
    expect((await hosting.visits('four.example'))[0]?.pages.fetched).toBe(26);
    expect(await crawl()).toBe('idle');
  });
  test('slices: the time is up, the rest goes on, each page is fetched once', async () => {
    hosting = await openHosting(big(40), { sockets: 2, waitMs: 10 });
    await hosting.addSite('one.example');
    await dispatch(hosting.ports, policy);
    await hosting.drain('crawl');
    const outcomes: string[] = [];
    for (let slice = 0; slice < 30 && outcomes.at(-1) !== 'done'; slice += 1) {
      outcomes.push(await crawl({ budgetMs: 120 }));
      if (outcomes.at(-1) === 'more') expect(await hosting.drain('crawl')).toEqual([{ server: 'web1' }]);
    }
    expect(outcomes.length).toBeGreaterThan(1);
    expect(outcomes.at(-1)).toBe('done');
    const [visit] = await hosting.visits('one.example');
    expect(visit).toMatchObject({ state: 'done', stopped: 'complete', pages: { fetched: 41 } });
    expect([...hosting.server.hits].filter(([path, count]) => path !== '/robots.txt' && count > 1)).toEqual([]);
    expect((await hosting.host.blobs.list('crawl/checkpoints/')).keys).toEqual([]);
  });
  test('a lease that ran out is taken over, and the old holder can write nothing more', async () => {
    hosting = await openHosting({ '/': clean }, { waitMs: 200 });
    await hosting.addSite('one.example');
    await dispatch(hosting.ports, policy);
    const slow = crawl();
    await expect.poll(() => hosting.server.hits.size).toBeGreaterThan(0);
    hosting.at('2027-03-15T12:00:00Z'); // long after the lease
    expect(await crawl()).toBe('done');
    await slow;
    expect((await hosting.visits('one.example'))[0]).toMatchObject({
      state: 'done',
      endedAt: '2027-03-15T12:00:00.000Z',
    });
    expect((await hosting.site('one.example')).schedule.lastVisitAt).toBe('2027-03-15T12:00:00.000Z');
  });
});

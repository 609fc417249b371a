import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { verifier } from '../../../functions/notify/verify.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { Visit } from '../../../shared/crawl/visit.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import { pageName } from '../../../shared/review/screenshot.ts';
import { keys, rows } from '../../../shared/table.ts';
import { parseIso, toIso } from '../../../shared/time.ts';
import { openCommand, story } from '../../shared/case/story.ts';
import { type Handler, html, redirect, status } from '../../shared/crawl/hostile-server.ts';
import { adult, clean, type Hosting, knowledge, labelled, linking, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());
const budgetMs = 20_000;
const crawl = (more: { budgetMs?: number } = {}) =>
  crawlServer({ server: 'web1' }, { ports: hosting.ports, policy, knowledge, budgetMs, ...more });
const loginForm =
  '<form method="post"><input name="user"><input type="password" name="word"><button>Enter</button></form>';
const login = html(`<title>Members</title><h1>Members only</h1>${loginForm}`);
const adultWithLogin = html(`${labelled}${loginForm}`);

describe('a recheck', () => {
  const recheck = async (
    pages: Readonly<Record<string, Handler>>,
    paths: readonly string[],
    fingerprint?: string,
    told: { readonly category: Case['category']; readonly findings: readonly Finding[] } = {
      category: 'pornography',
      findings: [],
    },
  ) => {
    hosting = await openHosting(pages);
    await hosting.addSite('one.example');
    const urls = paths.map((path) => `http://one.example:${hosting.server.port}${path}`);
    const at = toIso(hosting.ports.now());
    // What was found by another hosting: at this one the site has another port.
    const here = (url: string): string => url.replace(/:\d+\//, `:${hosting.server.port}/`);
    const findings = told.findings.map((each) => ({
      ...each,
      ...(each.target === undefined ? {} : { target: here(each.target) }),
      ...(each.pictures === undefined
        ? {}
        : { pictures: each.pictures.map((picture) => ({ ...picture, url: here(picture.url) })) }),
    }));
    const tale = story();
    tale.say({
      ...openCommand,
      noticed: urls.map((url) => {
        const seen = { url, site: 'one.example', firstSeen: at, lastSeen: at, findings };
        return fingerprint === undefined ? seen : { ...seen, fingerprint };
      }),
    });
    const value: Case = { ...tale.value(), id: 'n1', contract: 'k1', category: told.category };
    const visit: Visit = {
      id: 'r1',
      site: 'one.example',
      server: 'web1',
      startedAt: parseIso('2027-03-15T09:59:00Z'),
      purpose: { kind: 'recheck', caseId: 'n1', recheck: 'r1', urls },
      pages: { fetched: 0, unchanged: 0, failed: 0, skipped: 0 },
      problems: [],
      state: 'running',
    };
    await hosting.host.records.transact([
      { put: rows.case(value), if: 'absent' },
      { put: rows.visit(visit), if: 'absent' },
    ]);
    expect(await crawl()).toBe('done');
    const row = await hosting.host.records.get(keys.visit(visit));
    expect(row?.body).toMatchObject({ state: 'done' });
    const [message] = await hosting.drain('case');
    return message;
  };
  const heard = (found: string, ...left: string[]) => ({
    caseId: 'n1',
    command: {
      type: 'rechecked',
      recheck: 'r1',
      at: '2027-03-15T10:00:00.000Z',
      found,
      left: left.map((path) => expect.stringMatching(new RegExp(`${path}$`))),
    },
  });
  test.each<[string, Readonly<Record<string, Handler>>, readonly string[], ReturnType<typeof heard>]>([
    ['still there', { '/a': adult, '/b': status(404) }, ['/a', '/b'], heard('still-there', '/a')],
    [
      'gone: 404, 410, cleaned, led home',
      { '/a': status(404), '/b': status(410), '/c': clean, '/d': redirect('/c'), '/e': redirect('/nowhere') },
      ['/a', '/b', '/c', '/d', '/e'],
      heard('gone'),
    ],
    ['a login proves nothing', { '/a': status(401), '/b': clean }, ['/a', '/b'], heard('cannot-tell', '/a')],
    ['nor does one that answers 200', { '/a': login, '/b': clean }, ['/a', '/b'], heard('cannot-tell', '/a')],
    [
      'nor one that visitors are sent to',
      { '/a': redirect('/members/login'), '/members/login': login },
      ['/a'],
      heard('cannot-tell', '/a'),
    ],
    [
      'nor a challenge for machines',
      { '/a': html('<title>Just a moment...</title><h1>one.example</h1><p>Checking your browser.</p>') },
      ['/a'],
      heard('cannot-tell', '/a'),
    ],
    ['what stands on the page beside a login is seen', { '/a': adultWithLogin }, ['/a'], heard('still-there', '/a')],
    ['nor does an error', { '/a': status(500) }, ['/a'], heard('cannot-tell', '/a')],
    ['nor a redirect off the site', { '/a': redirect('http://other.example/') }, ['/a'], heard('cannot-tell', '/a')],
    [
      'robots.txt does not hide what was noticed',
      { '/robots.txt': html('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }), '/a': adult },
      ['/a'],
      heard('still-there', '/a'),
    ],
  ])('%s', async (_name, pages, paths, message) => {
    expect(await recheck(pages, paths)).toEqual(message);
  });

  describe("of pictures, of which the site's memory knows nothing any more", () => {
    const bytesOf = (name: string): Buffer => Buffer.from(`picture ${name}`);
    const pictures = ['p', 'q'].map((name, at) => ({
      url: `http://one.example:1/${name}.jpg`,
      sha256: createHash('sha256').update(bytesOf(name)).digest('hex'),
      hash: String(at + 1).repeat(16),
      score: 0.95,
    }));
    const finding: Finding = {
      detector: 'pictures',
      rule: 'pictures/pornography/several',
      version: 1,
      category: 'pornography',
      kind: 'content',
      where: 'image',
      excerpt: 'p.jpg 95 %, q.jpg 95 %',
      marks: [],
      score: 0.65,
      pictures,
    };
    const page = html('<title>Evening</title><img src="/p.jpg"><img src="/q.jpg">');
    const shown = (name: string): Handler => html(bytesOf(name).toString(), { 'content-type': 'image/jpeg' });
    test.each<[string, Readonly<Record<string, Handler>>, 'still-there' | 'gone']>([
      ['the case knows them, and the same bytes are the same picture', { '/p.jpg': shown('p') }, 'still-there'],
      ['others in their place are others', { '/p.jpg': shown('other') }, 'gone'],
    ])('%s', async (_, served, found) => {
      const all = { '/a': page, '/q.jpg': shown('q'), ...served };
      const message = await recheck(all, ['/a'], undefined, { category: 'pornography', findings: [finding] });
      expect(message).toMatchObject({ command: { found } });
      // The last look before a notice goes out says the same.
      const row = await hosting.host.records.get(keys.case('n1'));
      const look = verifier(hosting.ports, { policy, knowledge });
      expect(await look(row?.body as unknown as Case)).toMatchObject({ found });
    });
  });

  describe('of what stands elsewhere on the site now', () => {
    const fingerprint = async (): Promise<string> => {
      hosting = await openHosting({ 'one.example/': linking('/evening'), 'one.example/evening': adult });
      await hosting.addSite('one.example');
      await dispatch(hosting.ports, policy);
      await hosting.drain('crawl');
      await crawl();
      const [flag] = await hosting.flags('one.example');
      await hosting.close();
      return flag?.pages[0]?.fingerprint ?? '';
    };
    const moved = { 'one.example/': linking('/garden', '/night'), '/garden': clean, '/night': adult };

    test('tells from where to where it moved', async () => {
      const message = await recheck({ ...moved, '/evening': status(404) }, ['/evening'], await fingerprint());
      const { command } = heard('still-there', '/night');
      const ends = (path: string) => expect.stringMatching(new RegExp(`^http://one.example:\\d+${path}$`));
      expect(message).toEqual({
        caseId: 'n1',
        command: { ...command, moved: [{ from: ends('/evening'), to: ends('/night'), evidenceAt: command.at }] },
      });
      // While its bytes are at hand: a termination may rest on them.
      const kept = await hosting.host.blobs.list('evidence/one.example/r1/');
      expect(kept.keys).toHaveLength(1);
      expect(kept.keys[0]?.split('/')[3]).toBe(pageName(`http://one.example:${hosting.server.port}/night`));
    });

    test('a page that went into another folder with its files is known by what the customer was told of it', async () => {
      const keys = html(
        '<title>Keygens</title><p>Keygen download, crack included: apply the crack and block the licence server.</p><a href="draftmaster-12-keygen.zip">Draftmaster 12, full version with crack</a>',
      );
      hosting = await openHosting({ 'one.example/': linking('/keys.html'), 'one.example/keys.html': keys });
      await hosting.addSite('one.example');
      await dispatch(hosting.ports, policy);
      await hosting.drain('crawl');
      await crawl();
      const page = (await hosting.flags('one.example')).find(({ category }) => category === 'illegal-software')
        ?.pages[0];
      const findings = (page?.findings ?? []).slice(0, 5);
      await hosting.close();
      expect(findings.some(({ target }) => target?.endsWith('.zip'))).toBe(true);
      const told = { category: 'illegal-software', findings } as const;
      const there = { 'one.example/': linking('/old/keys.html'), '/keys.html': status(404), '/old/keys.html': keys };
      const found = await recheck(there, ['/keys.html'], page?.fingerprint, told);
      expect(found).toMatchObject({
        command: {
          found: 'still-there',
          moved: [{ to: expect.stringMatching(/old/), targets: [expect.stringMatching(/\/old\/.*zip$/)] }],
        },
      });
      await hosting.close();
      const other = html(
        '<title>Serials</title><p>Free serial keys, crack included.</p><a href="other-keygen.zip">x</a>',
      );
      const elsewhere = await recheck({ ...there, '/old/keys.html': other }, ['/keys.html'], page?.fingerprint, told);
      expect(elsewhere).toMatchObject({ command: { found: 'gone' } });
    });

    test('nothing moved where it is still in its place, is something else, or was never given a fingerprint', async () => {
      const known = await fingerprint();
      expect(await recheck({ ...moved, '/evening': adult }, ['/evening'], known)).toEqual(
        heard('still-there', '/evening'),
      );
      await hosting.close();
      const gone = { ...moved, '/evening': status(404) };
      expect(await recheck(gone, ['/evening'], 'f'.repeat(32))).toEqual(heard('gone'));
      await hosting.close();
      expect(await recheck(gone, ['/evening'])).toEqual(heard('gone'));
    });
  });
});

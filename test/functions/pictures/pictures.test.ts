import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { workPictures } from '../../../functions/pictures/pictures.ts';
import { indexKnown, nothingKnown } from '../../../shared/detect/known/index.ts';
import type { Picture } from '../../../shared/detect/pictures/picture.ts';
import type { PicturesMessage } from '../../../shared/detect/pictures/request.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Fetcher } from '../../../shared/ports.ts';
import { rows } from '../../../shared/table.ts';
import { type Handler, html, status } from '../../shared/crawl/hostile-server.ts';
import { policy as base, type Hosting, knowledge, openHosting } from '../crawl/hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());
const policy: Policy = { ...base, pictures: { ...base.pictures, gapMs: 0 } };

let known = nothingKnown;
afterEach(() => {
  known = nothingKnown;
});
/** A picture is a text that says what the model would: no picture of the kind that is looked for is in this repository. */
const planted: Picture[] = [];
const reader = {
  read: async (bytes: Uint8Array): Promise<Picture | 'broken'> => {
    const said = /^porn (0?\.\d+)/.exec(Buffer.from(bytes).toString());
    if (said === null) return 'broken';
    const porn = Number(said[1]);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const picture = {
      hash,
      scores: { drawing: 0, hentai: 0, neutral: 1 - porn, porn, sexy: 0 },
      width: 400,
      height: 300,
    };
    planted.push(picture);
    return picture;
  },
  close: async () => undefined,
};
const picture =
  (text: string, etag = `"${text}"`): Handler =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304);
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'image/jpeg', etag });
    response.end(text);
  };
const album = (...names: string[]): Handler =>
  html(`<title>Album</title>${names.map((name) => `<img src="${name}" width="400" height="300">`).join('')}`);
const six = ['/a.jpg', '/b.jpg', '/c.jpg', '/d.jpg', '/e.jpg', '/f.jpg'];

const visit = async (more: Partial<Policy> = {}): Promise<readonly PicturesMessage[]> => {
  await dispatch(hosting.ports, { ...policy, ...more });
  await hosting.drain('crawl');
  await crawlServer(
    { server: 'web1' },
    { ports: hosting.ports, policy: { ...policy, ...more }, knowledge, budgetMs: 20_000 },
  );
  await hosting.drain('crawl');
  return (await hosting.drain('pictures')) as readonly PicturesMessage[];
};
const look = (message: PicturesMessage, budgetMs = 20_000) =>
  workPictures(message, {
    ports: hosting.ports,
    policy,
    reader: async () => reader,
    known: async () => known,
    budgetMs,
  });
const open = async (pages: Readonly<Record<string, Handler>>, fetcher: Partial<Fetcher> = {}): Promise<void> => {
  hosting = await openHosting(pages, { fetcher });
  await hosting.addSite('one.example');
};
const neutral = Object.fromEntries(six.map((name, at) => [`one.example${name}`, picture(`porn .1${at}`)]));
const pathOf = (url: string | undefined): string => new URL(url ?? '').pathname;

describe('pictures of a visit', () => {
  test('leave a server that cannot be hung up on free for the next all the same', async () => {
    await open({ ...neutral, 'one.example/': album(...six) }, { hangUp: () => Promise.reject(new Error('no')) });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    expect([await look(message), await look(message)]).toEqual(['done', 'done']);
  });
  test('take nothing away of what is known of a page: its language, and the text by which it is known again', async () => {
    const words =
      'Free porn videos, explicit xxx clips and hardcore scenes for adults only, uncensored and new every night. ';
    await open({
      ...neutral,
      'one.example/': html(
        `<html lang="en"><title>Tube</title><p>${words.repeat(6)}</p><img src="/b.jpg" width="400" height="300"><img src="/e.jpg" width="400" height="300">`,
      ),
      'one.example/b.jpg': picture('porn .97'),
      'one.example/e.jpg': picture('porn .91'),
    });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    const [before] = await hosting.flags('one.example');
    expect(before?.pages[0]).toMatchObject({ language: 'en', text: expect.stringMatching(/^[0-9a-f]{16}$/) });
    await look(message);
    const [after] = await hosting.flags('one.example');
    expect(after?.pages[0]?.findings.some(({ detector }) => detector === 'pictures')).toBe(true);
    const { language, text, evidenceAt } = before?.pages[0] ?? {};
    expect(after?.pages[0]).toMatchObject({ language, text, evidenceAt });
  });
  test('two strong ones make a flag that stays while they stay, and goes with them', async () => {
    let page = album(...six);
    await open({
      ...neutral,
      'one.example/': (request, response) => page(request, response),
      'one.example/b.jpg': picture('porn .97'),
      'one.example/e.jpg': picture('porn .91'),
    });
    const [message, ...more] = await visit();
    expect(more).toEqual([]);
    if (message === undefined) throw new Error('nothing was asked');
    expect(message.pages[0]?.pictures).toHaveLength(6);
    expect(await hosting.flags('one.example')).toEqual([]);

    expect(await look(message)).toBe('done');
    const [flag] = await hosting.flags('one.example');
    expect(flag).toMatchObject({ state: 'open', category: 'pornography' });
    const [finding] = flag?.pages[0]?.findings ?? [];
    expect(finding).toMatchObject({ detector: 'pictures', rule: 'pictures/pornography/several' });
    expect(finding?.pictures?.map(({ url }) => pathOf(url))).toEqual(['/b.jpg', '/e.jpg']);

    // No byte of a picture is kept: hash and score alone.
    const kept = [...(await hosting.host.blobs.list('')).keys];
    for (const key of kept)
      expect(Buffer.from((await hosting.host.blobs.get(key)) ?? []).includes('porn .97')).toBe(false);
    expect(kept.some((key) => key.endsWith('/pictures.json'))).toBe(true);

    // The next visit knows it still, whether the page changed or not.
    hosting.at('2027-03-23T10:00:00Z');
    await visit();
    expect(await hosting.flags('one.example')).toMatchObject([{ state: 'open', lastSeen: '2027-03-23T10:00:00.000Z' }]);

    page = album('/a.jpg', '/c.jpg');
    hosting.at('2027-03-31T10:00:00Z');
    await visit();
    expect(await hosting.flags('one.example')).toMatchObject([{ state: 'gone' }]);
  });

  test('what the site may have by an allow rule makes no flag', async () => {
    await open({
      ...neutral,
      'one.example/': album(...six),
      'one.example/b.jpg': picture('porn .97'),
      'one.example/e.jpg': picture('porn .91'),
    });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    const rule = { id: 'r', category: 'pornography', until: '2027-12-01T00:00:00.000Z' };
    await hosting.host.records.transact([{ put: { pk: 'site#one.example', sk: 'allow#r', body: rule }, if: 'absent' }]);
    await look(message);
    expect(await hosting.flags('one.example')).toEqual([]);
  });

  test('one alone makes none; beside another signal it adds to it', async () => {
    await open({ ...neutral, 'one.example/': album(...six), 'one.example/b.jpg': picture('porn .99') });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    await look(message);
    expect(await hosting.flags('one.example')).toEqual([]);
    const signal = {
      detector: 'labels',
      rule: 'labels/pornography/rating',
      version: 1,
      category: 'pornography',
      kind: 'content',
      where: 'label',
      excerpt: 'mature',
      marks: [],
      score: 0.35,
    } as const;
    await look({ ...message, pages: message.pages.map((page) => ({ ...page, findings: [signal] })) });
    const [flag] = await hosting.flags('one.example');
    expect(flag?.pages[0]?.findings.map(({ rule }) => rule)).toEqual([
      'pictures/pornography/one-and-more',
      'labels/pornography/rating',
    ]);
  });

  test('one that a person decided about on another site is known again, and says where from', async () => {
    await open({ ...neutral, 'one.example/': album(...six) });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    const hash = createHash('sha256').update('porn .13').digest('hex').slice(0, 16);
    const nearly = (Number.parseInt(hash.slice(0, 1), 16) ^ 1).toString(16) + hash.slice(1);
    const from = {
      kind: 'decision',
      flag: 'f'.repeat(32),
      site: 'far.example',
      at: '2027-01-01T00:00:00.000Z',
    } as const;
    known = indexKnown({ texts: [], pictures: [{ hash: nearly, category: 'pornography', from }] });
    await look(message);
    const [flag] = await hosting.flags('one.example');
    expect(flag?.pages[0]?.findings).toMatchObject([
      { rule: 'known-content/pornography/picture', known: { site: 'far.example', distance: 1 }, score: 0.8 },
    ]);
    expect((await hosting.host.records.query({ index: 'due', pk: 'waiting' })).rows).toHaveLength(1); // in the queue
  });

  test('unchanged pictures cost a conditional request and no look', async () => {
    await open({ ...neutral, 'one.example/': album(...six) });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    planted.length = 0;
    await look(message);
    expect(planted).toHaveLength(6);
    hosting.server.reset();
    await look(message);
    expect(planted).toHaveLength(6);
    expect(hosting.server.hits.get('one.example/a.jpg') ?? hosting.server.hits.get('/a.jpg')).toBe(1);
  });

  test('robots.txt is asked and obeyed, and one request is under way at a time', async () => {
    await open({
      ...neutral,
      'one.example/': album(...six),
      'one.example/robots.txt': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' });
        response.end('User-agent: *\nDisallow: /b.jpg\n');
      },
      'one.example/b.jpg': picture('porn .99'),
    });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    hosting.server.reset();
    await look(message);
    const hits = [...hosting.server.hits.keys()].join(' ');
    expect(hits).toContain('/a.jpg');
    expect(hits).not.toContain('/b.jpg');
    expect(hosting.server.most.inHand).toBe(1);
  });

  test('out of time, the rest is asked for again; a busy server waits', async () => {
    await open({ ...neutral, 'one.example/': album(...six) });
    const [message] = await visit();
    if (message === undefined) throw new Error('nothing was asked');
    expect(await look(message, -1)).toBe('more');
    expect(await hosting.drain('pictures')).toMatchObject([{ pages: message.pages }]);
    const until = '2027-03-15T11:00:00.000Z' as never;
    await hosting.host.records.transact([
      { put: rows.lease('web1', { holder: 'other', fence: 9, until }, 'pictures'), if: { rev: 2 } },
    ]);
    await expect(look(message)).rejects.toThrow('being looked at');
  });

  test('errors, other types and pictures of other hosts say nothing', async () => {
    await open({
      'one.example/': html(
        `<title>Album</title>${six.map((name) => `<img src="${name}">`).join('')}<img src="http://other.example/x.jpg">`,
      ),
      'one.example/a.jpg': status(500),
      'one.example/b.jpg': html('porn .99'),
      'one.example/c.jpg': status(404),
      'one.example/d.jpg': picture('no picture at all'),
    });
    const [message] = await visit();
    expect(JSON.stringify(message)).not.toContain('other.example');
    if (message === undefined) throw new Error('nothing was asked');
    expect(await look(message)).toBe('done');
    expect(await hosting.flags('one.example')).toEqual([]);
  });

  test('where policy or platform has none, nothing is asked or fetched', async () => {
    await open({ ...neutral, 'one.example/': album(...six) });
    expect(await visit({ pictures: { ...policy.pictures, pages: 'none' } })).toEqual([]);
    const message = { site: 'one.example', server: 'web1', visit: 'v', pages: [] };
    expect(
      await workPictures(message, {
        ports: hosting.ports,
        policy,
        reader: async () => undefined,
        known: async () => known,
        budgetMs: 1,
      }),
    ).toBe('off');
    expect(await look({ ...message, server: 'web2' })).toBe('gone');
  });
});

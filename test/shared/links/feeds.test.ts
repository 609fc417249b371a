import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import { compileStored, readCompiledLists, readLinks, storeAllowList } from '../../../shared/links/compiled-store.ts';
import { readFeedState, removeFeed, takeEdition, withStored } from '../../../shared/links/feed-store.ts';
import { type FeedEntry, readFeed } from '../../../shared/links/feed-text.ts';
import { feeds } from '../../../shared/links/feeds.ts';
import { storeList } from '../../../shared/links/stored.ts';
import { updateFeed } from '../../../shared/links/update.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { type Feed, feedSchema, feedsSchema } from '../../../shared/policy/feed.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';

test('the table: every source well formed, names and files once', () => {
  expect(feedsSchema.parse(feeds)).toEqual(feeds);
  for (const field of ['name', 'file', 'address'] as const)
    expect(new Set(feeds.map((feed) => feed[field])).size).toBe(feeds.length);
  for (const { address } of feeds) expect(address).toMatch(/^https:/);
});

test('a file lies in the folder itself or below; not above', () => {
  const named = (file: string) => feedSchema.safeParse({ ...feeds[0], file }).success;
  expect(['list.txt', 'maker/list.txt', 'list'].map(named)).toEqual([true, true, true]);
  expect(['../list', '/etc/passwd', 'a/../../b', '.hidden', 'a//b'].map(named)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

describe('cleaning', () => {
  const read = (text: string, format: 'hosts' | 'domains' | 'urls', allowed: readonly string[] = []) => {
    const entries: FeedEntry[] = [];
    const dropped = readFeed(text, format, new Set(allowed), (entry) => entries.push(entry));
    return { entries: entries.map(({ host, path = '' }) => host + path), dropped };
  };
  test('a hosts file: comments, its own names, several hosts a line, any line end', () => {
    const text =
      '# title\r\n127.0.0.1 localhost\r\n0.0.0.0 A.example b.example # c\r\n::1 ip6-localhost\n\n! x\nbare.example';
    expect(read(text, 'hosts').entries).toEqual(['a.example', 'b.example', 'bare.example']);
  });
  test('domains: suffixes (private too), platforms, nonsense and allowed ones are left out and counted', () => {
    const text =
      'ok.example\nblogspot.com\ngithub.io\nco.uk\nyoutube.com\nme.youtube.com\nnot_a host\nfoo..example\nsex-ed.example\nwww.sex-ed.example\n192.0.2.1\n*.wild.example\n';
    expect(read(text, 'domains', ['sex-ed.example'])).toEqual({
      entries: ['ok.example', 'me.youtube.com', '192.0.2.1', 'wild.example'],
      dropped: { 'public-suffix': 3, platform: 1, invalid: 2, allowed: 2 },
    });
  });
  test('urls keep their paths; a bare host among them is one', () => {
    expect(read('files.example/Cracks/\nhttps://other.example/x?y=1\nhost.example\n', 'urls').entries).toEqual([
      'files.example/Cracks/',
      'other.example/x?y=1',
      'host.example',
    ]);
  });
  test('who names an address does not name the host; prose, blanks within and sloppy numbers are no names', () => {
    const text =
      'path.example/warez/x.html\nport.example:8080\ntab.example\tcomment\n1.2.3\n0x7f.1\nsee www.example.org for help\n[2001:db8::7]\n';
    const entries = ['path.example/warez/x.html', 'port.example', '[2001:db8::7]'];
    expect(read(text, 'domains')).toMatchObject({ entries, dropped: { invalid: 4 } });
    expect(read(text, 'hosts')).toMatchObject({ entries, dropped: { invalid: 4 } });
  });
  test('advertisers and counters of every kind of site are not listed, nor what is below them', () => {
    expect(read('addtoany.com\nads.pubmatic.com\npages.livejournal.com\nother.example\n', 'domains')).toEqual({
      entries: ['pages.livejournal.com', 'other.example'],
      dropped: { 'public-suffix': 0, platform: 2, invalid: 0, allowed: 0 },
    });
  });
  test('a line without an end is no memory for an attacker', () => {
    expect(read(`${'a'.repeat(5_000_000)}\nok.example`, 'domains').entries).toEqual(['ok.example']);
  });
});

/** Tar as UT1 packs it: names and sizes in a header of 512 bytes. */
const archive = (members: Readonly<Record<string, string>>): Buffer => {
  const parts = Object.entries(members).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
};

describe('update over the net', () => {
  let server: Server;
  let base = '';
  let body: string | Buffer = '';
  let etag = '"1"';
  let lastModified = '';
  let asked: IncomingMessage['headers'][] = [];
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.headers);
      if (request.url === '/moved') return response.writeHead(302, { location: '/list' }).end();
      if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end();
      if (request.url === '/inside') return response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      if (request.url === '/gone') return response.writeHead(404).end();
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(200, { etag, 'last-modified': lastModified }).end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await fetcher.close();
    server.close();
  });
  beforeEach(() => {
    asked = [];
    etag = '"1"';
    lastModified = 'Fri, 01 Jan 2027 10:00:00 GMT';
    body = 'one.example\ntwo.example\nthree.example\nfour.example\n';
  });
  const start = parseIso('2027-01-15T10:00:00Z');
  const feed = (parts: Partial<Feed> = {}): Feed => ({
    name: 'test-list',
    address: `${base}/list`,
    file: 'test/list',
    format: 'domains',
    category: 'pornography',
    strength: 'full',
    licence: 'CC0-1.0',
    everyDays: 7,
    ...parts,
  });
  const world = () => ({ blobs: memoryBlobs(), fetcher, now: start, userAgent: 'Test/1' });

  test('taken, then not due, then asked for with its ETag and unchanged; then changed', async () => {
    const here = world();
    const moved = feed({ address: `${base}/moved` });
    expect(await updateFeed(moved, here)).toMatchObject({
      outcome: 'taken',
      state: { entries: 4, version: '2027-01-01', etag: '"1"' },
    });
    expect((await updateFeed(moved, { ...here, now: addSeconds(start, 86_400) })).outcome).toBe('not-due');
    expect(asked).toHaveLength(2);
    const later = { ...here, now: addSeconds(start, 8 * 86_400) };
    expect((await updateFeed(moved, later)).outcome).toBe('same');
    expect(asked[2]).toMatchObject({
      'user-agent': 'Test/1',
      'if-none-match': '"1"',
      'if-modified-since': 'Fri, 01 Jan 2027 10:00:00 GMT',
    });
    expect((await updateFeed(moved, later)).outcome).toBe('not-due');
    etag = '"2"';
    body = 'one.example\ntwo.example\nfive.example\n';
    expect(await updateFeed(moved, { ...later, force: true })).toMatchObject({ outcome: 'taken', before: 4 });
    expect((await readFeedState(here.blobs, 'test-list'))?.entries).toBe(3);
  });
  test('at another address it is another list: due at once, and never asked for with the ETag of the old one', async () => {
    const here = world();
    await updateFeed(feed(), here);
    body = 'five.example\nsix.example\nseven.example\n';
    expect((await updateFeed(feed({ address: `${base}/other` }), here)).outcome).toBe('taken');
    expect(asked[1]).not.toHaveProperty('if-none-match');
    expect(asked[1]).not.toHaveProperty('if-modified-since');
    expect((await updateFeed(feed({ address: `${base}/other` }), here)).outcome).toBe('not-due');
    // What it was is still the measure of what it may become.
    body = 'one.example\n';
    expect((await updateFeed(feed(), here)).outcome).toBe('shrunk');
  });
  test.each([
    ['Sat, 29 Feb 2020 10:00:00 GMT', '2020-02-29'],
    ['Sun, 31 Feb 2027 10:00:00 GMT', '2027-01-15'],
    ['Fri, 00 Jan 2027 10:00:00 GMT', '2027-01-15'],
    ['Fri, 01 Foo 2027 10:00:00 GMT', '2027-01-15'],
    ['yesterday', '2027-01-15'],
  ])('last modified %s: the edition is of %s', async (said, version) => {
    lastModified = said;
    expect(await updateFeed(feed(), world())).toMatchObject({ outcome: 'taken', state: { version } });
  });
  test('an edition that lost more than half is not taken, unless that is wanted', async () => {
    const here = world();
    await updateFeed(feed(), here);
    etag = '"2"';
    body = 'one.example\n';
    expect(await updateFeed(feed(), { ...here, force: true })).toEqual({ outcome: 'shrunk', entries: 1, before: 4 });
    expect((await readFeedState(here.blobs, 'test-list'))?.entries).toBe(4);
    body = 'one.example\n';
    expect((await updateFeed(feed(), { ...here, force: true, anySize: true })).outcome).toBe('taken');
  });
  test('ten times as much is not taken either, but of a list that is short', async () => {
    const here = world();
    const many = (count: number) => Array.from({ length: count }, (_, at) => `h${at}.example`).join('\n');
    await updateFeed(feed(), here);
    [etag, body] = ['"2"', many(900)];
    expect(await updateFeed(feed(), { ...here, force: true })).toMatchObject({ outcome: 'taken', before: 4 });
    [etag, body] = ['"3"', many(9_001)];
    expect(await updateFeed(feed(), { ...here, force: true })).toEqual({
      outcome: 'grown',
      entries: 9_001,
      before: 900,
    });
    expect((await updateFeed(feed(), { ...here, force: true, anySize: true })).outcome).toBe('taken');
  });
  test.each([
    ['a page about trouble', '<html>\n<p>Service unavailable</p>\nwww.example.org\n</html>'],
    ['bytes', Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 251))],
    ['nothing', ''],
  ])('%s is no list, neither at first nor later', async (_, garbage) => {
    for (const known of [false, true]) {
      const here = world();
      [etag, body] = ['"1"', 'one.example\n'];
      if (known) await updateFeed(feed(), here);
      [etag, body] = ['"2"', garbage];
      expect((await updateFeed(feed(), { ...here, force: true, anySize: true })).outcome).toBe('unreadable');
      expect((await readFeedState(here.blobs, 'test-list'))?.entries).toBe(known ? 1 : undefined);
    }
  });
  test('what was taken stays in use, whoever compiles next, until it is removed', async () => {
    const here = world();
    await updateFeed(feed(), here);
    const listed = async () => {
      await compileStored(here.blobs, [], start);
      return (await readLinks(here.blobs)).lookup('one.example').map(({ list }) => list);
    };
    expect(await listed()).toEqual(['test-list']);
    expect(await readCompiledLists(here.blobs)).toMatchObject([{ name: 'test-list', entries: 4, licence: 'CC0-1.0' }]);
    expect(await removeFeed(here.blobs, 'test-list')).toBe(true);
    expect(await removeFeed(here.blobs, 'test-list')).toBe(false);
    expect(await listed()).toEqual([]);
  });
  test('a replacement of a known list stays one for who names it no more; a known one is as it is known today', async () => {
    const here = world();
    const own = feed({ name: 'ut1-gambling', category: 'hate' });
    await updateFeed(own, here);
    const known = feed({ name: 'tiuxo-porn' });
    await updateFeed(known, here);
    const key = 'links/sources/tiuxo-porn.json';
    const asTaken = await readFeedState(here.blobs, 'tiuxo-porn');
    const note = (feedThen: Feed) =>
      here.blobs.put(key, new TextEncoder().encode(JSON.stringify({ ...asTaken, feed: feedThen, known: true })));
    await note(feed({ name: 'tiuxo-porn', strength: 'weak' }));
    const named = async (...said: readonly Feed[]) =>
      new Map((await withStored(here.blobs, said, feeds)).map((each) => [each.name, each]));
    expect((await named()).size).toBe(feeds.length);
    expect((await named()).get('ut1-gambling')).toEqual(own);
    expect((await named()).get('tiuxo-porn')).toEqual(feeds.find(({ name }) => name === 'tiuxo-porn'));
    const other = { ...own, category: 'illegal-software' as const };
    expect((await named(other)).get('ut1-gambling')).toEqual(other);
    const notKnownNow = feeds.filter(({ name }) => name !== 'tiuxo-porn');
    expect((await withStored(here.blobs, [], notKnownNow)).find(({ name }) => name === 'tiuxo-porn')?.strength).toBe(
      'weak',
    );
    expect(await compileStored(here.blobs, [], start)).toMatchObject([
      { name: 'tiuxo-porn', category: 'pornography', strength: 'full' },
      { name: 'ut1-gambling', category: 'hate', source: own.address },
    ]);
  });
  test('a note says whether its source is the known one', async () => {
    const here = world();
    const [known] = feeds.filter(({ name }) => name === 'tiuxo-porn');
    if (known === undefined) throw new Error('not in the table');
    const edition = { body: new TextEncoder().encode('0.0.0.0 one.example\n') };
    for (const [source, said] of [
      [{ ...known }, true],
      [{ ...known, strength: 'weak' as const }, false],
    ] as const) {
      await takeEdition(source, edition, here.blobs, { now: start });
      expect(await readFeedState(here.blobs, 'tiuxo-porn')).toMatchObject({ feed: source, known: said });
    }
  });
  test.each([
    ['/gone', 'status 404'],
    ['/round', 'more than 3 redirects'],
    ['/inside', 'address-refused'],
  ])('%s: the edition in use stays', async (path, why) => {
    const here = world();
    await updateFeed(feed(), here);
    const result = await updateFeed(feed({ address: `${base}${path}` }), { ...here, force: true });
    expect(result).toMatchObject({ outcome: 'failed', why: expect.stringContaining(why) });
    expect((await readFeedState(here.blobs, 'test-list'))?.entries).toBe(4);
  });
  test('an archive with hosts and addresses; a broken one is refused', async () => {
    const here = world();
    body = archive({ 'adult/domains': 'one.example\n', 'adult/urls': 'two.example/x/\n', 'adult/usage': 'black\n' });
    expect(await updateFeed(feed({ format: 'archive' }), here)).toMatchObject({
      outcome: 'taken',
      state: { entries: 2 },
    });
    body = body.subarray(0, 60);
    const broken = await updateFeed(feed({ name: 'other', format: 'archive', address: `${base}/list?` }), here);
    expect(broken).toMatchObject({ outcome: 'unreadable', why: 'it is no gzip archive' });
  });
  test('compiled with own lists and allow lists, read back; the old block is taken away', async () => {
    const here = world();
    const { blobs } = here;
    const allow = feed({ name: 'sex-ed', address: `${base}/list?allow`, category: 'allow' });
    await updateFeed(feed(), here);
    body = 'four.example\n';
    await updateFeed(allow, here);
    await storeList(blobs, {
      name: 'mine',
      category: 'pornography',
      version: '2027-01-10',
      licence: 'own',
      source: 'us',
      entries: [
        { host: 'mine.example', since: '2027-01-10' },
        { host: 'three.example', path: '/x/', since: '2027-01-10' },
      ],
    });
    expect((await readLinks(blobs)).lookup('one.example')).toEqual([]);
    await compileStored(blobs, [feed(), allow], start);
    const links = await readLinks(blobs);
    const namesOf = (host: string) => links.lookup(host).map(({ list, rule }) => `${list} ${rule}`);
    expect(namesOf('www.one.example')).toEqual(['test-list one.example']);
    expect(namesOf('https://three.example/x/y').sort()).toEqual(['mine three.example/x/', 'test-list three.example']);
    expect(namesOf('mine.example')).toEqual(['mine mine.example']);
    expect(namesOf('www.four.example')).toEqual([]);
    expect(namesOf('www.explicit-tube.example')).toEqual(['starter-adult explicit-tube.example']);
    const before = (await blobs.list('links/compiled/')).keys;
    await storeAllowList(blobs, new Set(['one.example']));
    await compileStored(blobs, [feed(), allow], addSeconds(start, 60));
    expect((await readLinks(blobs)).lookup('www.one.example')).toEqual([]);
    const after = (await blobs.list('links/compiled/')).keys;
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });
});

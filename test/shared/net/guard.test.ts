/** No spelling of a private address, at the start, in a redirect or behind a name that changes, is ever connected to. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { crawlAt } from '../crawl/site.ts';

let canary: Server;
let port = 0;
let contacts = 0;
beforeAll(async () => {
  canary = createServer((_request, response) => response.end('canary'));
  canary.on('connection', () => {
    contacts += 1;
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const address = canary.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  canary.close();
});

/** 127.0.0.1 and the metadata address, as URLs may write them. */
const spellings: readonly (readonly [how: string, host: string])[] = [
  ['dotted', '127.0.0.1'],
  ['short', '127.1'],
  ['decimal', '2130706433'],
  ['octal', '0177.0.0.01'],
  ['hex', '0x7f.0x0.0x0.0x1'],
  ['one hex number', '0x7f000001'],
  ['full-width digits', '１２７.０.０.１'],
  ['ideographic dots', '127。0。0。1'],
  ['a trailing dot', '127.0.0.1.'],
  ['percent signs', '%31%32%37.0.0.1'],
  ['loopback', '[::1]'],
  ['long loopback', '[0:0:0:0:0:0:0:1]'],
  ['mapped', '[::ffff:127.0.0.1]'],
  ['mapped hex', '[::ffff:7f00:1]'],
  ['compatible', '[::127.0.0.1]'],
  ['NAT64', '[64:ff9b::7f00:1]'],
  ['6to4', '[2002:7f00:1::]'],
  ['Teredo', '[2001:0:7f00:1::]'],
  ['circled digits', '①②⑦.⓪.⓪.①'],
  ['a soft hyphen', '127\u00ad.0.0.1'],
  ['a user name before it', 'site.example@127.0.0.1'],
  ['translated', '[::ffff:0:127.0.0.1]'],
  ['local NAT64', '[64:ff9b:1::7f00:1]'],
  ['Teredo client', '[2001::80ff:fffe]'],
  ['a zone id', '[fe80::1%25lo]'],
  ['zero', '0'],
  ['unspecified', '[::]'],
  ['private, short', '10.5'],
  ['carrier-grade', '100.64.0.1'],
  ['unique local', '[fd00::5]'],
  ['metadata', '169.254.169.254'],
  ['metadata, decimal', '2852039166'],
  ['metadata, mapped', '[::ffff:a9fe:a9fe]'],
];
const limits = { connectMs: 500, headersMs: 500, totalMs: 700, bodyBytes: 1_000 };

describe.each(spellings)('%s: %s', (_how, host) => {
  test('as a literal, whatever addresses are named for it', async () => {
    const fetcher = createFetcher({ networks: [] });
    const before = contacts;
    for (const addresses of [[host], [host.replace(/^\[|\]$/g, '')], ['127.0.0.1'], ['8.8.8.8']]) {
      const answer = await fetcher.fetch({ url: `http://${host}:${port}/`, addresses, headers: {}, limits });
      expect(answer.ok ? 'answered' : answer.error.problem).toMatch(/^(?:address-refused|bad-url)$/);
    }
    expect(contacts).toBe(before);
    await fetcher.close();
  });
  test('as the target of a redirect', async () => {
    const asked: string[] = [];
    const before = contacts;
    const result = await crawlAt(
      'http://site.example/',
      {},
      {
        fetch: ({ url }) => {
          asked.push(new URL(url).hostname);
          return Promise.resolve({
            ok: true,
            value: {
              status: url.endsWith('/') ? 302 : 404,
              headers: [['location', `http://${host}:${port}/latest/meta-data/`]],
              body: new Uint8Array(),
              truncated: false,
              address: '192.0.2.1',
              ms: 1,
            },
          });
        },
      },
    );
    expect(new Set(asked)).toEqual(new Set(['site.example']));
    expect([...result.named]).toEqual([host.includes('%25') ? 'bad-redirect' : 'off-site-redirect']);
    expect(contacts).toBe(before);
  });
});

test('an address that a stranger gave is asked for on the site alone: not at another port, and not elsewhere', async () => {
  const start = 'http://site.example:8080/';
  const own = [`${start}reported`, 'http://www.site.example:8080/twin', 'http://user:pass@site.example:8080/named'];
  const foreign = [
    'http://site.example/',
    'http://site.example:22/',
    'http://site.example:80800/',
    'https://www.site.example/',
    'http://169.254.169.254/',
    'http://site.example:8080@169.254.169.254/',
    'ftp://site.example:8080/',
    'no address',
  ];
  const asked: string[] = [];
  const named: string[] = [];
  const result = await crawlAt(
    start,
    { urls: [...foreign, ...own] },
    {
      fetch: ({ url }) => {
        asked.push(url);
        return Promise.resolve({ ok: false, error: { problem: 'bad-url', detail: '' } });
      },
    },
    { onProblem: ({ url, problem }) => void (problem === 'off-site' && named.push(url)) },
  );
  expect(asked.filter((url) => !/robots\.txt$|well-known/.test(url)).toSorted()).toEqual([
    'http://site.example:8080/named',
    'http://site.example:8080/reported',
    'http://www.site.example:8080/twin',
  ]);
  expect(new Set(asked.map((url) => new URL(url).port))).toEqual(new Set(['8080']));
  expect(named).toEqual(foreign);
  expect(result.stopped).toBe('complete');
});

test('a name that resolves anew between check and connect changes nothing: it is not resolved again', async () => {
  let resolved = 0;
  const resolve = () => {
    resolved += 1;
    return Promise.resolve({ ok: true as const, value: [resolved === 1 ? '192.0.2.1' : '127.0.0.1'] });
  };
  const fetcher = createFetcher({ networks: [], resolve });
  const before = contacts;
  const first = await fetcher.resolve('rebinding.example');
  const addresses = first.ok ? first.value : [];
  await fetcher.fetch({ url: `http://rebinding.example:${port}/`, addresses, headers: {}, limits });
  // `localhost` is a name that the system itself would lead to the canary.
  await fetcher.fetch({ url: `http://localhost:${port}/`, addresses: ['192.0.2.1'], headers: {}, limits });
  expect([resolved, contacts]).toEqual([1, before]);
  await fetcher.close();
});
test('the canary does sing: opened by name, it is reached', async () => {
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  const before = contacts;
  const answer = await fetcher.fetch({
    url: `http://any.example:${port}/`,
    addresses: ['127.0.0.1'],
    headers: {},
    limits,
  });
  expect([answer.ok, contacts]).toEqual([true, before + 1]);
  await fetcher.close();
});

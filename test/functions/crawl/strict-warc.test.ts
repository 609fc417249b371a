/** Evidence as a strict reader sees it that shares nothing with us, not even the language. */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { redirect } from '../../shared/crawl/hostile-server.ts';
import { type Hosting, knowledge, labelled, linking, openHosting, policy } from './hosting.ts';

const reader = fileURLToPath(new URL('strict_warc.py', import.meta.url));
const python = spawnSync('python3', ['--version']).status === 0;
const read = (warc: Uint8Array) => spawnSync('python3', [reader], { input: warc, encoding: 'utf8' });
const body = `${labelled}${'<p>Crème brûlée and more of it.'.repeat(200)}`;

let hosting: Hosting | undefined;
afterEach(() => hosting?.close());

test.skipIf(!python)(
  'request and answer of a packed page behind a redirect, byte by byte; and each fault is one',
  async () => {
    hosting = await openHosting({
      '/': linking('/moved'),
      '/moved': redirect('/evening?a=1'),
      '/evening?a=1': (_, response) => {
        // In chunks: no length is told.
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
        response.end(gzipSync(body));
      },
    });
    await hosting.addSite('one.example');
    await dispatch(hosting.ports, policy);
    await crawlServer({ server: 'web1' }, { ports: hosting.ports, policy, knowledge, budgetMs: 20_000 });
    const { keys } = await hosting.host.blobs.list('evidence/');
    const warc = await hosting.host.blobs.get(keys.find((key) => key.endsWith('.warc.gz')) ?? '');
    if (warc === undefined) throw new Error('no evidence');
    const { stdout, stderr } = read(warc);
    expect(stderr).toBe('');
    const page = `http://one.example:${hosting.server.port}/evening?a=1`;
    const sha256 = hash('sha256', body, 'hex');
    expect(JSON.parse(stdout)).toMatchObject([
      { type: 'warcinfo' },
      { type: 'request', url: page, first: 'GET /evening?a=1 HTTP/1.1' },
      { type: 'response', url: page, first: 'HTTP/1.1 200 OK', payload: gzipSync(body).length, sha256 },
      { type: 'request', first: 'GET /moved HTTP/1.1' },
      { type: 'response', first: 'HTTP/1.1 302 Found', payload: 0 },
      { type: 'metadata', url: page, parts: { body: { sha256, bytes: Buffer.byteLength(body) } } },
    ]);

    const plain = gunzipSync(warc).toString('latin1');
    const spoilt = (from: string, to: string): string => {
      expect(plain).toContain(from);
      const records = plain.replace(from, to).split(/(?<=\r\n\r\n)(?=WARC\/1\.1\r\n)/);
      return read(Buffer.concat(records.map((each) => gzipSync(Buffer.from(each, 'latin1'))))).stderr.trim();
    };
    expect(spoilt('GET /moved', 'GET /mover')).toBe('fault: block digest');
    expect(spoilt('WARC/1.1', 'WARC/1.0')).toMatch(/^fault: version/);
    expect(spoilt('x-crawler-transfer-encoding', 'transfer-encoding')).toMatch(/^fault: the record is not as long/);
    expect(read(gzipSync(Buffer.from(plain, 'latin1'))).stderr).toMatch(/^fault: the record is not as long/);
  },
);

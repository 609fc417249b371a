/** Our WARC records, as another program reads them (warcio). */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digestOf, exchangeRecords, infoRecord, metadataRecord, recordId } from '../../../shared/crawl/warc.ts';
import { parseIso } from '../../../shared/time.ts';
import { type Read, readWarc } from './read-warc.ts';

const at = parseIso('2027-03-15T10:00:00.123Z');
const infoId = recordId('warcinfo', 'x', at);
const body = gzipSync('<p>Café</p>');
const response = {
  status: 404,
  reason: 'Not Found',
  headers: [
    ['content-type', 'text/html'],
    ['content-encoding', 'gzip'],
    ['transfer-encoding', 'chunked'],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['x-odd', 'caf\xe9'],
  ],
  body: Buffer.from('<p>Café</p>'),
  wire: body,
  address: '192.0.2.7',
  sent: { host: 'one.example', 'user-agent': 'Hostwarden/1' },
} as const;

describe('records', () => {
  const pair = exchangeRecords({ url: 'http://one.example/a?b=c', response }, at, 'x', infoId);
  const file = [
    infoRecord(infoId, at, 'Hostwarden/1\r\ninjected: yes', 'a visit'),
    pair.request,
    pair.response,
    metadataRecord('{"found":1}', at, 'x', 'http://one.example/a?b=c', infoId),
  ];
  test.each([
    ['plain', (records: readonly Uint8Array[]) => Buffer.concat(records)],
    ['gzip, a member each', (records: readonly Uint8Array[]) => Buffer.concat(records.map((each) => gzipSync(each)))],
  ])('are read by another program: %s', async (_name, pack) => {
    const [info, request, answer, metadata, ...rest] = await readWarc(pack(file));
    expect(rest).toEqual([]);
    expect(
      [info, request, answer, metadata].map((each) => [each?.record.warcType, each?.record.warcHeaders.statusline]),
    ).toEqual([
      ['warcinfo', 'WARC/1.1'],
      ['request', 'WARC/1.1'],
      ['response', 'WARC/1.1'],
      ['metadata', 'WARC/1.1'],
    ]);
    expect(info?.payload.toString()).toContain('software: Hostwarden/1 injected: yes\r\n');
    expect(request?.record.httpHeaders?.statusline).toBe('GET /a?b=c HTTP/1.1');
    expect(request?.record.httpHeaders?.headers.get('user-agent')).toBe('Hostwarden/1');
    expect(answer?.record.warcTargetURI).toBe('http://one.example/a?b=c');
    expect(answer?.record.warcDate).toBe(at);
    expect(answer?.record.warcHeaders.headers.get('WARC-IP-Address')).toBe('192.0.2.7');
    expect(answer?.record.httpHeaders?.statusline).toBe('HTTP/1.1 404 Not Found');
    expect(answer?.record.httpHeaders?.headers.get('x-crawler-transfer-encoding')).toBe('chunked');
    expect(answer?.payload.equals(body)).toBe(true);
    expect(answer?.record.warcPayloadDigest).toBe(digestOf(body));
    const header = (read: Read | undefined, name: string): string | null | undefined =>
      read?.record.warcHeaders.headers.get(name);
    expect(header(request, 'WARC-Concurrent-To')).toBe(header(answer, 'WARC-Record-ID'));
    expect(header(answer, 'WARC-Concurrent-To')).toBe(header(request, 'WARC-Record-ID'));
    expect(header(metadata, 'WARC-Refers-To')).toBe(header(answer, 'WARC-Record-ID'));
    expect(JSON.parse(metadata?.payload.toString() ?? '')).toEqual({ found: 1 });
  });
  test('an answer that was cut says so', () => {
    const cut = exchangeRecords(
      { url: 'http://one.example/', response: { ...response, cut: 'timeout' } },
      at,
      'x',
      infoId,
    );
    expect(Buffer.from(cut.response).toString('latin1')).toContain('\r\nWARC-Truncated: time\r\n');
    expect(Buffer.from(pair.response).toString('latin1')).not.toContain('WARC-Truncated');
  });
  test('a header with a line end in it stays one line', () => {
    const evil = { ...response, headers: [['x', 'a\r\nWARC-Type: request']] as const };
    const { response: answer } = exchangeRecords({ url: 'http://one.example/', response: evil }, at, 'x', infoId);
    expect(Buffer.from(answer).toString('latin1')).toContain('x: a WARC-Type: request\r\n');
  });
});

test('names are UUIDs of version 8, the same for the same thing', () => {
  expect(infoId).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
  expect(recordId('warcinfo', 'x', at)).toBe(infoId);
  expect(recordId('warcinfo', 'y', at)).not.toBe(infoId);
});
test('digests are SHA-256 in base 32', () => {
  // RFC 4648 over the well-known hash of nothing.
  expect(digestOf(new Uint8Array())).toBe('sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ');
});

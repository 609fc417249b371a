/**
 * WARC 1.1 (ISO 28500:2017) records of an exchange, so that any web archive's tools can read what we saw. Bodies stand as they came,
 * Content-Encoding and all; chunked framing is undone, as every writer but a wire tap does, and its header is renamed.
 */
import { hash } from 'node:crypto';
import type { FetchResponse } from '../ports.ts';
import type { Iso } from '../time.ts';

export type Exchanged = {
  readonly url: string;
  readonly response: Pick<
    FetchResponse,
    'status' | 'reason' | 'headers' | 'body' | 'address' | 'wire' | 'sent' | 'cut'
  >;
};

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** RFC 4648 without padding, as WARC digests are written by custom. */
const inBase32 = (bytes: Uint8Array): string => {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += base32[(value >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + base32[(value << (5 - bits)) & 31] : text;
};
export const digestOf = (bytes: Uint8Array): string => `sha256:${inBase32(hash('sha256', bytes, 'buffer'))}`;

/** The same name for the same thing: a UUID of version 8 (RFC 9562) made of a hash, so that writing twice writes the same. */
export const recordId = (...parts: readonly string[]): string => {
  const hex = hash('sha256', parts.join('\n'), 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}>`;
};

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
/** One record, whole: header, block, and the two line ends behind it. */
const record = (fields: Readonly<Record<string, string | undefined>>, block: Uint8Array): Uint8Array => {
  const header = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${oneLine(value)}\r\n`],
  );
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${header.join('')}Content-Length: ${block.length}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
};

/** First of a file: who wrote it and by what rules. */
export const infoRecord = (id: string, at: Iso, software: string, description: string): Uint8Array =>
  record(
    { 'WARC-Type': 'warcinfo', 'WARC-Record-ID': id, 'WARC-Date': at, 'Content-Type': 'application/warc-fields' },
    Buffer.from(
      `software: ${oneLine(software)}\r\nformat: WARC File Format 1.1\r\nconformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\ndescription: ${oneLine(description)}\r\n`,
    ),
  );

const lines = (headers: Iterable<readonly [string, string]>): string =>
  [...headers].map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('');

const requestBlock = (url: URL, sent: Readonly<Record<string, string>>): Uint8Array =>
  Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines(Object.entries(sent))}\r\n`, 'latin1');

/** What the record's own framing makes untrue is kept under another name. */
const renamed: Readonly<Record<string, string>> = { 'transfer-encoding': 'x-crawler-transfer-encoding' };
const responseHead = ({ status, reason = '', headers }: Exchanged['response']): Uint8Array =>
  Buffer.from(
    `HTTP/1.1 ${status} ${oneLine(reason)}\r\n${lines(headers.map(([name, value]) => [renamed[name] ?? name, value] as const))}\r\n`,
    'latin1',
  );

const truncations = {
  size: 'length',
  bomb: 'length',
  timeout: 'time',
  reset: 'disconnect',
  broken: 'disconnect',
  unwanted: 'unspecified',
};

/** The request and its answer, which name each other. `name` tells this exchange from others of the file. */
export const exchangeRecords = (
  { url, response }: Exchanged,
  at: Iso,
  name: string,
  infoId: string,
): { readonly request: Uint8Array; readonly response: Uint8Array } => {
  const requestId = recordId('request', name, at);
  const responseId = recordId('response', name, at);
  const common = {
    'WARC-Date': at,
    'WARC-Target-URI': url,
    'WARC-IP-Address': response.address,
    'WARC-Warcinfo-ID': infoId,
  };
  const asked = requestBlock(new URL(url), response.sent ?? {});
  const payload = response.wire ?? response.body;
  const answered = Buffer.concat([responseHead(response), payload]);
  return {
    request: record(
      {
        'WARC-Type': 'request',
        'WARC-Record-ID': requestId,
        ...common,
        'WARC-Concurrent-To': responseId,
        'Content-Type': 'application/http; msgtype=request',
        'WARC-Block-Digest': digestOf(asked),
      },
      asked,
    ),
    response: record(
      {
        'WARC-Type': 'response',
        'WARC-Record-ID': responseId,
        ...common,
        'WARC-Concurrent-To': requestId,
        'Content-Type': 'application/http; msgtype=response',
        'WARC-Payload-Digest': digestOf(payload),
        'WARC-Block-Digest': digestOf(answered),
        'WARC-Truncated': response.cut === undefined ? undefined : truncations[response.cut],
      },
      answered,
    ),
  };
};

/** What a browser made of the response named `refersTo`: the same page once its scripts had run. */
export const conversionRecord = (html: string, at: Iso, name: string, url: string, infoId: string): Uint8Array => {
  const block = Buffer.from(html);
  return record(
    {
      'WARC-Type': 'conversion',
      'WARC-Record-ID': recordId('conversion', name, at),
      'WARC-Date': at,
      'WARC-Target-URI': url,
      'WARC-Warcinfo-ID': infoId,
      'WARC-Refers-To': recordId('response', name, at),
      'Content-Type': 'text/html; charset=utf-8',
      'WARC-Block-Digest': digestOf(block),
    },
    block,
  );
};

/** What was found, in the file itself. `refersTo` is the response's `name`. */
export const metadataRecord = (value: string, at: Iso, name: string, url: string, infoId: string): Uint8Array => {
  const block = Buffer.from(value);
  return record(
    {
      'WARC-Type': 'metadata',
      'WARC-Record-ID': recordId('metadata', name, at),
      'WARC-Date': at,
      'WARC-Target-URI': url,
      'WARC-Warcinfo-ID': infoId,
      'WARC-Refers-To': recordId('response', name, at),
      'Content-Type': 'application/json',
      'WARC-Block-Digest': digestOf(block),
    },
    block,
  );
};

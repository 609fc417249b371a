/** The reader that forgives, over TLS. */
import { createServer, type TLSSocket } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { certificates } from '../crawl/hostile-tls.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test.each([
  ['a name', 'loose.example', 'loose.example'],
  ['no address: RFC 6066 has none there', '127.0.0.1', false],
  ['no address of six', '[::1]', false],
])('tells the server %s', async (_name, host, told) => {
  const names: unknown[] = [];
  const server = createServer(certificates.selfSigned, (socket: TLSSocket & { servername?: unknown }) => {
    names.push(socket.servername);
    socket.on('error', () => undefined);
    // Lines that undici refuses, so that the second try is the lenient one.
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 5\n\nhello'));
  });
  const local = host === '[::1]' ? '::1' : '127.0.0.1';
  await new Promise<void>((resolve) => server.listen(0, local, resolve));
  const fetcher = createFetcher({ networks: ['127.0.0.0/8', '::1/128'] });
  closing.push(fetcher.close, () => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const result = await fetcher.fetch({
    url: `https://${host}:${port}/`,
    addresses: [local],
    headers: {},
    limits: { connectMs: 5_000, headersMs: 5_000, totalMs: 5_000, bodyBytes: 1_000 },
    unverified: true,
  });
  expect(result.ok && [result.value.lenient, Buffer.from(result.value.body).toString()]).toEqual([true, 'hello']);
  expect(names).toEqual([told, told]);
});

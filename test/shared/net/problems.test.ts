import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createFetcher } from '../../../shared/net/fetcher.ts';

test('a fault is told once: Node’s own words begin with the code', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  const limits = { connectMs: 2_000, headersMs: 2_000, totalMs: 2_000, bodyBytes: 1_000 };
  const answer = await fetcher.fetch({
    url: `http://gone.example:${port}/`,
    addresses: ['127.0.0.1'],
    headers: {},
    limits,
  });
  await fetcher.close();
  expect(answer).toMatchObject({ ok: false, error: { problem: 'not-connected' } });
  if (answer.ok) return;
  expect(answer.error.detail.match(/ECONNREFUSED/g)).toHaveLength(1);
});

/** The fetcher of every host that reaches hosted sites. */
import { createServer } from 'node:http';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { afterEach, expect, test } from 'vitest';
import { networksFetcher } from '../../../shared/net/policy-fetcher.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test('leaves nothing of a page of megabytes behind, on whichever host', async () => {
  let forced = 0;
  const seen = new PerformanceObserver((list) => {
    for (const { detail } of list.getEntries() as unknown as readonly { readonly detail: { readonly flags: number } }[])
      if ((detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) !== 0) forced += 1;
  });
  seen.observe({ entryTypes: ['gc'] });
  const server = createServer((request, response) =>
    response.end(Buffer.alloc(request.url === '/large' ? 2_000_000 : 2_000, 'x')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fetcher = networksFetcher(['127.0.0.0/8']);
  closing.push(
    fetcher.close,
    () => server.close(),
    () => seen.disconnect(),
  );
  const get = async (path: string): Promise<number> => {
    const answer = await fetcher.fetch({
      url: `http://site.example:${port}${path}`,
      addresses: ['127.0.0.1'],
      headers: {},
      limits: { connectMs: 5_000, headersMs: 5_000, totalMs: 5_000, bodyBytes: 4_000_000 },
    });
    // Observers are told a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return answer.ok ? answer.value.body.length : 0;
  };
  expect([await get('/small'), forced]).toEqual([2_000, 0]);
  expect(await get('/large')).toBe(2_000_000);
  await expect.poll(() => forced, { timeout: 5_000 }).toBeGreaterThan(0);
});

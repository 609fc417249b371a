/** A server that turns slow is left in peace, though no slice of its visit sees much of it. */
import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { Lease } from '../../../shared/crawl/holding.ts';
import type { Fetcher } from '../../../shared/ports.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { type Hosting, knowledge, openHosting, policy } from './hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());

const links = Array.from({ length: 300 }, (_, at) => `<a href="/p${'q'.repeat(at)}">x</a>`).join('');
/** Every answer as `answer` says, after a tenth of a second. */
const serverOf = (answer: (page: number) => { readonly status: number; readonly ms: number }) => {
  let inHand = 0;
  const most: number[] = [];
  let asked = 0;
  const fetch: Fetcher['fetch'] = async ({ url }) => {
    inHand += 1;
    most[most.length - 1] = Math.max(most.at(-1) ?? 0, inHand);
    await new Promise((resolve) => setTimeout(resolve, 100));
    inHand -= 1;
    const found = !url.endsWith('.txt') && !url.endsWith('.xml');
    if (found) asked += 1;
    const { status, ms } = found ? answer(asked) : { status: 404, ms: 20 };
    return {
      ok: true,
      value: {
        status,
        headers: [['content-type', 'text/html']],
        body: Buffer.from(found && status === 200 ? `<title>${asked}</title>${url.endsWith('/') ? links : ''}` : ''),
        truncated: false,
        address: '127.0.0.1',
        sent: {},
        ms,
      },
    };
  };
  return { fetch, most, asked: () => asked };
};
const visit = async (server: ReturnType<typeof serverOf>, slices: number) => {
  hosting = await openHosting({}, { sockets: 4, fetcher: { fetch: server.fetch } });
  await hosting.addSite('slow.example');
  await dispatch(hosting.ports, policy);
  for (let slice = 0; slice < slices; slice += 1) {
    server.most.push(0);
    const crawled = await crawlServer({ server: 'web1' }, { ports: hosting.ports, policy, knowledge, budgetMs: 700 });
    if (crawled !== 'more') break;
  }
  const [made] = await hosting.visits('slow.example');
  return made;
};

test('answers of eight seconds: the visit ends and comes again, and each slice asks as gently as the last', async () => {
  const server = serverOf((page) => ({ status: 200, ms: page > 4 ? 8_000 : 20 }));
  const made = await visit(server, 20);
  expect(made).toMatchObject({ state: 'done', stopped: 'time' });
  expect(made?.problems.map(({ problem }) => problem)).toContain('server-slow');
  expect((await hosting.site('slow.example')).schedule.visit).toBeUndefined();
  expect(server.asked()).toBeLessThan(60);
  // The first slice finds out; the next begins with what it found.
  expect(server.most[0]).toBe(4);
  expect(server.most[1]).toBeLessThan(4);
});

test('what a slice learnt of its server lies in the lease', async () => {
  const server = serverOf(() => ({ status: 200, ms: 20 }));
  await visit(server, 1);
  const row = await hosting.ports.records.get(keys.lease('web1'));
  if (row === undefined) throw new Error('no lease');
  expect(bodyOf<Lease>(row).learnt).toMatchObject({ window: 4, throttles: 0, at: '2027-03-15T10:00:00.000Z' });
});

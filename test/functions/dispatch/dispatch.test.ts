import { afterEach, expect, test } from 'vitest';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { Query } from '../../../shared/ports.ts';
import { keys, rows } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { type Hosting, openHosting, policy } from '../crawl/hosting.ts';

let hosting: Hosting;
afterEach(() => hosting.close());
const due = parseIso('2027-03-15T10:00:00Z');

test('what is due gets one visit, and each of its servers one message', async () => {
  hosting = await openHosting({});
  await hosting.addSite('one.example');
  await hosting.addSite('two.example');
  await hosting.addSite('late.example', {
    schedule: { status: 'active', nextVisitAt: parseIso('2027-03-16T10:00:00Z') },
  });
  await hosting.addSite('moved.example', { schedule: { status: 'moved-away', nextVisitAt: due } });
  expect(await dispatch(hosting.ports, policy)).toEqual({ visits: 2, servers: 1 });
  expect(await hosting.drain('crawl')).toEqual([{ server: 'web1' }]);
  const [visit] = await hosting.visits('one.example');
  expect(visit).toMatchObject({ state: 'running', server: 'web1', startedAt: due, purpose: { kind: 'scheduled' } });
  expect((await hosting.site('one.example')).schedule.visit).toBe(visit?.id);
  expect(await hosting.visits('late.example')).toEqual([]);
  expect(await hosting.visits('moved.example')).toEqual([]);

  // The next tick finds nothing to add.
  expect(await dispatch(hosting.ports, policy)).toEqual({ visits: 0, servers: 0 });
  expect(await hosting.visits('one.example')).toHaveLength(1);
  expect(await hosting.drain('crawl')).toEqual([]);
});

test('two ticks at once start a visit once', async () => {
  hosting = await openHosting({});
  for (let i = 0; i < 20; i += 1) await hosting.addSite(`s${i}.example`);
  const both = await Promise.all([dispatch(hosting.ports, policy), dispatch(hosting.ports, policy)]);
  expect(both[0].visits + both[1].visits).toBe(20);
  for (let i = 0; i < 20; i += 1) expect(await hosting.visits(`s${i}.example`)).toHaveLength(1);
});

test('a tick that ends half way has told of what it began, and the next one adds the rest, each once', async () => {
  hosting = await openHosting({});
  const servers = Array.from({ length: 11 }, (_, at) => `web${String(at).padStart(2, '0')}`);
  const server = (id: string) => ({ id, addresses: ['127.0.0.1'], sockets: 2 });
  await hosting.host.records.transact(servers.map((id) => ({ put: rows.server(server(id)), if: 'absent' })));
  // By host, so by server: a page of 500 ends within the sixth.
  for (const id of servers)
    for (let at = 0; at < 95; at += 1) await hosting.addSite(`${id}-${at}.example`, { server: id });
  let pages = 0;
  const { records } = hosting.host;
  const ending = {
    ...hosting.ports,
    records: {
      ...records,
      query: (query: Query) => {
        if (query.index === 'due') pages += 1;
        if (pages === 2) throw new Error('the time is up');
        return records.query(query);
      },
    },
  };
  await expect(dispatch(ending, policy)).rejects.toThrow('the time is up');
  const told = (await hosting.drain('crawl')) as { readonly server: string }[];
  expect(told.map((message) => message.server).toSorted()).toEqual(servers.slice(0, 6));

  const { visits } = await dispatch(hosting.ports, policy);
  expect(visits).toBe(11 * 95 - 500);
  const rest = (await hosting.drain('crawl')) as { readonly server: string }[];
  // The sixth server was told of already; telling it again is a message more and no visit more.
  expect(rest.map((message) => message.server).toSorted()).toEqual(servers.slice(5));
  for (const name of ['web00-0', 'web05-24', 'web05-25', 'web10-94'])
    expect(await hosting.visits(`${name}.example`), name).toHaveLength(1);
});

test('a terminated contract’s site is put off', async () => {
  hosting = await openHosting({});
  const ended = {
    id: 'k2',
    customer: 'c1',
    domain: 'x.example',
    renewsOn: '2027-09-01',
    status: 'terminated',
  } as const;
  await hosting.host.records.transact([{ put: rows.contract(ended), if: 'absent' }]);
  await hosting.addSite('x.example', { contract: 'k2' });
  expect(await dispatch(hosting.ports, policy)).toEqual({ visits: 0, servers: 0 });
  expect((await hosting.site('x.example')).schedule).toEqual({
    status: 'active',
    putOff: 'terminated',
    nextVisitAt: '2027-03-22T10:00:00.000Z',
  });
});

test('a visit whose message was lost is found again, unless somebody is on the server', async () => {
  hosting = await openHosting({});
  await hosting.addSite('one.example');
  await dispatch(hosting.ports, policy);
  await hosting.drain('crawl'); // as if it had never been sent
  hosting.at('2027-03-15T10:04:00Z');
  await dispatch(hosting.ports, policy);
  expect(await hosting.drain('crawl')).toEqual([]);
  hosting.at('2027-03-15T10:10:00Z');
  const lease = { holder: 'x', fence: 3, until: parseIso('2027-03-15T10:11:00Z') };
  await hosting.host.records.transact([{ put: rows.lease('web1', lease), if: 'absent' }]);
  await dispatch(hosting.ports, policy);
  expect(await hosting.drain('crawl')).toEqual([]);
  await hosting.host.records.transact([{ delete: keys.lease('web1'), if: 'any' }]);
  await dispatch(hosting.ports, policy);
  expect(await hosting.drain('crawl')).toEqual([{ server: 'web1' }]);
});

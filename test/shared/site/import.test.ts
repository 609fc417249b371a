import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import type { Fetcher, Ports } from '../../../shared/ports.ts';
import { importInventory, resumeImport } from '../../../shared/site/import.ts';
import type { Inventory } from '../../../shared/site/inventory.ts';
import { readInventory } from '../../../shared/site/stored.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';

const noFetcher: Fetcher = {
  fetch: () => Promise.reject(new Error('not used')),
  resolve: () => Promise.reject(new Error('not used')),
  hangUp: () => Promise.resolve(),
  close: () => Promise.resolve(),
};
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
/** 61 customers: three transactions a kind, the last one not full. */
const inventory: Inventory = {
  customers: numbers(61).map((n) => ({
    id: `c${n}`,
    name: `Customer ${n}`,
    address: ['Markt 1'],
    language: 'nl' as const,
  })),
  contacts: numbers(61).map((n) => ({
    id: 'a',
    customer: `c${n}`,
    role: 'administrative' as const,
    name: 'An',
    email: `an${n}@x.example`,
    language: 'fr' as const,
  })),
  contracts: numbers(61).map((n) => ({
    id: `k${n}`,
    customer: `c${n}`,
    domain: `d${n}.example`,
    renewsOn: '2027-03-01',
    status: 'active' as const,
  })),
  servers: [{ id: 'w1', addresses: ['127.0.0.1'], sockets: 4 }],
  sites: numbers(61).map((n) => ({
    host: `d${n}.example`,
    contract: `k${n}`,
    server: 'w1',
    start: `http://d${n}.example/`,
  })),
};
const sorted = (value: Inventory): Inventory => {
  const by = <T>(list: readonly T[], key: (one: T) => string) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    customers: by(value.customers, ({ id }) => id),
    contacts: by(value.contacts, ({ customer }) => customer),
    contracts: by(value.contracts, ({ id }) => id),
    servers: value.servers,
    sites: by(value.sites, ({ host }) => host),
  };
};

let folder: string;
let host: StandaloneHost;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostwarden-'));
  host = await openStandalone({ dataFolder: folder, fetcher: noFetcher, log: () => undefined });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** The same host, whose process dies just before the n-th transaction. */
const dyingAt = (n: number): Ports => {
  let left = n;
  const transact: Ports['records']['transact'] = (writes) => {
    left -= 1;
    return left > 0 ? host.records.transact(writes) : Promise.reject(new Error('killed'));
  };
  return { ...host, records: { get: host.records.get, query: host.records.query, transact } };
};

it('writes the whole inventory, sites due at once, and nothing the second time', async () => {
  const first = await importInventory(inventory, host);
  expect(first.counts.site).toEqual({ added: 61, changed: 0, unchanged: 0 });
  expect(sorted(await readInventory(host.records))).toEqual(sorted(inventory));
  const due = await host.records.query({ index: 'due', pk: 'sites', limit: 1000 });
  expect(due.rows).toHaveLength(61);
  const again = await importInventory(inventory, host);
  expect(again.counts.site).toEqual({ added: 0, changed: 0, unchanged: 61 });
  const row = await host.records.get(keys.site('d1.example'));
  expect(row?.rev).toBe(1);
});

it('finishes after a crash before any of its transactions, at the next start or the next import', async () => {
  // 1 manifest, 3 + 3 + 1 + 3 + 3 batches, 1 mark at the end
  for (const n of [2, 3, 5, 8, 9, 12, 14, 15]) {
    await expect(
      importInventory({ ...inventory, servers: [{ id: 'w1', addresses: ['127.0.0.1'], sockets: n }] }, dyingAt(n)),
    ).rejects.toThrow('killed');
    expect(await resumeImport(host)).toBe(true);
    const now = await readInventory(host.records);
    expect(sorted(now)).toEqual(
      sorted({ ...inventory, servers: [{ id: 'w1', addresses: ['127.0.0.1'], sockets: n }] }),
    );
    expect(await resumeImport(host)).toBe(false);
    // Empty the store of what the next round must write anew.
    for (const { id } of inventory.customers) {
      await host.records.transact([
        { delete: keys.customer(id), if: 'any' },
        { delete: keys.contact(id, 'a'), if: 'any' },
        { delete: keys.contract(id.replace('c', 'k')), if: 'any' },
        { delete: keys.site(`${id.replace('c', 'd')}.example`), if: 'any' },
      ]);
    }
  }
});

it('never makes a reference dangle on the way', async () => {
  for (const n of [4, 7, 10, 12]) {
    await expect(importInventory(inventory, dyingAt(n))).rejects.toThrow('killed');
    const now = await readInventory(host.records);
    const contracts = new Set(now.contracts.map(({ id }) => id));
    expect(now.sites.every((site) => contracts.has(site.contract))).toBe(true);
  }
});

it('keeps the schedule of a site that stays, and looks at once at one that moved', async () => {
  await importInventory(inventory, host);
  const later = parseIso('2099-01-01T00:00:00Z');
  for (const name of ['d1.example', 'd2.example']) {
    const row = await host.records.get(keys.site(name));
    const site = row && bodyOf<SiteRecord>(row);
    if (row === undefined || site === undefined) throw new Error(`no ${name}`);
    const schedule = { status: 'moved-away' as const, nextVisitAt: later, putOff: true as const };
    await host.records.transact([{ put: rows.site({ ...site, schedule }), if: { rev: row.rev } }]);
  }
  const sites = inventory.sites.map((site) => {
    if (site.host === 'd1.example') return { ...site, contract: 'k5' };
    return site.host === 'd2.example' ? { ...site, server: 'w2' } : site;
  });
  const servers = [...inventory.servers, { id: 'w2', addresses: ['127.0.0.2'], sockets: 4 }];
  await importInventory({ ...inventory, servers, sites }, host);
  const scheduleOf = async (name: string) => {
    const row = await host.records.get(keys.site(name));
    return row && bodyOf<SiteRecord>(row).schedule;
  };
  expect(await scheduleOf('d1.example')).toEqual({ status: 'moved-away', nextVisitAt: later, putOff: true });
  expect(await scheduleOf('d2.example')).toMatchObject({ status: 'active', asked: true });
  expect(await scheduleOf('d2.example')).not.toHaveProperty('putOff');
  expect((await scheduleOf('d2.example'))?.nextVisitAt).not.toBe(later);
});

it('tells the open case of a contract that the provider ended', async () => {
  await importInventory(inventory, host);
  const pointer = rows.openCase('k1', 'hate', { caseId: 'case1', count: 1 });
  await host.records.transact([{ put: pointer, if: 'absent' }]);
  const contracts = inventory.contracts.map((one) =>
    one.id === 'k3' ? one : { ...one, status: 'terminated' as const },
  );
  await importInventory({ ...inventory, contracts }, host);
  const messages = await host.queues.receive('case', { max: 10, visibilitySeconds: 10, waitSeconds: 0 });
  expect(messages.map(({ body }) => body)).toEqual([{ caseId: 'case1', command: { type: 'contract-ended' } }]);
});

it('leaves no file behind that an erasure would have to find, also of what was looked at and never taken over', async () => {
  await host.blobs.put('inventory/upload-abcdefghijklmnopqrstuvwxyz', Buffer.from('customer,name\n'));
  await importInventory(inventory, host);
  expect((await host.blobs.list('inventory/')).keys).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Inventory } from '../../../shared/site/inventory.ts';
import { planImport } from '../../../shared/site/plan.ts';

const base: Inventory = {
  customers: [{ id: 'c1', name: 'Jan', address: ['Markt 1'], language: 'nl' }],
  contacts: [{ id: '1', customer: 'c1', role: 'administrative', name: 'Jan', email: 'jan@x.example', language: 'nl' }],
  contracts: [
    { id: 'k1', customer: 'c1', domain: 'x.example', renewsOn: '2027-03-01', status: 'active' },
    { id: 'k2', customer: 'c1', domain: 'y.example', renewsOn: '2027-03-01', status: 'terminated' },
  ],
  servers: [{ id: 'w1', addresses: ['203.0.113.7'], sockets: 4 }],
  sites: [
    { host: 'x.example', contract: 'k1', server: 'w1', start: 'https://x.example/' },
    { host: 'y.example', contract: 'k2', server: 'w1', start: 'https://y.example/' },
  ],
};
const none: Inventory = { customers: [], contacts: [], contracts: [], servers: [], sites: [] };

it('adds everything to an empty store, and nothing the second time, whatever the order of fields', () => {
  expect(planImport(base, none).write).toEqual(base);
  const turned = base.customers.map(({ id, name, address, language }) => ({ language, address, name, id }));
  const again = planImport({ ...base, customers: turned }, base);
  expect(again.write).toEqual(none);
  expect(again.counts.contract).toEqual({ added: 0, changed: 0, unchanged: 2 });
});

it('tells the same contact id of two customers apart', () => {
  const contact = {
    id: '1',
    customer: 'c2',
    role: 'administrative',
    name: 'Piet',
    email: 'piet@x.example',
    language: 'fr',
  } as const;
  const plan = planImport({ ...base, contacts: [...base.contacts, contact] }, base);
  expect(plan.write.contacts).toEqual([contact]);
  expect(plan.counts.contact).toEqual({ added: 1, changed: 0, unchanged: 1 });
});

it('reports sites that the file leaves out and removes nothing', () => {
  const plan = planImport({ ...base, sites: base.sites.slice(0, 1) }, base);
  expect(plan.absentSites).toEqual(['y.example']);
  expect(plan.write).toEqual(none);
});

it('keeps a terminated contract terminated, and says so', () => {
  const file = {
    ...base,
    contracts: base.contracts.map((contract) => ({ ...contract, status: 'active' as const, renewsOn: '2028-03-01' })),
  };
  const plan = planImport(file, base);
  expect(plan.staysTerminated).toEqual(['k2']);
  expect(plan.write.contracts.map(({ id, status }) => [id, status])).toEqual([
    ['k1', 'active'],
    ['k2', 'terminated'],
  ]);
  expect(plan.ended).toEqual([]);
});

it('names the contracts that the file ends', () => {
  const file = {
    ...base,
    contracts: base.contracts.map((contract) => ({ ...contract, status: 'terminated' as const })),
  };
  expect(planImport(file, base).ended).toEqual(['k1']);
});

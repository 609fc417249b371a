import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Inventory } from '../../../shared/site/inventory.ts';
import { parseInventory } from '../../../shared/site/parse.ts';
import { writeInventory } from '../../../shared/site/write.ts';

const ids = (max: number) =>
  fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,9}$/), { minLength: 1, maxLength: max });
/** What a name can be made of: formulas, quotes, delimiters, letters of four languages. */
const text = (but = '') =>
  fc
    .string({
      unit: fc.constantFrom(...[...`='+-@",;|\t éßĳç*&<>aZ0`].filter((char) => !but.includes(char))),
      minLength: 1,
      maxLength: 12,
    })
    .map((value) => value.replaceAll('\t', ' ').trim().normalize('NFC'))
    .filter((value) => value !== '');
const language = fc.constantFrom('nl', 'fr', 'de', 'en');
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?$/).filter((one) => !one.includes('--'));

const inventory: fc.Arbitrary<Inventory> = fc
  .record({ customers: ids(4), contracts: ids(4), servers: ids(3), hosts: fc.uniqueArray(label, { maxLength: 5 }) })
  .chain((own) => {
    const each = <T>(of: readonly string[], make: (id: string) => fc.Arbitrary<T>) => fc.tuple(...of.map(make));
    return fc.record({
      customers: each(own.customers, (id) =>
        fc.record({
          id: fc.constant(id),
          name: text(),
          address: fc.array(text('|'), { minLength: 1, maxLength: 4 }),
          language,
        }),
      ),
      contacts: each(own.customers, (customer) =>
        fc.record({
          id: fc.constant('1'),
          customer: fc.constant(customer),
          role: fc.constantFrom('administrative', 'contact-person'),
          name: text(),
          email: label.map((name) => `${name}@mail.example`),
          language,
        }),
      ),
      contracts: each(own.contracts, (id) =>
        fc.record({
          id: fc.constant(id),
          customer: fc.constantFrom(...own.customers),
          domain: label.map((name) => `${name}.example`),
          renewsOn: fc.constantFrom('2027-03-01', '2028-02-29', '2026-12-31'),
          status: fc.constantFrom('active', 'suspended', 'terminated'),
        }),
      ),
      servers: each(own.servers, (id) =>
        fc.record({
          id: fc.constant(id),
          addresses: fc.array(fc.oneof(fc.ipV4(), fc.constant('2001:db8::7')), { minLength: 1, maxLength: 3 }),
          sockets: fc.integer({ min: 1, max: 100 }),
        }),
      ),
      sites: each(own.hosts, (name) =>
        fc.record({
          host: fc.constant(`${name}.example`),
          contract: fc.constantFrom(...own.contracts),
          server: fc.constantFrom(...own.servers),
          start: fc.constantFrom('/', ':8080/', '/shop?a=1,2').map((end) => `https://${name}.example${end}`),
        }),
      ),
    }) as fc.Arbitrary<Inventory>;
  });

it.each(['csv', 'json'] as const)('what is written as %s reads back to the same inventory', (format) => {
  let armed = 0;
  fc.assert(
    fc.property(inventory, (before) => {
      const written = writeInventory(before, format);
      if (/,"?'+[=+\-@]/.test(written)) armed += 1;
      expect(parseInventory(written, format)).toEqual({ ok: true, value: before });
    }),
    { seed: 20270315, numRuns: 300 },
  );
  // The property must have met names that a spreadsheet would run.
  if (format === 'csv') expect(armed).toBeGreaterThan(20);
});

it('writes no CSV cell that a spreadsheet would run as a formula', () => {
  fc.assert(
    fc.property(text(), (name) => {
      const file = {
        customers: [{ id: 'c', name, address: ['x'], language: 'nl' }],
        contacts: [],
        contracts: [],
        servers: [],
        sites: [],
      } as const;
      const cell = writeInventory(file, 'csv').split('\r\n')[1]?.split(',').slice(2).join(',') ?? '';
      expect(cell).not.toMatch(/^"?[=+\-@]/);
    }),
    { seed: 7, numRuns: 300 },
  );
});

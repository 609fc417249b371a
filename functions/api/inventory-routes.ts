/** Customers, contacts, contracts, servers and sites: one call adds or changes any of them, alone or all together. */
import { createRoute, z } from '@hono/zod-openapi';
import { languages } from '../../shared/messages.ts';
import { type Kind, kinds, plural, type Reference } from '../../shared/site/fields.ts';
import { importInventory } from '../../shared/site/import.ts';
import { contactRoles, contractStatuses } from '../../shared/site/inventory.ts';
import { parseInventory } from '../../shared/site/parse.ts';
import { type Plan, planImport } from '../../shared/site/plan.ts';
import { readInventory, readKnown, readNamed } from '../../shared/site/stored.ts';
import type { Api, ApiLimits, ApiPorts, Door } from './api.ts';
import { repeatHeader } from './idempotency.ts';
import { problem, problems, problemsOfPost } from './problem.ts';

const Inventory = z
  .strictObject({
    customers: z
      .array(
        z.strictObject({
          id: z.string().openapi({ example: 'c1' }),
          name: z.string().openapi({ example: 'Bakkerij Anneleen' }),
          address: z.array(z.string()).openapi({ example: ['Markt 1', '2000 Antwerpen', 'België'] }),
          language: z.enum(languages),
          reseller: z.string().optional().openapi({ description: 'The customer through whom this one came' }),
        }),
      )
      .optional(),
    contacts: z
      .array(
        z.strictObject({
          id: z.string().openapi({ description: 'Counts within the customer' }),
          customer: z.string(),
          role: z.enum(contactRoles),
          name: z.string(),
          email: z.string(),
          language: z.enum(languages),
        }),
      )
      .optional(),
    contracts: z
      .array(
        z.strictObject({
          id: z.string(),
          customer: z.string(),
          domain: z.string(),
          renewsOn: z.string().openapi({ format: 'date' }),
          status: z.enum(contractStatuses).optional(),
          brand: z
            .string()
            .optional()
            .openapi({ description: 'One of the policy’s brands; absent: the provider itself' }),
          service: z.string().optional().openapi({ description: 'What your own system calls it; absent: the id' }),
        }),
      )
      .optional(),
    servers: z
      .array(
        z.strictObject({
          id: z.string(),
          addresses: z.array(z.string()).openapi({ example: ['203.0.113.7', '2001:db8::7'] }),
          sockets: z.int().optional().openapi({ description: 'Connections that may be open to it at once' }),
        }),
      )
      .optional(),
    sites: z
      .array(
        z.strictObject({
          host: z.string().openapi({ example: 'www.anneleen.example' }),
          contract: z.string(),
          server: z.string(),
          start: z.string().optional().openapi({ description: 'Where the crawl begins; default https on the host' }),
        }),
      )
      .optional(),
  })
  .openapi('Inventory');
type Sent = z.infer<typeof Inventory>;

const count = z.object({ added: z.int(), changed: z.int(), unchanged: z.int() });
const counts = z.object(Object.fromEntries(kinds.map((kind) => [plural[kind], count])));
const Imported = z
  .object({
    dryRun: z.boolean(),
    counts,
    staysTerminated: z.array(z.string()).openapi({
      description: 'Contracts that the call names active but that were terminated here: a person reinstates them',
    }),
    ended: z.array(z.string()).openapi({ description: 'Contracts that the call ends; their open cases close' }),
  })
  .openapi('Imported');

const read = createRoute({
  operationId: 'getInventory',
  method: 'get',
  path: '/inventory',
  tags: ['inventory'],
  summary: 'All that is known',
  responses: {
    200: { description: 'The inventory', content: { 'application/json': { schema: Inventory } } },
    ...problems({ 413: 'Larger than this host gives; `info.description` says how much that is' }),
  },
});
const upsert = createRoute({
  operationId: 'putInventory',
  method: 'post',
  path: '/inventory',
  tags: ['inventory'],
  summary: 'Add or change records',
  description:
    'Records that are not named stay as they are; nothing is removed by being left out. All or nothing: with one fault, nothing ' +
    'is taken over. What a record refers to is either in the call or known already. A new site is visited at once.',
  request: {
    headers: repeatHeader,
    query: z.object({
      dryRun: z.enum(['true', 'false']).optional().openapi({ description: 'Say what would change; change nothing' }),
    }),
    body: { required: true, content: { 'application/json': { schema: Inventory } } },
  },
  responses: {
    200: { description: 'What changed', content: { 'application/json': { schema: Imported } } },
    ...problemsOfPost({ 422: 'Every fault of the inventory', 503: 'Another import is running: repeat the call' }),
  },
});

/** What is named and is not in the call itself. */
const referencesOf = ({ customers = [], contacts = [], contracts = [], sites = [] }: Sent): readonly Reference[] => {
  const all: readonly Reference[] = [
    ...customers.map(({ reseller = '' }): Reference => ({ kind: 'customer', id: reseller.trim() })),
    ...[...contacts, ...contracts].map(({ customer }): Reference => ({ kind: 'customer', id: customer.trim() })),
    ...sites.map(({ contract }): Reference => ({ kind: 'contract', id: contract.trim() })),
    ...sites.map(({ server }): Reference => ({ kind: 'server', id: server.trim() })),
  ];
  return [...new Map(all.map((one) => [`${one.kind}:${one.id}`, one])).values()].filter(({ id }) => id !== '');
};

const imported = (plan: Plan, dryRun: boolean): z.infer<typeof Imported> => ({
  dryRun,
  counts: Object.fromEntries(kinds.map((kind: Kind) => [plural[kind], plan.counts[kind]])),
  staysTerminated: [...plan.staysTerminated],
  ended: [...plan.ended],
});

export const inventoryRoutes = (api: Api, door: Door, ports: ApiPorts, limits: ApiLimits): void => {
  api.use(read.getRoutingPath(), door({ GET: 'inventory:read', POST: 'inventory:write' }));
  api.openapi(read, async (c) => {
    const all = structuredClone(await readInventory(ports.records)) as Sent;
    const fits = limits.given === undefined || Buffer.byteLength(JSON.stringify(all)) <= limits.given;
    if (fits) return c.json(all, 200);
    return problem(c, 413, 'This is too large', {
      detail: 'The command `hostwarden inventory export` gives all of it.',
    });
  });
  api.openapi(upsert, async (c) => {
    const known = await readKnown(ports.records, referencesOf(c.req.valid('json')));
    const parsed = parseInventory(await c.req.text(), 'json', known);
    if (!parsed.ok) {
      const errors = parsed.error.map(({ problem: detail, ...where }) => ({ detail, ...where }));
      return problem(c, 422, 'The inventory has faults', { detail: 'Nothing was taken over.', errors });
    }
    const dryRun = c.req.valid('query').dryRun === 'true';
    const named = () => readNamed(ports.records, parsed.value);
    const plan = dryRun ? planImport(parsed.value, await named()) : await importInventory(parsed.value, ports, named);
    return c.json(imported(plan, dryRun), 200);
  });
};

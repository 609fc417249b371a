import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiPorts, mountedApi } from '../../../functions/api/api.ts';
import { handleCase } from '../../../functions/case/case.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import { asDead } from '../../../shared/case/outbox-entry.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Fetcher } from '../../../shared/ports.ts';
import { type Scope, scopes } from '../../../shared/review/scopes.ts';
import { fields, kinds, plural } from '../../../shared/site/fields.ts';
import type { Site } from '../../../shared/site/inventory.ts';
import { type ApiToken, bodyOf, keys, rows } from '../../../shared/table.ts';
import { addSeconds, fromIso, type Iso, parseIso } from '../../../shared/time.ts';
import { makeToken, revokeToken } from '../../../shared/web/api-token.ts';
import { openCommand } from '../../shared/case/story.ts';
import { faultsOfDocument, holdTo } from './described.ts';

const nobody: Fetcher = {
  fetch: () => Promise.reject(new Error('the API fetches nothing')),
  resolve: () => Promise.reject(new Error('the API resolves nothing')),
  close: () => Promise.resolve(),
};
let host: StandaloneHost;
let folder: string;
let now: Iso = parseIso('2027-03-15T11:00:00Z');
let api: ReturnType<typeof mountedApi>;
let description: ReturnType<typeof holdTo>;
const tokens = new Map<string, string>();
const later = (seconds: number): void => {
  now = addSeconds(now, seconds);
};
const token = async (name: string, given: readonly Scope[], perMinute = 1000): Promise<string> => {
  const { secret } = await makeToken({ name, scopes: given, perMinute, days: 365, by: 'Greet' }, host);
  tokens.set(name, secret);
  return secret;
};
type Ask = { readonly as?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
const ask = async (method: string, path: string, { as, body, headers }: Ask = {}) => {
  const answer = await api.request(`https://api.host.example/api/v1${path}`, {
    method,
    headers: {
      ...(as === undefined ? {} : { Authorization: `Bearer ${tokens.get(as) ?? as}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const read = (text.startsWith('{') ? JSON.parse(text) : text) as Record<string, never>;
  const given = { status: answer.status, headers: answer.headers, body: read };
  // Whatever a test asks for: the answer is one that the description has, in the shape that it has there.
  expect(description.faults(method, path, given)).toEqual([]);
  return given;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwarden-api-'));
  host = await openStandalone({
    dataFolder: folder,
    fetcher: nobody,
    log: () => {},
    now: () => fromIso(now),
  });
  api = mountedApi(host satisfies ApiPorts, async () => defaultPolicy, { taken: 8_000_000 });
  const document: unknown = await (await api.request('https://api.host.example/api/v1/openapi.json')).json();
  description = holdTo(z.looseObject({}).parse(document));
  await token('all', scopes);
  for (const scope of scopes) await token(scope, [scope]);
});
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

const inventory = {
  customers: [
    { id: 'c1', name: 'Bakkerij Anneleen', address: ['Markt 1', '2000 Antwerpen', 'België'], language: 'nl' },
  ],
  contacts: [
    { id: 'a', customer: 'c1', role: 'administrative', name: 'An', email: 'an@anneleen.example', language: 'nl' },
  ],
  contracts: [{ id: 'k1', customer: 'c1', domain: 'anneleen.example', renewsOn: '2027-09-01' }],
  servers: [{ id: 'web1', addresses: ['203.0.113.7'] }],
  sites: [{ host: 'www.anneleen.example', contract: 'k1', server: 'web1' }],
};

describe('the door', () => {
  test('describes itself to anybody, and nothing else', async () => {
    const { status, body } = await ask('GET', '/openapi.json');
    expect(status).toBe(200);
    const described = z
      .object({
        openapi: z.literal('3.1.0'),
        paths: z.record(
          z.string(),
          z.record(z.string(), z.object({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) })),
        ),
        webhooks: z.record(z.string(), z.unknown()),
        components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
      })
      .parse(body);
    expect(Object.keys(described.paths).toSorted()).toEqual([
      '/cases',
      '/cases/{id}',
      '/cases/{id}/events',
      '/events',
      '/inventory',
      '/orders',
      '/orders/{id}',
      '/webhooks/failed',
      '/webhooks/{id}/retry',
    ]);
    // What generators of clients name their methods by.
    const names = Object.values(described.paths).flatMap((of) =>
      Object.values(of).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(described.webhooks)).toContain('contract.terminated');
    for (const path of Object.keys(described.paths)) {
      for (const method of Object.keys(described.paths[path] ?? {})) {
        expect((await ask(method.toUpperCase(), path.replace('{id}', 'x'))).status, path).toBe(401);
      }
    }
  });
  test.each([
    ['none', undefined],
    ['a made-up one', `hostwarden_${'A'.repeat(43)}`],
    ['a session', 'A'.repeat(43)],
    ['a script', '<script>'],
  ])('token: %s is refused', async (_, given) => {
    const answer = await ask('GET', '/cases?state=waiting', given === undefined ? {} : { as: given });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toContain('Bearer');
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  });
  test('is described as OpenAPI wants it, and a description with a fault is noticed', async () => {
    const { body } = await ask('GET', '/openapi.json');
    expect(await faultsOfDocument(body)).toBeUndefined();
    expect(await faultsOfDocument({ ...body, paths: { '/x': { get: { responses: { 200: {} } } } } })).toBeDefined();
    const broken = holdTo({ ...body, paths: { '/cases/{id}': { get: { responses: {} } } } });
    const answer = { status: 200, headers: new Headers(), body: {} };
    expect(broken.faults('GET', '/cases/x', answer)).toEqual(['GET /cases/{id} 200: not described']);
    const json = new Headers({ 'Content-Type': 'application/json' });
    expect(description.faults('GET', '/cases/x', { ...answer, headers: json }).join()).toContain('must have required');
  });
  test('each address takes the one scope that it names', async () => {
    const wanted = {
      'GET /inventory': 'inventory:read',
      'POST /inventory': 'inventory:write',
      'GET /cases?state=waiting': 'cases:read',
      'GET /cases/hw-x': 'cases:read',
      'GET /cases/hw-x/events': 'events:read',
      'GET /events': 'events:read',
      'GET /webhooks/failed': 'webhooks:read',
      'POST /webhooks/x/retry': 'webhooks:write',
    } as const;
    for (const [address, scope] of Object.entries(wanted)) {
      const [method = '', path = ''] = address.split(' ');
      const extra = method === 'POST' ? { body: {} } : {};
      for (const other of scopes) {
        const { status } = await ask(method, path, { as: other, ...extra });
        if (other === scope) expect([200, 404, 422], `${address} as ${other}`).toContain(status);
        else expect(status, `${address} as ${other}`).toBe(403);
      }
    }
  });
  test('a token ends: revoked, or expired', async () => {
    await token('brief', ['cases:read']);
    const listed = await host.records.query({ index: 'list', pk: 'tokens', limit: 100 });
    const brief = listed.rows.map((row) => bodyOf<ApiToken>(row)).find(({ name }) => name === 'brief');
    if (brief === undefined) throw new Error('the token is not listed');
    expect(JSON.stringify(listed)).not.toContain(tokens.get('brief'));
    expect((await ask('GET', '/cases?state=waiting', { as: 'brief' })).status).toBe(200);
    expect(await revokeToken(brief.id, 'Greet', host)).toBe(true);
    expect((await ask('GET', '/cases?state=waiting', { as: 'brief' })).status).toBe(401);
    await makeToken({ name: 'day', scopes: ['cases:read'], perMinute: 5, days: 1, by: 'Greet' }, host).then(
      ({ secret }) => tokens.set('day', secret),
    );
    later(86_399);
    expect((await ask('GET', '/cases?state=waiting', { as: 'day' })).status).toBe(200);
    later(1);
    expect((await ask('GET', '/cases?state=waiting', { as: 'day' })).status).toBe(401);
  });
  test('more calls a minute than it has are refused, and the next minute is new', async () => {
    await token('slow', ['cases:read'], 3);
    const statuses: number[] = [];
    for (let call = 0; call < 5; call += 1)
      statuses.push((await ask('GET', '/cases?state=waiting', { as: 'slow' })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    later(61);
    const answer = await ask('GET', '/cases?state=waiting', { as: 'slow' });
    expect([answer.status, answer.headers.get('RateLimit-Policy')]).toEqual([200, '"token";q=3;w=60']);
  });
  test('what is not there says so, and a way that is not there says which are', async () => {
    expect((await ask('GET', '/nothing', { as: 'all' })).status).toBe(404);
    const answer = await ask('DELETE', '/inventory', { as: 'all' });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('the inventory', () => {
  test('a dry run changes nothing; the call does; a repeat finds all as before', async () => {
    const dry = await ask('POST', '/inventory?dryRun=true', { as: 'all', body: inventory });
    expect(dry.body).toMatchObject({ dryRun: true, counts: { sites: { added: 1 } } });
    expect((await ask('GET', '/inventory', { as: 'all' })).body).toMatchObject({ sites: [] });
    const done = await ask('POST', '/inventory', { as: 'all', body: inventory });
    expect(done.body).toMatchObject({ dryRun: false, counts: { customers: { added: 1 }, sites: { added: 1 } } });
    const again = await ask('POST', '/inventory', { as: 'all', body: inventory });
    expect(again.body).toMatchObject({ counts: { customers: { added: 0, unchanged: 1 }, sites: { unchanged: 1 } } });
    const site = await host.records.get(keys.site('www.anneleen.example'));
    expect(site && bodyOf<Site>(site)).toMatchObject({ start: 'https://www.anneleen.example/', contract: 'k1' });
  });
  test('one site alone: what it refers to is known already', async () => {
    const sites = [{ host: 'shop.anneleen.example', contract: 'k1', server: 'web1' }];
    expect((await ask('POST', '/inventory', { as: 'all', body: { sites } })).body).toMatchObject({
      counts: { sites: { added: 1, unchanged: 0 } },
    });
    const all = await ask('GET', '/inventory', { as: 'all' });
    expect(all.body).toMatchObject({ sites: [{ host: 'shop.anneleen.example' }, { host: 'www.anneleen.example' }] });
  });
  test('every fault at once, and nothing is taken over', async () => {
    const sites = [
      { host: 'new.anneleen.example', contract: 'k1', server: 'web1' },
      { host: 'javascript:alert(1)', contract: 'k1', server: 'web1' },
      { host: 'b.anneleen.example', contract: 'k9', server: 'web9' },
    ];
    const { status, body } = await ask('POST', '/inventory', { as: 'all', body: { sites } });
    expect(status).toBe(422);
    expect(body['errors']).toMatchObject([
      { detail: expect.stringContaining('is not a host name') },
      { detail: 'there is no contract "k9"' },
      { detail: 'there is no server "web9"' },
    ]);
    expect(await host.records.get(keys.site('new.anneleen.example'))).toBeUndefined();
    const shape = await ask('POST', '/inventory', { as: 'all', body: { sites: [{ host: 7 }], extra: [] } });
    expect(shape.status).toBe(422);
    expect(JSON.stringify(shape.body['errors'])).toContain('/sites/0/host');
    for (const broken of ['{', '"x"', '[]', 'null']) {
      expect([400, 422]).toContain((await ask('POST', '/inventory', { as: 'all', body: broken })).status);
    }
  });
  test('what is too large for the host is refused, and its description says how much that is', async () => {
    const body = JSON.stringify({ customers: 'x'.repeat(7_999_000) });
    expect((await ask('POST', '/inventory', { as: 'all', body })).status).toBe(422);
    const refused = await ask('POST', '/inventory', { as: 'all', body: `${body}${' '.repeat(1_100)}` });
    expect(refused).toMatchObject({ status: 413, body: { detail: 'Send parts of 8 MB.' } });
    expect(JSON.stringify((await ask('GET', '/openapi.json')).body)).toContain('A call may have 8 MB.');

    const headers = { Authorization: `Bearer ${tokens.get('all')}`, 'Content-Type': 'application/json' };
    const small = (given: number) =>
      mountedApi(host satisfies ApiPorts, async () => defaultPolicy, { taken: 4_000_000, given });
    const address = 'https://api.host.example/api/v1';
    const sent = await small(4_000_000).request(`${address}/inventory`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ customers: 'x'.repeat(4_000_000) }),
    });
    expect([sent.status, await sent.text()]).toEqual([413, expect.stringContaining('Send parts of 4 MB.')]);
    const said = await (await small(4_000_000).request(`${address}/openapi.json`)).text();
    expect(said).toContain('A call may have 4 MB, an answer 4 MB.');
    expect(said).not.toMatch(/\b[568] MB/);
    expect((await small(4_000_000).request(`${address}/inventory`, { headers })).status).toBe(200);
    const given = await small(100).request(`${address}/inventory`, { headers });
    expect([given.status, await given.text()]).toEqual([413, expect.stringContaining('inventory export')]);
  });
  test('the same key: the first answer again; another call under it is refused; after a day it is forgotten', async () => {
    const sites = [{ host: 'key.anneleen.example', contract: 'k1', server: 'web1' }];
    const headers = { 'Idempotency-Key': 'once <b>' };
    const first = await ask('POST', '/inventory', { as: 'all', body: { sites }, headers });
    expect(first.body).toMatchObject({ counts: { sites: { added: 1 } } });
    const second = await ask('POST', '/inventory', { as: 'all', body: { sites }, headers });
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('Idempotency-Replayed')).toBe('true');
    expect((await ask('POST', '/inventory', { as: 'all', body: { sites: [] }, headers })).status).toBe(422);
    expect((await ask('POST', '/inventory', { as: 'inventory:write', body: { sites }, headers })).body).toMatchObject({
      counts: { sites: { unchanged: 1 } },
    });
    later(86_401);
    expect((await ask('POST', '/inventory', { as: 'all', body: { sites }, headers })).body).toMatchObject({
      counts: { sites: { unchanged: 1 } },
    });
  });
  test('two at once under one key: one works, the other is told to wait or gets its answer', async () => {
    const sites = [{ host: 'race.anneleen.example', contract: 'k1', server: 'web1' }];
    const headers = { 'Idempotency-Key': 'race' };
    const both = await Promise.all(
      [1, 2, 3].map(() => ask('POST', '/inventory', { as: 'all', body: { sites }, headers })),
    );
    for (const { status } of both) expect([200, 409]).toContain(status);
    // Whoever was answered was told of the one import.
    for (const { status, body } of both)
      if (status === 200) expect(body).toMatchObject({ counts: { sites: { added: 1 } } });
    expect(both.filter(({ body }) => JSON.stringify(body).includes('"added":1'))).not.toHaveLength(0);
  });
  test('takes each field that a file may have, and gives it back', async () => {
    const { components } = z
      .object({ components: z.object({ schemas: z.object({ Inventory: z.object({ properties: z.json() }) }) }) })
      .parse((await ask('GET', '/openapi.json')).body);
    const described = components.schemas.Inventory.properties as Record<string, { items: { properties: object } }>;
    for (const kind of kinds)
      expect(Object.keys(described[plural[kind]]?.items.properties ?? {}).sort(), kind).toEqual(
        fields[kind].map(({ name }) => name).sort(),
      );
    const [customer] = inventory.customers;
    const [contract] = inventory.contracts;
    const body = {
      customers: [customer, { ...customer, id: 'c-sold', reseller: customer?.id }],
      contracts: [
        { ...contract, id: 'k-sold', customer: 'c-sold', domain: 'sold.example', brand: 'budget', service: '77' },
      ],
    };
    expect((await ask('POST', '/inventory', { as: 'all', body })).status).toBe(200);
    const found = (await ask('GET', '/inventory', { as: 'all' })).body;
    expect(found['customers']).toContainEqual(body.customers[1]);
    expect(found['contracts']).toContainEqual(
      expect.objectContaining({ id: 'k-sold', brand: 'budget', service: '77' }),
    );
    // Who came through a customer that is known already.
    const later = { customers: [{ ...customer, id: 'c-later', reseller: 'c-sold' }] };
    expect((await ask('POST', '/inventory', { as: 'all', body: later })).status).toBe(200);
  });
});

describe('cases and events', () => {
  let id = '';
  beforeAll(async () => {
    const opened = await handleCase(
      { command: { ...openCommand, contract: 'k1', customer: 'c1' } },
      host,
      defaultPolicy,
    );
    if (!opened.ok) throw new Error(opened.error.reason);
    id = opened.value.id;
    later(30);
  });
  test('a case shows where it stands, without a name, an address or a word of anybody', async () => {
    const { body } = await ask('GET', `/cases/${id}`, { as: 'all' });
    expect(body).toMatchObject({ id, contract: 'k1', state: 'notifying', round: 0, category: openCommand.category });
    const text = JSON.stringify(body);
    for (const contact of openCommand.contacts) expect(text).not.toContain(contact.email);
    expect(text).not.toContain(openCommand.confirmedBy);
    expect((await ask('GET', '/cases/hw-nothing', { as: 'all' })).status).toBe(404);
  });
  test('cases are found by state, contract and customer, one of them at a time', async () => {
    for (const query of ['state=notifying', 'contract=k1', 'customer=c1']) {
      expect((await ask('GET', `/cases?${query}`, { as: 'all' })).body, query).toMatchObject({ cases: [{ id }] });
    }
    expect((await ask('GET', '/cases?state=closed', { as: 'all' })).body).toEqual({ cases: [] });
    expect((await ask('GET', '/cases', { as: 'all' })).status).toBe(400);
    expect((await ask('GET', '/cases?state=closed&contract=k1', { as: 'all' })).status).toBe(400);
    expect((await ask('GET', '/cases?state=nonsense', { as: 'all' })).status).toBe(422);
    expect((await ask('GET', '/cases?state=closed&cursor=nonsense', { as: 'all' })).status).toBe(400);
  });
  test('events come in order, each once, however they are paged', async () => {
    const trail = await ask('GET', `/cases/${id}/events`, { as: 'all' });
    const whole = z.object({ events: z.array(z.object({ id: z.string(), by: z.string() })) }).parse(trail.body).events;
    expect(whole.length).toBeGreaterThan(1);
    expect(whole[0]).toMatchObject({ id: `${id}-1`, by: 'staff' });
    const page = z.object({ events: z.array(z.object({ id: z.string() })), next: z.string() });
    const seen: string[] = [];
    let after = '2027-03-01T00:00:00Z';
    for (let calls = 0; calls < 20; calls += 1) {
      const { status, body } = await ask('GET', `/events?limit=1&after=${encodeURIComponent(after)}`, { as: 'all' });
      expect(status).toBe(200);
      const { events, next } = page.parse(body);
      seen.push(...events.map((event) => event.id));
      after = next;
    }
    expect(seen).toEqual(whole.map((event) => event.id));
    later(3600);
    await handleCase({ caseId: id, command: { type: 'moved-away' } }, host, defaultPolicy);
    // Too young: it may have neighbours that are still being written.
    const young = await ask('GET', `/events?after=${encodeURIComponent(after)}`, { as: 'all' });
    expect(page.parse(young.body).events).toEqual([]);
    later(11);
    const { next } = page.parse(young.body);
    const found = page.parse((await ask('GET', `/events?after=${encodeURIComponent(next)}`, { as: 'all' })).body);
    expect(found.events.length).toBeGreaterThan(0);
    expect((await ask('GET', '/events?after=yesterday', { as: 'all' })).status).toBe(400);
  });
});

describe('orders of authorities', () => {
  const given = {
    kind: 'act',
    reference: 'NOT-2027-9',
    authority: { name: 'Parket', email: 'orders@prosecutor.example', language: 'nl', memberState: 'BE' },
    urls: ['https://www.nowhere.example/page'],
    actBy: '2027-12-31T10:00:00Z',
  };
  test('come in once, with their clock, and tell where they stand', async () => {
    const taken = await ask('POST', '/orders', { as: 'all', body: given });
    expect(taken.status).toBe(201);
    expect(taken.body).toMatchObject({
      state: 'open',
      actBy: '2027-12-31T10:00:00.000Z',
      sites: [],
      notHosted: ['https://www.nowhere.example/page'],
    });
    const again = await ask('POST', '/orders', { as: 'all', body: given });
    expect([again.status, again.body['id']]).toEqual([200, taken.body['id']]);
    expect((await ask('GET', `/orders/${taken.body['id']}`, { as: 'all' })).body).toMatchObject({
      reference: 'NOT-2027-9',
    });
    expect((await ask('GET', '/orders/ao-0', { as: 'all' })).status).toBe(404);
  });
  test('with faults are not taken in, and each fault is named', async () => {
    const wrong = { ...given, reference: ' ', urls: [], actBy: 'soon' };
    const answer = await ask('POST', '/orders', { as: 'all', body: wrong });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: [{ pointer: '/reference' }, { pointer: '/urls' }, { pointer: '/actBy' }],
    });
  });
  test('name a fault of the authority by its place in what was sent', async () => {
    const errorsOf = async (authority: unknown) =>
      (await ask('POST', '/orders', { as: 'all', body: { ...given, reference: 'NOT-2027-10', authority } })).body[
        'errors'
      ];
    expect(await errorsOf('nobody')).toEqual([
      { pointer: '/authority', detail: 'the policy knows federal-police, federal-prosecutor; or give it whole' },
    ]);
    expect(await errorsOf({ ...given.authority, email: 'x', memberState: 'Belgium' })).toMatchObject([
      { pointer: '/authority/email' },
      { pointer: '/authority/memberState' },
    ]);
  });
});

describe('calls to the provider', () => {
  test('one that was given up on is listed, tried again once, and then is not one any more', async () => {
    const { rows: due } = await host.records.query({ index: 'due', pk: 'outbox', limit: 100 });
    const row = due.find(({ body }) => JSON.stringify(body).includes('"case.opened"'));
    if (row === undefined) throw new Error('no call was written');
    const entry = bodyOf<OutboxEntry>(row);
    expect((await ask('POST', `/webhooks/${entry.id}/retry`, { as: 'all' })).status).toBe(409);
    await host.records.transact([{ put: rows.outbox(asDead(entry, 'answered with HTTP 500')), if: { rev: row.rev } }]);
    const listed = await ask('GET', '/webhooks/failed', { as: 'all' });
    expect(listed.body).toMatchObject({
      failed: [{ id: entry.id, event: 'case.opened', lastError: 'answered with HTTP 500' }],
    });
    expect((await ask('POST', `/webhooks/${entry.id}/retry`, { as: 'all' })).status).toBe(202);
    expect((await ask('GET', '/webhooks/failed', { as: 'all' })).body).toEqual({ failed: [] });
    const stored = await host.records.get(keys.outbox(entry.id));
    expect(stored && bodyOf<{ state: string; decided: object }>(stored)).toMatchObject({
      state: 'pending',
      decided: { by: 'token all' },
    });
    expect((await ask('POST', '/webhooks/nothing/retry', { as: 'all' })).status).toBe(404);
  });
});

test('every answer of this file was held to the description', () => {
  expect(description.held()).toBeGreaterThan(60);
});

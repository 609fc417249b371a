/** The door of the API, and the inventory behind it. */
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiPorts, mountedApi } from '../../../functions/api/api.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { scopes } from '../../../shared/review/scopes.ts';
import { fields, kinds, plural } from '../../../shared/site/fields.ts';
import type { Site } from '../../../shared/site/inventory.ts';
import { type ApiToken, bodyOf, keys } from '../../../shared/table.ts';
import { makeToken, revokeToken } from '../../../shared/web/api-token.ts';
import { faultsOfDocument, holdTo } from './described.ts';
import { inventory, mount } from './mounted.ts';

const { host, ask, token, tokens, later, description, close } = await mount();
afterAll(close);

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
    expect(second.headers.get('RateLimit-Policy')).toBe('"token";q=1000;w=60');
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

test('every answer of this file was held to the description', () => {
  expect(description.held()).toBeGreaterThan(40);
});

/** What the API tells of cases and their events, and takes of orders and calls to the provider. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { handleCase } from '../../../functions/case/case.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import { asDead } from '../../../shared/case/outbox-entry.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import { openCommand } from '../../shared/case/story.ts';
import { inventory, mount } from './mounted.ts';

const { host, ask, later, description, close } = await mount();
afterAll(close);

describe('cases and events', () => {
  let id = '';
  beforeAll(async () => {
    expect((await ask('POST', '/inventory', { as: 'all', body: inventory })).status).toBe(200);
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
  expect(description.held()).toBeGreaterThan(20);
});

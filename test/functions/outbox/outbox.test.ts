import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { relay } from '../../../functions/outbox/outbox.ts';
import { sweep } from '../../../functions/outbox/sweep.ts';
import type { Effect, OutboxEntry } from '../../../shared/case/outbox.ts';
import { asDecided, pauseSeconds, saveEntry } from '../../../shared/case/outbox-entry.ts';
import { isWebhookGenuine } from '../../../shared/case/webhook.ts';
import type { Visit } from '../../../shared/crawl/visit.ts';
import { warcName } from '../../../shared/crawl/warc-name.ts';
import { RetryLater } from '../../../shared/errors.ts';
import type { Ports } from '../../../shared/ports.ts';
import type { Noticed } from '../../../shared/review/noticed.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import { addSeconds, fromIso, parseIso, toIso } from '../../../shared/time.ts';
import { openCommand } from '../../shared/case/story.ts';
import { type Desk, openDesk } from '../notify/desk.ts';

const start = '2027-03-15T10:00:00.000Z';
const secret = 'a shared secret';
let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(start);
});
afterEach(() => desk.close());

const add = async (id: string, effect: Effect, change: Partial<OutboxEntry> = {}): Promise<void> => {
  const createdAt = parseIso(start);
  const entry: OutboxEntry = { id, effect, createdAt, state: 'pending', attempts: 0, notBefore: createdAt, ...change };
  await desk.host.records.transact([{ put: rows.outbox(entry), if: 'absent' }]);
};
const stateOf = async (id: string): Promise<OutboxEntry> => {
  const row = await desk.host.records.get(keys.outbox(id));
  if (row === undefined) throw new Error(`no entry ${id}`);
  return bodyOf<OutboxEntry>(row);
};

describe('a command', () => {
  it('goes onto the queue of the cases, once', async () => {
    const message = { caseId: desk.caseId, command: { type: 'moved-away' } } as const;
    await add('e1', { kind: 'command', message });
    expect(await relay('e1', desk.host)).toBe('done');
    expect(await relay('e1', desk.host)).toBe('nothing');
    expect(await desk.commands()).toEqual([message]);
  });

  it('waits for its time', async () => {
    await add(
      'e1',
      { kind: 'command', message: { caseId: desk.caseId, command: { type: 'moved-away' } } },
      {
        notBefore: parseIso('2027-03-15T10:00:01Z'),
      },
    );
    expect(await relay('e1', desk.host)).toBe('later');
    expect(await desk.commands()).toEqual([]);
  });
});

describe('a command that opens a case', () => {
  const now = parseIso(start);
  const page = { url: 'https://shop.example/keys', site: 'shop.example', firstSeen: now, lastSeen: now, findings: [] };
  const folder = `evidence/shop.example/v1/${createHash('sha256').update(page.url).digest('hex').slice(0, 32)}`;
  const record = `${folder}/${warcName(now, Buffer.from('x'))}`;
  const opening = (evidenceAt: Partial<Pick<Noticed, 'evidenceAt'>>): Effect => ({
    kind: 'command',
    message: { caseId: desk.caseId, command: { ...openCommand, noticed: [{ ...page, ...evidenceAt }] } },
  });
  /** `fate` of each file that is locked, while the queue is still empty. */
  const locking = (fate: 'locked' | 'gone', seen: string[]): Ports => ({
    ...desk.host,
    blobs: {
      ...desk.host.blobs,
      lock: async (key) => {
        expect(await desk.commands()).toEqual([]);
        seen.push(key);
        return fate;
      },
    },
  });

  it('waits until the evidence is locked', async () => {
    await desk.host.blobs.put(record, Buffer.from('x'));
    await add('e1', opening({ evidenceAt: now }));
    const locked: string[] = [];
    expect(await relay('e1', locking('locked', locked))).toBe('done');
    expect(locked).toEqual([record]);
    expect(await desk.commands()).toHaveLength(1);
  });

  it('is refused where all that was kept has gone, says so to people, and goes on once a visit has kept it anew', async () => {
    await add('e1', opening({ evidenceAt: now }));
    expect(await relay('e1', desk.host)).toBe('dead');
    expect((await stateOf('e1')).lastError).toMatch(/^Nothing is kept any more/);
    await desk.host.blobs.put(record, Buffer.from('x'));
    await add('e2', opening({ evidenceAt: now }));
    // It goes at the very moment.
    expect(await relay('e2', locking('gone', []))).toBe('dead');
    expect(await desk.commands()).toEqual([]);
    const decided = asDecided(await stateOf('e1'), 'again', { by: 'Anna', at: now, reason: 'visited again' });
    const row = await desk.host.records.get(keys.outbox('e1'));
    if (decided === undefined || row === undefined) throw new Error('nothing to decide');
    await saveEntry(desk.host.records, decided, row.rev);
    expect(await relay('e1', desk.host)).toBe('done');
    expect(await desk.commands()).toHaveLength(1);
  });

  it('does not wait for what was never kept', async () => {
    await add('e1', opening({}));
    expect(await relay('e1', desk.host)).toBe('done');
  });
});

describe('a recheck', () => {
  const effect = (urls: readonly string[]): Effect => ({
    kind: 'recheck',
    caseId: desk.caseId,
    recheck: 'hw-x.r2',
    urls,
  });
  const addSite = async (host: string, server: string): Promise<void> => {
    const schedule = { status: 'active', nextVisitAt: parseIso(start) } as const;
    const site = { host, contract: 'k1', server, start: `https://${host}/`, schedule };
    await desk.host.records.transact([{ put: rows.site(site), if: 'absent' }]);
  };
  const slices = async () => {
    const received = await desk.host.queues.receive('crawl', { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
    return received.map(({ body }) => body);
  };

  it('starts one visit of each site with exactly its URLs, and one slice of each server', async () => {
    await addSite('shop.example', 's1');
    await addSite('blog.example', 's2');
    await add('e1', effect(['https://shop.example/keys', 'https://blog.example/a', 'https://blog.example/b']));
    expect(await relay('e1', desk.host)).toBe('done');
    const running = async (server: string) => {
      const page = await desk.host.records.query({ index: 'list', pk: `visits#${server}` });
      return page.rows.map((row) => bodyOf<Visit>(row));
    };
    expect(await running('s1')).toMatchObject([
      { site: 'shop.example', purpose: { kind: 'recheck', recheck: 'hw-x.r2', urls: ['https://shop.example/keys'] } },
    ]);
    expect(await running('s2')).toMatchObject([
      { purpose: { urls: ['https://blog.example/a', 'https://blog.example/b'] } },
    ]);
    expect(await slices()).toEqual(expect.arrayContaining([{ server: 's1' }, { server: 's2' }]));
  });

  it('done again after a crash is the same visit and the same slice', async () => {
    await addSite('shop.example', 's1');
    await add('e1', effect(['https://shop.example/keys']));
    const failing: Ports = {
      ...desk.host,
      records: {
        ...desk.host.records,
        transact: async (writes) => {
          if (writes.some((write) => 'put' in write && write.put.pk.startsWith('outbox#'))) throw new Error('killed');
          return desk.host.records.transact(writes);
        },
      },
    };
    await expect(relay('e1', failing)).rejects.toThrow('killed');
    desk.at('2027-03-15T10:01:00Z');
    expect(await relay('e1', desk.host)).toBe('done');
    const page = await desk.host.records.query({ index: 'list', pk: 'visits#s1' });
    expect(page.rows).toHaveLength(1);
    expect(await slices()).toEqual([{ server: 's1' }]);
  });

  it('of a site that is hosted no more cannot tell', async () => {
    await add('e1', effect(['https://shop.example/keys']));
    expect(await relay('e1', desk.host)).toBe('done');
    expect(await desk.commands()).toMatchObject([
      { command: { type: 'rechecked', found: 'cannot-tell', recheck: 'hw-x.r2' } },
    ]);
  });
});

describe('a webhook', () => {
  type Call = { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  const provider = (answers: readonly (number | 'silent')[]) => {
    const calls: Call[] = [];
    const post = async (body: string, headers: Call['headers']): Promise<number> => {
      const answer = answers[Math.min(calls.length, answers.length - 1)] ?? 200;
      calls.push({ body, headers });
      if (answer === 'silent') throw new RetryLater('nobody answered');
      return answer;
    };
    return { calls, ports: { ...desk.host, webhooks: { post } } satisfies Ports };
  };
  const effect = (): Effect => ({
    kind: 'webhook',
    event: 'contract.terminated',
    caseId: desk.caseId,
    data: { contract: 'k1' },
  });
  const genuine = ({ body, headers }: Call, key = secret, now = parseIso(start)): boolean =>
    isWebhookGenuine(
      { body, timestamp: headers['Hostwarden-Timestamp'] ?? '', signature: headers['Hostwarden-Signature'] ?? '' },
      key,
      now,
    );

  it('is signed over time and body, and named by its event', async () => {
    await add('w1', effect());
    const { calls, ports } = provider([204]);
    expect(await relay('w1', ports, { webhookSecret: secret })).toBe('done');
    const [call] = calls;
    if (call === undefined) throw new Error('no call');
    expect(JSON.parse(call.body)).toEqual({
      id: 'w1',
      event: 'contract.terminated',
      at: start,
      caseId: desk.caseId,
      data: { contract: 'k1' },
    });
    expect(call.headers).toMatchObject({ 'Hostwarden-Event-Id': 'w1', 'Hostwarden-Timestamp': '1805104800' });
    expect(genuine(call)).toBe(true);
    expect(genuine(call, 'another secret')).toBe(false);
    expect(genuine({ ...call, body: `${call.body} ` })).toBe(false);
    expect(genuine({ ...call, headers: { ...call.headers, 'Hostwarden-Timestamp': '1805104801' } })).toBe(false);
    // A replay an hour later.
    expect(genuine(call, secret, parseIso('2027-03-15T11:00:00Z'))).toBe(false);
  });

  it('has the signature that openssl computes', async () => {
    // printf '%s' '1805104800.{"a":1}' | openssl dgst -sha256 -hmac 'a shared secret'
    const signature = 'v1=fd3169485ff98a97cc3aa3fb58e0dfd1b20f2648f13d5c22d2a4b7a75dcc91c8';
    expect(isWebhookGenuine({ timestamp: '1805104800', body: '{"a":1}', signature }, secret, parseIso(start))).toBe(
      true,
    );
  });

  it('is called once where two workers have it in hand, and again where the first one died over it', async () => {
    await add('w1', effect());
    const { calls, ports } = provider([204]);
    const both = await Promise.all(['a', 'b'].map(() => relay('w1', ports, { webhookSecret: secret })));
    expect(both.toSorted()).toEqual(['done', 'nothing']);
    expect(calls).toHaveLength(1);
    await add('w2', effect());
    const dies = { post: () => Promise.reject(new Error('died')) };
    await expect(relay('w2', { ...ports, webhooks: dies }, { webhookSecret: secret })).rejects.toThrow('died');
    expect(await relay('w2', ports, { webhookSecret: secret })).toBe('later');
    desk.at((await stateOf('w2')).notBefore);
    expect(await relay('w2', ports, { webhookSecret: secret })).toBe('done');
    expect(calls).toHaveLength(2);
  });

  it('comes again with a longer pause each time, until somebody says yes', async () => {
    await add('w1', effect());
    const { calls, ports } = provider([503, 'silent', 404, 200]);
    expect(await relay('w1', ports, { webhookSecret: secret })).toBe('later');
    expect(await stateOf('w1')).toMatchObject({
      state: 'pending',
      attempts: 1,
      lastError: 'answered with HTTP 503',
      notBefore: addSeconds(parseIso(start), 30),
    });
    expect(await relay('w1', ports, { webhookSecret: secret })).toBe('later');
    expect(calls).toHaveLength(1);
    for (const outcome of ['later', 'later', 'done'] as const) {
      desk.at((await stateOf('w1')).notBefore);
      expect(await relay('w1', ports, { webhookSecret: secret })).toBe(outcome);
    }
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
    expect(new Set(calls.map(({ headers }) => headers['Hostwarden-Timestamp'])).size).toBe(4);
  });

  it('is dead and listed after twelve attempts', async () => {
    await add('w1', effect());
    const { calls, ports } = provider([500]);
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      desk.at((await stateOf('w1')).notBefore);
      expect(await relay('w1', ports, { webhookSecret: secret })).toBe(attempt === 12 ? 'dead' : 'later');
    }
    expect(await relay('w1', ports, { webhookSecret: secret })).toBe('nothing');
    expect(calls).toHaveLength(12);
    const listed = await desk.host.records.query({ index: 'list', pk: 'outbox#dead' });
    expect(listed.rows).toHaveLength(1);
  });

  it('is not called where no secret is set', async () => {
    await add('w1', effect());
    const { calls, ports } = provider([200]);
    expect(await relay('w1', ports)).toBe('done');
    expect(calls).toEqual([]);
  });

  it('pauses from half a minute up to six hours', () => {
    expect([1, 2, 3, 12, 40].map(pauseSeconds)).toEqual([30, 60, 120, 21_600, 21_600]);
  });
});

describe('a lock', () => {
  it('is set on the evidence of what an opened case noticed, and on nothing else', async () => {
    const { noticed } = await desk.read();
    const { url, site } = noticed[0] ?? { url: '', site: '' };
    const page = createHash('sha256').update(url).digest('hex').slice(0, 32);
    const [own, other] = [
      `evidence/${site}/v1/${page}/kept.warc.gz`,
      `evidence/${site}/v1/${'0'.repeat(32)}/kept.warc.gz`,
    ];
    for (const key of [own, other]) await desk.host.blobs.put(key, Buffer.from('x'));
    const locked: string[] = [];
    const lock = async (key: string, until: string) => {
      locked.push(`${key} ${until}`);
      return 'locked' as const;
    };
    const ports = { ...desk.host, blobs: { ...desk.host.blobs, lock } };
    expect(await relay((await desk.entry('lock')).id, ports)).toBe('done');
    expect(locked).toEqual([`${own} 2027-04-14T00:00:00.000Z`]);
  });
});

describe('the sweep', () => {
  const nudges = async (queue: 'outbox' | 'notify') => {
    const received = await desk.host.queues.receive(queue, { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
    return received.map(({ body }) => body);
  };

  it('finds what is due, and sends each to its own function', async () => {
    await nudges('outbox');
    await nudges('notify');
    await add(
      'later',
      { kind: 'command', message: { caseId: desk.caseId, command: { type: 'moved-away' } } },
      { notBefore: parseIso('2027-03-15T10:00:00.001Z') },
    );
    // A crash lost the hints of the case's own notice, lock and webhook.
    expect(await sweep(desk.host)).toBe(3);
    expect(await nudges('notify')).toEqual([{ entry: (await desk.entry('mail')).id }]);
    expect(await nudges('outbox')).toEqual([
      { entry: (await desk.entry('lock')).id },
      { entry: (await desk.entry('webhook')).id },
    ]);
    desk.at(toIso(fromIso(parseIso(start)).add({ milliseconds: 1 })));
    expect(await sweep(desk.host)).toBe(4);
  });
});

/** The small parts of a host: chance, log, webhooks. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { newId, newSecret } from '../../../shared/host/chance.ts';
import { jsonLog } from '../../../shared/host/log.ts';
import { httpWebhooks } from '../../../shared/host/webhooks.ts';

describe('chance', () => {
  test('identifiers are 26 characters of base 32, all different, and every character and place varies', () => {
    const ids = Array.from({ length: 2000 }, newId);
    for (const id of ids) expect(id).toMatch(/^[a-z2-7]{26}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.join('')).size).toBe(32);
    for (let place = 0; place < 26; place += 1) expect(new Set(ids.map((id) => id[place])).size).toBeGreaterThan(7);
  });
  test('secrets are 43 characters of base64url, all different', () => {
    const secrets = Array.from({ length: 200 }, newSecret);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(new Set(secrets).size).toBe(secrets.length);
  });
});

describe('the log', () => {
  test('is one line of JSON an event, from the level that was asked for, and fields cannot pose as the event', () => {
    const lines: string[] = [];
    const log = jsonLog('warn', (line) => lines.push(line));
    log('info', 'quiet');
    log('warn', 'loud', { text: 'two\nlines', event: 'forged', level: 'forged' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      text: 'two\nlines',
      event: 'loud',
      level: 'warn',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });
});

describe('webhooks', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  };
  const webhooks = (url: string | undefined) => {
    const made = httpWebhooks(url);
    closers.unshift(() => made.close());
    return made;
  };

  test('body and headers arrive as they were signed, and the status comes back', async () => {
    let seen = {};
    const url = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      seen = {
        method: request.method,
        body: Buffer.concat(chunks).toString(),
        signature: request.headers['x-signature'],
      };
      response.writeHead(202).end('thanks');
    });
    expect(await webhooks(url).post('{"é":1}', { 'x-signature': 'abc' })).toBe(202);
    expect(seen).toEqual({ method: 'POST', body: '{"é":1}', signature: 'abc' });
  });

  test('a redirect is an answer, not followed', async () => {
    let calls = 0;
    const url = await serve((_, response) => {
      calls += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await webhooks(url).post('{}', {})).toBe(307);
    expect(calls).toBe(1);
  });

  test('an answer without end is not waited for', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200);
      response.write('x');
    });
    expect(await webhooks(url).post('{}', {})).toBe(200);
  });

  test('a connection that is refused or cut is to be retried', async () => {
    const cut = await serve((request) => request.socket.destroy());
    await expect(webhooks(cut).post('{}', {})).rejects.toThrow(RetryLater);
    await expect(webhooks('http://127.0.0.1:1/hook').post('{}', {})).rejects.toThrow(RetryLater);
  });

  test('without an address every call is given up, so that it shows', async () => {
    await expect(webhooks(undefined).post('{}', {})).rejects.toThrow(GiveUp);
  });
});

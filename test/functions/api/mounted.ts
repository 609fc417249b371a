/** The API on a host of its own, in a folder that goes away with the file's tests; each answer is held to the description. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { type ApiPorts, mountedApi } from '../../../functions/api/api.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Fetcher } from '../../../shared/ports.ts';
import { type Scope, scopes } from '../../../shared/review/scopes.ts';
import { addSeconds, fromIso, type Iso, parseIso } from '../../../shared/time.ts';
import { makeToken } from '../../../shared/web/api-token.ts';
import { holdTo } from './described.ts';

const nobody: Fetcher = {
  fetch: () => Promise.reject(new Error('the API fetches nothing')),
  resolve: () => Promise.reject(new Error('the API resolves nothing')),
  hangUp: () => Promise.resolve(),
  close: () => Promise.resolve(),
};
export type Ask = {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
type Answer = { readonly status: number; readonly headers: Headers; readonly body: Record<string, never> };
export type Mounted = {
  readonly host: StandaloneHost;
  readonly now: () => Iso;
  readonly later: (seconds: number) => void;
  /** A token by that name, which `ask` knows as well. */
  readonly token: (name: string, given: readonly Scope[], perMinute?: number) => Promise<string>;
  readonly tokens: Map<string, string>;
  /** Whatever a test asks for: the answer is one that the description has, in the shape that it has there. */
  readonly ask: (method: string, path: string, how?: Ask) => Promise<Answer>;
  readonly description: ReturnType<typeof holdTo>;
  readonly close: () => Promise<void>;
};

/** There are tokens by the names of all scopes, and one, `all`, for all of them. */
export const mount = async (): Promise<Mounted> => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwarden-api-'));
  let now = parseIso('2027-03-15T11:00:00Z');
  const host = await openStandalone({ dataFolder: folder, fetcher: nobody, log: () => {}, now: () => fromIso(now) });
  const api = mountedApi(host satisfies ApiPorts, async () => defaultPolicy, { taken: 8_000_000 });
  const document: unknown = await (await api.request('https://api.host.example/api/v1/openapi.json')).json();
  const description = holdTo(z.looseObject({}).parse(document));
  const tokens = new Map<string, string>();
  const token = async (name: string, given: readonly Scope[], perMinute = 1000): Promise<string> => {
    const { secret } = await makeToken({ name, scopes: given, perMinute, days: 365, by: 'Greet' }, host);
    tokens.set(name, secret);
    return secret;
  };
  const ask = async (method: string, path: string, { as, body, headers }: Ask = {}): Promise<Answer> => {
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
    expect(description.faults(method, path, given)).toEqual([]);
    return given;
  };
  await token('all', scopes);
  for (const scope of scopes) await token(scope, [scope]);
  return {
    host,
    now: () => now,
    later: (seconds) => {
      now = addSeconds(now, seconds);
    },
    token,
    tokens,
    ask,
    description,
    close: async () => {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
};

export const inventory = {
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

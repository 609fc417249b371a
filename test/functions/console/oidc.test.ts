/** Signing in at a real OpenID Connect provider, run in this process. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load } from 'cheerio';
import { Hono } from 'hono';
import Provider from 'oidc-provider';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oidcLogin } from '../../../functions/console/oidc-login.tsx';
import { newSecret } from '../../../shared/host/chance.ts';
import type { Ports } from '../../../shared/ports.ts';
import { personFromClaims } from '../../../shared/review/claims.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';

const base = 'http://console.test';
const people: Readonly<Record<string, object>> = {
  anna: { email: 'anna@host.example', email_verified: true, groups: ['abuse-desk'] },
  mallory: { email: 'anna@host.example', email_verified: false, groups: ['abuse-desk'] },
  guest: { email: 'guest@host.example', email_verified: true, groups: ['kitchen'] },
};

describe('login by OpenID Connect', () => {
  let server: Server;
  let app: Hono;
  let login: ReturnType<typeof oidcLogin>;
  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'hostwarden',
          token_endpoint_auth_method: 'none',
          redirect_uris: [`${base}/console/login/callback`],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['groups'] },
      conformIdTokenClaims: false,
      findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
      cookies: { keys: ['test'] },
    });
    server.on('request', provider.callback());
    const ports = {
      records: memoryRecords(),
      newSecret,
      now: Temporal.Now.instant,
      log: () => undefined,
    } as unknown as Ports;
    const roles = { 'abuse-desk': 'reviewer' } as const;
    const settings = { issuer, clientId: 'hostwarden', nameClaim: 'email', rolesClaim: 'groups', roles };
    login = oidcLogin({ ports, base, settings });
    app = new Hono().route('/console/login', login.routes);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Goes to the provider, signs in there and agrees; answers where the provider sends the browser back to. */
  const atProvider = async (start: string, id: string): Promise<URL> => {
    const cookies = new Map<string, string>();
    let url = new URL(start);
    let init: RequestInit = {};
    for (let step = 0; step < 20; step += 1) {
      if (url.origin === base) return url;
      const headers = { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
      const response = await fetch(url, { ...init, headers, redirect: 'manual' });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';', 1);
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      const location = response.headers.get('Location');
      if (location !== null) {
        url = new URL(location, url);
        init = {};
        continue;
      }
      const $ = load(await response.text());
      const form = $('form').first();
      const fields = new URLSearchParams(
        form.serializeArray().map(({ name, value }) => [name, value] as [string, string]),
      );
      if (fields.has('login') || form.find('[name=login]').length > 0) fields.set('login', id);
      url = new URL(form.attr('action') ?? url.href, url);
      init = { method: 'POST', body: fields };
    }
    throw new Error(`the provider never sent the browser back: ${url.href}`);
  };
  const begin = async () => {
    const response = await app.request('/console/login/start?next=/console/cases');
    const cookie = (response.headers.get('Set-Cookie') ?? '').split(';', 1)[0] ?? '';
    return { url: response.headers.get('Location') ?? '', cookie };
  };
  const comeBack = async (url: URL, cookie: string) => {
    const response = await app.request(url.pathname + url.search, { headers: { Cookie: cookie } });
    const session = response.headers
      .getSetCookie()
      .find((value) => value.startsWith('session='))
      ?.split(';', 1)[0];
    return { response, session, text: await response.text() };
  };

  it('signs a person in with name and roles, and goes on where they wanted to go', async () => {
    const { url, cookie } = await begin();
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
    const { response, session, text } = await comeBack(await atProvider(url, 'anna'), cookie);
    expect(response.status).toBe(200);
    expect(text).toContain('/console/cases');
    const request = new Request(`${base}/console/flags`, { headers: { Cookie: session ?? '' } });
    expect(await login.person(request)).toEqual({ name: 'anna@host.example', roles: ['reviewer'] });
    await app.request('/console/login/out', { method: 'POST', headers: { Cookie: session ?? '' } });
    expect(await login.person(request)).toBeUndefined();
  });

  it.each([
    ['guest', 'None of your groups'],
    ['mallory', 'not verified'],
  ])('refuses %s with the reason', async (id, reason) => {
    const { url, cookie } = await begin();
    const { response, session, text } = await comeBack(await atProvider(url, id), cookie);
    expect(response.status).toBe(403);
    expect(session).toBeUndefined();
    expect(text).toContain(reason);
  });

  it('refuses an answer that this browser did not ask for, and one that is used twice', async () => {
    const first = await begin();
    const second = await begin();
    const back = await atProvider(first.url, 'anna');
    expect((await comeBack(back, second.cookie)).response.status).toBe(400);
    expect((await comeBack(back, '')).response.status).toBe(400);
    expect((await comeBack(back, first.cookie)).response.status).toBe(200);
    expect((await comeBack(back, first.cookie)).response.status).toBe(400);
  });

  it('never leads away from the console', async () => {
    const response = await app.request('/console/login?next=https://evil.example/');
    expect(await response.text()).not.toContain('evil.example');
  });
});

describe('claims', () => {
  const settings = { nameClaim: 'sub', rolesClaim: 'groups', roles: { a: 'reviewer', b: 'approver' } } as const;
  it.each([
    [
      { sub: 'x', groups: ['a', 'b', 'a', 7] },
      { ok: true, value: { name: 'x', roles: ['reviewer', 'approver'] } },
    ],
    [
      { sub: 'x', groups: 'b' },
      { ok: true, value: { name: 'x', roles: ['approver'] } },
    ],
    [
      { sub: ' ', groups: 'b' },
      { ok: false, error: 'no-name' },
    ],
    [
      { sub: 'x', groups: ['toString', 'constructor'] },
      { ok: false, error: 'no-role' },
    ],
    [{ sub: 'x' }, { ok: false, error: 'no-role' }],
  ])('%j', (claims, expected) => expect(personFromClaims(claims, settings)).toEqual(expected));
});

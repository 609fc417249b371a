/** Signing in at a real OpenID Connect provider, run in this process. */
import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oidcLogin } from '../../../functions/console/oidc-login.tsx';
import { newSecret } from '../../../shared/host/chance.ts';
import type { Ports } from '../../../shared/ports.ts';
import { personFromClaims } from '../../../shared/review/claims.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { atProvider, listen } from './oidc-provider.ts';

const base = 'http://console.test';
const people: Readonly<Record<string, object>> = {
  anna: { email: 'anna@host.example', email_verified: true, groups: ['abuse-desk'] },
  mallory: { email: 'anna@host.example', email_verified: false, groups: ['abuse-desk'] },
  guest: { email: 'guest@host.example', email_verified: true, groups: ['kitchen'] },
};

describe('login by OpenID Connect', () => {
  let server: Awaited<ReturnType<typeof listen>>;
  let app: Hono;
  let login: ReturnType<typeof oidcLogin>;
  beforeAll(async () => {
    server = await listen();
    const { issuer } = server;
    server.provide({ clientId: 'hostwarden', base, claimsOf: (id) => people[id] ?? {}, profile: ['groups'] });
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
  afterAll(() => server.close());

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
    const { response, session, text } = await comeBack(await atProvider(url, 'anna', base), cookie);
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
    const { response, session, text } = await comeBack(await atProvider(url, id, base), cookie);
    expect(response.status).toBe(403);
    expect(session).toBeUndefined();
    expect(text).toContain(reason);
  });

  it('refuses an answer that this browser did not ask for, and one that is used twice', async () => {
    const first = await begin();
    const second = await begin();
    const back = await atProvider(first.url, 'anna', base);
    expect((await comeBack(back, second.cookie)).response.status).toBe(400);
    expect((await comeBack(back, '')).response.status).toBe(400);
    expect((await comeBack(back, first.cookie)).response.status).toBe(200);
    expect((await comeBack(back, first.cookie)).response.status).toBe(400);
  });

  it('asks again who somebody is after they went out or were not let in, and only then', async () => {
    for (const [page, prompt] of [
      ['/console/login?out=1', 'login'],
      ['/console/login?again=1', 'login'],
      ['/console/login', null],
    ] as const) {
      const html = await (await app.request(page)).text();
      const href = /href="([^"]*\/login\/start[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const away = (await app.request(href)).headers.get('Location') ?? '';
      expect(new URL(away).searchParams.get('prompt'), page).toBe(prompt);
    }
    const { url, cookie } = await begin();
    const { text } = await comeBack(await atProvider(url, 'guest', base), cookie);
    expect(text).toContain('href="/console/login?again=1"');
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

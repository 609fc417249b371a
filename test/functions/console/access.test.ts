import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleRoutes } from '../../../functions/console/console.tsx';
import { nextPage } from '../../../functions/console/login.ts';
import { oneTimeLogin } from '../../../functions/console/one-time-login.tsx';
import { may } from '../../../shared/review/roles.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { base, openWorld, seedCustomer, seedFlag, staff, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const { name } of staff) await world.signIn(name);
});
afterAll(() => world.close());

/** Nothing there: what is refused must be refused before anything is looked up. */
const pathOf = (path: string): string => `/console${path.replaceAll(/:\w+/g, 'nothing')}`.replace(/\/$/, '');
const call = (method: string, path: string, as?: string) =>
  method === 'GET' ? world.get(path, as) : world.post(path, {}, as);

describe('every route', () => {
  test('there are routes to walk', () => {
    expect(consoleRoutes.length).toBeGreaterThan(20);
    expect(new Set(consoleRoutes.map(({ method, path }) => `${method} ${path}`)).size).toBe(consoleRoutes.length);
  });
  for (const { method, path, permission } of consoleRoutes) {
    test(`${method} ${path} takes the permission to ${permission}`, async () => {
      const nobody = await call(method, pathOf(path));
      expect(nobody.status).toBe(method === 'GET' ? 303 : 401);
      if (method === 'GET') expect(nobody.headers.get('Location')).toMatch(/^\/console\/login\?next=/);
      for (const { name, roles } of staff) {
        const answer = await call(method, pathOf(path), name);
        if (may(roles, permission)) expect([200, 303, 404, 409, 422]).toContain(answer.status);
        else expect(answer.status).toBe(403);
      }
    });
  }
});

describe('what is not a route', () => {
  test('asks to sign in, then is not there', async () => {
    expect((await world.get('/console/secret')).status).toBe(303);
    expect((await world.get('/console/secret', 'Anna')).status).toBe(404);
  });
  test.each([
    ['/flags/f1/confirm', '/flags/f1'],
    ['/flags/next', '/flags'],
    ['/settings/keys?saved=yes', '/settings?saved=yes'],
    ['/sites/a%2Fb.example/allow/r1/end', '/sites/a%2Fb.example'],
  ])('the address of a form, %s, leads to the page that the form is on', async (form, page) => {
    const answer = await world.get(`/console${form}`, 'Anna');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/console${page}`]);
  });
});

describe('a form from elsewhere', () => {
  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister host', { 'Sec-Fetch-Site': 'same-site' }],
    ['another origin', { Origin: 'https://evil.example' }],
    ['nowhere', {}],
  ])('from %s is refused and changes nothing', async (_, headers) => {
    await seedFlag(world, openFlag);
    const answer = await world.post('/console/flags/f1/claim', {}, 'Anna', headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect((await world.flag('f1')).state).toBe('open');
    expect(
      (await world.post('/console/login', { name: 'Anna' }, undefined, headers as Record<string, string>)).status,
    ).toBe(403);
  });
  test('that is huge is refused', async () => {
    const answer = await world.post('/console/flags/f1/confirm', { reason: 'x'.repeat(200_000) }, 'Anna');
    expect(answer.status).toBe(413);
  });
});

describe('sessions', () => {
  test('headers keep pages and cookies where they belong', async () => {
    const page = await world.get('/console/flags', 'Anna');
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    const html = await page.text();
    expect(html).not.toMatch(/<script(?! src="\/console\/assets\/[^"]+" defer=""><\/script>)|style="|\son\w+="/);
    const cookie = (await world.post('/console/login', { name: 'Anna' })).headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });
  test('signing out ends the session, not only the cookie', async () => {
    await world.signIn('Carla');
    expect((await world.get('/console/flags', 'Carla')).status).toBe(200);
    expect((await world.post('/console/login/out', {}, 'Carla')).status).toBe(303);
    expect((await world.get('/console/flags', 'Carla')).status).toBe(303);
    await world.signIn('Carla');
  });
  test('a made-up or foreign cookie is nobody', async () => {
    for (const cookie of ['session=x', `session=${'A'.repeat(43)}`, 'session=../../etc']) {
      const answer = await world.app.request(`${base}/console/flags`, { headers: { Cookie: cookie } });
      expect(answer.status).toBe(303);
    }
  });
  test('the built-in login refuses other hosts, by address and by name', async () => {
    expect(() =>
      oneTimeLogin({ ports: world.host, staff, base: 'https://abuse.example', sample: true, announce: () => {} }),
    ).toThrow(/loopback only/);
    const answer = await world.app.request('http://rebound.example/console/login', {
      method: 'POST',
      body: new URLSearchParams({ name: 'Anna' }),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(answer.status).toBe(403);
  });
  test.each([
    ['/console/flags/f1?did=claim', '/console/flags/f1?did=claim'],
    ['https://evil.example/', '/console/flags'],
    ['//evil.example', '/console/flags'],
    ['/console/\\evil.example', '/console/flags'],
    ['/console/login/out', '/console/flags'],
    [undefined, '/console/flags'],
  ])('after signing in, %s leads to %s', (next, expected) => expect(nextPage(next)).toBe(expected));
});

describe('one-time code', () => {
  test('is printed, works once, expires, and gives five tries', async () => {
    const real = await openWorld({ sample: false });
    try {
      const ask = async () => {
        const answer = await real.post('/console/login', { name: 'Anna' });
        expect(answer.headers.get('Set-Cookie')).toBeNull();
        return real.printed.at(-1)?.split(': ')[1] ?? '';
      };
      const enter = (code: string) => real.post('/console/login/code', { name: 'Anna', code });
      const code = await ask();
      expect(code).toMatch(/^[a-z2-7]{8}$/);
      expect((await enter('wrong')).status).toBe(422);
      const good = await enter(` ${code.toUpperCase()} `);
      expect(good.status).toBe(303);
      const cookie = good.headers.get('Set-Cookie')?.split(';')[0] ?? '';
      const flags = () => real.app.request(`${base}/console/flags`, { headers: { Cookie: cookie } });
      expect((await flags()).status).toBe(200);
      real.later(12 * 3600);
      expect((await flags()).status).toBe(303);
      expect((await enter(code)).status).toBe(422);

      const second = await ask();
      for (let attempt = 0; attempt < 5; attempt += 1) expect((await enter('wrong')).status).toBe(422);
      expect((await enter(second)).status).toBe(422);

      const third = await ask();
      real.later(301);
      expect((await enter(third)).status).toBe(422);
      expect((await real.post('/console/login', { name: 'Nobody' })).headers.get('Set-Cookie')).toBeNull();
    } finally {
      await real.close();
    }
  });
});

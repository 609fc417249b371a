import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsFor } from '../../../functions/console/texts/texts.ts';
import { wordsFor } from '../../../functions/console/words.ts';
import { languages } from '../../../shared/messages.ts';
import { parseIso } from '../../../shared/time.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  await world.signIn('Anna');
});
afterAll(() => world.close());

/** Every text without a value in it, by its path. */
const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
    : [];
};

describe('languages of the console', () => {
  it('follows the browser until somebody chooses, and the choice stays', async () => {
    const cookie = world.cookie('Anna');
    const page = async (headers: Record<string, string>) =>
      (await world.app.request('http://127.0.0.1:8080/console/flags', { headers })).text();
    expect(await page({ Cookie: cookie, 'Accept-Language': 'fr-BE,en;q=0.5' })).toContain('<html lang="fr">');
    expect(await page({ Cookie: cookie, 'Accept-Language': 'zh' })).toContain('<html lang="en">');

    const chosen = await world.post('/console/language', { language: 'de', back: '/console/cases?a=b' }, 'Anna');
    expect(chosen.status).toBe(303);
    expect(chosen.headers.get('Location')).toBe('/console/cases?a=b');
    const set = chosen.headers.get('Set-Cookie') ?? '';
    expect(set).toMatch(/^language=de;.*Path=\/console.*HttpOnly.*SameSite=Lax/);
    const german = await page({ Cookie: `${cookie}; language=de`, 'Accept-Language': 'fr' });
    expect(german).toContain('<html lang="de">');
    expect(german).toContain('Meldungen');
    expect(german).toContain('aria-pressed="true">Deutsch');
  });

  it('speaks before anybody has signed in, and leads nowhere else', async () => {
    const asked = await world.app.request('http://127.0.0.1:8080/console/login', {
      headers: { 'Accept-Language': 'nl' },
    });
    expect(await asked.text()).toContain('Aanmelden als Anna');
    for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', '/a/b', '/console\\..', '']) {
      const answer = await world.post('/console/language', { language: 'nl', back });
      expect(answer.headers.get('Location')).toBe('/console/flags');
    }
    const unknown = await world.post('/console/language', { language: 'xx', back: '' });
    expect(unknown.headers.get('Set-Cookie')).toBeNull();
  });

  it('takes no choice from another site', async () => {
    const answer = await world.post('/console/language', { language: 'fr', back: '' }, undefined, {
      'Sec-Fetch-Site': 'cross-site',
    });
    expect(answer.status).toBe(403);
  });

  it('is translated: no text of two words is the English one', () => {
    const english = new Map(textsIn(textsFor('en')));
    expect(english.size).toBeGreaterThan(300);
    for (const language of languages.filter((name) => name !== 'en')) {
      const left = textsIn(textsFor(language)).filter(
        ([path, text]) => /\p{L}{2,}\s+\p{L}{2,}/u.test(text) && english.get(path) === text,
      );
      expect(left, language).toEqual([]);
    }
  });

  it('writes dates, shares and lists as each language does', () => {
    const at = parseIso('2027-03-30T22:00:00Z');
    const words = languages.map((language) => wordsFor(language, 'Europe/Brussels', at));
    expect(words.map((w) => w.lastDay(at))).toEqual([
      'dinsdag 30 maart 2027',
      'mardi 30 mars 2027',
      'Dienstag, 30. März 2027',
      'Tuesday 30 March 2027',
    ]);
    expect(words.map((w) => w.list(['a', 'b']))).toEqual(['a en b', 'a et b', 'a und b', 'a and b']);
    expect(words.map((w) => w.percent(0.5).replaceAll(/\s/g, ' '))).toEqual(['50%', '50 %', '50 %', '50%']);
  });
});

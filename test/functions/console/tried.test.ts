/** What a policy tries out, on the rules' page: from visits as they are kept, with what people decided there. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Visit } from '../../../shared/crawl/visit.ts';
import { languages } from '../../../shared/messages.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { rows } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
afterEach(() => world.close());
const policy = { ...defaultPolicy, shadow: { ...defaultPolicy.shadow, rules: ['terms/pornography/en/new'] } };
const open = async (under = policy): Promise<void> => {
  world = await openWorld({ policy: under });
  await seedCustomer(world);
  for (const name of ['Dirk', 'Anna']) await world.signIn(name);
};
const day = 86_400;
const formula = '=HYPERLINK("https://evil.example")';
const visit = (site: string, daysAgo: number, more: Partial<Visit> = {}) =>
  rows.visit({
    id: `v${daysAgo}`,
    site,
    server: 's1',
    startedAt: addSeconds(world.now(), -daysAgo * day),
    purpose: { kind: 'scheduled' },
    pages: { fetched: 4, unchanged: 0, failed: 0, skipped: 0 },
    problems: [],
    state: 'done',
    stopped: 'complete',
    endedAt: addSeconds(world.now(), -daysAgo * day + 60),
    ...more,
  } as Visit);
const hit = (site: string, pages: number) => ({
  what: 'terms/pornography/en/new',
  category: 'pornography' as const,
  pages,
  flags: 1,
  example: `https://${site}/a`,
});
const confirmed = {
  ...openFlag,
  state: 'confirmed',
  decision: {
    kind: 'confirmed',
    by: 'Anna',
    at: openFlag.lastSeen,
    clause: '4.2(a)',
    reason: 'Explicit pictures.',
    hacked: false,
    caseId: 'c',
  },
} as const;
const csv = async (): Promise<readonly string[]> =>
  (await (await world.get('/console/rules/tried-out.csv', 'Dirk')).text()).trimEnd().split('\r\n');

describe('what is tried out', () => {
  test('stands on the rules’ page and in a file, with what people decided on those sites', async () => {
    await open();
    await seedFlag(world, confirmed);
    await world.put(
      visit('gallery.example', 2, { shadow: [hit('gallery.example', 31)] }),
      visit('blog.gallery.example', 1, { shadow: [hit('blog.gallery.example', 6)] }),
    );
    const html = await world.html('/console/rules', 'Dirk');
    expect(html).toContain('within 90 days (counted: 2)');
    expect(html).toContain('<data value="37">37</data></td>');
    expect(html).toContain('gallery.example/a');
    expect(await csv()).toEqual([
      'what,kind,category,sites,pages,wouldFlag,confirmed,dismissed,precision,examples',
      'terms/pornography/en/new,rule,pornography,2,37,2,1,0,1,https://gallery.example/a https://blog.gallery.example/a',
    ]);
    const titles = new Set<string>();
    for (const language of languages) {
      const cookie = `${world.cookie('Dirk')}; language=${language}`;
      const page = await (await world.send('/console/rules', { headers: { Cookie: cookie } })).text();
      titles.add(/<a href="\/console\/rules\/tried-out\.csv"[^>]*>([^<]+)</.exec(page)?.[1] ?? '');
    }
    expect(titles.size).toBe(languages.length);
  });

  test('the last visit counts that read something anew; not a recheck, not one where nothing had changed', async () => {
    await open();
    const unchanged = { fetched: 0, unchanged: 4, failed: 0, skipped: 0 };
    const recheck = { kind: 'recheck', caseId: 'c', recheck: 'r', urls: [] } as const;
    await world.put(
      visit('gallery.example', 9, { shadow: [hit('gallery.example', 5)] }),
      visit('gallery.example', 3, { shadow: [], pages: unchanged }),
      visit('gallery.example', 2, { shadow: [hit('gallery.example', 1)], purpose: recheck }),
      visit('blog.gallery.example', 8, { shadow: [hit('blog.gallery.example', 7)] }),
      visit('blog.gallery.example', 1, { shadow: [] }),
      visit('old.gallery.example', 91, { shadow: [hit('old.gallery.example', 3)] }),
    );
    expect((await csv()).slice(1).map((line) => line.split(',').slice(3, 5))).toEqual([['1', '5']]);
    expect(await world.html('/console/rules', 'Dirk')).toContain('(counted: 2)');
  });

  test('a list’s name and an address are text: no cell runs as a formula, no mark-up in the page', async () => {
    await open();
    const what = '<img src=x onerror=alert(1)>';
    await world.put(
      visit('gallery.example', 1, {
        shadow: [
          { what: formula, pages: 1, example: formula },
          { what, pages: 1, example: 'javascript:alert(1)' },
        ],
      }),
    );
    const lines = (await csv()).join('\n');
    expect(lines).toContain(`'=HYPERLINK`);
    expect(lines).not.toMatch(/(^|,)"?=/m);
    const html = await world.html('/console/rules', 'Dirk');
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('href="javascript:');
  });

  test('is for who may see figures; where nothing is tried out, the page says so', async () => {
    await open(defaultPolicy);
    expect(await world.html('/console/rules', 'Dirk')).toContain('The policy tries nothing out.');
    expect(await csv()).toHaveLength(1);
    expect((await world.get('/console/rules/tried-out.csv', 'Anna')).status).toBe(403);
    expect((await world.get('/console/rules/sessions.csv', 'Dirk')).status).toBe(404);
  });
});

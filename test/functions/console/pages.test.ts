/** No page of the console is forgotten: each GET route has an address in the list that axe and the hostile texts walk, and it opens. */
import * as cheerio from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleRoutes } from '../../../functions/console/console.tsx';
import { portalApp } from '../../../functions/portal/portal.tsx';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { may } from '../../../shared/review/roles.ts';
import { everyPage, pagesOf, portalPagesOf, seer } from '../../browser/every-page.ts';
import { seedEverything } from '../../browser/everything.ts';
import { openWorld, staff, type World } from './world.ts';

const text = '<i>"x\'&';
let world: World;
beforeAll(async () => {
  world = await openWorld({ start: '2027-03-20T10:00:00Z' });
  await seedEverything(world, text);
  await world.signIn(seer);
}, 60_000);
afterAll(() => world.close());

const shown = consoleRoutes.filter(({ method }) => method === 'GET').map(({ path }) => path);
/** `/flags/:id` as a pattern. */
const patternOf = (path: string): RegExp => new RegExp(`^/console${path.replaceAll(/:\w+/g, '[^/]+')}$`);

test('every GET route is in the list, and the list names no other', () => {
  expect(shown.length).toBeGreaterThan(30);
  expect(Object.keys(pagesOf(text)).sort()).toEqual([...shown].sort());
});

test('so does the list of the portal', () => {
  const { routes } = portalApp({ ports: world.host, policy: defaultPolicy });
  const pages = routes.filter(({ method, path }) => method === 'GET' && !path.startsWith('/assets/'));
  expect(Object.keys(portalPagesOf('')).sort()).toEqual([...new Set(pages.map(({ path }) => path))].sort());
});

describe('each page', () => {
  for (const [route, addresses] of Object.entries(pagesOf(text))) {
    if (typeof addresses === 'string') continue;
    test.each(addresses)(`${route}: %s opens, and shows nothing unescaped`, async (address) => {
      const path = `/console${address}`;
      expect(new URL(path, 'http://x').pathname).toMatch(patternOf(route));
      const html = await world.html(path, seer);
      expect(html).toContain('<main');
      expect(html).not.toContain('<i>');
      expect(html).not.toMatch(/<script(?! src="\/console\/assets\/[^"]+" defer=""><\/script>)|\sstyle="|\son\w+="/);
    });
  }
  test('what the seed put in is shown: most pages carry the text', async () => {
    let carrying = 0;
    for (const path of everyPage(text)) if ((await world.html(path, seer)).includes('&lt;i&gt;')) carrying += 1;
    expect(carrying).toBeGreaterThan(20);
  });
});

/** Everything that links lead to from the queue, for one person: each page once for each set of names that it is asked with. */
const walk = async (name: string) => {
  const known = new Set(['/console/flags']);
  const dead: string[] = [];
  for (const path of known) {
    const answer = await world.get(path, name);
    if (answer.status !== 200 && answer.status !== 303) dead.push(`${path}: ${answer.status}`);
    if (!answer.headers.get('Content-Type')?.startsWith('text/html')) continue;
    const page = cheerio.load(await answer.text());
    for (const link of page('a[href], form[method=get][action]').toArray()) {
      const {
        pathname: to,
        search,
        origin,
      } = new URL(page(link).attr('href') ?? page(link).attr('action') ?? '', `http://x${path}`);
      // Filters make pages without end.
      const names = [...new URLSearchParams(search).keys()].sort().join();
      const isNew = ![...known].some((one) => {
        const { pathname: seen, searchParams } = new URL(one, 'http://x');
        return seen === to && [...searchParams.keys()].sort().join() === names;
      });
      if (origin === 'http://x' && to.startsWith('/console/') && isNew) known.add(to + search);
    }
  }
  // The seed's hostile names belong to no site, and its mails have no bytes.
  const ofNothing = /\/mails\/.*n3: 404|\/files\/1: 40[04]|\/sites\/%3C.*: 404|\/pdf: 404/;
  return { known, dead: dead.filter((one) => !ofNothing.test(one)) };
};
const everyone = staff.filter(({ roles }) => roles.length > 0);

test.each(everyone)(
  '$name: every page is found by following links from the queue, and no link leads nowhere',
  async (person) => {
    await world.signIn(person.name);
    const { known, dead } = await walk(person.name);
    expect(dead).toEqual([]);
    const found = [...known].map((path) => new URL(path, 'http://x').pathname);
    const missing = consoleRoutes.filter(
      ({ method, path, permission }) =>
        method === 'GET' &&
        pagesOf(text)[path] !== 'redirect' &&
        may(person.roles, permission) &&
        !found.some((pathname) => patternOf(path).test(pathname)),
    );
    // What a decision leads to: the seed has none.
    expect(missing.map(({ path }) => path).sort()).toEqual(['/bulk/:id']);
    expect(known.size).toBeGreaterThan(25);
  },
  120_000,
);

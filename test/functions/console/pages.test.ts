/** No page of the console is forgotten: each GET route has an address in the list that axe and the hostile texts walk, and it opens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleRoutes } from '../../../functions/console/console.tsx';
import { everyPage, pagesOf, seedEverything, seer } from '../../browser/everything.ts';
import { openWorld, type World } from './world.ts';

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

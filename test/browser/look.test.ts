/** Every page looked at by axe, in light and dark, on a desk and on a phone; a picture of each is left in a temporary folder. */
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '../../shared/table.ts';
import { sampleCase, states } from '../shared/answer/sample-case.ts';
import { everyPage, everyPortalPage, seer } from './every-page.ts';
import { seedEverything } from './everything.ts';
import { artefacts, hasChromium, openStage, type Stage } from './stage.ts';

const text = 'A quiet text of some length, as people write it';

describe.skipIf(!hasChromium('looking at every page'))('every page', { timeout: 1_800_000 }, () => {
  let stage: Stage;
  let folder = '';
  let paths: readonly (readonly [name: string, path: string])[] = [];
  beforeAll(async () => {
    stage = await openStage();
    folder = artefacts();
    const { world } = stage;
    await seedEverything(world, text);
    const cases = Object.values(states).map((state, at) =>
      sampleCase({
        id: `hw-${String(at).padStart(10, '0')}`,
        contract: 'k1',
        customer: 'c1',
        domain: 'gallery.example',
        state,
      }),
    );
    await world.put(...cases.map((value) => rows.case(value)));
    paths = [
      ['login', '/console/login'],
      ...everyPage(text).map((path) => [path.slice('/console/'.length).replaceAll(/[^\w-]+/g, '_'), path] as const),
      ...cases.map(({ id, state }) => [`case-${state.kind}`, `/console/cases/${id}`] as const),
      ['not-found', '/console/nothing'],
      ...everyPortalPage(stage.customerPage).map(
        (path) => [path.replace(stage.customerPage, '/portal').slice(1).replaceAll('/', '-'), path] as const,
      ),
    ];
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
    console.info(`pictures of the pages: ${folder}`);
  });

  const views = [
    ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['phone', { colorScheme: 'light', viewport: { width: 375, height: 800 } }],
  ] as const;
  test.each(views)('%s: axe finds nothing, and nothing is wider than the screen', async (view, options) => {
    const { page, misdeeds } = await stage.as(seer, options);
    expect(paths.length).toBeGreaterThan(45);
    const faults: string[] = [];
    for (const [name, path] of paths) {
      await page.goto(path);
      await page.screenshot({ path: join(folder, `${name}-${view}.png`), fullPage: true });
      if (view !== 'phone' || name === 'flags' || name === 'flags_f1' || name === 'portal') {
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        expect(passes.length, name).toBeGreaterThan(5);
        faults.push(
          ...violations.map(
            ({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
          ),
        );
      }
      const [wide = 0, screen = 0] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      if (wide > screen) faults.push(`${name}: ${wide} px wide on a screen of ${screen}`);
    }
    expect(faults).toEqual([]);
    expect(misdeeds.violations).toEqual([]);
  });

  test('control: axe finds a picture without words and a text too pale to read', async () => {
    const { page } = await stage.as('Bert');
    await page.evaluate(
      `const image = document.createElement('img'); image.src = '/assets/icon.svg'; document.querySelector('main').append(image)`,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toContain('image-alt');
  });
});

/**
 * Every page looked at by axe, in light and dark, on a desk and on a phone, and its width in every language; a picture of each is left
 * in a temporary folder.
 */
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '../../shared/table.ts';
import { sampleCase, states } from '../shared/answer/sample-case.ts';
import { everyPage, everyPortalPage, seer } from './every-page.ts';
import { seedEverything } from './everything.ts';
import { artefacts, hasChromium, openStage, type Stage } from './stage.ts';

/** The narrowest that is still about: small Android phones. CSS pixels. */
const phone = { width: 360, height: 780 };
/** A4 without its margins (182 mm), and above the width at which tables become cards. CSS pixels. */
const paper = { width: 720, height: 1000 };
const text = 'A quiet text of some length, as people write it';

/** Our pages have no frames: what axe does for them takes as long again as the rest. */
const axe = (page: Page) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();

/** Faults of the page that is shown: wider than its screen, or with words that are cut off and that nothing scrolls to. */
const tooWide = async (page: Page, name: string): Promise<readonly string[]> => {
  const [wide = 0, screen = 0, ...cut] = await page.evaluate<[number, number, ...string[]]>(`[
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
    ...[...document.querySelectorAll('svg text')]
      .filter((one) => one.getClientRects().length > 0 && one.getBBox().x < 0)
      .map((one) => one.textContent),
    ...[...document.querySelectorAll('body *')]
      .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX))
      // One line of what was found: the queue shows as much of it as there is room for.
      .filter((one) => !one.matches('.list .clip'))
      .map((one) => one.textContent.trim().slice(0, 60)),
  ]`);
  return [
    ...(wide > screen ? [`${name}: ${wide} px wide on a screen of ${screen}`] : []),
    ...cut.map((words) => `${name}: cut off: ${words}`),
  ];
};

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
    ['phone', { colorScheme: 'light', viewport: phone }],
    ['phone-dark', { colorScheme: 'dark', viewport: phone }],
  ] as const;
  test.each(views)('%s: axe finds nothing, and nothing is wider than the screen', async (view, options) => {
    const { page, misdeeds } = await stage.as(seer, options);
    expect(paths.length).toBeGreaterThan(45);
    const faults: string[] = [];
    for (const [name, path] of paths) {
      await page.goto(path);
      await page.screenshot({ path: join(folder, `${name}-${view}.png`), fullPage: true });
      const { violations, passes } = await axe(page);
      expect(passes.length, name).toBeGreaterThan(5);
      faults.push(
        ...violations.map(
          ({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
        ),
        ...(await tooWide(page, name)),
      );
    }
    expect(faults).toEqual([]);
    expect(misdeeds.violations).toEqual([]);
  });

  test.each(['nl-BE', 'fr-BE', 'de-DE'])(
    '%s: no page is wider than a phone, and no word is cut off',
    async (locale) => {
      const { page } = await stage.as(seer, { locale, viewport: phone });
      const faults: string[] = [];
      for (const [name, path] of paths) {
        await page.goto(path);
        await page.screenshot({ path: join(folder, `${name}-${locale}.png`), fullPage: true });
        faults.push(...(await tooWide(page, name)));
      }
      expect(faults).toEqual([]);
    },
  );

  test('on paper no page is wider than the sheet, in the language of the longest words', async () => {
    const { page } = await stage.as(seer, { locale: 'de-DE', viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const [name, path] of paths) {
      await page.goto(path);
      faults.push(...(await tooWide(page, name)));
    }
    expect(faults).toEqual([]);
  });

  test('what a case is about is on paper too, though it is folded on the screen', async () => {
    const { page } = await stage.as(seer);
    const folded: [onScreen: boolean, onPaper: boolean][] = [];
    const shown = () =>
      page.evaluate<boolean[]>(`[...document.querySelectorAll('.told > div')].map((one) => one.checkVisibility())`);
    for (const [, path] of paths.filter(([, where]) => /\/cases\/[^/]+$/.test(where))) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      const onScreen = await shown();
      await page.emulateMedia({ media: 'print' });
      folded.push(...(await shown()).map((onPaper, at) => [onScreen[at] ?? true, onPaper] as [boolean, boolean]));
    }
    expect(folded.length).toBeGreaterThan(0);
    expect(folded.filter(([onScreen, onPaper]) => onScreen || !onPaper)).toEqual([]);
  });

  test('control: what is too wide for the screen and what is cut off is found', async () => {
    const { page } = await stage.as('Bert', { viewport: phone });
    expect(await tooWide(page, 'queue')).toEqual([]);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="long">' + 'a'.repeat(90) + '</p>');
       Object.assign(document.getElementById('long').style, { overflowWrap: 'normal', wordBreak: 'normal' })`,
    );
    expect(await tooWide(page, 'queue')).toEqual([expect.stringMatching(/^queue: \d+ px wide on a screen of 360$/)]);
    await page.evaluate(`document.getElementById('long').style.overflow = 'hidden'`);
    expect(await tooWide(page, 'queue')).toEqual([expect.stringMatching(/^queue: cut off: aaa/)]);
  });

  test('control: axe finds a picture without words and a text too pale to read', async () => {
    const { page } = await stage.as('Bert');
    await page.evaluate(
      `const image = document.createElement('img'); image.src = '/assets/icon.svg'; document.querySelector('main').append(image)`,
    );
    const { violations } = await axe(page);
    expect(violations.map(({ id }) => id)).toContain('image-alt');
  });
});

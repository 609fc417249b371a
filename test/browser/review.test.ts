/** Reviewing by keyboard alone, and two reviewers at one flag, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rows } from '../../shared/table.ts';
import { addSeconds } from '../../shared/time.ts';
import { seedFlag } from '../functions/console/world.ts';
import { sampleCase } from '../shared/answer/sample-case.ts';
import { page as flagged, openFlag } from '../shared/review/samples.ts';
import { clean, hasChromium, openStage, type Stage } from './stage.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `document.activeElement.tagName + ' ' + (document.activeElement.getAttribute('name') ?? document.activeElement.textContent)`,
  );

describe.skipIf(!hasChromium('reviewing in a browser'))('reviewing', { timeout: 120_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await seedFlag(stage.world, openFlag);
    await seedFlag(stage.world, {
      ...openFlag,
      id: 'f2',
      site: 'blog.gallery.example',
      score: 0.6,
      pages: [flagged('b')],
    });
  });

  test('by keyboard alone: the map, down the list, take the next, confirm with a reason', async () => {
    const { page, misdeeds } = await stage.as('Anna');
    const keys = page.keyboard;
    await keys.press('?');
    expect(await page.locator('dialog#keys').isVisible()).toBe(true);
    await keys.press('c');
    expect(page.url()).toContain('/console/flags');
    await keys.press('Escape');
    expect(await page.locator('dialog#keys').isVisible()).toBe(false);
    await keys.press('j');
    expect(await focused(page)).toBe('A gallery.example');
    await keys.press('j');
    expect(await focused(page)).toBe('A blog.gallery.example');
    await keys.press('k');
    expect(await focused(page)).toBe('A gallery.example');
    await keys.press('n');
    await page.waitForURL('**/console/flags/f1?*');
    expect((await stage.world.flag('f1')).state).toBe('claimed');
    await keys.press('d');
    expect(await focused(page)).toBe('SELECT reason');
    await keys.press('Escape');
    await page.evaluate('document.activeElement.blur()');
    await keys.press('c');
    expect(await focused(page)).toBe('SELECT clause');
    await keys.press('Tab');
    // In a text a shortcut is a letter.
    await keys.type('Explicit pictures, dnr?');
    await keys.press('Tab');
    await keys.press('Tab');
    await keys.press('Enter');
    await page.waitForURL('**/console/flags/f1?did=confirm*');
    expect(await stage.world.flag('f1')).toMatchObject({
      state: 'confirmed',
      decision: { by: 'Anna', reason: 'Explicit pictures, dnr?' },
    });
    expect(misdeeds).toEqual(clean);
  });

  test('a moved key works and the old one does not; switched off, none does', async () => {
    const { page } = await stage.as('Bert');
    await page.goto('/console/settings');
    await page.getByLabel('Down the list').fill('+');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.goto('/console/flags');
    await page.keyboard.press('j');
    expect(await focused(page)).toMatch(/^BODY/);
    await page.keyboard.press('+');
    expect(await focused(page)).toBe('A gallery.example');
    await page.goto('/console/settings');
    await page.getByLabel('Single-key shortcuts').uncheck();
    await page.locator('form[action$="/keys"] button.primary').click();
    await page.goto('/console/flags');
    await page.keyboard.press('?');
    expect(await page.locator('dialog#keys').count()).toBe(0);
    await page.keyboard.press('+');
    expect(await focused(page)).toMatch(/^BODY/);
  });

  test('two at one flag: the second sees the claim, and a decision on an old page is held up with what changed', async () => {
    const anna = (await stage.as('Anna')).page;
    const bert = (await stage.as('Bert')).page;
    await anna.goto('/console/flags/f2');
    await bert.goto('/console/flags/f2');
    await bert.getByRole('button', { name: 'Claim for ten minutes' }).click();
    await bert.getByText('Yours until').first().waitFor();
    await anna.goto('/console/flags');
    await anna.getByText(/^Bert until/).waitFor();

    await anna.goto('/console/flags/f1');
    await bert.goto('/console/flags/f1');
    await bert.getByText('Dismiss: nothing to object to').click();
    await bert.getByLabel('Reason').last().selectOption('satire-or-art');
    await bert.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await bert.getByText('Dismissed by Bert').waitFor();
    await anna.getByLabel('Reason', { exact: true }).first().fill('I typed this with care.');
    await anna.getByRole('button', { name: 'Confirm and open a case' }).click();
    await anna.getByText('Meanwhile this flag changed').waitFor();
    expect(await anna.textContent('main')).toContain('by Bert');
    expect((await stage.world.flag('f1')).state).toBe('dismissed');
  });

  test('a signed termination counts down by the server\u2019s clock, and says how long also without a script', async () => {
    const effectiveAt = addSeconds(stage.world.now(), 7200);
    const signed = { by: 'Carla', at: stage.world.now(), reason: 'No answer.', effectiveAt };
    const state = { kind: 'termination-due', round: 2, since: stage.world.now(), signed } as const;
    await stage.world.put(rows.case(sampleCase({ id: 'hw-signed00000', contract: 'k1', customer: 'c1', state })));
    const { page, misdeeds } = await stage.as('Carla');
    await page.clock.install({ time: '2020-01-01T00:00:00Z' });
    // It runs only as it is told to: on a busy machine a second may pass while the page is asked.
    await page.clock.pauseAt('2020-01-01T00:00:01Z');
    await page.goto('/console/cases/hw-signed00000');
    const left = page.locator('.state .countdown');
    expect(await left.textContent()).toBe('02:00:00');
    await page.clock.runFor(61_000);
    expect(await left.textContent()).toBe('01:58:59');
    expect(await page.locator('form[action$="/take-back"] textarea').isVisible()).toBe(true);
    expect(misdeeds).toEqual(clean);
    const plain = (await stage.as('Carla', { javaScriptEnabled: false })).page;
    await plain.goto('/console/cases/hw-signed00000');
    expect(await plain.locator('.state .countdown').textContent()).toBe('2 hrs');
  });

  test('a claim is renewed while somebody works, and not while nobody does', async () => {
    const { page, misdeeds } = await stage.as('Anna');
    await page.clock.install();
    await page.goto('/console/flags/f1');
    await page.getByRole('button', { name: 'Claim for ten minutes' }).click();
    const until = page.locator('#claim-until');
    const before = await until.textContent();
    stage.world.later(230);
    await page.clock.runFor(200_000);
    await page.keyboard.press('Shift');
    await page.clock.runFor(60_000);
    await expect.poll(() => until.textContent()).not.toBe(before);
    const renewed = await until.textContent();
    stage.world.later(300);
    await page.clock.runFor(600_000);
    expect(await until.textContent()).toBe(renewed);
    expect(misdeeds).toEqual(clean);
  });
});

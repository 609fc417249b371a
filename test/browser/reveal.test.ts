/** Looking closer at a picture, in a real browser: by pointer, by key, and without scripts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidenceApp, evidencePath } from '../../functions/console/evidence-links.ts';
import { evidenceLooksOf } from '../../shared/audit/looks.ts';
import { takeShot } from '../functions/console/shots.ts';
import { openWorld, seedCustomer, seedFlag, type World } from '../functions/console/world.ts';
import { openFlag } from '../shared/review/samples.ts';
import { findChromium, noChromium } from './chromium.ts';

const executablePath = findChromium();
if (executablePath === undefined) console.info(`skipped: looking closer at pictures, because ${noChromium}`);

describe.skipIf(executablePath === undefined)('a held picture', { timeout: 120_000 }, () => {
  let world: World;
  let browser: Browser;
  let base = '';
  let close: () => void;
  beforeAll(async () => {
    world = await openWorld();
    await seedCustomer(world);
    await seedFlag(world, openFlag);
    await takeShot(world.host, openFlag, openFlag.pages[0]);
    const site = new Hono().route(evidencePath, evidenceApp(world.host)).route('/', world.app);
    const server = createServer(getRequestListener((request) => site.fetch(request)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => {
      server.closeAllConnections();
      server.close();
    };
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    close?.();
    await world?.close();
  });

  const open = async (javaScriptEnabled: boolean): Promise<{ page: Page; faults: string[] }> => {
    const context = await browser.newContext({ baseURL: base, javaScriptEnabled, locale: 'en-GB' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto('/console/login');
    await page.getByRole('button', { name: 'Anna' }).click();
    await page.goto('/console/flags/f1');
    return { page, faults };
  };
  const looks = async (): Promise<number> => (await evidenceLooksOf('f1', world.host.records)).length;

  test('is clear while the pointer or a key is down, and blurred after; each look is recorded', async () => {
    const { page, faults } = await open(true);
    const image = page.locator('.shot img').first();
    const button = page.getByRole('button', { name: 'Hold to see it clearly' }).first();
    const blurred = await image.getAttribute('src');
    expect(blurred).toContain('blurred.jpg');
    await button.hover();
    await page.mouse.down();
    await page.locator('.shot img.clear[src*="clear.jpg"]').waitFor();
    await page.mouse.up();
    expect(await image.getAttribute('src')).toContain('blurred.jpg');
    expect(await looks()).toBe(1);
    for (const key of [' ', 'Enter']) {
      await button.focus();
      await page.keyboard.down(key);
      await page.locator('.shot img.clear[src*="clear.jpg"]').waitFor();
      await page.keyboard.up(key);
      expect(await image.getAttribute('src')).toContain('blurred.jpg');
    }
    expect(await looks()).toBe(3);
    // Nothing was submitted, and no policy was broken.
    expect(page.url()).toBe(`${base}/console/flags/f1`);
    expect(faults).toEqual([]);
  });

  test('without scripts is shown once, on a page of its own', async () => {
    const { page } = await open(false);
    const before = await looks();
    await page.getByRole('button', { name: 'Show it clearly, once' }).first().click();
    expect(await page.locator('img.clear').getAttribute('src')).toContain('clear.jpg');
    expect(await looks()).toBe(before + 1);
    await page.getByRole('link', { name: 'Back to the flag' }).click();
    expect(page.url()).toBe(`${base}/console/flags/f1`);
  });
});

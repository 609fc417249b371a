/**
 * `npm run pictures`: the README's pictures, taken from the sample hosting as a visitor meets it. Starts a sample of its own in a
 * temporary folder, reviews one flag, follows the mail, and leaves three PNG files in the folder pictures/.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { sampleSites } from '../../functions/standalone/sample/sites.ts';
import { freePorts, startProcess } from '../journey/kill/process.ts';
import { findChromium, noChromium } from './chromium.ts';

const folder = new URL('pictures/', import.meta.url).pathname;
const most = 150 * 1024;
const hero = 'keyshack.example';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Loads the page again until it shows what it should; the sample does everything within seconds. */
const untilShown = async (page: Page, url: string, text: string | readonly string[], everyMs = 500): Promise<void> => {
  for (let tries = 0; tries < 120; tries += 1) {
    await page.goto(url);
    const shown = (await page.textContent('main')) ?? '';
    if ([text].flat().every((one) => shown.includes(one))) return;
    await pause(everyMs);
  }
  throw new Error(`${url} does not show ${[text].flat().join(', ')}`);
};

/** Cut to the height given, from the top of the page. */
const shoot = async (page: Page, name: string, height: number): Promise<void> => {
  const path = join(folder, `${name}.png`);
  const width = page.viewportSize()?.width ?? 0;
  await page.evaluate('document.activeElement?.blur()');
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
  const { size } = statSync(path);
  if (size > most) throw new Error(`${path} is ${size} bytes; the README's pictures stay below ${most}`);
  process.stdout.write(`${name}.png  ${Math.round(size / 1024)} KB\n`);
};

const signIn = async (page: Page, name: string): Promise<void> => {
  await page.goto('/console/login');
  await page.getByRole('button', { name }).click();
};

const takePictures = async (page: Page): Promise<void> => {
  const flagged = sampleSites.filter((site) => site.expected === 'flag').map((site) => site.host);
  await signIn(page, 'Rosa Reviewer');
  await untilShown(page, '/console/flags', flagged);
  await shoot(page, 'queue', 645);

  await page.setViewportSize({ width: 1080, height: 800 });
  await page.getByRole('link', { name: hero }).click();
  // One page after the other is looked at by a browser, which is at it for a minute or two.
  await untilShown(page, page.url(), 'Picture taken', 3_000);
  await page.locator('form[action$="/claim"] button').first().click();
  await page.waitForLoadState();
  await shoot(page, 'flag', 690);

  await page.fill('textarea[name="reason"]', 'Offers key generators for other people’s programs, on two pages.');
  await page.locator('form[action$="/confirm"] button').click();
  // Notices go out in working hours only: the sample's clock leaps there.
  for (let leaps = 0; leaps < 4; leaps += 1) {
    await pause(1500);
    await page.goto('/mailbox');
    if ((await page.locator('td a').count()) > 0) break;
    await page.goto('/clock');
    await page.getByRole('button', { name: 'Jump' }).click();
    await page.waitForLoadState();
  }
  await untilShown(page, '/mailbox', hero);
  await page.locator('td a').last().click();
  const link = await page.locator('pre a[href*="/a/"]').first().getAttribute('href');
  if (link === null) throw new Error('the mail has no link to the customer’s page');
  await page.setViewportSize({ width: 820, height: 900 });
  await untilShown(page, link, hero);
  await shoot(page, 'customer', 940);
};

const run = async (executablePath: string): Promise<void> => {
  const data = mkdtempSync(join(tmpdir(), 'hostwarden-pictures-'));
  const host = startProcess(data, await freePorts(), [], undefined, executablePath);
  try {
    const baseURL = await host.ready;
    // No sandbox: only our own pages are opened, and root may run this in a container.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const context = await browser.newContext({ baseURL, viewport: { width: 1200, height: 800 }, locale: 'en-GB' });
      await takePictures(await context.newPage());
    } finally {
      await browser.close();
    }
  } finally {
    await host.end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  }
};

const executablePath = findChromium();
if (executablePath === undefined) {
  process.stderr.write(`pictures: ${noChromium}\n`);
  process.exitCode = 2;
} else {
  await run(executablePath);
}

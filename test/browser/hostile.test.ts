/**
 * Hostile text in every field that a crawled page, a customer, an inventory file or an e-mail can fill, opened in a real browser:
 * no code runs, no policy is even asked, and a control shows that the counters count.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secretHash } from '../../shared/secret.ts';
import { rows } from '../../shared/table.ts';
import { addSeconds } from '../../shared/time.ts';
import { corpus } from './corpus.ts';
import { caseId, everyPage, everyPortalPage, seer } from './every-page.ts';
import { seedEverything } from './everything.ts';
import { clean, hasChromium, openStage, type Stage } from './stage.ts';

describe.skipIf(!hasChromium('hostile text in a browser'))('hostile text', { timeout: 300_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage?.close());

  test('no code runs and no policy is broken on any page, console or portal', async () => {
    const text = corpus.join('\n');
    const { world } = stage;
    await seedEverything(world, text);
    const secret = world.host.newSecret();
    const link = {
      caseId,
      notice: 'n1',
      contact: 'P1',
      expiresAt: addSeconds(world.now(), 86_400),
      revoked: false,
    };
    await world.put(rows.link(secretHash(secret), link));
    const { page, misdeeds } = await stage.as(seer);
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.base)) outside.push(request.url());
    });
    const paths = [...everyPage(text), ...everyPortalPage(`/a/${secret}`)];
    expect(paths.length).toBeGreaterThan(35);
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      expect(await page.locator('main').isVisible(), path).toBe(true);
      // Whatever tags there are, they are ours: no element that only the corpus could have made.
      expect(
        await page.locator('main :is(script, iframe, object, embed, base, svg script, math, style)').count(),
        path,
      ).toBe(0);
      expect(misdeeds, path).toEqual(clean);
    }
    // A form that comes back with what was typed.
    for (const evil of corpus) {
      await page.goto('/console/flags/f2');
      await page.locator('textarea[name="reason"]').first().fill(evil);
      await page.evaluate(
        `for (const option of document.querySelectorAll('select[name="clause"] option')) option.value = 'x'`,
      );
      await page.locator('form[action$="/confirm"] button[type="submit"]').click();
      await page.locator('[role="alert"]').waitFor();
      expect(misdeeds, evil).toEqual(clean);
    }
    expect(outside).toEqual([]);
  });

  test('names from an inventory that are one hostile text each', async () => {
    const { page, misdeeds } = await stage.as('Bert');
    for (const evil of corpus) {
      await seedEverything(stage.world, evil);
      for (const path of ['/console/customers', '/console/flags/f1', `/console/cases/${caseId}`]) await page.goto(path);
      expect(misdeeds, evil).toEqual(clean);
    }
  });

  test('control: the counters count', async () => {
    const { page, misdeeds } = await stage.as('Anna');
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'pwned()';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'http://evil.example/x.png';
      document.body.append(image);
      const holder = document.createElement('p');
      holder.setAttribute('style', 'color: red');
      document.body.append(holder);
    `);
    await expect.poll(() => misdeeds.violations.length).toBeGreaterThanOrEqual(3);
    expect(misdeeds.ran).toBe(0);
    await page.evaluate('pwned()');
    await expect.poll(() => misdeeds.ran).toBe(1);
  });
});

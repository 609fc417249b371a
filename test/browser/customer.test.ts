/** A customer answers on a phone, with scripts switched off. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clean, hasChromium, openStage, type Stage } from './stage.ts';

describe.skipIf(!hasChromium('a customer on a phone'))('a customer', { timeout: 120_000 }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage?.close());

  test('reads, answers and sees that it arrived: on a phone, without JavaScript', async () => {
    const { page, misdeeds } = await stage.open({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
      hasTouch: true,
      isMobile: true,
      locale: 'nl-BE',
    });
    await page.goto(stage.customerPage);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    // Nothing must be scrolled to sideways.
    const box = await page.locator('main').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
    const form = page.locator('form[action*="/answer"]');
    await form.locator('input[value="misclassified"]').check();
    await form.locator('input[name="name"]').fill('Jan Bakker');
    await form.locator('textarea').fill('Dit is een artikel over veiligheid.');
    for (const control of await form.locator('button').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
    await form.locator('button[type="submit"]').click();
    await page.waitForURL('**sent=*');
    const [message] = await stage.world.host.queues.receive('case', { max: 1, visibilitySeconds: 30, waitSeconds: 0 });
    expect(message?.body).toMatchObject({
      command: {
        type: 'answer',
        kind: 'misclassified',
        name: 'Jan Bakker',
        text: 'Dit is een artikel over veiligheid.',
      },
    });
    expect(misdeeds).toEqual(clean);
  });
});

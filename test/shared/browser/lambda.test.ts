/** The Chromium that goes to Lambda, run here: where the machine is of its kind and has the libraries that a Chromium needs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newId } from '../../../shared/host/chance.ts';
import { findChromium } from '../../browser/chromium.ts';
import { limits, openSite } from './hosting.ts';

const runs = process.platform === 'linux' && process.arch === 'x64' && findChromium() !== undefined;
if (!runs) console.info('skipped: the packed Chromium of Lambda, which needs Linux on x64 with a Chromium’s libraries');
// It unpacks itself into the temporary folder, 180 MB.
const folder = mkdtempSync(join(tmpdir(), 'hostwarden-packed-'));
process.env['TMPDIR'] = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!runs)('takes a picture, single process and all', { timeout: 120_000 }, async () => {
  const { lambdaBrowser } = await import('../../../shared/browser/lambda.ts');
  const site = await openSite({ '/': '<h1>Here</h1><script>document.body.append("by script")</script>' });
  const browser = lambdaBrowser(site.fetcher, newId);
  const request = { url: site.start, addresses: ['127.0.0.1'], userAgent: 'Hostwarden/test', limits, picture: true };
  const result = await browser.browse(request);
  await site.close();
  expect(result).toMatchObject({ ok: true, value: { url: site.start } });
  if (!result.ok) return;
  expect(result.value.html).toContain('by script');
  expect(result.value.picture?.clear.length).toBeGreaterThan(1_000);
  expect(result.value.picture?.blurred.length).toBeGreaterThan(500);
});

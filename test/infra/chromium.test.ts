/** The Chromium that goes to Lambda, bundled as it will be and run far from the work tree, where this machine is of its kind. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { besideBundle, copyChromium, esbuildOptions, root } from '../../infra/bundling.ts';
import { findChromium } from '../browser/chromium.ts';
import { limits, openSite } from '../shared/browser/hosting.ts';

const runs = process.platform === 'linux' && process.arch === 'x64' && findChromium() !== undefined;
if (!runs) console.info('skipped: the packed Chromium of Lambda, which needs Linux on x64 with a Chromium’s libraries');
const folder = mkdtempSync(join(tmpdir(), 'hostwarden-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = `
  const [file, request] = process.argv.slice(1);
  const { lambdaBrowser, createFetcher, newId } = await import(file);
  const browser = lambdaBrowser(createFetcher({ networks: ['127.0.0.1/32'] }), newId);
  const result = await browser.browse(JSON.parse(request));
  const size = (bytes) => bytes?.length ?? 0;
  const { picture } = result.value ?? {};
  console.log(JSON.stringify({ ...result, clear: size(picture?.clear), blurred: size(picture?.blurred) }));
  process.exit(0);`;

test.skipIf(!runs)('takes a picture, single process and all', { timeout: 180_000 }, async () => {
  const outfile = join(folder, 'index.mjs');
  const paths = ['shared/browser/lambda.ts', 'shared/net/fetcher.ts', 'shared/host/chance.ts'];
  await build({
    ...esbuildOptions,
    external: [...esbuildOptions.external, ...besideBundle],
    stdin: { contents: paths.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    logLevel: 'silent',
  });
  copyChromium(folder);
  const site = await openSite({ '/': '<h1>Here</h1><script>document.body.append("by script")</script>' });
  const request = {
    url: site.start,
    addresses: ['127.0.0.1'],
    sockets: 4,
    restricted: [],
    userAgent: 'Hostwarden/test',
    limits,
    picture: true,
  };
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, outfile, JSON.stringify(request)], {
    cwd: folder,
    // It unpacks itself into the temporary folder, 180 MB.
    env: { PATH: process.env['PATH'], TMPDIR: mkdtempSync(join(folder, 'tmp-')) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = (await child.stdout.toArray()).join('');
  await site.close();
  expect(said).toContain('"ok":true');
  const result = JSON.parse(said) as { readonly clear: number; readonly blurred: number };
  expect(result).toMatchObject({ ok: true, value: { url: site.start, html: expect.stringContaining('by script') } });
  expect(result.clear).toBeGreaterThan(1_000);
  expect(result.blurred).toBeGreaterThan(500);
});

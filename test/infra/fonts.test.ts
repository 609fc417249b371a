import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { copyFonts, esbuildOptions, root } from '../../infra/bundling.ts';
import { belgium } from '../../shared/calendar/holidays.ts';
import { letterOf } from '../../shared/notice/letter.ts';
import { letterPdf } from '../../shared/pdf/letter.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { caseFor, link, monday } from '../shared/notice/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-fonts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a bundle with the fonts beside it sets a letter far from the work tree, to the same byte', async () => {
  const outfile = join(folder, 'index.mjs');
  await build({ ...esbuildOptions, entryPoints: [join(root, 'shared/pdf/letter.ts')], outfile, logLevel: 'silent' });
  const letter = letterOf({
    case: caseFor({ what: 'round', round: 0 }),
    message: { what: 'round', round: 0 },
    customer: { name: 'Bakkerij Jansen', address: ['Dorpsstraat 3'], language: 'fr' },
    policy: defaultPolicy,
    calendar: belgium,
    link,
    now: monday,
  });
  const script = `
    const { letterPdf } = await import(process.argv[1]);
    const pdf = await letterPdf(JSON.parse(process.argv[2]));
    process.stdout.write(Buffer.from(pdf).toString('base64'));`;
  const run = (): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script, outfile, JSON.stringify(letter)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  // Without them it says so, instead of a letter without accents.
  expect(run).toThrow(/font DejaVuSansCondensed.*is not there/s);
  copyFonts(folder);
  expect(run()).toBe(Buffer.from(await letterPdf(letter)).toString('base64'));
});

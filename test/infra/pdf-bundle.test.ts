import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { esbuildOptions, pdfPackage, root } from '../../infra/bundling.ts';
import { pdfOf } from '../shared/net/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A file, as on Lambda: threads take over the options of a text given to `--eval`, and would read theirs as a module.
const script = `
  import { readFileSync } from 'node:fs';
  import { createPdfReader } from './read.mjs';
  const reader = createPdfReader();
  console.log(JSON.stringify((await reader.read(readFileSync(import.meta.dirname + '/page.pdf'))) ?? 'unread'));
  await reader.close();`;
const read = (): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, 'run.mjs')], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    }),
  );

/** As on Lambda: the bundle, the package beside it, and nothing else of the work tree. */
test('the bundle reads a PDF with the package that is copied beside it, and not without', async () => {
  await build({
    ...esbuildOptions,
    entryPoints: { read: join(root, 'shared/net/read-pdf.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'page.pdf'), pdfOf('Tariffs', ['Room with breakfast']));
  writeFileSync(join(folder, 'run.mjs'), script);
  expect(read()).toBe('unread');
  cpSync(join(root, 'node_modules', pdfPackage), join(folder, 'node_modules', pdfPackage), { recursive: true });
  expect(read()).toMatchObject({ title: 'Tariffs', pages: ['Room with breakfast'] });
});

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { esbuildOptions, pictureFiles, root } from '../../infra/bundling.ts';
import { blocks } from '../shared/vision/made.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As on Lambda: the bundle, the model beside it, the decoder installed there, and nothing else of the work tree. */
test('the bundle reads a picture with the files that are copied beside it', async () => {
  await build({
    ...esbuildOptions,
    entryPoints: { reader: join(root, 'shared/vision/reader.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  });
  mkdirSync(join(folder, 'model'));
  for (const file of pictureFiles) copyFileSync(file, join(folder, 'model', basename(file)));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['sharp', '@img', 'detect-libc', 'semver'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'picture.png'), await blocks(1));
  const script = `
    import { readFileSync } from 'node:fs';
    const { openPictureReader } = await import(process.argv[1] + '/reader.mjs');
    const reader = await openPictureReader();
    console.log(JSON.stringify(await reader.read(readFileSync(process.argv[1] + '/picture.png'))));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script, folder], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toMatchObject({ width: 400, height: 300, hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

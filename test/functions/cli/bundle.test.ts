/** The bundle that an installation makes of `scan`, `classify` and `links`: it is used while it is of these sources, and says the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/hostwarden');
const source = join(root, 'functions/cli/run-classify.ts');
const input = `${[
  { id: 'a', text: 'Download free cracked software, keygen and serial keys included, nulled themes.' },
  { id: 'b', text: 'Notre catalogue de logiciels crackés, avec clés de licence gratuites.', language: 'fr' },
  { id: 'c', text: 'The garden is open on Sunday; https://magnet-bay.example/ is not.' },
]
  .map((line) => JSON.stringify(line))
  .join('\n')}\n`;

/** Ends the command's stderr with the names of the sources that it loaded. */
const tell = `
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => { if (url.endsWith('.ts')) loaded.push(url.split('/').at(-1)); return next(url, context); } });
  process.on('exit', () => process.stderr.write('loaded ' + JSON.stringify(loaded)));
`;
const classify = async () => {
  const { status, stdout, stderr } = await run(['classify'], {
    input,
    environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(tell)}` },
  });
  const sources = z.array(z.string()).parse(JSON.parse(/loaded (\[.*\])$/.exec(stderr)?.[1] ?? 'null'));
  return { status, stdout, sources };
};

beforeAll(() => {
  execFileSync(process.execPath, ['functions/cli/make-bundle.mjs'], { cwd: root, stdio: 'pipe' });
});

test('npm makes it with the packages, and the list names what it is of', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  expect(scripts['prepare']).toBe('node functions/cli/make-bundle.mjs');
  const made = z
    .array(z.tuple([z.string(), z.number(), z.number()]))
    .parse(JSON.parse(readFileSync(join(cache, 'bundle.json'), 'utf8')));
  const paths = made.map(([path]) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'node_modules/.cache/hostwarden/bundle/main.mjs',
      'functions/cli/run-scan.ts',
      'functions/cli/run-links.ts',
      'functions/cli/run-classify.ts',
      'shared/detect/detectors.ts',
      'package.json',
      'node_modules/undici/package.json',
    ]),
  );
  expect(paths.filter((path) => /console|standalone/.test(path))).toEqual([]);
});

test('it runs without a source; of changed sources it is not taken, and both say the same', {
  timeout: 180_000,
}, async () => {
  const bundled = await classify();
  expect(bundled).toMatchObject({ status: 0, sources: [] });
  expect(bundled.stdout).toContain('crack-vocabulary');
  const { atime, mtime } = statSync(source);
  utimesSync(source, atime, new Date(mtime.getTime() + 5_000));
  try {
    const unbundled = await classify();
    expect(unbundled.sources).toEqual(expect.arrayContaining(['main.ts', 'run-classify.ts', 'ready.ts']));
    expect(unbundled.stdout).toBe(bundled.stdout);
  } finally {
    utimesSync(source, atime, mtime);
  }
  expect((await classify()).sources).toEqual([]);
});

test('other commands are never of it', async () => {
  const { status, stdout } = await run(['inventory', '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('inventory');
});

/** The bundles that an installation makes of `scan` and `classify`, and of `links`: used while they are of these sources, and they say the same. */
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

const made = (bundle: string) =>
  z
    .object({ name: z.string(), of: z.array(z.tuple([z.string(), z.number(), z.number()])) })
    .parse(JSON.parse(readFileSync(join(cache, `${bundle}.json`), 'utf8')));

/** Ends the command's stderr with the names of the sources that it loaded, and whether Node's own `fetch` was made. */
const tell = `
  const { registerHooks } = process.getBuiltinModule('node:module');
  const sources = [];
  registerHooks({ load: (url, context, next) => { if (url.endsWith('.ts')) sources.push(url.split('/').at(-1)); return next(url, context); } });
  process.on('exit', () => {
    const fetches = process.moduleLoadList.some((name) => name.endsWith('internal/deps/undici/undici'));
    process.stderr.write('loaded ' + JSON.stringify({ sources, fetches }));
  });
`;
const loaded = z.object({ sources: z.array(z.string()), fetches: z.boolean() });
const told = async (args: readonly string[]) => {
  const { status, stdout, stderr } = await run(args, {
    input,
    environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(tell)}` },
  });
  return { status, stdout, ...loaded.parse(JSON.parse(/loaded (\{.*\})$/.exec(stderr)?.[1] ?? 'null')) };
};
const classify = () => told(['classify']);

beforeAll(() => {
  execFileSync(process.execPath, ['functions/cli/make-bundle.mjs'], { cwd: root, stdio: 'pipe' });
});

test('npm makes them with the packages, and a list names what each is of', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  expect(scripts['prepare']).toBe('node functions/cli/make-bundle.mjs');
  const { name, of } = made('pages');
  expect(of.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      ...['js', 'bin', 'code'].map((kind) => `node_modules/.cache/hostwarden/bundle/${name}.${kind}`),
      'functions/cli/run-scan.ts',
      'functions/cli/run-classify.ts',
      'shared/detect/detectors.ts',
      'package.json',
      'node_modules/undici/package.json',
    ]),
  );
  const paths = of.map(([path]) => path);
  expect(paths.filter((path) => /console|standalone|run-links/.test(path))).toEqual([]);
});

test('what looks up hosts holds no rules, no models and nothing that reads pages', () => {
  const { name, of } = made('links');
  const paths = of.map(([path]) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['js', 'code'].map((kind) => `node_modules/.cache/hostwarden/bundle/${name}.${kind}`),
      'functions/cli/run-links.ts',
      'shared/links/lookup.ts',
    ]),
  );
  expect(paths.filter((path) => /shared\/(?:detect|crawl)\/|undici|\.bin$/.test(path))).toEqual([]);
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

test.each(['pages', 'links'])(
  'V8 takes the code of %s, so that nothing that ran is compiled at its start',
  (bundle) => {
    const { name } = made(bundle);
    const look = `
    import { readFileSync } from 'node:fs';
    const { bundleFolder, compileBundle } = await import('./functions/cli/bundle.mjs');
    const file = bundleFolder + '/' + ${JSON.stringify(name)} + '.code';
    process.stdout.write(String(compileBundle(${JSON.stringify(name)}, readFileSync(file)).cachedDataRejected));
  `;
    const say = execFileSync(process.execPath, ['--input-type=module', '--eval', look], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(say).toBe('false');
  },
);

test('a scan starts from it, and no second HTTP client is made', async () => {
  const scanned = await told(['scan', 'http://127.0.0.1:1/', '--networks', '127.0.0.0/8']);
  expect(scanned).toMatchObject({ status: 3, sources: [], fetches: false });
});

test('links starts from its own, and says what the sources say', async () => {
  const bundled = await told(['links']);
  expect(bundled).toMatchObject({ sources: [], fetches: false });
  const lines = join(root, 'functions/cli/run-links.ts');
  const { atime, mtime } = statSync(lines);
  utimesSync(lines, atime, new Date(mtime.getTime() + 5_000));
  try {
    const unbundled = await told(['links']);
    expect(unbundled.sources).toContain('run-links.ts');
    expect({ ...unbundled, sources: [] }).toEqual(bundled);
  } finally {
    utimesSync(lines, atime, mtime);
  }
});

test('other commands are never of one', async () => {
  const { status, stdout } = await run(['inventory', '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('inventory');
});

/** The bundles that an installation makes of `scan` and `classify`, and of `links`: used while they are of these sources, and they say the same. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/hostwarden');
const input = `${[
  { id: 'a', text: 'Download free cracked software, keygen and serial keys included, nulled themes.' },
  { id: 'b', text: 'Notre catalogue de logiciels crackés, avec clés de licence gratuites.', language: 'fr' },
  { id: 'c', text: 'The garden is open on Sunday; https://magnet-bay.example/ is not.' },
  // Letters that are more than a byte in the patterns that look for them.
  { id: 'd', text: 'In Leserbriefen steht: „Alle Ausländer sind Ungeziefer“, und das ist falsch.', language: 'de' },
  { id: 'e', text: 'Le maire présumé coupable, d’après « la gazette », nie tout.', language: 'fr' },
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
/** With a file of the bundle's that looks changed, so that the sources run. */
const fromSources = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  const path = join(root, file);
  const { atime, mtime } = statSync(path);
  utimesSync(path, atime, new Date(mtime.getTime() + 5_000));
  try {
    return await work();
  } finally {
    utimesSync(path, atime, mtime);
  }
};

let halfWritten: { readonly path: string; readonly days: number }[] = [];
const make = () => {
  // Nothing is written but in the cache: the warm-up finds no other folder either.
  const env = { ...process.env, TMPDIR: join(cache, 'none') };
  execFileSync(process.execPath, ['functions/cli/make-bundle.mjs'], { cwd: root, stdio: 'pipe', env });
};
beforeAll(() => {
  make();
  const { name } = made('pages');
  halfWritten = [join(cache, 'bundle', `${name}.js`), join(cache, 'pages.json')].flatMap((file) =>
    [0, 2].map((days) => ({ path: `${file}.${days}.part`, days })),
  );
  for (const { path, days } of halfWritten) {
    writeFileSync(path, '');
    const at = new Date(Date.now() - days * 86_400_000);
    utimesSync(path, at, at);
  }
  make();
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
  const unbundled = await fromSources('functions/cli/run-classify.ts', classify);
  expect(unbundled.sources).toEqual(expect.arrayContaining(['main.ts', 'run-classify.ts', 'ready.ts']));
  expect(unbundled.stdout).toBe(bundled.stdout);
  expect((await classify()).sources).toEqual([]);
});

test('it is read as one byte a letter, and is that', () => {
  for (const bundle of ['pages', 'links']) {
    const script = readFileSync(join(cache, 'bundle', `${made(bundle).name}.js`));
    expect(script.findIndex((byte) => byte > 0x7f)).toBe(-1);
  }
});

test.each([
  ['a letter of a regular expression', String.raw`f(/[é]\\ü/)`, String.raw`f(/[\u00e9]\\\u00fc/)`],
  ['one behind a backslash', String.raw`f(/\é/)`, 'cannot be written in ASCII'],
  ['one of a tagged template', 'f(/é/, String.raw`é`)', 'a tagged template cannot be written in ASCII'],
])('%s becomes ASCII only where that says the same', (_name, script, becomes) => {
  const make = `
    import { transform } from 'esbuild';
    import { inAscii } from './functions/cli/bundle-build.mjs';
    const text = await inAscii(${JSON.stringify(script)}, transform).catch(({ message }) => message);
    process.stdout.write(text);
  `;
  const options = { cwd: root, encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', make], options)).toContain(becomes);
});

test('what was left half written a day ago was swept, and what is being written was not', () => {
  expect(halfWritten.map(({ path }) => existsSync(path))).toEqual(halfWritten.map(({ days }) => days < 1));
  for (const { path } of halfWritten) rmSync(path, { force: true });
});

test('a scan asks for what the sources ask for: other alphabets, and no button that does something', async () => {
  // `новости`, in a charset that the page does not declare; and a form that would delete.
  const news = Buffer.from([0xce, 0xcf, 0xd7, 0xcf, 0xd3, 0xd4, 0xc9]);
  const words = Buffer.concat(Array.from({ length: 60 }, () => Buffer.concat([news, Buffer.from(' ')])));
  const form = '<form action="/konto"><input type="submit" name="was" value="l&ouml;schen"></form>';
  const page = Buffer.concat([
    Buffer.from('<html><p>'),
    words,
    Buffer.from('<a href="/'),
    news,
    Buffer.from(`">x</a>${form}`),
  ]);
  let asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('content-type', 'text/html');
    response.statusCode = url === '/' ? 200 : 404;
    response.end(url === '/' ? page : 'none');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const scan = async () => {
    asked = [];
    const { sources } = await told(['scan', `http://127.0.0.1:${port}/`, '--networks', '127.0.0.0/8']);
    // But for the one that nobody could have on their site.
    return { sources, asked: asked.filter((url) => url.length < 60).sort() };
  };
  const bundled = await scan();
  const unbundled = await fromSources('functions/cli/run-scan.ts', scan);
  server.close();
  expect(bundled.sources).toEqual([]);
  expect(unbundled.sources).toContain('run-scan.ts');
  expect(bundled.asked).toContain('/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8');
  expect(bundled.asked.filter((url) => url.startsWith('/konto?'))).toEqual([]);
  expect(bundled.asked).toEqual(unbundled.asked);
}, 60_000);

test('of code that a disk has spoilt nothing is run: it is compiled anew', async () => {
  const file = join(cache, 'bundle', `${made('pages').name}.code`);
  const { atime, mtime } = statSync(file);
  const whole = readFileSync(file);
  const spoilt = Buffer.from(whole);
  for (let at = spoilt.length >> 1; at < spoilt.length; at += 997) spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
  writeFileSync(file, spoilt);
  utimesSync(file, atime, mtime);
  try {
    expect(await classify()).toMatchObject({ status: 0, sources: [] });
  } finally {
    writeFileSync(file, whole);
    utimesSync(file, atime, mtime);
  }
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
  const unbundled = await fromSources('functions/cli/run-links.ts', () => told(['links']));
  expect(unbundled.sources).toContain('run-links.ts');
  expect({ ...unbundled, sources: [] }).toEqual(bundled);
});

test('other commands are never of one', async () => {
  const { status, stdout } = await run(['inventory', '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('inventory');
});

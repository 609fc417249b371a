/** Makes the bundles, and V8's code of them (bundle.mjs). */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFolder, bundles, codeOf, compileBundle, crc32, listOf, looksOf, root } from './bundle.mjs';
import { createPile, main, plugins } from './bundle-parts.mjs';

const dayMs = 24 * 60 * 60 * 1000;
const warmUpMs = 60_000;
/** What `links` reads while its code is made. */
const warmInput = 'https://magnet-bay.example/\nwww.example.org\n-\n';

/** The trees of our own rules, built now; answers where their places in the pile are written, as JSON. */
const putTerms = async (pile) => {
  const [{ ownTerms }, { readyTerms }] = await Promise.all([
    import('../../shared/detect/terms/own.ts'),
    import('../../shared/detect/terms/compile.ts'),
  ]);
  const place = (table) => ({ kind: table.constructor.name, from: pile.put(table), count: table.length });
  const { dictionaries, ...rest } = readyTerms(ownTerms(undefined));
  const places = Object.entries(dictionaries).map(([name, { phrases, tables }]) => [
    name,
    { phrases, tables: Object.fromEntries(Object.entries(tables).map(([table, values]) => [table, place(values)])) },
  ]);
  const json = Buffer.from(JSON.stringify({ ...rest, dictionaries: Object.fromEntries(places) }));
  return { from: pile.put(json), length: json.length };
};

/** Of a package, what npm writes anew with every version. */
const sourceOf = (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0].concat('package.json') ?? path;
/** Two may be at it at once. */
const write = (path, content) => {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
};
/** A script of one byte a letter is read and kept as that. esbuild writes all other letters as escapes but those of regular expressions. */
const inAscii = (script) =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Runs what it has made on a little input in a process of its own, which leaves V8's code of all that ran. Without it, a start compiles. */
const warmUp = (bundle, name) => {
  const code = join(bundleFolder, `${name}.code`);
  try {
    execFileSync(process.execPath, [fileURLToPath(new URL('warm-bundle.mjs', import.meta.url)), bundle, name], {
      timeout: warmUpMs,
      input: warmInput,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    if (compileBundle(name, readFileSync(code)).cachedDataRejected) throw new Error('V8 refuses the code it has made');
  } catch (error) {
    rmSync(code, { force: true });
    process.stderr.write(
      `hostwarden: ${bundles[bundle].join(', ')} starts slower, for its code cannot be kept: ${error instanceof Error ? error.message : error}\n`,
    );
  }
};

const makeOne = async (bundle, commands) => {
  const { build } = await import('esbuild');
  const pile = createPile();
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [main],
    outfile: join(bundleFolder, `${bundle}.js`),
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    // Read files beside themselves, or are brought by whoever has a model.
    external: ['playwright-core', 'onnxruntime-*'],
    minifySyntax: true,
    minifyWhitespace: true,
    // Node prints the whole line in which an error is thrown, before it says where.
    lineLimit: 200,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    banner: { js: '(function (module, require, __home) {' },
    footer: { js: '})' },
    plugins: plugins(commands, pile, () => putTerms(pile)),
  });
  const script = inAscii(outputFiles[0].text);
  const content = pile.content();
  const name = `${bundle}-${createHash('sha256').update(script).update(content).digest('hex').slice(0, 16)}`;
  // Files are named by their content, and the list is written last: what runs meanwhile keeps what it runs.
  mkdirSync(bundleFolder, { recursive: true });
  write(join(bundleFolder, `${name}.js`), script);
  if (content.length > 0) write(join(bundleFolder, `${name}.bin`), content);
  warmUp(bundle, name);
  const own = ['js', 'bin', 'code'].map((kind) => `node_modules/.cache/hostwarden/bundle/${name}.${kind}`);
  const of = [
    ...new Set([
      ...Object.keys(metafile.inputs)
        .filter((path) => !/^(?:left-out|pile):/.test(path))
        .map(sourceOf),
      ...['bundle.mjs', 'bundle-parts.mjs', 'bundle-build.mjs', 'warm-bundle.mjs'].map(
        (each) => `functions/cli/${each}`,
      ),
      ...own.filter((path) => existsSync(root + path)),
    ]),
  ].map((path) => [path, ...looksOf(path)]);
  const code = codeOf(name);
  write(listOf(bundle), JSON.stringify({ name, of, ...(code === undefined ? {} : { codeSum: crc32(code) }) }));
  return name;
};

export const makeBundles = async () => {
  const names = [];
  for (const [bundle, commands] of Object.entries(bundles)) names.push(await makeOne(bundle, commands));
  for (const file of readdirSync(bundleFolder))
    if (!names.some((name) => file.startsWith(name)) && Date.now() - statSync(join(bundleFolder, file)).mtimeMs > dayMs)
      rmSync(join(bundleFolder, file), { recursive: true, force: true });
};

/** Makes the bundles, and V8's code of them (bundle.mjs). */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFolder, bundles, cacheFolder, compileBundle, crc32, listOf, looksOf, root } from './bundle.mjs';
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
const beyondAscii = /[^\0-\x7f]/g;
/**
 * A script of one byte a letter is read and kept as that. esbuild writes all other letters as escapes but those of regular expressions,
 * where an escape says the same unless a backslash stands before it, and of tagged templates, whose tag would be given another text: of
 * these an error is thrown. `transform`: esbuild's, which can write templates as strings.
 */
export const inAscii = async (script, transform) => {
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(script)?.[0];
  if (escaped !== undefined) throw new Error(`${escaped} cannot be written in ASCII`);
  const count = (text) => text.match(beyondAscii)?.length ?? 0;
  const all = count(script);
  if (all === 0) return script;
  const options = { charset: 'ascii', legalComments: 'none', logLevel: 'silent', treeShaking: false };
  const { code } = await transform(script, { ...options, supported: { 'template-literal': false } });
  if (count(code) !== all) throw new Error('a tagged template cannot be written in ASCII');
  return script.replace(beyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

/** What is looked at and what is read are one file, whoever writes another under its name meanwhile. */
const readOnce = (path) => {
  const file = openSync(path);
  try {
    const { mtimeMs } = fstatSync(file);
    const bytes = readFileSync(file);
    return { bytes, looks: [bytes.length, Math.floor(mtimeMs / 1000)] };
  } finally {
    closeSync(file);
  }
};

/**
 * Runs what it has made on a little input in a process of its own, which leaves V8's code of all that ran; answers that, as
 * `readOnce` does. Without it (undefined), a start compiles.
 */
const warmUp = (bundle, name) => {
  const code = join(bundleFolder, `${name}.code`);
  try {
    execFileSync(process.execPath, [fileURLToPath(new URL('warm-bundle.mjs', import.meta.url)), bundle, name], {
      timeout: warmUpMs,
      input: warmInput,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const made = readOnce(code);
    if (compileBundle(name, made.bytes).cachedDataRejected) throw new Error('V8 refuses the code it has made');
    return made;
  } catch (error) {
    rmSync(code, { force: true });
    process.stderr.write(
      `hostwarden: ${bundles[bundle].join(', ')} starts slower, for its code cannot be kept: ${error instanceof Error ? error.message : error}\n`,
    );
    return undefined;
  }
};

const makeOne = async (bundle, commands) => {
  const { build, transform } = await import('esbuild');
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
  const script = await inAscii(outputFiles[0].text, transform);
  const content = pile.content();
  const name = `${bundle}-${createHash('sha256').update(script).update(content).digest('hex').slice(0, 16)}`;
  // Files are named by their content, and the list is written last: what runs meanwhile keeps what it runs.
  mkdirSync(bundleFolder, { recursive: true });
  write(join(bundleFolder, `${name}.js`), script);
  if (content.length > 0) write(join(bundleFolder, `${name}.bin`), content);
  const code = warmUp(bundle, name);
  const ownFile = (kind) => `node_modules/.cache/hostwarden/bundle/${name}.${kind}`;
  const of = [
    ...new Set([
      ...Object.keys(metafile.inputs)
        .filter((path) => !/^(?:left-out|pile):/.test(path))
        .map(sourceOf),
      ...['bundle.mjs', 'bundle-parts.mjs', 'bundle-build.mjs', 'warm-bundle.mjs'].map(
        (each) => `functions/cli/${each}`,
      ),
      ...['js', 'bin'].map(ownFile).filter((path) => existsSync(root + path)),
    ]),
  ].map((path) => [path, ...looksOf(path)]);
  if (code !== undefined) of.push([ownFile('code'), ...code.looks]);
  write(listOf(bundle), JSON.stringify({ name, of, ...(code === undefined ? {} : { codeSum: crc32(code.bytes) }) }));
  return name;
};

/** Of such files, what has lain there for a day. Another may be sweeping too. */
const sweep = (folder, isLeft) => {
  for (const file of readdirSync(folder).filter(isLeft)) {
    const path = join(folder, file);
    const look = statSync(path, { throwIfNoEntry: false });
    if (look !== undefined && Date.now() - look.mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
  }
};

export const makeBundles = async () => {
  const names = [];
  for (const [bundle, commands] of Object.entries(bundles)) names.push(await makeOne(bundle, commands));
  const isPart = (file) => file.endsWith('.part');
  sweep(cacheFolder, isPart);
  sweep(bundleFolder, (file) => isPart(file) || !names.some((name) => file.startsWith(name)));
};

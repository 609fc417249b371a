/** Run by npm once the packages are there. It never fails an installation: without a bundle, commands start slower and do the same. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { bundledCommands, bundleList, cacheFolder, looksOf, root } from './bundle.mjs';

const folder = join(cacheFolder, 'bundle');
const main = join(root, 'functions', 'cli', 'main.ts');
const slashes = (path) => path.replaceAll('\\', '/');
const dayMs = 24 * 60 * 60 * 1000;

/** A source that asks where it lies is told where it lay, from the folder of the bundle. */
const ownPlace = {
  name: 'own-place',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      if (/import\.meta\.(?!url\b)/.test(text)) throw new Error(`${path} asks for more than import.meta.url`);
      const place = JSON.stringify(slashes(relative(folder, path)));
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};
/** Other commands stay sources; and HTTP/2, which the fetcher does not speak, is a twentieth of a start: undici goes on without it. */
const leftOut = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer === main && !bundledCommands.includes(basename(path, '.ts'))
        ? { path, external: true }
        : undefined,
    );
    build.onResolve({ filter: /^node:http2$/ }, () => ({ path: 'http2', namespace: 'left-out' }));
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: "throw new Error('not spoken here')" }));
  },
};

/**
 * The trees of our own rules, built now, into one file: its length and the places of the tables as JSON, then the tables. A module that
 * reads them takes the place of the one that has none.
 */
const madeReady = async () => {
  const [{ ownTerms }, { readyTerms }] = await Promise.all([
    import('../../shared/detect/terms/own.ts'),
    import('../../shared/detect/terms/compile.ts'),
  ]);
  const parts = [];
  let length = 0;
  const put = (table) => {
    const bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
    const place = { kind: table.constructor.name, from: length, count: table.length };
    const rest = Buffer.alloc(-bytes.length & 7);
    parts.push(bytes, rest);
    length += bytes.length + rest.length;
    return place;
  };
  const places = Object.entries(readyTerms(ownTerms(undefined))).map(([name, { phrases, tables }]) => [
    name,
    { phrases, tables: Object.fromEntries(Object.entries(tables).map(([table, values]) => [table, put(values)])) },
  ]);
  const json = Buffer.from(JSON.stringify(Object.fromEntries(places)));
  const head = Buffer.alloc(8 + json.length + (-json.length & 7), ' ');
  head.writeUInt32LE(head.length - 8, 0);
  json.copy(head, 8);
  const content = Buffer.concat([head, ...parts]);
  const name = `terms-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.bin`;
  return { name, content };
};
const readsReady = (name) => ({
  name: 'reads-ready',
  setup(build) {
    build.onLoad({ filter: /shared[\\/]detect[\\/]terms[\\/]ready\.ts$/ }, () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        const kinds = { Uint8Array, Uint16Array, Int32Array };
        export const ownReady = () => {
          const read = readFileSync(new URL('./${name}', import.meta.url));
          const bytes = read.byteOffset % 8 === 0 ? read : Uint8Array.from(read);
          const length = read.readUInt32LE(0);
          const ready = JSON.parse(read.toString('utf8', 8, 8 + length));
          for (const { tables } of Object.values(ready))
            for (const [table, { kind, from, count }] of Object.entries(tables))
              tables[table] = new kinds[kind](bytes.buffer, bytes.byteOffset + 8 + length + from, count);
          return ready;
        };`,
      loader: 'js',
    }));
  },
});

/** Of a package, what npm writes anew with every version. */
const sourceOf = (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0].concat('package.json') ?? path;

const makeBundle = async () => {
  const { build } = await import('esbuild');
  const ready = await madeReady();
  const { metafile, outputFiles: code } = await build({
    absWorkingDir: root,
    entryPoints: [main],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // Read files beside themselves, or are brought by whoever has a model.
    external: ['playwright-core', 'onnxruntime-*'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    // Packages in CommonJS look for `require`, which an ES module does not have.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    plugins: [readsReady(ready.name), ownPlace, leftOut],
  });
  const outputFiles = [...code, { path: join(folder, ready.name), contents: ready.content }];
  // The name of all but the entry is that of its content, and the list is written last: what runs meanwhile keeps what it runs.
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    writeFileSync(`${path}.part`, contents);
    renameSync(`${path}.part`, path);
  }
  const sources = Object.keys(metafile.inputs)
    .filter((path) => !path.startsWith('left-out:'))
    .map(sourceOf);
  const made = [
    ...new Set([
      ...sources,
      'functions/cli/make-bundle.mjs',
      ...['main.mjs', ready.name].map((name) => slashes(relative(root, join(folder, name)))),
    ]),
  ].map((path) => [path, ...looksOf(path)]);
  writeFileSync(`${bundleList}.part`, JSON.stringify(made));
  renameSync(`${bundleList}.part`, bundleList);
  const kept = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of readdirSync(folder))
    if (!kept.has(name) && Date.now() - statSync(join(folder, name)).mtimeMs > dayMs) rmSync(join(folder, name));
};

try {
  await makeBundle();
} catch (error) {
  process.stderr.write(
    `hostwarden: ${bundledCommands.join(', ')} run from their sources and start slower: ${error instanceof Error ? error.message : error}\n`,
  );
}

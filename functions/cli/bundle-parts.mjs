/** What becomes another thing in the bundle than it is in the sources, as plugins of esbuild. */
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { bundledCommands, bundleFolder, root } from './bundle.mjs';

export const main = join(root, 'functions', 'cli', 'main.ts');
const commands = [main, ...bundledCommands.map((name) => join(root, 'functions', 'cli', `${name}.ts`))];
const slashes = (path) => path.replaceAll('\\', '/');
const isLeftOut = (importer, path) => importer === main && !bundledCommands.includes(basename(path, '.ts'));

/** A source that asks where it lies is told where it lay, from the folder of the bundle. */
const withOwnPlace = (path, text) => {
  if (/import\.meta\.(?!url\b)/.test(text)) throw new Error(`${path} asks for more than import.meta.url`);
  const place = JSON.stringify(slashes(relative(bundleFolder, path)));
  return text.replaceAll('import.meta.url', `new URL(${place}, __home).href`);
};
/**
 * What a command imports when it runs is there from the start: the functions that work on pages then lie side by side, and their names
 * are constants. What only some setting asks for (a policy of one's own, a browser) is still made when it is asked for.
 */
const withWhatRuns = (path, text) => {
  const imports = [];
  const changed = text.replace(/\bimport\('(\.[^']+\.ts)'\)/g, (all, asked) => {
    if (isLeftOut(path, asked)) return all;
    imports.push(`import * as __asked${imports.length} from '${asked}';`);
    return `Promise.resolve(__asked${imports.length - 1})`;
  });
  return imports.join('') + changed;
};

/** Tables beside each other in one file, each at a multiple of 8. */
export const createPile = () => {
  const parts = [];
  let length = 0;
  return {
    put: (bytes) => {
      const from = length;
      const rest = Buffer.alloc(-bytes.byteLength & 7);
      parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), rest);
      length += bytes.byteLength + rest.length;
      return from;
    },
    content: () => Buffer.concat(parts),
  };
};
/** A model is put on the pile; in its module stays where it lies there. Kernels are small, and stay (shared/kernel.ts). */
const withoutModels = (text, pile) =>
  text.replace(/(?<!\bkernel =\s+)'([A-Za-z\d+/=]{8192,})'/g, (_, base64) => {
    const bytes = Buffer.from(base64, 'base64');
    return `'${pile.put(bytes)} ${bytes.length}'`;
  });

const sources = (pile) => ({
  name: 'sources',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      let text = readFileSync(path, 'utf8');
      if (text.includes('import.meta.')) text = withOwnPlace(path, text);
      if (commands.includes(path)) text = withWhatRuns(path, text);
      if (path.endsWith('.generated.ts')) text = withoutModels(text, pile);
      return { contents: text, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});
/** Other commands stay sources. */
const leftOut = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && isLeftOut(importer, path) ? { path, external: true } : undefined,
    );
  },
};
/** The pile as the script reads it, and the modules that take from it in the place of those that have nothing made ready. */
const reader = `
  import { readFileSync } from 'node:fs';
  const read = readFileSync(new URL(__home.replace(/js$/, 'bin')));
  const pile = read.byteOffset % 8 === 0 ? read : Uint8Array.from(read);
  export const at = (kind, from, count) => new kind(pile.buffer, pile.byteOffset + from, count);`;
const takers = (places) => ({
  packed: `
    import { at } from 'pile';
    export const unpack = (place) => at(Uint8Array, ...place.split(' ').map(Number));`,
  'terms/ready': `
    import { at } from 'pile';
    const kinds = { Uint8Array, Uint16Array, Int32Array };
    export const ownReady = () => {
      const ready = JSON.parse(Buffer.from(at(Uint8Array, ${places.from}, ${places.length})).toString());
      for (const { tables } of Object.values(ready.dictionaries))
        for (const [table, { kind, from, count }] of Object.entries(tables)) tables[table] = at(kinds[kind], from, count);
      return ready;
    };`,
});
const fromPile = (places) => ({
  name: 'from-pile',
  setup(build) {
    build.onResolve({ filter: /^pile$/ }, () => ({ path: 'pile', namespace: 'pile' }));
    build.onLoad({ filter: /./, namespace: 'pile' }, () => ({ contents: reader, loader: 'js', resolveDir: root }));
    for (const [name, contents] of Object.entries(takers(places)))
      build.onLoad({ filter: new RegExp(`shared[\\\\/]detect[\\\\/]${name.replace('/', '[\\\\/]')}\\.ts$`) }, () => ({
        contents,
        loader: 'js',
      }));
  },
});

export const plugins = (pile, places) => [fromPile(places), sources(pile), leftOut];

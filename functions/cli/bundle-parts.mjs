/** What becomes another thing in the bundle than it is in the sources, as plugins of esbuild. */
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { bundleFolder, root } from './bundle.mjs';

export const main = join(root, 'functions', 'cli', 'main.ts');
const slashes = (path) => path.replaceAll('\\', '/');
const isLeftOut = (importer, path, commands) => importer === main && !commands.includes(basename(path, '.ts'));
/** What imports something when it runs that is to be there from the start. */
const runs = (path, commands) =>
  path === main || commands.some((name) => path === join(root, 'functions', 'cli', `${name}.ts`));

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
const withWhatRuns = (path, text, commands) => {
  const imports = [];
  const changed = text.replace(/\bimport\('(\.[^']+\.ts)'\)/g, (all, asked) => {
    if (isLeftOut(path, asked, commands)) return all;
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

const sources = (pile, commands) => ({
  name: 'sources',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      let text = readFileSync(path, 'utf8');
      if (text.includes('import.meta.')) text = withOwnPlace(path, text);
      if (runs(path, commands)) text = withWhatRuns(path, text, commands);
      if (path.endsWith('.generated.ts')) text = withoutModels(text, pile);
      return { contents: text, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});
/** Other commands stay sources. */
const leftOut = (commands) => ({
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && isLeftOut(importer, path, commands) ? { path, external: true } : undefined,
    );
  },
});
/** The pile as the script reads it, and the modules that take from it in the place of those that have nothing made ready. */
const reader = `
  import { readFileSync } from 'node:fs';
  const read = readFileSync(new URL(__home.replace(/js$/, 'bin')));
  const pile = read.byteOffset % 8 === 0 ? read : Uint8Array.from(read);
  export const at = (kind, from, count) => new kind(pile.buffer, pile.byteOffset + from, count);`;
/** By the module whose place it takes; `putTerms` puts the trees of our rules on the pile and answers where they are. */
const takers = (putTerms) => ({
  packed: () => `
    import { at } from 'pile';
    export const unpack = (place) => at(Uint8Array, ...place.split(' ').map(Number));`,
  'terms/ready': async () => {
    const { from, length } = await putTerms();
    return `
    import { at } from 'pile';
    const kinds = { Uint8Array, Uint16Array, Int32Array };
    export const ownReady = () => {
      const ready = JSON.parse(Buffer.from(at(Uint8Array, ${from}, ${length})).toString());
      for (const { tables } of Object.values(ready.dictionaries))
        for (const [table, { kind, from, count }] of Object.entries(tables)) tables[table] = at(kinds[kind], from, count);
      return ready;
    };`;
  },
});
const fromPile = (putTerms) => ({
  name: 'from-pile',
  setup(build) {
    build.onResolve({ filter: /^pile$/ }, () => ({ path: 'pile', namespace: 'pile' }));
    build.onLoad({ filter: /./, namespace: 'pile' }, () => ({ contents: reader, loader: 'js', resolveDir: root }));
    for (const [name, contents] of Object.entries(takers(putTerms)))
      build.onLoad(
        { filter: new RegExp(`shared[\\\\/]detect[\\\\/]${name.replace('/', '[\\\\/]')}\\.ts$`) },
        async () => ({
          contents: await contents(),
          loader: 'js',
        }),
      );
  },
});

export const plugins = (commands, pile, putTerms) => [fromPile(putTerms), sources(pile, commands), leftOut(commands)];

#!/usr/bin/env node
// JavaScript, as it must run on any Node, to say that this one is too old. All but this and its bundle is TypeScript, which Node 24 runs by
// stripping the types; the console's JSX is compiled on load.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `hostwarden: this is Node ${process.versions.node}, and Hostwarden needs Node 24 or newer.\n` +
      'Start it with npm, which brings its own Node: npm start, npm run scan -- URL, npm run hostwarden -- --help.\n',
  );
  process.exit(2);
}
const { bundleOf, cacheFolder, openBundle } = await import('./bundle.mjs');
const ownBundle = bundleOf(process.argv[2] ?? '');
/** From the sources. Compiled code is kept beside the packages, where only their owner writes. Not writable: no cache. */
const loadSources = async () => {
  const { createRequire, enableCompileCache, registerHooks } = await import('node:module');
  const { readFileSync } = await import('node:fs');
  const { fileURLToPath } = await import('node:url');
  enableCompileCache(cacheFolder);
  // A hook takes part in the loading of every module, a twelfth of what the start of a command without pages costs.
  if (ownBundle === undefined)
    registerHooks({
      load(url, context, nextLoad) {
        if (!url.endsWith('.tsx')) return nextLoad(url, context);
        const { transformSync } = createRequire(import.meta.url)('esbuild');
        const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
          loader: 'tsx',
          jsx: 'automatic',
          jsxImportSource: 'hono/jsx',
          sourcemap: 'inline',
          sourcefile: fileURLToPath(url),
          target: 'node24',
        });
        return { format: 'module', source: code, shortCircuit: true };
      },
    });
  return import('./main.ts');
};
const bundle = ownBundle === undefined ? undefined : openBundle(ownBundle);
const { main } = bundle ?? (await loadSources());
await main(process.argv.slice(2));

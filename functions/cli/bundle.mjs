/**
 * Commands that start often and show no page are bundled when the packages are installed, instead of three hundred modules:
 *
 *   pages-….js     one script, in which what `scan` and `classify` share is there once
 *   pages-….bin    the trees of our rules and the models, as they lie in memory
 *   pages-….code   what V8 made of the functions that a scan runs, so that they need not be compiled
 *   links-….js     the same for `links`, which would be slower for all that it does not need
 *   links-….code
 *
 * A bundle counts while every source and package that went into it is as it was; else, and where there is none, the same command runs from
 * its sources. Modules of Node are asked for, not imported: to import one makes all that it offers, and with `node:http` that is a second
 * HTTP client.
 */
const { readFileSync, statSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule('node:url');
const { constants, Script } = process.getBuiltinModule('node:vm');
export const { crc32 } = process.getBuiltinModule('node:zlib');

/** The commands of each bundle. */
export const bundles = { pages: ['scan', 'classify'], links: ['links'] };
/** The bundle that a command is in, if any. */
export const bundleOf = (command) => Object.keys(bundles).find((bundle) => bundles[bundle].includes(command));
/** Ends with a slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Beside the packages, where only their owner writes. */
export const cacheFolder = `${root}node_modules/.cache/hostwarden`;
export const bundleFolder = `${cacheFolder}/bundle`;
/**
 * Of the newest such bundle: `{name, codeSum, of: [[path from the root, bytes, second of the last change]]}`, what it was made of and its
 * own files. A source that changes within the second in which it was bundled, and not in size, is not seen to have changed.
 */
export const listOf = (bundle) => `${cacheFolder}/${bundle}.json`;

/** Whole seconds: an image of a disk keeps no more. */
export const looksOf = (path) => {
  const { size, mtimeMs } = statSync(root + path);
  return [size, Math.floor(mtimeMs / 1000)];
};
const isAsItWas = ([path, size, second]) => {
  const [sizeNow, secondNow] = looksOf(path);
  return sizeNow === size && secondNow === second;
};

/**
 * The script as V8 takes it. Another V8, or one with other flags, refuses the code and compiles again: so a command sets its flags once it
 * is loaded.
 */
export const compileBundle = (name, code) => {
  const filename = `${bundleFolder}/${name}.js`;
  return new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: code,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
};
/** What its entry exports. */
export const runBundle = (script, name) => {
  const filename = `${bundleFolder}/${name}.js`;
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(filename), pathToFileURL(filename).href);
  return module.exports;
};
const codeOf = (name) => {
  try {
    return readFileSync(`${bundleFolder}/${name}.code`);
  } catch {
    return undefined;
  }
};

/** Undefined: there is none, or not of these sources. */
export const openBundle = (bundle) => {
  let list;
  try {
    list = JSON.parse(readFileSync(listOf(bundle), 'utf8'));
    if (!list.of.every(isAsItWas)) return undefined;
  } catch {
    return undefined;
  }
  const { name, codeSum } = list;
  const code = codeOf(name);
  // V8 looks at its length and version alone, and ends the process in the middle of what a disk has spoilt.
  const isWhole = code !== undefined && crc32(code) === codeSum;
  return runBundle(compileBundle(name, isWhole ? code : undefined), name);
};

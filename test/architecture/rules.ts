/**
 * The import rules of the design as one function over the sources, so that planted modules can prove that each rule fails. Every
 * message says where the offending piece belongs instead.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { infraMayImport, isEarlier, type Layer, layerOf } from './layers.ts';
import { type Import, type Module, readModule, type Source } from './module.ts';

const longest = 400;
const longestHandler = 15;

const builtins = new Set(builtinModules);
const isBuiltin = (specifier: string): boolean => specifier.startsWith('node:') || builtins.has(specifier);
const isRelative = (specifier: string): boolean => specifier.startsWith('.');
/** Packages that reach the world. Everything else (parsers, zod, Temporal) is free to use. */
const reachesTheWorld = (specifier: string): boolean =>
  /^(@aws-sdk\/|@smithy\/|undici(\/|$)|nodemailer(\/|$)|smtp-server$|playwright-core(\/|$)|@sparticuz\/)/.test(
    specifier,
  );
const isWeb = (specifier: string): boolean => /^(hono|@hono)(\/|$)/.test(specifier);
const isDeployment = (specifier: string): boolean =>
  /^(aws-cdk-lib|constructs|aws-cdk|cdk-|esbuild)(\/|$|\b)/.test(specifier);

const clocks = ['Date.now', 'new Date()', 'Date()', 'performance.now', 'performance', 'Temporal.Now'];
const chances = [
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'crypto.randomBytes',
  'crypto.randomInt',
  'webcrypto.getRandomValues',
];
const worlds = [
  'process',
  'fetch()',
  'fetch',
  'setTimeout()',
  'setInterval()',
  'setImmediate()',
  'console',
  'globalThis',
];
const environments = ['process.env', 'env.process'];
const randomCrypto = [
  'randomBytes',
  'randomUUID',
  'randomInt',
  'randomFill',
  'randomFillSync',
  'webcrypto',
  'getRandomValues',
];

/** What a module of this layer may import from the program itself; a text names the remedy. */
const mayReach = (from: Layer, to: Layer, target: string, typeOnly: boolean): string | undefined => {
  if (to.kind === 'unknown') return 'only shared/, functions/ and infra/ are the program, in the folders of the design';
  if (from.kind === 'infra') {
    if (to.kind === 'infra' || (infraMayImport as readonly string[]).includes(target)) return undefined;
    return `infra refers to handlers by path; share names and numbers through ${infraMayImport.join(', ')}`;
  }
  if (to.kind === 'infra') return 'the program does not know how it is deployed; what both need is data in shared/';
  if (from.kind === 'function') {
    if (to.kind !== 'function') {
      const composes = to.kind === 'adapter' && to.folder === 'host' && from.role === 'work';
      return composes
        ? 'hosts are put together in handler.ts, cli or standalone; take ports as an argument'
        : undefined;
    }
    if (to.folder === from.folder || from.role === 'composition') return undefined;
    return 'functions never import each other; move what both need to a capability in shared/';
  }
  if (to.kind === 'function') return 'shared code knows no function; pass it in, or move the piece to shared/';
  if (from.kind === 'adapter') return undefined;
  if (to.kind === 'adapter')
    return `${from.kind} code asks through a port of shared/ports.ts; the adapter is passed in`;
  if (from.kind === 'web') return undefined;
  if (to.kind === 'web') return 'pages import capabilities, never the other way; move the piece into the capability';
  if (to.kind === 'config') return 'settings are arguments; only handlers, cli and standalone read the configuration';
  // Settings may speak of anything that a capability names, such as roles.
  if (from.kind === 'root') {
    return to.kind === 'capability' && !typeOnly
      ? 'the files at the top of shared/ are the ground: import only types from a capability, or move the piece into it'
      : undefined;
  }
  if (from.kind === 'capability' && to.kind === 'capability' && from.folder !== to.folder) {
    return isEarlier(to.folder, from.folder)
      ? undefined
      : `${to.folder} comes after ${from.folder}; pass it in as an argument, or move the piece down to ${from.folder}`;
  }
  return undefined;
};

const mayUsePackage = (from: Layer, { specifier, names }: Import): string | undefined => {
  if (specifier === '<computed>') return 'write the import with a literal path, so that it can be checked';
  if (isDeployment(specifier) && from.kind !== 'infra' && !(specifier === 'esbuild' && from.kind === 'function')) {
    return 'deployment lives in infra/';
  }
  if (from.kind === 'infra' || from.kind === 'adapter') return undefined;
  if (reachesTheWorld(specifier))
    return 'SDK, network and mail live in shared/{store,blob,queue,mail,net,browser,host}; use a port';
  if (from.kind === 'function' && from.role !== 'work') return undefined;
  if (isBuiltin(specifier)) {
    if (specifier !== 'node:crypto')
      return 'no disk, no network, no process here; use a port, or move it to an adapter folder';
    const random = names.find((name) => randomCrypto.includes(name));
    return random === undefined ? undefined : `${random} is chance; take newId or newSecret as an argument`;
  }
  if (isWeb(specifier) && from.kind !== 'web' && from.kind !== 'function')
    return 'pages and HTTP live in shared/web and functions/';
  return undefined;
};

const mayUseGlobal = (from: Layer, use: string): string | undefined => {
  if (from.kind === 'infra') {
    return environments.includes(use) ? 'settings of a deployment come from the context in cdk.json' : undefined;
  }
  const composes = from.kind === 'function' && from.role !== 'work';
  if (environments.includes(use)) {
    return composes || from.kind === 'config'
      ? undefined
      : 'only shared/config.ts reads the environment; take the setting as an argument';
  }
  if (composes || from.kind === 'adapter' || from.kind === 'config') return undefined;
  if (clocks.includes(use)) return 'time is an argument: take now (or elapsedMs) from the ports';
  if (chances.includes(use)) return 'chance is an argument: take newId or newSecret from the ports';
  if (worlds.includes(use))
    return 'the world comes through ports; move this to an adapter folder or take it as an argument';
  return undefined;
};

/** Repository path of a relative import, or nothing if it leads to no module that was read. */
const resolve = (from: string, specifier: string): string =>
  posix.normalize(posix.join(posix.dirname(from), specifier));

const cycles = (modules: readonly Module[]): string[] => {
  const edges = new Map(
    modules.map((module) => [
      module.path,
      module.imports
        .filter((entry) => isRelative(entry.specifier) && !entry.typeOnly)
        .map((entry) => resolve(module.path, entry.specifier)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push(`${[...trail.slice(start), path].join(' → ')}: a circle; move what both need into a file of its own`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
};

const faultsOf = (module: Module, known: ReadonlySet<string>): string[] => {
  const from = layerOf(module.path);
  const faults: string[] = [];
  const say = (what: string, remedy: string): void => void faults.push(`${module.path}: ${what}: ${remedy}`);
  if (from.kind === 'unknown') say('unknown place', 'put it into one of the folders of the design, section 4');
  if (module.lines > longest) say(`${module.lines} lines`, `at most ${longest}; split it by the steps of the story`);
  if (from.kind === 'function' && from.role === 'entry' && module.lines > longestHandler) {
    say(
      `${module.lines} lines`,
      `a handler has at most ${longestHandler}; the work belongs in functions/${from.folder}/`,
    );
  }
  for (const entry of module.imports) {
    const { specifier, typeOnly } = entry;
    if (!isRelative(specifier)) {
      const remedy = mayUsePackage(from, entry);
      if (remedy !== undefined) say(`imports ${specifier}`, remedy);
      continue;
    }
    const target = resolve(module.path, specifier);
    if (!known.has(target) && !target.endsWith('.json')) {
      say(`imports ${specifier}`, 'no such module; write the path with its ending');
      continue;
    }
    // The version of the program.
    if (target === 'package.json' && from.kind === 'function') continue;
    const remedy = mayReach(from, layerOf(target), target, typeOnly);
    if (remedy !== undefined) say(`imports ${target}`, remedy);
  }
  for (const use of new Set(module.uses)) {
    const remedy = mayUseGlobal(from, use);
    if (remedy !== undefined) say(`uses ${use}`, remedy);
  }
  for (const comment of module.comments) {
    const left = /biome-ignore|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b/.exec(comment);
    if (left !== null) say(`comment with “${left[0]}”`, 'mend it now, or file an issue');
  }
  return faults;
};

/** Every breach of the rules in these modules, one line each. */
export const breaches = (sources: readonly Source[]): string[] => {
  const modules = sources.map(readModule);
  const known = new Set(modules.map((module) => module.path));
  return [...modules.flatMap((module) => faultsOf(module, known)), ...cycles(modules)];
};

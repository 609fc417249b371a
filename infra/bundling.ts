/**
 * How a handler becomes one file for Lambda, and what goes beside it. All are bundled in one run of esbuild, which takes seconds;
 * `NodejsFunction` by itself starts npx, npm's tree and esbuild once a function, which takes a minute.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';
import { z } from 'zod';
import { chromiumFiles, chromiumFolder } from '../shared/browser/lambda-files.ts';
import { fontFiles } from '../shared/pdf/font-files.ts';
import { modelFiles, modelFolder, wasmFiles } from '../shared/vision/model-files.ts';

export const root = join(import.meta.dirname, '..');

/** Packages in CommonJS look for `require`, which an ES module does not have. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

export const esbuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  mainFields: ['module', 'main'] as string[],
  minify: true,
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  banner: { js: banner },
  // TensorFlow's glue asks where it lies, in the words of CommonJS.
  define: { __dirname: 'import.meta.dirname' } as Record<string, string>,
  // Native code: installed beside the one bundle that reads pictures.
  external: ['sharp'] as string[],
} as const satisfies BuildOptions;

/** Loads files of its own by path, so it goes along as a package instead of into the bundle. */
export const besideBundle = ['playwright-core'] as const;
/** Folders of functions/ that are a function on AWS. */
export const functionNames: readonly string[] = readdirSync(join(root, 'functions'))
  .filter((name) => existsSync(join(root, 'functions', name, 'handler.ts')))
  .toSorted();

/** `<folder>/<name>.mjs` of each function, its map beside it. The SDK goes into the bundle: that of the runtime lags behind. */
export const bundleInto = (folder: string): void => {
  buildSync({
    ...esbuildOptions,
    external: [...esbuildOptions.external, ...besideBundle],
    entryPoints: Object.fromEntries(functionNames.map((name) => [name, join(root, 'functions', name, 'handler.ts')])),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
};

const modules = join(root, 'node_modules');
/** A package as it is here: JavaScript alone, for any platform. */
const copyPackage = (name: string, output: string): void =>
  cpSync(join(modules, name), join(output, 'node_modules', name), { recursive: true, dereference: true });
const copyFiles = (files: readonly string[], folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(file, join(folder, basename(file)));
};

/** Where shared/pdf/fonts.ts looks first. */
export const copyFonts = (output: string): void =>
  copyFiles(
    Object.values(fontFiles).map((file) => join(modules, 'dejavu-fonts-ttf', 'ttf', file)),
    join(output, 'fonts'),
  );

/** The reader of PDFs runs in a thread of its own, which loads it by its name: shared/net/read-pdf.ts. */
export const pdfPackage = 'unpdf';
export const chromiumSource = join(modules, '@sparticuz', 'chromium', 'bin');
export const copyChromium = (output: string): void => {
  copyFiles(
    chromiumFiles.map((file) => join(chromiumSource, file)),
    join(output, chromiumFolder),
  );
  for (const name of besideBundle) copyPackage(name, output);
};

/** Weights and WebAssembly, which go into the folder `model` beside the bundle, where shared/vision looks first. */
export const pictureFiles: readonly string[] = [
  ...Object.values(modelFiles).map((file) => join(modules, 'nsfwjs', 'dist', modelFolder, file)),
  ...wasmFiles.map((file) => join(modules, '@tensorflow', 'tfjs-backend-wasm', 'dist', file)),
];
const { sharp: sharpVersion } = z
  .object({ dependencies: z.object({ sharp: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).dependencies;
/** Of the function, whatever the machine is that deploys. */
const target = ['--os=linux', '--cpu=arm64', '--libc=glibc'] as const;

export class NoDecoder extends Error {}

/**
 * The decoder as npm installs it for the function's platform. Kept under node_modules: once fetched, synthesis wants no network.
 * Throws NoDecoder where npm has neither registry nor cache.
 */
export const decoderFolder = (): string => {
  const kept = join(modules, '.cache', 'hostwarden', `sharp-${sharpVersion}-linux-arm64`);
  if (existsSync(kept)) return kept;
  mkdirSync(join(kept, '..'), { recursive: true });
  // In a folder of its own, moved when it is whole: two syntheses may run at once.
  const fresh = mkdtempSync(`${kept}-`);
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  try {
    execFileSync('npm', ['install', '--prefix', fresh, ...flags, ...target, `sharp@${sharpVersion}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32', // where npm is a script
    });
    renameSync(fresh, kept);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(kept)) return kept;
    throw new NoDecoder(
      `npm could not install sharp ${sharpVersion} for linux-arm64, which the function pictures needs. ` +
        'Synthesise once where npm reaches its registry; afterwards it is kept under node_modules/.cache.',
      { cause },
    );
  }
  return kept;
};
export const copyPictures = (output: string): void => {
  copyFiles(pictureFiles, join(output, 'model'));
  cpSync(join(decoderFolder(), 'node_modules'), join(output, 'node_modules'), { recursive: true });
};

/** What goes along: fonts, to set letters; a Chromium, which there is for x86 alone; what reads PDFs; what reads pictures. */
export type Need = 'fonts' | 'chromium' | 'pdf' | 'pictures';
const copyFor: Readonly<Record<Need, (output: string) => void>> = {
  fonts: copyFonts,
  chromium: copyChromium,
  pdf: (output) => copyPackage(pdfPackage, output),
  pictures: copyPictures,
};

let bundled: string | undefined;
const bundles = (): string => {
  if (bundled !== undefined) return bundled;
  const folder = mkdtempSync(join(tmpdir(), 'hostwarden-bundles-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  bundleInto(folder);
  bundled = folder;
  return folder;
};

/** The code of a function, by the name of its folder. Where a stack wants no bundles, as in tests of its template, none are made. */
export const codeOf = (name: string, need: Need | undefined): AssetCode =>
  Code.fromAsset(join(root, 'functions', name), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-asked'),
      local: {
        tryBundle: (output) => {
          for (const file of [`${name}.mjs`, `${name}.mjs.map`]) cpSync(join(bundles(), file), join(output, file));
          if (need !== undefined) copyFor[need](output);
          return true;
        },
      },
    },
  });

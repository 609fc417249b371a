/** How a handler becomes one file for Lambda; the stack and the test of the bundles use the same options. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundlingOptions, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { BuildOptions } from 'esbuild';
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

export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: esbuildOptions.target,
  mainFields: esbuildOptions.mainFields,
  minify: esbuildOptions.minify,
  keepNames: esbuildOptions.keepNames,
  sourceMap: esbuildOptions.sourcemap,
  sourceMapMode: SourceMapMode.DEFAULT,
  sourcesContent: esbuildOptions.sourcesContent,
  banner,
  define: esbuildOptions.define,
  // The SDK of the runtime lags behind: the locked one goes into the bundle.
  bundleAwsSDK: true,
  externalModules: esbuildOptions.external,
  esbuildArgs: { '--jsx': esbuildOptions.jsx, '--jsx-import-source': esbuildOptions.jsxImportSource },
};

/** Where the fonts of letters lie, and what copies them beside the bundle, where shared/pdf/fonts.ts looks first. */
export const fontFolder = join(root, 'node_modules', 'dejavu-fonts-ttf', 'ttf');
export const bundlingWithFonts: BundlingOptions = {
  ...bundling,
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input, output) => [
      `mkdir -p "${output}/fonts"`,
      ...Object.values(fontFiles).map((file) => `cp "${join(fontFolder, file)}" "${output}/fonts/"`),
    ],
  },
};

/** The reader of PDFs runs in a thread of its own, which loads it by its name: shared/net/read-pdf.ts. */
export const pdfPackage = 'unpdf';
export const bundlingWithPdf: BundlingOptions = {
  ...bundling,
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input, output) => [
      `mkdir -p "${output}/node_modules"`,
      `cp -R "${join(root, 'node_modules', pdfPackage)}" "${output}/node_modules/"`,
    ],
  },
};

/** Loads files of its own by path, so it goes along as a package instead of into the bundle. */
export const besideBundle = ['playwright-core'] as const;
export const chromiumSource = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
export const bundlingWithChromium: BundlingOptions = {
  ...bundling,
  externalModules: [...esbuildOptions.external, ...besideBundle],
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input, output) => [
      `mkdir -p "${output}/${chromiumFolder}" "${output}/node_modules"`,
      ...chromiumFiles.map((file) => `cp "${join(chromiumSource, file)}" "${output}/${chromiumFolder}/"`),
      ...besideBundle.map((name) => `cp -R "${join(root, 'node_modules', name)}" "${output}/node_modules/"`),
    ],
  },
};

/** Weights and WebAssembly, which go into the folder `model` beside the bundle, where shared/vision looks first. */
export const pictureFiles: readonly string[] = [
  ...Object.values(modelFiles).map((file) => join(root, 'node_modules', 'nsfwjs', 'dist', modelFolder, file)),
  ...wasmFiles.map((file) => join(root, 'node_modules', '@tensorflow', 'tfjs-backend-wasm', 'dist', file)),
];
const { sharp: sharpVersion } = z
  .object({ dependencies: z.object({ sharp: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).dependencies;
/** The decoder is installed for the function's platform, whatever that of the machine which deploys. */
export const bundlingWithPictures: BundlingOptions = {
  ...bundling,
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input, output) => [
      `mkdir -p "${output}/model"`,
      ...pictureFiles.map((file) => `cp "${file}" "${output}/model/"`),
      `npm install --prefix "${output}" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --prefer-offline ` +
        `--os=linux --cpu=arm64 --libc=glibc sharp@${sharpVersion}`,
    ],
  },
};

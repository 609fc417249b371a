/** How a handler becomes one file for Lambda; the stack and the test of the bundles use the same options. */
import { join } from 'node:path';
import { type BundlingOptions, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { BuildOptions } from 'esbuild';
import { chromiumFiles, chromiumFolder } from '../shared/browser/lambda-files.ts';
import { fontFiles } from '../shared/pdf/font-files.ts';

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
  // The SDK of the runtime lags behind: the locked one goes into the bundle.
  bundleAwsSDK: true,
  externalModules: [],
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

/** Loads files of its own by path, so it goes along as a package instead of into the bundle. */
export const besideBundle = ['playwright-core'] as const;
export const chromiumSource = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
export const bundlingWithChromium: BundlingOptions = {
  ...bundling,
  externalModules: [...besideBundle],
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

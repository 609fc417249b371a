/** The functions as the stack ships them, and the settings that it gives them: for the test of the bundles and the bench of cold starts. */
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { besideBundle, chromiumSource, esbuildOptions, root } from '../../infra/bundling.ts';
import { chromiumFolder } from '../../shared/browser/lambda-files.ts';
import { variables } from '../../shared/config.ts';
import { queueNames } from '../../shared/ports.ts';

export const names = readdirSync(join(root, 'functions'))
  .filter((name) => existsSync(join(root, 'functions', name, 'handler.ts')))
  .toSorted();

/** `<folder>/<name>.mjs` of each, its map beside it. */
export const bundleInto = async (folder: string): Promise<void> => {
  await build({
    ...esbuildOptions,
    entryPoints: Object.fromEntries(names.map((name) => [name, join(root, 'functions', name, 'handler.ts')])),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    external: [...esbuildOptions.external, ...besideBundle],
    logLevel: 'silent',
  });
  // What goes along as a package.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(chromiumSource, join(folder, chromiumFolder));
};

/** What the stack would set; nothing is called while a module loads. */
export const environment = {
  PATH: process.env['PATH'],
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  [variables.stage]: 'trial',
  [variables.table]: 'records',
  [variables.bucket]: 'blobs',
  [variables.configurationSet]: 'mail',
  [variables.consoleUrl]: 'https://console.host.example',
  [variables.portalUrl]: 'https://portal.host.example',
  ...Object.fromEntries(
    queueNames.flatMap((name) => [
      [variables.queueUrl(name), `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}`],
      [variables.deadLetterUrl(name), `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}-dead`],
    ]),
  ),
};

/** The functions as the stack ships them, and the settings that it gives them: for the test of the bundles and the bench of cold starts. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bundleInto as bundle, chromiumSource, functionNames, root } from '../../infra/bundling.ts';
import { chromiumFolder } from '../../shared/browser/lambda-files.ts';
import { variables } from '../../shared/config.ts';
import { queueNames } from '../../shared/ports.ts';

export const names = functionNames;

/** `<folder>/<name>.mjs` of each, as the stack ships them, and what goes along as a package. */
export const bundleInto = (folder: string): void => {
  bundle(folder);
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

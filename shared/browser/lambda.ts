/** The browser of a Lambda function: @sparticuz/chromium, unpacked into /tmp at the first look. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { Browser, Fetcher } from '../ports.ts';
import { createBrowser } from './browser.ts';
import { chromiumFolder } from './lambda-files.ts';

/** What the package's own arguments need of Lambda, without those that take a browser's guards away. */
const args = ['--single-process', '--no-zygote', '--in-process-gpu', '--disable-webgl', '--font-render-hinting=none'];

/** Beside the bundle; from the sources it is in the package. */
const folder = join(import.meta.dirname, chromiumFolder);

export const lambdaBrowser = (fetcher: Pick<Fetcher, 'fetch'>, newId: () => string): Browser => {
  chromium.setGraphicsMode = false;
  return createBrowser({
    executable: async () => ({
      path: await chromium.executablePath(existsSync(folder) ? folder : undefined),
      // A Lambda runs one look at a time in a machine of its own, and gives Chromium no means for a sandbox.
      sandbox: false,
      args,
      env: { FONTCONFIG_PATH: join(tmpdir(), 'fonts'), LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') },
    }),
    absent: undefined,
    fetcher,
    newId,
  });
};

/** The browser of one machine: the Chromium that is on it. */
import type { Browser, Fetcher } from '../ports.ts';
import { createBrowser } from './browser.ts';
import { findChromium, noChromium } from './find-chromium.ts';

export type ChromiumSettings = {
  /** Path, where it is none of the usual ones. */
  readonly path: string | undefined;
  /** `off`: for machines without user namespaces. As root Chromium has none in any case. */
  readonly sandbox: 'on' | 'off';
};

const isRoot = process.getuid?.() === 0;

export const systemBrowser = (
  { path, sandbox }: ChromiumSettings,
  fetcher: Pick<Fetcher, 'fetch'>,
  newId: () => string,
): Browser => {
  const found = findChromium(path);
  return createBrowser({
    executable: async () => ({ path: found ?? '', sandbox: sandbox === 'on' && !isRoot }),
    absent: found === undefined ? noChromium : undefined,
    fetcher,
    newId,
  });
};

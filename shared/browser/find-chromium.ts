/** A Chromium that is already on the machine; none is ever downloaded. */
import { accessSync, constants } from 'node:fs';

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The one named and no other, else the first at a usual path; undefined where there is none, or where `none` is named. */
export const findChromium = (named: string | undefined): string | undefined =>
  named === undefined ? usualPaths.find(canRun) : canRun(named) ? named : undefined;

export const noChromium =
  'no Chromium found: install one (Debian: apt-get install chromium), or name it in HOSTWARDEN_CHROMIUM';

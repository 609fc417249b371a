/**
 * Commands that start often and show no page are bundled when the packages are installed: one file to find, read and link instead of three
 * hundred, and the trees of our rules ready, are three tenths of the CPU of their start. A bundle counts while every source and package that went into it is as it was; else, and
 * where there is none, the same command runs from its sources.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const bundledCommands = ['scan', 'classify', 'links'];
/** Ends with a slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Beside the packages, where only their owner writes. */
export const cacheFolder = `${root}node_modules/.cache/hostwarden`;
/** What the newest bundle was made of, itself included: `[[path from the root, bytes, second of the last change]]`. */
export const bundleList = `${cacheFolder}/bundle.json`;

/** Whole seconds: an image of a disk keeps no more. */
export const looksOf = (path) => {
  const { size, mtimeMs } = statSync(root + path);
  return [size, Math.floor(mtimeMs / 1000)];
};
export const isBundleFresh = () => {
  try {
    return JSON.parse(readFileSync(bundleList, 'utf8')).every(([path, size, second]) => {
      const [sizeNow, secondNow] = looksOf(path);
      return sizeNow === size && secondNow === second;
    });
  } catch {
    return false;
  }
};

/**
 * Pages about software that nobody forbids: what the packages of package-lock.json say of themselves. Those that a platform may leave out
 * are left out, so that the model is the same everywhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { pageOfText } from '../../../shared/detect/text-page.ts';

type Lock = { readonly packages: Readonly<Record<string, { readonly optional?: boolean; readonly version?: string }>> };
const most = 400;
const longest = 40_000;

/** `root`: the folder with package-lock.json and node_modules. */
export const readManuals = (root: string): readonly PageView[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { optional }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && optional !== true)
    .map(([path]) => join(root, path, 'README.md'))
    .filter((file) => existsSync(file))
    .slice(0, most)
    .map((file) => pageOfText(readFileSync(file, 'utf8').slice(0, longest), 'en'));
};

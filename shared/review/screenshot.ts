/**
 * What the function `screenshot` is asked for, and where what it makes lies. A picture belongs to a page and to what was found on it:
 * one is taken when a flag shows a page first, and again only when other things are found there.
 *
 *   evidence/<site>/screenshot-<fingerprint>/<address>/{clear.jpg,blurred.jpg,page.html.gz,manifest.json}
 */
import { createHash } from 'node:crypto';
import { canonicalUrl } from '../crawl/canonical.ts';
import { mayBelong, scopeOf } from '../crawl/scope.ts';
import type { Policy } from '../policy/policy.ts';
import type { Asked, BrowseLimits, BrowseProblem } from '../ports.ts';
import type { Iso } from '../time.ts';
import type { Flag, FlaggedPage } from './flag.ts';

/** The part of the policy that a look keeps to: whoever looks has no table to read it from. */
export type Terms = {
  readonly version: string;
  readonly userAgent: string;
  readonly networks: readonly string[];
  readonly limits: BrowseLimits;
};
export type ScreenshotMessage = {
  readonly kind: 'screenshot';
  readonly site: string;
  readonly url: string;
  readonly fingerprint: string;
  /** The server's, as the inventory had them when the page was seen. */
  readonly addresses: readonly string[];
  readonly sockets: number;
  /** As in BrowseRequest. */
  readonly restricted: readonly string[];
  readonly terms: Terms;
};
/** What a page is once its scripts have run; the answer is put into the blob named. */
export type RenderMessage = {
  readonly kind: 'render';
  readonly url: string;
  readonly addresses: readonly string[];
  readonly sockets: number;
  readonly restricted: readonly string[];
  readonly terms: Terms;
  readonly answer: string;
};
export type BrowserMessage = ScreenshotMessage | RenderMessage;

type Part = { readonly sha256: string; readonly bytes: number };
export const pictureParts = ['clear.jpg', 'blurred.jpg'] as const;
export type PicturePart = (typeof pictureParts)[number];
export const documentPart = 'page.html.gz';
export type ScreenshotManifest = { readonly url: string; readonly at: Iso; readonly policy: string } & (
  | {
      readonly state: 'taken';
      /** Where redirects and scripts led. */
      readonly reached: string;
      readonly width: number;
      readonly height: number;
      readonly asked: readonly Asked[];
      readonly parts: Readonly<Record<PicturePart | typeof documentPart, Part>>;
    }
  | { readonly state: 'failed'; readonly problem: BrowseProblem['problem']; readonly detail: string }
);

/** What a page is called in addresses of files: 32 hex digits. */
export const pageName = (url: string): string => sha256(url).slice(0, 32);
const sha256 = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');
export const screenshotFolder = (
  site: string,
  { url, fingerprint }: Pick<FlaggedPage, 'url' | 'fingerprint'>,
): string => `evidence/${site}/screenshot-${fingerprint.slice(0, 16)}/${pageName(url)}`;

/** On the site that starts there: a flag may show what a stranger wrote in a notice, and no server is asked at a port of his choice. */
export const canBePictured = (start: string, { url }: Pick<FlaggedPage, 'url'>): boolean => {
  const target = canonicalUrl(url);
  return target !== undefined && mayBelong(scopeOf(start), target);
};
/** Pages of the site that these flags show now and did not show before, or not with the same on them. */
export const unpictured = (
  previous: readonly Flag[],
  changed: readonly Flag[],
  start: string,
): readonly FlaggedPage[] => {
  const nameOf = ({ url, fingerprint }: FlaggedPage): string => `${url} ${fingerprint}`;
  const known = new Set(previous.flatMap(({ pages }) => pages.map(nameOf)));
  return changed.flatMap(({ pages }) => pages.filter((page) => !known.has(nameOf(page)) && canBePictured(start, page)));
};

export const termsOf = ({ version, crawl, browser }: Policy): Terms => ({
  version,
  userAgent: crawl.userAgent,
  networks: crawl.networks,
  limits: {
    ms: browser.seconds * 1000,
    requests: browser.requests,
    bytes: browser.megabytes * 1024 ** 2,
    memoryBytes: browser.memoryMegabytes * 1024 ** 2,
  },
});

/** What a page gives the detectors: one immutable value, every string copied off the page's bytes. */
import type { Language } from '../messages.ts';

export type Hidden = 'display-none' | 'off-screen' | 'zero-size' | 'same-colour' | 'attribute';
export type Block = {
  readonly text: string;
  /** Element that opened the block, lower case: `p`, `li`, `blockquote`, `h1`, `td`, … */
  readonly tag: string;
  /** Inside `blockquote`, `q` or `cite`. */
  readonly quoted: boolean;
  readonly hidden?: Hidden;
};
export type Link = {
  /** Absolute, canonical. */
  readonly url: string;
  readonly text: string;
  readonly rel: string;
  readonly hidden?: Hidden;
  /** `out` leaves the site (other host). */
  readonly to: 'site' | 'out';
  /** Element it stood in: `a`, `area`, `iframe`, `frame`, `form`, `link`, `refresh`, `script`, `source`, … */
  readonly tag: string;
};
export type Image = { readonly url: string; readonly alt: string; readonly width?: number; readonly height?: number };
export type FileKind = 'magnet' | 'torrent' | 'nzb' | 'archive' | 'ebook' | 'media' | 'program';
export type FileOffer = { readonly kind: FileKind; readonly url: string; readonly text: string };
export type Label = { readonly scheme: 'rta' | 'icra' | 'rating'; readonly value: string; readonly adult: boolean };

/** What is known of a page's scripts, none of which is run. */
export type ScriptFacts = {
  /** Elements that load one. */
  readonly external: number;
  /** Characters of those in the page. */
  readonly bytes: number;
  /** Sends visitors elsewhere by where they come from: the place, at most 300 characters. */
  readonly byReferrer?: string;
};

export type PageView = {
  readonly url: string;
  readonly status: number;
  /** Lower-case names; only those that matter: content-type, rating, location, refresh, x-robots-tag, server. */
  readonly headers: Readonly<Record<string, string>>;
  /** As declared (`lang`, header) or guessed from the text; undefined where neither says. */
  readonly language?: Language;
  readonly title: string;
  readonly description: string;
  readonly keywords: string;
  readonly headings: readonly string[];
  readonly visible: readonly Block[];
  readonly hidden: readonly Block[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly labels: readonly Label[];
  readonly files: readonly FileOffer[];
  readonly forms: number;
  readonly scripts?: ScriptFacts;
  /** 64 bits as 16 hex digits over the main text; equal for pages that differ in template only. */
  readonly simhash: string;
  /** SHA-256 (hex) of the decoded body. */
  readonly sha256: string;
};

/** A page of which nothing is known but where it is. */
export const blankPage = (url: string, status: number, sha256: string): PageView => ({
  url,
  status,
  headers: {},
  title: '',
  description: '',
  keywords: '',
  headings: [],
  visible: [],
  hidden: [],
  links: [],
  images: [],
  labels: [],
  files: [],
  forms: 0,
  simhash: '0'.repeat(16),
  sha256,
});

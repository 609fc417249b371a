/** What an answer is, by its declared type, and XML by its first element. */
import type { FetchResponse } from '../ports.ts';
import { decodeText } from './charset.ts';
import { type ContentKind, contentKind } from './extract/extract.ts';
import { rootOf } from './read-list.ts';

/** `list`: a sitemap. */
export type Kind = ContentKind | 'list' | 'pdf';

const xmlTypes: ReadonlySet<string> = new Set([
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
]);
const roots: ReadonlyMap<string, Kind> = new Map([
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['rdf', 'feed'],
  ['urlset', 'list'],
  ['sitemapindex', 'list'],
]);
const sniffed = 20_000;

export const kindOf = ({ headers, body }: Pick<FetchResponse, 'headers' | 'body'>): Kind => {
  const declared = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const kind = contentKind(declared, body);
  if (kind !== 'other') return kind;
  const type = declared.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') return 'pdf';
  if (!xmlTypes.has(type)) return 'other';
  // XML of any other vocabulary is shown by browsers, bare or through a style sheet: its text and links are read like HTML's.
  return roots.get(rootOf(decodeText(body.subarray(0, sniffed), declared))) ?? 'html';
};

/** The evidence of one page: which visits kept some, and what stands in it. Everything read here is hostile. */
import { diffArrays } from 'diff';
import { unpackBytes } from '../../shared/blob/json.ts';
import { decodeText } from '../../shared/crawl/charset.ts';
import { extractPage } from '../../shared/crawl/extract/extract.ts';
import { kindOf } from '../../shared/crawl/kind.ts';
import type { PageView } from '../../shared/crawl/page-view.ts';
import { type HttpBlock, readHttp, readWarc, type WarcRecord } from '../../shared/crawl/read-warc.ts';
import { scopeOf } from '../../shared/crawl/scope.ts';
import { readWarcName } from '../../shared/crawl/warc-name.ts';
import { maskIdentifiers, maskPieces } from '../../shared/detect/identifiers.ts';
import { decodeBody } from '../../shared/net/decode.ts';
import type { Blobs } from '../../shared/ports.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { pageName } from '../../shared/review/screenshot.ts';
import type { Iso } from '../../shared/time.ts';

const mostBytes = 64 * 1024 * 1024;
const mostBody = 200_000;
const mostLines = 2_000;
const mostVisits = 50;

/** `warc`: the key of the blob. */
export type Kept = { readonly visit: string; readonly at: Iso; readonly warc: string };
export type Line = { readonly text: string; readonly hidden: boolean };
export type Exchange = {
  readonly url: string;
  readonly request: string;
  readonly response: string;
  readonly body: string;
};
export type PageEvidence = {
  readonly exchanges: readonly Exchange[];
  /** The page's text as a visitor reads it, block by block; of what scripts made, where they did. */
  readonly lines: readonly Line[];
  readonly rendered: boolean;
};
export type Change = { readonly kind: 'same' | 'added' | 'removed'; readonly lines: readonly string[] };

/** Every record of the site's pages, in order of visit, page and time: `evidence/<site>/<visit>/<address>/….warc.gz`. */
async function* recordsOf(blobs: Blobs, site: string): AsyncGenerator<Kept & { readonly page: string }> {
  let cursor: string | undefined;
  do {
    const found = await blobs.list(`evidence/${site}/`, cursor);
    for (const warc of found.keys) {
      const [, , visit = '', page = ''] = warc.split('/');
      const at = readWarcName(warc)?.at;
      if (at !== undefined) yield { visit, page, at, warc };
    }
    cursor = found.cursor;
  } while (cursor !== undefined);
}

/** Of all visits that kept the page the last record, the latest first. */
export const visitsWith = async (blobs: Blobs, site: string, url: string): Promise<readonly Kept[]> => {
  const name = pageName(url);
  const found = new Map<string, Kept>();
  for await (const { page, visit, at, warc } of recordsOf(blobs, site))
    if (page === name) found.set(visit, { visit, at, warc });
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, mostVisits);
};

/** Records were kept of pages of the flag, and there is none any more; of a flag that never had any, false. */
export const isEvidenceGone = async (blobs: Blobs, { site, pages }: Pick<Flag, 'site' | 'pages'>): Promise<boolean> => {
  const kept = new Set(pages.flatMap(({ url, evidenceAt }) => (evidenceAt === undefined ? [] : [pageName(url)])));
  if (kept.size === 0) return false;
  for await (const { page } of recordsOf(blobs, site)) if (kept.has(page)) return false;
  return true;
};

const typeOf = ({ fields }: WarcRecord): string => fields.get('warc-type') ?? '';
const contentType = ({ headers }: HttpBlock): string => headers.find(([name]) => name === 'content-type')?.[1] ?? '';
const decoded = async ({ headers, body }: HttpBlock): Promise<Uint8Array> => {
  const encoding = headers.find(([name]) => name === 'content-encoding')?.[1];
  if (encoding === undefined) return body;
  return (await decodeBody(body, encoding, mostBytes, true))?.body ?? new Uint8Array();
};

/** Other people's passwords and numbers are read by nobody here; the record itself, which is taken away as a file, has them. */
const linesOf = (page: PageView): readonly Line[] => {
  const lines = [
    ...(page.title === '' ? [] : [{ text: page.title, hidden: false }]),
    ...page.visible.map(({ text }) => ({ text, hidden: false })),
    ...page.hidden.map(({ text }) => ({ text, hidden: true })),
  ].slice(0, mostLines);
  const masked = maskPieces(lines.map(({ text }) => text));
  return lines.map(({ hidden }, at) => ({ text: masked[at] ?? '', hidden }));
};

const pageOf = (url: string, http: HttpBlock, body: Uint8Array): readonly Line[] => {
  const { status, headers } = http;
  const kind = kindOf({ headers, body });
  if (kind !== 'html' && kind !== 'text' && kind !== 'feed') return [];
  return linesOf(extractPage({ url, status, headers, body }, kind, scopeOf(url), mostLines).page);
};

/** HTTP ends its lines so; a lone CR, which nobody should send, stays to be seen. */
const linesOfHead = (head: string): string => head.replaceAll('\r\n', '\n');

/** Undefined where the file is not there, or is none that we wrote. */
export const readEvidence = async (blobs: Blobs, warc: string, url: string): Promise<PageEvidence | undefined> => {
  const packed = await blobs.get(warc);
  const bytes = packed && (await unpackBytes(packed, mostBytes));
  if (bytes === undefined) return undefined;
  const records = readWarc(bytes);
  const exchanges: Exchange[] = [];
  let lines: readonly Line[] = [];
  for (const record of records.filter((each) => typeOf(each) === 'response')) {
    const http = readHttp(record.block);
    if (http === undefined) continue;
    const asked = records.find(
      (each) =>
        typeOf(each) === 'request' && each.fields.get('warc-concurrent-to') === record.fields.get('warc-record-id'),
    );
    const body = await decoded(http);
    const at = record.fields.get('warc-target-uri') ?? url;
    if (exchanges.length === 0) lines = pageOf(at, http, body);
    exchanges.push({
      url: at,
      request: linesOfHead((asked && readHttp(asked.block)?.head) ?? ''),
      response: linesOfHead(http.head),
      body: maskIdentifiers(decodeText(body.subarray(0, mostBody), contentType(http))),
    });
  }
  const made = records.find((each) => typeOf(each) === 'conversion');
  if (made !== undefined) {
    const answer = {
      url,
      status: 200,
      headers: [['content-type', 'text/html; charset=utf-8']],
      body: made.block,
    } as const;
    lines = linesOf(extractPage(answer, 'html', scopeOf(url), mostLines).page);
  }
  return { exchanges, lines, rendered: made !== undefined };
};

/** Too much changed for a comparison to say anything, or to be made in good time. */
const mostEdits = 4_000;

export const changesBetween = (before: readonly Line[], after: readonly Line[]): readonly Change[] | undefined =>
  diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: mostEdits },
  )?.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', lines: value }));

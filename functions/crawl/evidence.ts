/**
 * Evidence of flagged pages, written while the bytes are at hand: one WARC a page, with request and answer as they were on the wire,
 * for us and for whom the page showed another face, and as its last record what was found and the SHA-256 of each part.
 */
import { hash } from 'node:crypto';
import { packBytes } from '../../shared/blob/json.ts';
import type { PageView } from '../../shared/crawl/page-view.ts';
import type { PageSource } from '../../shared/crawl/plan.ts';
import {
  conversionRecord,
  type Exchanged,
  exchangeRecords,
  infoRecord,
  metadataRecord,
  recordId,
} from '../../shared/crawl/warc.ts';
import { warcName } from '../../shared/crawl/warc-name.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { isFlagged, pageScore } from '../../shared/detect/score.ts';
import { categories, type Policy } from '../../shared/policy/policy.ts';
import { pageName } from '../../shared/review/screenshot.ts';
import type { Iso } from '../../shared/time.ts';
import type { RunningVisit, Slice } from './slice.ts';

const partOf = (bytes: Uint8Array) => ({ sha256: hash('sha256', bytes, 'hex'), bytes: bytes.length });

export const isEvident = (findings: readonly Finding[], policy: Policy): boolean =>
  categories.some((category) => isFlagged(policy, category, pageScore(findings, category)));

/** Each record is a gzip member of its own, so that tools can jump to it (ISO 28500, annex D). */
const packed = async (records: readonly Uint8Array[]): Promise<Uint8Array> =>
  Buffer.concat(await Promise.all(records.map((record) => packBytes(record))));

/** One put: what is there is whole. A page that is looked at again in a visit, after a crash, is kept twice. */
export const keepEvidence = async (
  { ports, policy, knowledge }: Slice,
  visit: RunningVisit,
  page: PageView,
  { requested, response, hops = [], rendered, looks = [] }: PageSource,
  findings: readonly Finding[],
  at: Iso,
): Promise<void> => {
  const name = `${visit.id} ${page.url}`;
  const infoId = recordId('warcinfo', name, at);
  const about = `site ${visit.site}, visit ${visit.id}, policy ${policy.version}, knowledge ${knowledge.version} ${knowledge.lists}`;
  const exchanged: readonly (readonly [name: string, exchange: Exchanged])[] = [
    [name, { url: page.url, response }],
    // The way there: a redirect may be all that a visitor's link shows.
    ...hops.map((hop, at) => [`${name} hop ${at + 1}`, hop] as const),
    ...looks.map((look) => [`${name} ${look.as}`, { url: look.page.url, response: look.response }] as const),
  ];
  const parts = {
    // Decoded, as it was judged; the records have digests of their own, of what came.
    body: partOf(response.body),
    ...(rendered === undefined ? {} : { rendered: partOf(Buffer.from(rendered)) }),
  };
  const records = [
    infoRecord(infoId, at, policy.crawl.userAgent, about),
    ...exchanged.flatMap(([each, exchange]) => {
      const { request, response: answer } = exchangeRecords(exchange, at, each, infoId);
      return [request, answer];
    }),
    ...(rendered === undefined ? [] : [conversionRecord(rendered, at, name, page.url, infoId)]),
    metadataRecord(JSON.stringify({ requested, findings, parts }), at, name, page.url, infoId),
  ];
  const warc = await packed(records);
  await ports.blobs.put(`evidence/${visit.site}/${visit.id}/${pageName(page.url)}/${warcName(at, warc)}`, warc);
};

/**
 * Evidence of flagged pages, written while the bytes are at hand: the body as it was judged (gzip), the headers, and a manifest with
 * the SHA-256 of each part.
 */
import { hash } from 'node:crypto';
import { packBytes } from '../../shared/blob/json.ts';
import type { PageView } from '../../shared/crawl/page-view.ts';
import type { PageSource } from '../../shared/crawl/plan.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { isFlagged, pageScore } from '../../shared/detect/score.ts';
import { categories, type Policy } from '../../shared/policy/policy.ts';
import type { Iso } from '../../shared/time.ts';
import type { RunningVisit, Slice } from './slice.ts';

const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex');

export const isEvident = (findings: readonly Finding[], policy: Policy): boolean =>
  categories.some((category) => isFlagged(policy, category, pageScore(findings, category)));

/** `evidence/<site>/<visit>/<address>/{body.gz,headers.json,manifest.json}`; the manifest last, so that one with it is whole. */
export const keepEvidence = async (
  { ports }: Slice,
  visit: RunningVisit,
  page: PageView,
  source: PageSource,
  at: Iso,
): Promise<void> => {
  const folder = `evidence/${visit.site}/${visit.id}/${sha256(page.url).slice(0, 32)}`;
  const headers = Buffer.from(JSON.stringify({ url: page.url, status: page.status, headers: source.headers }));
  const manifest = {
    url: page.url,
    requested: source.requested,
    address: source.address,
    at,
    parts: { body: sha256(source.body), headers: sha256(headers) },
  };
  await ports.blobs.put(`${folder}/body.gz`, await packBytes(source.body));
  await ports.blobs.put(`${folder}/headers.json`, headers);
  await ports.blobs.put(`${folder}/manifest.json`, Buffer.from(JSON.stringify(manifest)));
};

/** What is known of a site's pictures between visits: what was seen, so that it is not fetched again, and what was found where. */
import { z } from 'zod';
import type { PageView } from '../../crawl/page-view.ts';
import type { Finding } from '../finding.ts';

export const picturesKey = (site: string): string => `pictures/${site}.json.gz`;

const seenSchema = z.object({
  sha256: z.string(),
  /** Absent: it was no picture that could be looked at. */
  hash: z.string().optional(),
  score: z.number().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});
export type Seen = z.infer<typeof seenSchema>;
const memorySchema = z.object({
  /** By which model and rules: another judges everything anew. */
  model: z.string(),
  pictures: z.record(z.string(), seenSchema),
  findings: z.record(
    z.string(),
    z.custom<Finding>((value) => typeof value === 'object' && value !== null),
  ),
});
export type PictureMemory = z.infer<typeof memorySchema>;
/** Changed with the weights, the decoder's way of shrinking, or the rule. */
export const pictureModel = 'mobilenet-v2-1';
const mostPictures = 2_000;
const mostPages = 500;

export const noPictures: PictureMemory = { model: pictureModel, pictures: {}, findings: {} };
/** What was stored, or nothing where it is of another model or damaged. */
export const readMemory = (stored: unknown): PictureMemory => {
  const read = memorySchema.safeParse(stored);
  return read.success && read.data.model === pictureModel ? read.data : noPictures;
};
const latest = <T>(record: Readonly<Record<string, T>>, most: number): Record<string, T> =>
  Object.fromEntries(Object.entries(record).slice(-most));
/** The newest of each within bounds. */
export const bounded = ({ model, pictures, findings }: PictureMemory): PictureMemory => ({
  model,
  pictures: latest(pictures, mostPictures),
  findings: latest(findings, mostPages),
});

/**
 * By address, what pictures said when they were last looked at, else what `pages` themselves say of theirs: the memory may be lost
 * (another model, a purge, a reviewer's mark), and a case that rests on pictures must not end with it.
 */
export const picturedOf = (
  pages: readonly { readonly url: string; readonly findings: readonly Finding[] }[],
  { findings: latest }: PictureMemory,
): ReadonlyMap<string, Finding> =>
  new Map([
    ...pages.flatMap(({ url, findings }) => {
      const pictured = findings.find(({ pictures }) => pictures !== undefined);
      return pictured === undefined ? [] : [[url, pictured] as const];
    }),
    ...Object.entries(latest),
  ]);

/** What was found in the pictures of a page before, as long as the page still shows the strongest of them. */
export const rememberedFinding = (
  memory: PictureMemory,
  page: Pick<PageView, 'url' | 'images'>,
): Finding | undefined => {
  const finding = Object.hasOwn(memory.findings, page.url) ? memory.findings[page.url] : undefined;
  return finding !== undefined && page.images.some(({ url }) => url === finding.target) ? finding : undefined;
};

/** What a match with known content says: that a person decided about this before, and where. */
import type { Finding } from '../finding.ts';
import type { KnownMatch } from './index.ts';

/** By how many bits it differs from what is known. Alone enough for a look: a person has seen it before. */
const scores: Readonly<Record<number, number>> = { 0: 0.85, 1: 0.8, 2: 0.75, 3: 0.7 };

export const knownFinding = (
  { entry, distance }: KnownMatch,
  rest: Pick<Finding, 'where' | 'excerpt' | 'marks'> & Partial<Finding>,
): Finding => ({
  detector: 'known-content',
  rule: `known-content/${entry.category}/${rest.where === 'image' ? 'picture' : 'text'}`,
  version: 1,
  category: entry.category,
  kind: 'content',
  score: scores[distance] ?? 0.7,
  ...(entry.from.kind === 'decision'
    ? { known: { flag: entry.from.flag, site: entry.from.site, at: entry.from.at, distance } }
    : { list: { name: entry.from.name, version: entry.from.version, since: entry.from.version } }),
  ...rest,
});

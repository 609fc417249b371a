/** Findings, pages and visits for the tests of fold. */
import type { Finding } from '../../../shared/detect/finding.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Category, Policy } from '../../../shared/policy/policy.ts';
import type { Seen, SeenPage } from '../../../shared/review/fold.ts';
import { parseIso } from '../../../shared/time.ts';

const policy: Policy = defaultPolicy;
export const day = (n: number) => parseIso(`2027-03-${String(n).padStart(2, '0')}T10:00:00Z`);

export const found = (word: string, parts: Partial<Finding> = {}): Finding => {
  const excerpt = parts.excerpt ?? `Some text about ${word} here`;
  const at = excerpt.indexOf(word);
  return {
    detector: 'terms',
    rule: 'terms/illegal-software/en/keygen-offer',
    version: 1,
    category: 'illegal-software',
    kind: 'content',
    where: 'visible text',
    excerpt,
    marks: at < 0 ? [] : [[at, at + word.length]],
    score: 0.8,
    ...parts,
  };
};
export const listedLink = (host: string, category: Category = 'pornography'): Finding =>
  found('', {
    detector: 'links',
    rule: `links/${category}/listed`,
    category,
    kind: 'link',
    where: 'link',
    score: 0.45,
    target: `https://${host}/`,
    list: { name: 'starter', version: '2027-01-01', since: '2027-01-01' },
    marks: [],
  });
export const page = (path: string, ...findings: readonly Finding[]): SeenPage => ({
  url: `https://site.example${path}`,
  title: `Page ${path}`,
  findings,
});
/** A whole visit on a day of March; by default `/a` … `/e` had their turn, and only pages with findings were there. */
export const visit = (n: number, pages: readonly SeenPage[], parts: Partial<Seen> = {}): Seen => ({
  site: 'site.example',
  visitId: `visit-${n}`,
  at: day(n),
  policy,
  pages,
  visitedUrls: new Set(pages.map(({ url }) => url)),
  complete: true,
  asked: new Set(['/a', '/b', '/c', '/d', '/e'].map((path) => page(path).url)),
  outbound: [],
  ...parts,
});

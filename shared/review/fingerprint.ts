/** Names by which a flag and what was found on a page are known again. */
import { createHash } from 'node:crypto';
import type { Finding } from '../detect/finding.ts';
import { normalise } from '../detect/normalise.ts';
import type { Category } from '../policy/policy.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The one flag of a site + category: 32 hex digits. */
export const flagId = (site: string, category: Category): string => hash(`${site} ${category}`);

const markedWords = ({ excerpt, marks }: Finding): readonly string[] =>
  marks.map(([start, end]) => normalise(excerpt.slice(start, end)).text.trim());

/** What lies on the page's own site is named without it: a copy of the page on another site points at its own copies. */
const targetFrom = (url: string, target: string): string => {
  const [from, to] = [URL.parse(url), URL.parse(target)];
  return from !== null && from.host === to?.host ? `${to.pathname}${to.search}` : target;
};

/** By its name alone: where a page was put into another folder, its files went along. */
const targetWithoutFolder = (url: string, target: string): string => {
  const on = targetFrom(url, target);
  return on === target ? target : on.slice(on.lastIndexOf('/', on.search(/\?|$/)) + 1);
};

const printOf = (url: string, findings: readonly Finding[], nameOf: (url: string, target: string) => string): string =>
  hash(
    [
      ...new Set(
        findings.map((finding) =>
          [finding.rule, nameOf(url, finding.target ?? ''), ...new Set(markedWords(finding))].sort().join('\u0001'),
        ),
      ),
    ]
      .sort()
      .join('\u0002'),
  );

/**
 * Of what was found on a page in one category: rules, what they point at, and the words that hit; not the text around them, the
 * scores or the order. So a moved header, a date or a counter leaves it alone, and a new rule, link or phrase does not.
 */
export const fingerprintOf = (url: string, findings: readonly Finding[]): string => printOf(url, findings, targetFrom);

/** The same for a page and for its copy in another folder of the site, whose links and files lie there too. */
export const movablePrintOf = (url: string, findings: readonly Finding[]): string =>
  printOf(url, findings, targetWithoutFolder);

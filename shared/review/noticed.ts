/** What a customer will be told about a flag: its pages, each with the findings that say most. */
import type { Finding } from '../detect/finding.ts';
import type { Iso } from '../time.ts';
import type { Flag } from './flag.ts';

/** A URL that the customer is told about, with what was found there. */
export type Noticed = {
  readonly url: string;
  readonly site: string;
  readonly firstSeen: Iso;
  readonly lastSeen: Iso;
  readonly findings: readonly Finding[];
  /** Of what was found there, which names the page's picture; cases from before it was kept have none. */
  readonly fingerprint?: string;
  /** When the last record of it was kept as evidence, if any was. */
  readonly evidenceAt?: Iso;
  /** Where it stood when the customer was first told of it. */
  readonly movedFrom?: string;
};

/** The command travels in one queue message of at most 256 KiB and in one row; this leaves room for the rest of it. */
const maxBytes = 200_000;
const isReport = ({ detector }: Finding): boolean => detector === 'report';
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/**
 * All pages of the flag, strongest first, with up to five findings each. Where excerpts in wide scripts or monstrous URLs make
 * that too heavy, first findings and then the weakest pages are left out; one page always stays.
 */
export const noticedOf = (flag: Flag): readonly Noticed[] => {
  const noticed = (count: number): readonly Noticed[] =>
    flag.pages.map(({ url, firstSeen, lastSeen, findings, fingerprint, evidenceAt }) => ({
      url,
      site: flag.site,
      firstSeen,
      lastSeen,
      // That somebody reported it is never left out: the statement of reasons says so.
      findings: [...findings.filter(isReport), ...findings.filter((finding) => !isReport(finding))].slice(0, count),
      fingerprint,
      ...(evidenceAt === undefined ? {} : { evidenceAt }),
    }));
  for (const count of [5, 3, 2]) {
    const all = noticed(count);
    if (bytesOf(all) <= maxBytes) return all;
  }
  const kept: Noticed[] = [];
  let bytes = 0;
  for (const page of noticed(1)) {
    bytes += bytesOf(page);
    if (kept.length > 0 && bytes > maxBytes) break;
    kept.push(page);
  }
  return kept;
};

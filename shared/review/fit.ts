/** A flag is one row, and a row holds 390 KB: what a hostile site can make long is cut until it fits, the least telling first. */
import type { FlaggedPage, OutboundLink } from './flag.ts';

/** Leaves room for claims, decisions and dismissed fingerprints. */
const mostBytes = 300_000;
/** Ever fewer; the last must fit whatever the page says: 5 × (2 × (0.9 + 2 + 1) + 2.6) KB and 5 links of 7 KB. */
const sizes = [
  { pages: 30, findings: 20, outbound: 50 },
  { pages: 30, findings: 8, outbound: 50 },
  { pages: 30, findings: 3, outbound: 20 },
  { pages: 15, findings: 2, outbound: 10 },
  { pages: 5, findings: 2, outbound: 5 },
] as const;
const longest = { text: 200, url: 2_048 } as const;

export type Evidence = { readonly pages: readonly FlaggedPage[]; readonly outbound: readonly OutboundLink[] };

const bytesOf = (evidence: Evidence): number => new TextEncoder().encode(JSON.stringify(evidence)).length;

/** Both lists come strongest first; fingerprints and scores stay those of everything that was found. */
export const fitEvidence = ({ pages, outbound }: Evidence): Evidence => {
  const links = outbound.map((link) => ({
    ...link,
    text: link.text.slice(0, longest.text),
    rel: link.rel.slice(0, longest.text),
    url: link.url.slice(0, longest.url),
  }));
  let fitted: Evidence = { pages: [], outbound: [] };
  for (const size of sizes) {
    fitted = {
      pages: pages.slice(0, size.pages).map((page) => ({ ...page, findings: page.findings.slice(0, size.findings) })),
      outbound: links.slice(0, size.outbound),
    };
    if (bytesOf(fitted) <= mostBytes) break;
  }
  return fitted;
};

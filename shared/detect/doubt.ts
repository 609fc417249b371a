/**
 * May a page that has not changed be another to the lists of today? Its text is not at hand, but where its links lead and the fingerprint
 * of its text are: they are asked again, which costs no request, and only a page about which they say something new is read again.
 */
import { createHash } from 'node:crypto';
import type { Outbound } from '../crawl/plan.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';

/** What the lists say of addresses, in short: equal for equal listings, whatever the day of the lists; empty: nothing. */
export type Listed = (links: readonly Pick<Outbound, 'url'>[]) => string;
export const listedBy = ({ links }: Pick<Knowledge, 'links'>): Listed => {
  /** Pages of one site lead to the same places. */
  const known = new Map<string, string>();
  const of = (url: string): string => {
    const said = known.get(url);
    if (said !== undefined) return said;
    const listings = links
      .lookup(url)
      .map(({ category, list, rule, strength = '' }) => JSON.stringify([url, category, list, rule, strength]));
    const text = listings.sort().join('\n');
    known.set(url, text);
    return text;
  };
  return (pages) => {
    const said = [...new Set(pages.map(({ url }) => of(url)))].filter((text) => text !== '').sort();
    return said.length === 0 ? '' : createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 16);
  };
};

/** Does the fingerprint meet what people decided about on other sites? A page says so in its findings, where it was judged by the same. */
export const isKnownNow = (url: string, simhash: string, { known }: Pick<Knowledge, 'known'>): boolean => {
  const from = known.texts.find(simhash)?.entry.from;
  return from !== undefined && !(from.kind === 'decision' && from.site === URL.parse(url)?.hostname);
};
export const wasKnown = (findings: readonly Pick<Finding, 'detector'>[]): boolean =>
  findings.some(({ detector }) => detector === 'known-content');

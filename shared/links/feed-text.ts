/** Reads the forms that public lists come in, and leaves out what must never be listed. */
import type { feedFormats } from '../policy/feed.ts';
import { addressOf, isHostName, isIp, isPublicSuffix, withParents } from './host.ts';
import type { Whitelist } from './list.ts';
import { isPlatform } from './platforms.ts';

export type FeedEntry = { readonly host: string; readonly path?: string };
/** How many entries were left out, and why. */
export type Dropped = { 'public-suffix': number; platform: number; invalid: number; allowed: number };
type Format = Exclude<(typeof feedFormats)[number], 'archive'>;

/** Every hosts file has these. */
const own =
  /^(?:localhost(?:\.localdomain)?|local|broadcasthost|ip6-[a-z]+|0\.0\.0\.0|127\.0\.0\.1|255\.255\.255\.255)$/;
const longestLine = 2_000;

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    if (end - from <= longestLine) yield text.slice(from, end);
    from = end + 1;
  }
}
const named = (line: string, format: Format): readonly string[] => {
  const bare = line.replace(/(?:^|\s)[#!].*$/, '').trim();
  if (bare === '') return [];
  const words = bare.split(/\s+/);
  if (words.length === 1) return words;
  // `0.0.0.0 a b`; some of these lists have bare hosts too. Several words otherwise are prose, such as a server's page of its trouble.
  return format === 'hosts' && isIp(words[0] ?? '') ? words.slice(1).filter((word) => !own.test(word)) : [bare];
};
const addressIn = (text: string): FeedEntry | undefined => {
  const plain = text
    .toLowerCase()
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  if (isHostName(plain)) return { host: plain };
  const address = /\s/.test(text) ? undefined : addressOf(text);
  if (address === undefined) return undefined;
  // `1.2.3` and `0x7f.1` are addresses to a browser; in a list they are a slip.
  if (!isHostName(address.host) && !(isIp(address.host) && plain.includes(address.host))) return undefined;
  // Whoever names an address with a path does not name the whole host, whatever form the list is said to have.
  return address.path === '/' ? { host: address.host } : address;
};

/**
 * Each good entry once to `take` and each bad one counted. Bad: no valid name, a public suffix (of the private section too, such as a
 * blog host: names below it belong to different people), a platform (platforms.ts), on or below the allow list. Repeated entries are handed on repeatedly.
 */
export const readFeed = (
  text: string,
  format: Format,
  allowed: Whitelist,
  take: (entry: FeedEntry) => void,
): Dropped => {
  const dropped: Dropped = { 'public-suffix': 0, platform: 0, invalid: 0, allowed: 0 };
  for (const line of linesOf(text))
    for (const word of named(line, format)) {
      const entry = addressIn(word);
      if (entry === undefined) dropped.invalid += 1;
      else if (entry.path === undefined && isPublicSuffix(entry.host)) dropped['public-suffix'] += 1;
      else if (entry.path === undefined && isPlatform(entry.host)) dropped.platform += 1;
      else if (allowed.size > 0 && withParents(entry.host).some((name) => allowed.has(name))) dropped.allowed += 1;
      else take(entry);
    }
  return dropped;
};

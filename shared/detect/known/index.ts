/**
 * Known content: texts and pictures about which a person has decided before, and hash lists. Looked up by nearness: of two 64-bit hashes
 * that differ in at most three bits, one of their four quarters is equal (Manku, Jain, Das Sarma 2007), so four tables find them all.
 */
import type { Category } from '../../policy/policy.ts';
import { bitsOf } from '../pictures/hash.ts';

export type KnownEntry = {
  /** 64 bits as 16 hex digits. */
  readonly hash: string;
  readonly category: Category;
  /** The decision that it comes from, or the list. */
  readonly from:
    | { readonly kind: 'decision'; readonly flag: string; readonly site: string; readonly at: string }
    | { readonly kind: 'list'; readonly name: string; readonly version: string };
};
export type KnownContent = { readonly texts: readonly KnownEntry[]; readonly pictures: readonly KnownEntry[] };
export type KnownMatch = { readonly entry: KnownEntry; readonly distance: number };
export type NearIndex = {
  readonly size: number;
  /** The nearest within three bits, if any. */
  readonly find: (hash: string) => KnownMatch | undefined;
};
export type KnownIndex = { readonly texts: NearIndex; readonly pictures: NearIndex };

/** Texts that differ in a date, a name or a counter lie within this; other texts differ in about thirty-two. */
const nearest = 3;
export const isHash = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);

const nearIndex = (entries: readonly KnownEntry[]): NearIndex => {
  const good = entries.filter(({ hash }) => isHash(hash));
  const high = Uint32Array.from(good, ({ hash }) => Number.parseInt(hash.slice(0, 8), 16));
  const low = Uint32Array.from(good, ({ hash }) => Number.parseInt(hash.slice(8), 16));
  const quarters = [0, 1, 2, 3].map(() => new Map<string, number[]>());
  for (const [number, { hash }] of good.entries())
    for (const [at, quarter] of quarters.entries()) {
      const part = hash.slice(at * 4, at * 4 + 4);
      const known = quarter.get(part);
      if (known === undefined) quarter.set(part, [number]);
      else known.push(number);
    }
  return {
    size: good.length,
    find: (hash) => {
      if (good.length === 0 || !isHash(hash)) return undefined;
      const [h, l] = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)];
      let best: { number: number; distance: number } | undefined;
      for (const [at, quarter] of quarters.entries())
        for (const number of quarter.get(hash.slice(at * 4, at * 4 + 4)) ?? []) {
          const distance = bitsOf((high[number] ?? 0) ^ h) + bitsOf((low[number] ?? 0) ^ l);
          if (distance <= nearest && (best === undefined || distance < best.distance)) best = { number, distance };
        }
      const entry = best === undefined ? undefined : good[best.number];
      return entry === undefined || best === undefined ? undefined : { entry, distance: best.distance };
    },
  };
};

export const indexKnown = ({ texts, pictures }: KnownContent): KnownIndex => ({
  texts: nearIndex(texts),
  pictures: nearIndex(pictures),
});
export const nothingKnown: KnownIndex = indexKnown({ texts: [], pictures: [] });

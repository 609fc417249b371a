/**
 * Session ids that no name gives away: `/~k3J9…/page`, `/page;8f3a…`, `?t=1764…`. Whatever looks made up in an address is put aside, and
 * what is left is looked at: where several pages each came twice with another token and said the same both times, the token says nothing,
 * and from then on each page is visited once. Where the same address with another token is another page, the token is its name.
 *
 *   /~a1…/book ── said ──▶ A    /~f9…/book ──▶ A    /~c4…/pen ──▶ B    /~07…/pen ──▶ B   …      what stands behind `/~` is noise
 */
import { copy } from './copy.ts';
import { isNear } from './simhash.ts';

/** Pages that came twice, each unlike the others. */
const leastAgreed = 3;
/** As many of them to each that was another page under another token. */
const agreedADiffering = 10;
const mostPages = 4_000;
const mostSlots = 50;
const mostClaims = 100_000;
const mostTokens = 8;
/** Stands in no address. */
const slotBreak = '\n';

const run = /[\w-]{6,}/g;
/** Digits among letters, ten digits, or sixteen signs with a capital behind a small letter. */
const isToken = (text: string): boolean =>
  /\d/.test(text) ? /[a-z]/i.test(text) || text.length >= 10 : text.length >= 16 && /[a-z][A-Z]/.test(text);
/** Anywhere. */
const hasToken = /\d|[a-z][A-Z]/;
type Found = { readonly slot: string; readonly from: number; readonly to: number };

/** Where in an address something stands: `?name` in the query, its folder in the path, or the sign before it. */
const slotOf = (url: string, start: number, at: number): string => {
  const query = url.indexOf('?', start);
  if (query >= 0 && at > query) {
    const from = Math.max(url.lastIndexOf('&', at - 1), query) + 1;
    return `?${url.slice(from, Math.max(from, url.indexOf('=', from) < at ? url.indexOf('=', from) : from))}`;
  }
  const before = url.charAt(at - 1);
  if (before === '/') return `/${url.slice(start, at).split('/').length}`;
  const name = /[^/;,=~()&:!+@*]*=$/.exec(url.slice(Math.max(start, at - 40), at))?.[0] ?? '';
  return name === '' ? before : name;
};
const tokensOf = (url: string): readonly Found[] => {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const rest = start < 0 ? '' : url.slice(start);
  if (!hasToken.test(rest)) return [];
  const found: Found[] = [];
  run.lastIndex = 0;
  // Of `matchAll` V8 makes an expression anew each time.
  for (let match = run.exec(rest); match !== null; match = run.exec(rest)) {
    const { 0: text, index } = match;
    if (isToken(text))
      found.push({ slot: slotOf(url, start, start + index), from: start + index, to: start + index + text.length });
  }
  return found;
};
/** Its tokens by their slots, and all together: each alone may be noise, or several that are new each time. */
const groupsOf = (tokens: readonly Found[]): ReadonlyMap<string, readonly Found[]> => {
  const names = [...new Set(tokens.map(({ slot }) => slot))];
  const groups = new Map<string, readonly Found[]>(
    names.map((name) => [name, tokens.filter(({ slot }) => slot === name)]),
  );
  return names.length < 2 ? groups : groups.set(names.join(slotBreak), tokens);
};
/** The address without those tokens. */
const without = (url: string, tokens: readonly Found[]): string => {
  let plain = '';
  let from = 0;
  for (const each of tokens) {
    plain += `${url.slice(from, each.from)}*`;
    from = each.to;
  }
  return plain + url.slice(from);
};

type Page = { readonly url: string; readonly simhash: string; agreed: boolean };
type Slot = { readonly agreed: string[]; differing: number };
export type SavedNoise = {
  readonly pages: readonly (readonly [plain: string, url: string, simhash: string, agreed: boolean])[];
  readonly slots: readonly (readonly [slot: string, agreed: readonly string[], differing: number])[];
  readonly noise: readonly string[];
  readonly claims: readonly (readonly [plain: string, url: string])[];
};
export type Noise = {
  /** After its page was looked at. Answers where something is known to be noise now. */
  readonly saw: (url: string, simhash: string) => string | undefined;
  /** False: the same page is, or was, visited under another address. */
  readonly claim: (url: string) => boolean;
  readonly save: () => SavedNoise;
};

export const createNoise = (saved?: SavedNoise): Noise => {
  const pages = new Map<string, Page>(
    saved?.pages.map(([plain, url, simhash, agreed]) => [plain, { url, simhash, agreed }]),
  );
  const slots = new Map<string, Slot>(
    saved?.slots.map(([slot, agreed, differing]) => [slot, { agreed: [...agreed], differing }]),
  );
  const noise = new Set<string>(saved?.noise);
  const claims = new Map<string, string>(saved?.claims);

  const claim = (url: string): boolean => {
    if (noise.size === 0) return true;
    const tokens = tokensOf(url).filter(({ slot }) => noise.has(slot));
    if (tokens.length === 0) return true;
    const plain = without(url, tokens);
    const known = claims.get(plain);
    if (known === undefined && claims.size < mostClaims) claims.set(copy(plain), copy(url));
    return known === undefined || known === url;
  };
  /** Answers whether a group of slots is noise from now on. */
  const weigh = (name: string, simhash: string, agrees: boolean): boolean => {
    const slot = slots.get(name) ?? { agreed: [], differing: 0 };
    if (slots.size < mostSlots) slots.set(name, slot);
    if (!agrees) slot.differing += 1;
    else if (slot.agreed.length < mostPages && !slot.agreed.some((each) => isNear(each, simhash)))
      slot.agreed.push(simhash);
    return slot.agreed.length >= leastAgreed && slot.agreed.length >= slot.differing * agreedADiffering;
  };
  const see = (url: string, simhash: string, name: string, tokens: readonly Found[]): boolean => {
    const plain = without(url, tokens);
    const first = pages.get(plain);
    if (first === undefined) {
      if (pages.size < mostPages) pages.set(copy(plain), { url: copy(url), simhash: copy(simhash), agreed: false });
      return false;
    }
    const agrees = isNear(first.simhash, simhash);
    if (first.url === url || (agrees && first.agreed)) return false;
    first.agreed ||= agrees;
    return weigh(name, simhash, agrees);
  };
  return {
    claim,
    saw: (url, simhash) => {
      const tokens = tokensOf(url).filter(({ slot }) => !noise.has(slot));
      if (tokens.length === 0 || tokens.length > mostTokens) return undefined;
      const settled = [...groupsOf(tokens)].find(([name, group]) => see(url, simhash, name, group))?.[0];
      if (settled === undefined) return undefined;
      for (const slot of settled.split(slotBreak)) noise.add(slot);
      // What was visited before it was known is not visited again.
      for (const page of pages.values()) claim(page.url);
      return settled.replaceAll(slotBreak, ' and ');
    },
    save: () => ({
      pages: [...pages].map(([plain, page]) => [plain, page.url, page.simhash, page.agreed] as const),
      slots: [...slots].map(([name, { agreed, differing }]) => [name, agreed, differing] as const),
      noise: [...noise],
      claims: [...claims],
    }),
  };
};

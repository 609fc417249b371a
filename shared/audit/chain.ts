/**
 * The audit trail of one case: who, when, what, under which policy; each entry carries the hash of the one before, so that nothing
 * can be changed, taken out or put in another order without every later hash disagreeing.
 */
import { hash as digest } from 'node:crypto';
import type { Json } from '../ports.ts';
import type { Iso } from '../time.ts';

export type AuditEntry = {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly at: Iso;
  /** A person's name, `customer`, `crawler`, `mail system` or `timer`. */
  readonly who: string;
  /** The event's type, e.g. `notice-requested`. */
  readonly what: string;
  readonly data: Json;
  readonly policyVersion: string;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
  /** What was found was taken out of `data` for good, see `verifyChain`. */
  readonly redacted?: true;
};
export type Unchained = Omit<AuditEntry, 'hash' | 'previous' | 'redacted'>;

export const genesis = '0'.repeat(64);

const quotedKeys = new Map<string, string>();
/** Names of fields are few, and each is quoted once a process; where they come from outside, only so many are kept. */
const quoted = (key: string): string => {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(key)}:`;
  if (quotedKeys.size < 1_000) quotedKeys.set(key, text);
  return text;
};

const few = 16;
/** By UTF-16 units. An object has a handful of keys, which are put in their places sooner than a general sort is set up. */
const sorted = (keys: string[]): readonly string[] => {
  if (keys.length > few) return keys.sort();
  for (let from = 1; from < keys.length; from += 1) {
    const key = keys[from] as string;
    let place = from;
    for (let before = keys[place - 1]; before !== undefined && before > key; before = keys[place - 1]) {
      keys[place] = before;
      place -= 1;
    }
    keys[place] = key;
  }
  return keys;
};

/** Texts that JSON only puts between quotes, as most are. */
const plain = /^[ !#-[\]-~]*$/;

/** JSON with sorted keys and nothing undefined: one text for one value (in the manner of RFC 8785). */
export const canonicalJson = (value: Json | undefined): string => {
  if (typeof value === 'string') return plain.test(value) ? `"${value}"` : JSON.stringify(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += text === '' ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `[${text}]`;
  }
  const items = value as { readonly [key: string]: Json | undefined };
  for (const key of sorted(Object.keys(items))) {
    const item = items[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}${canonicalJson(item)}`;
  }
  return `{${text}}`;
};

const hashOf = (scope: string, entry: Unchained, previous: string): string =>
  digest('sha256', canonicalJson({ scope, ...entry, previous }), 'hex');

/** `scope` is the case's id: an entry moved to another case does not verify there. */
export const chain = (scope: string, entry: Unchained, previous: string): AuditEntry => ({
  ...entry,
  previous,
  hash: hashOf(scope, entry, previous),
});

/** Whether an entry that was written now, with all its words, hashes to what it says and goes on where the one before ended. */
export const goesOn = (scope: string, entry: AuditEntry, before: string): boolean => {
  const { hash, previous, ...rest } = entry;
  return previous === before && hashOf(scope, rest, previous) === hash;
};

export type ChainFault = { readonly seq: number; readonly fault: 'changed' | 'missing' | 'reordered' };

/** Data with every text that somebody wrote or a page held taken out: names of places, times, kinds and persons who decided stay. */
export const withoutWords = (value: Json): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => withoutWords(item));
  if (value === null || typeof value !== 'object') return value;
  const items = value as { readonly [key: string]: Json | undefined };
  // Whoever writes a text says a name with it, which may be any text.
  const isWritten = typeof items['text'] === 'string';
  const entries = Object.entries(items).map(([key, item]): [string, Json | undefined] => {
    if (key === 'findings' || key === 'files') return [key, []];
    if (key === 'reason' || key === 'text' || (key === 'name' && isWritten)) return [key, ''];
    return [key, item === undefined ? undefined : withoutWords(item)];
  });
  return Object.fromEntries(entries);
};

/** What an entry without its words hashes to. */
export type Redaction = { readonly seq: number; readonly hash: string };
const redactionOf = (entry: AuditEntry): Redaction => ({
  seq: entry.seq,
  hash: digest('sha256', canonicalJson(entry as unknown as Json), 'hex'),
});
/** Undefined where an entry holds no words. It keeps its own hash, which the next entry names. */
export const redactedForm = (entry: AuditEntry): AuditEntry | undefined => {
  if (entry.redacted === true) return undefined;
  const data = withoutWords(entry.data);
  return canonicalJson(data) === canonicalJson(entry.data) ? undefined : { ...entry, data, redacted: true };
};
/** Of a whole trail: what an entry `handed-over` says of those before it, so that each can lose its words and nothing else. */
export const redactionsOf = (entries: readonly AuditEntry[]): readonly Redaction[] =>
  entries.flatMap((entry) => {
    const form = redactedForm(entry);
    return form === undefined ? [] : [redactionOf(form)];
  });

const redactionsIn = (entries: readonly AuditEntry[]): ReadonlyMap<number, string> => {
  const said = entries.findLast(({ what, redacted }) => what === 'handed-over' && redacted === undefined);
  const { redactions = [] } = (said?.data ?? {}) as { readonly redactions?: readonly Redaction[] };
  return new Map(redactions.map(({ seq, hash }) => [seq, hash]));
};

/**
 * Of suspected child abuse material no words may be kept. An entry without them keeps its hash, which the next one names, so that its
 * place and the text that it had are still fixed; what it may look like now, only a later entry `handed-over` says, which is whole
 * itself.
 *
 * The first thing wrong with a trail, or undefined. `length` is how many entries the case says it has.
 */
export const verifyChain = (scope: string, entries: readonly AuditEntry[], length: number): ChainFault | undefined => {
  let previous = genesis;
  const redactions = redactionsIn(entries);
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { seq, fault: entries.some((other) => other.seq === seq) ? 'reordered' : 'missing' };
    const { hash, previous: claimed, redacted, ...rest } = entry;
    const mayLack = redacted === true && redactionOf(entry).hash === redactions.get(seq);
    if (claimed !== previous || !(mayLack || hashOf(scope, rest, previous) === hash)) return { seq, fault: 'changed' };
    previous = hash;
  }
  return entries.length === length ? undefined : { seq: entries.length + 1, fault: 'missing' };
};

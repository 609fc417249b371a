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

/** JSON with sorted keys and nothing undefined: one text for one value (in the manner of RFC 8785). */
export const canonicalJson = (value: Json | undefined): string => {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const items = value as { readonly [key: string]: Json | undefined };
    let text = '';
    // By UTF-16 units, as `sort` does.
    for (const key of Object.keys(items).sort())
      if (items[key] !== undefined)
        text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(items[key])}`;
    return `{${text}}`;
  }
  return JSON.stringify(value ?? null);
};

const hashOf = (scope: string, entry: Unchained, previous: string): string =>
  digest('sha256', canonicalJson({ scope, ...entry, previous }), 'hex');

/** `scope` is the case's id: an entry moved to another case does not verify there. */
export const chain = (scope: string, entry: Unchained, previous: string): AuditEntry => ({
  ...entry,
  previous,
  hash: hashOf(scope, entry, previous),
});

export type ChainFault = { readonly seq: number; readonly fault: 'changed' | 'missing' | 'reordered' };

/** These carry what was found; of suspected child abuse material nothing of that may be kept. */
const redactable: ReadonlySet<string> = new Set(['opened', 'flag-added']);
export const isRedactable = ({ what }: AuditEntry): boolean => redactable.has(what);

/**
 * A redacted entry keeps its hash, which the next one names, so that its place and the text that it had are still fixed; that it may
 * be redacted at all, only a later entry `handed-over` says, which is whole itself.
 *
 * The first thing wrong with a trail, or undefined. `length` is how many entries the case says it has.
 */
export const verifyChain = (scope: string, entries: readonly AuditEntry[], length: number): ChainFault | undefined => {
  let previous = genesis;
  const handedOver =
    entries.findLast(({ what, redacted }) => what === 'handed-over' && redacted === undefined)?.seq ?? 0;
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { seq, fault: entries.some((other) => other.seq === seq) ? 'reordered' : 'missing' };
    const { hash, previous: claimed, redacted, ...rest } = entry;
    const mayLack = redacted === true && isRedactable(entry) && seq < handedOver;
    if (claimed !== previous || !(mayLack || hashOf(scope, rest, previous) === hash)) return { seq, fault: 'changed' };
    previous = hash;
  }
  return entries.length === length ? undefined : { seq: entries.length + 1, fault: 'missing' };
};

import { createHash } from 'node:crypto';
import type { Category } from '../policy/policy.ts';

// Crockford's base 32: no i, l, o, u, so a reference survives being read out on the telephone.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const characters = 10; // 50 bits

/**
 * `hw-` and ten characters, e.g. `hw-7k3f9qxd2m`: the reference of the `ordinal`-th case (from 1) of a contract + category. The
 * same confirmation, processed twice, names the same case.
 */
export const caseIdOf = (contract: string, category: Category, ordinal: number): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([contract, category, ordinal]))
    .digest();
  const text = Array.from(digest.subarray(0, characters), (byte) => alphabet[byte % alphabet.length]);
  return `hw-${text.join('')}`;
};

/** Whether a text can be the reference of a case; other records have other prefixes. */
export const isCaseId = (text: string): boolean => text.startsWith('hw-');

/** The case that an `open` command goes to: the one that is open, else the next. */
export const caseIdFor = (
  contract: string,
  category: Category,
  pointer: { readonly caseId?: string; readonly count: number } | undefined,
): string => pointer?.caseId ?? caseIdOf(contract, category, (pointer?.count ?? 0) + 1);

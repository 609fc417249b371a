/**
 * A link list: hosts and addresses known for one category, and where that knowledge comes from. The file:
 *
 *   # free comment
 *   name: shady-hosts
 *   category: illegal-software
 *   version: 2027-01-15                 the day it was made; also `since` of entries without a date of their own
 *   licence: CC0-1.0
 *   source: https://lists.example/shady
 *
 *   warez-harbour.example               this host and everything below it
 *   files.example/cracks/               only addresses that begin so, on any scheme and port
 *   old-harbour.example 2025-06-01      listed since
 */
import type { Category } from '../policy/policy.ts';

export type ListHeader = {
  /** Lower-case letters, digits, dashes. */
  readonly name: string;
  readonly category: Category;
  /** ISO date. */
  readonly version: string;
  readonly licence: string;
  readonly source: string;
};
export type ListEntry = {
  /** Lower-case ASCII host, or an IP address. */
  readonly host: string;
  /** Path and query that an address must begin with; absent: every address of the host and of hosts below it. */
  readonly path?: string;
  /** ISO date. */
  readonly since: string;
};
export type LinkList = ListHeader & { readonly entries: readonly ListEntry[] };
/** What the operator trusts more than any list: these hosts and everything below them are never listed. */
export type Whitelist = ReadonlySet<string>;

/** The list as a file that `parseList` reads back. */
export const writeList = (list: LinkList): string =>
  [
    ...(['name', 'category', 'version', 'licence', 'source'] as const).map((field) => `${field}: ${list[field]}`),
    '',
    ...list.entries.map(({ host, path = '', since }) => `${host}${path}${since === list.version ? '' : ` ${since}`}`),
    '',
  ].join('\n');

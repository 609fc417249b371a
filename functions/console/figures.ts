/** Reads what the figures are made of, and what a table is as CSV. */
import type { Case } from '../../shared/case/case.ts';
import type { Query, Records } from '../../shared/ports.ts';
import { type Coverage, coverageOf } from '../../shared/report/coverage.ts';
import { type Figures, figuresOf } from '../../shared/report/figures.ts';
import { type Flag, flagStates } from '../../shared/review/flag.ts';
import type { Customer, Server } from '../../shared/site/inventory.ts';
import { bodyOf, type SiteRecord } from '../../shared/table.ts';
import { type Iso, secondsBetween } from '../../shared/time.ts';
import { stateKinds } from './case-list.ts';

/** More than this of a kind are not read: the figures then say that they are of a part. */
export const mostRead = 20_000;
/** Figures of the same days are made anew after so many seconds. */
const freshSeconds = 60;

export type Desktop = { readonly figures: Figures; readonly coverage: Coverage; readonly partial: boolean };
export type Material = {
  readonly flags: readonly Flag[];
  readonly cases: readonly Case[];
  readonly sites: readonly SiteRecord[];
  readonly customers: readonly Customer[];
};

export const readAll = async <T>(
  records: Records,
  query: Omit<Query, 'limit' | 'cursor'>,
  most: number,
): Promise<T[]> => {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({ ...query, limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
    for (const row of page.rows) found.push(bodyOf<T>(row));
    cursor = page.cursor;
  } while (cursor !== undefined && found.length < most);
  return found.slice(0, most);
};
const lists = async <T>(records: Records, partitions: readonly string[]): Promise<readonly T[]> => {
  const found: T[] = [];
  for (const pk of partitions) {
    if (found.length >= mostRead) break;
    found.push(...(await readAll<T>(records, { index: 'list', pk }, mostRead - found.length)));
  }
  return found;
};

export const readTable = {
  flags: (records: Records) =>
    lists<Flag>(
      records,
      flagStates.map((state) => `flags#${state}`),
    ),
  cases: (records: Records) =>
    lists<Case>(
      records,
      stateKinds.map((state) => `cases#${state}`),
    ),
  sites: async (records: Records) => {
    const servers = await lists<Server>(records, ['servers']);
    return lists<SiteRecord>(
      records,
      servers.map(({ id }) => `sites#${id}`),
    );
  },
  customers: (records: Records) => lists<Customer>(records, ['customers']),
} as const satisfies { readonly [K in keyof Material]: (records: Records) => Promise<Material[K]> };

/** One a process: whoever looks within the minute sees the same figures. */
export const figuresDesk = (records: Records) => {
  const made = new Map<number, { readonly at: Iso; readonly desktop: Promise<Desktop> }>();
  const make = async (days: number, now: Iso): Promise<Desktop> => {
    const [flags, cases, sites] = await Promise.all([
      readTable.flags(records),
      readTable.cases(records),
      readTable.sites(records),
    ]);
    const partial = [flags, cases, sites].some(({ length }) => length >= mostRead);
    return { figures: figuresOf(flags, cases, now, days), coverage: coverageOf(sites, now), partial };
  };
  return async (days: number, now: Iso): Promise<Desktop> => {
    const before = made.get(days);
    if (before !== undefined && secondsBetween(before.at, now) < freshSeconds) return before.desktop;
    const desktop = make(days, now);
    made.set(days, { at: now, desktop });
    try {
      return await desktop;
    } catch (error) {
      made.delete(days);
      throw error;
    }
  };
};

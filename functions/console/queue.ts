/** The queue of flags: what waits as lines in the order of work, what is decided from the list of its state. */

import { categories, type Policy } from '../../shared/policy/policy.ts';
import type { Records } from '../../shared/ports.ts';
import { awaited } from '../../shared/review/ask.ts';
import { review } from '../../shared/review/decide.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { anyLineOf, type FlagLine, flagWrites, lineOf, liveClaimOf } from '../../shared/review/line.ts';
import { bodyOf, rankOf } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';
import { findCustomers } from './inventory-find.ts';
import { fits, type QueueFilter, rankRange } from './queue-filter.ts';
import { merged, type Partition } from './queue-lines.ts';
import { contractsOfCustomer, flagsOfSite, readCustomer, readFlag, sitesOfContract } from './records.ts';

export type QueuePage = {
  readonly lines: readonly FlagLine[];
  /** Where the next page begins; undefined: there is none. */
  readonly after?: string;
};

const pageSize = 50;
/** Lines are short: so many are read and put aside in a few hundredths of a second. */
const mostLines = 4000;
/** Whole flags are not: the lists of decided ones are read less deep for a filter. */
const mostFlags = 600;

const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** Where the queue is read, under which policy, as of when. */
export type QueueAt = { readonly records: Records; readonly policy: Policy; readonly now: Iso };

const partitionsOf = (filter: QueueFilter, policy: Policy, after: string | undefined): readonly Partition[] => {
  if (filter.sort === 'oldest')
    return [{ index: 'due', pk: 'waiting', ...(after === undefined ? {} : { from: after }) }];
  return (filter.category === undefined ? categories : [filter.category]).map((category) => {
    const { from, to } = rankRange(filter, policy, category);
    const start = latest(from, after);
    return {
      index: 'list',
      pk: `waiting#${category}`,
      ...(start === undefined ? {} : { from: start }),
      ...(to === undefined ? {} : { to }),
    };
  });
};

const readWaiting = async (
  { records, policy, now }: QueueAt,
  filter: QueueFilter,
  after?: string,
): Promise<QueuePage> => {
  const isWanted = fits(filter, now, policy);
  const lines: FlagLine[] = [];
  let read = 0;
  let last: string | undefined;
  for await (const { line, at } of merged(records, partitionsOf(filter, policy, after))) {
    if (at === after) continue;
    if (lines.length === pageSize || read === mostLines)
      return { lines, ...(last === undefined ? {} : { after: last }) };
    read += 1;
    last = at;
    if (isWanted(line)) lines.push(line);
  }
  return { lines };
};

const byOrder =
  ({ sort }: QueueFilter) =>
  (a: FlagLine, b: FlagLine): number => {
    const [one, other] = sort === 'oldest' ? [a.firstSeen, b.firstSeen] : [rankOf(a), rankOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };

/** By number, else whoever the customers' own search finds by a part of a name or of a site. */
const customersAsked = async (records: Records, asked: string): Promise<readonly string[]> =>
  (await readCustomer(records, asked)) === undefined
    ? (await findCustomers(records, asked)).map(({ id }) => id)
    : [asked];

/** A customer has few sites, so theirs are asked for one by one, whatever else waits. */
const readOfCustomer = async (
  { records, policy, now }: QueueAt,
  filter: QueueFilter & { readonly customer: string },
): Promise<QueuePage> => {
  const asked = await customersAsked(records, filter.customer);
  const contracts = (await Promise.all(asked.map((id) => contractsOfCustomer(records, id)))).flat();
  const sites = (await Promise.all(contracts.map(({ id }) => sitesOfContract(records, id)))).flat();
  const flags = (await Promise.all(sites.map(({ host }) => flagsOfSite(records, host)))).flat();
  const wanted = fits({ ...filter, customer: undefined }, now, policy);
  const isAsked = (flag: Flag): boolean =>
    filter.state === 'open' ? lineOf(flag) !== undefined : flag.state === filter.state;
  return { lines: flags.filter(isAsked).map(anyLineOf).filter(wanted).sort(byOrder(filter)) };
};

const readDecided = async (
  { records, policy, now }: QueueAt,
  filter: QueueFilter,
  after?: string,
): Promise<QueuePage> => {
  const isWanted = fits(filter, now, policy);
  const lines: FlagLine[] = [];
  let cursor = after;
  let read = 0;
  do {
    const page = await records.query({
      index: 'list',
      pk: `flags#${filter.state}`,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    read += page.rows.length;
    lines.push(...page.rows.map((row) => anyLineOf(bodyOf<Flag>(row))).filter(isWanted));
    cursor = page.cursor;
  } while (cursor !== undefined && lines.length < pageSize && read < mostFlags);
  return { lines, ...(cursor === undefined ? {} : { after: cursor }) };
};

/** One page of what the filter asks for. What is claimed stands at its place among what waits. */
export const readQueue = async (at: QueueAt, filter: QueueFilter, after?: string): Promise<QueuePage> => {
  const { customer } = filter;
  if (customer !== undefined) return readOfCustomer(at, { ...filter, customer });
  return filter.state === 'open' || filter.state === 'claimed'
    ? readWaiting(at, filter, after)
    : readDecided(at, filter, after);
};

/**
 * Claims the first flag that nobody holds and this person may decide, skipping what others take in the same moment. One that this person holds already
 * comes first, so that "next" never piles up claims.
 */
export const takeNext = async (desk: Desk, by: string, filter: QueueFilter): Promise<Flag | undefined> => {
  const { records, now } = desk.ports;
  const at = toIso(now());
  let after: string | undefined;
  do {
    const page = await readQueue({ records, policy: desk.policy, now: at }, { ...filter, state: 'open' }, after);
    const mine = page.lines.find((line) => liveClaimOf(line, at)?.by === by);
    const free = page.lines.filter((line) => liveClaimOf(line, at) === undefined && awaited(line, by) === undefined);
    for (const { id } of mine === undefined ? free : [mine]) {
      const found = await readFlag(records, id);
      if (found === undefined) continue;
      if (mine !== undefined) return found.value;
      const result = review(found.value, { type: 'claim' }, { now: at, by, policy: desk.policy });
      if (!result.ok) continue;
      const { flag } = result.value;
      const written = await records.transact([...flagWrites(flag, found)]);
      if (written.ok) return flag;
    }
    after = page.after;
  } while (after !== undefined);
  return undefined;
};

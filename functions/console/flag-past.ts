/** What was before a flag: the last visits of its site, what changed on its strongest page, cases and strikes of the customer. */
import type { Case } from '../../shared/case/case.ts';
import type { Strike } from '../../shared/case/strikes.ts';
import type { Visit } from '../../shared/crawl/visit.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { pageName } from '../../shared/review/screenshot.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { Desk } from './desk.ts';
import { type Change, changesBetween, type Kept, readEvidence, visitsWith } from './evidence-read.ts';
import { casesOfContract, contractsOfCustomer, type Ownership } from './records.ts';

const visitsShown = 5;
/** A reseller's may be hundreds; whoever wants them all opens the customer. */
const contractsRead = 20;

export type PageChange = {
  readonly url: string;
  readonly name: string;
  readonly before: Kept;
  /** Undefined: too much of it. */
  readonly changes: readonly Change[] | undefined;
};
export type Past = {
  /** Latest first. */
  readonly visits: readonly Visit[];
  /** Of the customer's other contracts, latest first. */
  readonly elsewhere: readonly Case[];
  /** That stand; those that expired too, since the case itself counts them. */
  readonly strikes: readonly Strike[];
  /** Of the strongest page, between the last two visits that kept it. */
  readonly change?: PageChange;
};

const changeOf = async ({ ports: { blobs } }: Desk, flag: Flag): Promise<PageChange | undefined> => {
  const [page] = flag.pages;
  // Seen once: there is nothing to compare it with.
  if (page === undefined || page.firstSeen === page.lastSeen) return undefined;
  const [shown, before] = await visitsWith(blobs, flag.site, page.url);
  if (shown === undefined || before === undefined) return undefined;
  const [now, then] = await Promise.all([
    readEvidence(blobs, shown.warc, page.url),
    readEvidence(blobs, before.warc, page.url),
  ]);
  if (now === undefined || then === undefined) return undefined;
  return { url: page.url, name: pageName(page.url), before, changes: changesBetween(then.lines, now.lines) };
};

export const pastOf = async (desk: Desk, flag: Flag, { contract, customer }: Ownership): Promise<Past> => {
  const { records } = desk.ports;
  const others = async (): Promise<readonly Case[]> => {
    if (customer === undefined) return [];
    const contracts = (await contractsOfCustomer(records, customer.id)).filter(({ id }) => id !== contract?.id);
    const cases = await Promise.all(contracts.slice(0, contractsRead).map(({ id }) => casesOfContract(records, id)));
    return cases.flat().toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  };
  const strikesOf = async (): Promise<readonly Strike[]> => {
    if (customer === undefined) return [];
    const page = await records.query({ index: 'table', pk: keys.customer(customer.id).pk, prefix: 'strike#' });
    return page.rows.map((row) => bodyOf<Strike>(row)).filter(({ takenBack }) => takenBack === undefined);
  };
  const [visits, elsewhere, strikes, change] = await Promise.all([
    records.query({
      index: 'table',
      pk: keys.site(flag.site).pk,
      prefix: 'visit#',
      descending: true,
      limit: visitsShown,
    }),
    others(),
    strikesOf(),
    changeOf(desk, flag),
  ]);
  return {
    visits: visits.rows.map((row) => bodyOf<Visit>(row)),
    elsewhere,
    strikes,
    ...(change === undefined ? {} : { change }),
  };
};

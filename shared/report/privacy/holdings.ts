/** Everything that is kept about a contract, and about its customer: rows and blobs, found by the indexes. */
import type { Case } from '../../case/case.ts';
import { uploadsOf } from '../../case/uploads.ts';
import { picturesKey } from '../../detect/pictures/memory.ts';
import type { Blobs, Query, Records, Row } from '../../ports.ts';
import type { Contract, Customer } from '../../site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../table.ts';

export type PrivacyPorts = { readonly records: Records; readonly blobs: Blobs };
/** Leaves first: what names another comes before it, so that an erasure that was cut short finds the rest again. */
export type Holdings = { readonly rows: readonly Row[]; readonly blobs: readonly string[] };
export type CaseHoldings = Holdings & { readonly value: Case };
export type ContractHoldings = {
  readonly contract: Contract;
  readonly cases: readonly CaseHoldings[];
  readonly sites: readonly (Holdings & { readonly site: SiteRecord })[];
  /** The contract's own. */
  readonly own: readonly Row[];
};
export type CustomerHoldings = {
  readonly customer: Customer;
  readonly contracts: readonly ContractHoldings[];
  /** The customer and the contacts. */
  readonly own: readonly Row[];
};

export const allRows = async (records: Records, query: Query): Promise<readonly Row[]> => {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({ ...query, limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};
export const allBlobs = async (blobs: Blobs, prefix: string): Promise<readonly string[]> => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await blobs.list(prefix, cursor);
    found.push(...page.keys);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};
const inTable = (records: Records, pk: string) => allRows(records, { index: 'table', pk });
const ownedBy = (records: Records, pk: string, prefix?: string) =>
  allRows(records, { index: 'owner', pk, ...(prefix === undefined ? {} : { prefix }) });

/** Where the function notify keeps each message, see shared/notice/kept.ts. */
export const sentUnder = (about: string): string => `mail/${about.toLowerCase()}/`;

const caseHoldings = async (row: Row, letters: readonly string[], { records, blobs }: PrivacyPorts) => {
  const value = bodyOf<Case>(row);
  const pk = keys.case(value.id).pk;
  const [own, owned] = await Promise.all([inTable(records, pk), ownedBy(records, pk)]);
  const mails = owned
    .filter(({ pk: key }) => key.startsWith('mail#'))
    .map((each) => bodyOf<{ readonly blob: string }>(each).blob);
  const sent = await allBlobs(blobs, sentUnder(value.id));
  const uploads = await allBlobs(blobs, uploadsOf(value.id));
  return {
    value,
    // The case itself is found by its contract, so it goes last.
    rows: [...owned, ...own.toSorted((a, b) => Number(a.sk === 'case') - Number(b.sk === 'case'))],
    blobs: [...sent, ...uploads, ...mails, ...letters.filter((key) => key.includes(`/${value.id.toLowerCase()}-`))],
  };
};

const siteHoldings = async (row: Row, { records, blobs }: PrivacyPorts) => {
  const site = bodyOf<SiteRecord>(row);
  const pk = keys.site(site.host).pk;
  const [own, flags, withheld, ...files] = await Promise.all([
    inTable(records, pk),
    ownedBy(records, pk, 'flag#'),
    ownedBy(records, pk, 'withheld#'),
    allBlobs(blobs, `evidence/${site.host}/`),
    allBlobs(blobs, `crawl/checkpoints/${site.host}/`),
  ]);
  // A flag may be withheld whole, and then only that tells of it.
  const ofFlags = await Promise.all(
    [...new Set([...flags, ...withheld].map((row) => row.pk))].map((flag) => inTable(records, flag)),
  );
  return {
    site,
    rows: [
      // The lines of the queue before their flags.
      ...ofFlags.flat().toSorted((a, b) => Number(a.sk === 'flag') - Number(b.sk === 'flag')),
      // That an address is restricted stays, as whoever hosts the site next must not bring it back.
      ...own
        .filter(({ sk }) => sk !== 'restricted')
        .toSorted((a, b) => Number(a.sk === 'site') - Number(b.sk === 'site')),
    ],
    blobs: [...files.flat(), `crawl/memory/${site.host}.json.gz`, picturesKey(site.host)],
  };
};

export const contractHoldings = async (row: Row, ports: PrivacyPorts): Promise<ContractHoldings> => {
  const contract = bodyOf<Contract>(row);
  const pk = keys.contract(contract.id).pk;
  const [own, owned, letters] = await Promise.all([
    inTable(ports.records, pk),
    ownedBy(ports.records, pk),
    allBlobs(ports.blobs, 'letters/'),
  ]);
  const under = (kind: string) => owned.filter((each) => each.pk.startsWith(kind));
  return {
    contract,
    cases: await Promise.all(under('case#').map((each) => caseHoldings(each, letters, ports))),
    sites: await Promise.all(under('site#').map((each) => siteHoldings(each, ports))),
    own: [...under('outbox#'), ...own.toSorted((a, b) => Number(a.sk === 'contract') - Number(b.sk === 'contract'))],
  };
};

/** Undefined: there is no such customer. */
export const customerHoldings = async (id: string, ports: PrivacyPorts): Promise<CustomerHoldings | undefined> => {
  const { pk } = keys.customer(id);
  const own = await inTable(ports.records, pk);
  const customer = own.find(({ sk }) => sk === 'customer');
  if (customer === undefined) return undefined;
  const contracts = await ownedBy(ports.records, pk, 'contract#');
  return {
    customer: bodyOf<Customer>(customer),
    contracts: await Promise.all(contracts.map((row) => contractHoldings(row, ports))),
    own: own.toSorted((a, b) => Number(a.sk === 'customer') - Number(b.sk === 'customer')),
  };
};

/** What was sent for a record that is no case, such as a report: its outbox rows and the mails themselves. */
export const messageHoldings = async (about: string, { records, blobs }: PrivacyPorts): Promise<Holdings> => {
  const { pk } = keys.case(about);
  const [rows, events] = await Promise.all([ownedBy(records, pk), inTable(records, pk)]);
  return { rows: [...rows, ...events], blobs: await allBlobs(blobs, sentUnder(about)) };
};

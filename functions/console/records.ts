/** Reading the table for the console: whose a site is, and what hangs on it. */
import type { Case } from '../../shared/case/case.ts';
import type { Records, Row } from '../../shared/ports.ts';
import type { Flag } from '../../shared/review/flag.ts';
import type { Contact, Contract, Customer } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../shared/table.ts';

export type Stored<T> = { readonly value: T; readonly rev: number };
export const stored = <T>(row: Row): Stored<T> => ({ value: bodyOf<T>(row), rev: row.rev });
const read = async <T>(records: Records, key: Parameters<Records['get']>[0]): Promise<Stored<T> | undefined> => {
  const row = await records.get(key);
  return row === undefined ? undefined : stored<T>(row);
};

export const readFlag = (records: Records, id: string) => read<Flag>(records, keys.flag(id));
export const readCase = (records: Records, id: string) => read<Case>(records, keys.case(id));
export const readSite = (records: Records, host: string) => read<SiteRecord>(records, keys.site(host));
export const readContract = (records: Records, id: string) => read<Contract>(records, keys.contract(id));
export const readCustomer = (records: Records, id: string) => read<Customer>(records, keys.customer(id));

/** The first hundred of what belongs to something. */
const owned = async <T>(records: Records, pk: string, prefix: string, descending = false): Promise<readonly T[]> => {
  const { rows } = await records.query({ index: 'owner', pk, prefix, descending, limit: 100 });
  return rows.map((row) => bodyOf<T>(row));
};
export const flagsOfSite = (records: Records, host: string) => owned<Flag>(records, keys.site(host).pk, 'flag#');
/** Latest first. */
export const casesOfContract = (records: Records, contract: string) =>
  owned<Case>(records, keys.contract(contract).pk, 'case#', true);
export const sitesOfContract = (records: Records, contract: string) =>
  owned<SiteRecord>(records, keys.contract(contract).pk, 'site#');
export const contractsOfCustomer = (records: Records, customer: string) =>
  owned<Contract>(records, keys.customer(customer).pk, 'contract#');
/** Who came through this reseller. */
export const customersOfReseller = (records: Records, reseller: string) =>
  owned<Customer>(records, keys.customer(reseller).pk, 'customer#');
export const contactsOf = async (records: Records, customer: string): Promise<readonly Contact[]> => {
  const { rows } = await records.query({ index: 'table', pk: keys.customer(customer).pk, prefix: 'contact#' });
  return rows.map((row) => bodyOf<Contact>(row));
};

/** Whose a site is; each step may be missing where the inventory changed since. */
export type Ownership = {
  readonly site?: SiteRecord;
  readonly contract?: Contract;
  readonly customer?: Customer;
  readonly contacts: readonly Contact[];
};
export const ownershipOf = async (records: Records, host: string): Promise<Ownership> => {
  const site = (await readSite(records, host))?.value;
  if (site === undefined) return { contacts: [] };
  const contract = (await readContract(records, site.contract))?.value;
  if (contract === undefined) return { site, contacts: [] };
  const [customer, contacts] = await Promise.all([
    readCustomer(records, contract.customer),
    contactsOf(records, contract.customer),
  ]);
  return { site, contract, contacts, ...(customer === undefined ? {} : { customer: customer.value }) };
};

/** Sites by a part of their name; customers by a part of their name or number, or of the name of a site of theirs. */
import type { Records } from '../../shared/ports.ts';
import type { Contract, Customer, Server } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../shared/table.ts';
import { readTable } from './figures.ts';
import { readCustomer } from './records.ts';
import type { ServerSites } from './site-list-page.tsx';

/** More would not be read through; a longer part of the name finds fewer. */
const mostFound = 100;
const plain = (text: string): string => text.trim().toLocaleLowerCase('en');
const unique = <T>(of: readonly T[]): readonly T[] => [...new Set(of)];

const sitesNamed = async (records: Records, part: string): Promise<readonly SiteRecord[]> =>
  (await readTable.sites(records)).filter(({ host }) => host.includes(part)).slice(0, mostFound);

/** By the server that they are on. */
export const findSites = async (records: Records, asked: string): Promise<readonly ServerSites[]> => {
  const sites = await sitesNamed(records, plain(asked));
  const found = await Promise.all(
    unique(sites.map(({ server }) => server)).map(async (id): Promise<ServerSites | undefined> => {
      const row = await records.get(keys.server(id));
      return row && { server: bodyOf<Server>(row), sites: sites.filter(({ server }) => server === id) };
    }),
  );
  return found.filter((one) => one !== undefined);
};

export const findCustomers = async (records: Records, asked: string): Promise<readonly Customer[]> => {
  const part = plain(asked);
  const [customers, sites] = await Promise.all([readTable.customers(records), sitesNamed(records, part)]);
  const named = customers.filter(({ id, name }) => plain(name).includes(part) || plain(id).includes(part));
  const contracts = await Promise.all(
    unique(sites.map(({ contract }) => contract)).map((id) => records.get(keys.contract(id))),
  );
  const owners = unique(contracts.flatMap((row) => (row === undefined ? [] : [bodyOf<Contract>(row).customer])));
  const others = owners.filter((id) => !named.some((customer) => customer.id === id));
  const bySite = await Promise.all(others.map(async (id) => (await readCustomer(records, id))?.value));
  return [...named, ...bySite.filter((one) => one !== undefined)].slice(0, mostFound);
};

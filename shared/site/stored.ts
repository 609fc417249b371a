/** The whole inventory as the records hold it, in the order of its ids. */
import type { IndexName, Key, Records, Row } from '../ports.ts';
import { bodyOf, keys, type SiteRecord } from '../table.ts';
import type { Contact, Contract, Customer, Inventory, Server, Site } from './inventory.ts';

const all = async (
  records: Records,
  index: IndexName | 'table',
  pk: string,
  prefix?: string,
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index,
      pk,
      limit: 1000,
      ...(prefix === undefined ? {} : { prefix }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    found.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};

const siteOf = ({ host, contract, server, start }: SiteRecord): Site => ({ host, contract, server, start });
const pkOf = (key: Key): string => key.pk;

export const readInventory = async (records: Records): Promise<Inventory> => {
  const customers = (await all(records, 'list', 'customers')).map((row) => bodyOf<Customer>(row));
  const servers = (await all(records, 'list', 'servers')).map((row) => bodyOf<Server>(row));
  const contacts: Contact[] = [];
  const contracts: Contract[] = [];
  for (const { id } of customers) {
    const own = pkOf(keys.customer(id));
    contacts.push(...(await all(records, 'table', own, 'contact#')).map((row) => bodyOf<Contact>(row)));
    contracts.push(...(await all(records, 'owner', own, 'contract#')).map((row) => bodyOf<Contract>(row)));
  }
  const sites: Site[] = [];
  for (const { id } of servers)
    sites.push(...(await all(records, 'list', `sites#${id}`)).map((row) => siteOf(bodyOf<SiteRecord>(row))));
  return { customers, contacts, contracts, servers, sites };
};

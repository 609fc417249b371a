/** The inventory as the records hold it: the whole in the order of its ids, or the records that another one names. */
import type { IndexName, Key, Records, Row } from '../ports.ts';
import { bodyOf, keys, type SiteRecord } from '../table.ts';
import type { Reference } from './fields.ts';
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

/** Those records of `inventory` that are there, as they are there: what a small change to a large inventory is compared with. */
export const readNamed = async (records: Records, inventory: Inventory): Promise<Inventory> => {
  const present = async <T>(wanted: readonly Key[]): Promise<readonly T[]> => {
    const found = await Promise.all(wanted.map((key) => records.get(key)));
    return found.flatMap((row) => (row === undefined ? [] : [bodyOf<T>(row)]));
  };
  return {
    customers: await present<Customer>(inventory.customers.map(({ id }) => keys.customer(id))),
    contacts: await present<Contact>(inventory.contacts.map(({ customer, id }) => keys.contact(customer, id))),
    contracts: await present<Contract>(inventory.contracts.map(({ id }) => keys.contract(id))),
    servers: await present<Server>(inventory.servers.map(({ id }) => keys.server(id))),
    sites: (await present<SiteRecord>(inventory.sites.map(({ host }) => keys.site(host)))).map(siteOf),
  };
};

/** Which of these records are there; a kind that nothing refers to is never asked for. */
export const readKnown = async (records: Records, names: readonly Reference[]): Promise<readonly Reference[]> => {
  const keyOf = ({ kind, id }: Reference): Key => {
    if (kind === 'customer') return keys.customer(id);
    return kind === 'contract' ? keys.contract(id) : keys.server(id);
  };
  const rows = await Promise.all(names.map((name) => records.get(keyOf(name))));
  return names.filter((_, index) => rows[index] !== undefined);
};

/** What an import would change: compared record by record with what is there. Nothing is ever removed by being left out. */
import { type Kind, kinds, plural } from './fields.ts';
import type { Contact, Inventory } from './inventory.ts';

type Counts = { readonly added: number; readonly changed: number; readonly unchanged: number };
export type Plan = {
  /** What is to be written: the file's records that are new or different. */
  readonly write: Inventory;
  readonly counts: Readonly<Record<Kind, Counts>>;
  /** Hosts that are known and not in the file; they stay, and go on being crawled. */
  readonly absentSites: readonly string[];
  /** Contracts that the file calls active or suspended, but that are terminated here: they stay terminated. */
  readonly staysTerminated: readonly string[];
  /** Contracts that this file ends; their open cases close. */
  readonly ended: readonly string[];
};

const idOf = (record: { readonly id: string } | { readonly host: string } | Contact): string => {
  if ('host' in record) return record.host;
  return 'role' in record ? `${record.customer}/${record.id}` : record.id;
};

export const planImport = (file: Inventory, existing: Inventory): Plan => {
  const terminated = new Set(existing.contracts.filter(({ status }) => status === 'terminated').map(({ id }) => id));
  const staysTerminated = file.contracts.filter(({ id, status }) => terminated.has(id) && status !== 'terminated');
  const wanted: Inventory = {
    ...file,
    // Reinstating is a decision with a person behind it, never a side effect of a nightly export.
    contracts: file.contracts.map((contract) =>
      terminated.has(contract.id) ? { ...contract, status: 'terminated' } : contract,
    ),
  };
  const differences = (kind: Kind) => {
    const before = new Map(existing[plural[kind]].map((record) => [idOf(record), JSON.stringify(ordered(record))]));
    const all = wanted[plural[kind]];
    const isNew = all.filter((record) => !before.has(idOf(record)));
    const changed = all.filter(
      (record) => (before.get(idOf(record)) ?? JSON.stringify(ordered(record))) !== JSON.stringify(ordered(record)),
    );
    const touched = new Set([...isNew, ...changed].map(idOf));
    const counts: Counts = {
      added: isNew.length,
      changed: changed.length,
      unchanged: all.length - isNew.length - changed.length,
    };
    return { counts, touched };
  };
  const of = Object.fromEntries(kinds.map((kind) => [kind, differences(kind)])) as Record<
    Kind,
    ReturnType<typeof differences>
  >;
  const hosts = new Set(file.sites.map(({ host }) => host));
  return {
    write: {
      customers: wanted.customers.filter((record) => of.customer.touched.has(idOf(record))),
      contacts: wanted.contacts.filter((record) => of.contact.touched.has(idOf(record))),
      contracts: wanted.contracts.filter((record) => of.contract.touched.has(idOf(record))),
      servers: wanted.servers.filter((record) => of.server.touched.has(idOf(record))),
      sites: wanted.sites.filter((record) => of.site.touched.has(idOf(record))),
    },
    counts: Object.fromEntries(kinds.map((kind) => [kind, of[kind].counts])) as Record<Kind, Counts>,
    absentSites: existing.sites.map(({ host }) => host).filter((host) => !hosts.has(host)),
    staysTerminated: staysTerminated.map(({ id }) => id),
    ended: wanted.contracts
      .filter(
        ({ id, status }) =>
          status === 'terminated' && !terminated.has(id) && existing.contracts.some((old) => old.id === id),
      )
      .map(({ id }) => id),
  };
};

/** The same record read from another file may name its fields in another order. */
const ordered = (record: object): object =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The shape of the one table, as data: the SQLite adapter, the CDK app and the tests' table are all made from it.
 */
import type { IndexName } from '../ports.ts';

export const indexNames = ['list', 'due', 'owner'] as const satisfies readonly IndexName[];

/** Names of a key's two attributes. */
export type KeyAttributes = { readonly pk: string; readonly sk: string };
export const tableKey = { pk: 'pk', sk: 'sk' } as const satisfies KeyAttributes;
/** A row is in an index when it has that index's two attributes; each index carries whole rows. */
export const indexKeys = {
  list: { pk: 'listPk', sk: 'listSk' },
  due: { pk: 'duePk', sk: 'dueSk' },
  owner: { pk: 'ownerPk', sk: 'ownerSk' },
} as const satisfies Record<IndexName, KeyAttributes>;

export const attributesOf = (index: IndexName | 'table'): KeyAttributes =>
  index === 'table' ? tableKey : indexKeys[index];

/**
 * What belongs together: the partition keys of each family, in the table and in its indexes; `*` stands for an id. A function on
 * AWS is given families to read and to write (`dynamodb:LeadingKeys`), never the table.
 */
export const families = {
  customers: ['customer#*', 'customers'],
  contracts: ['contract#*'],
  servers: ['server#*', 'servers', 'crawling'],
  sites: ['site#*', 'sites', 'sites#*', 'visits#*', 'tried', 'allowed'],
  flags: ['flag#*', 'flags#*', 'waiting', 'waiting#*', 'like#*', 'bulk#*'],
  cases: ['case#*', 'cases', 'cases#*'],
  events: ['events#*'],
  outbox: ['outbox#*', 'outbox'],
  mails: ['mail#*', 'mails#*'],
  links: ['link#*'],
  sessions: ['session#*'],
  people: ['person#*'],
  tokens: ['token#*', 'tokens', 'calls'],
  reports: ['report#*', 'reports#*', 'reported#*', 'notifier#*', 'notifiers'],
  authorities: ['order#*', 'orders', 'orders#*', 'referral#*'],
  restricted: ['restricted#*'],
  trails: ['trail#*', 'trails'],
  seals: ['seal#*'],
  looks: ['looked#*', 'access#*', 'access'],
  erased: ['erased#*', 'erased'],
  settings: ['system'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Family = keyof typeof families;
export const familyNames = Object.keys(families) as readonly Family[];

/**
 * Days that a lock on evidence runs, and that superseded versions stay. A lock that is not renewed ends no later than the version
 * that a delete leaves behind would have gone, so that it never makes anything stay longer:
 *
 *   locked (day 0) ──── deleted (day d) ──── lock ends (day 30) ──── version goes (day d + 30)
 */
export const lockDays = 30;

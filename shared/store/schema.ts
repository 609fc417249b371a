/**
 * The shape of the one table, as data: the SQLite adapter, the CDK app and the tests' table are all made from it.
 */
import type { IndexName, Key } from '../ports.ts';

export const indexNames = ['list', 'due', 'owner'] as const satisfies readonly IndexName[];

/** Names of a key's two attributes. */
export type KeyAttributes = { readonly pk: string; readonly sk: string };
export const tableKey = { pk: 'pk', sk: 'sk' } as const satisfies KeyAttributes;
/** A row is in an index when it has that index's two attributes. */
export const indexKeys = {
  list: { pk: 'listPk', sk: 'listSk' },
  due: { pk: 'duePk', sk: 'dueSk' },
  owner: { pk: 'ownerPk', sk: 'ownerSk' },
} as const satisfies Record<IndexName, KeyAttributes>;

/**
 * What an index carries on DynamoDB. One of whole rows is written with every write of a row, and shows it to whoever may ask for the
 * list. `owner` has the keys alone: it is written only where a row comes, goes or gets another owner, which saves two units a visit,
 * and each row is then read in the table, by whoever may read its family there.
 */
export const carries = { list: 'rows', due: 'rows', owner: 'keys' } as const satisfies Record<
  IndexName,
  'rows' | 'keys'
>;
export const isKeysOnly = (index: IndexName | 'table'): boolean => index !== 'table' && carries[index] === 'keys';

export const attributesOf = (index: IndexName | 'table'): KeyAttributes =>
  index === 'table' ? tableKey : indexKeys[index];

/**
 * What belongs together: the partition keys of each family, in the table and in its indexes; `*` stands for an id. A function on
 * AWS is given families to read and to write (`dynamodb:LeadingKeys`), never the table.
 */
export const families = {
  customers: ['customer#*', 'customers', 'erasures'],
  contracts: ['contract#*'],
  servers: ['server#*', 'servers', 'crawling'],
  sites: ['site#*', 'sites', 'sites#*', 'visits#*', 'tried', 'allowed'],
  flags: ['flag#*', 'flags#*', 'waiting', 'waiting#*', 'like#*', 'asked#*', 'bulk#*'],
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
  trails: ['trail#*', 'trails', 'trails#*'],
  seals: ['seal#*'],
  looks: ['looked#*'],
  replays: ['replay#*', 'replays'],
  erased: ['erased#*', 'erased'],
  settings: ['system'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Family = keyof typeof families;
export const familyNames = Object.keys(families) as readonly Family[];

/**
 * Lists of an index that all sites share. DynamoDB writes at most 1,000 units a second to one partition of an index, and holds up the
 * table's own writes where an index falls behind, so it keeps each of these in parts, and reads them merged. Lists with an id in
 * their name (`sites#S`, `visits#S`, `case#N`) are spread by that; SQLite has no partitions.
 */
const shared = [
  'customers',
  'servers',
  'sites',
  'flags#*',
  'waiting',
  'waiting#*',
  'cases',
  'cases#*',
  'events#*',
  'outbox',
] as const;
const sharedNames: ReadonlySet<string> = new Set(shared.filter((name) => !name.endsWith('*')));
const sharedPrefixes = shared.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
/** Ten times what the busiest list takes at 10 million sites (`npm run cost`); each part more is a request more for every page read. */
const partsOfShared = 4;

export const partsOf = (index: IndexName | 'table', pk: string): number =>
  index !== 'table' && (sharedNames.has(pk) || sharedPrefixes.some((prefix) => pk.startsWith(prefix)))
    ? partsOfShared
    : 1;
/** What a part is called in the index: `sites~3`. */
export const partName = (pk: string, part: number): string => `${pk}~${part}`;
/** The list that a part belongs to; any other name is its own. */
export const listOfPart = (index: IndexName, name: string): string => {
  const pk = name.replace(/~\d+$/, '');
  return partsOf(index, pk) === 1 ? name : pk;
};
/** The part that a row stands in, by its own key (FNV-1a): it stays there as long as it is in the list. */
export const partOf = ({ pk, sk }: Key, parts: number): number => {
  let hash = 0x811c9dc5;
  for (const character of `${pk}\n${sk}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % parts;
};

/** Patterns of a family's lists as they are named in the indexes. */
export const inIndexes = (patterns: readonly string[]): readonly string[] =>
  patterns.map((pattern) => (sharedNames.has(pattern) ? `${pattern}~*` : pattern));

/**
 * Evidence that nobody has confirmed is forgotten by the tick, after the days of the policy. Should no tick come, the bucket forgets it
 * after the most that a policy may say: each object of evidence is put with a tag by which a lifecycle rule expires it. Before anything
 * relies on it, it is taken out of that rule and locked.
 *
 *   put ── evidence: unconfirmed ──────────────▶ expired after so many days
 *               └── lock ── evidence: confirmed, retention ──▶ the tick renews, and forgets when its case is over
 */
export const unconfirmed = {
  prefix: 'evidence/',
  tag: { key: 'evidence', unconfirmed: 'unconfirmed', confirmed: 'confirmed' },
  days: 30,
} as const;

/**
 * Days that a lock on evidence runs, and that superseded versions stay. A lock that is not renewed ends no later than the version
 * that a delete leaves behind would have gone, so that it never makes anything stay longer:
 *
 *   locked (day 0) ──── deleted (day d) ──── lock ends (day 30) ──── version goes (day d + 30)
 */
export const lockDays = 30;

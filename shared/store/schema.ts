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

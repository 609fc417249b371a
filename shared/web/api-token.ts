/** Tokens of the API: made once, shown once, kept as a hash, found by it. */
import type { Ports } from '../ports.ts';
import { isScope, type Scope } from '../review/scopes.ts';
import { secretHash } from '../secret.ts';
import { type ApiToken, bodyOf, keys, rows } from '../table.ts';
import { addSeconds, toIso } from '../time.ts';

/** So that a leaked one is recognised by scanners of source code. */
const prefix = 'hostwarden_';
const daySeconds = 86_400;
export const longestDays = 730;
export const mostPerMinute = 6_000;

export type WantedToken = {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly perMinute: number;
  readonly days: number;
  readonly by: string;
};
type MakePorts = Pick<Ports, 'records' | 'now' | 'newId' | 'newSecret'>;

/** The text to hand over; nobody can read it again. */
export const makeToken = async (
  { name, scopes, perMinute, days, by }: WantedToken,
  { records, now, newId, newSecret }: MakePorts,
): Promise<{ readonly secret: string; readonly token: ApiToken }> => {
  const secret = `${prefix}${newSecret()}`;
  const createdAt = toIso(now());
  const token: ApiToken = {
    id: newId(),
    name,
    scopes,
    perMinute,
    createdBy: by,
    createdAt,
    expiresAt: addSeconds(createdAt, days * daySeconds),
  };
  const written = await records.transact([{ put: rows.token(secretHash(secret), token), if: 'absent' }]);
  if (!written.ok) throw new Error('two tokens have the same 256 random bits');
  return { secret, token };
};

/** The token behind an `Authorization` header; undefined where it is none of ours, expired or revoked. */
export const tokenOf = async (
  header: string | undefined,
  { records, now }: Pick<Ports, 'records' | 'now'>,
): Promise<{ readonly token: ApiToken; readonly hash: string } | undefined> => {
  const secret = /^Bearer +([\w-]{20,100})$/i.exec(header ?? '')?.[1];
  if (secret === undefined || !secret.startsWith(prefix)) return undefined;
  const hash = secretHash(secret);
  const row = await records.get(keys.token(hash));
  if (row === undefined) return undefined;
  const token = bodyOf<ApiToken>(row);
  return token.revoked === undefined && toIso(now()) < token.expiresAt ? { token, hash } : undefined;
};

/** The latest first, a thousand at most. */
export const listTokens = async (records: Ports['records']): Promise<readonly ApiToken[]> => {
  const page = await records.query({ index: 'list', pk: 'tokens', descending: true, limit: 1000 });
  return page.rows.map((row) => bodyOf<ApiToken>(row));
};

/** False where there is no such token, or it is revoked already. */
export const revokeToken = async (id: string, by: string, { records, now }: Pick<Ports, 'records' | 'now'>) => {
  const page = await records.query({ index: 'list', pk: 'tokens', limit: 1000 });
  const row = page.rows.find((one) => bodyOf<ApiToken>(one).id === id);
  if (row === undefined || bodyOf<ApiToken>(row).revoked !== undefined) return false;
  const token: ApiToken = { ...bodyOf<ApiToken>(row), revoked: { by, at: toIso(now()) } };
  const hash = row.pk.slice('token#'.length);
  return (await records.transact([{ put: rows.token(hash, token), if: { rev: row.rev } }])).ok;
};

/** Reads the scopes of a form: every one known, at least one. */
export const readScopes = (names: readonly string[]): readonly Scope[] | undefined => {
  const known = names.filter(isScope);
  return known.length > 0 && known.length === names.length ? [...new Set(known)] : undefined;
};

/** From the claims of an identity provider to a person here: a name that is theirs alone, and roles by one table. */
import { fail, ok, type Result } from '../result.ts';
import { isRole, type Role } from './roles.ts';

export type ClaimSettings = {
  /** Claim that names a person, unique for ever at this provider: `email` or `preferred_username`, never a display name. */
  readonly nameClaim: string;
  /** Claim with a text or a list of texts: groups or roles. `cognito:groups` at Cognito. */
  readonly rolesClaim: string;
  /** Group there → role here; what is not in the table gives nothing. */
  readonly roles: Readonly<Record<string, Role>>;
};
export type ClaimFault = 'no-name' | 'unverified-name' | 'no-role';

const maxName = 200;
const textsOf = (claim: unknown): readonly string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((value): value is string => typeof value === 'string');

export const personFromClaims = (
  claims: Readonly<Record<string, unknown>>,
  { nameClaim, rolesClaim, roles }: ClaimSettings,
): Result<{ readonly name: string; readonly roles: readonly Role[] }, ClaimFault> => {
  const name = claims[nameClaim];
  if (typeof name !== 'string' || name.trim() === '' || name.length > maxName) return fail('no-name');
  // An address that anybody may claim at the provider would let one person sign as another.
  if (nameClaim === 'email' && claims['email_verified'] !== true) return fail('unverified-name');
  const held = textsOf(claims[rolesClaim]).flatMap((group) => (Object.hasOwn(roles, group) ? [roles[group]] : []));
  const unique = [...new Set(held)].filter((role): role is Role => role !== undefined && isRole(role));
  return unique.length === 0 ? fail('no-role') : ok({ name: name.trim(), roles: unique });
};

/** From the secret in a customer's link to the case it speaks of, or nothing: unknown, expired and revoked look the same. */
import { type Case, type CaseContact, contactOf } from '../../shared/case/case.ts';
import type { Ports } from '../../shared/ports.ts';
import { secretHash } from '../../shared/secret.ts';
import { bodyOf, keys, type LinkFetch, type PortalLink } from '../../shared/table.ts';
import type { Iso } from '../../shared/time.ts';

/** 256 bits in base64url. */
const secretForm = /^[A-Za-z0-9_-]{43}$/;

export type Opened = {
  /** Names the link in counters; the secret itself goes nowhere. */
  readonly hash: string;
  readonly link: PortalLink;
  readonly case: Case;
  readonly contact: CaseContact | undefined;
};
export const openLink = async (
  { records }: Pick<Ports, 'records'>,
  secret: string,
  now: Iso,
): Promise<Opened | undefined> => {
  if (!secretForm.test(secret)) return undefined;
  const hash = secretHash(secret);
  const row = await records.get(keys.link(hash));
  if (row === undefined) return undefined;
  const link = bodyOf<PortalLink>(row);
  if (link.revoked || link.expiresAt <= now) return undefined;
  const found = await records.get(keys.case(link.caseId));
  if (found === undefined) return undefined;
  const value = bodyOf<Case>(found);
  // To the customer the link is at its end, like any other: nothing may warn whoever is looked for.
  if (value.handedOver !== undefined) return undefined;
  return { hash, link, case: value, contact: contactOf(value, link.contact) };
};

const longestAgent = 200;

/**
 * Kept for the dossier: that the link was fetched, never that anybody read it, for mail scanners fetch links too. One row a minute
 * and link; on the case itself nothing changes.
 */
export const noteFetch = async (
  { transact }: Pick<Ports['records'], 'transact'>,
  { link: { caseId, notice, contact } }: Opened,
  at: Iso,
  agent: string,
): Promise<void> => {
  const fetch: LinkFetch = { caseId, notice, contact, at, agent: agent.slice(0, longestAgent) };
  await transact([{ put: { ...keys.linkFetch(fetch), body: fetch }, if: 'absent' }]);
};

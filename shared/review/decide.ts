/**
 * What a reviewer may do with a flag. Pure: a flag and an action in, the next flag and what the world must hear of it out.
 *
 *   open ──claim──▶ claimed ──confirm──▶ confirmed   → command `open` of a case
 *     ▲  ◀─release──┘  └─────dismiss──▶ dismissed ──reopen──▶ open
 *
 * Claiming first is the custom, not a condition: an open flag may be decided at once. What is excluded is deciding under
 * somebody else's live claim, and deciding what was laid before others (ask.ts).
 */

import { categories } from '../policy/category.ts';
import type { Category, Policy, Track } from '../policy/policy.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Contact, Contract } from '../site/inventory.ts';
import { addSeconds, type Iso } from '../time.ts';
import { type AskWait, awaited } from './ask.ts';
import type { Claim, Decision, DismissReason, Flag, FlagState } from './flag.ts';
import { type Noticed, noticedOf } from './noticed.ts';

/** Ten minutes, as in ROOST Coop: long enough to look, short enough that a forgotten claim costs no day. */
export const claimSeconds = 600;
export const maxTextLength = 4000;
/** So many fingerprints are remembered as dismissed, the latest last. */
export const maxDismissed = 500;

/** Whom a confirmed flag concerns, read by the caller. */
export type Concerned = {
  readonly contract: Contract;
  readonly contacts: readonly Contact[];
  /** The case that this confirmation opens, or the open one that it joins. */
  readonly caseId: string;
  /** All that was kept as evidence of the flag's pages is forgotten. */
  readonly evidenceGone: boolean;
};
export type ReviewAction =
  /** Also renews one's own claim. */
  | { readonly type: 'claim' }
  | { readonly type: 'release' }
  | {
      readonly type: 'confirm';
      /** One of the policy's clauses. */
      readonly clause: string;
      readonly reason: string;
      /** The owner is rather a victim: other wording, longer deadline. */
      readonly hacked: boolean;
      /** Undefined where the inventory does not know the site any more. */
      readonly concerned: Concerned | undefined;
    }
  | { readonly type: 'dismiss'; readonly reason: DismissReason; readonly note: string }
  | { readonly type: 'reopen'; readonly reason: string };
export type ReviewContext = {
  readonly now: Iso;
  readonly by: string;
  readonly policy: Policy;
  /** Together with others, and until when that may be undone. */
  readonly together?: { readonly bulk: string; readonly until: Iso };
};

/** Body of the command `open`, by which a confirmed flag becomes a case or joins one. */
export type CaseOpening = {
  readonly type: 'open';
  readonly contract: string;
  readonly customer: string;
  readonly domain: string;
  readonly category: Category;
  readonly track: Track;
  readonly clause: string;
  readonly confirmedBy: string;
  readonly reason: string;
  readonly flag: string;
  readonly noticed: readonly Noticed[];
  readonly contacts: readonly Omit<Contact, 'customer'>[];
};
export type ReviewEffect = { readonly kind: 'command'; readonly message: { readonly command: CaseOpening } };
export type Reviewed = { readonly flag: Flag; readonly effects: readonly ReviewEffect[] };

export type ReviewRefusal =
  | { readonly kind: 'claimed-by-other'; readonly by: string; readonly until: Iso }
  | { readonly kind: 'wrong-state'; readonly state: FlagState }
  | { readonly kind: 'clause-missing' }
  | { readonly kind: 'clause-unknown'; readonly clause: string }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'note-missing' }
  | { readonly kind: 'text-too-long'; readonly max: number }
  | { readonly kind: 'site-unknown'; readonly site: string }
  | { readonly kind: 'contract-ended'; readonly contract: string }
  | { readonly kind: 'no-contact'; readonly customer: string }
  | { readonly kind: 'evidence-gone'; readonly site: string }
  | AskWait;

/** A claim counts until its last instant; afterwards anybody may take the flag. */
export const liveClaim = (flag: Flag, now: Iso): Claim | undefined =>
  flag.state === 'claimed' && now < flag.claim.until ? flag.claim : undefined;

/** The flag's common part, to put another state on. */
export const core = (flag: Flag) => ({
  id: flag.id,
  site: flag.site,
  category: flag.category,
  score: flag.score,
  ...(flag.trust === undefined ? {} : { trust: flag.trust }),
  hacked: flag.hacked,
  firstSeen: flag.firstSeen,
  lastSeen: flag.lastSeen,
  visit: flag.visit,
  policyVersion: flag.policyVersion,
  pages: flag.pages,
  outbound: flag.outbound,
  dismissed: flag.dismissed,
  history: flag.history,
  ...(flag.owner === undefined ? {} : { owner: flag.owner }),
  ...(flag.reports === undefined ? {} : { reports: flag.reports }),
  ...(flag.notes === undefined ? {} : { notes: flag.notes }),
  ...(flag.ask === undefined ? {} : { ask: flag.ask }),
});
/** A decision answers whatever was asked. */
const settled = (flag: Flag) => {
  const { ask: _, ...rest } = core(flag);
  return rest;
};
const accepted = (flag: Flag, effects: readonly ReviewEffect[] = []): Result<Reviewed, ReviewRefusal> =>
  ok({ flag, effects });

/** Refuses what another's live claim, or a state in which nothing is left to decide, excludes. */
const undecidable = (flag: Flag, { now, by }: ReviewContext): ReviewRefusal | undefined => {
  if (flag.state !== 'open' && flag.state !== 'claimed') return { kind: 'wrong-state', state: flag.state };
  const claim = liveClaim(flag, now);
  return claim !== undefined && claim.by !== by
    ? { kind: 'claimed-by-other', by: claim.by, until: claim.until }
    : undefined;
};
const tooLong = (text: string): ReviewRefusal | undefined =>
  text.length > maxTextLength ? { kind: 'text-too-long', max: maxTextLength } : undefined;

const claim = (flag: Flag, context: ReviewContext): Flag => {
  const held = liveClaim(flag, context.now);
  return {
    ...core(flag),
    state: 'claimed',
    // A renewal keeps the start, so that the time a decision took stays known.
    claim: { by: context.by, at: held?.at ?? context.now, until: addSeconds(context.now, claimSeconds) },
  };
};

/** When the person who decides took the flag, even where the claim has run out since. */
const claimTime = (flag: Flag, by: string): { readonly claimedAt?: Iso } =>
  flag.state === 'claimed' && flag.claim.by === by ? { claimedAt: flag.claim.at } : {};

const confirm = (
  flag: Flag,
  action: Extract<ReviewAction, { type: 'confirm' }>,
  { now, by, policy, together }: ReviewContext,
): Result<Reviewed, ReviewRefusal> => {
  const clause = action.clause.trim();
  const reason = action.reason.trim();
  if (clause === '') return fail({ kind: 'clause-missing' });
  if (!categories.some((category) => policy.categories[category].clause === clause)) {
    return fail({ kind: 'clause-unknown', clause });
  }
  if (reason === '') return fail({ kind: 'reason-missing' });
  const long = tooLong(reason);
  if (long !== undefined) return fail(long);
  if (action.concerned === undefined) return fail({ kind: 'site-unknown', site: flag.site });
  const { contract, contacts, caseId, evidenceGone } = action.concerned;
  if (contract.status === 'terminated') return fail({ kind: 'contract-ended', contract: contract.id });
  if (contacts.length === 0) return fail({ kind: 'no-contact', customer: contract.customer });
  if (evidenceGone) return fail({ kind: 'evidence-gone', site: flag.site });

  const decision = {
    kind: 'confirmed',
    by,
    at: now,
    clause,
    reason,
    hacked: action.hacked,
    caseId,
    ...claimTime(flag, by),
    ...(together && { bulk: together.bulk, effectAt: together.until }),
  } as const;
  const opening: CaseOpening = {
    type: 'open',
    contract: contract.id,
    customer: contract.customer,
    domain: contract.domain,
    category: flag.category,
    track: action.hacked ? 'hacked' : 'violation',
    clause,
    confirmedBy: by,
    reason,
    flag: flag.id,
    noticed: noticedOf(flag),
    contacts: contacts
      .toSorted((a, b) => Number(b.role === 'administrative') - Number(a.role === 'administrative'))
      .map(({ id, role, name, email, language }) => ({ id, role, name, email, language })),
  };
  return accepted(
    {
      ...settled(flag),
      hacked: action.hacked,
      history: [...flag.history, decision],
      state: 'confirmed',
      decision,
    },
    [{ kind: 'command', message: { command: opening } }],
  );
};

const dismiss = (
  flag: Flag,
  action: Extract<ReviewAction, { type: 'dismiss' }>,
  { now, by, together }: ReviewContext,
): Result<Reviewed, ReviewRefusal> => {
  const note = action.note.trim();
  if (action.reason === 'other' && note === '') return fail({ kind: 'note-missing' });
  const long = tooLong(note);
  if (long !== undefined) return fail(long);
  const decision = {
    kind: 'dismissed',
    by,
    at: now,
    reason: action.reason,
    note,
    ...claimTime(flag, by),
    ...(together && { bulk: together.bulk, effectAt: together.until }),
  } as const;
  const fingerprints = new Set([...flag.dismissed, ...flag.pages.map((page) => page.fingerprint)]);
  return accepted({
    ...settled(flag),
    dismissed: [...fingerprints].slice(-maxDismissed),
    history: [...flag.history, decision],
    state: 'dismissed',
    decision,
  });
};

const reopen = (
  flag: Flag,
  action: Extract<ReviewAction, { type: 'reopen' }>,
  { now, by }: ReviewContext,
): Result<Reviewed, ReviewRefusal> => {
  const reason = action.reason.trim();
  if (reason === '') return fail({ kind: 'reason-missing' });
  const long = tooLong(reason);
  if (long !== undefined) return fail(long);
  const here = new Set(flag.pages.map((page) => page.fingerprint));
  const decision: Decision = { kind: 'reopened', by, at: now, reason };
  return accepted({
    ...core(flag),
    // Left among the dismissed, the next visit would close the flag again.
    dismissed: flag.dismissed.filter((fingerprint) => !here.has(fingerprint)),
    history: [...flag.history, decision],
    state: 'open',
  });
};

/** Carries out one action, or says why not. Throws nothing. */
export const review = (flag: Flag, action: ReviewAction, context: ReviewContext): Result<Reviewed, ReviewRefusal> => {
  if (action.type === 'reopen') {
    return flag.state === 'dismissed'
      ? reopen(flag, action, context)
      : fail({ kind: 'wrong-state', state: flag.state });
  }
  const refusal = undecidable(flag, context);
  if (refusal !== undefined) return fail(refusal);
  const decides = action.type === 'confirm' || action.type === 'dismiss';
  const pending = decides ? awaited(flag, context.by) : undefined;
  if (pending !== undefined) return fail(pending);
  switch (action.type) {
    case 'claim':
      return accepted(claim(flag, context));
    case 'release':
      return flag.state === 'claimed'
        ? accepted({ ...core(flag), state: 'open' })
        : fail({ kind: 'wrong-state', state: flag.state });
    case 'confirm':
      return confirm(flag, action, context);
    case 'dismiss':
      return dismiss(flag, action, context);
  }
};

/**
 * What reviewers say to each other about a flag. Pure.
 *
 *   note            anybody who reviews, at any time, also under another's claim
 *   second opinion  asked by the one who looks; somebody else decides at once, or advises and hands it back
 *   escalation      asked of those who sign; nobody decides until they have advised
 *
 * An ask ends the asker's claim, and is over once it is answered or withdrawn, or the flag is decided.
 */
import { fail, ok, type Result } from '../result.ts';
import type { Iso } from '../time.ts';
import { core, liveClaim, type ReviewRefusal } from './decide.ts';
import type { Ask, AskKind, Flag, Note, Verdict } from './flag.ts';

/** A flag is one row with little room beside its evidence (fit.ts): twenty of these are 80 KB at the worst. */
export const maxNoteLength = 1000;
export const mostNotes = 20;

export type Consultation =
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'ask'; readonly kind: AskKind; readonly text: string }
  | { readonly type: 'withdraw' }
  /** Whether whoever answers may is the route's to know: another reviewer, or one who signs. */
  | { readonly type: 'advise'; readonly kind: AskKind; readonly verdict: Verdict; readonly text: string };
export type ConsultRefusal =
  | Extract<ReviewRefusal, { kind: 'claimed-by-other' | 'wrong-state' | 'text-too-long' }>
  | { readonly kind: 'asked-already'; readonly by: string }
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'own-question' }
  | { readonly kind: 'note-empty' }
  | { readonly kind: 'notes-full'; readonly max: number };

const noteFault = ({ notes = [] }: Flag, text: string): ConsultRefusal | undefined => {
  if (text === '') return { kind: 'note-empty' };
  if (text.length > maxNoteLength) return { kind: 'text-too-long', max: maxNoteLength };
  return notes.length >= mostNotes ? { kind: 'notes-full', max: mostNotes } : undefined;
};
const noted = (flag: Flag, note: Note): Flag => ({ ...flag, notes: [...(flag.notes ?? []), note] });
const answered = (flag: Flag): Flag => {
  const { ask: _, ...rest } = flag;
  return rest;
};

export const consult = (
  flag: Flag,
  action: Consultation,
  { now, by }: { readonly now: Iso; readonly by: string },
): Result<Flag, ConsultRefusal> => {
  const { ask } = flag;
  if (action.type === 'withdraw') {
    if (ask?.by !== by) return fail({ kind: 'nothing-asked' });
    return ok(answered(noted(flag, { kind: 'withdrawn', by, at: now, text: '' })));
  }
  const text = action.text.trim();
  const fault = noteFault(flag, text);
  if (fault !== undefined) return fail(fault);
  if (action.type === 'note') return ok(noted(flag, { kind: 'note', by, at: now, text }));
  if (flag.state !== 'open' && flag.state !== 'claimed') return fail({ kind: 'wrong-state', state: flag.state });
  const claim = liveClaim(flag, now);
  if (action.type === 'ask') {
    if (ask !== undefined) return fail({ kind: 'asked-already', by: ask.by });
    if (claim !== undefined && claim.by !== by)
      return fail({ kind: 'claimed-by-other', by: claim.by, until: claim.until });
    const asked: Ask = { kind: action.kind, by, at: now };
    return ok({ ...core(noted(flag, { ...asked, text })), ask: asked, state: 'open' });
  }
  if (ask?.kind !== action.kind) return fail({ kind: 'nothing-asked' });
  if (ask.by === by) return fail({ kind: 'own-question' });
  const said = answered(noted(flag, { kind: 'advice', verdict: action.verdict, by, at: now, text }));
  return ok(claim?.by === by ? { ...core(said), state: 'open' } : said);
};

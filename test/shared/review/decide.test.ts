import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../shared/case/outbox.ts';
import {
  claimSeconds,
  liveClaim,
  maxDismissed,
  maxTextLength,
  type ReviewAction,
  type ReviewRefusal,
  review,
} from '../../../shared/review/decide.ts';
import { dismissReasons, type Flag, flagStates } from '../../../shared/review/flag.ts';
import { addSeconds, type Iso } from '../../../shared/time.ts';
import { as, concerned, noon, openFlag, page } from './samples.ts';

const confirm: ReviewAction = {
  type: 'confirm',
  clause: '4.2(a)',
  reason: 'The pictures are explicit.',
  hacked: false,
  concerned,
};
const dismiss: ReviewAction = { type: 'dismiss', reason: 'education-or-health', note: 'A clinic.' };
const reopen: ReviewAction = { type: 'reopen', reason: 'Looked again.' };
const carried = (flag: Flag, action: ReviewAction, by = 'anna', now = noon): Flag => {
  const result = review(flag, action, as(by, now));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value.flag;
};
const refusal = (flag: Flag, action: ReviewAction, by = 'anna', now = noon): ReviewRefusal | undefined => {
  const result = review(flag, action, as(by, now));
  return result.ok ? undefined : result.error;
};

/** One flag in each state; the claim is Anna's. */
const inState: Record<Flag['state'], Flag> = {
  open: openFlag,
  claimed: carried(openFlag, { type: 'claim' }),
  confirmed: carried(openFlag, confirm),
  dismissed: carried(openFlag, dismiss),
  gone: { ...openFlag, state: 'gone', at: noon },
};

describe('what may follow what', () => {
  const allowed: Record<ReviewAction['type'], Partial<Record<Flag['state'], Flag['state']>>> = {
    claim: { open: 'claimed', claimed: 'claimed' },
    release: { claimed: 'open' },
    confirm: { open: 'confirmed', claimed: 'confirmed' },
    dismiss: { open: 'dismissed', claimed: 'dismissed' },
    reopen: { dismissed: 'open' },
  };
  const actions: readonly ReviewAction[] = [{ type: 'claim' }, { type: 'release' }, confirm, dismiss, reopen];
  for (const action of actions) {
    for (const state of flagStates) {
      const next = allowed[action.type][state];
      test(`${action.type} on ${state}: ${next ?? 'refused'}`, () => {
        const result = review(inState[state], action, as('anna'));
        if (next === undefined) expect(result).toEqual({ ok: false, error: { kind: 'wrong-state', state } });
        else expect(result.ok && result.value.flag.state).toBe(next);
      });
    }
  }
});

describe('claim', () => {
  test('holds ten minutes, its last instant excluded', () => {
    const flag = inState.claimed;
    const end = addSeconds(noon, claimSeconds);
    expect(liveClaim(flag, addSeconds(end, -0.001))?.by).toBe('anna');
    expect(liveClaim(flag, end)).toBeUndefined();
    expect(refusal(flag, { type: 'claim' }, 'bert', addSeconds(end, -0.001))).toEqual({
      kind: 'claimed-by-other',
      by: 'anna',
      until: end,
    });
    expect(carried(flag, { type: 'claim' }, 'bert', end)).toMatchObject({ claim: { by: 'bert', at: end } });
  });
  test('renewing keeps its start and moves its end', () => {
    const later = addSeconds(noon, 300);
    expect(carried(inState.claimed, { type: 'claim' }, 'anna', later)).toMatchObject({
      claim: { by: 'anna', at: noon, until: addSeconds(later, claimSeconds) },
    });
  });

  // Random hands at random times: whoever's action is accepted, nobody else held a live claim at that instant.
  test('is exclusive, whoever acts when', () => {
    const seen = { refusedForClaim: 0, tookOver: 0, decided: 0 };
    const step = fc.record({
      by: fc.constantFrom('anna', 'bert', 'carl'),
      wait: fc.integer({ min: 0, max: 900 }),
      action: fc.constantFrom<ReviewAction>(
        { type: 'claim' },
        { type: 'claim' },
        { type: 'release' },
        confirm,
        dismiss,
        reopen,
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
        let flag = openFlag;
        let now: Iso = noon;
        for (const { by, wait, action } of steps) {
          now = addSeconds(now, wait);
          const holder = liveClaim(flag, now)?.by;
          const result = review(flag, action, as(by, now));
          if (result.ok) {
            expect(holder === undefined || holder === by).toBe(true);
            if (flag.state === 'claimed' && flag.claim.by !== by) seen.tookOver += 1;
            if (result.value.flag.history.length > flag.history.length) {
              seen.decided += 1;
              expect(result.value.flag.history.slice(0, -1)).toEqual(flag.history);
              expect(result.value.flag.history.at(-1)).toMatchObject({ by, at: now });
            }
            expect(result.value.effects).toHaveLength(action.type === 'confirm' ? 1 : 0);
            flag = result.value.flag;
          } else if (result.error.kind === 'claimed-by-other') {
            seen.refusedForClaim += 1;
            expect(result.error.by).toBe(holder);
            expect(holder).not.toBe(by);
          }
        }
      }),
      { seed: 2, numRuns: 400 },
    );
    expect(seen.refusedForClaim).toBeGreaterThan(50);
    expect(seen.tookOver).toBeGreaterThan(50);
    expect(seen.decided).toBeGreaterThan(50);
  });
});

describe('confirm', () => {
  test('opens a case on the noticed pages, the administrative contact first', () => {
    const result = review(inState.claimed, confirm, as('anna'));
    if (!result.ok) throw new Error('refused');
    const effects: readonly Effect[] = result.value.effects;
    expect(effects).toEqual([
      {
        kind: 'command',
        message: {
          command: {
            type: 'open',
            contract: 'k1',
            customer: 'c1',
            domain: 'gallery.example',
            category: 'pornography',
            track: 'violation',
            clause: '4.2(a)',
            confirmedBy: 'anna',
            reason: 'The pictures are explicit.',
            flag: 'f1',
            noticed: openFlag.pages.map(({ url, firstSeen, lastSeen, findings, fingerprint }) => ({
              url,
              site: 'gallery.example',
              firstSeen,
              lastSeen,
              findings,
              fingerprint,
            })),
            contacts: [
              { id: 'x1', role: 'administrative', name: 'An Peeters', email: 'an@gallery.example', language: 'nl' },
              { id: 'x2', role: 'contact-person', name: 'Web Designer', email: 'w@designer.example', language: 'en' },
            ],
          },
        },
      },
    ]);
    expect(result.value.flag).toMatchObject({
      state: 'confirmed',
      decision: { by: 'anna', caseId: 'n1', hacked: false },
    });
    expect(result.value.flag).not.toHaveProperty('claim');
  });
  test('the hacked mark sets the track', () => {
    const result = review(openFlag, { ...confirm, hacked: true }, as('anna'));
    expect(result.ok && result.value.effects[0]?.message.command.track).toBe('hacked');
    expect(result.ok && result.value.flag.hacked).toBe(true);
  });
  test.each<[string, ReviewAction, ReviewRefusal]>([
    ['no clause', { ...confirm, clause: ' ' }, { kind: 'clause-missing' }],
    ['a clause that the policy has not', { ...confirm, clause: '9' }, { kind: 'clause-unknown', clause: '9' }],
    ['no reason', { ...confirm, reason: ' \n' }, { kind: 'reason-missing' }],
    ['a novel', { ...confirm, reason: 'x'.repeat(maxTextLength + 1) }, { kind: 'text-too-long', max: maxTextLength }],
    [
      'a site that the inventory does not know',
      { ...confirm, concerned: undefined },
      { kind: 'site-unknown', site: 'gallery.example' },
    ],
    [
      'a terminated contract',
      { ...confirm, concerned: { ...concerned, contract: { ...concerned.contract, status: 'terminated' } } },
      { kind: 'contract-ended', contract: 'k1' },
    ],
    [
      'nobody to write to',
      { ...confirm, concerned: { ...concerned, contacts: [] } },
      { kind: 'no-contact', customer: 'c1' },
    ],
    [
      'what nothing is kept of any more',
      { ...confirm, concerned: { ...concerned, evidenceGone: true } },
      { kind: 'evidence-gone', site: 'gallery.example' },
    ],
    ['other without a note', { type: 'dismiss', reason: 'other', note: '' }, { kind: 'note-missing' }],
  ])('refuses %s', (_, action, expected) => expect(refusal(openFlag, action)).toEqual(expected));

  test('a flag of monstrous pages still fits a queue message', () => {
    const wide = {
      ...openFlag.pages[0]?.findings[0],
      excerpt: '語'.repeat(300),
      target: `https://x.example/${'y'.repeat(2000)}`,
    };
    const findings = Array.from({ length: 20 }, () => wide) as Flag['pages'][number]['findings'];
    const pages = Array.from({ length: 30 }, (_, n) => page(`${n}${'z'.repeat(8000)}`, { findings }));
    const result = review({ ...openFlag, pages }, confirm, as('anna'));
    if (!result.ok) throw new Error('refused');
    const [effect] = result.value.effects;
    expect(new TextEncoder().encode(JSON.stringify(effect)).length).toBeLessThan(210_000);
    expect(effect?.message.command.noticed.length).toBeGreaterThan(9);
    expect(effect?.message.command.noticed[0]?.url).toBe(pages[0]?.url);
  });
});

describe('dismiss and reopen', () => {
  test('remembers every page seen and earlier ones, at most so many', () => {
    expect(carried({ ...openFlag, dismissed: ['old', 'print-b'] }, dismiss).dismissed).toEqual([
      'old',
      'print-b',
      'print-a',
    ]);
    const many = Array.from({ length: maxDismissed }, (_, n) => `old-${n}`);
    const kept = carried({ ...openFlag, dismissed: many }, dismiss).dismissed;
    expect(kept).toHaveLength(maxDismissed);
    expect(kept.slice(-2)).toEqual(['print-a', 'print-b']);
  });
  test('reopening forgets just the fingerprints that are here', () => {
    const dismissed = carried({ ...openFlag, dismissed: ['old'] }, dismiss);
    const reopened = carried(dismissed, reopen, 'bert');
    expect(reopened.dismissed).toEqual(['old']);
    expect(reopened.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['dismissed', 'anna'],
      ['reopened', 'bert'],
    ]);
    expect(refusal(dismissed, { type: 'reopen', reason: '' })).toEqual({ kind: 'reason-missing' });
  });
  test('dismissed fingerprints cover the pages for every reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dismissReasons),
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 }),
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 30 }),
        (reason, here, before) => {
          const flag = { ...openFlag, pages: here.map((fingerprint) => page('p', { fingerprint })), dismissed: before };
          const next = carried(flag, { type: 'dismiss', reason, note: 'seen' });
          expect(new Set(next.dismissed)).toEqual(new Set([...before, ...here]));
        },
      ),
      { seed: 6 },
    );
  });
});

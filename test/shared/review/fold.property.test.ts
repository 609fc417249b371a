import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categories } from '../../../shared/policy/policy.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { foldVisit, type Seen } from '../../../shared/review/fold.ts';
import { day, found, page, visit } from './fold-samples.ts';

const finding = fc.record({
  category: fc.constantFrom(...categories),
  word: fc.constantFrom('alpha', 'beta', 'gamma'),
  score: fc.constantFrom(0.2, 0.7, 0.9),
  hacked: fc.boolean(),
});
const paths = ['/a', '/b', '/c', '/d', '/e'];
const seen = fc.record({
  pages: fc.uniqueArray(
    fc.record({ path: fc.constantFrom(...paths), findings: fc.array(finding, { minLength: 1, maxLength: 3 }) }),
    {
      selector: ({ path }) => path,
      maxLength: 5,
    },
  ),
  alsoVisited: fc.subarray(paths),
  complete: fc.boolean(),
  asked: fc.oneof(fc.constant(paths), fc.subarray(paths)),
  /** What a human does afterwards with the flags that are open. */
  decision: fc.constantFrom('nothing', 'dismiss', 'confirm', 'claim'),
});
type Step = typeof seen extends fc.Arbitrary<infer T> ? T : never;

const visitOf = (step: Step, n: number): Seen => {
  const pages = step.pages.map(({ path, findings }) =>
    page(
      path,
      ...findings.map(({ category, word, score, hacked }) =>
        found(word, { category, score, rule: `terms/${category}/en/${word}`, ...(hacked ? { hacked } : {}) }),
      ),
    ),
  );
  const also = step.alsoVisited.map((path) => page(path).url);
  return visit(n, pages, {
    complete: step.complete,
    asked: new Set(step.asked.map((path) => page(path).url)),
    visitedUrls: new Set([...pages.map(({ url }) => url), ...also]),
  });
};
const decide = (flag: Flag, decision: Step['decision']): Flag => {
  if (flag.state !== 'open') return flag;
  switch (decision) {
    case 'nothing':
      return flag;
    case 'claim':
      return { ...flag, state: 'claimed', claim: { by: 'ann', at: day(1), until: day(2) } };
    case 'dismiss':
      return {
        ...flag,
        state: 'dismissed',
        dismissed: [...new Set([...flag.dismissed, ...flag.pages.map(({ fingerprint }) => fingerprint)])],
        decision: { kind: 'dismissed', by: 'ann', at: day(1), reason: 'other', note: '' },
      };
    case 'confirm':
      return {
        ...flag,
        state: 'confirmed',
        decision: { kind: 'confirmed', by: 'ann', at: day(1), clause: '4', reason: '', hacked: false, caseId: 'c' },
      };
  }
};
const merged = (flags: readonly Flag[], changed: readonly Flag[]): readonly Flag[] => [
  ...flags.filter(({ id }) => !changed.some((flag) => flag.id === id)),
  ...changed,
];

test('whatever the history: one flag a category, honest dates and scores, dismissed and confirmed flags hold', () => {
  const reached = new Map<string, number>();
  const count = (what: string): void => void reached.set(what, (reached.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(fc.array(seen, { minLength: 1, maxLength: 8, size: 'max' }), (steps) => {
      let flags: readonly Flag[] = [];
      steps.forEach((step, index) => {
        const now = visitOf(step, index + 1);
        const changed = foldVisit(flags, now);
        expect(new Set(changed.map(({ id }) => id)).size).toBe(changed.length);
        for (const flag of changed) {
          const before = flags.find(({ id }) => id === flag.id);
          count(`${before?.state ?? 'none'} → ${flag.state}`);
          expect(flag.firstSeen).toBe(before?.firstSeen ?? now.at);
          expect(flag.firstSeen <= flag.lastSeen && flag.lastSeen <= now.at).toBe(true);
          expect(flag.score).toBeGreaterThan(0);
          expect(flag.score).toBeLessThanOrEqual(1);
          expect(flag.pages.length).toBeGreaterThan(0);
          for (const { score } of flag.pages) expect(flag.score).toBeGreaterThanOrEqual(score);
          if (before?.state === 'confirmed') expect(flag.state).toBe('confirmed');
          if (before?.state === 'dismissed' && flag.state === 'open')
            expect(flag.pages.some(({ fingerprint }) => !flag.dismissed.includes(fingerprint))).toBe(true);
          // A page that stays was found now, or was not looked at in a visit that ended early, or never asked for it.
          if (flag.state === 'open' || flag.state === 'claimed')
            for (const { url, lastSeen } of flag.pages)
              expect(lastSeen === now.at || !(now.visitedUrls.has(url) || (now.complete && now.asked.has(url)))).toBe(
                true,
              );
        }
        flags = merged(flags, changed);
        // Folding the same visit twice writes nothing new.
        for (const flag of foldVisit(flags, now)) expect(flag).toEqual(flags.find(({ id }) => id === flag.id));
        flags = flags.map((flag) => decide(flag, step.decision));
      });
    }),
    { seed: 7, numRuns: 400 },
  );
  for (const move of [
    'none → open',
    'open → open',
    'open → gone',
    'gone → open',
    'dismissed → open',
    'dismissed → dismissed',
    'confirmed → confirmed',
    'claimed → claimed',
    'claimed → gone',
  ])
    expect([move, (reached.get(move) ?? 0) > 10]).toEqual([move, true]);
});

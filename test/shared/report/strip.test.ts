/** Flags without some of their pages, those pages by themselves, and both together again. */
import { expect, test } from 'vitest';
import { siteScore } from '../../../shared/detect/score.ts';
import { onlyPages, withoutPages, withPages } from '../../../shared/report/strip.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { openFlag, page } from '../review/samples.ts';

const found: Flag = {
  ...openFlag,
  score: siteScore(openFlag.pages.map(({ score }) => score)),
  outbound: [{ url: 'https://out.example/', text: 'more', from: page('a').url, rel: '', hidden: false }],
};
const [first = ''] = found.pages.map(({ url }) => url);

test('what comes back is as if it had never been away', () => {
  const taken = new Set([first]);
  const split = (flag: Flag) => [withoutPages(flag, taken), onlyPages(flag, taken)] as const;
  const back = (present: Flag | undefined, away: Flag | undefined) => away && withPages(present, away);
  const [left, away] = split(found);
  expect(back(left, away)).toEqual(found);
  expect(back(undefined, found)).toEqual(found);
  expect(onlyPages(found, new Set(['https://elsewhere.example/']))).toBeUndefined();

  const decision = { by: 'Anna', at: openFlag.lastSeen, reason: 'not-in-breach', note: '' } as never;
  const dismissed = { ...found, state: 'dismissed', decision, dismissed: ['print-a', 'print-b'] } as Flag;
  const confirmed = { ...found, state: 'confirmed', decision } as Flag;
  const [leftDismissed, awayDismissed] = split(dismissed);
  expect(back(leftDismissed, awayDismissed)).toEqual(dismissed);
  // Decided before, while the crawler has made a flag of its own since: the decision stands, but for what nobody judged.
  expect(back({ ...found, pages: [page('b')] }, confirmed)?.state).toBe('confirmed');
  expect(back({ ...found, pages: [page('c')] }, dismissed)?.state).toBe('open');
  // Dismissed meanwhile without the page, or found gone: somebody has to look.
  expect(back({ ...dismissed, pages: [page('b')], dismissed: ['print-b'] }, away)).toMatchObject({ state: 'open' });
  expect(back({ ...found, pages: [], state: 'gone', at: openFlag.lastSeen } as Flag, found)?.state).toBe('open');
  expect(back({ ...dismissed, pages: [page('b')], dismissed: ['print-b'] }, away)).not.toHaveProperty('decision');
});

test('pages come back beside others only where one word was said of both', () => {
  const at = openFlag.lastSeen;
  const confirmed = (pages: Flag['pages'], caseId: string): Flag => {
    const score = siteScore(pages.map((each) => each.score));
    // Hacked by the reviewer's word, whatever the pages say.
    const word = { kind: 'confirmed', by: 'Anna', at, clause: '4.2(a)', reason: caseId, hacked: true, caseId } as const;
    return { ...found, hacked: true, score, outbound: [], pages, state: 'confirmed', decision: word, history: [word] };
  };
  const open = (name: string): Flag => ({ ...found, outbound: [], pages: [page(name)] });
  const names = ({ pages }: Flag) => pages.map(({ fingerprint }) => fingerprint);
  const one = confirmed([page('a')], 'n1');
  // Nobody has judged the open page, on whichever side it is; visits add none to a confirmed flag either.
  expect(withPages(open('b'), one)).toEqual(one);
  expect(withPages(one, open('b'))).toEqual(one);
  expect(names(withPages(confirmed([page('b')], 'n2'), one))).toEqual(['print-b']);
  expect(withPages(confirmed([page('b')], 'n2'), one).history).toHaveLength(2);
  expect(names(withPages(confirmed([page('b')], 'n1'), one))).toEqual(['print-a', 'print-b']);

  // The case of both ended meanwhile, as withdrawn or remedied: what is away is not confirmed for ever.
  const over = confirmed([page('b')], 'n1');
  const undone = { kind: 'dismissed', by: 'Bert', at, reason: 'other', note: 'withdrawn' } as const;
  const { decision: _, ...rest } = over as Extract<Flag, { state: 'confirmed' }>;
  const history = [...over.history, undone];
  const withdrawn: Flag = { ...rest, state: 'dismissed', decision: undone, dismissed: ['print-b'], history };
  const whole = withPages(withdrawn, one);
  expect(whole).toMatchObject({ state: 'dismissed', dismissed: ['print-b', 'print-a'], history });
  expect(names(whole)).toEqual(['print-a', 'print-b']);
  expect(withPages({ ...rest, state: 'gone', at }, one).state).toBe('gone');

  // What is gone does not come back with what is not.
  expect(names(withPages({ ...open('b'), state: 'gone', at } as Flag, open('a')))).toEqual(['print-a']);
  expect(names(withPages(open('b'), { ...open('a'), state: 'gone', at } as Flag))).toEqual(['print-b']);
});

test('nothing that was written on either side is lost', () => {
  const at = openFlag.lastSeen;
  const note = (text: string) => ({ kind: 'note', by: 'Anna', at, text }) as const;
  const report = (id: string) => ({ id, at, channel: 'form' }) as const;
  const decision = { kind: 'dismissed', by: 'Anna', at, reason: 'other', note: '' } as const;
  const away = {
    ...found,
    ...{ pages: [page('a')], notes: [note('one')], reports: [report('rp-1')], dismissed: ['print-a'] },
    ...{ state: 'dismissed', decision, history: [decision] },
  } as Flag;
  const present = { ...found, pages: [page('c')], notes: [note('two')], reports: [report('rp-2')] } as Flag;
  const whole = withPages(present, away);
  expect(whole).toMatchObject({ state: 'open', dismissed: ['print-a'], history: [decision] });
  expect(whole.notes).toEqual([note('two'), note('one')]);
  expect(whole.reports).toEqual([report('rp-2'), report('rp-1')]);
});

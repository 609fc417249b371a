import { expect, test } from 'vitest';
import { learn } from '../../../functions/feeds/learn.ts';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import { readPrecision } from '../../../shared/detect/known/precision-store.ts';
import { readKnown } from '../../../shared/detect/known/store.ts';
import type { Decision, Flag, FlaggedPage } from '../../../shared/review/flag.ts';
import { startLearning, trustIn } from '../../../shared/review/learn.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { rankOf, rows } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';

const at = parseIso('2027-03-15T10:00:00Z');
const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  detector: 'terms',
  rule,
  version: 1,
  category: 'hate',
  kind: 'content',
  where: 'visible text',
  excerpt: 'x',
  marks: [],
  score: 0.8,
  ...more,
});
const page = (findings: readonly Finding[], more: Partial<FlaggedPage> = {}): FlaggedPage => ({
  url: 'https://one.example/',
  title: '',
  firstSeen: at,
  lastSeen: at,
  score: 0.8,
  findings,
  fingerprint: 'p',
  language: 'de',
  ...more,
});
const confirmed = (hacked = false): Decision => ({
  kind: 'confirmed',
  by: 'r',
  at,
  clause: '4.2(d)',
  reason: 'x',
  hacked,
  caseId: 'c',
});
const dismissed: Decision = { kind: 'dismissed', by: 'r', at, reason: 'quotation-or-reporting', note: '' };
const flag = (id: string, history: readonly Decision[], pages: readonly FlaggedPage[]): Flag => ({
  id: id.repeat(32).slice(0, 32),
  site: `${id}.example`,
  category: 'hate',
  score: 0.8,
  hacked: false,
  firstSeen: at,
  lastSeen: at,
  visit: 'v',
  policyVersion: '1',
  pages,
  outbound: [],
  dismissed: [],
  history,
  state: 'gone',
  at,
});

test('a rule counts once a flag, by the word that stands', () => {
  const learning = startLearning();
  const both = [page([finding('a'), finding('a'), finding('b')]), page([finding('a')])];
  learning.add(flag('1', [confirmed()], both));
  learning.add(flag('2', [dismissed], [page([finding('b')])]));
  learning.add(flag('3', [dismissed, { kind: 'reopened', by: 'r', at, reason: 'x' }], both)); // no word stands
  learning.add(flag('4', [confirmed(), dismissed], [page([finding('b')])])); // the case was withdrawn
  learning.add(flag('5', [], both));
  expect(learning.result().precision.rules).toEqual({
    a: { confirmed: 1, dismissed: 0 },
    'a de': { confirmed: 1, dismissed: 0 },
    b: { confirmed: 1, dismissed: 2 },
    'b de': { confirmed: 1, dismissed: 2 },
  });
});

test('texts and pictures are learned from what was confirmed, never from a victim of an intruder or a mistake', () => {
  const pictures = [{ url: 'https://one.example/a.jpg', sha256: 's', hash: 'a'.repeat(16), score: 0.9 }];
  const pages = [page([finding('a', { pictures })], { text: '0123456789abcdef' }), page([finding('a')])];
  const learned = (history: readonly Decision[]) => {
    const learning = startLearning();
    learning.add(flag('1', history, pages));
    return learning.result().known;
  };
  expect(learned([confirmed()])).toMatchObject({
    texts: [{ hash: '0123456789abcdef', category: 'hate', from: { kind: 'decision', site: '1.example' } }],
    pictures: [{ hash: 'a'.repeat(16) }],
  });
  for (const history of [[confirmed(true)], [dismissed], [confirmed(), dismissed], []])
    expect(learned(history)).toEqual({ texts: [], pictures: [] });
});

test('trust orders flags of the same score, and never changes score or flagging', () => {
  const precision = { rules: { good: { confirmed: 40, dismissed: 2 }, bad: { confirmed: 1, dismissed: 30 } } };
  const trust = (rule: string): number => trustIn({ pages: [page([finding(rule)])] }, precision);
  expect(trust('good')).toBeGreaterThan(0.9);
  expect(trust('bad')).toBeLessThan(0.1);
  expect(trust('never seen')).toBe(0.5);
  expect(trust('toString')).toBe(0.5);
  const rank = (score: number, value?: number): string =>
    rankOf({ score, ...(value === undefined ? {} : { trust: value }), firstSeen: at, id: 'x' });
  expect([rank(0.8, 0.1), rank(0.8), rank(0.9, 0.1), rank(0.8, 0.95)].toSorted()).toEqual([
    rank(0.9, 0.1),
    rank(0.8, 0.95),
    rank(0.8),
    rank(0.8, 0.1),
  ]);
});

test('the tick makes both anew from the flags, and a decision taken back leaves no trace', async () => {
  const blobs = memoryBlobs();
  const records = memoryRecords();
  const pages = [page([finding('a')], { text: '0123456789abcdef' })];
  const first = flag('1', [confirmed()], pages);
  await records.transact([{ put: rows.flag(first), if: 'absent' }]);
  expect(await learn(records, blobs)).toBe(true);
  expect(await learn(records, blobs)).toBe(false);
  expect((await readKnown(blobs)).texts).toHaveLength(1);
  expect((await readPrecision(blobs)).rules['a']).toEqual({ confirmed: 1, dismissed: 0 });
  await records.transact([{ put: rows.flag({ ...first, history: [confirmed(), dismissed] }), if: { rev: 1 } }]);
  expect(await learn(records, blobs)).toBe(true);
  expect((await readKnown(blobs)).texts).toEqual([]);
});

import { expect, test } from 'vitest';
import { ruleRecords } from '../../../shared/report/rules.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { addSeconds } from '../../../shared/time.ts';
import { finding, noon, openFlag, page } from '../review/samples.ts';

const decided = (kind: 'confirmed' | 'dismissed', rule: string, at = noon): Flag => {
  const flag = {
    ...openFlag,
    pages: [
      page('a', {
        findings: [
          { ...finding, rule },
          { ...finding, rule },
        ],
      }),
    ],
  };
  return kind === 'confirmed'
    ? {
        ...flag,
        state: kind,
        decision: { kind, by: 'Anna', at, clause: '4', reason: '', hacked: false, caseId: 'hw-1' },
      }
    : { ...flag, state: kind, decision: { kind, by: 'Anna', at, reason: 'other', note: '' } };
};

test('a rule counts once a flag, the least agreed with first; old decisions and undecided flags do not count', () => {
  const records = ruleRecords(
    [
      decided('confirmed', 'r/good'),
      decided('confirmed', 'r/mixed'),
      decided('dismissed', 'r/mixed'),
      decided('dismissed', 'r/bad'),
      decided('dismissed', 'r/bad'),
      decided('dismissed', 'r/good', addSeconds(noon, -400 * 86_400)),
      openFlag,
    ],
    noon,
    365,
  );
  expect(records.map(({ rule, right, wrong }) => [rule, right, wrong])).toEqual([
    ['r/bad', 0, 2],
    ['r/mixed', 1, 1],
    ['r/good', 1, 0],
  ]);
});

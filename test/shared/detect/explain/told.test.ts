import { expect, test } from 'vitest';
import { asTold } from '../../../../shared/detect/explain/told.ts';
import { found } from '../../review/fold-samples.ts';

const finding = found('crack', { excerpt: 'Keygen and crack for every program', score: 0.6 });

test('rules that say one sentence of one passage say it once, with all that they marked', () => {
  const other = { ...finding, rule: 'terms/illegal-software/en/crack-vocabulary', score: 0.5 };
  const told = asTold([finding, { ...other, marks: [[0, 6]] }, { ...other, marks: [[14, 20]] }]);
  expect(told).toEqual([
    {
      ...finding,
      marks: [
        [0, 6],
        [11, 20],
      ],
    },
  ]);
});

test.each([
  ['another passage', { excerpt: 'Serial keys' }],
  ['another place', { where: 'title' }],
  ['a link', { kind: 'link' }],
  ['another target', { target: 'https://b.example/' }],
  ['another list', { list: { name: 'b', version: '1', since: '2027-01-01' } }],
  ['another sentence', { detector: 'report', rule: 'report/illegal-software/form' }],
] as const)('%s is told beside it', (_what, change) => {
  const two = [finding, { ...finding, ...change }];
  expect(asTold(two)).toEqual(two);
});

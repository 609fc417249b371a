import { expect, test } from 'vitest';
import { detectPage, detectShadow } from '../../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { addShadow, type ShadowCount } from '../../../shared/detect/shadow.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { summariseShadow } from '../../../shared/review/shadow-summary.ts';
import { parseIso } from '../../../shared/time.ts';
import { pageWith } from '../detect/page.ts';

const at = (day: number) => parseIso(`2027-03-${String(day).padStart(2, '0')}T10:00:00Z`);
const labelled = pageWith({ labels: [{ scheme: 'rta', value: 'RTA-1', adult: true }] });

test('a rule that is tried out: how many pages it would flag that nothing else flags', () => {
  const policy = { ...defaultPolicy, shadow: { ...defaultPolicy.shadow, rules: ['labels/pornography/'] } };
  const knowledge = compileKnowledge({ policy });
  const counts: ShadowCount[] = [];
  for (const url of ['https://a.example/1', 'https://a.example/2'])
    addShadow(
      counts,
      url,
      { live: detectPage(labelled, knowledge), shadow: detectShadow(labelled, knowledge) },
      policy,
    );
  expect(counts).toEqual([
    {
      what: 'labels/pornography/rta',
      pages: 2,
      example: 'https://a.example/1',
      category: 'pornography',
      flags: 2,
    },
  ]);
});
test('what would be flagged anyway is not counted as new', () => {
  const counts: ShadowCount[] = [];
  const [finding] = detectPage(labelled, compileKnowledge({ policy: defaultPolicy }));
  if (finding === undefined) throw new Error('no finding');
  addShadow(counts, 'https://a.example/', { live: [finding], shadow: [{ ...finding, rule: 'other' }] }, defaultPolicy);
  expect(counts).toMatchObject([{ what: 'other', pages: 1 }]);
  expect(counts[0]).not.toHaveProperty('flags');
});

const rule = {
  what: 'terms/hate/nl/new',
  pages: 3,
  example: 'https://one.example/a',
  flags: 1,
  category: 'hate',
} as const;
test('over sites: the latest visit of each, with what people said there', () => {
  const visits = [
    { site: 'one.example', startedAt: at(1), shadow: [{ ...rule, pages: 90 }] },
    { site: 'one.example', startedAt: at(2), shadow: [rule] },
    { site: 'two.example', startedAt: at(1), shadow: [{ ...rule, pages: 5, example: 'https://two.example/' }] },
    {
      site: 'three.example',
      startedAt: at(1),
      shadow: [{ what: 'hate lost', pages: 2, example: 'https://three.example/' }],
    },
    { site: 'gone.example', startedAt: at(1), shadow: [rule] },
    { site: 'gone.example', startedAt: at(3) },
  ];
  const words = new Map([
    ['one.example hate', 'confirmed'],
    ['two.example hate', 'dismissed'],
    ['three.example pornography', 'confirmed'],
  ] as const);
  const decisionOf = (site: string, category: string) =>
    new Map<string, 'confirmed' | 'dismissed'>(words).get(`${site} ${category}`);
  expect(summariseShadow(visits, decisionOf)).toEqual({
    sites: 4,
    tried: [
      {
        what: 'terms/hate/nl/new',
        kind: 'rule',
        category: 'hate',
        sites: 2,
        pages: 8,
        wouldFlag: 2,
        decided: { confirmed: 1, dismissed: 1 },
        precision: 0.5,
        examples: [
          { site: 'two.example', url: 'https://two.example/', pages: 5 },
          { site: 'one.example', url: 'https://one.example/a', pages: 3 },
        ],
      },
      {
        what: 'hate lost',
        kind: 'lost',
        category: 'hate',
        sites: 1,
        pages: 2,
        wouldFlag: 2,
        decided: { confirmed: 0, dismissed: 0 },
        examples: [{ site: 'three.example', url: 'https://three.example/', pages: 2 }],
      },
    ],
  });
});

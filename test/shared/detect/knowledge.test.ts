import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { termRules } from '../../../shared/detect/terms/index.ts';
import type { Company, TermRule } from '../../../shared/detect/terms/rule.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';

const versionWith = (rules: readonly TermRule[]): string => compileKnowledge({ policy: defaultPolicy, rules }).version;
const changed = (at: number, change: (rule: TermRule) => TermRule): readonly TermRule[] =>
  termRules.map((rule, place) => (place === at ? change(rule) : rule));
const firstOf = (kind: Company['kind']): number => termRules.findIndex(({ company }) => company?.kind === kind);
const more = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...groups.slice(0, -1),
  [...(groups.at(-1) ?? []), 'planted'],
];
const withOneMore = (company: Company): Company => {
  switch (company.kind) {
    case 'together':
      return { ...company, groups: more(company.groups) };
    case 'crowd':
      return { ...company, also: [...company.also, 'planted'] };
    case 'facets':
      return { ...company, others: more(company.others) };
  }
};
const oneMoreWord = (kind: Company['kind']): readonly TermRule[] =>
  changed(firstOf(kind), (rule) =>
    rule.company === undefined ? rule : { ...rule, company: withOneMore(rule.company) },
  );

test('the same rules have the same version, made twice', () => {
  expect(versionWith(structuredClone(termRules))).toBe(versionWith(termRules));
});
const changes: readonly (readonly [string, readonly TermRule[]])[] = [
  ['a word more in a sentence', oneMoreWord('together')],
  ['a word more in a crowd', oneMoreWord('crowd')],
  ['a word more in a facet', oneMoreWord('facets')],
  [
    'another phrase in place of one',
    changed(0, (rule) => ({ ...rule, phrases: ['planted', ...rule.phrases.slice(1)] })),
  ],
  ['another weight', changed(3, (rule) => ({ ...rule, weight: rule.weight / 2 }))],
  ['what lowers it', changed(3, (rule) => ({ ...rule, unless: [] }))],
];
test.each(changes)('%s makes another version, though nobody raised that of the rule', (_, rules) => {
  expect(rules).not.toEqual(termRules);
  expect(versionWith(rules)).not.toBe(versionWith(termRules));
});

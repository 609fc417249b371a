import { expect, it } from 'vitest';
import { languages } from '../../../shared/messages.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { termsOf } from '../../../shared/policy/terms.ts';

const { hate, pornography } = defaultPolicy.categories;

it.each(languages)('a clause is quoted by its own words, whichever category the case is of (%s)', (language) => {
  expect(hate.clause).not.toBe(pornography.clause);
  expect(termsOf(defaultPolicy, hate.clause, 'pornography', language)).toBe(hate.terms[language]);
  expect(termsOf(defaultPolicy, pornography.clause, 'pornography', language)).toBe(pornography.terms[language]);
});

it('a clause that two categories name is quoted by the words of the case’s, and one that none names by none', () => {
  const same = { ...hate, clause: pornography.clause };
  const policy = { ...defaultPolicy, categories: { ...defaultPolicy.categories, hate: same } };
  expect(termsOf(policy, pornography.clause, 'hate', 'en')).toBe(hate.terms.en);
  expect(termsOf(defaultPolicy, '99', 'hate', 'en')).toBeUndefined();
});

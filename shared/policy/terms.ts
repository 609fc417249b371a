/** A clause's own words: of the category that names it, also where a case of another was confirmed under it. */
import type { Language } from '../messages.ts';
import { type Category, categories } from './category.ts';
import type { Policy } from './policy.ts';

/** Where no category names that clause (any more), the words are those of the case's own. */
export const termsOf = (policy: Policy, clause: string, category: Category, language: Language): string => {
  const own = policy.categories[category];
  const named = [own, ...categories.map((each) => policy.categories[each])].find((each) => each.clause === clause);
  return (named ?? own).terms[language];
};

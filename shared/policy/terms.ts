/** A clause's own words: of the category that names it, also where a case of another was confirmed under it. */
import type { Language } from '../messages.ts';
import { type Category, categories } from './category.ts';
import type { Policy } from './policy.ts';

/** None where no category names that clause (any more): the words of another clause are not quoted as its own. */
export const termsOf = (policy: Policy, clause: string, category: Category, language: Language): string | undefined =>
  [category, ...categories].map((each) => policy.categories[each]).find((each) => each.clause === clause)?.terms[
    language
  ];

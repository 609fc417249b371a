/** The fields of a page and what the rules' phrases find in each: read once, whichever detector asks first. */
import type { PageView } from '../crawl/page-view.ts';
import { type Field, fieldsOf, forgetFields } from './fields.ts';
import { normalUnits } from './normalise.ts';
import { type ScannedTerms, scanTerms, type TermIndex } from './terms/compile.ts';

export type ScannedField = ScannedTerms & { readonly field: Field };

const scanField = (field: Field, by: TermIndex): ScannedField => {
  const { rules, contexts, names, naming, accusing } = scanTerms(
    by,
    normalUnits(field.text),
    field.place === 'hidden text',
  );
  return { field, rules, contexts, names, naming, accusing };
};
/** Of the page that was last asked for. */
let last: { readonly page: PageView; readonly by: TermIndex; readonly fields: readonly ScannedField[] } | undefined;
export const scanPage = (page: PageView, by: TermIndex): readonly ScannedField[] => {
  if (last?.page !== page || last.by !== by)
    last = { page, by, fields: fieldsOf(page).map((field) => scanField(field, by)) };
  return last.fields;
};
/** Nothing more is asked of the last page: neither it nor what was made of it is held until the next one comes. */
export const forgetPage = (): void => {
  last = undefined;
  forgetFields();
};

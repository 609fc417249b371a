/** The fields of a page and what the rules' phrases find in each: read once, whichever detector asks first. */
import type { PageView } from '../crawl/page-view.ts';
import { type Field, fieldsOf } from './fields.ts';
import { normalUnits } from './normalise.ts';
import { type ScannedTerms, scanTerms, type TermIndex } from './terms/compile.ts';

export type ScannedField = ScannedTerms & { readonly field: Field };

const known = new WeakMap<PageView, { readonly by: TermIndex; readonly fields: readonly ScannedField[] }>();
export const scanPage = (page: PageView, by: TermIndex): readonly ScannedField[] => {
  const scanned = known.get(page);
  if (scanned?.by === by) return scanned.fields;
  const fields = fieldsOf(page).map((field) => ({
    field,
    ...scanTerms(by, normalUnits(field.text), field.place === 'hidden text'),
  }));
  known.set(page, { by, fields });
  return fields;
};

/**
 * Our categories in the words of the DSA Transparency Database (API v2, StatementStoreRequest): category, keywords and decision
 * ground. A plain web host need not upload there; the same words make statements and the Article 15 report comparable.
 */
import type { Category } from './policy.ts';

type DsaCategory =
  | 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC'
  | 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS'
  | 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH';
type DsaKeyword =
  | 'KEYWORD_ADULT_SEXUAL_MATERIAL'
  | 'KEYWORD_NUDITY'
  | 'KEYWORD_COPYRIGHT_INFRINGEMENT'
  | 'KEYWORD_HATE_SPEECH'
  | 'KEYWORD_DISCRIMINATION'
  | 'KEYWORD_DEFAMATION';
export type DsaGround = {
  readonly decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT';
  readonly incompatible_content_illegal: 'Yes' | 'No';
};
export type DsaTerms = { readonly category: DsaCategory; readonly keywords: readonly DsaKeyword[] };

export const dsaTerms: Readonly<Record<Category, DsaTerms>> = {
  // Version 2 of the API dropped the category PORNOGRAPHY: lawful adult material breaks the terms only.
  pornography: {
    category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    keywords: ['KEYWORD_ADULT_SEXUAL_MATERIAL', 'KEYWORD_NUDITY'],
  },
  'illegal-information': {
    category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    keywords: ['KEYWORD_COPYRIGHT_INFRINGEMENT'],
  },
  'illegal-software': {
    category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    keywords: ['KEYWORD_COPYRIGHT_INFRINGEMENT'],
  },
  hate: {
    category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
    keywords: ['KEYWORD_HATE_SPEECH', 'KEYWORD_DISCRIMINATION', 'KEYWORD_DEFAMATION'],
  },
};

/**
 * The provider always acts on its own terms (Article 17(3)(e)); no court has spoken. Where the policy also names a law, the
 * statement gives it too (Article 17(3)(d)) and the content counts as allegedly illegal.
 */
export const decisionGround = (legalGround: unknown): DsaGround => ({
  decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  incompatible_content_illegal: legalGround === undefined ? 'No' : 'Yes',
});

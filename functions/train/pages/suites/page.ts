import type { Language } from '../../../../shared/messages.ts';
import type { Category } from '../../../../shared/policy/policy.ts';

/** A page of the suite. `category`: what it must be flagged for; none: it only looks like it. All invented, and mild. */
export type SuitePage = {
  readonly kind: string;
  readonly language: Language;
  readonly category?: Category;
  readonly text: string;
  /** Kept from whoever tunes rules: only its figures are printed. */
  readonly held?: boolean;
};

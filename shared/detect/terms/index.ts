/** All term rules, in the order of the categories; one line for each file of them. */
import { hate } from './hate.ts';
import { illegalInformation } from './illegal-information.ts';
import { illegalSoftware } from './illegal-software.ts';
import { informationVocabulary } from './information-vocabulary.ts';
import { injectedSpam } from './injected-spam.ts';
import { pornography } from './pornography.ts';
import { pornographyVocabulary } from './pornography-vocabulary.ts';
import type { TermRule } from './rule.ts';
import { softwareVocabulary } from './software-vocabulary.ts';

export const termRules: readonly TermRule[] = [
  ...pornography,
  ...pornographyVocabulary,
  ...illegalInformation,
  ...informationVocabulary,
  ...injectedSpam,
  ...illegalSoftware,
  ...softwareVocabulary,
  ...hate,
];

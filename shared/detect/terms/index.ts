/** All term rules, in the order of the categories; one line for each file of them. */
import { hate } from './hate.ts';
import { illegalInformation } from './illegal-information.ts';
import { illegalSoftware } from './illegal-software.ts';
import { injectedSpam } from './injected-spam.ts';
import { pornography } from './pornography.ts';
import type { TermRule } from './rule.ts';

export const termRules: readonly TermRule[] = [
  ...pornography,
  ...illegalInformation,
  ...injectedSpam,
  ...illegalSoftware,
  ...hate,
];

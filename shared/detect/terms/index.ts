/** All term rules, in the order of the categories; one line for each file of them. */
import { hate } from './hate.ts';
import { hateManifestos } from './hate-manifestos.ts';
import { hiddenSales } from './hidden-sales.ts';
import { illegalInformation } from './illegal-information.ts';
import { illegalSoftware } from './illegal-software.ts';
import { informationOffers } from './information-offers.ts';
import { informationVocabulary } from './information-vocabulary.ts';
import { injectedSpam } from './injected-spam.ts';
import { offersBetweenTheLines } from './offers-between-the-lines.ts';
import { pornography } from './pornography.ts';
import { pornographyOffers } from './pornography-offers.ts';
import { pornographyVocabulary } from './pornography-vocabulary.ts';
import type { TermRule } from './rule.ts';
import { softwareOffers } from './software-offers.ts';
import { softwareVocabulary } from './software-vocabulary.ts';

export const termRules: readonly TermRule[] = [
  ...pornography,
  ...pornographyVocabulary,
  ...pornographyOffers,
  ...illegalInformation,
  ...informationVocabulary,
  ...informationOffers,
  ...injectedSpam,
  ...hiddenSales,
  ...illegalSoftware,
  ...softwareVocabulary,
  ...softwareOffers,
  ...offersBetweenTheLines,
  ...hate,
  ...hateManifestos,
];

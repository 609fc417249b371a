/** The fixtures of every rule, a file a category. */
import type { RuleFixtures } from './fixture.ts';
import { hateFixtures } from './hate.ts';
import { illegalInformationFixtures } from './illegal-information.ts';
import { illegalSoftwareFixtures } from './illegal-software.ts';
import { offerFixtures } from './offers.ts';
import { pamphletFixtures } from './pamphlets.ts';
import { pornographyFixtures } from './pornography.ts';

export const ruleFixtures: RuleFixtures = {
  ...pornographyFixtures,
  ...illegalInformationFixtures,
  ...illegalSoftwareFixtures,
  ...hateFixtures,
  ...offerFixtures,
  ...pamphletFixtures,
};

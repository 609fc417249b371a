import { freshPages } from './fresh.ts';
import { hatePages } from './hate.ts';
import { laterPages } from './later.ts';
import { lookalikePages } from './lookalikes.ts';
import { neighbourPages } from './neighbours.ts';
import { offerPages } from './offers.ts';
import { otherPages } from './other.ts';
import type { SuitePage } from './page.ts';

export const suite: readonly SuitePage[] = [
  ...hatePages,
  ...lookalikePages,
  ...otherPages,
  ...offerPages,
  ...neighbourPages,
  ...laterPages,
  ...freshPages,
];

import { hatePages } from './hate.ts';
import { lookalikePages } from './lookalikes.ts';
import { neighbourPages } from './neighbours.ts';
import { offerPages } from './offers.ts';
import { otherPages } from './other.ts';
import type { SuitePage } from './page.ts';
import { unseenPages } from './unseen.ts';

export const suite: readonly SuitePage[] = [
  ...hatePages,
  ...lookalikePages,
  ...otherPages,
  ...offerPages,
  ...neighbourPages,
  ...unseenPages,
];
/** Of these, only how many were judged rightly is told. */
export { unseenPages } from './unseen.ts';

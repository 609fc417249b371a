import { hatePages } from './hate.ts';
import { lookalikePages } from './lookalikes.ts';
import { otherPages } from './other.ts';
import type { SuitePage } from './page.ts';

export const suite: readonly SuitePage[] = [...hatePages, ...lookalikePages, ...otherPages];

/** The eight invariants of section 5 of the design, a ninth of authorities, and a tenth of strikes. */
import { answers } from './answers.ts';
import { audit } from './audit.ts';
import { delivery } from './delivery.ts';
import { hackedTrack } from './hacked.ts';
import { handedOver } from './handed-over.ts';
import { interlock } from './interlock.ts';
import type { Invariant } from './invariant.ts';
import { once } from './once.ts';
import { orders } from './orders.ts';
import { strikes } from './strikes.ts';
import { termination } from './termination.ts';

/** Audit first: what the others read must be true. Then the special before the general: the deadlines of the hacked are deadlines. */
export const invariants: readonly Invariant[] = [
  audit,
  hackedTrack,
  termination,
  delivery,
  answers,
  once,
  interlock,
  handedOver,
  orders,
  strikes,
];

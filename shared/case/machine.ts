/**
 * What may follow what. `decide` (decide.ts) turns a command into events or a refusal; `evolve` (evolve.ts) turns an event into
 * the next state and goes through `move`, so nothing outside this table can happen to a case.
 *
 *   notifying ──delivered──▶ waiting ──deadline──▶ notifying n+1 … ──last deadline──▶ termination-due ──two people──▶ terminated
 *       └─nobody reached─▶ undeliverable      └─answer─▶ rechecking, disputed ─▶ closed, or on where it was
 */
import type { CaseState, StateKind } from './case.ts';

/** Every move that contract and law allow. Staying in a state (a new round, a longer deadline) is always allowed. */
export const moves = {
  // Delivery proven, nobody to reach, an answer to an earlier notice, or gone before the first one went out.
  notifying: ['waiting', 'undeliverable', 'rechecking', 'disputed', 'closed'],
  undeliverable: ['notifying', 'waiting', 'rechecking', 'disputed', 'closed'],
  // A late bounce voids a delivery, so the round is notified again.
  waiting: ['notifying', 'undeliverable', 'rechecking', 'disputed', 'termination-due', 'closed'],
  rechecking: ['notifying', 'undeliverable', 'waiting', 'disputed', 'termination-due', 'closed'],
  // `stands` starts a fresh deadline, and a clock runs only from a proven delivery: hence notifying, not waiting.
  disputed: ['notifying', 'undeliverable', 'rechecking', 'closed'],
  'termination-due': ['notifying', 'undeliverable', 'waiting', 'rechecking', 'disputed', 'terminated', 'closed'],
  terminated: ['closed'],
  closed: [], // final: reopening is a new case, so history stays true
} as const satisfies Record<StateKind, readonly StateKind[]>;

export const mayMove = (from: StateKind, to: StateKind): boolean =>
  from === to ? from !== 'closed' : (moves[from] as readonly StateKind[]).includes(to);

/** The only way from one state to another. */
export const move = (from: CaseState, to: CaseState): CaseState => {
  if (!mayMove(from.kind, to.kind)) throw new Error(`a case cannot move from ${from.kind} to ${to.kind}`);
  return to;
};

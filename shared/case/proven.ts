import type { Case, TerminationOrder } from './case.ts';

/** The rounds whose notice is known to have arrived, each with the end of its period: what a termination rests on. */
export const provenRounds = ({ rounds }: Pick<Case, 'rounds'>): TerminationOrder['rounds'] =>
  rounds.flatMap(({ round, deliveredAt, dueAt }) =>
    deliveredAt === undefined || dueAt === undefined ? [] : [{ round, deliveredAt, dueAt }],
  );

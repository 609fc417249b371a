/** The cases by state, each index partition in the order of its deadlines. */
import type { Case, StateKind } from '../../shared/case/case.ts';
import type { Records } from '../../shared/ports.ts';
import { bodyOf } from '../../shared/table.ts';

export const groups = {
  us: ['termination-due', 'disputed', 'undeliverable'],
  customer: ['waiting', 'notifying', 'rechecking'],
  ended: ['terminated', 'closed'],
} as const satisfies Readonly<Record<string, readonly StateKind[]>>;
export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as readonly Group[];
export const stateKinds: readonly StateKind[] = groupNames.flatMap((group): readonly StateKind[] => groups[group]);

export type CasePage = { readonly cases: readonly Case[]; readonly cursor?: string };

export const readState = async (
  records: Records,
  state: StateKind,
  limit: number,
  cursor?: string,
): Promise<CasePage> => {
  const page = await records.query({
    index: 'list',
    pk: `cases#${state}`,
    limit,
    // What ended is read from its latest; everything else from the nearest deadline or the longest wait.
    descending: state === 'terminated' || state === 'closed',
    ...(cursor === undefined ? {} : { cursor }),
  });
  return {
    cases: page.rows.map((row) => bodyOf<Case>(row)),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
};

export const hasReply = (value: Case): boolean => value.answers.some((answer) => answer.status === 'open');
export const hasAppeal = (value: Case): boolean =>
  value.state.kind === 'terminated' && value.state.appeal !== undefined && value.state.appeal.decided === undefined;

const shownOfState = 25;

export type Overview = {
  readonly cases: Readonly<Record<Group, readonly Case[]>>;
  /** States with more than is shown. */
  readonly more: readonly StateKind[];
};

/** What waits for whom. A terminated case with an undecided appeal waits for us. */
export const readOverview = async (records: Records): Promise<Overview> => {
  const read = await Promise.all(
    stateKinds.map(async (state) => ({ state, page: await readState(records, state, shownOfState) })),
  );
  const of = (group: Group): readonly Case[] =>
    read.flatMap(({ state, page }) => ((groups[group] as readonly StateKind[]).includes(state) ? page.cases : []));
  return {
    cases: {
      us: [...of('ended').filter(hasAppeal), ...of('us')],
      customer: of('customer'),
      ended: of('ended').filter((value) => !hasAppeal(value)),
    },
    more: read.filter(({ page }) => page.cursor !== undefined).map(({ state }) => state),
  };
};

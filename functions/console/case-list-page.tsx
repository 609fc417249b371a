/** The cases: what waits for us first. */
import type { FC } from 'hono/jsx';
import type { Case, StateKind } from '../../shared/case/case.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge } from '../../shared/web/parts.tsx';
import { type CasePage, groupNames, hasAppeal, hasReply, type Overview, stateKinds } from './case-list.ts';
import { When } from './case-when.tsx';
import { isSuspended, roundWords, stateTone, stateWords } from './case-words.ts';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { CategoryBadge, Pager, query, Tabs } from './parts.tsx';
import { Sheet } from './sheet.tsx';

export const CaseTable: FC<{ c: ConsoleContext; desk: Desk; name: string; cases: readonly Case[] }> = ({
  c,
  desk,
  name,
  cases,
}) => {
  const t = c.var.t.case;
  const { columns } = t;
  return (
    <Sheet c={c} name={`cases-${name}`} class="list cases">
      <thead>
        <tr>
          <th scope="col">{columns.case}</th>
          <th scope="col">{columns.category}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.deadline}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((value) => (
          <tr>
            <td class="lead-cell">
              <a href={paths.case(value.id)}>
                <Text text={value.domain} />
              </a>
              <span class="below">{value.id}</span>
            </td>
            <td>
              <CategoryBadge c={c} category={value.category} />
            </td>
            <td>
              <span class="row">
                <Badge tone={stateTone(value)}>{stateWords(c, value)}</Badge>
                {hasReply(value) ? <Badge tone="warn">{t.replied}</Badge> : null}
                {isSuspended(value) ? <Badge tone="bad">{t.suspendedNow}</Badge> : null}
                {hasAppeal(value) ? <Badge tone="warn">{t.appealOpen}</Badge> : null}
                <span class="muted small">
                  {value.state.kind === 'closed' ? t.outcomes[value.state.outcome] : roundWords(c, value, desk.policy)}
                </span>
              </span>
            </td>
            <td>
              <When c={c} value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

const StateTabs: FC<{ c: ConsoleContext; state?: StateKind }> = ({ c, state }) => {
  const { t } = c.var;
  return (
    <Tabs
      label={t.case.columns.state}
      items={[
        { href: paths.cases, text: t.common.all, current: state === undefined },
        ...stateKinds.map((kind) => ({
          href: `${paths.cases}${query({ state: kind })}`,
          text: t.case.states[kind],
          current: kind === state,
        })),
      ]}
    />
  );
};

/** All states at a glance. */
export const CasesView: FC<{
  c: ConsoleContext;
  desk: Desk;
  overview: Overview;
  /** What was searched for. */
  asked: string;
  message: Message | undefined;
}> = ({ c, desk, overview, asked, message }) => {
  const t = c.var.t.case;
  const isEmpty = groupNames.every((group) => overview.cases[group].length === 0);
  return (
    <Frame c={c} title={t.title} section="cases" message={message}>
      <div class="spread">
        <h1>{t.title}</h1>
        <form method="get" action={paths.cases} class="inline">
          <label class="visually-hidden" for="find">
            {t.find}
          </label>
          <input id="find" name="find" type="search" value={asked} placeholder={t.findExample} required />
          <button type="submit">{t.find}</button>
        </form>
      </div>
      <StateTabs c={c} />
      {isEmpty ? (
        <div class="card empty">
          <h2>{t.emptyTitle}</h2>
          <p>{t.emptyHelp}</p>
        </div>
      ) : (
        groupNames.map((group) => (
          <section class="stack tight">
            <h2>{t.groups[group].title}</h2>
            {overview.cases[group].length === 0 ? (
              <p class="muted small">{t.groups[group].empty}</p>
            ) : (
              <CaseTable c={c} desk={desk} name={group} cases={overview.cases[group]} />
            )}
          </section>
        ))
      )}
      {overview.more.length === 0 ? null : (
        <div class="row">
          {overview.more.map((state) => (
            <a href={`${paths.cases}${query({ state })}`}>{t.allOf(t.states[state])}</a>
          ))}
        </div>
      )}
    </Frame>
  );
};

/** One state, page by page. */
export const CasesOfStateView: FC<{
  c: ConsoleContext;
  desk: Desk;
  state: StateKind;
  page: CasePage;
  cursor: string | undefined;
}> = ({ c, desk, state, page, cursor }) => {
  const t = c.var.t.case;
  return (
    <Frame c={c} title={t.title} section="cases">
      <h1>{t.title}</h1>
      <StateTabs c={c} state={state} />
      {page.cases.length === 0 ? (
        <div class="card empty">
          <h2>{t.emptyTitle}</h2>
          <p>{t.emptyHelp}</p>
        </div>
      ) : (
        <CaseTable c={c} desk={desk} name={state} cases={page.cases} />
      )}
      <Pager
        c={c}
        first={cursor === undefined ? undefined : `${paths.cases}${query({ state })}`}
        next={page.cursor === undefined ? undefined : `${paths.cases}${query({ state, cursor: page.cursor })}`}
      />
    </Frame>
  );
};

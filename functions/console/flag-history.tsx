/** What was decided on a flag, and what was before it: visits of the site, cases of the contract, the customer's other cases. */
import type { FC } from 'hono/jsx';
import type { Case } from '../../shared/case/case.ts';
import type { Decision } from '../../shared/review/flag.ts';
import { Text, Url } from '../../shared/web/excerpt.tsx';
import { Card, Timeline } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { ChangeList } from './evidence-page.tsx';
import type { Dossier } from './flag-dossier.ts';
import { Moment } from './parts.tsx';
import { Sheet } from './sheet.tsx';

const decisionWords = (c: ConsoleContext, decision: Decision): string => {
  const t = c.var.t.flag;
  switch (decision.kind) {
    case 'confirmed':
      return `${decision.clause}: ${decision.reason}`;
    case 'dismissed':
      return `${t.dismissReasons[decision.reason]}${decision.note === '' ? '' : `: ${decision.note}`}`;
    case 'reopened':
      return decision.bulk === undefined ? decision.reason : t.undone;
  }
};
const tones = { confirmed: 'bad', dismissed: 'good', reopened: 'now' } as const;

const Looks: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier: { looks } }) => {
  const { t } = c.var;
  if (looks.length === 0) return null;
  return (
    <>
      <h3>{t.evidence.seenBy}</h3>
      <Sheet c={c} name="seen" label={t.evidence.seenBy}>
        <thead>
          <tr>
            <th scope="col">{t.audit.columns.at}</th>
            <th scope="col">{t.audit.columns.who}</th>
            <th scope="col">{t.audit.columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ at, by, kind, url }) => (
            <tr>
              <td>
                <Moment c={c} at={at} />
              </td>
              <td>
                <Text text={by} />
              </td>
              <td>
                {t.evidence.seen[kind]} <Url url={url} />
              </td>
            </tr>
          ))}
        </tbody>
      </Sheet>
    </>
  );
};

export const History: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier }) => {
  const { flag, others } = dossier;
  const { t, words } = c.var;
  return (
    <Card title={t.flag.history}>
      {flag.value.history.length === 0 ? <p class="muted small">{t.flag.noHistory}</p> : null}
      <Timeline
        items={flag.value.history.map((decision) => ({
          at: <Text text={`${words.moment(decision.at)} · ${decision.by}`} />,
          tone: tones[decision.kind],
          what: (
            <>
              <strong>{t.flag.decisions[decision.kind]}</strong> <Text text={decisionWords(c, decision)} />
            </>
          ),
        }))}
      />
      {others.length === 0 ? null : (
        <>
          <h3>{t.flag.others}</h3>
          <ul class="dense">
            {others.map((other) => (
              <li>
                <a href={paths.flag(other.id)}>{t.common.categories[other.category]}</a>{' '}
                <span class="muted">{t.flag.states[other.state]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Looks c={c} dossier={dossier} />
    </Card>
  );
};

const Cases: FC<{ c: ConsoleContext; cases: readonly Case[]; named?: boolean }> = ({ c, cases, named = false }) => {
  const { t, words } = c.var;
  return (
    <ul class="dense">
      {cases.map((value) => (
        <li>
          <a href={paths.case(value.id)}>{named ? <Text text={value.domain} /> : value.id}</a>{' '}
          {t.common.categories[value.category]}{' '}
          <span class="muted">
            {t.case.states[value.state.kind]}, {words.day(value.openedAt)}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Newest visits first; the whole of it is a link away. */
export const PastCard: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier }) => {
  const { flag, owner, cases, past } = dossier;
  const { t, words } = c.var;
  return (
    <Card title={t.flag.past}>
      <h3>{t.flag.visits}</h3>
      {past.visits.length === 0 ? <p class="muted small">{t.site.noVisits}</p> : null}
      <ul class="dense small">
        {past.visits.map((visit) => (
          <li>
            {words.moment(visit.startedAt)}{' '}
            <span class="muted">
              {t.site.pageCounts(visit.pages.fetched, visit.pages.unchanged, visit.pages.failed, visit.pages.skipped)} ·{' '}
              {visit.state === 'running' ? t.site.visitRunning : t.site.stops[visit.stopped]}
            </span>
          </li>
        ))}
      </ul>
      {owner.site === undefined || past.visits.length === 0 ? null : (
        <p class="small">
          <a href={paths.site(flag.value.site)}>{t.flag.allOfSite}</a>
        </p>
      )}
      <h3>{t.flag.cases}</h3>
      {cases.length === 0 ? <p class="muted small">{t.flag.noCases}</p> : <Cases c={c} cases={cases} />}
      {owner.customer === undefined ? null : (
        <>
          <h3>{t.flag.elsewhere}</h3>
          {past.elsewhere.length === 0 ? (
            <p class="muted small">{t.flag.noElsewhere}</p>
          ) : (
            <Cases c={c} cases={past.elsewhere} named />
          )}
          {past.strikes.length === 0 ? null : <p class="small">{t.flag.strikes(past.strikes.length)}</p>}
        </>
      )}
    </Card>
  );
};

const linesShown = 20;
/** Since the visit before, on the strongest page alone: each page has its own under "The page as it was". */
export const Changed: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier: { flag, past } }) => {
  const { t, words } = c.var;
  if (past.change === undefined) return null;
  const { url, name, before, changes } = past.change;
  return (
    <Card title={t.evidence.changed(words.moment(before.at))}>
      <Url url={url} />
      <ChangeList c={c} changes={changes} most={linesShown} />
      <p class="small">
        <a href={paths.evidence(flag.value.id, name)}>{t.evidence.title}</a>
      </p>
    </Card>
  );
};

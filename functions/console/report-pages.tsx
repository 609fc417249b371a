/** Notices from outside: the list, and one with who sent it, what was written and what became of it. */
import type { FC } from 'hono/jsx';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { Flag } from '../../shared/review/flag.ts';
import type { NotifierRecord, Report } from '../../shared/review/report.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card, Facts } from '../../shared/web/parts.tsx';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { outsidePaths } from './outside-paths.ts';
import { OutsideTabs } from './outside-tabs.tsx';
import { Addresses, Moment } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { Trail } from './trail-card.tsx';

const aboutOf = (c: ConsoleContext, { category }: Report): string => {
  const { t } = c.var;
  if (category === undefined) return t.outside.noCategory;
  return category === 'child-abuse' ? t.outside.childAbuse : t.common.categories[category];
};
/** A notifier's name is for those who decide on the notice, and for nobody else. */
const seesNotifier = (c: ConsoleContext): boolean =>
  may(c.var.person.roles, 'review') || may(c.var.person.roles, 'handle-case');

export const ReportsView: FC<{ c: ConsoleContext; reports: readonly Report[]; closed: boolean }> = ({
  c,
  reports,
  closed,
}) => {
  const { t } = c.var;
  const { columns } = t.outside;
  return (
    <Frame c={c} title={t.outside.tabs.reports} section="outside">
      <h1>{t.outside.nav}</h1>
      <OutsideTabs c={c} tab="reports" />
      <p>
        {closed ? <a href={outsidePaths.reports}>{t.outside.open}</a> : <strong>{t.outside.open}</strong>}
        {' · '}
        {closed ? (
          <strong>{t.outside.closed}</strong>
        ) : (
          <a href={`${outsidePaths.reports}?state=closed`}>{t.outside.closed}</a>
        )}
      </p>
      {reports.length === 0 ? (
        <div class="card empty">
          <p>{t.outside.none}</p>
        </div>
      ) : (
        <Sheet c={c} name="reports" class="list">
          <thead>
            <tr>
              <th scope="col">{columns.reference}</th>
              <th scope="col">{columns.about}</th>
              <th scope="col">{columns.arrived}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr>
                <td class="lead-cell">
                  <a href={outsidePaths.report(report.id)}>{report.id}</a>
                </td>
                <td>
                  {aboutOf(c, report)}{' '}
                  <span class="muted">
                    <Text text={report.sites.map(({ site }) => site).join(', ')} />
                  </span>
                </td>
                <td class="nowrap">
                  <Moment c={c} at={report.receivedAt} />
                </td>
                <td>
                  <Badge>
                    {report.outcome === undefined ? t.outside.states[report.state] : t.outside.outcomes[report.outcome]}
                  </Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
    </Frame>
  );
};

const ReasonForm: FC<{ c: ConsoleContext; action: string; button: string }> = ({ c, action, button }) => (
  <form method="post" action={action}>
    <label>
      {c.var.t.outside.reason} <input type="text" name="reason" required />
    </label>{' '}
    <button type="submit">{button}</button>
  </form>
);

const MisuseCard: FC<{ c: ConsoleContext; desk: Desk; report: Report; notifier: NotifierRecord }> = ({
  c,
  desk,
  report,
  notifier,
}) => {
  const { t, words, person } = c.var;
  const { outside } = t;
  const to = (verb: string): string => `${outsidePaths.report(report.id)}/${verb}`;
  const suspended = notifier.suspended !== undefined && notifier.suspended.until > words.now;
  return (
    <Card title={outside.misuse}>
      <Facts
        of={[
          [outside.facts.reports, String(notifier.reports)],
          [outside.facts.unfounded, String(notifier.unfounded)],
          [
            outside.facts.suspended,
            suspended && notifier.suspended ? words.moment(notifier.suspended.until) : undefined,
          ],
        ]}
      />
      {report.unfounded === undefined ? null : (
        <p>
          <Text text={outside.markedUnfounded(report.unfounded.by, words.moment(report.unfounded.at))} />
        </p>
      )}
      {may(person.roles, 'handle-case') ? (
        <>
          <p class="muted small">{outside.misuseHelp(desk.policy.reports.unfoundedUntilSuspension)}</p>
          {report.unfounded === undefined ? (
            <ReasonForm c={c} action={to('unfounded')} button={outside.markUnfounded} />
          ) : null}
          <ReasonForm
            c={c}
            action={to(suspended ? 'lift' : 'suspend')}
            button={suspended ? outside.lift : outside.suspend}
          />
        </>
      ) : null}
    </Card>
  );
};

export const ReportView: FC<{
  c: ConsoleContext;
  desk: Desk;
  report: Report;
  notifier: NotifierRecord | undefined;
  trail: readonly AuditEntry[];
  message?: Message | undefined;
}> = ({ c, desk, report, notifier, trail, message }) => {
  const { outside } = c.var.t;
  const sees = seesNotifier(c);
  const from = report.notifier === undefined ? outside.nobody : `${report.notifier.name} <${report.notifier.email}>`;
  return (
    <Frame c={c} title={report.id} section="outside" message={message}>
      <h1>{report.id}</h1>
      <Card>
        <Facts
          of={[
            [outside.columns.about, aboutOf(c, report)],
            [outside.columns.arrived, c.var.words.moment(report.receivedAt)],
            [outside.facts.channel, outside.channels[report.channel]],
            [outside.facts.notifier, sees ? <Text text={from} /> : outside.hiddenNotifier],
            [outside.facts.reference, report.reference === undefined ? undefined : <Text text={report.reference} />],
            [outside.columns.state, outside.states[report.state]],
            [outside.facts.outcome, report.outcome && outside.outcomes[report.outcome]],
          ]}
        />
        <h2>{outside.addresses}</h2>
        {report.sites.map((place) => (
          <>
            <h3>
              <Text text={place.site} />{' '}
              {place.flag === undefined ? (
                <span class="muted">{place.gone === true ? outside.outcomes.gone : outside.looking}</span>
              ) : (
                <a href={paths.flag(place.flag)}>{outside.toFlag}</a>
              )}
            </h3>
            <Addresses urls={place.urls} />
          </>
        ))}
        {report.notHosted === undefined ? null : (
          <>
            <h3>{outside.outcomes['not-hosted']}</h3>
            <Addresses urls={report.notHosted} />
          </>
        )}
        {report.reasons === '' || !sees ? null : (
          <>
            <h2>{outside.reasons}</h2>
            <blockquote class="excerpt" dir="auto">
              <Text text={report.reasons} />
            </blockquote>
          </>
        )}
      </Card>
      {notifier === undefined || !sees ? null : <MisuseCard c={c} desk={desk} report={report} notifier={notifier} />}
      <Trail c={c} trail={trail} />
    </Frame>
  );
};

/** On a flag's page: the notices that it carries. */
export const FlagReports: FC<{ c: ConsoleContext; flag: Flag }> = ({ c, flag }) => {
  const { t, words } = c.var;
  if (flag.reports === undefined) return null;
  return (
    <Card title={t.outside.tabs.reports}>
      <ul class="dense">
        {flag.reports.map(({ id, at, channel }) => (
          <li>
            <a href={outsidePaths.report(id)}>{id}</a>{' '}
            <span class="muted">
              {words.moment(at)}, {t.outside.channels[channel]}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};

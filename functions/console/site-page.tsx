/** One site: whose it is, when it was visited, what was found. */
import type { FC } from 'hono/jsx';
import type { Visit } from '../../shared/crawl/visit.ts';
import type { AllowRule } from '../../shared/review/allow.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import type { SiteRecord } from '../../shared/table.ts';
import { Text, Url } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Card, control, Facts, Field } from '../../shared/web/parts.tsx';
import type { AllowFault, TypedAllow } from './allow.ts';
import { AllowCard } from './allow-parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { outsidePaths } from './outside-paths.ts';
import { CategoryBadge, Moment, Score } from './parts.tsx';
import { NextVisit, ServerDay, type ServerPlan } from './planning.tsx';
import type { Ownership } from './records.ts';
import { Sheet } from './sheet.tsx';

const Visits: FC<{ c: ConsoleContext; visits: readonly Visit[] }> = ({ c, visits }) => {
  const { t } = c.var;
  const { visitColumns: columns } = t.site;
  if (visits.length === 0) return <p class="muted small">{t.site.noVisits}</p>;
  return (
    <Sheet c={c} name="visits" label={t.site.visits}>
      <thead>
        <tr>
          <th scope="col">{columns.started}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{columns.pages}</th>
          <th scope="col">{columns.result}</th>
          <th scope="col">{columns.problems}</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <tr>
            <td class="nowrap">
              <Moment c={c} at={visit.startedAt} />
            </td>
            <td>
              {visit.purpose.kind === 'scheduled' ? t.site.scheduled : null}
              {visit.purpose.kind === 'report' ? (
                <a href={outsidePaths.report(visit.purpose.report)}>{t.outside.visit}</a>
              ) : null}
              {visit.purpose.kind === 'recheck' ? (
                <a href={paths.case(visit.purpose.caseId)}>{t.site.recheck}</a>
              ) : null}
            </td>
            <td>
              {t.site.pageCounts(visit.pages.fetched, visit.pages.unchanged, visit.pages.failed, visit.pages.skipped)}
            </td>
            <td>{visit.state === 'running' ? t.site.visitRunning : t.site.stops[visit.stopped]}</td>
            <td>
              {visit.problems.length === 0 ? null : (
                <details>
                  <summary>{t.site.problemCount(visit.problems.length)}</summary>
                  <ul class="dense small">
                    {visit.problems.map(({ url, problem, detail }) => (
                      <li>
                        <Url url={url} /> <Text text={`${problem}: ${detail}`} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

const StopOrGo: FC<{ c: ConsoleContext; site: SiteRecord }> = ({ c, site: { host, schedule } }) => {
  const { site: t, switches } = c.var.t;
  if (schedule.status === 'moved-away') return null;
  if (schedule.status === 'paused')
    return (
      <form method="post" action={`${paths.site(host)}/resume`} class="inline">
        <button type="submit">{t.resume}</button>
      </form>
    );
  return (
    <details class="option">
      <summary>{t.pause}</summary>
      <form method="post" action={`${paths.site(host)}/pause`}>
        <Field name="reason" label={switches.reason} hint={switches.reasonMissing}>
          <textarea {...control('reason')} required maxlength={maxTextLength} dir="auto" rows={2} />
        </Field>
        <button type="submit">{t.pause}</button>
      </form>
    </details>
  );
};

/** Nobody looks at this site: since when, by whom, and why. */
const Stopped: FC<{ c: ConsoleContext; site: SiteRecord }> = ({ c, site: { schedule } }) => {
  const { t, words } = c.var;
  if (schedule.status !== 'paused' || schedule.paused === undefined) return null;
  const { by, at, reason } = schedule.paused;
  return (
    <Alert tone="warn">
      <strong>
        <Text text={t.site.pausedBy(by, words.moment(at))} />
      </strong>
      <span dir="auto">
        <Text text={reason} />
      </span>
    </Alert>
  );
};

export const SiteView: FC<{
  c: ConsoleContext;
  site: SiteRecord;
  owner: Ownership;
  visits: readonly Visit[];
  flags: readonly Flag[];
  plan: ServerPlan;
  allowed: readonly AllowRule[];
  refused?: { readonly typed: TypedAllow; readonly fault: AllowFault } | undefined;
  message?: Message | undefined;
}> = ({ c, site, owner: { contract, customer }, visits, flags, plan, allowed, refused, message }) => {
  const { t, person } = c.var;
  const found = new Set(
    flags.flatMap(({ pages }) => pages.flatMap(({ findings }) => findings.map(({ rule }) => rule))),
  );
  return (
    <Frame c={c} title={site.host} section="sites" message={message}>
      <div class="spread">
        <div class="title">
          <h1>
            <Text text={site.host} />
          </h1>
          <Badge tone={site.schedule.status === 'active' ? 'neutral' : 'warn'}>
            {t.site.statuses[site.schedule.status]}
          </Badge>
        </div>
        <div class="row">
          {may(person.roles, 'crawl') && site.schedule.status === 'active' ? (
            <form method="post" action={`${paths.site(site.host)}/visit`} class="inline">
              <button type="submit">{t.site.crawlNow}</button>
            </form>
          ) : null}
        </div>
      </div>
      <Stopped c={c} site={site} />
      <div class="split">
        <div class="stack">
          <Card title={t.site.visits}>
            <Visits c={c} visits={visits} />
          </Card>
        </div>
        <aside class="stack">
          <Card title={t.site.facts}>
            <Facts
              of={[
                [t.site.start, <Url url={site.start} />],
                [
                  t.site.customer,
                  customer === undefined ? undefined : (
                    <a href={paths.customer(customer.id)}>
                      <Text text={customer.name} />
                    </a>
                  ),
                ],
                [t.site.contract, <Text text={contract?.id ?? site.contract} />],
                [t.site.serverFact, <Text text={site.server} />],
                [t.site.nextVisit, <NextVisit c={c} site={site} flags={flags} plan={plan} />],
                [t.planning.server, <ServerDay c={c} plan={plan} />],
              ]}
            />
            {may(person.roles, 'operate') ? <StopOrGo c={c} site={site} /> : null}
          </Card>
          <Card title={t.site.flags}>
            {flags.length === 0 ? <p class="muted small">{t.site.noFlags}</p> : null}
            <ul class="dense">
              {flags.map((flag) => (
                <li class="row">
                  <a href={paths.flag(flag.id)}>
                    <CategoryBadge c={c} category={flag.category} />
                  </a>
                  <Score c={c} score={flag.score} /> <span class="muted small">{t.flag.states[flag.state]}</span>
                </li>
              ))}
            </ul>
          </Card>
          <AllowCard c={c} site={site.host} allowed={allowed} rules={[...found]} {...refused} />
        </aside>
      </div>
    </Frame>
  );
};

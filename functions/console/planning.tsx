/** When a site is visited next, why then, and what is planned for its server in a day. */
import type { Child, FC } from 'hono/jsx';
import type { Pace } from '../../shared/crawl/schedule.ts';
import type { Spent } from '../../shared/crawl/spent.ts';
import { type Why, whyNext } from '../../shared/crawl/why-next.ts';
import { type Flag, isUnsettled } from '../../shared/review/flag.ts';
import type { SiteRecord } from '../../shared/table.ts';
import type { ConsoleContext } from './desk.ts';
import { Moment } from './parts.tsx';
import type { Counted } from './texts/planning.ts';

export type ServerPlan = {
  /** Undefined: not worked out yet. */
  readonly pace: Pace | undefined;
  /** Absent: nothing was asked of it yet. */
  readonly today?: Spent;
  /** Requests a day, of the policy. */
  readonly budget: number;
  /** Between two visits of a site with an open flag, of the policy. */
  readonly everyHours: number;
};

export const nextVisit = (c: ConsoleContext, { schedule }: SiteRecord): Child => {
  const { t, words } = c.var;
  if (schedule.status !== 'active') return '—';
  if (schedule.visit !== undefined) return t.site.running;
  return schedule.nextVisitAt <= words.now ? t.site.due : <Moment c={c} at={schedule.nextVisitAt} />;
};

/** `every 9 days`, `every hour` */
const everyWords = (c: ConsoleContext, hours: number): string => {
  const { words, t } = c.var;
  const { count, unit } = words.inUnit(hours);
  return count <= 1 ? t.planning.each[unit] : t.planning.every(words.quantity(count, unit), unit);
};

const whyWords = (c: ConsoleContext, why: Why, { everyHours }: ServerPlan): string => {
  const { words } = c.var;
  const { planning: t } = c.var.t;
  switch (why.kind) {
    case 'first':
      return t.first;
    case 'open-flag':
      return t.openFlag(everyWords(c, everyHours));
    case 'asked-hour':
      return t.askedHour;
    case 'terminated':
      return t.terminated;
    case 'tired':
      return t.tired;
    case 'incident':
      return t.incident(words.moment(why.until));
    case 'was-flagged':
      return t.wasFlagged;
    case 'suspicious':
      return t.suspicious;
    case 'newcomer':
      return t.newcomer(words.day(why.since));
    case 'changes':
      return t.changes(everyWords(c, why.everyDays * 24));
    case 'unchanged':
      return t.unchanged({ value: why.visits, text: words.number(why.visits) });
    case 'untold':
      return t.untold;
  }
};

export const NextVisit: FC<{ c: ConsoleContext; site: SiteRecord; flags: readonly Flag[]; plan: ServerPlan }> = ({
  c,
  site,
  flags,
  plan,
}) => {
  const { t, words } = c.var;
  if (site.schedule.status !== 'active') return <>{nextVisit(c, site)}</>;
  const reasons = whyNext(site.schedule, {
    openFlag: flags.some(isUnsettled),
    incidentUntil: plan.pace?.incidentUntil,
    now: words.now,
  });
  return (
    <>
      {nextVisit(c, site)}
      {reasons.length > 0 && (
        <div class="small muted">
          {t.planning.because}
          <ul class="dense">
            {reasons.map((why) => (
              <li>{whyWords(c, why, plan)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

/** `3.4 visits to 17 sites planned, some 310 of 5,000 requests · 44 made since Mon 15 Mar, 03:00` */
export const ServerDay: FC<{ c: ConsoleContext; plan: ServerPlan }> = ({ c, plan: { pace, today, budget } }) => {
  const { words } = c.var;
  const { planning: t } = c.var.t;
  const planned = pace?.planned;
  const counted = (value: number): Counted => ({ value, text: words.number(value) });
  const rounded = (value: number): Counted => counted(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  const limit = words.number(budget);
  const parts = [
    planned === undefined
      ? t.unplanned(limit)
      : t.planned(rounded(planned.visits), counted(planned.sites), rounded(planned.requests), limit),
    ...(today === undefined ? [] : [t.asked(counted(today.requests), words.moment(today.since))]),
  ];
  return <>{parts.join(' · ')}</>;
};

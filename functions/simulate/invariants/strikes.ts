/** 10. A violation counts against its customer once: not where it was reversed, taken back by a person, or is long ago. */
import type { Chronicle } from '../chronicle.ts';
import { type Invariant, msOf } from './invariant.ts';

const dayMs = 86_400_000;
/** A month's last days and the change of the hour may shift the end of a strike by so much; there either count is right. */
const slackMs = 2 * dayMs;
const reversals: ReadonlySet<string> = new Set(['withdrawn', 'reinstated', 'gone-before-notice']);

const monthsLater = (ms: number, months: number): number => {
  const date = new Date(ms);
  return date.setUTCMonth(date.getUTCMonth() + months);
};

/** From when to when the case counts; undefined: it never did. */
const spanOf = ({ events }: Chronicle, months: number): { readonly from: number; readonly to: number } | undefined => {
  const [opening] = events;
  if (opening?.event.type !== 'opened' || opening.event.track === 'hacked') return undefined;
  const over = events.find(
    ({ event }) =>
      event.type === 'strike-taken-back' ||
      (event.type === 'track-changed' && event.track === 'hacked') ||
      (event.type === 'closed' && reversals.has(event.outcome)),
  );
  return { from: opening.realAt, to: Math.min(over?.realAt ?? Infinity, monthsLater(msOf(opening.event.at), months)) };
};

export const strikes: Invariant = {
  number: 10,
  says: 'a violation counts once, and not where it was reversed, taken back, or is long ago',
  afterCommit: ({ chronicle, fresh, law, startedAt, now, sameCustomer }) => {
    const opened = fresh.map(({ event }) => event).find(({ type }) => type === 'opened');
    if (opened?.type !== 'opened') return undefined;
    const { strikes: rule } = law;
    if (rule === undefined)
      return opened.strikes === undefined ? undefined : 'violations count where no policy says so';
    const spans = sameCustomer()
      .filter(({ id }) => id !== chronicle.id)
      .flatMap((other) => spanOf(other, rule.expireMonths) ?? []);
    const own = opened.track === 'violation' ? 1 : 0;
    // What changed while the opening was being written may count or not.
    const least = own + spans.filter(({ from, to }) => from <= startedAt && now < to - slackMs).length;
    const most = own + spans.filter(({ from, to }) => from <= now && startedAt < to + slackMs).length;
    const { count, consequence } = opened.strikes ?? { count: 0 };
    if (count < least || count > most)
      return `it counts as violation ${count} of its customer, and is ${least === most ? least : `${least} to ${most}`}`;
    const follows = own === 1 && count >= rule.threshold ? rule.consequence : undefined;
    return consequence === follows ? undefined : `violation ${count} leads to ${consequence ?? 'nothing'}`;
  },
};

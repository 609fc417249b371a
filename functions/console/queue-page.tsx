/** The queue: what waits, surest first. */
import type { FC } from 'hono/jsx';
import { categories } from '../../shared/policy/policy.ts';
import { liveClaim } from '../../shared/review/decide.ts';
import { type Flag, flagStates } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Time } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { CategoryBadge, Pager, query, Score, Tabs } from './parts.tsx';
import type { QueueFilter, QueuePage } from './queue.ts';

const gistLength = 110;
const gistLead = 24;

/** What says most about a flag at a glance: the strongest finding's own words, with a little of what stands before them. */
const Gist: FC<{ flag: Flag }> = ({ flag }) => {
  const [finding] = flag.pages[0]?.findings ?? [];
  if (finding === undefined) return null;
  const { excerpt, marks } = finding;
  const [start, end] = marks[0] ?? [0, 0];
  const from = Math.max(0, start - gistLead);
  return (
    <>
      {from > 0 ? '…' : null}
      <Text text={excerpt.slice(from, start)} />
      {end > start ? (
        <mark>
          <Text text={excerpt.slice(start, Math.min(end, start + gistLength))} />
        </mark>
      ) : null}
      <Text text={excerpt.slice(Math.max(start, end), from + gistLength)} />
    </>
  );
};
const linksOnly = (flag: Flag): boolean =>
  flag.pages.every((page) => page.findings.every((finding) => finding.kind === 'link'));

const Holder: FC<{ c: ConsoleContext; flag: Flag }> = ({ c, flag }) => {
  const { person, t, words } = c.var;
  if (flag.state !== 'claimed') return null;
  const claim = liveClaim(flag, words.now);
  if (claim === undefined) return <Badge tone="warn">{<Text text={t.queue.ranOut(flag.claim.by)} />}</Badge>;
  return claim.by === person.name ? (
    <Badge tone="info">{t.queue.yours(words.clock(claim.until))}</Badge>
  ) : (
    <Badge>
      <Text text={t.queue.claimedBy(claim.by, words.clock(claim.until))} />
    </Badge>
  );
};

const rowClass = (c: ConsoleContext, flag: Flag): string | undefined => {
  const claim = liveClaim(flag, c.var.words.now);
  if (claim === undefined) return undefined;
  return claim.by === c.var.person.name ? 'mine' : 'theirs';
};

const Line: FC<{ c: ConsoleContext; flag: Flag }> = ({ c, flag }) => {
  const { t, words } = c.var;
  return (
    <tr class={rowClass(c, flag)}>
      <td class="lead-cell">
        <a href={paths.flag(flag.id)}>
          <Text text={flag.site} />
        </a>
        <span class="below">{t.queue.pages(flag.pages.length)}</span>
      </td>
      <td class="clip">
        <Gist flag={flag} />
      </td>
      <td>
        <span class="row">
          <CategoryBadge c={c} category={flag.category} />
          {flag.hacked ? <Badge tone="warn">{t.queue.hacked}</Badge> : null}
          {linksOnly(flag) ? <Badge>{t.queue.linksOnly}</Badge> : null}
        </span>
      </td>
      <td>
        <Score c={c} score={flag.score} />
      </td>
      <td class="nowrap" title={t.queue.firstSeen(words.moment(flag.firstSeen))}>
        <Time at={flag.firstSeen}>{words.span(flag.firstSeen, words.now) ?? t.queue.justNow}</Time>
      </td>
      <td>
        <Holder c={c} flag={flag} />
      </td>
    </tr>
  );
};

const Filters: FC<{ c: ConsoleContext; filter: QueueFilter }> = ({ c, filter }) => {
  const { t } = c.var;
  const href = (state: string, category: string | undefined): string =>
    `${paths.flags}${query({ state: state === 'open' ? undefined : state, category })}`;
  return (
    <div class="filters no-print">
      <Tabs
        label={t.queue.filterState}
        items={flagStates
          .filter((state) => state !== 'claimed')
          .map((state) => ({
            href: href(state, filter.category),
            text: t.queue.states[state],
            current: state === filter.state,
          }))}
      />
      <Tabs
        label={t.queue.filterCategory}
        items={[
          { href: href(filter.state, undefined), text: t.queue.allCategories, current: filter.category === undefined },
          ...categories.map((category) => ({
            href: href(filter.state, category),
            text: t.common.categories[category],
            current: category === filter.category,
          })),
        ]}
      />
    </div>
  );
};

const Empty: FC<{ c: ConsoleContext; filter: QueueFilter; page: QueuePage }> = ({ c, filter, page }) => {
  const { empty, emptyFiltered, scanned } = c.var.t.queue;
  if (page.cursor !== undefined) return <p class="card empty">{scanned}</p>;
  return (
    <div class="card empty">
      <h2>{empty[filter.state].title}</h2>
      <p>{filter.category === undefined ? empty[filter.state].help : emptyFiltered}</p>
    </div>
  );
};

export const QueueView: FC<{
  c: ConsoleContext;
  filter: QueueFilter;
  page: QueuePage;
  message?: Message | undefined;
}> = ({ c, filter, page, message }) => {
  const { person, t } = c.var;
  const { columns } = t.queue;
  const { state, category } = filter;
  const here = { state: state === 'open' ? undefined : state, category };
  return (
    <Frame c={c} title={t.queue.title} section="flags" message={message}>
      <div class="spread">
        <div class="title">
          <h1>{t.queue.title}</h1>
          <span class="muted small">{t.queue.intro}</span>
        </div>
        {may(person.roles, 'review') && state === 'open' ? (
          <form method="post" action={`${paths.flags}/next`} class="inline">
            <input type="hidden" name="category" value={category ?? ''} />
            <button type="submit" class="primary">
              {t.queue.takeNext}
            </button>
          </form>
        ) : null}
      </div>
      <Filters c={c} filter={filter} />
      {page.flags.length === 0 ? (
        <Empty c={c} filter={filter} page={page} />
      ) : (
        <div class="scroll">
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{columns.site}</th>
                <th scope="col">{columns.found}</th>
                <th scope="col">{columns.category}</th>
                <th scope="col">{columns.score}</th>
                <th scope="col">{columns.waiting}</th>
                <th scope="col">{columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {page.flags.map(({ value }) => (
                <Line c={c} flag={value} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager
        c={c}
        first={filter.cursor === undefined ? undefined : `${paths.flags}${query(here)}`}
        next={page.cursor === undefined ? undefined : `${paths.flags}${query({ ...here, cursor: page.cursor })}`}
      />
    </Frame>
  );
};

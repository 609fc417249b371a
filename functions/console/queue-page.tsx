/** The queue: what waits, surest first. */
import type { FC } from 'hono/jsx';
import { askKinds } from '../../shared/review/flag.ts';
import { type FlagLine, liveClaimOf } from '../../shared/review/line.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Time } from '../../shared/web/parts.tsx';
import { askedOf, countText } from './counts.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { CategoryBadge, Pager, query, Score } from './parts.tsx';
import type { QueuePage } from './queue.ts';
import { isNarrowed, type QueueFilter, queryOf } from './queue-filter.ts';
import { Filters, KeptFilter } from './queue-filters.tsx';
import { Sheet } from './sheet.tsx';

/** What says most about a flag at a glance: the strongest finding's own words, with a little of what stands before them. */
const Gist: FC<{ line: FlagLine }> = ({ line: { gist } }) => {
  const [start, end] = gist.hit;
  return (
    <>
      {gist.cut ? '…' : null}
      <Text text={gist.text.slice(0, start)} />
      {end > start ? (
        <mark>
          <Text text={gist.text.slice(start, end)} />
        </mark>
      ) : null}
      <Text text={gist.text.slice(Math.max(start, end))} />
    </>
  );
};

const Holder: FC<{ c: ConsoleContext; line: FlagLine }> = ({ c, line }) => {
  const { person, t, words } = c.var;
  if (line.claim === undefined) return null;
  const claim = liveClaimOf(line, words.now);
  if (claim === undefined) {
    return (
      <Badge tone="warn">
        <Text text={t.queue.ranOut(line.claim.by)} />
      </Badge>
    );
  }
  return claim.by === person.name ? (
    <Badge tone="info">{t.queue.yours(words.clock(claim.until))}</Badge>
  ) : (
    <Badge>
      <Text text={t.queue.claimedBy(claim.by, words.clock(claim.until))} />
    </Badge>
  );
};

const rowClass = (c: ConsoleContext, line: FlagLine): string | undefined => {
  const claim = liveClaimOf(line, c.var.words.now);
  if (claim === undefined) return undefined;
  return claim.by === c.var.person.name ? 'mine' : 'theirs';
};

const Line: FC<{ c: ConsoleContext; line: FlagLine }> = ({ c, line }) => {
  const { t, words } = c.var;
  return (
    <tr class={rowClass(c, line)}>
      <td class="lead-cell">
        <a href={paths.flag(line.id)}>
          <Text text={line.site} />
        </a>
        <span class="below">{t.queue.pages(line.pages)}</span>
      </td>
      <td class="clip">
        <Gist line={line} />
      </td>
      <td>
        <span class="row">
          <CategoryBadge c={c} category={line.category} />
          {line.hacked ? <Badge tone="warn">{t.queue.hacked}</Badge> : null}
          {line.linksOnly ? <Badge>{t.queue.linksOnly}</Badge> : null}
        </span>
      </td>
      <td>
        <Score c={c} score={line.score} />
      </td>
      <td class="nowrap" title={t.queue.firstSeen(words.moment(line.firstSeen))}>
        <Time at={line.firstSeen}>{words.span(line.firstSeen, words.now) ?? t.queue.justNow}</Time>
      </td>
      <td id={`held-${line.id}`} data-live>
        <span class="row">
          <Holder c={c} line={line} />
          {line.ask === undefined ? null : (
            <span title={t.consult.asked(line.ask.kind, line.ask.by, words.moment(line.ask.at))}>
              <Badge tone="warn">{t.consult.badge[line.ask.kind]}</Badge>
            </span>
          )}
          {line.notes === undefined ? null : <span class="muted small">{t.consult.notes(line.notes)}</span>}
        </span>
      </td>
    </tr>
  );
};

/** What waits for the word of whoever looks, and the way to it. */
const Asked: FC<{ c: ConsoleContext; filter: QueueFilter }> = ({ c, filter }) => {
  const { counts, t } = c.var;
  const kinds = askKinds.filter((kind) => counts.asked[kind] > 0);
  if (kinds.length === 0 || filter.asked !== undefined) return null;
  return (
    <Alert tone="warn">
      <strong>{t.consult.askedCount(countText(askedOf(counts)))}</strong>
      {kinds.map((asked) => (
        <a href={`${paths.flags}${query({ asked })}`}>{t.consult.badge[asked]}</a>
      ))}
    </Alert>
  );
};

const Empty: FC<{ c: ConsoleContext; filter: QueueFilter; page: QueuePage }> = ({ c, filter, page }) => {
  const { empty, emptyFiltered, scanned } = c.var.t.queue;
  if (page.after !== undefined) return <p class="card empty">{scanned}</p>;
  return (
    <div class="card empty">
      <h2>{empty[filter.state].title}</h2>
      <p>{isNarrowed(filter) ? emptyFiltered : empty[filter.state].help}</p>
    </div>
  );
};

export const QueueView: FC<{
  c: ConsoleContext;
  filter: QueueFilter;
  page: QueuePage;
  isFirst: boolean;
  message?: Message | undefined;
}> = ({ c, filter, page, isFirst, message }) => {
  const { person, t } = c.var;
  const { columns } = t.queue;
  return (
    <Frame c={c} title={t.queue.title} section="flags" message={message}>
      <div class="spread">
        <div class="title">
          <h1>{t.queue.title}</h1>
          <span class="muted small">{t.queue.intro[filter.sort]}</span>
        </div>
        {may(person.roles, 'review') && filter.state === 'open' ? (
          <form method="post" action={`${paths.flags}/next`} class="inline">
            <KeptFilter filter={filter} />
            <button type="submit" class="primary" data-do="next">
              {t.queue.takeNext}
            </button>
          </form>
        ) : null}
      </div>
      <Asked c={c} filter={filter} />
      <Filters c={c} filter={filter} />
      {page.lines.length === 0 ? (
        <Empty c={c} filter={filter} page={page} />
      ) : (
        <Sheet c={c} name="queue" class="list">
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
            {page.lines.map((line) => (
              <Line c={c} line={line} />
            ))}
          </tbody>
        </Sheet>
      )}
      <Pager
        c={c}
        first={isFirst ? undefined : `${paths.flags}${queryOf(filter)}`}
        next={page.after === undefined ? undefined : `${paths.flags}${queryOf(filter, { after: page.after })}`}
      />
    </Frame>
  );
};

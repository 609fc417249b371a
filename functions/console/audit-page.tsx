/** The audit trails: searched by day, person and what was done; one trail as a whole; and whether every chain holds. */
import type { FC } from 'hono/jsx';
import type { AuditEntry, ChainFault } from '../../shared/audit/chain.ts';
import type { ChainCheck } from '../../shared/report/chains.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Card } from '../../shared/web/parts.tsx';
import type { AuditQuery, FoundEntry } from './audit-search.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { Moment, NumberCell, query } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { eventName } from './texts/events.ts';

const dataLength = 160;
const DataCell: FC<{ entry: AuditEntry }> = ({ entry }) => {
  const text = JSON.stringify(entry.data);
  return (
    <code class="small">
      <Text text={text.length > dataLength ? `${text.slice(0, dataLength)}…` : text} />
    </code>
  );
};

const Entries: FC<{ c: ConsoleContext; asked: AuditQuery; entries: readonly FoundEntry[] }> = ({
  c,
  asked,
  entries,
}) => {
  const { t, words } = c.var;
  return (
    <Sheet c={c} name="entries" class="list" csv={`${paths.audit}/entries.csv${query({ ...asked })}`}>
      <thead>
        <tr>
          {(['at', 'trail', 'seq', 'who', 'what', 'data', 'hash'] as const).map((column) => (
            <th scope="col">{t.audit.columns[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ scope, entry }) => (
          <tr>
            <td class="nowrap">
              <Moment c={c} at={entry.at} />
            </td>
            <td>
              <a href={`${paths.audit}?scope=${encodeURIComponent(scope)}`}>
                <Text text={scope} />
              </a>
            </td>
            <NumberCell words={words} value={entry.seq} />
            <td>
              <Text text={entry.who} />
            </td>
            <td>
              <Text text={eventName(t.audit.events, entry.what)} />
            </td>
            <td>
              <DataCell entry={entry} />
            </td>
            <td>
              <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

const Search: FC<{ c: ConsoleContext; asked: AuditQuery }> = ({ c, asked }) => {
  const t = c.var.t.audit;
  const events = Object.entries(t.events).toSorted(([, a], [, b]) => a.localeCompare(b, c.var.language));
  return (
    <form method="get" action={paths.audit} class="filter-form" aria-label={t.search}>
      <label>
        {t.from}
        <input type="date" name="from" value={asked.from} />
      </label>
      <label>
        {t.to}
        <input type="date" name="to" value={asked.to} />
      </label>
      <label>
        {t.columns.who}
        <input name="who" value={asked.who} size={12} autocomplete="off" />
      </label>
      <label>
        {t.columns.what}
        <select name="what">
          <option value="">{c.var.t.queue.any}</option>
          {events.map(([event, name]) => (
            <option value={event} selected={event === asked.what}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.columns.trail}
        <input name="scope" value={asked.scope} size={16} autocomplete="off" />
      </label>
      <button type="submit">{t.search}</button>
    </form>
  );
};

const faultWords = (c: ConsoleContext, fault: ChainFault): string =>
  c.var.t.audit.fault(c.var.t.audit.faults[fault.fault], fault.seq);

const Checked: FC<{ c: ConsoleContext; check: ChainCheck }> = ({ c, check }) => {
  const { t, words } = c.var;
  const counted = t.audit.counted(words.number(check.cases), words.number(check.others), words.number(check.entries));
  return (
    <Alert tone={check.broken.length > 0 ? 'bad' : 'good'} live>
      <strong>{check.broken.length > 0 ? t.audit.broken : t.audit.holds}</strong>
      <span>
        {counted} {check.partial ? t.audit.partial : null}
      </span>
      {check.broken.length === 0 ? null : (
        <ul>
          {check.broken.map((fault) => (
            <li>
              <a href={`${paths.audit}?scope=${encodeURIComponent(fault.scope)}`}>
                <Text text={fault.scope} />
              </a>
              {' · '}
              {faultWords(c, fault)}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
};

export const AuditView: FC<{
  c: ConsoleContext;
  asked: AuditQuery;
  entries: readonly FoundEntry[];
  more: boolean;
  /** Of the one trail that was asked for. */
  one?: { readonly fault: ChainFault | undefined } | undefined;
  check?: ChainCheck | undefined;
}> = ({ c, asked, entries, more, one, check }) => {
  const { t } = c.var;
  return (
    <Frame c={c} title={t.audit.title} section="figures">
      <div class="spread">
        <div class="title">
          <h1>{t.audit.title}</h1>
          <span class="muted small">{t.audit.intro}</span>
        </div>
        <form method="get" action={paths.auditChains} class="inline">
          <button type="submit">{t.audit.checkAll}</button>
        </form>
      </div>
      {check === undefined ? null : <Checked c={c} check={check} />}
      <Search c={c} asked={asked} />
      {one === undefined ? null : one.fault === undefined ? (
        <Alert tone="good">{t.audit.holds}</Alert>
      ) : (
        <Alert tone="bad">{faultWords(c, one.fault)}</Alert>
      )}
      {entries.length === 0 ? (
        <div class="card empty">
          <p>{t.audit.nothing}</p>
        </div>
      ) : (
        <Card>
          <Entries c={c} asked={asked} entries={entries} />
          {more ? <p class="muted small">{t.audit.more}</p> : null}
        </Card>
      )}
    </Frame>
  );
};

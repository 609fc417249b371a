/** Two visible choices for each message of which nobody knows whether it was sent, or which failed for good. */
import type { FC } from 'hono/jsx';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { MailTabs, NoMail } from './mail-tabs.tsx';
import { Moment } from './parts.tsx';
import type { Stored } from './records.ts';
import { Sheet } from './sheet.tsx';

const caseOf = ({ effect }: OutboxEntry): string | undefined =>
  effect.kind === 'command' ? effect.message.caseId : 'caseId' in effect ? effect.caseId : undefined;

const Choices: FC<{ c: ConsoleContext; entry: OutboxEntry; rev: number }> = ({ c, entry, rev }) => {
  const t = c.var.t.mail.outbox;
  const uncertain = entry.state === 'uncertain';
  return (
    <form method="post" action={paths.outboxEntry(entry.id)}>
      <input type="hidden" name="rev" value={String(rev)} />
      <label for={`reason-${entry.id}`}>{t.reason}</label>
      <input type="text" required id={`reason-${entry.id}`} name="reason" />
      <div class="row">
        <button type="submit" name="choice" value="sent">
          {uncertain ? t.sent : t.sentDead}
        </button>
        <button type="submit" name="choice" value="again">
          {uncertain ? t.again : t.againDead}
        </button>
      </div>
    </form>
  );
};

export const OutboxView: FC<{
  c: ConsoleContext;
  entries: readonly Stored<OutboxEntry>[];
  message?: Message | undefined;
}> = ({ c, entries, message }) => {
  const { t, person } = c.var;
  const { outbox } = t.mail;
  const mayChoose = may(person.roles, 'handle-case');
  return (
    <Frame c={c} title={t.mail.title} section="parked" message={message}>
      <h1>{t.mail.title}</h1>
      <MailTabs c={c} tab="outbox" />
      {entries.length === 0 ? <NoMail c={c} tab="outbox" /> : <p class="muted small">{outbox.help}</p>}
      {entries.length === 0 ? null : (
        <Sheet c={c} name="outbox" class="list">
          <thead>
            <tr>
              <th scope="col">{outbox.columns.what}</th>
              <th scope="col">{t.mail.columns.case}</th>
              <th scope="col">{outbox.columns.since}</th>
              <th scope="col">{outbox.columns.state}</th>
              <th scope="col">{outbox.columns.why}</th>
              {mayChoose ? <th scope="col">{outbox.columns.choice}</th> : null}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ value: entry, rev }) => {
              const about = caseOf(entry);
              const { effect, state } = entry;
              return (
                <tr>
                  <td>
                    <strong>
                      {effect.kind === 'mail' ? t.case.notices[effect.what] : t.mail.effects[effect.kind]}
                    </strong>
                  </td>
                  <td>{about === undefined ? null : <a href={paths.case(about)}>{about}</a>}</td>
                  <td class="nowrap">
                    <Moment c={c} at={entry.createdAt} />
                  </td>
                  <td>
                    <Badge tone={state === 'dead' ? 'bad' : 'warn'}>
                      {state === 'dead' ? outbox.states.dead : outbox.states.uncertain}
                    </Badge>
                  </td>
                  <td>
                    <Text text={entry.lastError ?? ''} />
                  </td>
                  {mayChoose ? (
                    <td>
                      <Choices c={c} entry={entry} rev={rev} />
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </Sheet>
      )}
    </Frame>
  );
};

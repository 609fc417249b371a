/** Two visible choices for each message of which nobody knows whether it was sent, or which failed for good. */
import type { FC } from 'hono/jsx';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card, Facts } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { MailTabs, NoMail } from './mail-tabs.tsx';
import type { Stored } from './records.ts';

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
  const { t, words, person } = c.var;
  const { outbox } = t.mail;
  return (
    <Frame c={c} title={t.mail.title} section="parked" message={message}>
      <h1>{t.mail.title}</h1>
      <MailTabs c={c} tab="outbox" />
      {entries.length === 0 ? <NoMail c={c} tab="outbox" /> : <p class="muted small">{outbox.help}</p>}
      {entries.map(({ value: entry, rev }) => {
        const about = caseOf(entry);
        const { effect, state } = entry;
        return (
          <Card>
            <div class="spread">
              <h2>{effect.kind === 'mail' ? t.case.notices[effect.what] : t.mail.effects[effect.kind]}</h2>
              <Badge tone={state === 'dead' ? 'bad' : 'warn'}>
                {state === 'dead' ? outbox.states.dead : outbox.states.uncertain}
              </Badge>
            </div>
            <Facts
              of={[
                [t.mail.columns.case, about && <a href={paths.case(about)}>{about}</a>],
                [outbox.columns.since, words.moment(entry.createdAt)],
                [outbox.columns.why, <Text text={entry.lastError ?? ''} />],
              ]}
            />
            {may(person.roles, 'handle-case') ? <Choices c={c} entry={entry} rev={rev} /> : null}
          </Card>
        );
      })}
    </Frame>
  );
};

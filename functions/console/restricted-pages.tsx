/** Restricted tasks: hash and address, the authority to turn to, and nothing else. */
import type { FC } from 'hono/jsx';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import { isAlleged, type RestrictedTask, urlHash } from '../../shared/report/restrict.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import type { Iso } from '../../shared/time.ts';
import { Text, Url } from '../../shared/web/excerpt.tsx';
import { Badge, Card, Facts } from '../../shared/web/parts.tsx';
import type { ConsoleContext, Desk } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { outsidePaths } from './outside-paths.ts';
import { OutsideTabs } from './outside-tabs.tsx';
import { Trail } from './trail-card.tsx';

export const RestrictedListView: FC<{ c: ConsoleContext; tasks: readonly RestrictedTask[] }> = ({ c, tasks }) => {
  const { t, words } = c.var;
  return (
    <Frame c={c} title={t.outside.tabs.restricted} section="outside">
      <h1>{t.outside.nav}</h1>
      <OutsideTabs c={c} tab="restricted" />
      <p>{t.outside.restricted.help}</p>
      {tasks.length === 0 ? <p class="muted">{t.outside.none}</p> : null}
      <ul class="dense">
        {tasks.map((task) => (
          <li>
            <a href={outsidePaths.restrictedTask(task.id)}>{task.id}</a> {words.moment(task.at)}{' '}
            <Badge tone={task.state === 'open' ? 'bad' : 'neutral'}>{t.outside.restricted.states[task.state]}</Badge>
          </li>
        ))}
      </ul>
    </Frame>
  );
};

const CloseForm: FC<{ action: string; label: string; button: string }> = ({ action, label, button }) => (
  <form method="post" action={action}>
    <label>
      {label} <input type="text" name="reference" required />
    </label>{' '}
    <button type="submit" class={action.endsWith('mistaken') ? undefined : 'primary'}>
      {button}
    </button>
  </form>
);

export const RestrictedTaskView: FC<{
  c: ConsoleContext;
  desk: Desk;
  task: RestrictedTask;
  trail: readonly AuditEntry[];
  message?: Message | undefined;
}> = ({ c, desk, task, trail, message }) => {
  const { t, words } = c.var;
  const text = t.outside.restricted;
  const { authority } = desk.policy.childProtection;
  return (
    <Frame c={c} title={task.id} section="outside" message={message}>
      <h1>{task.id}</h1>
      <p>{isAlleged(task) ? text.allegedHelp : text.help}</p>
      <Card>
        <Facts
          of={[
            [t.outside.columns.arrived, words.moment(task.at)],
            [t.outside.columns.state, text.states[task.state]],
            [t.outside.facts.notifier, <Text text={`${text.sources[task.source]}: ${task.by}`} />],
            [text.kept, keptWords(c, task)],
            [
              text.authority,
              authority === undefined
                ? text.noAuthority
                : [authority.name, authority.email, authority.url].filter(Boolean).join(', '),
            ],
            [
              t.outside.facts.outcome,
              task.done && (
                <Text text={`${text.done(task.done.by, words.moment(task.done.at))}: ${task.done.reference}`} />
              ),
            ],
          ]}
        />
        <h2>{text.pages}</h2>
        <ul class="dense">
          {task.pages.map(({ url, sha256 }) => (
            <li>
              <Url url={url} />
              <br />
              <span class="small">
                {text.hash}: <code>{sha256 ?? text.noHash}</code>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {task.state === 'open' ? (
        <Card>
          <CloseForm
            action={`${outsidePaths.restrictedTask(task.id)}/reported`}
            label={text.authorityReference}
            button={text.report}
          />
          <p class="muted small">{isAlleged(task) ? text.allegedMistakenHelp : text.mistakenHelp}</p>
          <CloseForm
            action={`${outsidePaths.restrictedTask(task.id)}/mistaken`}
            label={t.outside.reason}
            button={text.mistaken}
          />
        </Card>
      ) : null}
      <Trail c={c} trail={trail} />
    </Frame>
  );
};

const keptWords = (c: ConsoleContext, task: RestrictedTask): string => {
  const { t, words } = c.var;
  const text = t.outside.restricted;
  const since = (says: string, not: string, at: Iso | undefined) =>
    at === undefined ? not : `${says} (${words.moment(at)})`;
  if (task.state === 'mistaken' && task.returnedAt !== undefined) return since(text.returned, '', task.returnedAt);
  if (isAlleged(task)) return since(text.withheld, text.notWithheld, task.withheldAt);
  return since(text.purged, text.notPurged, task.purgedAt);
};

/** On a flag's page: hands one of its pages over. */
export const RestrictCard: FC<{ c: ConsoleContext; flag: Flag }> = ({ c, flag }) => {
  const text = c.var.t.outside.restricted;
  if (!may(c.var.person.roles, 'review')) return null;
  return (
    <Card>
      <details>
        <summary>{text.mark}</summary>
        <p>{text.markHelp}</p>
        <form method="post" action={outsidePaths.restrict(flag.id)}>
          <fieldset>
            <legend>{text.markPage}</legend>
            {flag.pages.map(({ url }) => (
              <label class="choice">
                <input type="checkbox" name="page" value={urlHash(url)} checked={flag.pages.length === 1} />
                <Url url={url} />
              </label>
            ))}
          </fieldset>
          <button type="submit">{text.mark}</button>
        </form>
      </details>
    </Card>
  );
};

/** "What would it have done?": the form, and what was asked before. */
import type { FC } from 'hono/jsx';
import { triesOut } from '../../shared/detect/shadow.ts';
import { categories, type Policy } from '../../shared/policy/policy.ts';
import type { ReplayJob } from '../../shared/review/replay-job.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Card, control, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import type { ReplayFault, TypedReplay } from './replays.ts';

export const tones = { running: 'info', done: 'good', stopped: 'neutral', overtaken: 'warn' } as const;

const shadowWords = ({ shadow }: Policy, c: ConsoleContext): string => {
  const { t, words } = c.var;
  const thresholds = categories.flatMap((category) => {
    const value = shadow.thresholds[category];
    return value === undefined ? [] : [`${t.common.categories[category]} ${words.percent(value)}`];
  });
  return words.list([...shadow.rules, ...shadow.lists, ...thresholds]);
};

const Ask: FC<{ c: ConsoleContext; policy: Policy; typed: TypedReplay }> = ({ c, policy, typed }) => {
  const { t: all, words } = c.var;
  const t = all.replay;
  return (
    <form method="post" action={paths.replays}>
      <fieldset>
        <legend>{t.thresholds}</legend>
        <div class="fields">
          {categories.map((category) => (
            <Field
              name={category}
              label={all.common.categories[category]}
              hint={t.thresholdHint(words.percent(policy.categories[category].threshold))}
            >
              <input
                {...control(category)}
                type="number"
                min="1"
                max="100"
                required
                value={typed.thresholds[category]}
              />
            </Field>
          ))}
        </div>
      </fieldset>
      {triesOut(policy) ? (
        <label class="check">
          <input type="checkbox" name="switch-on" value="yes" checked={typed.switchOn} />
          <span>
            <strong>{t.switchOn}</strong>
            <span class="hint">
              <Text text={t.switchOnHint(shadowWords(policy, c))} />
            </span>
          </span>
        </label>
      ) : null}
      <Field name="days" label={t.days} hint={t.daysHint(policy.replay.days)}>
        <input
          {...control('days')}
          type="number"
          min="1"
          max={String(policy.replay.days)}
          required
          value={typed.days}
        />
      </Field>
      <button type="submit" class="primary">
        {t.start}
      </button>
    </form>
  );
};

/** What was asked, in a line. */
export const Asked: FC<{ c: ConsoleContext; job: ReplayJob; policy: Policy }> = ({ c, job: { ask }, policy }) => {
  const { t: all, words } = c.var;
  const t = all.replay;
  const changed = categories.flatMap((category) => {
    const to = ask.thresholds[category];
    const from = policy.categories[category].threshold;
    return to === undefined ? [] : [t.changed(all.common.categories[category], words.percent(from), words.percent(to))];
  });
  return <Text text={[t.asks(ask.days), ...changed, ...(ask.switchOn ? [t.switchOn] : [])].join(' · ')} />;
};

export const ReplaysView: FC<{
  c: ConsoleContext;
  policy: Policy;
  jobs: readonly ReplayJob[];
  typed: TypedReplay;
  fault?: ReplayFault | undefined;
}> = ({ c, policy, jobs, typed, fault }) => {
  const { t: all, words, person } = c.var;
  const t = all.replay;
  return (
    <Frame
      c={c}
      title={t.title}
      section="rules"
      message={fault === undefined ? undefined : { tone: 'bad', text: t.faults[fault] }}
    >
      <h1>{t.title}</h1>
      <p class="muted">{t.lead}</p>
      {policy.replay.days === 0 ? (
        <Alert tone="info">{t.notKept}</Alert>
      ) : may(person.roles, 'tune') ? (
        <Card title={t.form}>
          <Ask c={c} policy={policy} typed={typed} />
        </Card>
      ) : null}
      {jobs.length === 0 ? null : (
        <Card title={t.before}>
          <ul class="dense">
            {jobs.map((job) => (
              <li>
                <a href={paths.replay(job.id)}>
                  <Text text={t.asked(job.by, words.moment(job.at))} />
                </a>{' '}
                <Badge tone={tones[job.state]}>{t.states[job.state]}</Badge>{' '}
                <span class="muted small">
                  <Asked c={c} job={job} policy={policy} />
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <p>
        <a href={paths.rules}>{all.rules.title}</a>
      </p>
    </Frame>
  );
};

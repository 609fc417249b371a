/** What other thresholds would have done: one that was asked for, with its progress or its result. */
import type { FC } from 'hono/jsx';
import type { Category, Policy } from '../../shared/policy/policy.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { CategoryReplay, ReplayedFlag, ReplayResult } from '../../shared/review/replay.ts';
import type { ReplayJob } from '../../shared/review/replay-job.ts';
import { may } from '../../shared/review/roles.ts';
import { Text, Url } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Card } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { CategoryBadge, NumberCell, Score } from './parts.tsx';
import { Asked, tones } from './replays-page.tsx';
import { Sheet } from './sheet.tsx';

type Known = ReadonlySet<string>;
const Examples: FC<{
  c: ConsoleContext;
  which: 'gained' | 'lost';
  category: Category;
  count: number;
  flags: readonly ReplayedFlag[];
  known: Known;
}> = ({ c, which, category, count, flags, known }) => {
  const { t: all, words } = c.var;
  const t = all.replay;
  const title = t[which];
  if (flags.length === 0) return null;
  return (
    <>
      <h2>
        {title} <CategoryBadge c={c} category={category} />
      </h2>
      {count > flags.length ? <p class="muted small">{t.firstOf(flags.length, words.number(count))}</p> : null}
      <Sheet c={c} name={`${which}-${category}`} label={`${title} ${all.common.categories[category]}`}>
        <thead>
          <tr>
            <th scope="col">{all.bulk.site}</th>
            <th scope="col">{all.common.score}</th>
            <th scope="col">{all.rules.rule}</th>
          </tr>
        </thead>
        <tbody>
          {flags.map(({ site, url, score, rules }) => {
            const flag = flagId(site, category);
            return (
              <tr>
                <th scope="row">
                  <a href={paths.site(site)}>
                    <Text text={site} />
                  </a>
                  {known.has(flag) ? (
                    <>
                      {' '}
                      · <a href={paths.flag(flag)}>{t.flag}</a>
                    </>
                  ) : null}
                  <span class="below">
                    <Url url={url} />
                  </span>
                </th>
                <td>
                  <Score c={c} score={score} />
                </td>
                <td>
                  {rules.map((rule) => (
                    <span class="below">
                      <code>
                        <Text text={rule} />
                      </code>
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Sheet>
    </>
  );
};

const Counts: FC<{ c: ConsoleContext; of: readonly CategoryReplay[] }> = ({ c, of }) => {
  const { t: all, words } = c.var;
  const t = all.replay;
  return (
    <Sheet c={c} name="categories" label={t.flagsOf}>
      <thead>
        <tr>
          <th scope="col">{t.flagsOf}</th>
          {(['now', 'would', 'gained', 'lost'] as const).map((column) => (
            <th scope="col">{t.columns[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map(({ category, before, after, gained, lost }) => (
          <tr>
            <th scope="row">{all.common.categories[category]}</th>
            {[before, after, gained, lost].map((count) => (
              <NumberCell words={words} value={count} />
            ))}
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

const Result: FC<{ c: ConsoleContext; job: ReplayJob; result: ReplayResult; known: Known }> = ({
  c,
  job,
  result,
  known,
}) => {
  const { t: all, words } = c.var;
  const t = all.replay;
  if (result.sites === 0) return <Alert tone="info">{t.nothingKept}</Alert>;
  return (
    <>
      <Card>
        <p>{t.summary(words.number(result.sites), words.number(result.pages))}</p>
        <Counts c={c} of={result.categories} />
        <p class="muted small">{t.limits}</p>
        {result.categories.some(({ gained, lost }) => gained + lost > 0) ? (
          <p>
            <a href={`${paths.replay(job.id)}/flags.csv`}>{t.csv}</a>
          </p>
        ) : null}
      </Card>
      {result.categories
        .filter(({ gained, lost }) => gained + lost > 0)
        .map(({ category, gained, lost, examples }) => (
          <Card>
            <Examples c={c} which="gained" category={category} count={gained} flags={examples.gained} known={known} />
            <Examples c={c} which="lost" category={category} count={lost} flags={examples.lost} known={known} />
          </Card>
        ))}
      <Card title={t.rules}>
        {result.rules.length === 0 ? (
          <p class="muted small">{t.noRules}</p>
        ) : (
          <>
            <p class="muted small">{t.rulesHelp}</p>
            <Sheet c={c} name="rules" label={all.rules.rule}>
              <thead>
                <tr>
                  <th scope="col">{all.rules.rule}</th>
                  <th scope="col">{t.columns.pagesNow}</th>
                  <th scope="col">{t.columns.pagesThen}</th>
                </tr>
              </thead>
              <tbody>
                {result.rules.map(({ rule, before, after }) => (
                  <tr>
                    <th scope="row">
                      <code>
                        <Text text={rule} />
                      </code>
                    </th>
                    <NumberCell words={words} value={before} />
                    <NumberCell words={words} value={after} />
                  </tr>
                ))}
              </tbody>
            </Sheet>
          </>
        )}
      </Card>
    </>
  );
};

const Progress: FC<{ c: ConsoleContext; job: Extract<ReplayJob, { state: 'running' }> }> = ({ c, job }) => {
  const { t: all, words, person } = c.var;
  const t = all.replay;
  const done = job.count.sites;
  const label = job.of === undefined ? t.counting : t.progress(words.number(done), words.number(job.of));
  return (
    <Card>
      <p id="replay-progress">{label}</p>
      <progress max={Math.max(job.of ?? 1, 1)} value={done} aria-labelledby="replay-progress" />
      {done === 0 ? null : <Counts c={c} of={job.count.categories} />}
      <div class="row">
        <a class="button" href={paths.replay(job.id)}>
          {t.lookAgain}
        </a>
        {may(person.roles, 'tune') ? (
          <form method="post" action={`${paths.replay(job.id)}/stop`} class="inline">
            <button type="submit">{t.stop}</button>
          </form>
        ) : null}
      </div>
    </Card>
  );
};

export const ReplayView: FC<{
  c: ConsoleContext;
  policy: Policy;
  job: ReplayJob;
  /** Flags of the result that are there to look at. */
  known: Known;
  next?: string | undefined;
}> = ({ c, policy, job, known, next }) => {
  const { t: all, words } = c.var;
  const t = all.replay;
  return (
    <Frame c={c} title={t.title} section="rules" next={next}>
      <div class="title">
        <h1>{t.title}</h1>
        <Badge tone={tones[job.state]}>{t.states[job.state]}</Badge>
        <span class="muted small">
          <Text text={t.asked(job.by, words.moment(job.at))} />
        </span>
      </div>
      <p>
        <Asked c={c} job={job} policy={policy} />
      </p>
      <div id="replay" data-live class="stack">
        {job.state === 'running' ? <Progress c={c} job={job} /> : null}
        {job.state === 'done' ? <Result c={c} job={job} result={job.result} known={known} /> : null}
        {job.state === 'stopped' ? (
          <Alert tone="info">
            <Text text={`${t.states.stopped}: ${t.asked(job.stoppedBy, words.moment(job.endedAt))}`} />
          </Alert>
        ) : null}
        {job.state === 'overtaken' ? <Alert tone="warn">{t.overtaken}</Alert> : null}
      </div>
      <p>
        <a href={paths.replays}>{t.all}</a>
      </p>
    </Frame>
  );
};

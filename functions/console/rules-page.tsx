/** What decides whether something is flagged: thresholds, rules with their record, link lists, and what sites are allowed. */
import type { FC } from 'hono/jsx';
import { categories, type Policy } from '../../shared/policy/policy.ts';
import { shareRight } from '../../shared/report/figures.ts';
import type { RuleRecord } from '../../shared/report/rules.ts';
import type { AllowRule } from '../../shared/review/allow.ts';
import { parseIso } from '../../shared/time.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card } from '../../shared/web/parts.tsx';
import { AllowList } from './allow-parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import type { FeedLine } from './feeds.ts';
import { Frame } from './frame.tsx';
import { CategoryBadge, Moment, NumberCell } from './parts.tsx';
import { CsvLink, Sheet } from './sheet.tsx';
import type { Tried } from './tried.ts';
import { TriedOut } from './tried-parts.tsx';

const rulesShown = 100;

const Rules: FC<{ c: ConsoleContext; records: readonly RuleRecord[] }> = ({ c, records }) => {
  const { words, t: all } = c.var;
  const t = all.rules;
  if (records.length === 0) return <p class="muted small">{t.noDecisions}</p>;
  return (
    <Sheet c={c} name="rules" label={t.rule} csv={`${paths.rules}/rules.csv`}>
      <thead>
        <tr>
          <th scope="col">{t.rule}</th>
          <th scope="col">{all.common.category}</th>
          <th scope="col">{all.figures.right}</th>
          <th scope="col">{all.figures.wrong}</th>
          <th scope="col">{all.figures.precision}</th>
        </tr>
      </thead>
      <tbody>
        {records.slice(0, rulesShown).map((record) => (
          <tr>
            <th scope="row">
              <code>
                <Text text={record.rule} />
              </code>
            </th>
            <td>
              <CategoryBadge c={c} category={record.category} />
            </td>
            <NumberCell words={words} value={record.right} />
            <NumberCell words={words} value={record.wrong} />
            <NumberCell words={words} value={shareRight(record) ?? 0} share />
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

const Feeds: FC<{ c: ConsoleContext; feeds: readonly FeedLine[] }> = ({ c, feeds }) => {
  const { words, t: all } = c.var;
  const t = all.rules;
  if (feeds.length === 0) return <p class="muted small">{t.noFeeds}</p>;
  return (
    <Sheet c={c} name="feeds" label={t.feeds} csv={`${paths.rules}/lists.csv`}>
      <thead>
        <tr>
          {(['list', 'category', 'edition', 'entries', 'checked', 'licence'] as const).map((column) => (
            <th scope="col">{t.feedColumns[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {feeds.map(({ name, category, licence, edition, trouble }) => (
          <tr>
            <th scope="row">
              {name}
              {trouble === undefined ? null : (
                <span class="below">
                  <Badge tone="bad">{t.trouble(words.day(parseIso(trouble.since)))}</Badge> <Text text={trouble.why} />
                </span>
              )}
            </th>
            <td>{category === 'allow' ? t.allowList : all.common.categories[category]}</td>
            <td>{edition === undefined ? t.notTaken : edition.version}</td>
            <NumberCell words={words} value={edition?.entries} />
            <td>{edition?.checkedAt === undefined ? '' : <Moment c={c} at={edition.checkedAt} />}</td>
            <td>
              <Text text={licence} />
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

export const RulesView: FC<{
  c: ConsoleContext;
  policy: Policy;
  records: readonly RuleRecord[];
  feeds: readonly FeedLine[];
  allowed: readonly AllowRule[];
  tried: Tried | undefined;
}> = ({ c, policy, records, feeds, allowed, tried }) => {
  const { words, t: all } = c.var;
  const t = all.rules;
  return (
    <Frame c={c} title={t.title} section="rules">
      <h1>{t.title}</h1>
      <p class="muted small">{all.common.policy(policy.version)}</p>
      <Card title={t.thresholds}>
        <p class="muted small">{t.thresholdsHelp}</p>
        <Sheet c={c} name="thresholds" label={t.thresholds}>
          <thead>
            <tr>
              <th scope="col">{all.common.category}</th>
              <th scope="col">{t.comesFirst}</th>
              <th scope="col">{t.threshold}</th>
              <th scope="col">{t.logged}</th>
              <th scope="col">{t.clause}</th>
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <tr>
                <th scope="row">{all.common.categories[category]}</th>
                <NumberCell words={words} value={policy.categories[category].now} share />
                <NumberCell words={words} value={policy.categories[category].threshold} share />
                <NumberCell words={words} value={policy.categories[category].log} share />
                <td>{policy.categories[category].clause}</td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      </Card>
      <Card title={t.record}>
        <p class="muted small">{t.recordHelp}</p>
        <Rules c={c} records={records} />
      </Card>
      <Card title={t.triedOut}>
        <TriedOut c={c} tried={tried} />
        <p>
          <a href={paths.replays}>{all.replay.open}</a>
        </p>
      </Card>
      <Card title={t.feeds}>
        <Feeds c={c} feeds={feeds} />
      </Card>
      <Card title={t.allowed}>
        <AllowList c={c} rules={allowed} named />
        {allowed.length === 0 ? null : <CsvLink c={c} href={`${paths.rules}/allowed.csv`} label={t.allowed} />}
      </Card>
    </Frame>
  );
};

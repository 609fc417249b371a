/** The desk in figures: charts for the eye, tables for everybody. */
import type { FC } from 'hono/jsx';
import { languages } from '../../shared/messages.ts';
import { categories } from '../../shared/policy/policy.ts';
import { ages, type Precision, shareRight } from '../../shared/report/figures.ts';
import type { Spread } from '../../shared/report/spread.ts';
import { dismissReasons } from '../../shared/review/flag.ts';
import { Bars } from '../../shared/web/chart.tsx';
import { Alert, Card, Facts } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { type Desktop, mostRead } from './figures.ts';
import { Crawl, Failures } from './figures-crawl.tsx';
import { figureTableNames, tableNames } from './figures-csv.ts';
import { Frame } from './frame.tsx';
import { NumberCell, query, Tabs } from './parts.tsx';
import { Sheet } from './sheet.tsx';

/** How many days back decisions count. */
export const periods = [7, 30, 90, 365] as const;

type Part = { readonly c: ConsoleContext; readonly desktop: Desktop };

const spreadWords = (c: ConsoleContext, spread: Spread | undefined, unit: 'hour' | 'day'): string => {
  const t = c.var.t.figures;
  if (spread === undefined) return t.nothing;
  const say = (value: number): string => c.var.words.lasting(unit === 'day' ? value * 24 : value);
  return t.spread(say(spread.median), say(spread.ninth), c.var.words.number(spread.count));
};

const Waiting: FC<Part> = ({ c, desktop: { figures } }) => {
  const { words, t: all } = c.var;
  const t = all.figures;
  const rows = categories.map((category) => ({
    name: all.common.categories[category],
    counts: figures.open.byAge[category],
  }));
  return (
    <Card title={t.waiting}>
      {figures.open.count === 0 ? (
        <p>{t.nothingWaits}</p>
      ) : (
        <>
          <p>{t.oldest(words.number(figures.open.count), words.lasting(figures.open.oldest ?? 0))}</p>
          <Bars
            label={t.waiting}
            bars={rows.map(({ name, counts }) => ({
              label: name,
              parts: counts,
              text: words.number(counts.reduce((sum, count) => sum + count, 0)),
            }))}
          />
          <Sheet c={c} name="waiting" label={t.waiting}>
            <thead>
              <tr>
                <th scope="col">{all.common.category}</th>
                {ages.map((_, index) => (
                  <th scope="col" class={`key key-${index}`}>
                    {t.ages[index]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, counts }) => (
                <tr>
                  <th scope="row">{name}</th>
                  {counts.map((count) => (
                    <NumberCell words={words} value={count} />
                  ))}
                </tr>
              ))}
            </tbody>
          </Sheet>
        </>
      )}
    </Card>
  );
};

const PrecisionTable: FC<{
  c: ConsoleContext;
  by: 'byCategory' | 'byDetector' | 'byLanguage';
  rows: readonly { readonly name: string; readonly precision: Precision }[];
}> = ({ c, by, rows }) => {
  const { words } = c.var;
  const t = c.var.t.figures;
  const title = t[by];
  const share = (precision: Precision): string => {
    const right = shareRight(precision);
    return right === undefined ? t.nothing : words.percent(right);
  };
  return (
    <Card title={title}>
      <Bars
        label={title}
        bars={rows.map(({ name, precision }) => ({
          label: name,
          parts: [precision.right, precision.wrong],
          text: share(precision),
        }))}
      />
      <Sheet c={c} name={by} label={title}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" class="key key-0">
              {t.right}
            </th>
            <th scope="col" class="key key-1">
              {t.wrong}
            </th>
            <th scope="col">{t.precision}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, precision }) => (
            <tr>
              <th scope="row">{name}</th>
              <NumberCell words={words} value={precision.right} />
              <NumberCell words={words} value={precision.wrong} />
              <NumberCell words={words} value={shareRight(precision)} share />
            </tr>
          ))}
        </tbody>
      </Sheet>
    </Card>
  );
};

const Decisions: FC<Part> = ({ c, desktop: { figures } }) => {
  const { words, t: all } = c.var;
  const t = all.figures;
  const reasons = dismissReasons.filter((reason) => figures.dismissals[reason] !== undefined);
  return (
    <Card title={t.decisions}>
      <Facts
        of={[
          [t.timeToDecision, spreadWords(c, figures.decision, 'hour')],
          [t.timeToRemedy, spreadWords(c, figures.cases.remedy, 'day')],
          [
            t.answerRate,
            figures.cases.notified === 0
              ? t.nothing
              : t.of(words.number(figures.cases.answered), words.number(figures.cases.notified)),
          ],
          [t.opened, words.number(figures.cases.opened)],
          [t.stillOpen, words.number(figures.cases.open)],
          ...(['remedied', 'withdrawn', 'terminated', 'reinstated', 'other'] as const).map(
            (end) => [t.ends[end], words.number(figures.cases.ended[end])] as const,
          ),
        ]}
      />
      {reasons.length === 0 ? null : (
        <>
          <h3>{t.dismissals}</h3>
          <Facts
            of={reasons.map(
              (reason) => [all.flag.dismissReasons[reason], words.number(figures.dismissals[reason] ?? 0)] as const,
            )}
          />
        </>
      )}
    </Card>
  );
};

const crossShown = 40;
/** Where a rule is good in one language and bad in another, the other tables say nothing. */
const Cross: FC<Part> = ({ c, desktop: { figures } }) => {
  const { words, t: all } = c.var;
  const t = all.figures;
  if (figures.cross.length === 0) return null;
  return (
    <Card title={t.cross}>
      <Sheet c={c} name="cross" label={t.cross}>
        <thead>
          <tr>
            <th scope="col">{t.detector}</th>
            <th scope="col">{all.common.category}</th>
            <th scope="col">{all.common.language}</th>
            <th scope="col">{t.right}</th>
            <th scope="col">{t.wrong}</th>
            <th scope="col">{t.precision}</th>
          </tr>
        </thead>
        <tbody>
          {figures.cross.slice(0, crossShown).map((row) => (
            <tr>
              <th scope="row">{all.common.detectors[row.detector]}</th>
              <td>{all.common.categories[row.category]}</td>
              <td>{row.language === 'other' ? t.otherLanguage : all.common.languageNames[row.language]}</td>
              <NumberCell words={words} value={row.right} />
              <NumberCell words={words} value={row.wrong} />
              <NumberCell words={words} value={shareRight(row) ?? 0} share />
            </tr>
          ))}
        </tbody>
      </Sheet>
    </Card>
  );
};

export const FiguresView: FC<Part & { days: number }> = ({ c, desktop, days }) => {
  const { words, t: all } = c.var;
  const t = all.figures;
  const { figures } = desktop;
  const spoken = ([...languages, 'other'] as const).filter((language) => figures.languages[language] !== undefined);
  const detectors = Object.entries(figures.detectors) as [keyof typeof all.common.detectors, Precision][];
  return (
    <Frame c={c} title={t.title} section="figures">
      <div class="spread">
        <h1>{t.title}</h1>
        <Tabs
          label={t.period}
          items={periods.map((period) => ({
            href: `${paths.figures}${query({ days: String(period) })}`,
            text: words.quantity(period, 'day'),
            current: period === days,
          }))}
        />
      </div>
      <p class="row small">
        <a href={paths.yearly}>{all.yearly.link}</a>
        <a href={paths.audit}>{all.audit.title}</a>
      </p>
      <p class="muted small">{t.asOf(words.moment(figures.at), words.day(figures.since))}</p>
      {desktop.partial ? <Alert tone="warn">{t.partial(words.number(mostRead))}</Alert> : null}
      <Waiting c={c} desktop={desktop} />
      <Decisions c={c} desktop={desktop} />
      <PrecisionTable
        c={c}
        by="byCategory"
        rows={categories.map((category) => ({
          name: all.common.categories[category],
          precision: figures.decided[category],
        }))}
      />
      {detectors.length === 0 ? null : (
        <PrecisionTable
          c={c}
          by="byDetector"
          rows={detectors.map(([name, precision]) => ({ name: all.common.detectors[name], precision }))}
        />
      )}
      {spoken.length === 0 ? null : (
        <PrecisionTable
          c={c}
          by="byLanguage"
          rows={spoken.map((language) => ({
            name: language === 'other' ? t.otherLanguage : all.common.languageNames[language],
            precision: figures.languages[language] ?? { right: 0, wrong: 0 },
          }))}
        />
      )}
      <Cross c={c} desktop={desktop} />
      <Crawl c={c} desktop={desktop} />
      <Failures c={c} desktop={desktop} />
      <Card title={t.tables}>
        <p class="muted small">{t.tablesHelp}</p>
        <ul class="row plain">
          {tableNames.map((name) => (
            <li>
              <a href={`${paths.figures}/${name}.csv`}>{t.tableNames[name]}</a>
            </li>
          ))}
          {figureTableNames.map((name) => (
            <li>
              <a href={`${paths.figures}/${name}.csv${query({ days: String(days) })}`}>{t.figureTables[name]}</a>
            </li>
          ))}
        </ul>
      </Card>
    </Frame>
  );
};

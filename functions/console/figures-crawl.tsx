/** The crawl in figures: what it reaches, what it costs, and what fails. */
import type { FC } from 'hono/jsx';
import { monthlyCost } from '../../shared/report/cost.ts';
import { Bars } from '../../shared/web/chart.tsx';
import { Text } from '../../shared/web/excerpt.tsx';
import { Card, Facts } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import type { Desktop } from './figures.ts';
import { NumberCell, query } from './parts.tsx';
import { Sheet } from './sheet.tsx';

const serversShown = 20;

type Part = { readonly c: ConsoleContext; readonly desktop: Desktop };

export const Crawl: FC<Part> = ({ c, desktop: { coverage } }) => {
  const { words } = c.var;
  const t = c.var.t.figures;
  const servers = coverage.servers.slice(0, serversShown);
  const cost = monthlyCost(coverage.servers.reduce((sum, { requestsADay }) => sum + requestsADay, 0));
  return (
    <Card title={t.crawl}>
      <Facts
        of={(['sites', 'week', 'month', 'never', 'late', 'paused', 'movedAway'] as const).map(
          (name) => [t.coverage[name], words.number(coverage[name])] as const,
        )}
      />
      <p class="muted small">
        {cost.to < 0.01 ? t.costless : t.cost(words.dollars(cost.from), words.dollars(cost.to))}
      </p>
      {servers.length === 0 ? null : (
        <>
          <h3>{t.load}</h3>
          <Bars
            label={t.load}
            bars={servers.map(({ server, requestsADay }) => ({
              label: server,
              parts: [requestsADay],
              text: words.number(Math.round(requestsADay)),
            }))}
          />
          <Sheet c={c} name="servers" label={t.server}>
            <thead>
              <tr>
                <th scope="col">{t.server}</th>
                <th scope="col">{t.coverage.sites}</th>
                <th scope="col">{t.requestsADay}</th>
              </tr>
            </thead>
            <tbody>
              {servers.map(({ server, sites, requestsADay }) => (
                <tr>
                  <th scope="row">
                    <Text text={server} />
                  </th>
                  <NumberCell words={words} value={sites} />
                  <NumberCell words={words} value={Math.round(requestsADay)} />
                </tr>
              ))}
            </tbody>
          </Sheet>
        </>
      )}
    </Card>
  );
};

const problemsShown = 20;
export const Failures: FC<Part> = ({ c, desktop: { coverage, figures } }) => {
  const { words, t: all } = c.var;
  const t = all.figures;
  const { asked, failed, refused, cutShort, problems } = coverage.failures;
  return (
    <Card title={t.failures}>
      <p class="muted small">{t.failuresHelp}</p>
      <Facts
        of={[
          [t.failed, asked === 0 ? t.nothing : t.of(words.number(failed), words.number(asked))],
          [t.refused, words.number(refused)],
          [t.cutShort, words.number(cutShort)],
          [t.unreached, words.number(figures.cases.unreached)],
        ]}
      />
      {problems.length === 0 ? null : (
        <Sheet
          c={c}
          name="failures"
          label={t.problem}
          csv={`${paths.figures}/failures.csv${query({ days: c.req.query('days') })}`}
        >
          <thead>
            <tr>
              <th scope="col">{t.problem}</th>
              <th scope="col">{t.coverage.sites}</th>
              <th scope="col">{t.times}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, problemsShown).map(({ problem, sites, times }) => (
              <tr>
                <th scope="row">
                  <code>
                    <Text text={problem} />
                  </code>
                </th>
                <NumberCell words={words} value={sites} />
                <NumberCell words={words} value={times} />
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
    </Card>
  );
};

/** Server by server what is being visited now, as the crawler last said, and the sites whose turn comes next. */
import type { FC } from 'hono/jsx';
import { rateOf, type ServerProgress, type SiteProgress, secondsLeft } from '../../shared/crawl/progress.ts';
import type { SiteRecord } from '../../shared/table.ts';
import { addSeconds, secondsBetween } from '../../shared/time.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Badge } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { Moment, Pager } from './parts.tsx';
import { nextVisit } from './planning.tsx';
import { Sheet } from './sheet.tsx';

/** Four times nothing was heard: the crawler is gone, or cannot write. */
const silentSeconds = 60;

const Pressure: FC<{ c: ConsoleContext; progress: ServerProgress }> = ({ c, progress }) => {
  const { crawling: t } = c.var.t;
  const { at, between, pressure, sockets } = progress;
  const { words } = c.var;
  const silent = secondsBetween(at, words.now) > silentSeconds;
  if (between) return <Badge>{t.between}</Badge>;
  if (silent) return <Badge tone="warn">{t.silent(words.moment(at))}</Badge>;
  return (
    <span class="row">
      <span class="muted small">{t.inUse(pressure.sockets, pressure.limit)}</span>
      {pressure.limit < sockets ? <Badge tone="warn">{t.backingOff(pressure.limit, sockets)}</Badge> : null}
      {pressure.pausedMs > 0 ? <Badge tone="warn">{t.pauses(Math.ceil(pressure.pausedMs / 1000))}</Badge> : null}
    </span>
  );
};

const leftWords = (c: ConsoleContext, site: SiteProgress, mostPages: number): string => {
  const { t, words } = c.var;
  const seconds = secondsLeft(site, mostPages);
  if (seconds === undefined) return '—';
  return words.span(words.now, addSeconds(words.now, seconds)) ?? t.crawling.underAMinute;
};
const rateWords = (c: ConsoleContext, site: SiteProgress): string => {
  const rate = rateOf(site);
  return rate === undefined ? '—' : c.var.t.crawling.perMinute(c.var.words.number(Math.round(rate)));
};

const ServerCard: FC<{ c: ConsoleContext; progress: ServerProgress; mostPages: number }> = ({
  c,
  progress,
  mostPages,
}) => {
  const { t, words } = c.var;
  const { columns } = t.crawling;
  return (
    <section class="stack tight">
      <div class="title">
        <h2>
          <Text text={t.site.server(progress.server)} />
        </h2>
        <Pressure c={c} progress={progress} />
      </div>
      {progress.sites.length === 0 ? null : (
        <Sheet c={c} name={`server-${progress.server}`} label={t.site.server(progress.server)}>
          <thead>
            <tr>
              <th scope="col">{columns.site}</th>
              <th scope="col">{columns.started}</th>
              <th scope="col">{columns.pages}</th>
              <th scope="col">{columns.rate}</th>
              <th scope="col">{columns.waiting}</th>
              <th scope="col">{columns.found}</th>
              <th scope="col">{columns.left}</th>
            </tr>
          </thead>
          <tbody>
            {progress.sites.map((site) => (
              <tr>
                <td>
                  <a href={paths.site(site.site)}>
                    <Text text={site.site} />
                  </a>
                  {site.purpose === 'scheduled' ? null : <span class="below">{t.crawling.purposes[site.purpose]}</span>}
                </td>
                <td class="nowrap">
                  <Moment c={c} at={site.startedAt} />
                </td>
                <td>
                  {t.site.pageCounts(site.pages.fetched, site.pages.unchanged, site.pages.failed, site.pages.skipped)}
                </td>
                <td>{rateWords(c, site)}</td>
                <td>{words.number(site.waiting)}</td>
                <td>{words.number(site.found)}</td>
                <td>{leftWords(c, site, mostPages)}</td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
      {progress.queued === 0 ? null : <p class="muted small">{t.crawling.queued(progress.queued)}</p>}
    </section>
  );
};

const Due: FC<{ c: ConsoleContext; sites: readonly SiteRecord[] }> = ({ c, sites }) => {
  const { t } = c.var;
  return sites.length === 0 ? (
    <p class="muted small">{t.crawling.nothingDue}</p>
  ) : (
    <Sheet c={c} name="due" label={t.crawling.due} class="list">
      <thead>
        <tr>
          <th scope="col">{t.site.columns.site}</th>
          <th scope="col">{t.site.serverFact}</th>
          <th scope="col">{t.site.columns.nextVisit}</th>
        </tr>
      </thead>
      <tbody>
        {sites.map((site) => (
          <tr>
            <td class="lead-cell">
              <a href={paths.site(site.host)}>
                <Text text={site.host} />
              </a>
            </td>
            <td>
              <Text text={site.server} />
            </td>
            <td>{nextVisit(c, site)}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

export const CrawlingView: FC<{
  c: ConsoleContext;
  servers: readonly ServerProgress[];
  due: readonly SiteRecord[];
  /** The stage is switched off. */
  off: boolean;
  mostPages: number;
  first?: string | undefined;
  next?: string | undefined;
}> = ({ c, servers, due, off, mostPages, first, next }) => {
  const { t } = c.var;
  return (
    <Frame c={c} title={t.crawling.title} section="sites">
      <div class="spread">
        <h1>{t.crawling.title}</h1>
        <a href={paths.sites}>{t.crawling.allSites}</a>
      </div>
      <p class="muted small">{t.crawling.help}</p>
      {off ? <Alert tone="warn">{t.crawling.off}</Alert> : null}
      <div id="crawling" class="stack" data-live>
        {servers.length === 0 ? (
          <div class="card empty">
            <h2>{t.crawling.nothing}</h2>
          </div>
        ) : (
          servers.map((progress) => <ServerCard c={c} progress={progress} mostPages={mostPages} />)
        )}
      </div>
      <Pager c={c} first={first} next={next} />
      <h2>{t.crawling.due}</h2>
      <div id="due" data-live>
        <Due c={c} sites={due} />
      </div>
    </Frame>
  );
};

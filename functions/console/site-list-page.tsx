/** The sites, server by server. */
import type { FC } from 'hono/jsx';
import { may } from '../../shared/review/roles.ts';
import type { Server } from '../../shared/site/inventory.ts';
import type { SiteRecord } from '../../shared/table.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { Moment, Pager, query } from './parts.tsx';
import { nextVisit, ServerDay, type ServerPlan } from './planning.tsx';
import { Sheet } from './sheet.tsx';

export type ServerSites = {
  readonly server: Server;
  readonly sites: readonly SiteRecord[];
  readonly cursor?: string;
  /** Absent where sites were searched for. */
  readonly plan?: ServerPlan;
};

export const SiteTable: FC<{ c: ConsoleContext; of: string; sites: readonly SiteRecord[] }> = ({ c, of, sites }) => {
  const { t } = c.var;
  const { columns } = t.site;
  return (
    <Sheet c={c} name={`sites-${of}`} label={of} class="list">
      <thead>
        <tr>
          <th scope="col">{columns.site}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.lastVisit}</th>
          <th scope="col">{columns.nextVisit}</th>
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
              <Badge tone={site.schedule.status === 'active' ? 'neutral' : 'warn'}>
                {t.site.statuses[site.schedule.status]}
              </Badge>
            </td>
            <td data-label={t.site.columns.lastVisit}>
              {site.schedule.lastVisitAt === undefined ? t.site.never : <Moment c={c} at={site.schedule.lastVisitAt} />}
            </td>
            <td data-label={t.site.columns.nextVisit}>{nextVisit(c, site)}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
};

export const SitesView: FC<{
  c: ConsoleContext;
  servers: readonly ServerSites[];
  /** To the next servers, or the next sites of the one server. */
  next?: string | undefined;
  message?: Message | undefined;
  /** What was searched for. */
  asked?: string | undefined;
}> = ({ c, servers, next, message, asked }) => {
  const { t } = c.var;
  return (
    <Frame c={c} title={t.site.title} section="sites" message={message}>
      <div class="spread">
        <div class="title">
          <h1>{t.site.title}</h1>
          <a href={paths.crawling}>{t.crawling.link}</a>
          {may(c.var.person.roles, 'manage-access') ? <a href={paths.import}>{t.import.link}</a> : null}
        </div>
        <form method="get" action={paths.sites} class="inline">
          <label class="visually-hidden" for="host">
            {t.site.find}
          </label>
          <input id="host" name="host" type="search" value={asked} placeholder={t.site.findExample} required />
          <button type="submit">{t.site.find}</button>
        </form>
      </div>
      {servers.length === 0 ? (
        <div class="card empty">
          <h2>{t.site.noSites}</h2>
          <p>{t.site.noSitesHelp}</p>
        </div>
      ) : (
        servers.map(({ server, sites, cursor, plan }) => (
          <section class="stack tight">
            <div class="title">
              <h2>
                <Text text={t.site.server(server.id)} />
              </h2>
              <span class="muted small">
                <Text text={server.addresses.join(', ')} /> · {t.site.sockets(server.sockets)}
              </span>
            </div>
            {plan === undefined ? null : (
              <p class="muted small">
                {t.planning.server}: <ServerDay c={c} plan={plan} />
              </p>
            )}
            <SiteTable c={c} of={server.id} sites={sites} />
            {cursor === undefined ? null : (
              <a href={`${paths.sites}${query({ server: server.id })}`}>{t.site.allOfServer}</a>
            )}
          </section>
        ))
      )}
      <Pager c={c} next={next} />
    </Frame>
  );
};

/** Routes of sites and customers. */
import type { Visit } from '../../shared/crawl/visit.ts';
import type { Customer, Server } from '../../shared/site/inventory.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { notFound } from './access.tsx';
import { CustomersView, CustomerView } from './customer-page.tsx';
import { type ConsoleContext, type Desk, paths, type Route } from './desk.ts';
import type { Message } from './frame.tsx';
import { query } from './parts.tsx';
import {
  casesOfContract,
  contactsOf,
  contractsOfCustomer,
  flagsOfSite,
  ownershipOf,
  readCustomer,
  readSite,
  sitesOfContract,
} from './records.ts';
import { type ServerSites, SitesView } from './site-list-page.tsx';
import { SiteView } from './site-page.tsx';

const serversShown = 10;
const sitesShown = 20;
const sitesPage = 100;
const visitsShown = 30;

const sitesOf = async (desk: Desk, server: Server, limit: number, cursor?: string): Promise<ServerSites> => {
  const page = await desk.ports.records.query({
    index: 'list',
    pk: `sites#${server.id}`,
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  return {
    server,
    sites: page.rows.map((row) => bodyOf<SiteRecord>(row)),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
};

/** `?host=` jumps to a site, `?server=` pages through one server's, else the servers are paged through. */
const listSites = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { records } = desk.ports;
  const cursor = c.req.query('cursor');
  const host = c.req.query('host')?.trim().toLowerCase();
  const isThere = host !== undefined && host !== '' && (await readSite(records, host)) !== undefined;
  if (isThere) return c.redirect(paths.site(host), 303);
  const message: Message | undefined = host === undefined ? undefined : { tone: 'warn', text: c.var.t.site.notFound };
  const id = c.req.query('server');
  if (id !== undefined) {
    const row = await records.get(keys.server(id));
    if (row === undefined) return notFound(c);
    const page = await sitesOf(desk, bodyOf<Server>(row), sitesPage, cursor);
    const { cursor: after, ...shown } = page;
    const next = after === undefined ? undefined : `${paths.sites}${query({ server: id, cursor: after })}`;
    return c.html(<SitesView c={c} servers={[shown]} next={next} message={message} />);
  }
  const page = await records.query({
    index: 'list',
    pk: 'servers',
    limit: serversShown,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const servers = await Promise.all(page.rows.map((row) => sitesOf(desk, bodyOf<Server>(row), sitesShown)));
  const next = page.cursor === undefined ? undefined : `${paths.sites}${query({ cursor: page.cursor })}`;
  return c.html(<SitesView c={c} servers={servers} next={next} message={message} />);
};

const showSite = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { records } = desk.ports;
  const host = c.req.param('host') ?? '';
  const owner = await ownershipOf(records, host);
  if (owner.site === undefined) return notFound(c);
  const [visits, flags] = await Promise.all([
    records.query({
      index: 'table',
      pk: keys.site(host).pk,
      prefix: 'visit#',
      descending: true,
      limit: visitsShown,
    }),
    flagsOfSite(records, host),
  ]);
  const t = c.var.t.site;
  const messages: Readonly<Record<string, Message>> = {
    asked: { tone: 'good', text: t.crawlAsked },
    running: { tone: 'info', text: t.crawlRunning },
    refused: { tone: 'warn', text: t.crawlNotOurs },
    conflict: { tone: 'warn', text: t.crawlConflict },
  };
  return c.html(
    <SiteView
      c={c}
      site={owner.site}
      owner={owner}
      visits={visits.rows.map((row) => bodyOf<Visit>(row))}
      flags={flags}
      message={messages[c.req.query('did') ?? '']}
    />,
  );
};

/** Makes the next visit due now; the tick takes it up. */
const visitNow = async (
  desk: Desk,
  host: string,
): Promise<'asked' | 'running' | 'refused' | 'conflict' | undefined> => {
  const { records, now } = desk.ports;
  const found = await readSite(records, host);
  if (found === undefined) return undefined;
  const { value: site, rev } = found;
  if (site.schedule.status !== 'active') return 'refused';
  if (site.schedule.visit !== undefined) return 'running';
  const at = toIso(now());
  if (site.schedule.nextVisitAt <= at) return 'asked';
  const due: SiteRecord = { ...site, schedule: { ...site.schedule, nextVisitAt: at } };
  const written = await records.transact([{ put: rows.site(due), if: { rev } }]);
  return written.ok ? 'asked' : 'conflict';
};

const listCustomers = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const cursor = c.req.query('cursor');
  const page = await desk.ports.records.query({
    index: 'list',
    pk: 'customers',
    limit: sitesPage,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const next = page.cursor === undefined ? undefined : `${paths.customers}${query({ cursor: page.cursor })}`;
  return c.html(<CustomersView c={c} customers={page.rows.map((row) => bodyOf<Customer>(row))} next={next} />);
};

const showCustomer = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { records } = desk.ports;
  const found = await readCustomer(records, c.req.param('id') ?? '');
  if (found === undefined) return notFound(c);
  const customer = found.value;
  const [contacts, contracts] = await Promise.all([
    contactsOf(records, customer.id),
    contractsOfCustomer(records, customer.id),
  ]);
  const held = await Promise.all(
    contracts.map(async (contract) => {
      const [sites, cases] = await Promise.all([
        sitesOfContract(records, contract.id),
        casesOfContract(records, contract.id),
      ]);
      return { contract, sites, cases };
    }),
  );
  return c.html(<CustomerView c={c} desk={desk} customer={customer} contacts={contacts} held={held} />);
};

export const siteRoutes: readonly Route[] = [
  { method: 'GET', path: '/sites', permission: 'look', handle: listSites },
  { method: 'GET', path: '/sites/:host', permission: 'look', handle: showSite },
  {
    method: 'POST',
    path: '/sites/:host/visit',
    permission: 'crawl',
    handle: async (c, desk) => {
      const host = c.req.param('host') ?? '';
      const did = await visitNow(desk, host);
      return did === undefined ? notFound(c) : c.redirect(`${paths.site(host)}${query({ did })}`, 303);
    },
  },
  { method: 'GET', path: '/customers', permission: 'look', handle: listCustomers },
  { method: 'GET', path: '/customers/:id', permission: 'look', handle: showCustomer },
];

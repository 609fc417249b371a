/** Routes of sites and customers. */
import type { Lease } from '../../shared/crawl/holding.ts';
import type { Pace } from '../../shared/crawl/schedule.ts';
import { spentToday } from '../../shared/crawl/spent.ts';
import type { Visit } from '../../shared/crawl/visit.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import type { Customer, Server } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { notFound } from './access.tsx';
import { type AllowFault, allow, allowedOn, endAllow, type TypedAllow, typedAllow } from './allow.ts';
import { CustomersView, CustomerView } from './customer-page.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import type { Message } from './frame.tsx';
import { findCustomers, findSites } from './inventory-find.ts';
import { query } from './parts.tsx';
import type { ServerPlan } from './planning.tsx';
import {
  casesOfContract,
  contactsOf,
  contractsOfCustomer,
  customersOfReseller,
  flagsOfSite,
  ownershipOf,
  readCustomer,
  readSite,
  sitesOfContract,
} from './records.ts';
import { type Did, pause, resume, visitNow } from './site-acts.ts';
import { type ServerSites, SitesView } from './site-list-page.tsx';
import { SiteView } from './site-page.tsx';

const serversShown = 10;
const sitesShown = 20;
const sitesPage = 100;
const visitsShown = 30;

const planOf = async ({ ports: { records, now }, policy }: Desk, server: string): Promise<ServerPlan> => {
  const [pace, lease] = await Promise.all([records.get(keys.pace(server)), records.get(keys.lease(server))]);
  const spent = lease && bodyOf<Lease>(lease).spent;
  const today = spentToday(spent, toIso(now()));
  return {
    pace: pace && bodyOf<Pace>(pace),
    ...(today === undefined ? {} : { today }),
    budget: policy.crawl.dailyRequests,
    everyHours: policy.crawl.visitHours.risky,
  };
};

const sitesOf = async (desk: Desk, server: Server, limit: number, cursor?: string): Promise<ServerSites> => {
  const { records } = desk.ports;
  const [page, plan] = await Promise.all([
    records.query({
      index: 'list',
      pk: `sites#${server.id}`,
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    }),
    planOf(desk, server.id),
  ]);
  return {
    server,
    plan,
    sites: page.rows.map((row) => bodyOf<SiteRecord>(row)),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
};

/** `?host=` jumps to a site or shows those with that in their name, `?server=` pages through one server's, else the servers are paged through. */
const listSites = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { records } = desk.ports;
  const cursor = c.req.query('cursor');
  const host = c.req.query('host')?.trim().toLowerCase() ?? '';
  if (host !== '') {
    if ((await readSite(records, host)) !== undefined) return c.redirect(paths.site(host), 303);
    const servers = await findSites(records, host);
    const [only, ...others] = servers.flatMap(({ sites }) => sites);
    if (only !== undefined && others.length === 0) return c.redirect(paths.site(only.host), 303);
    if (only !== undefined) return c.html(<SitesView c={c} servers={servers} asked={host} />);
  }
  const message: Message | undefined = host === '' ? undefined : { tone: 'warn', text: c.var.t.site.notFound };
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

type Refused = { readonly typed: TypedAllow; readonly fault: AllowFault };
const showSite = async (c: ConsoleContext, desk: Desk, refused?: Refused): Promise<Response> => {
  const { records } = desk.ports;
  const host = c.req.param('host') ?? '';
  const owner = await ownershipOf(records, host);
  if (owner.site === undefined) return notFound(c);
  const [plan, visits, flags, allowed] = await Promise.all([
    planOf(desk, owner.site.server),
    records.query({
      index: 'table',
      pk: keys.site(host).pk,
      prefix: 'visit#',
      descending: true,
      limit: visitsShown,
    }),
    flagsOfSite(records, host),
    allowedOn(records, host, c.var.words.now),
  ]);
  const t = c.var.t.site;
  const messages: Readonly<Record<string, Message>> = {
    asked: { tone: 'good', text: t.crawlAsked },
    running: { tone: 'info', text: t.crawlRunning },
    refused: { tone: 'warn', text: t.crawlNotOurs },
    conflict: { tone: 'warn', text: t.crawlConflict },
    paused: { tone: 'good', text: t.paused },
    resumed: { tone: 'good', text: t.resumed },
    why: { tone: 'bad', text: c.var.t.switches.reasonMissing },
    allowed: { tone: 'good', text: c.var.t.allow.given },
    ended: { tone: 'good', text: c.var.t.allow.ended },
    'not-there': { tone: 'warn', text: c.var.t.allow.notThere },
  };
  return c.html(
    <SiteView
      c={c}
      site={owner.site}
      owner={owner}
      visits={visits.rows.map((row) => bodyOf<Visit>(row))}
      flags={flags}
      plan={plan}
      allowed={allowed}
      refused={refused}
      message={messages[c.req.query('did') ?? '']}
    />,
    refused === undefined ? 200 : 422,
  );
};

const did = async (c: ConsoleContext, act: (host: string) => Promise<Did | undefined>): Promise<Response> => {
  const host = c.req.param('host') ?? '';
  const done = await act(host);
  return done === undefined ? notFound(c) : c.redirect(`${paths.site(host)}${query({ did: done })}`, 303);
};

const allowSite = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const host = c.req.param('host') ?? '';
  if ((await readSite(desk.ports.records, host)) === undefined) return notFound(c);
  const typed = typedAllow(await c.req.parseBody());
  const given = await allow([host], typed, c.var.person.name, desk);
  if (!given.ok) return showSite(c, desk, { typed, fault: given.error });
  return c.redirect(`${paths.site(host)}${query({ did: 'allowed' })}`, 303);
};

const endSite = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const host = c.req.param('host') ?? '';
  const ended = await endAllow(host, c.req.param('id') ?? '', c.var.person.name, desk.ports);
  return c.redirect(`${paths.site(host)}${query({ did: ended ? 'ended' : 'not-there' })}`, 303);
};

const listCustomers = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const asked = c.req.query('q')?.trim() ?? '';
  if (asked !== '') {
    const found = await findCustomers(desk.ports.records, asked);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) return c.redirect(paths.customer(only.id), 303);
    const message: Message | undefined =
      only === undefined ? { tone: 'warn', text: c.var.t.site.noSuchCustomer } : undefined;
    return c.html(<CustomersView c={c} customers={found} asked={asked} message={message} />);
  }
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

const showCustomer = async (c: ConsoleContext, desk: Desk, refused?: Refused): Promise<Response> => {
  const { records } = desk.ports;
  const found = await readCustomer(records, c.req.param('id') ?? '');
  if (found === undefined) return notFound(c);
  const customer = found.value;
  const [contacts, contracts, resold] = await Promise.all([
    contactsOf(records, customer.id),
    contractsOfCustomer(records, customer.id),
    customersOfReseller(records, customer.id),
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
  const through = await Promise.all(
    resold.map(async (each) => {
      const theirs = await contractsOfCustomer(records, each.id);
      const cases = await Promise.all(theirs.map((contract) => casesOfContract(records, contract.id)));
      return { customer: each, cases: cases.flat() };
    }),
  );
  const given = c.req.query('did') === 'allowed';
  return c.html(
    <CustomerView
      c={c}
      desk={desk}
      customer={customer}
      contacts={contacts}
      held={held}
      through={through}
      refused={refused}
      message={given ? { tone: 'good', text: c.var.t.allow.given } : undefined}
    />,
    refused === undefined ? 200 : 422,
  );
};

/** On each site that the customer has now, up to a hundred a contract. */
const allowCustomer = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { records } = desk.ports;
  const id = c.req.param('id') ?? '';
  if ((await readCustomer(records, id)) === undefined) return notFound(c);
  const contracts = await contractsOfCustomer(records, id);
  const sites = (await Promise.all(contracts.map((contract) => sitesOfContract(records, contract.id)))).flat();
  const typed = typedAllow(await c.req.parseBody());
  const given = await allow(
    sites.map(({ host }) => host),
    typed,
    c.var.person.name,
    desk,
  );
  if (!given.ok) return showCustomer(c, desk, { typed, fault: given.error });
  return c.redirect(`${paths.customer(id)}${query({ did: 'allowed' })}`, 303);
};

export const siteRoutes: readonly Route[] = [
  { method: 'GET', path: '/sites', permission: 'look', handle: listSites },
  { method: 'GET', path: '/sites/:host', permission: 'look', handle: (c, desk) => showSite(c, desk) },
  {
    method: 'POST',
    path: '/sites/:host/visit',
    permission: 'crawl',
    handle: (c, desk) => did(c, (host) => visitNow(desk, host)),
  },
  {
    method: 'POST',
    path: '/sites/:host/pause',
    permission: 'operate',
    handle: async (c, desk) => {
      const reason = field(await c.req.parseBody(), 'reason')
        .trim()
        .slice(0, maxTextLength);
      return did(c, (host) => pause(desk, host, c.var.person.name, reason));
    },
  },
  {
    method: 'POST',
    path: '/sites/:host/resume',
    permission: 'operate',
    handle: (c, desk) => did(c, (host) => resume(desk, host)),
  },
  { method: 'POST', path: '/sites/:host/allow', permission: 'tune', handle: allowSite },
  { method: 'POST', path: '/sites/:host/allow/:id/end', permission: 'tune', handle: endSite },
  { method: 'GET', path: '/customers', permission: 'look', handle: listCustomers },
  { method: 'GET', path: '/customers/:id', permission: 'look', handle: (c, desk) => showCustomer(c, desk) },
  { method: 'POST', path: '/customers/:id/allow', permission: 'tune', handle: allowCustomer },
];

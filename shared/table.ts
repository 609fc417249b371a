/**
 * The one table: where every kind of record lives and which index lists it. Nothing else builds keys.
 *
 *   customer#C   customer | contact#X | strike#<case>   list customers · owner customer#<reseller>
 *   contract#K   contract | open#<category>    owner customer#C
 *   server#S     server | lease | lease#pictures | pace    list servers
 *                crawling                      list crawling, while it is visited
 *   site#H       site | visit#<start>#<id>     owner contract#K · list sites#S · due sites
 *                                              a visit: list visits#S while it runs, tried once it has tried something out
 *                allow#<id>                    list allowed, until it is ended
 *   flag#F       flag                          owner site#H     · list flags#<state>
 *                line#<rev>  (of an open or claimed flag, for the queue), withheld#T  (of alleged pages; owner site#H)
 *                                              list waiting#<category> by risk · due waiting by age · owner like#<category>#<print>
 *                asked#<at>  (while a question about it stands)  list asked#<kind>
 *   case#N       case | audit#<seq>            owner contract#K   · list cases#<state> · due cases · audit: list events#<day>
 *                event#<notice>#<at>#<kind>  (what became of a mail)
 *                answer#<id> | inbox          (kept at arrival, before the case has heard it)
 *                replied                      list cases#replied, while an answer or an appeal waits for a person
 *                fetch#<minute>#<notice>#<contact>  (a link was fetched)
 *   outbox#O     outbox                        owner case#N, of the wish to open a case contract#K · due outbox
 *   mail#M       mail                          owner case#N, until it is one's mails#from#<sender> · list mails#<status>
 *   link#<hash>  link                          owner case#N
 *   session#<h>  session
 *   person#<h>   settings | exposure
 *   bulk#B       bulk                          (decisions of one person over like flags, that may be undone)
 *   replay#R     replay                        list replays
 *   token#<hash> token | call#<key>          list tokens · list calls
 *   report#R     report                        list reports#<state> · owner notifier#N
 *   notifier#N   notifier                      list notifiers
 *   reported#<hash>  reported                  (one notifier, one address, one open report)
 *   order#O      order                         list orders#<state> · due orders
 *   referral#R   referral                      owner case#N
 *   system       <setting> | switch#<seq>
 *   seal#<site>  <visit>/<page>                (what seals the evidence of that page)
 */

import type { InboundMail } from './answer/inbound-mail.ts';
import type { AuditEntry } from './audit/chain.ts';
import type { Case, CaseState } from './case/case.ts';
import type { OutboxEntry } from './case/outbox.ts';
import type { Strike } from './case/strikes.ts';
import type { Lease, LeaseFor } from './crawl/holding.ts';
import type { ServerProgress } from './crawl/progress.ts';
import type { Pace } from './crawl/schedule.ts';
import type { SiteSchedule, Visit } from './crawl/visit.ts';
import { addressForm } from './mail-address.ts';
import type { Category } from './policy/policy.ts';
import type { Key, MailEvent, Row } from './ports.ts';
import type { AllowRule } from './review/allow.ts';
import type { Ask, Flag } from './review/flag.ts';
import type { FlagLine } from './review/line.ts';
import type { ReplayJob } from './review/replay-job.ts';
import type { NotifierRecord, Report } from './review/report.ts';
import type { Scope } from './review/scopes.ts';
import type { Contact, Contract, Customer, Server, Site } from './site/inventory.ts';
import type { Iso } from './time.ts';

export type NewRow<T> = Omit<Row, 'rev' | 'body'> & { readonly body: T };
export type SiteRecord = Site & { readonly schedule: SiteSchedule };
/** A customer's link: found by the SHA-256 of its secret, which is stored nowhere. */
export type PortalLink = {
  readonly caseId: string;
  readonly notice: string;
  readonly contact: string;
  readonly expiresAt: Iso;
  readonly revoked: boolean;
};
/** Somebody or something fetched a customer's link: it may have been a scanner. */
export type LinkFetch = {
  readonly caseId: string;
  readonly notice: string;
  readonly contact: string;
  readonly at: Iso;
  /** As the fetcher called itself. */
  readonly agent: string;
};
/** The case that is open for a contract + category, and how many there have been. */
export type OpenCasePointer = { readonly caseId?: string; readonly count: number };
/** A token of the API: found by the SHA-256 of its secret, which is stored nowhere. */
export type ApiToken = {
  readonly id: string;
  /** What it is for, as its maker named it. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Calls it may make in a minute. */
  readonly perMinute: number;
  readonly createdBy: string;
  readonly createdAt: Iso;
  readonly expiresAt: Iso;
  readonly revoked?: { readonly by: string; readonly at: Iso };
};
/** A call with an idempotency key, kept for a day: `answer` is absent while the first one is still at work. */
export type ApiCall = {
  /** SHA-256 of method, address and body. */
  readonly fingerprint: string;
  readonly at: Iso;
  readonly expiresAt: Iso;
  readonly answer?: { readonly status: number; readonly body: string; readonly type: string };
};
/** The instant from which a tick should look at this case, if any. */
export const caseDueAt = (state: CaseState): Iso | undefined => {
  switch (state.kind) {
    case 'notifying':
      return state.proofBy;
    case 'waiting':
      return state.dueAt;
    case 'rechecking':
      return state.overdueAt;
    case 'termination-due':
      return state.signed?.effectiveAt;
    case 'undeliverable':
    case 'disputed':
    case 'terminated':
    case 'closed':
      return undefined;
  }
};

/** Where mails that are no one case's are found by their sender. */
export const mailsFrom = (address: string): string => `mails#from#${addressForm(address)}`;

/** Where the events of one day (UTC) are listed, over all cases. */
export const eventsOf = (at: Iso): string => `events#${at.slice(0, 10)}`;

/** `99` is score 0, `00` is score 1. */
export const rankOfScore = (score: number): string => String(99 - Math.round(score * 99)).padStart(2, '0');
/** Place in the queue: the surest first, of these those whose rules were right most often, then the longest waiting. */
export const rankOf = ({
  score,
  trust = 0.5,
  firstSeen,
  id,
}: Pick<Flag, 'score' | 'trust' | 'firstSeen' | 'id'>): string =>
  `${rankOfScore(score)}#${rankOfScore(trust)}#${firstSeen}#${id}`;

/** Lists the visits that tried something out, by their start. */
export const triedVisits = 'tried';
/** Where no page was new or changed, the visit before still says what is tried out would do; other purposes see single pages. */
const triedOut = ({ purpose, shadow, pages }: Visit): boolean =>
  purpose.kind === 'scheduled' && shadow !== undefined && (shadow.length > 0 || pages.fetched > 0);

export const keys = {
  customer: (id: string): Key => ({ pk: `customer#${id}`, sk: 'customer' }),
  contact: (customer: string, id: string): Key => ({ pk: `customer#${customer}`, sk: `contact#${id}` }),
  strike: ({ customer, caseId }: Pick<Strike, 'customer' | 'caseId'>): Key => ({
    pk: `customer#${customer}`,
    sk: `strike#${caseId}`,
  }),
  contract: (id: string): Key => ({ pk: `contract#${id}`, sk: 'contract' }),
  openCase: (contract: string, category: Category): Key => ({ pk: `contract#${contract}`, sk: `open#${category}` }),
  server: (id: string): Key => ({ pk: `server#${id}`, sk: 'server' }),
  lease: (server: string, what: LeaseFor = 'crawl'): Key => ({
    pk: `server#${server}`,
    sk: what === 'crawl' ? 'lease' : `lease#${what}`,
  }),
  pace: (server: string): Key => ({ pk: `server#${server}`, sk: 'pace' }),
  crawling: (server: string): Key => ({ pk: `server#${server}`, sk: 'crawling' }),
  site: (host: string): Key => ({ pk: `site#${host}`, sk: 'site' }),
  visit: (visit: Pick<Visit, 'site' | 'startedAt' | 'id'>): Key => ({
    pk: `site#${visit.site}`,
    sk: `visit#${visit.startedAt}#${visit.id}`,
  }),
  allow: (rule: Pick<AllowRule, 'site' | 'id'>): Key => ({ pk: `site#${rule.site}`, sk: `allow#${rule.id}` }),
  flag: (id: string): Key => ({ pk: `flag#${id}`, sk: 'flag' }),
  line: (flag: string, rev: number): Key => ({ pk: `flag#${flag}`, sk: `line#${String(rev).padStart(8, '0')}` }),
  asked: (flag: string, { at }: Pick<Ask, 'at'>): Key => ({ pk: `flag#${flag}`, sk: `asked#${at}` }),
  withheld: (flag: string, task: string): Key => ({ pk: `flag#${flag}`, sk: `withheld#${task}` }),
  withheldOf: (flag: string) => ({ pk: `flag#${flag}`, prefix: 'withheld#' }),
  case: (id: string): Key => ({ pk: `case#${id}`, sk: 'case' }),
  audit: (caseId: string, seq: number): Key => ({ pk: `case#${caseId}`, sk: `audit#${String(seq).padStart(8, '0')}` }),
  mailEvent: (event: Pick<MailEvent, 'caseId' | 'noticeId' | 'at' | 'kind'>): Key => ({
    pk: `case#${event.caseId}`,
    sk: `event#${event.noticeId}#${event.at}#${event.kind}`,
  }),
  /** One a minute. */
  linkFetch: ({ caseId, notice, contact, at }: Omit<LinkFetch, 'agent'>): Key => ({
    pk: `case#${caseId}`,
    sk: `fetch#${at.slice(0, 16)}#${notice}#${contact}`,
  }),
  answer: (caseId: string, id: string): Key => ({ pk: `case#${caseId}`, sk: `answer#${id}` }),
  inbox: (caseId: string): Key => ({ pk: `case#${caseId}`, sk: 'inbox' }),
  replied: (caseId: string): Key => ({ pk: `case#${caseId}`, sk: 'replied' }),
  outbox: (id: string): Key => ({ pk: `outbox#${id}`, sk: 'outbox' }),
  mail: (id: string): Key => ({ pk: `mail#${id}`, sk: 'mail' }),
  link: (hash: string): Key => ({ pk: `link#${hash}`, sk: 'link' }),
  /** Written once every waiting flag has its line. */
  queueLines: (): Key => ({ pk: 'flags#lines', sk: 'made' }),
  /** `hash`: of the person's name. */
  settings: (hash: string): Key => ({ pk: `person#${hash}`, sk: 'settings' }),
  exposure: (hash: string): Key => ({ pk: `person#${hash}`, sk: 'exposure' }),
  bulk: (id: string): Key => ({ pk: `bulk#${id}`, sk: 'bulk' }),
  session: (hash: string): Key => ({ pk: `session#${hash}`, sk: 'session' }),
  token: (hash: string): Key => ({ pk: `token#${hash}`, sk: 'token' }),
  /** `key`: SHA-256 of what the caller sent, which may be anything. */
  call: (token: string, key: string): Key => ({ pk: `token#${token}`, sk: `call#${key}` }),
  report: (id: string): Key => ({ pk: `report#${id}`, sk: 'report' }),
  reported: (hash: string): Key => ({ pk: `reported#${hash}`, sk: 'reported' }),
  order: (id: string): Key => ({ pk: `order#${id}`, sk: 'order' }),
  referral: (id: string): Key => ({ pk: `referral#${id}`, sk: 'referral' }),
  restrictedOf: (host: string): Key => ({ pk: `site#${host}`, sk: 'restricted' }),
  notifier: (hash: string): Key => ({ pk: `notifier#${hash}`, sk: 'notifier' }),
  restricted: (id: string): Key => ({ pk: `restricted#${id}`, sk: 'restricted' }),
  replay: (id: string): Key => ({ pk: `replay#${id}`, sk: 'replay' }),
  seal: (site: string, of: string): Key => ({ pk: `seal#${site}`, sk: of }),
  system: (setting: string): Key => ({ pk: 'system', sk: setting }),
  switchChange: (seq: number): Key => ({ pk: 'system', sk: `switch#${String(seq).padStart(8, '0')}` }),
} as const;

/** Whose an outbox entry is: a case's or, while none is open yet, the contract's that one is to be opened about. */
const ownerOfEntry = ({ effect }: OutboxEntry): string | undefined => {
  if ('caseId' in effect) return `case#${effect.caseId}`;
  if ('about' in effect) return `case#${effect.about}`;
  if (effect.kind !== 'command') return undefined;
  const { caseId, command } = effect.message;
  if (caseId !== undefined) return `case#${caseId}`;
  return command.type === 'open' ? `contract#${command.contract}` : undefined;
};

export const rows = {
  customer: (customer: Customer): NewRow<Customer> => ({
    ...keys.customer(customer.id),
    body: customer,
    index: {
      list: { pk: 'customers', sk: customer.id },
      ...(customer.reseller === undefined
        ? {}
        : { owner: { pk: `customer#${customer.reseller}`, sk: `customer#${customer.id}` } }),
    },
  }),
  contact: (contact: Contact): NewRow<Contact> => ({ ...keys.contact(contact.customer, contact.id), body: contact }),
  contract: (contract: Contract): NewRow<Contract> => ({
    ...keys.contract(contract.id),
    body: contract,
    index: { owner: { pk: `customer#${contract.customer}`, sk: `contract#${contract.id}` } },
  }),
  openCase: (contract: string, category: Category, pointer: OpenCasePointer): NewRow<OpenCasePointer> => ({
    ...keys.openCase(contract, category),
    body: pointer,
  }),
  server: (server: Server): NewRow<Server> => ({
    ...keys.server(server.id),
    body: server,
    index: { list: { pk: 'servers', sk: server.id } },
  }),
  pace: (server: string, pace: Pace): NewRow<Pace> => ({ ...keys.pace(server), body: pace }),
  crawling: (progress: ServerProgress): NewRow<ServerProgress> => ({
    ...keys.crawling(progress.server),
    body: progress,
    index: { list: { pk: 'crawling', sk: progress.server } },
  }),
  lease: (server: string, lease: Lease, what: LeaseFor = 'crawl'): NewRow<Lease> => ({
    ...keys.lease(server, what),
    body: lease,
  }),
  site: (site: SiteRecord): NewRow<SiteRecord> => ({
    ...keys.site(site.host),
    body: site,
    index: {
      list: { pk: `sites#${site.server}`, sk: site.host },
      owner: { pk: `contract#${site.contract}`, sk: `site#${site.host}` },
      ...(site.schedule.status === 'active' && site.schedule.visit === undefined
        ? { due: { pk: 'sites', sk: `${site.schedule.nextVisitAt}#${site.host}` } }
        : {}),
    },
  }),
  visit: (visit: Visit): NewRow<Visit> => ({
    ...keys.visit(visit),
    body: visit,
    ...(visit.state === 'running'
      ? { index: { list: { pk: `visits#${visit.server}`, sk: `${visit.startedAt}#${visit.id}` } } }
      : triedOut(visit)
        ? { index: { list: { pk: triedVisits, sk: `${visit.startedAt}#${visit.id}` } } }
        : {}),
  }),
  allow: (rule: AllowRule): NewRow<AllowRule> => ({
    ...keys.allow(rule),
    body: rule,
    ...(rule.ended === undefined ? { index: { list: { pk: 'allowed', sk: `${rule.until}#${rule.id}` } } } : {}),
  }),
  flag: (flag: Flag): NewRow<Flag> => ({
    ...keys.flag(flag.id),
    body: flag,
    index: {
      list: { pk: `flags#${flag.state}`, sk: rankOf(flag) },
      owner: { pk: `site#${flag.site}`, sk: `flag#${flag.category}` },
    },
  }),
  line: (line: FlagLine, rev: number): NewRow<FlagLine> => ({
    ...keys.line(line.id, rev),
    body: line,
    index: {
      list: { pk: `waiting#${line.category}`, sk: rankOf(line) },
      due: { pk: 'waiting', sk: `${line.firstSeen}#${line.id}` },
      owner: { pk: `like#${line.category}#${line.print}`, sk: line.id },
    },
  }),
  withheld: (flag: Flag, task: string): NewRow<Flag> => ({
    ...keys.withheld(flag.id, task),
    body: flag,
    index: { owner: { pk: `site#${flag.site}`, sk: `withheld#${flag.category}#${task}` } },
  }),
  asked: (flag: string, ask: Ask): NewRow<Ask> => ({
    ...keys.asked(flag, ask),
    body: ask,
    index: { list: { pk: `asked#${ask.kind}`, sk: `${ask.at}#${flag}` } },
  }),
  case: (value: Case): NewRow<Case> => {
    const dueAt = caseDueAt(value.state);
    return {
      ...keys.case(value.id),
      body: value,
      index: {
        list: { pk: `cases#${value.state.kind}`, sk: `${dueAt ?? value.openedAt}#${value.id}` },
        owner: { pk: `contract#${value.contract}`, sk: `case#${value.openedAt}#${value.id}` },
        ...(dueAt === undefined ? {} : { due: { pk: 'cases', sk: `${dueAt}#${value.id}` } }),
      },
    };
  },
  replied: ({ id }: Pick<Case, 'id'>, since: Iso): NewRow<{ readonly id: string; readonly since: Iso }> => ({
    ...keys.replied(id),
    body: { id, since },
    index: { list: { pk: 'cases#replied', sk: `${since}#${id}` } },
  }),
  audit: (caseId: string, entry: AuditEntry): NewRow<AuditEntry> => ({
    ...keys.audit(caseId, entry.seq),
    body: entry,
    index: { list: { pk: eventsOf(entry.at), sk: `${entry.at}#${caseId}#${String(entry.seq).padStart(8, '0')}` } },
  }),
  mailEvent: (event: MailEvent): NewRow<MailEvent> => ({ ...keys.mailEvent(event), body: event }),
  outbox: (entry: OutboxEntry): NewRow<OutboxEntry> => {
    const owner = ownerOfEntry(entry);
    const open = entry.state === 'pending' || entry.state === 'sending';
    return {
      ...keys.outbox(entry.id),
      body: entry,
      index: {
        ...(owner === undefined ? {} : { owner: { pk: owner, sk: `outbox#${entry.createdAt}#${entry.id}` } }),
        ...(open ? { due: { pk: 'outbox', sk: `${entry.notBefore}#${entry.id}` } } : {}),
        ...(entry.state === 'uncertain' || entry.state === 'dead'
          ? { list: { pk: `outbox#${entry.state}`, sk: `${entry.createdAt}#${entry.id}` } }
          : {}),
      },
    };
  },
  mail: (mail: InboundMail): NewRow<InboundMail> => ({
    ...keys.mail(mail.id),
    body: mail,
    index: {
      list: { pk: `mails#${mail.status}`, sk: `${mail.receivedAt}#${mail.id}` },
      owner: {
        pk: mail.caseId === undefined ? mailsFrom(mail.from) : `case#${mail.caseId}`,
        sk: `mail#${mail.status}#${mail.receivedAt}#${mail.id}`,
      },
    },
  }),
  token: (hash: string, token: ApiToken): NewRow<ApiToken> => ({
    ...keys.token(hash),
    body: token,
    index: { list: { pk: 'tokens', sk: `${token.createdAt}#${token.id}` } },
  }),
  call: (token: string, key: string, call: ApiCall): NewRow<ApiCall> => ({
    ...keys.call(token, key),
    body: call,
    index: { list: { pk: 'calls', sk: `${call.expiresAt}#${key}` } },
  }),
  report: (report: Report): NewRow<Report> => ({
    ...keys.report(report.id),
    body: report,
    index: {
      list: { pk: `reports#${report.state}`, sk: `${report.receivedAt}#${report.id}` },
      ...(report.notifierId === undefined
        ? {}
        : { owner: { pk: keys.notifier(report.notifierId).pk, sk: `report#${report.receivedAt}#${report.id}` } }),
    },
  }),
  notifier: (hash: string, notifier: NotifierRecord): NewRow<NotifierRecord> => ({
    ...keys.notifier(hash),
    body: notifier,
    index: { list: { pk: 'notifiers', sk: hash } },
  }),
  replay: (job: ReplayJob): NewRow<ReplayJob> => ({
    ...keys.replay(job.id),
    body: job,
    index: { list: { pk: 'replays', sk: `${job.at}#${job.id}` } },
  }),
  link: (hash: string, link: PortalLink): NewRow<PortalLink> => ({
    ...keys.link(hash),
    body: link,
    index: { owner: { pk: `case#${link.caseId}`, sk: `link#${link.notice}` } },
  }),
} as const;

/** The body of a row that this program wrote itself under a key of that kind. */
export const bodyOf = <T>(row: Row): T => row.body as T;

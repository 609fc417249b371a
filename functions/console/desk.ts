/** What every page of the console works with. */
import type { Context } from 'hono';
import type { Language } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Permission } from '../../shared/review/roles.ts';
import type { Counts } from './counts.ts';
import type { Login, Person } from './login.ts';
import type { Self } from './person.ts';
import type { Texts } from './texts/texts.ts';
import type { Words } from './words.ts';

export type Desk = {
  readonly ports: Ports;
  readonly policy: Policy;
  readonly login: Login;
  /** Where the link lists are, if not among the blobs. */
  readonly lists?: Pick<Ports['blobs'], 'get' | 'list'> | undefined;
  /** A file that is larger cannot be handed out: where the console is a Lambda. */
  readonly mostBytes?: number;
};
export type Env = {
  Variables: { person: Person; language: Language; t: Texts; words: Words; self: Self; counts: Counts };
};
export type ConsoleContext = Context<Env>;

/** One address of the console. Each names the permission that it takes; there is no way to leave it out. */
export type Route = {
  readonly method: 'GET' | 'POST';
  /** Within /console. */
  readonly path: string;
  readonly permission: Permission;
  readonly handle: (c: ConsoleContext, desk: Desk) => Response | Promise<Response>;
};

/** Prefix of every address on the console's pages. */
export const home = '/console';
export const paths = {
  flags: `${home}/flags`,
  flag: (id: string) => `${home}/flags/${encodeURIComponent(id)}`,
  bulk: `${home}/bulk`,
  bulkLike: (flag: string) => `${home}/bulk?like=${encodeURIComponent(flag)}`,
  bulkOf: (id: string) => `${home}/bulk/${encodeURIComponent(id)}`,
  settings: `${home}/settings`,
  reveal: (id: string) => `${home}/flags/${encodeURIComponent(id)}/reveal`,
  picture: (id: string) => `${home}/flags/${encodeURIComponent(id)}/picture`,
  evidence: (id: string, page: string) => `${home}/flags/${encodeURIComponent(id)}/pages/${encodeURIComponent(page)}`,
  warc: (id: string) => `${home}/flags/${encodeURIComponent(id)}/warc`,
  cases: `${home}/cases`,
  case: (id: string) => `${home}/cases/${encodeURIComponent(id)}`,
  mail: (caseId: string, notice: string) =>
    `${home}/cases/${encodeURIComponent(caseId)}/mails/${encodeURIComponent(notice)}`,
  letter: (caseId: string, notice: string) =>
    `${home}/cases/${encodeURIComponent(caseId)}/letters/${encodeURIComponent(notice)}`,
  parked: `${home}/parked`,
  answerFile: (caseId: string, answer: string, number: number) =>
    `${home}/cases/${encodeURIComponent(caseId)}/answers/${encodeURIComponent(answer)}/files/${number}`,
  parkedMail: (id: string) => `${home}/parked/${encodeURIComponent(id)}`,
  outbox: `${home}/outbox`,
  outboxEntry: (id: string) => `${home}/outbox/${encodeURIComponent(id)}`,
  letters: `${home}/letters`,
  lettersOf: (day: string) => `${home}/letters/${encodeURIComponent(day)}`,
  crawling: `${home}/crawling`,
  sites: `${home}/sites`,
  site: (host: string) => `${home}/sites/${encodeURIComponent(host)}`,
  customers: `${home}/customers`,
  customer: (id: string) => `${home}/customers/${encodeURIComponent(id)}`,
  privacy: (customer: string) => `${home}/customers/${encodeURIComponent(customer)}/privacy`,
  figures: `${home}/figures`,
  yearly: `${home}/yearly`,
  audit: `${home}/audit`,
  auditChains: `${home}/audit/chains`,
  rules: `${home}/rules`,
  replays: `${home}/replays`,
  replay: (id: string) => `${home}/replays/${encodeURIComponent(id)}`,
  switches: `${home}/switches`,
  import: `${home}/import`,
  tokens: `${home}/tokens`,
  login: `${home}/login`,
} as const;

/** A field of a posted form: the last text of that name, line ends as `\n`, without NUL. */
export const field = (form: Readonly<Record<string, unknown>>, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '') : '';
};

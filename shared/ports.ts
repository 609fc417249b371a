/**
 * The ports: everything that a function may ask of the world. Two adapters each, `standalone` and `aws`; one contract suite a
 * port in test/contract. Functions get a host's `Ports` as an argument and never reach past it.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Result } from './result.ts';
import type { Iso } from './time.ts';

// ── records ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type Key = { readonly pk: string; readonly sk: string };
/** `list`: by state or kind. `due`: by time. `owner`: children of something. A row enters an index by naming its place there. */
export type IndexName = 'list' | 'due' | 'owner';
export type Row = Key & {
  /** JSON, at most 390 KB as UTF-8. */
  readonly body: unknown;
  /** Counts writes from 1; set by the adapter, never by the caller. */
  readonly rev: number;
  readonly index?: Partial<Record<IndexName, Key>>;
};
export type Write =
  | { readonly put: Omit<Row, 'rev'>; readonly if: 'absent' | { readonly rev: number } }
  | { readonly delete: Key; readonly if: 'any' | { readonly rev: number } }
  | { readonly check: Key; readonly if: 'absent' | 'present' | { readonly rev: number } };
export type Query = {
  readonly index: IndexName | 'table';
  readonly pk: string;
  /** Both ends inclusive, in code-point order of the UTF-8 text. */
  readonly from?: string;
  readonly to?: string;
  readonly prefix?: string;
  readonly descending?: boolean;
  /** 1 to 1000, default 100. */
  readonly limit?: number;
  readonly cursor?: string;
};
export type Page = { readonly rows: readonly Row[]; readonly cursor?: string };
/** Which write of the transaction (0-based) found its condition false. Nothing was written. */
export type Conflict = { readonly failed: number };
export interface Records {
  get(key: Key): Promise<Row | undefined>;
  query(query: Query): Promise<Page>;
  /** All or nothing, up to 25 writes on distinct keys. */
  transact(writes: readonly Write[]): Promise<Result<undefined, Conflict>>;
}

// ── blobs ───────────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface Blobs {
  /** Keys: `[a-z0-9-_.=/]`, at most 512 characters, no empty or dot segment. `if: 'absent'` answers `exists` and keeps the old bytes. */
  put(key: string, bytes: Uint8Array, options?: { readonly if?: 'absent' }): Promise<'stored' | 'exists'>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** In key order; the cursor is the last key seen. */
  list(prefix: string, cursor?: string): Promise<{ readonly keys: readonly string[]; readonly cursor?: string }>;
  delete(key: string): Promise<void>;
  /**
   * The bytes that are there now outlast any delete and put until then, though `get` and `list` no longer show them, and whatever the
   * store forgets by itself after some days. Never an earlier end than before. Answers `gone` where the key is absent. Undefined where
   * the store cannot: who owns a disk owns its bytes.
   */
  lock?(key: string, until: Iso): Promise<'locked' | 'gone'>;
}

// ── queues ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** `crawl` is ordered in groups (group = server); the others are not. `inbound` holds mail that came in, `screenshot` pages
 * that the browser is to look at, `pictures` those of a visit that are to be judged, `replay` what staff try out on kept pages. Each has
 * a dead-letter queue. */
export const queueNames = [
  'crawl',
  'case',
  'outbox',
  'notify',
  'mail-events',
  'inbound',
  'screenshot',
  'pictures',
  'replay',
] as const;
export type QueueName = (typeof queueNames)[number];
export type Outgoing = {
  readonly body: Json;
  /** Messages of one group are delivered in order, one at a time. Required on `crawl`, refused elsewhere. */
  readonly group?: string;
  /** A second message of the group with the same id within five minutes is dropped (`crawl` only, where it is required). */
  readonly deduplication?: string;
  /** At most 900; not on `crawl`. */
  readonly delaySeconds?: number;
};
export type Received = {
  readonly body: Json;
  readonly receipt: string;
  /** How often this message has been delivered, this time included. */
  readonly deliveries: number;
};
export type Depth = {
  readonly ready: number;
  readonly inFlight: number;
  readonly dead: number;
};
export interface Queues {
  send(queue: QueueName, messages: readonly Outgoing[]): Promise<void>;
  /** Up to ten; invisible to others for `visibilitySeconds`; after five deliveries a message goes to the dead letters. */
  receive(
    queue: QueueName,
    options: { readonly max: number; readonly visibilitySeconds: number; readonly waitSeconds: number },
  ): Promise<readonly Received[]>;
  /** `done` deletes; a number makes the message visible again after so many seconds. */
  settle(queue: QueueName, receipt: string, outcome: 'done' | { readonly retryInSeconds: number }): Promise<void>;
  depth(queue: QueueName): Promise<Depth>;
  /** Moves every dead letter back; answers how many. */
  redrive(queue: QueueName): Promise<number>;
}

// ── mail ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
export type OutgoingMail = {
  readonly mime: Uint8Array;
  readonly from: string;
  /** One recipient a message: delivery is proven per person. */
  readonly to: string;
  /** Comes back in every delivery event. */
  readonly noticeId: string;
  readonly caseId: string;
};
export type MailEventKind = 'accepted' | 'delivered' | 'delayed' | 'bounced' | 'complained' | 'suppressed' | 'rejected';
export type MailEvent = {
  readonly noticeId: string;
  readonly caseId: string;
  readonly kind: MailEventKind;
  readonly at: Iso;
  readonly detail: string;
};
export interface Mail {
  /** The mail system keeps one message a `noticeId`, so that sending the same bytes again after a crash delivers nothing twice. */
  readonly repeatSafe?: boolean;
  /** Test mode: every message goes to this address, whoever it was for, and no event of it reaches a case (shared/mail/test-mode.ts). */
  readonly redirectTo?: string;
  /** What the message carries in a header so that a complaint about it is known to be one; absent where the mail system sees to that. */
  readonly feedbackId?: (mail: Pick<OutgoingMail, 'noticeId' | 'caseId'>) => string;
  /**
   * Resolves once the mail system took the message; what became of it arrives on the queue `mail-events`. RetryLater: it did not
   * take the message now; GiveUp: it never will. Any other error leaves open whether it did.
   */
  send(mail: OutgoingMail): Promise<{ readonly messageId: string }>;
}

// ── the hosted sites ────────────────────────────────────────────────────────────────────────────────────────────────────
export type FetchLimits = {
  readonly connectMs: number;
  /** From request to the end of the headers. */
  readonly headersMs: number;
  /** The whole exchange; an endless trickle ends here. */
  readonly totalMs: number;
  /** After decompression; the rest is cut and `truncated` set. */
  readonly bodyBytes: number;
};
export type FetchRequest = {
  readonly url: string;
  /** The only addresses that may be connected to (the server's, from the inventory, or resolved and checked by the caller). */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  /** Sockets that may be open to these addresses at once, over all names; default: the fetcher's own. */
  readonly sockets?: number;
  /** Media types, or `text/`-like starts of them, whose body is wanted; of others the headers alone are read. Absent: all. */
  readonly wanted?: readonly string[];
  /** Whatever certificate the address shows: it is pinned, and only looked at. */
  readonly unverified?: boolean;
};
/** Why a body is not whole: cap, cap by unpacking what no text packs to, deadline, broken connection, lengths or chunks that do not add up, or a type that is not wanted. */
export type Cut = 'size' | 'bomb' | 'timeout' | 'reset' | 'broken' | 'unwanted';
export type FetchResponse = {
  readonly status: number;
  /** The phrase behind the status, in ASCII; absent where there was none. */
  readonly reason?: string;
  /** Names in lower case, in order of arrival. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Decoded by Content-Encoding, cut at `bodyBytes`. */
  readonly body: Uint8Array;
  readonly truncated: boolean;
  /** Set where `truncated` is. */
  readonly cut?: Cut;
  /** The answer is whole, and behind it came more that nobody had asked for: not looked at. */
  readonly excess?: boolean;
  /**
   * So many answers of this host, before this one, came over a connection that was later found to say more than it is asked: each may
   * be the answer to the request before its own.
   */
  readonly doubted?: number;
  /** It is no answer by the letter of HTTP, and was read as browsers do. */
  readonly lenient?: boolean;
  readonly address: string;
  readonly ms: number;
  /** The body as it came, where Content-Encoding made it another. */
  readonly wire?: Uint8Array;
  /** The request's headers, names in lower case. */
  readonly sent?: Readonly<Record<string, string>>;
};
export const fetchProblems = [
  'address-refused',
  'not-resolved',
  'not-connected',
  'tls',
  'timeout',
  'reset',
  'bad-response',
  'headers-too-large',
  'bad-encoding',
  'bad-url',
] as const;
export type FetchProblem = { readonly problem: (typeof fetchProblems)[number]; readonly detail: string };
export interface Fetcher {
  /** One hop: redirects are answers, never followed. Every address is checked against the special-purpose registries first. */
  fetch(request: FetchRequest): Promise<Result<FetchResponse, FetchProblem>>;
  /** All addresses of a name (A and AAAA); a literal answers itself. */
  resolve(host: string): Promise<Result<readonly string[], FetchProblem>>;
  /**
   * No connection to a server at these addresses is kept: idle ones end now, others with their answer. Resolves when the server has
   * noticed, so that whoever turns to it next, with connections of his own, is not one too many.
   */
  hangUp(addresses: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

// ── the browser ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export type BrowseLimits = {
  /** The whole look, start of the browser included. */
  readonly ms: number;
  readonly requests: number;
  /** Of all answers together, decoded. */
  readonly bytes: number;
  /** Resident memory of the browser's processes together; counted where the system tells it (Linux). */
  readonly memoryBytes: number;
};
export type BrowseRequest = {
  readonly url: string;
  /** The server's: whatever the page asks for comes from there, or not at all. */
  readonly addresses: readonly string[];
  /** Of the server, as in FetchRequest; the browser itself asks one thing at a time. */
  readonly sockets: number;
  /** SHA-256 (hex) of addresses that must never be fetched, whatever asks for them. */
  readonly restricted: readonly string[];
  /** Put behind the browser's own name. */
  readonly userAgent: string;
  readonly limits: BrowseLimits;
  readonly picture: boolean;
  /** Ends the look at once; it has failed then. */
  readonly signal?: AbortSignal | undefined;
};
/** What the page asked for. `refused`: another host, another protocol, no plain GET, or over a cap; nothing was contacted. */
export type Asked = {
  readonly url: string;
  readonly outcome: 'fetched' | 'refused' | 'failed';
  readonly detail: string;
};
export type Picture = {
  /** JPEG, as a visitor sees it, from the top of the page. */
  readonly clear: Uint8Array;
  /** The same in grey and too blurred to read, small. */
  readonly blurred: Uint8Array;
  readonly width: number;
  readonly height: number;
};
export type Browsed = {
  /** Where redirects and scripts led on the site. */
  readonly url: string;
  /** The document as it stands once scripts have run, open shadow roots at its end; cut at 4 MB. */
  readonly html: string;
  /** At most 200, in order. */
  readonly asked: readonly Asked[];
  readonly picture?: Picture;
};
export const browseProblems = ['no-browser', 'browser-timeout', 'browser-memory', 'browser-failed'] as const;
export type BrowseProblem =
  | FetchProblem
  | { readonly problem: (typeof browseProblems)[number]; readonly detail: string };
export interface Browser {
  /** Why there is none, in words for the operator; undefined: there is one. */
  readonly absent: string | undefined;
  /** One page in a fresh profile and a process of its own, which sends no byte itself: the fetcher brings everything. Never throws. */
  browse(request: BrowseRequest): Promise<Result<Browsed, BrowseProblem>>;
}

// ── the rest ────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Signed call to the provider's own systems. Resolves with the HTTP status; throws RetryLater when nobody answered. */
export interface Webhooks {
  post(body: string, headers: Readonly<Record<string, string>>): Promise<number>;
}

export type PanelOrder = {
  readonly action: 'suspend' | 'unsuspend' | 'terminate' | 'restore';
  readonly caseId: string;
  readonly contract: string;
  /** What the panel calls the contract. */
  readonly service: string;
  readonly domain: string;
  readonly reason: string;
};
/** The provider's own panel, which does to a contract what was decided. Every order may come twice. */
export interface Panel {
  /** Resolves once it is so, also where it was before. RetryLater: not now. GiveUp: a person must do it. */
  perform(order: PanelOrder): Promise<void>;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/** Structured, one line an event, no personal data. */
/** Nobody's name: who did what is kept in the trails and with what was looked at, which forget in their time. */
export type LogFields = Readonly<Record<string, Json>> & { readonly by?: never };
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

/** What a host is made of. */
export type Ports = {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly queues: Queues;
  readonly mail: Mail;
  readonly fetcher: Fetcher;
  readonly webhooks: Webhooks;
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  /** Milliseconds that only move forward, for time budgets and latency. */
  readonly elapsedMs: () => number;
  /** 128 random bits in lower-case base 32 (26 characters). */
  readonly newId: () => string;
  /** 256 random bits in base64url (43 characters). */
  readonly newSecret: () => string;
};

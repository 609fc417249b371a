/** Opens the data folder that is left and says what is wrong with it. */
import { virtualClock } from '../../../functions/standalone/virtual-clock.ts';
import { type AuditEntry, verifyChain } from '../../../shared/audit/chain.ts';
import type { Case } from '../../../shared/case/case.ts';
import { moves } from '../../../shared/case/machine.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import { openStandalone, type StandaloneHost } from '../../../shared/host/standalone.ts';
import { type QueueName, queueNames, type Row } from '../../../shared/ports.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { type Iso, toIso } from '../../../shared/time.ts';
import type { Promised } from './actor.ts';

export type Found = {
  readonly problems: readonly string[];
  readonly cases: number;
  readonly mails: number;
  /** How far the cases came: kinds of state. */
  readonly states: readonly string[];
};

/**
 * These carry only hints that work is there; the records say what is left to do, and ticks hint again. A hint that was in hand at
 * five kills may lie in the dead letters; what it hinted at must be done all the same, which is checked on the records.
 */
const hints: ReadonlySet<QueueName> = new Set(['crawl', 'outbox', 'notify']);

const all = async (host: StandaloneHost, query: Parameters<StandaloneHost['records']['query']>[0]): Promise<Row[]> => {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await host.records.query({ ...query, limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};

export const inspect = async (dataFolder: string, promised: Promised): Promise<Found> => {
  const unused = () => Promise.reject(new Error('nothing is fetched here'));
  const fetcher = { fetch: unused, resolve: unused, hangUp: () => Promise.resolve(), close: () => Promise.resolve() };
  const host = await openStandalone({ dataFolder, fetcher, log: () => undefined });
  try {
    const clock = virtualClock();
    await clock.load(host.records);
    const now = toIso(clock.now());
    const problems: string[] = [];
    const cases: Case[] = [];
    for (const kind of Object.keys(moves))
      cases.push(...(await all(host, { index: 'list', pk: `cases#${kind}` })).map((row) => bodyOf<Case>(row)));
    const entries: OutboxEntry[] = [];
    for (const value of cases) {
      const trail = await all(host, { index: 'table', pk: keys.case(value.id).pk, prefix: 'audit#' });
      const fault = verifyChain(
        value.id,
        trail.map((row) => bodyOf<AuditEntry>(row)),
        value.version,
      );
      if (fault !== undefined) problems.push(`audit of ${value.id}: entry ${fault.seq} ${fault.fault}`);
      const own = await all(host, { index: 'owner', pk: keys.case(value.id).pk, prefix: 'outbox#' });
      entries.push(...own.map((row) => bodyOf<OutboxEntry>(row)));
    }
    for (const queue of queueNames) {
      const { ready, inFlight, dead } = await host.queues.depth(queue);
      if (ready + inFlight > 0 || (dead > 0 && !hints.has(queue)))
        problems.push(`queue ${queue}: ${ready} ready, ${inFlight} in hand, ${dead} dead`);
    }
    problems.push(...(await lostMessages(host, cases)));
    problems.push(...(await brokenPromises(host, cases, promised)));
    problems.push(...(await mailFaults(host, entries, now)));
    return {
      problems,
      cases: cases.length,
      mails: (await host.mailbox.list()).length,
      states: [...new Set(cases.map(({ state }) => state.kind))].toSorted(),
    };
  } finally {
    await host.close();
  }
};

/** A decision in the records has had its effect, whether or not anybody was told that it was taken. */
const lostMessages = async (host: StandaloneHost, cases: readonly Case[]): Promise<readonly string[]> => {
  const problems: string[] = [];
  const flagsOfCases = new Set(cases.flatMap(({ flags }) => flags));
  for (const row of await all(host, { index: 'list', pk: 'flags#confirmed' })) {
    const { id } = bodyOf<Flag>(row);
    if (!flagsOfCases.has(id)) problems.push(`flag ${id} is confirmed and no case came of it`);
  }
  for (const { caseId, noticeId, to } of await host.mailbox.list()) {
    const events = await all(host, { index: 'table', pk: keys.case(caseId).pk, prefix: `event#${noticeId}#` });
    if (events.length === 0) problems.push(`what became of mail ${noticeId} was never heard`);
    // A notice that arrived starts its period; lost on the way, the case would think that it never did.
    const delivery = cases
      .flatMap(({ rounds }) => rounds.flatMap(({ deliveries }) => deliveries))
      .find(({ notice }) => notice === noticeId);
    if (delivery !== undefined && delivery.deliveredAt === undefined && !/^bounce/.test(to))
      problems.push(`notice ${noticeId} arrived and its case does not know it`);
    if (delivery !== undefined && delivery.failedAt !== undefined && !/^bounce/.test(to))
      problems.push(`notice ${noticeId} arrived and its case believes that it failed`);
  }
  return problems;
};

/** Whatever a person was told has been taken is there. */
const brokenPromises = async (
  { records }: StandaloneHost,
  cases: readonly Case[],
  promised: Promised,
): Promise<readonly string[]> => {
  const problems: string[] = [];
  const ids = new Set(cases.map(({ id }) => id));
  const flagsOfCases = new Set(cases.flatMap(({ flags }) => flags));
  const answers = new Set(cases.flatMap((value) => value.answers.map(({ id }) => id)));
  for (const id of promised.cases) if (!ids.has(id)) problems.push(`case ${id} was shown and is gone`);
  for (const id of promised.answers) if (!answers.has(id)) problems.push(`answer ${id} was taken and is gone`);
  for (const id of promised.confirmed) {
    const row = await records.get(keys.flag(id));
    if (row === undefined || bodyOf<Flag>(row).history.length === 0) problems.push(`flag ${id}: its decision is gone`);
    if (!flagsOfCases.has(id)) problems.push(`flag ${id} was confirmed and no case came of it`);
  }
  return problems;
};

/** One mail for each request that is done, none without a request, the very bytes that were stored before sending. */
const mailFaults = async (
  host: StandaloneHost,
  entries: readonly OutboxEntry[],
  now: Iso,
): Promise<readonly string[]> => {
  const problems: string[] = [];
  const asked = new Map<string, OutboxEntry>();
  const rounds = new Set<string>();
  for (const entry of entries) {
    if (entry.state !== 'done' && !(entry.state === 'pending' && entry.notBefore > now))
      problems.push(`outbox ${entry.id} is ${entry.state}`);
    if (entry.effect.kind !== 'mail') continue;
    const { notice, caseId, what, round, contact, version } = entry.effect;
    const same = [caseId, what, round, contact, version].join(' ');
    if (asked.has(notice) || rounds.has(same)) problems.push(`mail ${same} was asked for twice`);
    asked.set(notice, entry);
    rounds.add(same);
  }
  const kept = await host.mailbox.list();
  for (const { noticeId, caseId } of kept) {
    const entry = asked.get(noticeId);
    if (entry === undefined) problems.push(`mail ${noticeId} was sent and nobody asked for it`);
    else if (entry.state !== 'done') problems.push(`mail ${noticeId} was sent and is still ${entry.state}`);
    // The blob is what was about to be sent; another content in the mailbox would be a second sending that the mailbox hid.
    const [arrived, stored] = await Promise.all([
      host.mailbox.read(noticeId),
      host.blobs.get(`mail/${caseId}/${noticeId}.eml`),
    ]);
    if (arrived === undefined || stored === undefined || !Buffer.from(arrived).equals(stored))
      problems.push(`mail ${noticeId} is not what was stored before sending`);
  }
  const sent = new Set(kept.map(({ noticeId }) => noticeId));
  for (const [notice, { state, messageId }] of asked)
    if (state === 'done' && messageId !== undefined && !sent.has(notice)) problems.push(`mail ${notice} never arrived`);
  return problems;
};

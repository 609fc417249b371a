/** Performs one outbox entry that needs neither the mail system nor the post: a command, a recheck, a lock, a signed call. */
import type { Case } from '../../shared/case/case.ts';
import type { CaseMessage } from '../../shared/case/command.ts';
import type { Effect, OutboxEntry } from '../../shared/case/outbox.ts';
import {
  asDead,
  asDone,
  asFailed,
  asSkipped,
  type Held,
  isOpen,
  loadEntry,
  saveEntry,
} from '../../shared/case/outbox-entry.ts';
import { webhookBody, webhookHeaders } from '../../shared/case/webhook.ts';
import { GiveUp, RetryLater } from '../../shared/errors.ts';
import type { Panel, Ports } from '../../shared/ports.ts';
import { lockNoticed, type Secured } from '../../shared/report/privacy/lock.ts';
import type { Noticed } from '../../shared/review/noticed.ts';
import { lockDays } from '../../shared/store/schema.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { sendCommand } from './command.ts';
import { startRecheck } from './recheck.ts';
import { startReport } from './report.ts';

export type RelaySettings = {
  /** Signs calls to the provider's systems. Absent: no such system, and calls are marked so. */
  readonly webhookSecret?: string | undefined;
  /** The provider's own panel. Absent: none is connected, and its actions are marked so. */
  readonly panel?: Panel | undefined;
};
export type Relayed = 'done' | 'later' | 'dead' | 'nothing';

const webhookAttempts = 12;
const firstSuccess = 200;
const lastSuccess = 299;

const callProvider = async (
  entry: OutboxEntry,
  effect: Extract<Effect, { kind: 'webhook' }>,
  ports: Ports,
  { webhookSecret }: RelaySettings,
): Promise<OutboxEntry> => {
  if (webhookSecret === undefined) return asSkipped(entry, 'not called: no webhook secret is set');
  const now = toIso(ports.now());
  const body = webhookBody(entry.id, effect, entry.createdAt);
  try {
    const status = await ports.webhooks.post(body, webhookHeaders(entry.id, body, webhookSecret, now));
    if (status >= firstSuccess && status <= lastSuccess) return asDone({ ...entry, attempts: entry.attempts + 1 });
    return asFailed(entry, `answered with HTTP ${status}`, now, webhookAttempts);
  } catch (error) {
    if (error instanceof RetryLater) return asFailed(entry, error.message, now, webhookAttempts);
    if (error instanceof GiveUp) return asDead(entry, `${error.message} ${error.remedy}`);
    throw error;
  }
};

const askPanel = async (
  entry: OutboxEntry,
  { action, contract, service, domain, reason, caseId }: Extract<Effect, { kind: 'provider' }>,
  ports: Ports,
  { panel }: RelaySettings,
): Promise<OutboxEntry> => {
  if (panel === undefined) return asSkipped(entry, 'not asked: no panel is connected');
  try {
    await panel.perform({ action, contract, service, domain, reason, caseId });
    return asDone({ ...entry, attempts: entry.attempts + 1 });
  } catch (error) {
    if (error instanceof RetryLater) return asFailed(entry, error.message, toIso(ports.now()), webhookAttempts);
    if (error instanceof GiveUp) return asDead(entry, `${error.message} ${error.remedy}`);
    throw error;
  }
};

const secure = (noticed: readonly Noticed[], { blobs, now }: Ports): Promise<Secured> =>
  lockNoticed(noticed, toIso(now()), blobs, lockDays);

/** What came in since the case asked to be opened, such as a picture. */
const secureCase = async (caseId: string, ports: Ports): Promise<void> => {
  const row = await ports.records.get(keys.case(caseId));
  if (row !== undefined) await secure(bodyOf<Case>(row).noticed, ports);
};

/** A case opens once its evidence can no longer be forgotten, and not where all that was kept of its pages is gone by now. */
const command = async (entry: OutboxEntry, message: CaseMessage, ports: Ports): Promise<OutboxEntry> => {
  if (message.command.type === 'open') {
    const { left, gone } = await secure(message.command.noticed, ports);
    if (left === 0 && gone.length > 0)
      return asDead(entry, 'Nothing is kept any more of what was found: have the site visited, then send this again.');
  }
  await sendCommand(message, ports);
  return asDone(entry);
};

const perform = async (entry: OutboxEntry, ports: Ports, settings: RelaySettings): Promise<OutboxEntry | undefined> => {
  const { effect } = entry;
  switch (effect.kind) {
    case 'command':
      return command(entry, effect.message, ports);
    case 'recheck':
      await startRecheck(effect, entry.createdAt, ports);
      return asDone(entry);
    case 'report':
      await startReport(effect.about, ports);
      return asDone(entry);
    case 'lock':
      await secureCase(effect.caseId, ports);
      return asDone(entry);
    case 'webhook':
      return callProvider(entry, effect, ports, settings);
    case 'provider':
      return askPanel(entry, effect, ports, settings);
    case 'mail':
    case 'letter':
    case 'message':
      return undefined; // of the queue `notify`
  }
};

/** Longer than any call may take. */
const claimSeconds = 120;
const callsOut = ({ effect }: OutboxEntry): boolean => effect.kind === 'webhook' || effect.kind === 'provider';

/** Two hints for one entry are usual, and systems outside should hear of it once; after a crash it is due again. Answers the new rev. */
const claim = async ({ entry, rev }: Held, { records, now }: Ports): Promise<number | undefined> => {
  const claimed = { ...entry, notBefore: addSeconds(toIso(now()), claimSeconds) };
  return (await saveEntry(records, claimed, rev)) ? rev + 1 : undefined;
};

/**
 * Every kind here may be repeated safely: commands are refused the second time, a recheck has one visit by its id, a call carries
 * the id of its event. So a crash anywhere needs nothing but doing it again.
 */
export const relay = async (id: string, ports: Ports, settings: RelaySettings = {}): Promise<Relayed> => {
  const held = await loadEntry(ports.records, id);
  if (held === undefined || !isOpen(held.entry)) return 'nothing';
  if (held.entry.notBefore > toIso(ports.now())) return 'later';
  const rev = callsOut(held.entry) ? await claim(held, ports) : held.rev;
  if (rev === undefined) return 'nothing'; // in another worker's hands
  const after = await perform(held.entry, ports, settings);
  if (after === undefined) return 'nothing';
  if (!(await saveEntry(ports.records, after, rev))) return 'nothing'; // done by another worker meanwhile
  if (after.state === 'dead') ports.log('error', 'outbox.dead', { entry: id });
  return after.state === 'done' ? 'done' : after.state === 'dead' ? 'dead' : 'later';
};

/** A piece of work of the program in a world where things go wrong: its ports die with it, repeat, lose and delay messages. */
import { Temporal } from 'temporal-polyfill';
import type { CaseMessage } from '../../shared/case/command.ts';
import type { Json, Outgoing, Ports, QueueName } from '../../shared/ports.ts';
import type { Turn } from './gate.ts';
import type { FaultName } from './plan.ts';
import type { Random } from './random.ts';

/** The process died. Nothing of it acts any more: no clean-up, no excuse. */
export class Crash extends Error {}
/** One for all: nobody asks where it happened, and writing that down costs more than what the step does. */
const died = new Crash();

export type Task = {
  readonly name: string;
  readonly startedAt: number;
  /** Milliseconds by which this machine's clock is ahead. */
  readonly skewMs: number;
  readonly random: Random;
  /** Before or after which call it dies, from 1. */
  readonly death: { readonly call: number; readonly after: boolean } | undefined;
  /** Which reasons there were to stand still as it began. */
  readonly unhealthy: readonly string[];
  calls: number;
  dead: boolean;
};
export type TaskWorld = {
  readonly nowMs: () => number;
  readonly faults: ReadonlySet<FaultName>;
  readonly note: (figure: string) => void;
  /** A message will never arrive. */
  readonly lost: (body: Json) => void;
  /** Around each call that acts, so that the world knows whose it is. */
  readonly acting: <T>(task: Task, act: () => T) => T;
  /** Whether the case has ended, by its id: then nobody would hear an answer whose message is lost. */
  readonly isEnded: (caseId: string | undefined) => boolean;
};

const most = 900;
const odds = { duplicate: 0.04, delay: 0.08, loss: 0.02, answerLoss: 0.1 } as const;

type MessageBody = { readonly entry?: unknown } & Partial<CaseMessage>;
/** Whatever the program can do without: what is due is found again, what was promised is kept elsewhere. */
const oddsOfLoss = (queue: QueueName, body: MessageBody, world: TaskWorld): number => {
  if (queue === 'outbox' || queue === 'notify') return odds.loss;
  const what = body.command?.type;
  if (what === 'timer' || what === 'rechecked') return odds.loss;
  return what === 'answer' && !world.isEnded(body.caseId) ? odds.answerLoss : 0;
};

const asSent = (queue: QueueName, message: Outgoing, task: Task, world: TaskWorld): readonly Outgoing[] => {
  if (queue === 'crawl') return [message];
  const { random } = task;
  const happens = (fault: FaultName, probability: number): boolean =>
    world.faults.has(fault) && random.chance(probability);
  if (happens('losses', oddsOfLoss(queue, message.body as MessageBody, world))) {
    world.lost(message.body);
    return [];
  }
  const sent = happens('delays', odds.delay) ? { ...message, delaySeconds: random.whole(1, most) } : message;
  if (sent !== message) world.note('messages delayed');
  if (!happens('duplicates', odds.duplicate)) return [sent];
  world.note('duplicates injected');
  return [sent, { ...message, delaySeconds: random.whole(0, most) }];
};

let lastInstant = Temporal.Instant.fromEpochMilliseconds(0);
/** The virtual clock stands while a step runs, and most of its calls ask for the time. */
export const instantAt = (ms: number): Temporal.Instant => {
  if (lastInstant.epochMilliseconds !== ms) lastInstant = Temporal.Instant.fromEpochMilliseconds(ms);
  return lastInstant;
};

/** The same ports for one task. `turn` where others work at the same time. */
export const portsOf = (inner: Ports, task: Task, world: TaskWorld, turn: Turn | undefined): Ports => {
  /** Waits for its turn, or dies before or after what it asks for. */
  const hindered = async <T>(act: () => Promise<T>): Promise<T> => {
    if (turn !== undefined) await turn.gate.pass(turn.worker);
    if (task.dead) throw died;
    task.calls += 1;
    const dies = task.death?.call === task.calls ? task.death : undefined;
    if (dies?.after === false) {
      task.dead = true;
      throw died;
    }
    const answer = await world.acting(task, act);
    if (dies !== undefined) {
      task.dead = true;
      throw died;
    }
    return answer;
  };
  const call = <T>(act: () => Promise<T>): Promise<T> => {
    if (turn !== undefined || task.dead || task.death?.call === task.calls + 1) return hindered(act);
    task.calls += 1;
    return world.acting(task, act);
  };
  const { records, blobs, queues, mail, webhooks } = inner;
  const now = (): Temporal.Instant => instantAt(world.nowMs() + task.skewMs);
  return {
    ...inner,
    now,
    records: {
      get: (key) => call(() => records.get(key)),
      query: (query) => call(() => records.query(query)),
      transact: (writes) => call(() => records.transact(writes)),
    },
    blobs: {
      put: (key, bytes, options) => call(() => blobs.put(key, bytes, options)),
      get: (key) => call(() => blobs.get(key)),
      list: (prefix, cursor) => call(() => blobs.list(prefix, cursor)),
      delete: (key) => call(() => blobs.delete(key)),
    },
    queues: {
      ...queues,
      send: (queue, messages) =>
        call(() =>
          queues.send(
            queue,
            messages.flatMap((message) => asSent(queue, message, task, world)),
          ),
        ),
      settle: (queue, receipt, outcome) => call(() => queues.settle(queue, receipt, outcome)),
      depth: (queue) => call(() => queues.depth(queue)),
    },
    mail: {
      ...(mail.repeatSafe === undefined ? {} : { repeatSafe: mail.repeatSafe }),
      send: (message) => call(() => mail.send(message)),
    },
    webhooks: { post: (body, headers) => call(() => webhooks.post(body, headers)) },
  };
};

/** Which case a message is about, as far as it says. */
export const caseOfMessage = (body: Json): string | undefined => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { caseId, entry } = body as { readonly caseId?: Json; readonly entry?: Json };
  if (typeof caseId === 'string') return caseId;
  return typeof entry === 'string' && entry.startsWith('hw-') ? entry.split('.')[0] : undefined;
};

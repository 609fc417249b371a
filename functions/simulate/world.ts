/** A simulated world: the virtual clock, the adapters in memory, the work in hand, and whoever watches. */
import { memoryBlobs } from '../../shared/blob/memory.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Switches } from '../../shared/case/interlock.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { policyOf } from '../../shared/case/policy-of.ts';
import { RetryLater } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Log, Mail, MailEvent, Ports, Webhooks, Write } from '../../shared/ports.ts';
import { type MemoryQueues, memoryQueues } from '../../shared/queue/memory.ts';
import type { Order } from '../../shared/review/order.ts';
import { memoryRecords } from '../../shared/store/memory.ts';
import { keys } from '../../shared/table.ts';
import { type Iso, isoOf } from '../../shared/time.ts';
import { type Agenda, agenda } from './agenda.ts';
import { type Chronicle, record } from './chronicle.ts';
import { type Digest, digest } from './digest.ts';
import { type Facts, noFacts } from './facts.ts';
import { type Figures, figures } from './figures.ts';
import type { Turn } from './gate.ts';
import { invariants } from './invariants/all.ts';
import { lawOf } from './law.ts';
import type { FaultName, WorldPlan } from './plan.ts';
import { type Random, seeded } from './random.ts';
import { instantAt, portsOf, type Task, type TaskWorld } from './task.ts';

export type Failure = {
  /** Of the invariant; 0: the program threw what nobody throws on purpose. */
  readonly invariant: number;
  readonly says: string;
  readonly caseId: string | undefined;
  readonly at: Iso;
  readonly what: string;
};
export type Line = { readonly at: number; readonly caseId: string | undefined; readonly text: string };

export type World = {
  readonly plan: WorldPlan;
  readonly random: Random;
  readonly law: Policy;
  readonly facts: Facts;
  readonly figures: Figures;
  readonly digest: Digest;
  readonly agenda: Agenda;
  readonly chronicles: Map<string, Chronicle>;
  readonly queues: MemoryQueues;
  /** The adapters without faults. */
  readonly bare: Ports;
  /** The earliest of what is due, by the index's key. */
  readonly firstDue: (pk: string) => string | undefined;
  readonly history: Line[];
  readonly startMs: number;
  readonly endMs: number;
  /** Cases that changed since somebody last looked. */
  readonly changed: Set<string>;
  /** Outbox entries that wait for a person's choice since then. */
  readonly stuck: Set<string>;
  /** Queues whose workers die over every message, until then. */
  readonly broken: Map<string, number>;
  switches: Switches;
  /** Ticks do not come until then. */
  outageUntil: number;
  /** When a tick last wrote down the time: one that died before that came in vain. */
  lastTickAt: number;
  clock: number;
  quiet: boolean;
  failure: Failure | undefined;
  wantTick: (dueMs: number) => void;
  /** The tick of this minute, where a row of minutes was left out in which nothing was due. */
  freshen: () => Promise<void>;
  onVisible: (queue: Parameters<MemoryQueues['messages']>[0], atMs: number) => void;
  now(): Iso;
  has(fault: FaultName): boolean;
  /** A person's act, once, unless the plan leaves it out or the world has gone quiet by then. */
  act(name: string, atMs: number, run: (turn?: Turn) => Promise<void>): void;
  /** A piece of work of the program. Answers whether it came to its end. */
  work(
    name: string,
    caseId: string | undefined,
    run: (ports: Ports, task: Task) => Promise<unknown>,
    turn: Turn | undefined,
    skewMs?: number,
  ): Promise<boolean>;
  say(caseId: string | undefined, text: () => string): void;
  fail(invariant: number, says: string, caseId: string | undefined, what: string): void;
};

const dayMs = 86_400_000;
const healthKey = keys.system('health');
const backlogMs = 17 * 60_000;
const maxSkewMs = 60_000;
const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

const textOf = (random: Random, length: number): string => {
  let text = '';
  while (text.length < length) text += base32[random.whole(0, 31)];
  return text;
};

/** `mail` and `webhooks` are the world outside; they hear of the world that they are in. */
export const openWorld = (
  plan: WorldPlan,
  outside: { readonly mail: (world: () => World) => Mail; readonly webhooks: (world: () => World) => Webhooks },
): World => {
  const random = seeded(plan.seed).fork(`world ${plan.world}`);
  // Worlds begin in different years, so that Easter and the weekdays of holidays fall differently.
  const startMs = Date.UTC(2026 + random.fork('year').whole(0, 4), 0, 5, 7);
  const facts = noFacts();
  const counts = figures();
  const told = digest();
  const chronicles = new Map<string, Chronicle>();
  const items = agenda();
  const counters = new Map<string, number>();
  const ids = random.fork('ids');
  const order = random.fork('order');
  const stormy = random.fork('storm').chance(0.1);
  let current: Task | undefined;

  const onWrite = (writes: readonly Write[]): void => {
    told.write(world.clock, writes);
    for (const write of writes) {
      if (!('put' in write)) continue;
      const due = write.put.index?.due;
      if (due !== undefined) world.wantTick(Date.parse(due.sk.slice(0, 24)));
      const { pk, sk, body } = write.put;
      if (pk.startsWith('case#') && sk.startsWith('answer#')) keepAnswer(pk, body);
      if (pk.startsWith('case#') && sk.startsWith('event#')) keepEvent(body as MailEvent);
      if (pk.startsWith('outbox#')) watchEntry(body as OutboxEntry);
      if (pk === healthKey.pk && sk === healthKey.sk) world.lastTickAt = world.clock;
      if (pk.startsWith('order#')) watchOrder(body as Order);
    }
    const commit = record(chronicles, writes, world.clock);
    if (commit === undefined) return;
    const { chronicle, fresh, fault } = commit;
    world.changed.add(chronicle.id);
    counts.add('changes of a case');
    counts.add('events', fresh.length);
    for (const { event, who } of fresh) {
      world.say(chronicle.id, () => `  ${who}: ${event.type} ${brief(event)}`);
      if (event.type === 'closed') counts.add(`closed: ${event.outcome}`);
      if (event.type === 'terminated') counts.add('terminations');
      if (event.type === 'suspended') counts.add('suspensions');
      if (event.type === 'termination-signed') counts.add('signatures that cool off');
      if (event.type === 'signature-withdrawn')
        counts.add(`signatures withdrawn: ${event.by === undefined ? 'void' : 'by a person'}`);
      if (event.type === 'opened' && event.strikes?.consequence !== undefined) counts.add('shorter schedules');
      if (event.type === 'opened' && (event.strikes?.count ?? 0) > 1) counts.add('second violations');
      if (event.type === 'strike-taken-back') counts.add('strikes taken back');
    }
    const unhealthy = current === undefined ? [] : still(current.unhealthy, unhealthyNow(current.skewMs));
    const startedAt = current?.startedAt ?? world.clock;
    const law = policyOf(world.law, chronicle.value);
    const sameCustomer = (): readonly Chronicle[] =>
      [...chronicles.values()].filter(({ value }) => value.customer === chronicle.value.customer);
    const moment = { ...commit, fault, now: world.clock, startedAt, facts, law, unhealthy, sameCustomer };
    for (const { number, says, afterCommit } of invariants) {
      const what = afterCommit?.(moment);
      if (what !== undefined) world.fail(number, says, chronicle.id, what);
    }
  };
  const keepEvent = ({ noticeId, kind, at }: MailEvent): void => {
    const said = facts.mails.get(noticeId)?.reports.find((report) => report.kind === kind && report.at === at);
    if (said !== undefined) said.storedAt ??= world.clock;
  };
  const watchEntry = ({ id, state }: OutboxEntry): void => {
    if (state === 'sending') facts.claims.set(id, world.clock);
    if (state === 'uncertain' || state === 'dead') world.stuck.add(id);
  };
  const watchOrder = (order: Order): void => {
    const fact = facts.orders.get(order.id);
    const moment = { order, before: fact?.writes.at(-1), fact, law: world.law, now: world.clock };
    for (const { number, says, afterOrder } of invariants) {
      const what = afterOrder?.(moment);
      if (what !== undefined) world.fail(number, says, order.id, what);
    }
    fact?.writes.push(order);
  };
  const keepAnswer = (pk: string, body: unknown): void => {
    const { id, kind, receivedAt } = body as { id: string; kind: Case['answers'][number]['kind']; receivedAt: Iso };
    if (!facts.answers.has(id)) facts.answers.set(id, { id, caseId: pk.slice(5), kind, at: receivedAt });
  };
  /** Reasons, by the world's own knowledge, why nothing may move towards termination. */
  const unhealthyNow = (skewMs: number): readonly string[] => {
    const events = queues.messages('mail-events');
    const reasons: string[] = [];
    if (queues.messages('case').some(({ dead }) => dead)) reasons.push('answers lie in dead letters');
    if (events.some(({ dead }) => dead)) reasons.push('mail events lie in dead letters');
    if (events.some(({ dead, visibleAt }) => !dead && visibleAt < world.clock - backlogMs))
      reasons.push('mail events wait for over 15 minutes');
    if (world.switches.notify === 'off') reasons.push('mail is paused');
    if (world.switches.escalate === 'off') reasons.push('escalation is switched off');
    if (skewMs < -2 * maxSkewMs && world.lastTickAt > world.clock - maxSkewMs) reasons.push('the clock is off');
    if (world.clock + skewMs - world.lastTickAt > backlogMs) reasons.push('no tick has come for over 15 minutes');
    return reasons;
  };

  const queues = memoryQueues({
    nowMs: () => world.clock,
    choose: (count) => (count === 1 ? 0 : order.whole(0, count - 1)),
    onVisible: (queue, atMs) => world.onVisible(queue, atMs),
    shared: true,
  });
  const log: Log = (level, event, fields) => {
    if (event === 'case.refused') counts.add(`refused: ${String(fields?.['reason'])}`);
    const caseId = fields?.['caseId'];
    world.say(
      typeof caseId === 'string' ? caseId : undefined,
      () => `  log ${level} ${event} ${JSON.stringify(fields ?? {})}`,
    );
  };
  const unused = (): never => {
    throw new Error('nothing is fetched in a simulated world');
  };
  const records = memoryRecords(onWrite, { shared: true });
  const raw: Ports = {
    records,
    blobs: memoryBlobs(),
    queues,
    mail: outside.mail(() => world),
    webhooks: outside.webhooks(() => world),
    fetcher: { fetch: unused, resolve: unused, hangUp: () => Promise.resolve(), close: () => Promise.resolve() },
    log,
    now: () => instantAt(world.clock),
    elapsedMs: () => world.clock,
    newId: () => textOf(ids, 26),
    newSecret: () => textOf(ids, 43),
  };
  const taskWorld: TaskWorld = {
    nowMs: () => world.clock,
    faults: plan.faults,
    note: (figure) => counts.add(figure),
    lost: (body) => {
      counts.add('messages lost');
      const { command } = body as unknown as { readonly command?: { readonly type: string; readonly id?: string } };
      const answer = command?.type === 'answer' ? facts.answers.get(command.id ?? '') : undefined;
      if (answer !== undefined) answer.messageLost = true;
      world.say(answer?.caseId, () => `LOST ${JSON.stringify(body).slice(0, 120)}`);
    },
    acting: (task, act) => {
      const outer = current;
      current = task;
      try {
        return act();
      } finally {
        current = outer;
      }
    },
    isEnded: (caseId) => {
      const kind = caseId === undefined ? undefined : chronicles.get(caseId)?.value.state.kind;
      return kind === 'terminated' || kind === 'closed';
    },
  };
  const quietWorld: TaskWorld = { ...taskWorld, faults: new Set() };
  const taskOf = (name: string, skewMs: number): Task => {
    const count = (counters.get(name) ?? 0) + 1;
    counters.set(name, count);
    const own = random.fork(`${name} ${count}`);
    const isBroken = (world.broken.get(name.split(' ')[0] ?? '') ?? 0) > world.clock;
    const dies = world.has('crashes') && (isBroken || own.chance(stormy ? 0.2 : 0.04));
    return {
      name,
      startedAt: world.clock,
      skewMs,
      random: own,
      death: dies ? { call: isBroken ? 1 : own.whole(1, 12), after: own.chance(0.5) } : undefined,
      unhealthy: unhealthyNow(skewMs),
      calls: 0,
      dead: false,
    };
  };

  const world: World = {
    plan,
    random,
    law: lawOf(plan.world),
    facts,
    figures: counts,
    digest: told,
    agenda: items,
    chronicles,
    queues,
    bare: plan.program.adapters(raw),
    firstDue: (pk) => records.first('due', pk),
    history: [],
    startMs,
    endMs: startMs + plan.days * dayMs,
    changed: new Set(),
    stuck: new Set(),
    broken: new Map(),
    switches: {},
    outageUntil: 0,
    lastTickAt: 0,
    clock: startMs,
    quiet: false,
    failure: undefined,
    wantTick: () => {},
    freshen: async () => {
      if (world.clock - world.lastTickAt <= maxSkewMs || world.clock < world.outageUntil) return;
      await plan.program.deadlines(world.bare);
    },
    onVisible: () => {},
    now: () => isoOf(world.clock),
    has: (fault) => !world.quiet && plan.faults.has(fault),
    act: (name, atMs, run) => {
      if (plan.skip.has(name)) return;
      const item = async (turn?: Turn): Promise<void> => {
        if (world.quiet) return;
        world.say(undefined, () => `act ${name}`);
        await run(turn);
      };
      items.add({ at: atMs, run: item });
    },
    work: async (name, caseId, run, turn, skewMs = 0) => {
      const task = taskOf(name, skewMs);
      counts.add('steps');
      told.note(world.clock, skewMs === 0 ? name : `${name} ${skewMs}`);
      world.say(caseId, () => `${name}${skewMs === 0 ? '' : ` (clock ${skewMs} ms off)`}`);
      try {
        await run(portsOf(world.bare, task, world.quiet ? quietWorld : taskWorld, turn), task);
      } catch (error) {
        if (!task.dead && !(error instanceof RetryLater)) {
          const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
          world.fail(0, 'nothing is thrown but on purpose', caseId, text);
        }
        if (!task.dead) return false;
      }
      if (task.dead) {
        counts.add('crashes injected');
        told.note(world.clock, 'crash');
        world.say(caseId, () => `  CRASH ${task.death?.after ? 'after' : 'before'} call ${task.death?.call}`);
      }
      return !task.dead;
    },
    say: (caseId, text) => {
      // A history ends with what is wrong.
      if (plan.record && world.failure === undefined) world.history.push({ at: world.clock, caseId, text: text() });
    },
    fail: (invariant, says, caseId, what) => {
      world.say(caseId, () => `BROKEN ${invariant}: ${what}`);
      world.failure ??= { invariant, says, caseId, at: world.now(), what };
    },
  };
  return world;
};

const still = (before: readonly string[], now: readonly string[]): readonly string[] =>
  before.filter((reason) => now.includes(reason));

/** The parts of an event that tell a story. */
const brief = (event: object): string => {
  const shown = [
    'round',
    'notice',
    'contact',
    'deliveredAt',
    'dueAt',
    'id',
    'recheck',
    'found',
    'why',
    'verdict',
    'by',
    'outcome',
    'detail',
  ];
  const all = { ...event, ...('answer' in event ? (event.answer as object) : {}) };
  return Object.entries(all)
    .filter(([name]) => shown.includes(name) || name === 'kind' || name === 'receivedAt' || name === 'late')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ');
};

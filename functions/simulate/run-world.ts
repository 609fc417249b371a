/** One world from its first day to its quiet end. */
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { policyOf } from '../../shared/case/policy-of.ts';
import { RetryLater } from '../../shared/errors.ts';
import { queueNames, type Webhooks } from '../../shared/ports.ts';
import { trailOf } from '../../shared/report/chains.ts';
import { bodyOf, caseDueAt, keys } from '../../shared/table.ts';
import type { Item } from './agenda.ts';
import { plotOrders } from './authority.ts';
import { type Actor, actorOf } from './cast.ts';
import { customers } from './customer.ts';
import { together } from './gate.ts';
import { invariants } from './invariants/all.ts';
import { mailSystem } from './mail-system.ts';
import { plot, settle } from './opening.ts';
import { outboxDesk } from './outbox-desk.ts';
import { people } from './people.ts';
import type { WorldPlan } from './plan.ts';
import type { Random } from './random.ts';
import { startOperator, startWorkers } from './workers.ts';
import { type Failure, type Line, openWorld, type World } from './world.ts';

export type WorldResult = {
  readonly failure: Failure | undefined;
  readonly figures: Readonly<Record<string, number>>;
  readonly history: readonly Line[];
  /** Of everything that happened, see digest.ts. */
  readonly digest: string;
};

const dayMs = 86_400_000;
const quietDays = 10;
/** How near each other two things must be to happen at once. */
const sameMomentMs = 2000;
const oddsTogether = 0.2;

/** The provider's system: fails now and then, and keeps the numbers of the calls that it took. */
const provider = (world: () => World): Webhooks => {
  let count = 0;
  return {
    post: async (body) => {
      const here = world();
      count += 1;
      if (here.has('mail') && here.random.fork(`call ${count}`).chance(0.1)) {
        here.figures.add('calls that failed');
        throw new RetryLater('nobody answered');
      }
      const { id, event, caseId } = JSON.parse(body) as { id: string; event: string; caseId: string };
      here.facts.calls.set(id, { event, caseId });
      return 200;
    },
  };
};

/** One thing, or a few that happen at once. */
export const step = async (
  world: Pick<World, 'agenda' | 'clock' | 'figures' | 'has'>,
  first: Item,
  chance: Random,
): Promise<void> => {
  const others: Item[] = [];
  if (world.has('together') && chance.chance(oddsTogether)) {
    while (others.length < 2 && (world.agenda.nextAt() ?? Number.POSITIVE_INFINITY) <= first.at + sameMomentMs) {
      const next = world.agenda.take();
      if (next !== undefined) others.push(next);
    }
  }
  // When the last of them is due: whoever looks for a message before it is visible would never look again.
  world.clock = others.at(-1)?.at ?? first.at;
  if (others.length === 0) {
    await first.run();
    return;
  }
  world.figures.add('at once');
  await together(
    [first, ...others].map((item) => item.run),
    chance,
  );
};

/** After the quiet days nothing may be left undone that nobody decides. */
const leftUndone = async (world: World): Promise<string | undefined> => {
  const longAgo = world.clock - 2 * dayMs;
  for (const { value } of world.chronicles.values()) {
    const dueAt = caseDueAt(value.state);
    if (dueAt !== undefined && Date.parse(dueAt) < longAgo)
      return `${value.id} is ${value.state.kind}, due at ${dueAt}`;
  }
  for (const queue of queueNames) {
    const lost = world.queues.messages(queue).find(({ dead, visibleAt }) => !dead && visibleAt < longAgo);
    if (lost !== undefined) return `nobody took a message of the queue ${queue}`;
  }
  const { rows } = await world.bare.records.query({ index: 'due', pk: 'outbox', limit: 1 });
  const entry = rows[0] && bodyOf<OutboxEntry>(rows[0]);
  return entry && Date.parse(entry.notBefore) < longAgo
    ? `outbox entry ${entry.id} is ${entry.state} since ${entry.notBefore}`
    : undefined;
};

const judgeEnd = async (world: World): Promise<void> => {
  for (const chronicle of world.chronicles.values()) {
    const query = { index: 'table', pk: keys.case(chronicle.id).pk, prefix: 'audit#', limit: 1000 } as const;
    const { rows } = await world.bare.records.query(query);
    const stored = rows.map((row) => bodyOf<AuditEntry>(row));
    for (const { number, says, atEnd } of invariants) {
      const what = atEnd?.({
        chronicle,
        facts: world.facts,
        law: policyOf(world.law, chronicle.value),
        now: world.clock,
        stored,
      });
      if (what !== undefined) world.fail(number, says, chronicle.id, what);
    }
    world.figures.add(`at the end: ${chronicle.value.state.kind}`);
  }
  for (const { id, writes } of world.facts.orders.values()) {
    const order = writes.at(-1);
    const trail = order && (await trailOf(world.bare.records, id));
    if (order === undefined || trail === undefined) continue;
    const mails = [...world.facts.mails.keys(), ...world.facts.refused];
    for (const { number, says, atOrdersEnd } of invariants) {
      const what = atOrdersEnd?.({ order, mails, trail: trail.entries, length: trail.length, now: world.clock });
      if (what !== undefined) world.fail(number, says, id, what);
    }
  }
  const undone = await leftUndone(world);
  if (undone !== undefined) world.fail(0, 'everything comes to an end', undone.split(' ')[0], undone);
};

export const runWorld = async (plan: WorldPlan): Promise<WorldResult> => {
  const world = openWorld(plan, { mail: mailSystem, webhooks: provider });
  const bySite = new Map<string, Actor>();
  const byContract = new Map<string, Actor>();
  const crowd = customers(world);
  const look = people(world, crowd);
  const choose = outboxDesk(world);
  const chance = world.random.fork('steps');
  startWorkers(world, (site) => bySite.get(site));
  startOperator(world);
  for (const number of plan.cases) {
    const actor = actorOf(number, world.random.fork(`case ${number}`), world.startMs, world.endMs);
    await settle(world, actor);
    for (const site of actor.sites) bySite.set(site, actor);
    byContract.set(actor.contract.id, actor);
    plot(world, actor);
    plotOrders(world, actor);
  }
  world.agenda.add({
    at: world.endMs,
    run: async () => {
      world.quiet = true;
      world.outageUntil = 0;
    },
  });

  for (let item = world.agenda.take(); item !== undefined && world.failure === undefined; item = world.agenda.take()) {
    if (item.at > world.endMs + quietDays * dayMs) break;
    await step(world, item, chance);
    for (const id of world.changed) {
      const value = world.chronicles.get(id)?.value;
      const actor = value && byContract.get(value.contract);
      if (value === undefined || actor === undefined) continue;
      crowd.see(value, actor);
      look(value, actor);
    }
    world.changed.clear();
    for (const id of world.stuck) choose(id);
    world.stuck.clear();
  }
  if (world.failure === undefined) await judgeEnd(world);
  world.figures.add('cases', world.chronicles.size);
  return {
    failure: world.failure,
    figures: world.figures.all(),
    history: world.history,
    digest: world.digest.value(),
  };
};

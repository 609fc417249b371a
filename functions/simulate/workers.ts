/** Who works the queues and calls the ticks: the simulated twin of functions/standalone/work.ts. */

import type { Case } from '../../shared/case/case.ts';
import type { CaseMessage } from '../../shared/case/command.ts';
import type { OutboxMessage } from '../../shared/case/outbox.ts';
import { stepsTowardsTermination } from '../../shared/case/read-context.ts';
import type { CrawlMessage } from '../../shared/crawl/visit.ts';
import { GiveUp, RetryLater } from '../../shared/errors.ts';
import type { Json, MailEvent, Ports, QueueName, Received } from '../../shared/ports.ts';
import { queueNames } from '../../shared/ports.ts';
import type { StoredMessage } from '../../shared/queue/memory.ts';
import { keys } from '../../shared/table.ts';
import { readMailEvent } from '../mail-events/read.ts';
import type { NotifySettings } from '../notify/settings.ts';
import { workOn } from '../standalone/worker.ts';
import type { Actor } from './cast.ts';
import { crawl, lookNow } from './crawler.ts';
import type { Turn } from './gate.ts';
import { NoWord } from './mail-system.ts';
import { shortLetter, shortMail, shortMessage, unset } from './short-mail.ts';
import { Crash, caseOfMessage } from './task.ts';
import type { World } from './world.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const visibilitySeconds: Readonly<Record<QueueName, number>> = {
  crawl: 300,
  case: 60,
  outbox: 60,
  notify: 120,
  'mail-events': 60,
  inbound: 60,
  screenshot: 360,
  pictures: 60,
  replay: 60,
};
const webhookSecret = 'a secret of sixteen';
/** One world in so many writes its mails and letters in full. */
const fullEvery = 50;

const as = <T>(body: Json): T => body as unknown as T;

/** The clock of the machine that takes this message: mostly right, seldom within the tolerance, once in a while far behind. */
const skewOf = (world: World, queue: QueueName, name: string): number => {
  if (!world.has('skew') || queue !== 'case') return 0;
  const random = world.random.fork(`skew ${name} ${world.clock}`);
  if (random.chance(0.02)) return -random.whole(4, 30) * minuteMs;
  return random.chance(0.1) ? random.whole(-45, 45) * secondMs : 0;
};

export const startWorkers = (world: World, actorOf: (site: string) => Actor | undefined): void => {
  const { program } = world.plan;
  const pace = world.random.fork('pace');
  const trouble = world.random.fork('trouble');
  const full = world.plan.world % fullEvery === 0;
  const settings = (name: string): NotifySettings => ({
    policy: world.law,
    portalUrl: 'https://portal.provider.example',
    verify: async (value: Case) => ({
      found: await lookNow(world, actorOf(value.noticed[0]?.site ?? ''), name),
      left: [],
    }),
    ...(full ? {} : { compose: shortMail, composeMessage: shortMessage, composeLetter: shortLetter }),
    typeset: unset,
  });
  const run = (queue: QueueName, { body }: Received, ports: Ports, name: string): Promise<unknown> => {
    switch (queue) {
      case 'case':
        return program.handleCase(as<CaseMessage>(body), ports, world.law);
      case 'outbox':
        return program.relay(as<OutboxMessage>(body).entry, ports, { webhookSecret });
      case 'notify':
        return program.notify(as<OutboxMessage>(body).entry, ports, settings(name));
      case 'mail-events':
        return program.onMailEvent(readMailEvent(body) as MailEvent, ports);
      case 'crawl':
        return crawl(world, as<CrawlMessage>(body), actorOf);
      case 'inbound':
      case 'screenshot':
      case 'pictures':
      case 'replay':
        return Promise.resolve();
    }
  };

  /** As the worker of the standalone host does it; what it swallows is looked at first. */
  const workMessage = async (queue: QueueName, message: Received, turn: Turn | undefined): Promise<void> => {
    const caseId = caseOfMessage(message.body);
    const name = `${queue} ${caseId ?? ''}`;
    const skewMs = skewOf(world, queue, name);
    if (Math.abs(skewMs) > minuteMs) world.figures.add('messages taken by a machine whose clock is off');
    if (queue === 'case' && stepsTowardsTermination(as<CaseMessage>(message.body).command)) await world.freshen();
    const what = (): string =>
      `${name}: ${JSON.stringify(message.body).slice(0, 160)} (delivery ${message.deliveries})`;
    world.say(caseId, what);
    if (world.has('outages') && trouble.chance(0.0008)) {
      world.broken.set(queue, world.clock + trouble.whole(6, 90) * minuteMs);
      world.figures.add('workers broken for a while');
    }
    await world.work(
      name,
      caseId,
      async (ports, task) => {
        const failures: unknown[] = [];
        const watched = async (): Promise<unknown> => {
          try {
            return await run(queue, message, ports, `${name} ${world.clock}`);
          } catch (error) {
            if (!(error instanceof Crash) && !task.dead) failures.push(error);
            throw error;
          }
        };
        await workOn(queue, message, watched, ports);
        const [bad] = failures.filter((error) => !(error instanceof RetryLater || error instanceof NoWord));
        if (bad instanceof GiveUp) world.figures.add('gave up');
        else if (bad !== undefined) throw bad;
      },
      turn,
      skewMs,
    );
  };

  const poll = (queue: QueueName) => async (turn?: Turn) => {
    if (world.queues.messages(queue).length === 0) return;
    const options = { max: pace.whole(1, 3), visibilitySeconds: visibilitySeconds[queue], waitSeconds: 0 };
    for (const message of await world.queues.receive(queue, options)) await workMessage(queue, message, turn);
  };
  const polls = new Map(queueNames.map((queue) => [queue, poll(queue)]));
  world.onVisible = (queue, atMs) => {
    const run = polls.get(queue);
    if (run === undefined) return;
    const slow = world.has('delays') && pace.chance(0.02) ? pace.whole(0, 10 * minuteMs) : pace.whole(0, 2 * secondMs);
    world.agenda.add({ at: Math.max(atMs, world.clock) + slow, run });
  };
  startTicks(world);
};

/** Between two ticks that find the same in the way; whoever takes it away wakes them. */
const longestPauseMinutes = 12 * 60;

/** Ticks come once a minute; the minutes in which nothing is due are left out. */
const startTicks = (world: World): void => {
  const { program } = world.plan;
  const offset = world.random.fork('ticks').whole(0, 59) * secondMs;
  const wanted = new Set<number>();
  let blocked = { key: '', times: 0 };

  /** Of each list that ticks look at the first that is due. */
  const nothing = '  ';
  const dueHead = (): string => {
    const to = `${world.now()}#~`;
    const head = (pk: string): string => {
      const first = world.firstDue(pk);
      return first === undefined || first > to ? '' : first;
    };
    return ['cases', 'outbox', 'orders'].map(head).join(' ');
  };
  const tick = async (turn?: Turn): Promise<void> => {
    wanted.delete(world.clock);
    if (world.clock < world.outageUntil) {
      world.wantTick(world.outageUntil);
      return;
    }
    // Nothing is due: this minute is left out too.
    if (dueHead() === nothing) return;
    world.figures.add('ticks');
    await world.work('tick deadlines', undefined, (ports) => program.deadlines(ports), turn);
    await world.work('tick sweep', undefined, (ports) => program.sweep(ports), turn);
    if (world.firstDue('orders') !== undefined)
      await world.work('tick orders', undefined, (ports) => program.remindOrders(ports, world.law), turn);
    const key = dueHead();
    if (key === nothing) return;
    // Still due: in the works, or held back. The same again each minute would only take time.
    blocked = { key, times: blocked.key === key ? blocked.times + 1 : 0 };
    world.wantTick(world.clock + Math.min(longestPauseMinutes, 2 ** blocked.times) * minuteMs);
  };
  world.wantTick = (dueMs) => {
    const from = Math.max(dueMs, world.clock + 1);
    const slot = Math.ceil((from - offset) / minuteMs) * minuteMs + offset;
    if (wanted.has(slot)) return;
    wanted.add(slot);
    world.agenda.add({ at: slot, run: tick });
  };
};

const isDead = ({ dead }: StoredMessage): boolean => dead;

/** Dead letters are sent on by somebody who has seen the alarm; stages are switched off and on; ticks stop for a while. */
export const startOperator = (world: World): void => {
  const random = world.random.fork('operator');
  const look = async (): Promise<void> => {
    for (const queue of queueNames) {
      const messages = world.queues.messages(queue);
      if (messages.length === 0 || !messages.some(isDead)) continue;
      const moved = await world.bare.queues.redrive(queue);
      world.figures.add('dead letters', moved);
      world.wantTick(world.clock);
      world.say(undefined, () => `operator: ${moved} dead letters of ${queue} sent on`);
    }
    world.agenda.add({ at: world.clock + random.whole(1, 12) * hourMs, run: look });
  };
  world.agenda.add({ at: world.startMs + hourMs, run: look });

  const throwSwitches = (name: 'notify' | 'escalate', off: boolean) => async (): Promise<void> => {
    const { [name]: _, ...others } = world.switches;
    const body = off ? { ...others, [name]: 'off' as const } : others;
    const row = await world.bare.records.get(keys.system('switches'));
    const put = { ...keys.system('switches'), body };
    await world.bare.records.transact([{ put, if: row === undefined ? 'absent' : { rev: row.rev } }]);
    world.switches = body;
    world.wantTick(world.clock);
    world.say(undefined, () => `operator: ${name} ${off ? 'off' : 'on'}`);
  };
  if (!world.has('outages')) return;
  const anywhen = (): number => world.startMs + Math.floor(random.next() * (world.endMs - world.startMs));
  for (const name of ['notify', 'escalate'] as const) {
    for (let count = random.whole(0, 2); count > 0; count -= 1) {
      const from = anywhen();
      world.act(`operator switches ${name} off ${count}`, from, throwSwitches(name, true));
      world.agenda.add({ at: from + random.whole(1, 100) * hourMs, run: throwSwitches(name, false) });
      world.figures.add('stages switched off');
    }
  }
  for (let count = random.whole(0, 2); count > 0; count -= 1) {
    world.act(`ticks stop ${count}`, anywhen(), async () => {
      world.outageUntil = world.clock + random.whole(1, 72) * hourMs;
      world.figures.add('outages of the ticks');
    });
  }
};

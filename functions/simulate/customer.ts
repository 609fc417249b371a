/** Customers: they answer in time or not, twice, at the last second, truthfully or not; they test, appeal, and change their sites. */
import { type AnswerKind, answerKinds, type Case } from '../../shared/case/case.ts';
import type { CaseCommand } from '../../shared/case/command.ts';
import type { AnswerCommand } from '../../shared/case/inbox.ts';
import type { Json } from '../../shared/ports.ts';
import { type Actor, changeContent, isThere, type Persona } from './cast.ts';
import type { AnswerFact } from './facts.ts';
import type { Turn } from './gate.ts';
import type { World } from './world.ts';

const secondMs = 1000;
const hourMs = 3600 * secondMs;
const dayMs = 24 * hourMs;

const momentOf = (when: Persona['when'], now: number, dueAt: number, actor: Actor): number => {
  const { random } = actor;
  switch (when) {
    case 'soon':
      return now + random.whole(hourMs, 3 * dayMs);
    case 'midway':
      return now + Math.floor((dueAt - now) * random.next());
    case 'before':
      return dueAt - secondMs;
    case 'exactly':
      return dueAt;
    case 'after':
      return dueAt + secondMs;
  }
};

export type Customers = {
  /** The case is in another state, or another round, than when the customer last looked. */
  readonly see: (value: Case, actor: Actor) => void;
  /** Answers at that time, whatever the case says then. */
  readonly answerAt: (caseId: string, actor: Actor, atMs: number, kind?: AnswerKind) => void;
};

export const customers = (world: World): Customers => {
  const counts = new Map<number, number>();
  const answered = new Map<number, string>();
  const nextName = (actor: Actor): string => {
    const count = (counts.get(actor.index) ?? 0) + 1;
    counts.set(actor.index, count);
    return `customer ${actor.index} #${count}`;
  };

  const fix = (actor: Actor, there: boolean): void => {
    if (isThere(actor, world.clock) === there) return;
    changeContent(actor, world.clock, there);
    world.figures.add(there ? 'content put back' : 'content removed');
    world.say(undefined, () => `customer ${actor.index} ${there ? 'puts it back' : 'takes it away'}`);
  };

  const press = async (caseId: string, command: AnswerCommand, turn: Turn | undefined): Promise<boolean> => {
    const sent: AnswerCommand = { ...command, receivedAt: world.now() };
    const done = await world.work(
      `portal ${caseId}`,
      caseId,
      (ports) => world.plan.program.receiveAnswer(caseId, sent, ports),
      turn,
    );
    if (done) {
      // Kept at an earlier attempt, or now; and if it was not kept at all, it was promised all the same.
      const fact: AnswerFact = world.facts.answers.get(command.id) ?? {
        id: command.id,
        caseId,
        kind: command.kind,
        at: sent.receivedAt,
      };
      fact.promisedAt ??= world.clock;
      world.facts.answers.set(command.id, fact);
      world.figures.add('answers acknowledged');
    }
    return done;
  };

  const answer = async (caseId: string, actor: Actor, kind: AnswerKind, id: string, turn?: Turn): Promise<void> => {
    const contact = world.chronicles.get(caseId)?.value.contacts[0]?.id ?? 'nobody';
    // The answer page says that the case has ended, and takes no answer then.
    const state = world.chronicles.get(caseId)?.value.state.kind;
    if (state === 'terminated' || state === 'closed') return;
    const command = {
      type: 'answer',
      id,
      kind,
      receivedAt: world.now(),
      name: 'J. Peeters',
      text: 'See above.',
      contact,
    } as const;
    const done = await press(caseId, command, turn);
    if (done && !actor.persona.impatient) return;
    // Double click, or the same form sent again after an error.
    const again = actor.random.fork(id);
    if (!done && again.chance(0.4)) return;
    world.act(`${id} again`, world.clock + again.whole(0, 90 * secondMs), async (next) => {
      world.figures.add('answers sent twice');
      await press(caseId, command, next);
    });
  };

  const answerAt: Customers['answerAt'] = (caseId, actor, atMs, kind = actor.random.pick(answerKinds)) => {
    const name = nextName(actor);
    const { persona } = actor;
    if (persona.fixes && (kind === 'removed' || kind === 'hacked')) {
      const before = actor.random.whole(1, 600) * secondMs;
      world.act(`${name} fixes`, Math.max(world.clock, atMs - before), async () => fix(actor, false));
      if (persona.comesBack) {
        const after = atMs + actor.random.whole(1, 25) * dayMs;
        world.act(`${name} puts back`, after, async () => fix(actor, true));
      }
    }
    world.act(`${name} answers ${kind}`, atMs, (turn) =>
      answer(caseId, actor, kind, name.replaceAll(/[^\w]+/g, '-'), turn),
    );
  };

  const command = async (caseId: string, body: CaseCommand, turn: Turn | undefined): Promise<void> => {
    const message = { caseId, command: body } as unknown as Json;
    await world.work(`portal ${caseId}`, caseId, ({ queues }) => queues.send('case', [{ body: message }]), turn);
  };

  const appealAt = (caseId: string, actor: Actor, atMs: number): void => {
    const name = nextName(actor);
    world.act(`${name} appeals`, atMs, async (turn) => {
      const appeal = {
        id: name.replaceAll(/[^\w]+/g, '-'),
        receivedAt: world.now(),
        name: 'J. Peeters',
        text: 'Unfair.',
      } as const;
      world.facts.appeals.push({ id: appeal.id, caseId, at: appeal.receivedAt });
      world.figures.add('appeals sent');
      await command(caseId, { type: 'appeal', ...appeal }, turn);
    });
  };

  const seeWaiting = (value: Case, state: Extract<Case['state'], { kind: 'waiting' }>, actor: Actor): void => {
    const { persona, random } = actor;
    const dueAt = Date.parse(state.dueAt);
    const key = `${value.id} ${state.round} ${persona.when === 'soon' || persona.when === 'midway' ? '' : state.dueAt}`;
    if (answered.get(actor.index) === key || state.round !== persona.round || dueAt <= world.clock) return;
    answered.set(actor.index, key);
    if (persona.tests) {
      const name = nextName(actor);
      const atMs = world.clock + Math.floor((dueAt - world.clock) * random.next());
      world.act(`${name} tests again`, atMs, async (turn) => {
        world.figures.add('tests asked for');
        const contact = value.contacts[0]?.id ?? 'nobody';
        await command(value.id, { type: 'test-again', id: name, contact }, turn);
      });
    }
    if (persona.does === 'nothing') return;
    const atMs = momentOf(persona.when, world.clock, dueAt, actor);
    if (persona.does === 'fixes silently') {
      world.act(`${nextName(actor)} fixes silently`, atMs, async () => fix(actor, false));
      return;
    }
    answerAt(value.id, actor, atMs, persona.does);
    if (persona.impatient) answerAt(value.id, actor, atMs + random.whole(0, dayMs));
  };

  return {
    answerAt,
    see: (value, actor) => {
      const { state } = value;
      const { random, persona } = actor;
      if (state.kind === 'waiting') seeWaiting(value, state, actor);
      const key = `${value.id} ${state.kind}`;
      if (answered.get(-1 - actor.index) === key) return;
      answered.set(-1 - actor.index, key);
      // Somebody answers while the crawl is out, while nothing has arrived, or while a signature is awaited.
      if (state.kind === 'rechecking' && random.chance(0.06))
        answerAt(value.id, actor, world.clock + random.whole(0, hourMs));
      if (state.kind === 'notifying' && random.chance(0.03))
        answerAt(value.id, actor, world.clock + random.whole(0, 2 * dayMs));
      if (state.kind === 'termination-due' && random.chance(0.25))
        answerAt(value.id, actor, world.clock + random.whole(0, 3 * dayMs));
      if (state.kind === 'terminated' && persona.appeals)
        appealAt(value.id, actor, world.clock + (random.chance(0.1) ? 183 * dayMs : 0) + random.whole(0, 20 * dayMs));
    },
  };
};

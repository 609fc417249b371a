/** Reviewers, approvers and the clerk at the post: they act on what their page showed, sometimes two at once, sometimes too late. */
import type { Case, CaseContact, StateKind } from '../../shared/case/case.ts';
import type { CaseCommand } from '../../shared/case/command.ts';
import type { Json } from '../../shared/ports.ts';
import { referCase } from './authority.ts';
import { type Actor, approvers, both, reviewers, staff } from './cast.ts';
import type { Customers } from './customer.ts';
import type { Turn } from './gate.ts';
import { localDateMs } from './invariants/calendar.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Of each change of a case. */
const oddsHandedOver = 0.004;
const oddsReferred = 0.004;
/** Of a case that has ended, when somebody looks back on it; and of each change before. */
const oddsStrikeTakenBack = { closed: 0.2, before: 0.02 } as const;

type Click = Extract<CaseCommand, { by: string; version: number }>;
const states: ReadonlySet<StateKind> = new Set(['undeliverable', 'disputed', 'termination-due']);
const waitsForPeople = ({ state }: Case): boolean =>
  states.has(state.kind) ||
  (state.kind === 'terminated' && state.appeal !== undefined && state.appeal.decided === undefined);

/** What somebody does with the page of a case in this state. */
const clickOn = (value: Case, world: World, random: Random): Click | undefined => {
  const { state, version } = value;
  const reason = random.chance(0.03) && world.has('people') ? '' : 'As seen on the page.';
  const signed = { version, reason };
  switch (state.kind) {
    case 'undeliverable': {
      const by = random.pick(staff);
      if (random.chance(0.3)) {
        const contact: CaseContact = {
          id: `x${value.id}${version}`,
          role: 'contact-person',
          name: 'Found elsewhere',
          email: `${random.chance(0.3) ? 'dead-' : ''}x${version}@elsewhere.example`,
          language: 'nl',
        };
        return { type: 'contact-added', by, version, contact };
      }
      const wrong = world.has('people') && random.chance(0.1) ? random.pick([-30, 2] as const) : 0;
      return { type: 'letter-posted', by, version, postedOn: localDateMs(world.clock + wrong * dayMs) };
    }
    case 'disputed': {
      if (value.suspension !== undefined && random.chance(0.3))
        return { type: 'lift-suspension', by: random.pick(staff), ...signed };
      const by = world.has('people')
        ? random.pick([...reviewers, both])
        : reviewers.find((one) => one !== value.confirmedBy);
      return {
        type: 'decide-dispute',
        by: by ?? both,
        ...signed,
        verdict: random.chance(0.35) ? 'withdrawn' : 'stands',
      };
    }
    case 'termination-due': {
      if (state.signed !== undefined)
        return random.chance(0.3) ? { type: 'take-back', by: random.pick(approvers), ...signed } : undefined;
      const by = world.has('people') && random.chance(0.15) ? both : random.pick(approvers);
      const looked = value.lastRecheck && Date.parse(value.lastRecheck.at) > world.clock - 20 * hourMs;
      if (!looked && random.chance(0.9)) return { type: 'recheck', by, version };
      if (random.chance(0.06)) return { type: 'give-time', by, ...signed, days: random.whole(1, 20) };
      if (random.chance(0.06)) return { type: 'do-not-terminate', by, ...signed };
      const suspends = world.law.suspension !== undefined && value.suspension === undefined && random.chance(0.95);
      return { type: suspends ? 'suspend' : 'approve', by, ...signed, lateAnswersRead: random.chance(0.9) };
    }
    case 'terminated': {
      if (state.appeal === undefined || state.appeal.decided !== undefined) return undefined;
      return {
        type: 'decide-appeal',
        by: random.pick(staff),
        ...signed,
        verdict: random.chance(0.4) ? 'reinstated' : 'upheld',
      };
    }
    case 'waiting':
      if (value.suspension !== undefined && random.chance(0.5))
        return { type: 'lift-suspension', by: random.pick(staff), ...signed };
      return random.chance(0.5)
        ? { type: 'give-time', by: random.pick(staff), ...signed, days: random.whole(1, 10) }
        : { type: 'recheck', by: random.pick(staff), version };
    case 'notifying':
    case 'rechecking':
    case 'closed':
      return undefined;
  }
};

const isClosed = ({ state }: Case): boolean => state.kind === 'closed' || state.kind === 'terminated';

/** Answers who looks at cases; called whenever one has changed. */
export const people = (world: World, crowd: Customers): ((value: Case, actor: Actor) => void) => {
  const counts = new Map<string, number>();
  const expected = new Map<string, number>();

  const click = async (caseId: string, command: Click, turn: Turn | undefined): Promise<void> => {
    const { by, type: verb, version } = command;
    world.facts.clicks.push({ caseId, by, verb, version, at: world.clock });
    if (command.type === 'letter-posted') {
      const round = roundOf(world.chronicles.get(caseId)?.value);
      // Entered on the day or a few days later; anything else is a slip of the pen, and no letter went out then.
      const recent = localDateMs(world.clock - 10 * dayMs) < command.postedOn;
      if (round !== undefined && recent && command.postedOn <= localDateMs(world.clock))
        world.facts.letters.push({ caseId, round, postedOn: command.postedOn, by });
    }
    world.figures.add(`clicked: ${verb}`);
    world.say(caseId, () => `${by} clicks ${verb} on version ${version}`);
    const body = { caseId, command } as unknown as Json;
    await world.work(`console ${caseId}`, caseId, ({ queues }) => queues.send('case', [{ body }]), turn);
  };

  /** Somebody opens the page, and presses a button then or a good while later. */
  const attend = (caseId: string, actor: Actor, atMs: number, random: Random): void => {
    const count = (counts.get(caseId) ?? 0) + 1;
    counts.set(caseId, count);
    const name = `desk ${actor.index} ${caseId} #${count}`;
    expected.set(caseId, atMs);
    world.act(name, atMs, async (turn) => {
      const value = world.chronicles.get(caseId)?.value;
      if (value === undefined) return;
      if (waitsForPeople(value)) attend(caseId, actor, world.clock + random.whole(hourMs, 2 * dayMs), random);
      const command = clickOn(value, world, random);
      if (command === undefined) return;
      const rival = world.has('people') && random.chance(0.12) ? clickOn(value, world, random) : undefined;
      const late = world.has('people') && random.chance(0.1) ? random.whole(hourMs, 3 * dayMs) : 0;
      if (late > 0) world.figures.add('forms sent late');
      if (value.state.kind === 'termination-due' && random.chance(0.08))
        crowd.answerAt(caseId, actor, world.clock + late + random.whole(0, 2000));
      if (late > 0) world.act(`${name} late`, world.clock + late, (next) => click(caseId, command, next));
      else await click(caseId, command, turn);
      if (rival === undefined) return;
      world.figures.add('two at once');
      world.act(`${name} rival`, world.clock + late + random.whole(0, 1500), (next) => click(caseId, rival, next));
    });
  };

  /** Somebody sees what it really is, while something that was just decided is about to be told. */
  const handOver = ({ id, version }: Case, atMs: number, random: Random): void =>
    world.act(`hand-over ${id} ${version}`, atMs, async (turn) => {
      world.figures.add('handed over');
      const body = { caseId: id, command: { type: 'hand-over', by: random.pick(reviewers), task: `rt-${id}` } };
      await world.work(`console ${id}`, id, ({ queues }) => queues.send('case', [{ body }]), turn);
    });

  /** An approver decides that it does not count against the customer, whatever became of the case. */
  const takeBackStrike = ({ id, version }: Case, atMs: number, random: Random): void =>
    world.act(`strike ${id} ${version}`, atMs, (turn) => {
      const by = random.pick(approvers);
      return click(id, { type: 'take-back-strike', by, version, reason: 'Sold to somebody else.' }, turn);
    });

  return (value, actor) => {
    const random = world.random.fork(`people ${value.id} ${value.version}`);
    const seen = random.fork('seen');
    if (seen.chance(oddsHandedOver) && value.handedOver === undefined)
      handOver(value, world.clock + seen.whole(0, 3000), seen);
    if (seen.chance(oddsReferred))
      referCase(world, value, world.clock + seen.whole(0, 2 * hourMs), seen.fork('referral'));
    const looksBack = random.fork('strike');
    if (world.law.strikes !== undefined && looksBack.chance(oddsStrikeTakenBack[isClosed(value) ? 'closed' : 'before']))
      takeBackStrike(value, world.clock + looksBack.whole(minuteMs, 10 * dayMs), looksBack);
    const at = expected.get(value.id);
    if (at !== undefined && at > world.clock) return;
    if (waitsForPeople(value)) attend(value.id, actor, world.clock + random.whole(5 * minuteMs, 3 * dayMs), random);
    else if (value.state.kind === 'waiting' && random.chance(0.02))
      attend(value.id, actor, world.clock + random.whole(hourMs, 5 * dayMs), random);
  };
};

const roundOf = (value: Case | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const { state } = value;
  return 'round' in state ? state.round : undefined;
};

/** The mail system and the customers' mailboxes: takes messages or not, brings them there or not, and says so or not. */
import { GiveUp, RetryLater } from '../../shared/errors.ts';
import { eventMessage } from '../../shared/mail/event.ts';
import type { Mail, MailEventKind, OutgoingMail } from '../../shared/ports.ts';
import { addSeconds } from '../../shared/time.ts';
import type { MailFact } from './facts.ts';
import { invariants } from './invariants/all.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Neither yes nor no: what every network may answer. */
export class NoWord extends Error {}

const minute = 60;
const hour = 3600;
const day = 86_400;

/** What the mail system answers to `send`. */
const answers = { taken: 930, 'not now': 30, never: 5, 'no word, not taken': 15, 'no word, taken': 20 } as const;
/** What becomes of a message that it took. */
const destinies = {
  delivered: 800,
  slow: 20,
  bounced: 40,
  'bounced late': 40,
  complained: 15,
  suppressed: 10,
  rejected: 5,
  'arrived unsaid': 20,
  vanished: 20,
  delayed: 30,
} as const;
type Destiny = keyof typeof destinies;

/** Seconds until the mail system knows, and what it then says. */
const reportsOf = (destiny: Destiny, random: Random): readonly (readonly [seconds: number, kind: MailEventKind])[] => {
  const soon = random.whole(1, 120);
  switch (destiny) {
    case 'delivered':
      return [[random.chance(0.1) ? random.whole(hour, 12 * hour) : soon, 'delivered']];
    case 'slow':
      return [[random.whole(70 * hour, 6 * day), 'delivered']];
    case 'bounced':
    case 'suppressed':
    case 'rejected':
      return [[random.chance(0.1) ? random.whole(hour, 2 * day) : soon, destiny]];
    case 'bounced late':
      return [
        [soon, 'delivered'],
        [random.whole(hour, 20 * day), 'bounced'],
      ];
    case 'complained':
      return [
        [soon, 'delivered'],
        [random.whole(minute, 5 * day), 'complained'],
      ];
    case 'delayed':
      return [
        [random.whole(4 * hour, 8 * hour), 'delayed'],
        [random.whole(9 * hour, 3 * day), 'delivered'],
      ];
    case 'arrived unsaid':
    case 'vanished':
      return [];
  }
};

/** Says so on the queue `mail-events`: later than it happened, sometimes twice, sometimes long after. */
const report = (world: World, fact: MailFact, seconds: number, kind: MailEventKind, random: Random): void => {
  const at = addSeconds(world.now(), seconds);
  const happensAt = world.clock + seconds * 1000;
  if (kind === 'delivered') world.agenda.add({ at: happensAt, run: async () => arrived(world, fact) });
  const late = random.chance(0.1) ? random.whole(minute, 6 * hour) : random.whole(0, minute);
  const say = async (): Promise<void> => {
    fact.reports.push({ kind, at, saidAt: world.clock });
    world.say(fact.caseId, () => `the mail system says ${kind} of ${fact.notice}, at ${at}`);
    const { notice: noticeId, caseId } = fact;
    // The minutes before, in which the queue was seen to be empty.
    if (world.queues.messages('mail-events').length === 0) await world.freshen();
    await world.bare.queues.send('mail-events', [eventMessage({ noticeId, caseId, kind, at, detail: '' })]);
  };
  world.agenda.add({ at: happensAt + late * 1000, run: say });
  if (!world.has('duplicates') || !random.chance(0.05)) return;
  world.figures.add('duplicates injected');
  world.agenda.add({ at: happensAt + (late + random.whole(0, 2 * day)) * 1000, run: say });
};
const arrived = (world: World, fact: MailFact): void => {
  fact.arrivedAt ??= world.now();
};

const take = (world: World, { noticeId, caseId, to, mime }: OutgoingMail, random: Random): void => {
  const fact: MailFact = world.facts.mails.get(noticeId) ?? {
    notice: noticeId,
    caseId,
    to,
    takenAt: [],
    reports: [],
    choices: 0,
    bytes: mime,
  };
  world.facts.mails.set(noticeId, fact);
  fact.bytes = mime;
  fact.takenAt.push(world.clock);
  world.figures.add('mails');
  world.digest.note(world.clock, `${noticeId} ${mime.length}`);
  world.say(caseId, () => `the mail system takes ${noticeId} for ${to}`);
  for (const { number, says, afterSending } of invariants) {
    const what = afterSending?.({
      order: world.facts.orders.get(caseId),
      to: world.facts.orders.get(caseId)?.to ?? world.facts.referrals.get(caseId)?.to,
      mail: { ...fact, claimedAt: world.facts.claims.get(noticeId) },
      chronicle: world.chronicles.get(caseId),
      now: world.clock,
    });
    if (what !== undefined) world.fail(number, says, caseId, what);
  }
  const unreachable = to.startsWith('dead-') ? 'bounced' : undefined;
  const destiny = unreachable ?? (world.has('mail') ? random.weighted(destinies) : 'delivered');
  if (destiny !== 'delivered') world.figures.add(`mail ${destiny}`);
  if (destiny === 'arrived unsaid') arrived(world, fact);
  for (const [seconds, kind] of reportsOf(destiny, random)) report(world, fact, seconds, kind, random);
};

/** A third of the worlds has a mail system that keeps one message a notice; the others send what they are given. */
export const mailSystem = (world: () => World): Mail => {
  let count = 0;
  return {
    get repeatSafe(): boolean {
      return isRepeatSafe(world());
    },
    send: async (mail) => {
      const here = world();
      count += 1;
      const random = here.random.fork(
        `mail ${mail.noticeId} ${here.facts.mails.get(mail.noticeId)?.takenAt.length ?? 0} ${count}`,
      );
      const known = here.facts.mails.get(mail.noticeId);
      if (known !== undefined && isRepeatSafe(here)) {
        const last = known.reports.at(-1);
        if (last !== undefined) report(here, known, 0, last.kind, random);
        return { messageId: `kept-${mail.noticeId}` };
      }
      const answer = here.has('mail') ? random.weighted(answers) : 'taken';
      if (answer !== 'taken') here.figures.add(`mail system: ${answer}`);
      switch (answer) {
        case 'not now':
          throw new RetryLater('the mail system is busy');
        case 'never':
          here.facts.refused.add(mail.noticeId);
          throw new GiveUp('the mail system refuses this message', 'Look at it.');
        case 'no word, not taken':
          throw new NoWord('the connection broke');
        case 'no word, taken':
          take(here, mail, random);
          throw new NoWord('the connection broke');
        case 'taken':
          take(here, mail, random);
          return { messageId: `taken-${mail.noticeId}` };
      }
    },
  };
};
const isRepeatSafe = (world: World): boolean => world.plan.world % 3 === 2;

/**
 * 1. No `terminated` without: every round of the schedule delivered; each deadline passed in full since delivery; a recheck in the
 * last 24 h that still finds it; no open answer, dispute or appeal; a named approver who is not the confirming reviewer.
 */
import type { Case, TerminationOrder } from '../../../shared/case/case.ts';
import type { Facts } from '../facts.ts';
import { deadlineMs } from './calendar.ts';
import { clocksAt, lawfulEnd, unproven } from './clocks.ts';
import { clockToleranceMs, hourMs, type Invariant, type Moment, msOf } from './invariant.ts';

/** `seq`: of the event that is judged, which sets a clock of its own where it suspends. */
const rounds = (moment: Moment, seq: number): string | undefined => {
  const { chronicle, law, now } = moment;
  const clocks = clocksAt(chronicle.events, seq - 1);
  const schedule = law.schedule[chronicle.value.track];
  for (const [round, { round: name }] of schedule.entries()) {
    const clock = clocks[round];
    if (clock?.round !== round || clock.started === undefined) return `the ${name} was never delivered`;
    const doubt = unproven(round, clock.started.deliveredAt, moment);
    if (doubt !== undefined) return doubt;
    const over = clocks[round + 1]?.askedAt ?? now;
    if (over < lawfulEnd(clock, law) - clockToleranceMs) {
      const end = new Date(lawfulEnd(clock, law)).toISOString();
      return `round ${round}, delivered ${clock.started.deliveredAt}, ran until ${end} and was taken for over at ${new Date(over).toISOString()}`;
    }
  }
  return undefined;
};

/** While a site is suspended nobody sees what is on it: what counts is the look before that, as it did when it was signed. */
const lookedAgain = ({ chronicle, facts, now, law }: Moment): string | undefined => {
  const off = chronicle.events.findLast(
    ({ event }) => event.type === 'suspended' || event.type === 'suspension-lifted',
  );
  const isOff = off?.event.type === 'suspended';
  const events = isOff ? chronicle.events.slice(0, off.seq - 1) : chronicle.events;
  const until = isOff ? off.realAt : now;
  const earliest = until - law.recheckFreshHours * hourMs - clockToleranceMs;
  const looks = facts.looks.filter(({ caseId, at }) => caseId === chronicle.id && at >= earliest && at <= until);
  if (!looks.some(({ found }) => found === 'still-there')) return 'the crawler has not seen it in the last 24 hours';
  const heard = events.findLast(({ event }) => event.type === 'rechecked')?.event;
  if (heard?.type !== 'rechecked' || heard.found !== 'still-there') return 'the last recheck did not find it';
  return looks.some(({ recheck }) => recheck === heard.recheck) ? undefined : 'the last recheck is older than 24 hours';
};

const nothingOpen = ({ chronicle }: Moment): string | undefined => {
  const open = chronicle.value.answers.find(({ status }) => status === 'open');
  if (open !== undefined) return `answer ${open.id} is open`;
  const disputes = chronicle.events.filter(({ event }) => event.type === 'dispute-opened').length;
  const decided = chronicle.events.filter(({ event }) => event.type === 'dispute-decided').length;
  return disputes > decided ? 'a dispute is open' : undefined;
};

const confirmersOf = ({ id, flags }: Case, { confirmations }: Facts): readonly string[] =>
  confirmations.filter(({ caseId, flag }) => caseId === id && flags.includes(flag)).map(({ by }) => by);

type Signed = { readonly by: string; readonly reason: string; readonly clause: string };
const signed = (
  { chronicle, facts }: Moment,
  { by, reason, clause }: Signed,
  verb: 'approve' | 'suspend',
  version: number | undefined,
): string | undefined => {
  if (confirmersOf(chronicle.value, facts).includes(by)) return `${by} confirmed and approved`;
  const clicked = facts.clicks.some(
    (click) => click.caseId === chronicle.id && click.by === by && click.verb === verb && click.version === version,
  );
  if (!clicked) return `${by} never signed this version of the case`;
  return clause !== '' && reason.trim() !== '' ? undefined : 'the order does not say its clause and its reason';
};

/** The version that was signed: the one before, or where signatures cool off, the one before the signature that was never taken back. */
const signedVersion = ({
  chronicle,
  before,
  law,
  now,
}: Moment): { readonly version?: number | undefined; readonly fault?: string } => {
  if (law.coolingOff === undefined) return { version: before?.version };
  const at = chronicle.events.findLast(({ event }) => event.type === 'termination-signed');
  if (at === undefined) return { fault: 'nobody signed it to cool off' };
  const after = chronicle.events.filter(({ seq }) => seq > at.seq).map(({ event }) => event.type);
  if (after.includes('signature-withdrawn')) return { fault: 'the signature was taken back' };
  if (after.includes('answered')) return { fault: 'an answer came that whoever signed has not read' };
  const least = at.realAt + law.coolingOff.hours * hourMs - clockToleranceMs;
  return now < least ? { fault: 'the signature had not cooled off' } : { version: at.seq - 1 };
};

const suspendedFirst = ({ law, now }: Moment, { suspension }: TerminationOrder): string | undefined => {
  if (law.suspension === undefined) return undefined;
  if (suspension === undefined) return 'the contract was not suspended first';
  const over = msOf(suspension.until) - clockToleranceMs;
  const least = deadlineMs(msOf(suspension.at), law.suspension.days);
  return now < over || msOf(suspension.until) < least ? 'the suspension was not over' : undefined;
};

const ended = (moment: Moment, order: TerminationOrder): string | undefined => {
  const { version, fault } = signedVersion(moment);
  if (order.refund !== 'none') return 'the order does not say that nothing is refunded';
  return (
    fault ?? suspendedFirst(moment, order) ?? signed(moment, { ...order, by: order.approvedBy }, 'approve', version)
  );
};

export const termination: Invariant = {
  number: 1,
  says: 'no termination without everything that it takes',
  afterCommit: (moment) => {
    for (const { event, seq } of moment.fresh) {
      if (event.type !== 'terminated' && event.type !== 'suspended') continue;
      const fault = rounds(moment, seq) ?? lookedAgain(moment) ?? nothingOpen(moment);
      if (fault !== undefined) return fault;
      return event.type === 'terminated'
        ? ended(moment, event.order)
        : signed(moment, event.suspension, 'suspend', moment.before?.version);
    }
    return undefined;
  },
};

/** Applies one fact to a case. Pure and total: every event has its branch, and no branch decides anything. */
import { withoutWords } from '../audit/chain.ts';
import type { Moved } from '../crawl/visit.ts';
import type { Finding } from '../detect/finding.ts';
import type { Json } from '../ports.ts';
import type { Iso } from '../time.ts';
import {
  administrativeFirst,
  type BaseState,
  type Case,
  type CaseState,
  type Clock,
  type Delivery,
  type NoticedUrl,
  type OpeningFacts,
  type RoundRecord,
  type Signature,
} from './case.ts';
import type { CaseEvent, Opened } from './event.ts';
import { move } from './machine.ts';
import { seenAgain } from './seen.ts';

/** The state below a recheck or a dispute. */
export const baseOf = (state: CaseState): BaseState | undefined => {
  switch (state.kind) {
    case 'rechecking':
    case 'disputed':
      return baseOf(state.resume);
    case 'notifying':
    case 'undeliverable':
    case 'waiting':
    case 'termination-due':
      return state;
    case 'terminated':
    case 'closed':
      return undefined;
  }
};

/** The same recheck or dispute over another base: a delivery that arrives meanwhile must not be lost. */
const withBase = (state: CaseState, base: BaseState): CaseState => {
  switch (state.kind) {
    case 'disputed':
      return { ...state, round: base.round, resume: base };
    case 'rechecking':
      return {
        ...state,
        round: base.round,
        resume: state.resume.kind === 'disputed' ? { ...state.resume, round: base.round, resume: base } : base,
      };
    case 'notifying':
    case 'undeliverable':
    case 'waiting':
    case 'termination-due':
      return move(state, base);
    case 'terminated':
    case 'closed':
      return state;
  }
};

/** Absent: none any more. */
const withSignature = (state: CaseState, signed?: Signature): CaseState => {
  const base = baseOf(state);
  if (base?.kind !== 'termination-due') return state;
  const { kind, round, since } = base;
  return withBase(state, { kind, round, since, ...(signed === undefined ? {} : { signed }) });
};

const emptyRound = (round: number): RoundRecord => ({ round, deliveries: [] });
/** The rounds up to `round`; later ones are void once an earlier one starts again. */
const changeRound = (
  value: Case,
  round: number,
  change: (record: RoundRecord) => RoundRecord,
): readonly RoundRecord[] => [
  ...value.rounds.filter((record) => record.round < round),
  change(value.rounds.find((record) => record.round === round) ?? emptyRound(round)),
];
const withClock = (record: RoundRecord, clock: Clock): RoundRecord => ({
  ...record,
  deliveredAt: clock.deliveredAt,
  dueAt: clock.dueAt,
});
const changeDelivery = (
  value: Case,
  notice: string,
  change: (delivery: Delivery) => Delivery,
): readonly RoundRecord[] =>
  value.rounds.map((record) => ({
    ...record,
    deliveries: record.deliveries.map((delivery) => (delivery.notice === notice ? change(delivery) : delivery)),
  }));
const withoutClock = ({ deliveredAt: _delivered, dueAt: _due, ...record }: RoundRecord): RoundRecord => record;

const openingOf = ({ brand, renewsOn, service, reseller, strikes, previous }: OpeningFacts): OpeningFacts => ({
  ...(brand === undefined ? {} : { brand }),
  ...(renewsOn === undefined ? {} : { renewsOn }),
  ...(service === undefined ? {} : { service }),
  ...(reseller === undefined ? {} : { reseller }),
  ...(strikes === undefined ? {} : { strikes }),
  ...(previous === undefined ? {} : { previous }),
});

const open = (event: Opened): Case => ({
  id: event.id,
  version: 1,
  contract: event.contract,
  customer: event.customer,
  domain: event.domain,
  category: event.category,
  track: event.track,
  policyVersion: event.policyVersion,
  clause: event.clause,
  openedAt: event.at,
  confirmedBy: event.confirmedBy,
  confirmers: [event.confirmedBy],
  reason: event.reason,
  flags: [event.flag],
  noticed: event.noticed,
  contacts: administrativeFirst(event.contacts),
  rounds: [],
  answers: [],
  moreTimeGiven: false,
  hackedTimeGiven: false,
  stillThereExtensions: 0,
  deciders: [event.confirmedBy],
  ...openingOf(event),
  // Nobody has been asked yet; the event that follows names whom, or that a letter must go.
  state: { kind: 'undeliverable', round: 0, since: event.at },
});

const folderOf = (url: string): string => url.slice(0, url.lastIndexOf('/') + 1);
/** What the finding points at lay beside the page, and was seen beside it again. */
const besideIt = (finding: Finding, { from, to, targets = [], withFiles }: Moved): Finding => {
  if (finding.target?.startsWith(folderOf(from)) !== true) return finding;
  const target = folderOf(to) + finding.target.slice(folderOf(from).length);
  return withFiles === true || targets.includes(target) ? { ...finding, target } : finding;
};

/** What moved is noticed where it stands now, too: the next recheck looks there, and every message names it. */
const movedTo = ({ noticed }: Case, moved: readonly Moved[], at: Iso): readonly NoticedUrl[] =>
  moved.flatMap((move) => {
    const { from, to, evidenceAt } = move;
    const was = noticed.find(({ url }) => url === from);
    const isKnown = noticed.some(({ url }) => url === to);
    if (was === undefined || isKnown) return [];
    const findings = was.findings.map((each) => besideIt(each, move));
    const { evidenceAt: _ofOldPlace, ...told } = was;
    const kept = evidenceAt === undefined ? {} : { evidenceAt };
    return [{ ...told, ...kept, findings, url: to, movedFrom: from, firstSeen: at, lastSeen: at }];
  });

/** Counted anew once a look can tell, or a person is asked. */
const inVain = (
  { looksInVain }: Case,
  { found, because }: Extract<CaseEvent, { type: 'rechecked' }>,
): Pick<Case, 'looksInVain'> => {
  if (found !== 'cannot-tell') return looksInVain === undefined ? {} : { looksInVain: 0 };
  return because === 'deadline' ? { looksInVain: (looksInVain ?? 0) + 1 } : {};
};

const change = (value: Case, event: Exclude<CaseEvent, Opened>): Partial<Case> => {
  const { state } = value;
  switch (event.type) {
    case 'flag-added':
      return {
        flags: [...new Set([...value.flags, event.flag])],
        noticed: [
          ...value.noticed.filter((known) => !event.noticed.some((added) => added.url === known.url)),
          ...event.noticed,
        ],
        confirmers: [...new Set([...value.confirmers, event.by])],
        deciders: [...new Set([...value.deciders, event.by])],
      };
    case 'contact-added':
      return {
        contacts: administrativeFirst([...value.contacts.filter(({ id }) => id !== event.contact.id), event.contact]),
      };
    case 'notice-requested': {
      const delivery: Delivery = { notice: event.notice, contact: event.contact, requestedAt: event.at };
      const base: BaseState = {
        kind: 'notifying',
        round: event.round,
        notice: event.notice,
        contact: event.contact,
      };
      return {
        rounds: changeRound(value, event.round, (record) => ({
          ...withoutClock(record),
          deliveries: [...record.deliveries, delivery],
        })),
        // A dispute that stands ends here; anything else that is being looked at goes on over the new base.
        state: event.what === 'dispute-stands' ? move(state, base) : withBase(state, base),
      };
    }
    case 'notice-sent': {
      const base = baseOf(state);
      const awaited = base?.kind === 'notifying' && base.notice === event.notice;
      return {
        rounds: changeDelivery(value, event.notice, (delivery) => ({ ...delivery, sentAt: event.at })),
        ...(awaited ? { state: withBase(state, { ...base, proofBy: event.proofBy }) } : {}),
      };
    }
    case 'letter-requested':
      return {
        rounds: changeRound(value, event.round, (record) => ({
          ...withoutClock(record),
          letter: { notice: event.notice, composedAt: event.at },
        })),
        state: withBase(state, { kind: 'undeliverable', round: event.round, since: event.at }),
      };
    case 'sending-decided':
      return { sendingsDecided: [...(value.sendingsDecided ?? []), `${event.entry} ${event.at}`] };
    case 'delivery-proven':
      return { rounds: changeDelivery(value, event.notice, (delivery) => ({ ...delivery, deliveredAt: event.at })) };
    case 'delivery-failed':
      return {
        rounds: changeDelivery(value, event.notice, (delivery) => ({
          ...delivery,
          failedAt: event.at,
          detail: event.detail,
        })),
      };
    case 'letter-posted':
      return {
        rounds: value.rounds.map((record) =>
          record.round === event.round && record.letter
            ? { ...record, letter: { ...record.letter, postedOn: event.postedOn, presumedAt: event.presumedAt } }
            : record,
        ),
      };
    case 'clock-started': {
      const clock = { deliveredAt: event.deliveredAt, dueAt: event.dueAt };
      return {
        rounds: changeRound(value, event.round, (record) => withClock(record, clock)),
        state: withBase(state, { kind: 'waiting', round: event.round, ...clock }),
      };
    }
    case 'deadline-moved':
      return {
        rounds: changeRound(value, event.round, (record) => withClock(record, event.clock)),
        state: withBase(state, { kind: 'waiting', round: event.round, ...event.clock }),
        moreTimeGiven: value.moreTimeGiven || event.why === 'more-time',
        hackedTimeGiven: value.hackedTimeGiven || event.why === 'hacked',
        stillThereExtensions: value.stillThereExtensions + (event.why === 'still-there' ? 1 : 0),
      };
    case 'answered':
      return { answers: [...value.answers, event.answer] };
    case 'answer-settled':
      return {
        answers: value.answers.map((answer) => (answer.id === event.id ? { ...answer, status: 'settled' } : answer)),
      };
    case 'track-changed':
      return { track: event.track };
    case 'recheck-requested':
      return {
        state: move(state, {
          kind: 'rechecking',
          round: event.resume.round,
          recheck: event.recheck,
          because: event.because,
          since: event.at,
          overdueAt: event.overdueAt,
          ...(event.misses === undefined ? {} : { misses: event.misses }),
          resume: event.resume,
        }),
      };
    case 'rechecked':
      return {
        ...inVain(value, event),
        // While a site is suspended it shows nothing: what counts is the look before that, or one that finds it all the same.
        ...(value.suspension !== undefined && event.found !== 'still-there'
          ? {}
          : { lastRecheck: { id: event.recheck, at: event.at, found: event.found, left: event.left } }),
        ...(event.found === 'still-there'
          ? {
              noticed: [
                ...seenAgain(value.noticed, event.left, event.at),
                ...movedTo(value, event.moved ?? [], event.at),
              ],
            }
          : {}),
        ...(state.kind === 'rechecking' ? { state: move(state, state.resume) } : {}),
      };
    case 'dispute-opened':
      return {
        ...(value.looksInVain === undefined ? {} : { looksInVain: 0 }),
        state: move(state, {
          kind: 'disputed',
          round: event.resume.round,
          since: event.at,
          ...(event.because === undefined ? {} : { because: event.because }),
          resume: event.resume,
        }),
      };
    case 'dispute-decided':
      return { deciders: [...new Set([...value.deciders, event.by])] };
    case 'termination-due':
      return { state: move(state, { kind: 'termination-due', round: event.round, since: event.at }) };
    case 'termination-signed':
      return {
        state: withSignature(state, event.signed),
        deciders: [...new Set([...value.deciders, event.signed.by])],
      };
    case 'signature-withdrawn':
      return {
        state: withSignature(state),
        ...(event.by === undefined ? {} : { deciders: [...new Set([...value.deciders, event.by])] }),
      };
    case 'suspended': {
      const { suspension, round } = event;
      const deliveredAt = value.rounds.find((record) => record.round === round)?.deliveredAt ?? suspension.at;
      const clock = { deliveredAt, dueAt: suspension.until };
      return {
        suspension,
        rounds: changeRound(value, round, (record) => withClock(record, clock)),
        state: move(state, { kind: 'waiting', round, ...clock }),
        deciders: [...new Set([...value.deciders, suspension.by])],
      };
    }
    case 'strike-taken-back':
      return { strikeTakenBack: event.at, deciders: [...new Set([...value.deciders, event.by])] };
    case 'suspension-lifted':
      return event.by === undefined ? {} : { deciders: [...new Set([...value.deciders, event.by])] };
    case 'terminated':
      return {
        state: move(state, { kind: 'terminated', order: event.order, appealUntil: event.appealUntil }),
        deciders: [...new Set([...value.deciders, event.order.approvedBy])],
      };
    case 'appealed':
      return state.kind === 'terminated' ? { state: { ...state, appeal: event.appeal } } : {};
    case 'appeal-decided': {
      if (state.kind !== 'terminated' || state.appeal === undefined) return {};
      const decided = { by: event.by, at: event.at, reason: event.reason };
      return {
        state: { ...state, appeal: { ...state.appeal, decided } },
        deciders: [...new Set([...value.deciders, event.by])],
      };
    }
    case 'handed-over': {
      const { at, by, task } = event;
      return { ...(withoutWords(value as unknown as Json) as unknown as Case), handedOver: { at, by, task } };
    }
    case 'closed':
      return { state: move(state, { kind: 'closed', outcome: event.outcome, at: event.at }) };
  }
};

export const evolve = (value: Case | undefined, event: CaseEvent): Case => {
  if (event.type === 'opened') return open(event);
  if (value === undefined) throw new Error(`a case begins with "opened", not "${event.type}"`);
  const after = { ...value, ...change(value, event), version: value.version + 1 };
  if (event.type !== 'suspension-lifted' && event.type !== 'terminated') return after;
  const { suspension: _over, ...rest } = after;
  return rest;
};

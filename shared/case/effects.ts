/** What an event means for the rest of the world. Ids come from the case's version, so that an effect happens once. */
import { type Case, endedAt, type NoticeKind, type Outcome } from './case.ts';
import type { CaseEvent } from './event.ts';
import type { Effect, ProviderAction } from './outbox.ts';

export type NamedEffect = { readonly id: string; readonly effect: Effect };
type Facts = Readonly<Record<string, string>>;

const noteOf = (note: string | undefined): { readonly note?: string } => (note === undefined ? {} : { note });
/** The round that the case has come to: of whatever is written apart from the schedule. */
const roundOf = (value: Case): number => Math.max(0, ...value.rounds.map(({ round }) => round));

/** Whom a message without a clock goes to: who was reached last, else who would be asked first. */
const bestContact = (value: Case): string | undefined => {
  const reached = value.rounds.flatMap((record) => record.deliveries).findLast((delivery) => delivery.deliveredAt);
  return reached?.contact ?? value.contacts[0]?.id;
};

type Say = {
  readonly what: NoticeKind;
  readonly note?: string;
  readonly left?: readonly string[];
  readonly files?: readonly string[];
  readonly contact?: string;
};

/** A message that starts no clock: receipts and outcomes. */
const mail = (value: Case, { what, contact = bestContact(value), ...facts }: Say): readonly NamedEffect[] => {
  if (contact === undefined) return [];
  const notice = `${value.id}.m${value.version}`;
  const round = roundOf(value);
  const effect: Effect = {
    kind: 'mail',
    caseId: value.id,
    notice,
    what,
    round,
    contact,
    version: value.version,
    ...facts,
  };
  return [{ id: notice, effect }];
};

const webhook = (
  value: Case,
  event: Extract<Effect, { kind: 'webhook' }>['event'],
  facts: Facts = {},
): readonly NamedEffect[] => [
  {
    id: `${value.id}.w${value.version}`,
    effect: {
      kind: 'webhook',
      event,
      caseId: value.id,
      data: {
        contract: value.contract,
        customer: value.customer,
        domain: value.domain,
        category: value.category,
        ...facts,
      },
    },
  },
];

/** At once, not with the next round of the tick that forgets: whoever may delete could be faster. */
const lock = (value: Case): readonly NamedEffect[] => [
  { id: `${value.id}.e${value.version}`, effect: { kind: 'lock', caseId: value.id } },
];

/** What the provider's own panel is asked to do, beside the call that tells it. */
const action = (value: Case, what: ProviderAction, reason = ''): readonly NamedEffect[] => [
  {
    id: `${value.id}.p${value.version}`,
    effect: {
      kind: 'provider',
      action: what,
      caseId: value.id,
      contract: value.contract,
      service: value.service ?? value.contract,
      domain: value.domain,
      reason,
    },
  },
];

/** Whoever sold the contract on reads what their customer was written; it starts no clock and proves nothing. */
const resellerCopy = (
  value: Case,
  what: NoticeKind,
  round: number,
  note: string | undefined,
): readonly NamedEffect[] => {
  const { reseller } = value;
  if (reseller === undefined) return [];
  const notice = `${value.id}.c${value.version}`;
  const effect: Effect = {
    kind: 'mail',
    caseId: value.id,
    notice,
    what: 'reseller-copy',
    copyOf: what,
    round,
    contact: reseller.contact.id,
    version: value.version,
    ...noteOf(note),
  };
  return [{ id: notice, effect }];
};

/** A termination also goes by post: whoever loses a contract holds the order, with its reasons and ways to object, on paper. */
const orderLetter = (value: Case): readonly NamedEffect[] => {
  const notice = `${value.id}.l${value.version}`;
  const round = roundOf(value);
  return [{ id: notice, effect: { kind: 'letter', caseId: value.id, notice, round, what: 'terminated' } }];
};

/** Whether the customer has heard of this case at all; if not, its end is no news. */
const wasTold = (value: Case): boolean =>
  value.rounds.some((record) => record.deliveredAt !== undefined || record.deliveries.some((one) => one.deliveredAt));

const closing = (
  value: Case,
  outcome: Exclude<Outcome, 'handed-over'>,
  reason: string | undefined,
): readonly NamedEffect[] => {
  const note = noteOf(reason);
  switch (outcome) {
    case 'remedied':
      return wasTold(value) ? mail(value, { what: 'remedied' }) : [];
    case 'withdrawn':
      return mail(value, { what: 'dispute-withdrawn', ...note });
    case 'reinstated':
      return mail(value, { what: 'reinstated', ...note });
    case 'gone-before-notice':
      return [];
    case 'moved-away':
    case 'contract-ended':
    case 'not-terminated':
      return wasTold(value) ? mail(value, { what: 'closed', ...note }) : [];
  }
};

/** `value` is the case as the event left it. */
export const effectsOf = (value: Case, event: CaseEvent): readonly NamedEffect[] => {
  switch (event.type) {
    case 'opened':
      return [...webhook(value, 'case.opened'), ...lock(value)];
    case 'flag-added':
      return lock(value);
    case 'notice-requested': {
      const { notice, what, round, contact } = event;
      const note = noteOf(event.reason);
      const effect: Effect = {
        kind: 'mail',
        caseId: value.id,
        notice,
        what,
        round,
        contact,
        version: value.version,
        ...note,
      };
      return [{ id: notice, effect }, ...resellerCopy(value, what, round, event.reason)];
    }
    case 'letter-requested':
      return [
        { id: event.notice, effect: { kind: 'letter', caseId: value.id, notice: event.notice, round: event.round } },
      ];
    case 'answered': {
      const { contact, kind, files } = event.answer;
      const names = files === undefined ? {} : { files: files.map(({ name }) => name) };
      return mail(value, { what: 'receipt', contact, note: kind, ...names });
    }
    case 'recheck-requested': {
      const urls = value.noticed.map((noticed) => noticed.url);
      const when = event.notBefore === undefined ? {} : { notBefore: event.notBefore };
      return [
        { id: event.recheck, effect: { kind: 'recheck', caseId: value.id, recheck: event.recheck, urls, ...when } },
      ];
    }
    case 'rechecked': {
      const asked = event.because === 'answer' || event.because === 'customer' || event.moved !== undefined;
      return asked && event.found === 'still-there' ? mail(value, { what: 'still-there', left: event.left }) : [];
    }
    case 'deadline-moved':
      return event.why === 'staff' ? mail(value, { what: 'extended', ...noteOf(event.reason) }) : [];
    case 'suspended': {
      const { by, reason, at, until, clause } = event.suspension;
      return [
        ...mail(value, { what: 'suspended', note: reason }),
        ...resellerCopy(value, 'suspended', event.round, reason),
        ...webhook(value, 'contract.suspended', { approvedBy: by, approvedAt: at, until, clause }),
        ...action(value, 'suspend', reason),
      ];
    }
    case 'suspension-lifted': {
      const note = noteOf(event.reason);
      return [
        // Without a person it comes with the end of the case, and the message about that says so.
        ...(event.by === undefined ? [] : mail(value, { what: 'suspension-lifted', ...note })),
        ...webhook(value, 'contract.unsuspended'),
        ...action(value, 'unsuspend', event.reason),
      ];
    }
    case 'terminated':
      return [
        ...mail(value, { what: 'terminated', note: event.order.reason }),
        ...resellerCopy(value, 'terminated', roundOf(value), event.order.reason),
        ...orderLetter(value),
        ...action(value, 'terminate', event.order.reason),
        ...webhook(value, 'contract.terminated', {
          approvedBy: event.order.approvedBy,
          approvedAt: event.order.approvedAt,
          endedAt: endedAt(event.order),
          clause: event.order.clause,
          refund: event.order.refund,
          ...(event.order.renewsOn === undefined ? {} : { renewsOn: event.order.renewsOn }),
        }),
      ];
    case 'appealed':
      return mail(value, { what: 'appeal-receipt' });
    case 'appeal-decided':
      return event.verdict === 'upheld' ? mail(value, { what: 'appeal-upheld', note: event.reason }) : [];
    case 'closed': {
      const { outcome, reason } = event;
      // Nobody but the few of the restricted desk hears of it.
      if (outcome === 'handed-over') return [];
      return [
        ...closing(value, outcome, reason),
        ...webhook(value, outcome === 'reinstated' ? 'contract.reinstated' : 'case.closed', { outcome }),
        ...(outcome === 'reinstated' ? action(value, 'restore', reason) : []),
      ];
    }
    case 'handed-over':
    case 'contact-added':
    case 'notice-sent':
    case 'delivery-proven':
    case 'sending-decided':
    case 'delivery-failed':
    case 'letter-posted':
    case 'clock-started':
    case 'answer-settled':
    case 'track-changed':
    case 'dispute-opened':
    case 'dispute-decided':
    case 'termination-due':
    case 'termination-signed':
    case 'signature-withdrawn':
    case 'strike-taken-back':
      return [];
  }
};

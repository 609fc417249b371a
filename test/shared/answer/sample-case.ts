/** A case for tests, in any state; every text of a stranger may be set to something hostile. */
import type { Case, CaseState, Outcome, StateKind } from '../../../shared/case/case.ts';
import { type Iso, parseIso } from '../../../shared/time.ts';

export const at = (text: string): Iso => parseIso(text);
export const now = at('2027-03-20T10:00:00Z');
const deliveredAt = at('2027-03-15T09:05:00Z');
/** End of Tuesday 30 March 2027 in Brussels: 14 days after 15 March are Easter Monday. */
export const dueAt = at('2027-03-30T22:00:00Z');

const waiting = { kind: 'waiting', round: 0, deliveredAt, dueAt } as const;
const order = {
  caseId: 'hw-7k3f9qxd2m',
  contract: 'K1',
  customer: 'C1',
  domain: 'bakker-jansen.example',
  category: 'illegal-software',
  clause: '4.2(c)',
  refund: 'none',
  confirmedBy: 'reviewer.secret@provider.test',
  approvedBy: 'approver.secret@provider.test',
  approvedAt: at('2027-03-19T14:00:00Z'),
  reason: 'All three notices went unanswered.',
  rounds: [],
  recheckedAt: at('2027-03-19T13:00:00Z'),
  policyVersion: '2027-01',
} as const;

export const states: Readonly<Record<StateKind, CaseState>> = {
  notifying: { kind: 'notifying', round: 0, notice: 'n1', contact: 'P1', proofBy: at('2027-03-22T09:00:00Z') },
  undeliverable: { kind: 'undeliverable', round: 0, since: deliveredAt },
  waiting,
  rechecking: {
    kind: 'rechecking',
    round: 0,
    recheck: 'r1',
    because: 'customer',
    since: now,
    overdueAt: at('2027-03-20T11:00:00Z'),
    resume: waiting,
  },
  disputed: { kind: 'disputed', round: 0, since: now, resume: waiting },
  'termination-due': { kind: 'termination-due', round: 2, since: now },
  terminated: { kind: 'terminated', order, appealUntil: at('2027-09-19T22:00:00Z') },
  closed: { kind: 'closed', outcome: 'remedied', at: now },
};
export const closedWith = (outcome: Outcome): CaseState => ({ kind: 'closed', outcome, at: now });

export const sampleCase = (change: Partial<Case> = {}): Case => ({
  id: 'hw-7k3f9qxd2m',
  version: 4,
  contract: 'K1',
  customer: 'C1',
  domain: 'bakker-jansen.example',
  category: 'illegal-software',
  track: 'violation',
  policyVersion: '2027-01',
  clause: '4.2(c)',
  openedAt: at('2027-03-15T08:30:00Z'),
  confirmedBy: 'reviewer.secret@provider.test',
  confirmers: ['reviewer.secret@provider.test'],
  reason: 'The page offers a licence key generator for a paid program.',
  flags: ['f1'],
  noticed: [
    {
      url: 'https://www.bakker-jansen.example/tools/keys.html',
      site: 'www.bakker-jansen.example',
      firstSeen: at('2027-03-10T03:00:00Z'),
      lastSeen: at('2027-03-14T03:00:00Z'),
      findings: [
        {
          detector: 'terms',
          rule: 'terms/illegal-software/en/keygen',
          version: 1,
          category: 'illegal-software',
          kind: 'content',
          where: 'visible text',
          excerpt: 'Free keygen for PhotoStudio 9, no registration needed, works with every version',
          marks: [[5, 11]],
          score: 0.8,
        },
        {
          detector: 'links',
          rule: 'links/listed',
          version: 1,
          category: 'illegal-software',
          kind: 'link',
          where: 'hidden text',
          excerpt: 'more cracks over here',
          marks: [[5, 11]],
          score: 0.9,
          target: 'http://warez-collection.example/all',
          list: { name: 'Sample list', version: '2027.03', since: '2026-11-02' },
        },
      ],
    },
    {
      url: 'https://www.bakker-jansen.example/links.html',
      site: 'www.bakker-jansen.example',
      firstSeen: at('2027-03-10T03:00:00Z'),
      lastSeen: at('2027-03-14T03:00:00Z'),
      findings: [],
    },
  ],
  contacts: [
    { id: 'P1', role: 'administrative', name: 'Jan Bakker', email: 'jan@bakker-jansen.example', language: 'nl' },
    { id: 'P2', role: 'contact-person', name: 'Zoé Web', email: 'zoe@web.example', language: 'fr' },
  ],
  rounds: [
    {
      round: 0,
      deliveries: [{ notice: 'n1', contact: 'P1', requestedAt: deliveredAt, sentAt: deliveredAt, deliveredAt }],
      deliveredAt,
      dueAt,
    },
  ],
  answers: [],
  moreTimeGiven: false,
  hackedTimeGiven: false,
  stillThereExtensions: 0,
  deciders: ['reviewer.secret@provider.test'],
  state: waiting,
  ...change,
});

/** Every message in every language with an invented case, so that templates can be read before a customer reads them. */
import { deadline } from '../calendar/deadline.ts';
import { belgium, type Calendar } from '../calendar/holidays.ts';
import { type Answer, type Case, type CaseState, type NoticeKind, noticeKinds } from '../case/case.ts';
import type { Finding } from '../detect/finding.ts';
import { type Language, languages } from '../messages.ts';
import { type Policy, type Track, tracks } from '../policy/policy.ts';
import { addSeconds, type Iso } from '../time.ts';
import { type Composed, composeNotice } from './compose.ts';
import { type Letter, letterOf } from './letter.ts';
import { messagePreviews } from './messages/preview.ts';
import type { Message } from './values.ts';

export type Preview = { readonly name: string; readonly language: Language } & (
  | ({ readonly kind: 'mail' } & Composed)
  | ({ readonly kind: 'message' } & Composed)
  | { readonly kind: 'letter'; readonly letter: Letter }
);

const day = 86_400;
const reference = 'hw-7k3f9qxd2m';

const endOfDay = (now: Iso, days: number): Iso => deadline(now, days, belgium);

const stateFor = (what: NoticeKind, round: number, policy: Policy, now: Iso): CaseState => {
  const appealUntil = endOfDay(now, policy.appealDays);
  const waiting = {
    kind: 'waiting',
    round,
    deliveredAt: addSeconds(now, -2 * day),
    dueAt: endOfDay(now, 5),
  } as const;
  const order = {
    caseId: reference,
    contract: 'k-1001',
    customer: 'c-1001',
    domain: 'bakkerij-janssens.example',
    category: 'illegal-software',
    clause: '4.2(c)',
    refund: 'none',
    confirmedBy: 'an',
    approvedBy: 'bram',
    approvedAt: now,
    reason: 'All notices were delivered and the downloads are still offered.',
    // Two periods of a week and a last one, ended yesterday.
    rounds: [22, 15, 8].map((ago, round) => ({
      round,
      deliveredAt: addSeconds(now, -ago * day),
      dueAt: endOfDay(addSeconds(now, -ago * day), 6),
    })),
    recheckedAt: now,
    policyVersion: policy.version,
  } as const;
  const appeal = { id: 'a-1', at: now, name: 'Jan Janssens', text: 'Please look again.' };
  switch (what) {
    case 'round':
    case 'dispute-stands':
      return { kind: 'notifying', round, notice: `${reference}.n1`, contact: 'p-1', proofBy: addSeconds(now, 3 * day) };
    case 'receipt':
      return { kind: 'disputed', round, since: now, resume: waiting };
    case 'still-there':
    case 'extended':
    case 'suspended':
    case 'suspension-lifted':
      return waiting;
    case 'reseller-copy':
      return { kind: 'notifying', round, notice: `${reference}.n1`, contact: 'p-1' };
    case 'terminated':
      return { kind: 'terminated', order, appealUntil };
    case 'appeal-receipt':
      return { kind: 'terminated', order, appealUntil, appeal };
    case 'appeal-upheld': {
      const decided = { by: 'chris', at: now, reason: 'The downloads are still offered.' };
      return { kind: 'terminated', order, appealUntil, appeal: { ...appeal, decided } };
    }
    case 'remedied':
      return { kind: 'closed', outcome: 'remedied', at: now };
    case 'dispute-withdrawn':
      return { kind: 'closed', outcome: 'withdrawn', at: now };
    case 'reinstated':
      return { kind: 'closed', outcome: 'reinstated', at: now };
    case 'closed':
      return { kind: 'closed', outcome: 'not-terminated', at: now };
  }
};

/** What each track is mostly about: a site that offers such things, and one into which somebody broke. */
const found = (
  track: Track,
  now: Iso,
): Pick<Case, 'category' | 'reason'> & { readonly findings: readonly Finding[] } => {
  switch (track) {
    case 'violation':
      return {
        category: 'illegal-software',
        reason: 'Key generators are offered for download.',
        findings: [
          {
            detector: 'terms',
            rule: 'terms/illegal-software/en/keygen',
            version: 1,
            category: 'illegal-software',
            kind: 'content',
            where: 'visible text',
            excerpt: 'Full version with key generator, no licence needed',
            marks: [[18, 31]],
            score: 0.8,
          },
          {
            detector: 'links',
            rule: 'links/illegal-software',
            version: 1,
            category: 'illegal-software',
            kind: 'link',
            where: 'link',
            excerpt: 'Mirror 2',
            marks: [[0, 8]],
            score: 0.7,
            target: 'https://downloads.cracked-tools.example/setup.zip',
            list: {
              name: 'sample-list',
              version: addSeconds(now, -2 * day).slice(0, 10),
              since: addSeconds(now, -12 * day).slice(0, 10),
            },
          },
        ],
      };
    case 'hacked':
      return {
        category: 'illegal-information',
        reason: 'Advertising for a shop of medicines stands on the page where visitors do not see it.',
        findings: [
          {
            detector: 'injected',
            rule: 'injected/illegal-information/hidden-advertising-links',
            version: 2,
            category: 'illegal-information',
            kind: 'link',
            where: 'link',
            excerpt: 'cheap pills → https://pill-shop.example/',
            marks: [[0, 40]],
            score: 0.9,
            target: 'https://pill-shop.example/',
            hacked: true,
          },
          {
            detector: 'cloaking',
            rule: 'cloaking/illegal-information/redirect-by-visitor',
            version: 1,
            category: 'illegal-information',
            kind: 'link',
            where: 'link',
            excerpt: '→ https://pill-shop.example/order',
            marks: [[2, 33]],
            score: 0.65,
            target: 'https://pill-shop.example/order',
            hacked: true,
            shownTo: { as: 'search-engine', instead: 'Bakkerij Janssens: brood en koek' },
          },
        ],
      };
  }
};

const objection = (now: Iso): Answer => ({
  id: 'a-1',
  kind: 'misclassified',
  receivedAt: addSeconds(now, -2 * day),
  name: 'Jan Janssens',
  text: 'This is a mistake.',
  contact: 'p-1',
  late: false,
  status: 'settled',
});

/** An invented case that waits for this message. Mild by intent: nothing that one would not show a colleague. */
export const sampleCase = (what: NoticeKind, round: number, track: Track, policy: Policy, now: Iso): Case => {
  const { category, reason, findings } = found(track, now);
  return {
    id: reference,
    version: 7,
    contract: 'k-1001',
    customer: 'c-1001',
    domain: 'bakkerij-janssens.example',
    category,
    track,
    policyVersion: policy.version,
    clause: policy.categories[category].clause,
    openedAt: addSeconds(now, -3 * day),
    confirmedBy: 'an',
    confirmers: ['an'],
    reason,
    flags: ['f-1'],
    noticed: [
      {
        url: 'https://bakkerij-janssens.example/downloads/tools.html',
        site: 'bakkerij-janssens.example',
        firstSeen: addSeconds(now, -9 * day),
        lastSeen: addSeconds(now, -1 * day),
        findings,
      },
    ],
    contacts: [
      {
        id: 'p-1',
        role: 'administrative',
        name: 'Jan Janssens',
        email: 'jan@bakkerij-janssens.example',
        language: 'nl',
      },
    ],
    rounds: [],
    // These two speak of what the customer said.
    answers: what === 'dispute-stands' || what === 'dispute-withdrawn' ? [objection(now)] : [],
    moreTimeGiven: false,
    hackedTimeGiven: false,
    stillThereExtensions: 0,
    deciders: ['an'],
    renewsOn: '2027-09-01',
    ...(what === 'suspended'
      ? {
          suspension: {
            at: now,
            until: endOfDay(now, 5),
            by: 'bram',
            reason: 'All notices were delivered and the downloads are still offered.',
            clause: policy.categories[category].clause,
            recheckedAt: now,
            policyVersion: policy.version,
          },
        }
      : {}),
    state: stateFor(what, round, policy, now),
  };
};

const notes: Partial<Record<NoticeKind, string>> = {
  receipt: 'misclassified',
  'dispute-stands': 'The download page still offers key generators for commercial software.',
  'dispute-withdrawn': 'The programs are your own and free of charge.',
  suspended: 'All notices were delivered and the downloads are still offered.',
  'suspension-lifted': 'You told us that you have removed it.',
  extended: 'You asked for time until your web designer is back.',
  terminated: 'All notices were delivered and the downloads are still offered.',
  'appeal-upheld': 'The downloads are still offered.',
  reinstated: 'The page had been removed in time; our check was wrong.',
};

type Template = { readonly name: string; readonly message: Message; readonly track: Track };
const templates = (policy: Policy): readonly Template[] =>
  tracks.flatMap((track) =>
    noticeKinds.flatMap((what): readonly Template[] => {
      if (what === 'round')
        return policy.schedule[track].map(({ round }, at) => ({
          name: `round-${at + 1}-${round}-${track}`,
          track,
          message: { what, round: at },
        }));
      const note = notes[what];
      const message = {
        what,
        round: 0,
        ...(note === undefined ? {} : { note }),
        ...(what === 'receipt' ? { files: ['licence.pdf'] } : {}),
        ...(what === 'still-there' ? { left: ['https://bakkerij-janssens.example/downloads/tools.html'] } : {}),
      };
      return [{ name: `${what}-${track}`, track, message }];
    }),
  );

const letters: readonly Template[] = [
  ...tracks.map((track) => ({ name: `letter-${track}`, track, message: { what: 'round', round: 0 } as const })),
  {
    name: 'letter-terminated',
    track: 'violation',
    message: { what: 'terminated', round: 2, note: notes.terminated ?? '' },
  },
];

/** Every round and outcome × track × language, the mails to notifiers and authorities, and the letters of the first round and of a termination, in a fixed order. */
export const previews = (policy: Policy, calendar: Calendar, now: Iso): readonly Preview[] =>
  languages.flatMap((language) => [
    ...templates(policy).map(({ name, message, track }): Preview => {
      const value = sampleCase(message.what, message.round, track, policy, now);
      const contact = { name: 'Jan Janssens', language };
      const link = 'https://portal.voorbeeld-hosting.example/a/example';
      return {
        kind: 'mail',
        name,
        language,
        ...composeNotice({ case: value, message, contact, policy, calendar, link, now }),
      };
    }),
    ...messagePreviews(policy, language, now).map((preview): Preview => ({ kind: 'message', language, ...preview })),
    ...letters.map(({ name, track, message }): Preview => {
      const value = sampleCase(message.what, 0, track, policy, now);
      const customer = { name: 'Bakkerij Janssens', address: ['Dorpsstraat 3', '3000 Leuven', 'België'], language };
      const link = 'https://portal.voorbeeld-hosting.example/a/example';
      const letter = letterOf({ case: value, message, customer, policy, calendar, link, now });
      return { kind: 'letter', name, language, letter };
    }),
  ]);

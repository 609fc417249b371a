import { detectorNames } from '../../../detect/finding.ts';
import { categories } from '../../../policy/policy.ts';
import type { Article15Texts } from './texts.ts';

/** A name that is a word in itself. */
const asNamed = <K extends string>(names: readonly K[]): Readonly<Record<K, string>> =>
  Object.fromEntries(names.map((name) => [name, name as string])) as Record<K, string>;

export const article15En: Article15Texts = {
  all: 'all',
  otherKind: 'of another kind',
  childAbuse: 'child-abuse',
  ground: 'ground',
  grounds: { terms: 'terms', law: 'law' },
  received: 'received',
  decided: 'decided',
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  medianHours: 'median hours',
  categories: asNamed(categories),
  detectors: asNamed(detectorNames),
  detector: (name) => `detector ${name}`,
  orderKinds: { act: 'act', information: 'information', terrorist: 'terrorist' },
  outcomes: {
    confirmed: 'confirmed',
    'no-breach': 'no-breach',
    gone: 'gone',
    'not-hosted': 'not-hosted',
    'not-ours-to-judge': 'not-ours-to-judge',
    duplicate: 'duplicate',
    suspended: 'suspended',
    'passed-on': 'passed-on',
  },
  orders: {
    title: 'Orders from authorities (Articles 9 and 10, and Regulation (EU) 2021/784)',
    notes: [
      'Counted in the year in which they arrived, by Member State and kind of content. Median hours from arrival: until the mail system took the receipt, and until effect was given.',
    ],
    effect: 'given effect',
    refused: 'could not be carried out',
    late: 'late',
    toReceipt: 'median hours to receipt',
    toEffect: 'median hours to effect',
  },
  notices: {
    title: 'Notices from outside (Article 16)',
    notes: [
      'Counted in the year in which they arrived. confirmed: the customer is told and the case goes its way; suspended: from a notifier suspended for misuse (Article 23); passed-on: to the restricted desk.',
      'Notices of trusted flaggers are not told apart from others.',
    ],
    notEnded: 'not ended',
    byMachine: 'ended by automated means alone',
  },
  measures: {
    told: 'customers told',
    removed: 'removed by the customer',
    suspended: 'service suspended',
    terminated: 'service terminated',
  },
  measureNote:
    'A suspension or a termination is the only restriction; both take two people. Telling a customer restricts nothing.',
  noticeMeasures: 'Measures on the basis of notices',
  ownMeasures: {
    title: 'Measures on own initiative',
    note: 'Detected by automated means, each decided by a person.',
  },
  ownDetection: {
    title: 'Customers told on own initiative, by what detected it',
    notes: ['Several detectors may have spoken in one case: columns do not add up.'],
  },
  complaints: {
    title: 'Complaints and what was decided',
    notes: [
      'A dispute that ends because the pages are gone is not decided. Whoever confirmed a case decides none of its complaints.',
    ],
    upheld: 'upheld',
    reversed: 'reversed',
    dispute: 'dispute of a notice',
    appeal: 'appeal of a termination',
  },
  complaintBases: {
    title: 'Answers that contest a notice, by basis',
    notes: ['Several answers may belong to one dispute.'],
  },
  bases: {
    misclassified: 'misclassified: it is not that',
    authorised: 'authorised: it is permitted',
    text: 'text: in own words',
  },
  automatedMeans: {
    title: 'Automated means and their error rate',
    notes: [
      'Purpose: to find pages that a person should look at. No detector decides: a person confirms or dismisses each flag, and two sign a suspension or a termination.',
      'Error rate: the share of decided flags that people dismissed, for whatever reason. Pages that no detector found are not in it.',
    ],
    errorRate: 'error rate',
  },
  page: {
    title: (year, provider) => `Transparency report ${year}: ${provider}`,
    of: 'Figures of Article 15(1) of Regulation (EU) 2022/2065.',
    none: 'None.',
    notOver: (day) => `The year is not over: figures until ${day}.`,
    counted: (day, months) =>
      `Counted from what is kept on ${day}: what the terms of deletion have removed is missing, notices ${months} months after their answer. Make the report in January.`,
    grounds: (policy) => `Grounds as policy ${policy} names them. A dash: nothing to measure.`,
  },
};

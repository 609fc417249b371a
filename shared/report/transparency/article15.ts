/**
 * The figures of the yearly transparency report (Regulation (EU) 2022/2065, Article 15(1)), counted from what is kept.
 * Letters are those of its list: orders (a), notices (b), own initiative (c), complaints (d), automated means (e).
 */
import type { CaseEvent } from '../../case/event.ts';
import { type DetectorName, detectorNames } from '../../detect/finding.ts';
import { type Category, categories, type Policy } from '../../policy/policy.ts';
import type { Decision, Flag } from '../../review/flag.ts';
import { orderKinds } from '../../review/order.ts';
import { type Report, type ReportedCategory, type ReportOutcome, reportOutcomes } from '../../review/report.ts';
import { type Iso, secondsBetween } from '../../time.ts';
import { type Precision, shareRight } from '../figures.ts';
import { spreadOf } from '../spread.ts';
import { type CaseStory, type Material, type OrderStory, wasReported, within, type Year } from './year.ts';

/** A number, words, or nothing where there was nothing to measure. */
export type Cell = number | string | undefined;
export type Section = {
  /** Of Article 15(1). */
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e';
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
};

const medianHours = (seconds: readonly number[]): number | undefined => {
  const spread = spreadOf(seconds);
  return spread === undefined ? undefined : Math.round(spread.median / 360) / 10;
};
const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
/** Law where the policy names one, else the provider's terms. */
const groundOf = (category: Category, policy: Policy): string =>
  policy.categories[category].legalGround === undefined ? 'terms' : 'law';

const orders = (received: readonly OrderStory[], year: Year): Section => {
  const ofYear = received.filter(({ order }) => within(year, order.receivedAt));
  const row = (name: string, of: readonly OrderStory[]) => ({
    name,
    cells: [
      of.length,
      ...orderKinds.map((kind) => count(of, ({ order }) => order.kind === kind)),
      count(of, ({ order }) => order.effect !== undefined && order.effect.action !== 'refused'),
      count(of, ({ order }) => order.effect?.action === 'refused'),
      count(of, ({ order }) => order.effect !== undefined && order.effect.at >= order.actBy),
      medianHours(
        of.flatMap(({ order, informedAt }) =>
          informedAt === undefined ? [] : [secondsBetween(order.receivedAt, informedAt)],
        ),
      ),
      medianHours(
        of.flatMap(({ order }) =>
          order.effect === undefined || order.effect.action === 'refused'
            ? []
            : [secondsBetween(order.receivedAt, order.effect.at)],
        ),
      ),
    ],
  });
  const states = [...new Set(ofYear.map(({ order }) => order.authority.memberState))].sort();
  const kinds: readonly (Category | undefined)[] = [...categories, undefined];
  return {
    letter: 'a',
    id: 'orders',
    title: 'Orders from authorities (Articles 9 and 10, and Regulation (EU) 2021/784)',
    notes: [
      'Counted in the year in which they arrived, by Member State and kind of content. Median hours from arrival: until the mail system took the receipt, and until effect was given.',
    ],
    columns: [
      'received',
      ...orderKinds,
      'given effect',
      'could not be carried out',
      'late',
      'median hours to receipt',
      'median hours to effect',
    ],
    rows: [
      ...states.flatMap((state) =>
        kinds.flatMap((kind) => {
          const of = ofYear.filter(({ order }) => order.authority.memberState === state && order.category === kind);
          return of.length === 0 ? [] : [row(`${state}, ${kind ?? 'of another kind'}`, of)];
        }),
      ),
      row('all', ofYear),
    ],
  };
};

/** Ended without anybody looking: by a rule that knows the answer. Of a suspension a person has decided before. */
const byMachine: ReadonlySet<ReportOutcome> = new Set([
  'gone',
  'not-hosted',
  'not-ours-to-judge',
  'duplicate',
  'suspended',
] as const);

const notices = (reports: readonly Report[], year: Year, policy: Policy): Section => {
  const received = reports.filter(({ receivedAt }) => within(year, receivedAt));
  const row = (name: string, ground: string, of: readonly Report[]) => ({
    name,
    cells: [
      ground,
      of.length,
      ...reportOutcomes.map((outcome) => count(of, (report) => report.outcome === outcome)),
      count(of, ({ outcome }) => outcome === undefined),
      count(of, ({ outcome }) => outcome !== undefined && byMachine.has(outcome)),
      medianHours(
        of.flatMap(({ receivedAt, closedAt }) =>
          closedAt === undefined ? [] : [secondsBetween(receivedAt, closedAt)],
        ),
      ),
    ],
  });
  const of = (category: ReportedCategory | undefined) => received.filter((report) => report.category === category);
  return {
    letter: 'b',
    id: 'notices',
    title: 'Notices from outside (Article 16)',
    notes: [
      'Counted in the year in which they arrived. confirmed: the customer is told and the case goes its way; suspended: from a notifier suspended for misuse (Article 23); passed-on: to the restricted desk.',
      'Notices of trusted flaggers are not told apart from others.',
    ],
    columns: ['ground', 'received', ...reportOutcomes, 'not ended', 'ended by automated means alone', 'median hours'],
    rows: [
      ...categories.map((category) => row(category, groundOf(category, policy), of(category))),
      row('child-abuse', 'law', of('child-abuse')),
      row('of another kind', '', of(undefined)),
      row('all', '', received),
    ],
  };
};

const atOf = (event: CaseEvent): Iso | undefined => {
  if (event.type === 'suspended') return event.suspension.at;
  if (event.type === 'terminated') return event.order.approvedAt;
  return event.type === 'opened' || event.type === 'closed' ? event.at : undefined;
};
const measures = {
  'customers told': ({ type }) => type === 'opened',
  'removed by the customer': (event) => event.type === 'closed' && event.outcome === 'remedied',
  'service suspended': ({ type }) => type === 'suspended',
  'service terminated': ({ type }) => type === 'terminated',
} as const satisfies Readonly<Record<string, (event: CaseEvent) => boolean>>;

const measuresTable = (
  stories: readonly CaseStory[],
  year: Year,
  policy: Policy,
): Pick<Section, 'columns' | 'rows'> => {
  const row = (name: string, ground: string, of: readonly CaseStory[]) => {
    const events = of.flatMap((story) =>
      story.events.filter((event) => {
        const at = atOf(event);
        return at !== undefined && within(year, at);
      }),
    );
    return { name, cells: [ground, ...Object.values(measures).map((is) => count(events, is))] };
  };
  return {
    columns: ['ground', ...Object.keys(measures)],
    rows: [
      ...categories.map((category) =>
        row(
          category,
          groundOf(category, policy),
          stories.filter(({ value }) => value.category === category),
        ),
      ),
      row('all', '', stories),
    ],
  };
};

const measureNote =
  'A suspension or a termination is the only restriction; both take two people. Telling a customer restricts nothing.';

const noticeMeasures = (cases: readonly CaseStory[], year: Year, policy: Policy): Section => ({
  letter: 'b',
  id: 'notice-measures',
  title: 'Measures on the basis of notices',
  notes: [measureNote],
  ...measuresTable(
    cases.filter(({ value }) => wasReported(value)),
    year,
    policy,
  ),
});
const ownMeasures = (cases: readonly CaseStory[], year: Year, policy: Policy): Section => ({
  letter: 'c',
  id: 'own-measures',
  title: 'Measures on own initiative',
  notes: [measureNote, 'Detected by automated means, each decided by a person.'],
  ...measuresTable(
    cases.filter(({ value }) => !wasReported(value)),
    year,
    policy,
  ),
});

const detectorsOf = (findings: readonly { readonly detector: string }[]): ReadonlySet<string> =>
  new Set(findings.map(({ detector }) => detector));

const ownDetection = (cases: readonly CaseStory[], year: Year): Section => {
  const opened = cases.filter(({ value }) => !wasReported(value) && within(year, value.openedAt));
  const row = (detector: DetectorName) => ({
    name: detector as string,
    cells: categories.map((category) =>
      count(
        opened,
        ({ value }) =>
          value.category === category && detectorsOf(value.noticed.flatMap(({ findings }) => findings)).has(detector),
      ),
    ),
  });
  return {
    letter: 'c',
    id: 'own-detection',
    title: 'Customers told on own initiative, by what detected it',
    notes: ['Several detectors may have spoken in one case: columns do not add up.'],
    columns: categories,
    rows: detectorNames.map(row).filter(({ cells }) => cells.some((cell) => cell > 0)),
  };
};

type Complaint = { readonly at: Iso; readonly decided?: { readonly at: Iso; readonly reversed: boolean } };

const disputesOf = ({ events }: CaseStory): readonly Complaint[] => {
  const found: Complaint[] = [];
  for (const event of events) {
    if (event.type === 'dispute-opened') found.push({ at: event.at });
    const last = found.at(-1);
    if (event.type === 'dispute-decided' && last !== undefined && last.decided === undefined)
      found[found.length - 1] = { ...last, decided: { at: event.at, reversed: event.verdict === 'withdrawn' } };
  }
  return found;
};
const appealsOf = ({ events }: CaseStory): readonly Complaint[] => {
  const decided = events.find((event) => event.type === 'appeal-decided');
  return events.flatMap((event): readonly Complaint[] => {
    if (event.type !== 'appealed') return [];
    const { at } = event.appeal;
    return [
      decided === undefined ? { at } : { at, decided: { at: decided.at, reversed: decided.verdict === 'reinstated' } },
    ];
  });
};

const complaints = (cases: readonly CaseStory[], year: Year): Section => {
  const row = (name: string, all: readonly Complaint[]) => {
    const decided = all.flatMap(({ at, decided: end }) =>
      end === undefined || !within(year, end.at) ? [] : [{ ...end, seconds: secondsBetween(at, end.at) }],
    );
    return {
      name,
      cells: [
        count(all, ({ at }) => within(year, at)),
        decided.length,
        count(decided, ({ reversed }) => !reversed),
        count(decided, ({ reversed }) => reversed),
        medianHours(decided.map(({ seconds }) => seconds)),
      ],
    };
  };
  return {
    letter: 'd',
    id: 'complaints',
    title: 'Complaints and what was decided',
    notes: [
      'A dispute that ends because the pages are gone is not decided. Whoever confirmed a case decides none of its complaints.',
    ],
    columns: ['received', 'decided', 'upheld', 'reversed', 'median hours'],
    rows: [
      row('dispute of a notice', cases.flatMap(disputesOf)),
      row('appeal of a termination', cases.flatMap(appealsOf)),
    ],
  };
};

const bases = { misclassified: 'it is not that', authorised: 'it is permitted', text: 'in own words' } as const;
const complaintBases = (cases: readonly CaseStory[], year: Year): Section => {
  const answers = cases
    .flatMap(({ events }) => events.flatMap((event) => (event.type === 'answered' ? [event.answer] : [])))
    .filter(({ receivedAt }) => within(year, receivedAt));
  return {
    letter: 'd',
    id: 'complaint-bases',
    title: 'Answers that contest a notice, by basis',
    notes: ['Several answers may belong to one dispute.'],
    columns: ['received'],
    rows: Object.entries(bases).map(([kind, name]) => ({
      name: `${kind}: ${name}`,
      cells: [count(answers, (answer) => answer.kind === kind)],
    })),
  };
};

/** The word that stood at the end of the year, given in it. */
const decisionIn = ({ history }: Flag, year: Year): Exclude<Decision, { kind: 'reopened' }> | undefined => {
  const last = history.findLast(({ at }) => at < year.to);
  return last === undefined || last.kind === 'reopened' || !within(year, last.at) ? undefined : last;
};
const precisionRow = (name: string, kinds: readonly Decision['kind'][]) => {
  const precision: Precision = {
    right: count(kinds, (kind) => kind === 'confirmed'),
    wrong: count(kinds, (kind) => kind === 'dismissed'),
  };
  const right = shareRight(precision);
  return {
    name,
    cells: [
      kinds.length,
      precision.right,
      precision.wrong,
      right === undefined ? undefined : Math.round((1 - right) * 1000) / 1000,
    ],
  };
};

const automatedMeans = (flags: readonly Flag[], year: Year): Section => {
  const decided = flags.flatMap((flag) => {
    const decision = decisionIn(flag, year);
    const detectors = detectorsOf(flag.pages.flatMap(({ findings }) => findings));
    const automated = detectorNames.some((name) => detectors.has(name));
    return decision === undefined || !automated
      ? []
      : [{ category: flag.category, kind: decision.kind, detectors: [...detectors] }];
  });
  const kindsOf = (is: (each: (typeof decided)[number]) => boolean) => decided.filter(is).map(({ kind }) => kind);
  return {
    letter: 'e',
    id: 'automated-means',
    title: 'Automated means and their error rate',
    notes: [
      'Purpose: to find pages that a person should look at. No detector decides: a person confirms or dismisses each flag, and two sign a suspension or a termination.',
      'Error rate: the share of decided flags that people dismissed, for whatever reason. Pages that no detector found are not in it.',
    ],
    columns: ['decided', 'confirmed', 'dismissed', 'error rate'],
    rows: [
      precisionRow(
        'all',
        kindsOf(() => true),
      ),
      ...categories.map((category) =>
        precisionRow(
          category,
          kindsOf((each) => each.category === category),
        ),
      ),
      ...detectorNames
        .map((name) =>
          precisionRow(
            `detector ${name}`,
            kindsOf(({ detectors }) => detectors.includes(name)),
          ),
        )
        .filter(({ cells }) => cells[0] !== 0),
    ],
  };
};

export const article15 = (
  { flags, cases, reports, orders: received }: Material,
  year: Year,
  policy: Policy,
): readonly Section[] => [
  orders(received, year),
  notices(reports, year, policy),
  noticeMeasures(cases, year, policy),
  ownMeasures(cases, year, policy),
  ownDetection(cases, year),
  complaints(cases, year),
  complaintBases(cases, year),
  automatedMeans(flags, year),
];

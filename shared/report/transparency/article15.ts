/**
 * The figures of the yearly transparency report (Regulation (EU) 2022/2065, Article 15(1)), counted from what is kept.
 * Letters are those of its list: orders (a), notices (b), own initiative (c), complaints (d), automated means (e).
 */
import { endedAt, objections } from '../../case/case.ts';
import type { CaseEvent } from '../../case/event.ts';
import { type DetectorName, detectorNames } from '../../detect/finding.ts';
import { type Category, categories, type Policy } from '../../policy/policy.ts';
import type { Decision, Flag } from '../../review/flag.ts';
import { orderKinds } from '../../review/order.ts';
import { type Report, type ReportedCategory, type ReportOutcome, reportOutcomes } from '../../review/report.ts';
import { type Iso, secondsBetween } from '../../time.ts';
import { type Precision, shareRight } from '../figures.ts';
import { spreadOf } from '../spread.ts';
import { article15Texts, type Article15Texts as Texts } from './texts/texts.ts';
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
const groundOf = (category: Category, policy: Policy): 'terms' | 'law' =>
  policy.categories[category].legalGround === undefined ? 'terms' : 'law';

const orders = (received: readonly OrderStory[], year: Year, t: Texts): Section => {
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
    title: t.orders.title,
    notes: t.orders.notes,
    columns: [
      t.received,
      ...orderKinds.map((kind) => t.orderKinds[kind]),
      t.orders.effect,
      t.orders.refused,
      t.orders.late,
      t.orders.toReceipt,
      t.orders.toEffect,
    ],
    rows: [
      ...states.flatMap((state) =>
        kinds.flatMap((kind) => {
          const of = ofYear.filter(({ order }) => order.authority.memberState === state && order.category === kind);
          return of.length === 0 ? [] : [row(`${state}, ${kind === undefined ? t.otherKind : t.categories[kind]}`, of)];
        }),
      ),
      row(t.all, ofYear),
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

const notices = (reports: readonly Report[], year: Year, policy: Policy, t: Texts): Section => {
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
    title: t.notices.title,
    notes: t.notices.notes,
    columns: [
      t.ground,
      t.received,
      ...reportOutcomes.map((outcome) => t.outcomes[outcome]),
      t.notices.notEnded,
      t.notices.byMachine,
      t.medianHours,
    ],
    rows: [
      ...categories.map((category) => row(t.categories[category], t.grounds[groundOf(category, policy)], of(category))),
      row(t.childAbuse, t.grounds.law, of('child-abuse')),
      row(t.otherKind, '', of(undefined)),
      row(t.all, '', received),
    ],
  };
};

const atOf = (event: CaseEvent): Iso | undefined => {
  if (event.type === 'suspended') return event.suspension.at;
  if (event.type === 'terminated') return endedAt(event.order);
  return event.type === 'opened' || event.type === 'closed' ? event.at : undefined;
};
const measures = {
  told: ({ type }) => type === 'opened',
  removed: (event) => event.type === 'closed' && event.outcome === 'remedied',
  suspended: ({ type }) => type === 'suspended',
  terminated: ({ type }) => type === 'terminated',
} as const satisfies Readonly<Record<keyof Texts['measures'], (event: CaseEvent) => boolean>>;
const measureNames = Object.keys(measures) as readonly (keyof typeof measures)[];

const measuresTable = (
  stories: readonly CaseStory[],
  year: Year,
  policy: Policy,
  t: Texts,
): Pick<Section, 'columns' | 'rows'> => {
  const row = (name: string, ground: string, of: readonly CaseStory[]) => {
    const events = of.flatMap((story) =>
      story.events.filter((event) => {
        const at = atOf(event);
        return at !== undefined && within(year, at);
      }),
    );
    return { name, cells: [ground, ...measureNames.map((name) => count(events, measures[name]))] };
  };
  return {
    columns: [t.ground, ...measureNames.map((name) => t.measures[name])],
    rows: [
      ...categories.map((category) =>
        row(
          t.categories[category],
          t.grounds[groundOf(category, policy)],
          stories.filter(({ value }) => value.category === category),
        ),
      ),
      row(t.all, '', stories),
    ],
  };
};

const noticeMeasures = (cases: readonly CaseStory[], year: Year, policy: Policy, t: Texts): Section => ({
  letter: 'b',
  id: 'notice-measures',
  title: t.noticeMeasures,
  notes: [t.measureNote],
  ...measuresTable(
    cases.filter(({ value }) => wasReported(value)),
    year,
    policy,
    t,
  ),
});
const ownMeasures = (cases: readonly CaseStory[], year: Year, policy: Policy, t: Texts): Section => ({
  letter: 'c',
  id: 'own-measures',
  title: t.ownMeasures.title,
  notes: [t.measureNote, t.ownMeasures.note],
  ...measuresTable(
    cases.filter(({ value }) => !wasReported(value)),
    year,
    policy,
    t,
  ),
});

const detectorsOf = (findings: readonly { readonly detector: string }[]): ReadonlySet<string> =>
  new Set(findings.map(({ detector }) => detector));

const ownDetection = (cases: readonly CaseStory[], year: Year, t: Texts): Section => {
  const opened = cases.filter(({ value }) => !wasReported(value) && within(year, value.openedAt));
  const row = (detector: DetectorName) => ({
    name: t.detectors[detector],
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
    title: t.ownDetection.title,
    notes: t.ownDetection.notes,
    columns: categories.map((category) => t.categories[category]),
    rows: detectorNames.map(row).filter(({ cells }) => cells.some((cell) => cell > 0)),
  };
};

type Complaint = { readonly at: Iso; readonly decided?: { readonly at: Iso; readonly reversed: boolean } };

/** Where a person was asked because no look could tell, it is a complaint only once the customer objects. */
const disputesOf = ({ events }: CaseStory): readonly Complaint[] => {
  const found: Complaint[] = [];
  let unsaid = false;
  for (const event of events) {
    const last = found.at(-1);
    if (event.type === 'dispute-opened') {
      unsaid = event.because !== undefined;
      if (!unsaid) found.push({ at: event.at });
    } else if (event.type === 'answered' && unsaid && objections.has(event.answer.kind)) {
      unsaid = false;
      found.push({ at: event.answer.receivedAt });
    } else if (event.type === 'dispute-decided') {
      unsaid = false;
      if (last !== undefined && last.decided === undefined)
        found[found.length - 1] = { ...last, decided: { at: event.at, reversed: event.verdict === 'withdrawn' } };
    }
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

const complaints = (cases: readonly CaseStory[], year: Year, t: Texts): Section => {
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
    title: t.complaints.title,
    notes: t.complaints.notes,
    columns: [t.received, t.decided, t.complaints.upheld, t.complaints.reversed, t.medianHours],
    rows: [row(t.complaints.dispute, cases.flatMap(disputesOf)), row(t.complaints.appeal, cases.flatMap(appealsOf))],
  };
};

const bases = ['misclassified', 'authorised', 'text'] as const satisfies readonly (keyof Texts['bases'])[];
const complaintBases = (cases: readonly CaseStory[], year: Year, t: Texts): Section => {
  const answers = cases
    .flatMap(({ events }) => events.flatMap((event) => (event.type === 'answered' ? [event.answer] : [])))
    .filter(({ receivedAt }) => within(year, receivedAt));
  return {
    letter: 'd',
    id: 'complaint-bases',
    title: t.complaintBases.title,
    notes: t.complaintBases.notes,
    columns: [t.received],
    rows: bases.map((kind) => ({
      name: t.bases[kind],
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

const automatedMeans = (flags: readonly Flag[], year: Year, t: Texts): Section => {
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
    title: t.automatedMeans.title,
    notes: t.automatedMeans.notes,
    columns: [t.decided, t.confirmed, t.dismissed, t.automatedMeans.errorRate],
    rows: [
      precisionRow(
        t.all,
        kindsOf(() => true),
      ),
      ...categories.map((category) =>
        precisionRow(
          t.categories[category],
          kindsOf((each) => each.category === category),
        ),
      ),
      ...detectorNames
        .map((name) =>
          precisionRow(
            t.detector(t.detectors[name]),
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
  t = article15Texts.en,
): readonly Section[] => [
  orders(received, year, t),
  notices(reports, year, policy, t),
  noticeMeasures(cases, year, policy, t),
  ownMeasures(cases, year, policy, t),
  ownDetection(cases, year, t),
  complaints(cases, year, t),
  complaintBases(cases, year, t),
  automatedMeans(flags, year, t),
];

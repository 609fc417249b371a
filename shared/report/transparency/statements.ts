/**
 * Statements of reasons (Regulation (EU) 2022/2065, Article 17) of a year: one a suspension or termination, the only steps that
 * restrict anything. The database takes no personal data, so no name, domain, address or free word of anybody goes in.
 */
import { endedAt } from '../../case/case.ts';
import type { CaseEvent } from '../../case/event.ts';
import { isIntrusion, legalGroundOf, subjectOf } from '../../case/intrusion.ts';
import type { Category, Policy } from '../../policy/policy.ts';
import { termsOf } from '../../policy/terms.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Iso } from '../../time.ts';
import { type Statement, statementSchema } from './statement-schema.ts';
import { type CaseStory, dayOf, wasReported, within, type Year } from './year.ts';

const kinds = {
  pornography: ['STATEMENT_CATEGORY_OTHER_VIOLATION_TC', 'KEYWORD_ADULT_SEXUAL_MATERIAL'],
  'illegal-information': ['STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'KEYWORD_COPYRIGHT_INFRINGEMENT'],
  'illegal-software': ['STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'KEYWORD_COPYRIGHT_INFRINGEMENT'],
  hate: ['STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH', 'KEYWORD_HATE_SPEECH'],
} as const satisfies Readonly<Record<Category, readonly [Statement['category'], string]>>;

type Restriction = Extract<CaseEvent, { type: 'suspended' | 'terminated' }>;
const startOf = (event: Restriction): Iso => (event.type === 'suspended' ? event.suspension.at : endedAt(event.order));
const lookedAt = (event: Restriction): Iso =>
  event.type === 'suspended' ? event.suspension.recheckedAt : event.order.recheckedAt;

/** When the restriction ended: a suspension by being lifted or by the termination, a termination by an appeal. */
const endOf = (event: Restriction, later: readonly CaseEvent[]): Iso | undefined => {
  for (const next of later) {
    if (event.type === 'suspended' && next.type === 'suspension-lifted') return next.at;
    if (event.type === 'suspended' && next.type === 'terminated') return endedAt(next.order);
    if (next.type === 'closed') return next.at;
  }
  return undefined;
};

const groundOf = ({ value }: CaseStory, policy: Policy) => {
  // The clause that a person confirmed, in the words of the policy in force, as the letters quote it.
  const { clause } = value;
  const terms = termsOf(policy, clause, value.category, 'en');
  const legalGround = legalGroundOf(value, policy);
  const what = subjectOf(value, policy, 'en');
  return legalGround === undefined
    ? ({
        decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
        decision_ground_reference_url: policy.provider.termsUrl,
        incompatible_content_ground: `Clause ${clause} of the terms`.slice(0, 500),
        incompatible_content_explanation: `${what}.${terms === undefined ? '' : ` The clause says: ${terms}`}`.slice(
          0,
          2_000,
        ),
      } as const)
    : ({
        decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
        illegal_content_legal_ground: legalGround.en.slice(0, 500),
        illegal_content_explanation:
          `${what}, on public pages. Clause ${clause} of the terms forbids it too${terms === undefined ? '.' : `: ${terms}`}`.slice(
            0,
            2_000,
          ),
      } as const);
};

const contentOf = ({ value }: CaseStory) => {
  const places = new Set(value.noticed.flatMap(({ findings }) => findings.map(({ where }) => where)));
  const text = [...places].some((place) => place !== 'image' && place !== 'file');
  return {
    content_type: [
      ...(text || places.size === 0 ? (['CONTENT_TYPE_TEXT'] as const) : []),
      ...(places.has('image') ? (['CONTENT_TYPE_IMAGE'] as const) : []),
      ...(places.has('file') ? (['CONTENT_TYPE_OTHER'] as const) : []),
    ],
    ...(places.has('file') ? { content_type_other: 'Files to download' } : {}),
  };
};

const factsOf = (story: CaseStory, event: Restriction, until: number, policy: Policy): string => {
  const day = (at: Iso): string => dayOf(at, policy.timeZone);
  const { value, events } = story;
  const before = events.slice(0, until);
  const told = before.flatMap((each) => (each.type === 'clock-started' ? [each.deliveredAt] : []));
  const answers = before.filter(({ type }) => type === 'answered').length;
  const first = value.noticed.map(({ firstSeen }) => firstSeen).toSorted()[0] ?? value.openedAt;
  return [
    `Public pages of a hosted website, ${value.noticed.length} in number, showed what the ground names; first seen ${day(first)}.`,
    wasReported(value)
      ? 'A notice from outside pointed to them.'
      : 'They were found by checks on the provider’s own initiative.',
    `A person confirmed it on ${day(value.openedAt)}. ${told.length} notices reached the customer, the first on ${day(told[0] ?? value.openedAt)}; ${answers} answers came.`,
    `A look on ${day(lookedAt(event))} still found it. Another person signed the ${event.type === 'suspended' ? 'suspension' : 'termination'} on ${day(startOf(event))}.`,
  ].join(' ');
};

const statementOf = (story: CaseStory, event: Restriction, place: number, policy: Policy): Statement => {
  const { value, events } = story;
  const day = (at: Iso): string => dayOf(at, policy.timeZone);
  // What an intruder advertised infringes nobody's copyright; of the database's keywords none says it.
  const [category, keyword] = isIntrusion(value)
    ? (['STATEMENT_CATEGORY_OTHER_VIOLATION_TC'] as const)
    : kinds[value.category];
  const end = endOf(event, events.slice(place + 1));
  const seen = value.noticed.map(({ firstSeen }) => firstSeen).toSorted()[0] ?? value.openedAt;
  const detected = value.noticed.some(({ findings }) => findings.some(({ detector }) => detector !== 'report'));
  return {
    puid: `${value.id}-${place + 1}`,
    decision_provision:
      event.type === 'suspended' ? 'DECISION_PROVISION_TOTAL_SUSPENSION' : 'DECISION_PROVISION_TOTAL_TERMINATION',
    ...groundOf(story, policy),
    category,
    category_specification: keyword === undefined ? [] : [keyword],
    ...contentOf(story),
    content_date: day(seen),
    application_date: day(startOf(event)),
    end_date_service_restriction: end === undefined ? null : day(end),
    decision_facts: factsOf(story, event, place, policy),
    source_type: wasReported(value) ? 'SOURCE_ARTICLE_16' : 'SOURCE_VOLUNTARY',
    automated_detection: detected || !wasReported(value) ? 'Yes' : 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  };
};

/** In the order in which the restrictions began; or every fault, as `case field: what is wrong`. */
export const statementsOf = (
  cases: readonly CaseStory[],
  year: Year,
  policy: Policy,
): Result<readonly Statement[], readonly string[]> => {
  const begun = cases
    .flatMap((story) =>
      story.events.flatMap((event, place) =>
        (event.type === 'suspended' || event.type === 'terminated') && within(year, startOf(event))
          ? [{ at: startOf(event), statement: statementOf(story, event, place, policy) }]
          : [],
      ),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.statement.puid < b.statement.puid ? -1 : 1));
  const faults = begun.flatMap(({ statement }) => {
    const checked = statementSchema.safeParse(statement);
    return checked.success
      ? []
      : checked.error.issues.map(({ path, message }) => `${statement.puid} ${path.join('.')}: ${message}`);
  });
  return faults.length > 0 ? fail(faults) : ok(begun.map(({ statement }) => statement));
};

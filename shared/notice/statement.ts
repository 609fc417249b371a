/**
 * The statement of reasons of a notice, as typed fields. Prose is made from them, never the other way round.
 * Source: Regulation (EU) 2022/2065 (Digital Services Act), Article 17(3)(a) to (f).
 */
import { type Case, endedAt, type NoticeKind, type StrikeCount } from '../case/case.ts';
import { legalGroundOf } from '../case/intrusion.ts';
import type { VisitorKind } from '../crawl/second-look.ts';
import { signalKindOf } from '../detect/explain/explain.ts';
import type { SignalKind } from '../detect/explain/sentences.ts';
import { asTold } from '../detect/explain/told.ts';
import type { Place } from '../detect/finding.ts';
import type { Language } from '../messages.ts';
import type { Policy } from '../policy/policy.ts';
import { termsOf } from '../policy/terms.ts';
import type { Iso } from '../time.ts';
import { clean, cleanLines } from './text-safety.ts';
import type { Measure } from './texts/texts.ts';

export type StatedHit = {
  readonly kind: 'content' | 'link';
  readonly where: Place;
  /** What kind of signal it is: explained in a sentence of its own. */
  readonly signal: SignalKind;
  /** To whom alone it was shown. */
  readonly shownTo?: VisitorKind;
  readonly excerpt: string;
  readonly target?: string;
  readonly list?: { readonly name: string; readonly version: string; readonly since: string };
};
export type StatedFact = {
  readonly url: string;
  /** The address at which the customer was told of it first. */
  readonly movedFrom?: string;
  readonly firstSeen: Iso;
  readonly lastSeen: Iso;
  /** Strongest first. */
  readonly hits: readonly StatedHit[];
};
export type Statement = {
  readonly reference: string;
  readonly domain: string;
  readonly policyVersion: string;
  /** (a) What is restricted, since when, for how long, where. */
  readonly measure: Measure;
  readonly since?: Iso;
  readonly duration: 'not-applicable' | 'until-deadline' | 'permanent';
  /** Last instant of a suspension, exclusive. */
  readonly until?: Iso;
  /** The clause by which nothing is refunded, told where an end of the contract is announced or there. */
  readonly noRefund?: { readonly clause: string; readonly terms: string };
  /** ISO date of the day on which the contract would renew. */
  readonly renewsOn?: string;
  /** The earlier case after which the content has come back. */
  readonly returned?: { readonly reference: string; readonly at: Iso };
  /** Confirmed violations of the customer, this one included; absent for a hacked site, which is none. */
  readonly strikes?: {
    readonly count: number;
    readonly threshold: number;
    readonly follows: StrikeCount['consequence'];
  };
  readonly territory: 'everywhere';
  /** (b) Facts and circumstances, and who brought them up. */
  readonly facts: readonly StatedFact[];
  /** Addresses beyond those listed; the answer page shows all. */
  readonly moreFacts: number;
  readonly source: 'own-initiative' | 'notice';
  /** (c) Means used. */
  readonly automatedDetection: true;
  readonly automatedDecision: false;
  /** (d) and (e) The law, where there is one, and the clause, with the reason why it applies. */
  readonly clause: string;
  /** None where the policy in force names that clause no more. */
  readonly terms?: string;
  readonly termsUrl: string;
  readonly legalGround?: string;
  readonly explanation: readonly string[];
  /** (f) Ways to object: with us, out of court, in court. */
  readonly redress: {
    readonly appealDays: number;
    readonly appealUntil?: Iso;
    /** There is an objection against the termination already: what is left lies elsewhere. */
    readonly appealUsed: boolean;
    readonly elsewhere: string;
  };
};

const limits = { facts: 15, hits: 3, url: 500, excerpt: 240, name: 120, explanation: 2000 } as const;

/** Of a message that restricts nothing by itself: what is in force as it is written. */
const inForce = ({ state, suspension }: Case): Measure => {
  if (state.kind === 'terminated') return 'terminated';
  if (state.kind === 'closed') return 'lifted';
  return suspension === undefined ? 'none-yet' : 'suspended';
};

const measureOf = (value: Case, what: NoticeKind): Measure => {
  switch (what) {
    case 'terminated':
    case 'appeal-receipt':
    case 'appeal-upheld':
      return 'terminated';
    case 'remedied':
    case 'dispute-withdrawn':
    case 'reinstated':
    case 'closed':
      return 'lifted';
    case 'round':
    case 'receipt':
    case 'still-there':
    case 'dispute-stands':
    case 'extended':
    case 'suspended':
    case 'suspension-lifted':
    case 'reseller-copy':
      // Any of these may be composed after the case has gone on.
      return inForce(value);
  }
};

const factsOf = (value: Case): readonly StatedFact[] =>
  value.noticed.slice(0, limits.facts).map((noticed) => ({
    url: clean(noticed.url, limits.url),
    ...(noticed.movedFrom === undefined ? {} : { movedFrom: clean(noticed.movedFrom, limits.url) }),
    firstSeen: noticed.firstSeen,
    lastSeen: noticed.lastSeen,
    hits: asTold(noticed.findings)
      .slice(0, limits.hits)
      .map((finding) => ({
        kind: finding.kind,
        where: finding.where,
        signal: signalKindOf(finding),
        ...(finding.shownTo === undefined ? {} : { shownTo: finding.shownTo.as }),
        excerpt: clean(finding.excerpt, limits.excerpt),
        ...(finding.target === undefined ? {} : { target: clean(finding.target, limits.url) }),
        ...(finding.list === undefined
          ? {}
          : {
              list: {
                name: clean(finding.list.name, limits.name),
                version: clean(finding.list.version, limits.name),
                since: clean(finding.list.since, limits.name),
              },
            }),
      })),
  }));

const isReported = ({ noticed }: Case): boolean =>
  noticed.some(({ findings }) => findings.some(({ detector }) => detector === 'report'));

const sinceOf = ({ state, suspension }: Case): Pick<Statement, 'since' | 'until'> => {
  if (state.kind === 'terminated') return { since: endedAt(state.order) };
  return suspension === undefined || state.kind === 'closed' ? {} : { since: suspension.at, until: suspension.until };
};
const durations = {
  terminated: 'permanent',
  suspended: 'until-deadline',
  'none-yet': 'not-applicable',
  lifted: 'not-applicable',
} as const;
type AboutContract = Pick<Statement, 'duration' | 'noRefund' | 'renewsOn' | 'returned' | 'strikes'>;

/** What is at stake, and what went before; nothing of it once the measure is lifted. */
const aboutContract = (value: Case, measure: Measure, policy: Policy, language: Language): AboutContract => {
  const duration = durations[measure];
  if (measure === 'lifted') return { duration };
  const { noRefund } = policy;
  const { renewsOn, previous, strikes, track } = value;
  const cameBack = previous?.outcome === 'remedied' || previous?.outcome === 'gone-before-notice';
  return {
    duration,
    ...(noRefund === undefined ? {} : { noRefund: { clause: noRefund.clause, terms: noRefund.terms[language] } }),
    ...(renewsOn === undefined ? {} : { renewsOn }),
    ...(cameBack ? { returned: { reference: previous.caseId, at: previous.at } } : {}),
    ...(strikes === undefined || track === 'hacked'
      ? {}
      : {
          strikes: {
            count: strikes.count,
            threshold: strikes.threshold,
            follows: strikes.consequence ?? policy.strikes?.consequence,
          },
        }),
  };
};

/** Every text in it is one clean line; `language` chooses the policy's own words. */
export const statementOf = (value: Case, what: NoticeKind, policy: Policy, language: Language): Statement => {
  const legalGround = legalGroundOf(value, policy);
  const terms = termsOf(policy, value.clause, value.category, language);
  const measure = measureOf(value, what);
  const { state } = value;
  return {
    reference: value.id,
    domain: clean(value.domain, limits.url),
    policyVersion: clean(value.policyVersion, limits.name),
    measure,
    ...sinceOf(value),
    ...aboutContract(value, measure, policy, language),
    territory: 'everywhere',
    facts: factsOf(value),
    moreFacts: Math.max(0, value.noticed.length - limits.facts),
    source: isReported(value) ? 'notice' : 'own-initiative',
    automatedDetection: true,
    automatedDecision: false,
    clause: clean(value.clause, limits.name),
    ...(terms === undefined ? {} : { terms }),
    termsUrl: policy.provider.termsUrl,
    ...(legalGround === undefined ? {} : { legalGround: legalGround[language] }),
    explanation: cleanLines(value.reason, limits.explanation),
    redress: {
      appealDays: policy.appealDays,
      ...(state.kind === 'terminated' ? { appealUntil: state.appealUntil } : {}),
      appealUsed: state.kind === 'terminated' && state.appeal !== undefined,
      elsewhere: policy.provider.redress[language],
    },
  };
};

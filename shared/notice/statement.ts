/**
 * The statement of reasons of a notice, as typed fields. Prose is made from them, never the other way round.
 * Source: Regulation (EU) 2022/2065 (Digital Services Act), Article 17(3)(a) to (f).
 */
import type { Case, NoticeKind } from '../case/case.ts';
import type { Place } from '../detect/finding.ts';
import type { Language } from '../messages.ts';
import { type DsaGround, type DsaTerms, decisionGround, dsaTerms } from '../policy/dsa.ts';
import type { Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import { clean, cleanLines } from './text-safety.ts';

/** `none-yet`: announced only. `lifted`: nothing restricts the customer any more. */
type Measure = 'none-yet' | 'terminated' | 'lifted';
export type StatedHit = {
  readonly kind: 'content' | 'link';
  readonly where: Place;
  readonly excerpt: string;
  readonly target?: string;
  readonly list?: { readonly name: string; readonly version: string; readonly since: string };
};
export type StatedFact = {
  readonly url: string;
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
  readonly duration: 'not-applicable' | 'permanent';
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
  readonly terms: string;
  readonly termsUrl: string;
  readonly legalGround?: string;
  readonly explanation: readonly string[];
  readonly dsa: DsaTerms & DsaGround;
  /** (f) Ways to object: with us, out of court, in court. */
  readonly redress: {
    readonly appealDays: number;
    readonly appealUntil?: Iso;
    /** An objection against the termination has been decided: what is left lies elsewhere. */
    readonly appealUsed: boolean;
    readonly elsewhere: string;
  };
};

const limits = { facts: 15, hits: 3, url: 500, excerpt: 240, name: 120, explanation: 2000 } as const;

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
      // A receipt may be composed after the case has ended.
      return value.state.kind === 'terminated' ? 'terminated' : value.state.kind === 'closed' ? 'lifted' : 'none-yet';
  }
};

const factsOf = (value: Case): readonly StatedFact[] =>
  value.noticed.slice(0, limits.facts).map((noticed) => ({
    url: clean(noticed.url, limits.url),
    firstSeen: noticed.firstSeen,
    lastSeen: noticed.lastSeen,
    hits: noticed.findings.slice(0, limits.hits).map(({ kind, where, excerpt, target, list }) => ({
      kind,
      where,
      excerpt: clean(excerpt, limits.excerpt),
      ...(target === undefined ? {} : { target: clean(target, limits.url) }),
      ...(list === undefined
        ? {}
        : {
            list: {
              name: clean(list.name, limits.name),
              version: clean(list.version, limits.name),
              since: clean(list.since, limits.name),
            },
          }),
    })),
  }));

const isReported = ({ noticed }: Case): boolean =>
  noticed.some(({ findings }) => findings.some(({ detector }) => detector === 'report'));

/** Every text in it is one clean line; `language` chooses the policy's own words. */
export const statementOf = (value: Case, what: NoticeKind, policy: Policy, language: Language): Statement => {
  const category = policy.categories[value.category];
  const measure = measureOf(value, what);
  const { state } = value;
  return {
    reference: value.id,
    domain: clean(value.domain, limits.url),
    policyVersion: clean(value.policyVersion, limits.name),
    measure,
    ...(state.kind === 'terminated' ? { since: state.order.approvedAt } : {}),
    duration: measure === 'terminated' ? 'permanent' : 'not-applicable',
    territory: 'everywhere',
    facts: factsOf(value),
    moreFacts: Math.max(0, value.noticed.length - limits.facts),
    source: isReported(value) ? 'notice' : 'own-initiative',
    automatedDetection: true,
    automatedDecision: false,
    clause: clean(value.clause, limits.name),
    terms: category.terms[language],
    termsUrl: policy.provider.termsUrl,
    ...(category.legalGround === undefined ? {} : { legalGround: category.legalGround[language] }),
    explanation: cleanLines(value.reason, limits.explanation),
    dsa: { ...dsaTerms[value.category], ...decisionGround(policy, value.category) },
    redress: {
      appealDays: policy.appealDays,
      ...(state.kind === 'terminated' ? { appealUntil: state.appealUntil } : {}),
      appealUsed: state.kind === 'terminated' && state.appeal?.decided !== undefined,
      elsewhere: policy.provider.redress[language],
    },
  };
};

/**
 * Phrases of the rules, weighed by what stands around them.
 *
 *   weight of the rule × context near it × quotation (hate only)
 *
 * One hit is never a finding: a category needs two concepts, or three different phrases of one, or one rule strong enough to stand
 * alone (from .6). Two languages that say the same are one concept.
 */
import type { PageView } from '../../crawl/page-view.ts';
import type { Category } from '../../policy/policy.ts';
import { excerptOf } from '../excerpt.ts';
import type { Field } from '../fields.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Normalised, normalise, sourceRange } from '../normalise.ts';
import { type ScannedField, scanPage } from '../scan-page.ts';
import type { ContextHit, RuleHit } from '../terms/compile.ts';
import type { ContextName, TermRule } from '../terms/rule.ts';

/** What one context phrase weighs against a hit. The strong ones hardly stand by chance beside an offer. */
const contextWeight: Readonly<Record<ContextName, number>> = {
  medical: 1,
  filtering: 1,
  security: 1,
  licensed: 1,
  lending: 1,
  'counter-speech': 1,
  cooking: 1,
  animals: 0.6,
  education: 0.7,
  reporting: 0.6,
};
/** Units of normalised text on each side of a hit in which context counts: about 80 words. */
const reach = 500;
const least = 0.2;
const standsAlone = 0.6;
/** Said to be somebody's words, or denied, shortly before the hit. */
const attributed =
  /(?:^|[ \n])(?:say|says|said|saying|claim|claims|claimed|write|writes|wrote|told|tells|shout|shouts|shouted|call|calls|called|calling|believe|believes|lie that|lies that|myth that|phrase|words|never|not|zegt|zeggen|zei|riep|riepen|roepen|schreef|beweert|beweren|nooit|niet|dit|disent|affirme|affirment|pretend|crie|crient|criaient|jamais|pas|sagt|sagen|sagte|behauptet|behaupten|ruft|rufen|rief|riefen|schrieb|nie|nicht|kein|keine) (?:[^\n]{0,40} )?$/;

type Hit = RuleHit & { readonly field: Field; readonly normalised: Normalised; readonly score: number };

const contextFactor = (hit: RuleHit, near: readonly ContextHit[], hitsNear: number): number => {
  const seen = new Map<string, number>();
  for (const { context, phrase, start } of near)
    if (hit.rule.unless.includes(context) && Math.abs(start - hit.start) <= reach)
      seen.set(phrase, contextWeight[context]);
  let sum = 0;
  for (const weight of seen.values()) sum += weight;
  // A page dense with offers does not get away with a few medical words.
  return Math.max(least, 0.6 ** (sum / (1 + Math.max(0, hitsNear - 3) / 4)));
};
const quotationFactor = (hit: RuleHit, field: Field, normalised: Normalised): number => {
  if (hit.rule.category !== 'hate') return 1;
  const [start, end] = sourceRange(normalised, hit.start, hit.end);
  const quoted = field.quoted.some(([from, to]) => from <= start && end <= to);
  const said = attributed.test(normalised.text.slice(Math.max(0, hit.start - 80), hit.start));
  return (quoted ? 0.35 : 1) * (said ? 0.5 : 1);
};

/** Longer hits first: `crack keygen` must not count as `crack` and `keygen` of two more rules. */
const withoutOverlaps = (hits: readonly RuleHit[]): readonly RuleHit[] => {
  const kept: RuleHit[] = [];
  const taken = new Uint8Array(hits.reduce((most, { end }) => Math.max(most, end), 0));
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    let free = true;
    for (let at = hit.start; free && at < hit.end; at += 1) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, hit.start, hit.end);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** For each of `hits`, in order of their starts: how many hit within reach, itself included. Words that hit in company are one hit together. */
const countsNear = (hits: readonly RuleHit[]): readonly number[] => {
  const inCompany = new Map<TermRule, number>();
  let alone = 0;
  const count = ({ rule }: RuleHit, by: 1 | -1): void => {
    if (rule.company === undefined) {
      alone += by;
      return;
    }
    const left = (inCompany.get(rule) ?? 0) + by;
    if (left === 0) inCompany.delete(rule);
    else inCompany.set(rule, left);
  };
  let first = 0;
  let next = 0;
  return hits.map(({ start }) => {
    for (let hit = hits[next]; hit !== undefined && hit.start - start <= reach; hit = hits[++next]) count(hit, 1);
    for (let hit = hits[first]; hit !== undefined && start - hit.start > reach; hit = hits[++first]) count(hit, -1);
    return alone + inCompany.size;
  });
};

const hitsOf = ({ field, rules, contexts }: ScannedField): readonly Hit[] => {
  if (rules.length === 0) return [];
  const normalised = normalise(field.text);
  const hits = withoutOverlaps(rules);
  const near = countsNear(hits);
  // Contexts lie in the order of their ends.
  const longest = contexts.reduce((most, { phrase }) => Math.max(most, phrase.length), 0);
  const endOf = (at: number): number => (contexts[at]?.start ?? 0) + (contexts[at]?.phrase.length ?? 0);
  let first = 0;
  let next = 0;
  return hits.map((hit, at) => {
    while (first < contexts.length && endOf(first) < hit.start - reach) first += 1;
    while (next < contexts.length && endOf(next) <= hit.start + reach + longest) next += 1;
    const factor =
      contextFactor(hit, contexts.slice(first, next), near[at] ?? 0) * quotationFactor(hit, field, normalised);
    return { ...hit, field, normalised, score: hit.rule.weight * factor };
  });
};

const signal = (score: number, phrases: number): number => 1 - (1 - score) ** (1 + 0.25 * Math.min(phrases - 1, 3));
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** The hits of one concept, in fields of one place, as one finding: its best place, all its marks there. */
const findingOf = (hits: readonly Hit[], language: PageView['language']): Finding | undefined => {
  const best = [...hits].sort(
    (a, b) => b.score - a.score || Number(b.rule.language === language) - Number(a.rule.language === language),
  )[0];
  if (best === undefined) return undefined;
  const ranges = hits
    .filter(({ field, start }) => field === best.field && start >= best.start)
    .map(({ start, end }) => sourceRange(best.normalised, start, end));
  return {
    detector: 'terms',
    rule: best.rule.id,
    version: best.rule.version,
    category: best.rule.category,
    kind: 'content',
    where: best.field.place,
    ...excerptOf(best.field.text, ranges),
    score: rounded(signal(best.score, new Set(hits.map(({ phrase }) => phrase)).size)),
    ...(best.rule.company === undefined ? {} : { scattered: true }),
  };
};

const grouped = <T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> =>
  Map.groupBy(items, key);

export const detectTerms: Detector<Knowledge> = (page, knowledge) => {
  const hits = scanPage(page, knowledge.terms).flatMap(hitsOf);
  if (hits.length === 0) return [];
  const findings: Finding[] = [];
  for (const [, ofCategory] of grouped(hits, ({ rule }): Category => rule.category)) {
    const concepts = new Set(ofCategory.map(({ rule }) => rule.concept));
    const phrases = new Set(ofCategory.map(({ phrase }) => phrase));
    const strong = ofCategory.some(({ rule }) => rule.weight >= standsAlone);
    if (concepts.size < 2 && phrases.size < 3 && !strong) continue;
    for (const [, ofConcept] of grouped(ofCategory, ({ rule, field }) => `${rule.concept} ${field.place}`)) {
      const finding = findingOf(ofConcept, page.language);
      if (finding !== undefined) findings.push(finding);
    }
  }
  return findings;
};

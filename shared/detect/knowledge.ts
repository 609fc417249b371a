/** All that the detectors know, made once from data and then only read. */
import { createHash } from 'node:crypto';
import { compileLinks, type LinkIndex } from '../links/lookup.ts';
import { starterLists } from '../links/starter.ts';
import type { Policy } from '../policy/policy.ts';
import { accusationForms } from './detectors/accusations.ts';
import type { Identify } from './identify.ts';
import { type KnownIndex, nothingKnown } from './known/index.ts';
import { noPrecision, type Precision } from './known/precision.ts';
import { nameForms } from './model/lexicon.ts';
import { loadHateModel } from './model/load.ts';
import type { Scorer } from './model/model.ts';
import { compileTerms, type TermIndex } from './terms/compile.ts';
import { termRules } from './terms/index.ts';

export type Knowledge = {
  readonly policy: Policy;
  readonly terms: TermIndex;
  readonly links: LinkIndex;
  readonly text: Scorer;
  /** What people decided about before. Not in `version`: a decision is no reason to look at every page of every site anew. */
  readonly known: KnownIndex;
  /** How often each rule was right: for the order of the queue alone. */
  readonly precision: Precision;
  /** Absent: a text's little words tell its language. */
  readonly identify?: Identify;
  /** Names this knowledge: equal for equal policy version, rules and lists. For the crawl's memory of pages. */
  readonly version: string;
};

/** `links` defaults to the starter lists; an operator's own come from `readLinks`. */
export const compileKnowledge = ({
  policy,
  links = compileLinks(starterLists),
  identify,
  known = nothingKnown,
  precision = noPrecision,
}: {
  readonly policy: Policy;
  readonly links?: LinkIndex;
  readonly identify?: Identify;
  readonly known?: KnownIndex;
  readonly precision?: Precision;
}): Knowledge => {
  const text = loadHateModel();
  const version = createHash('sha256')
    .update(
      JSON.stringify([
        policy.version,
        termRules.map(({ id, version, phrases }) => [id, version, phrases.length]),
        links.lists.map(({ name, version, entries }) => [name, version, entries]),
        links.edition,
        text.version,
      ]),
    )
    .digest('hex')
    .slice(0, 16);
  return {
    policy,
    terms: compileTerms(termRules, nameForms(), accusationForms()),
    links,
    text,
    known,
    precision,
    ...(identify === undefined ? {} : { identify }),
    version,
  };
};

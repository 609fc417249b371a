/** All that the detectors know, made once from data and then only read. */
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
import { nameOf } from './name-of.ts';
import { loadHiddenModel, loadPageModel } from './page-model/load.ts';
import type { PageScorer } from './page-model/model.ts';
import { compileTerms, type TermIndex } from './terms/compile.ts';
import { termRules } from './terms/index.ts';
import { ownTerms } from './terms/own.ts';
import type { TermRule } from './terms/rule.ts';

export type Knowledge = {
  readonly policy: Policy;
  readonly terms: TermIndex;
  readonly links: LinkIndex;
  readonly text: Scorer;
  readonly pages: PageScorer;
  /** Of what a page hides. */
  readonly hidden: PageScorer;
  /** What people decided about before. */
  readonly known: KnownIndex;
  /** How often each rule was right: for the order of the queue alone. */
  readonly precision: Precision;
  /** Absent: a text's little words tell its language. */
  readonly identify?: Identify;
  /** Names what texts are judged by: equal for equal policy version, model, and every word of rules and contexts. For the crawl's memory of pages. */
  readonly version: string;
  /** Names what pages are compared with, which changes from day to day: link lists and known content. */
  readonly lists: string;
};

/** `links` defaults to the starter lists; an operator's own come from `readLinks`. */
export const compileKnowledge = ({
  policy,
  links = compileLinks(starterLists),
  identify,
  known = nothingKnown,
  precision = noPrecision,
  edition = '',
  rules = termRules,
  text = loadHateModel(),
  pages = loadPageModel(),
  hidden = loadHiddenModel(),
}: {
  readonly policy: Policy;
  readonly links?: LinkIndex;
  readonly identify?: Identify;
  readonly known?: KnownIndex;
  readonly precision?: Precision;
  /** Of what is stored: links and known content. */
  readonly edition?: string;
  readonly rules?: readonly TermRule[];
  readonly text?: Scorer;
  readonly pages?: PageScorer;
  readonly hidden?: PageScorer;
}): Knowledge => {
  const terms = rules === termRules ? ownTerms() : compileTerms(rules, nameForms, accusationForms);
  const version = nameOf([policy.version, terms.version, text.version, pages.version, hidden.version]);
  const lists = nameOf([
    links.lists.map(({ name, version, entries }) => [name, version, entries]),
    links.edition,
    edition,
  ]);
  return {
    policy,
    terms,
    links,
    text,
    pages,
    hidden,
    known,
    precision,
    ...(identify === undefined ? {} : { identify }),
    version,
    lists,
  };
};

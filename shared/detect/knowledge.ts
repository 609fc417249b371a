/** All that the detectors know, made once from data and then only read. */
import { createHash } from 'node:crypto';
import { compileLinks, type LinkIndex } from '../links/lookup.ts';
import { starterLists } from '../links/starter.ts';
import type { Policy } from '../policy/policy.ts';
import type { Identify } from './identify.ts';
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
}: {
  readonly policy: Policy;
  readonly links?: LinkIndex;
  readonly identify?: Identify;
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
    terms: compileTerms(termRules, nameForms()),
    links,
    text,
    ...(identify === undefined ? {} : { identify }),
    version,
  };
};

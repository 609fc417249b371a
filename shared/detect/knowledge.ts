/** All that the detectors know, made once from data and then only read. */
import { createHash } from 'node:crypto';
import { compileLinks, type LinkIndex } from '../links/lookup.ts';
import { starterLists } from '../links/starter.ts';
import type { Policy } from '../policy/policy.ts';
import { compileTerms, type TermIndex } from './terms/compile.ts';
import { termRules } from './terms/index.ts';

export type Knowledge = {
  readonly policy: Policy;
  readonly terms: TermIndex;
  readonly links: LinkIndex;
  /** Names this knowledge: equal for equal policy version, rules and lists. For the crawl's memory of pages. */
  readonly version: string;
};

/** `links` defaults to the starter lists; an operator's own come from `readLinks`. */
export const compileKnowledge = ({
  policy,
  links = compileLinks(starterLists),
}: {
  readonly policy: Policy;
  readonly links?: LinkIndex;
}): Knowledge => {
  const version = createHash('sha256')
    .update(
      JSON.stringify([
        policy.version,
        termRules.map(({ id, version, phrases }) => [id, version, phrases.length]),
        links.lists.map(({ name, version, entries }) => [name, version, entries]),
        links.edition,
      ]),
    )
    .digest('hex')
    .slice(0, 16);
  return { policy, terms: compileTerms(termRules), links, version };
};

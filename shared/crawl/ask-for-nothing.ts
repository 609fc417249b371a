/** Asks a site for an address that it cannot have, to learn how it says "not found": there, or where it sends its visitors then. */
import { hash } from 'node:crypto';
import type { FetchResponse } from '../ports.ts';
import { canonicalUrl } from './canonical.ts';
import { extractPage } from './extract/extract.ts';
import { fetchInTurn, locationOf, redirects } from './fetch-page.ts';
import { kindOf } from './kind.ts';
import { inScope } from './scope.ts';
import { impossiblePath } from './soft-404.ts';
import type { Visiting } from './visiting.ts';

const mostHops = 3;

type Answer = { readonly url: string; readonly response: FetchResponse };
/** Undefined: there is none that could be a page. */
const answerTo = async (asked: string, visiting: Visiting): Promise<Answer | 'halted' | undefined> => {
  const { state, plan, world, robots, halt } = visiting;
  let url = asked;
  for (let hops = 0; hops <= mostHops; hops += 1) {
    if (!inScope(state.scope, url) || (plan.robots === 'honour' && !robots.allows(url))) return undefined;
    const result = await fetchInTurn(url, {}, undefined, plan.limits.fetch.bodyBytes, state, plan, world, halt);
    if (result === 'halted') return 'halted';
    if (!result.ok) return undefined;
    const response = result.value;
    state.bytes += response.body.length;
    if (response.status === 200) return { url, response };
    const location = redirects.has(response.status) ? locationOf(response) : undefined;
    const target = location === undefined ? undefined : canonicalUrl(location, url);
    if (target === undefined) return undefined;
    url = target;
  }
  return undefined;
};

export const askForNothing = async (visiting: Visiting): Promise<void> => {
  const { state, plan } = visiting;
  const asked = canonicalUrl(impossiblePath(plan.site), plan.start);
  const answer = asked === undefined ? undefined : await answerTo(asked, visiting);
  if (answer === 'halted') return;
  const kind = answer === undefined ? 'other' : kindOf(answer.response);
  if (asked === undefined || answer === undefined || (kind !== 'html' && kind !== 'text')) {
    state.soft.learn(undefined, asked ?? plan.start);
    return;
  }
  const { url, response } = answer;
  const { status, headers, body } = response;
  const sha256 = hash('sha256', body, 'hex');
  const { page } = extractPage({ url, status, headers, body, sha256 }, kind, state.scope, plan.limits.linksPerPage);
  state.soft.learn(page, asked);
};

/** Asks a site for an address that it cannot have, to learn how it says "not found". */
import { hash } from 'node:crypto';
import { canonicalUrl } from './canonical.ts';
import { extractPage } from './extract/extract.ts';
import { fetchInTurn } from './fetch-page.ts';
import { kindOf } from './kind.ts';
import { impossiblePath } from './soft-404.ts';
import type { Visiting } from './visiting.ts';

export const askForNothing = async ({ state, plan, world, robots, halt }: Visiting): Promise<void> => {
  const url = canonicalUrl(impossiblePath(plan.site), plan.start);
  if (url === undefined || (plan.robots === 'honour' && !robots.allows(url))) {
    state.soft.learn(undefined);
    return;
  }
  const result = await fetchInTurn(url, {}, undefined, plan.limits.fetch.bodyBytes, state, plan, world, halt);
  if (result === 'halted') return;
  const answer = result.ok && result.value.status === 200 ? result.value : undefined;
  const kind = answer === undefined ? 'other' : kindOf(answer);
  if (answer === undefined || (kind !== 'html' && kind !== 'text')) {
    state.soft.learn(undefined);
    return;
  }
  const { status, headers, body } = answer;
  const sha256 = hash('sha256', body, 'hex');
  state.bytes += body.length;
  const { page } = extractPage({ url, status, headers, body, sha256 }, kind, state.scope, plan.limits.linksPerPage);
  state.soft.learn(page);
};

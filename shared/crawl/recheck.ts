/**
 * What a recheck proves. The burden is ours: only a page that answers without what was found, or says that it is gone (404, 410),
 * counts as gone; a login, an error, a timeout or a redirect off the site proves nothing, for or against the customer.
 */
import type { Judgement } from './visit.ts';

export type Look =
  /** The page answered, and still shows it. */
  | 'left'
  /** It answered without it. */
  | 'clean'
  | { readonly problem: string };

const provesGone: ReadonlySet<string> = new Set(['http-404', 'http-410']);

/** `looks`: each noticed address with what was seen there; an address without a look could not be told. */
export const judge = (urls: readonly string[], looks: ReadonlyMap<string, Look>): Judgement => {
  const left: string[] = [];
  const unknown: string[] = [];
  for (const url of urls) {
    const look = looks.get(url);
    if (look === 'left') left.push(url);
    else if (look === undefined || (look !== 'clean' && !provesGone.has(look.problem))) unknown.push(url);
  }
  if (left.length > 0) return { found: 'still-there', left };
  return unknown.length > 0 ? { found: 'cannot-tell', left: unknown } : { found: 'gone', left: [] };
};

/** Judgements over several sites of one case: anything left weighs most, then anything unknown. */
export const together = (judgements: readonly Judgement[]): Judgement => {
  for (const found of ['still-there', 'cannot-tell'] as const) {
    const alike = judgements.filter((each) => each.found === found);
    const left = alike.flatMap((each) => each.left);
    const moved = alike.flatMap((each) => each.moved ?? []);
    if (alike.length > 0) return { found, left, ...(moved.length === 0 ? {} : { moved }) };
  }
  return { found: 'gone', left: [] };
};

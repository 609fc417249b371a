/** Where a page leads: on the site to the frontier, off it to the list of outbound links. */
import { extensionOf, isFile } from './extract/tables.ts';
import type { Entry, Parent } from './frontier.ts';
import type { Link } from './page-view.ts';
import type { Outbound, SitePlan } from './plan.ts';
import { sectionOf } from './sections.ts';
import { isNear } from './simhash.ts';
import { urlTrap } from './traps.ts';
import type { Leading } from './trees.ts';
import { mostOutbound, type VisitState } from './visit-state.ts';
import { note, skip } from './visiting.ts';

const [zero, nine, a] = [0x30, 0x39, 0x61];
const mostEchoes = 10;
const mostCopies = 200;

/** From the page at `from`. `news`: its links but for some that were followed before; default all of them. */
export const follow = (
  state: VisitState,
  plan: SitePlan,
  from: string,
  page: Leading,
  parent: Parent,
  news = (): readonly string[] => page.links,
): void => {
  if (plan.urls !== undefined) return;
  const down = state.traps.trees.led(from, page);
  if (down !== undefined && parent.depth < plan.limits.depth && state.frontier.know(down))
    state.frontier.back({ url: down, parent, tries: 0 });
  for (const url of news()) {
    if (parent.depth + 1 > plan.limits.depth) {
      if (state.frontier.know(url)) skip(state, url, 'too-deep', `more than ${plan.limits.depth} clicks`);
      continue;
    }
    if (state.frontier.knows(url)) continue;
    const trap = urlTrap(url) ?? state.traps.refuses(url);
    if (trap === undefined && !state.traps.noise.claim(url)) {
      state.frontier.know(url);
      state.counts.skipped += 1;
    } else if (trap !== undefined) {
      state.frontier.know(url);
      skip(state, url, trap);
    } else if (isFile(url)) {
      // After the pages: its text is dear.
      if (state.pdfsLeft > 0 && extensionOf(url) === 'pdf' && state.lists.addPage(url)) continue;
      state.frontier.know(url);
      skip(state, url, 'not-html', 'by its name');
    } else state.frontier.add(url, parent);
  }
};

export const keepOutbound = (state: VisitState, from: string, links: readonly Omit<Outbound, 'from'>[]): void => {
  for (const { url, text, rel, hidden } of links) {
    if (state.outbound.size >= mostOutbound) return;
    if (!state.outbound.has(url)) state.outbound.set(url, { url, from, text, rel, hidden });
  }
};
export const outboundOf = (links: readonly Link[]): Omit<Outbound, 'from'>[] =>
  links
    .filter((link) => link.to === 'out' && link.tag !== 'script')
    .map(({ url, text, rel, hidden }) => ({ url, text, rel, hidden: hidden !== undefined }));

/** The part of the site by which the start page leads to it. */
export const branchOf = ({ url, parent }: Entry): string => (parent.branch === '' ? sectionOf(url) : parent.branch);

/** 32 bits of a hash in hexadecimal, from that digit on. */
const wordOf = (hex: string, from: number): number => {
  let word = 0;
  for (let at = from; at < from + 8; at += 1) {
    const code = hex.charCodeAt(at);
    word = (word << 4) | (code <= nine ? code - zero : code - a + 10);
  }
  return word;
};
/** The first 64 bits of a hash in small letters. */
export const bodyOf = (sha256: string): readonly [high: number, low: number] => [wordOf(sha256, 0), wordOf(sha256, 8)];
/** Whether its links are taken at all, and what they know of their parent. */
export const parentOf = (
  state: VisitState,
  entry: Entry,
  url: string,
  simhash: string,
  sha256: string,
): Parent | undefined => {
  const copies = state.bodies.add(...bodyOf(sha256));
  const { parent } = entry;
  const echoes = parent.simhash !== '' && isNear(parent.simhash, simhash) ? parent.echoes + 1 : 0;
  state.traps.saw(url, simhash);
  // What leads there by a redirect says the same.
  if (entry.url !== url) state.traps.saw(entry.url, simhash);
  const noise = state.traps.noise.saw(url, simhash);
  if (noise !== undefined) note(state, url, 'session-ids', `learnt: ${noise} says nothing; each page is one`);
  if (copies > mostCopies || echoes > mostEchoes) {
    note(state, url, copies > mostCopies ? 'trap-copies' : 'trap-echo', 'its links are not taken');
    return undefined;
  }
  // The start page's links are where branches begin; the rest stays in the one that it is in.
  const branch = parent.depth < 0 ? '' : branchOf(entry);
  return { depth: parent.depth + 1, echoes, simhash, branch };
};

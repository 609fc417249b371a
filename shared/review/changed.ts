/** What became of a flag since somebody opened its page: put into the form when it is shown, compared when it comes back. */
import { createHash } from 'node:crypto';
import { type Flag, type FlagState, flagStates } from './flag.ts';

export type Change =
  | { readonly kind: 'state'; readonly from: FlagState; readonly to: FlagState; readonly by?: string }
  | { readonly kind: 'pages'; readonly added: number; readonly removed: number }
  | { readonly kind: 'score'; readonly from: number; readonly to: number }
  | { readonly kind: 'decisions'; readonly added: number }
  | { readonly kind: 'notes'; readonly added: number };

type Seen = {
  readonly state: FlagState;
  readonly by: string;
  readonly score: number;
  readonly decisions: number;
  readonly pages: readonly string[];
  readonly notes: number;
};
/** 48 bits tell thirty pages apart. */
const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);
const holder = (flag: Flag): string => (flag.state === 'claimed' ? flag.claim.by : '');
const seenNow = (flag: Flag): Seen => ({
  state: flag.state,
  by: shortHash(holder(flag)),
  score: Math.round(flag.score * 100),
  decisions: flag.history.length,
  pages: flag.pages.map((page) => shortHash(`${page.url} ${page.fingerprint}`)),
  notes: flag.notes?.length ?? 0,
});

/** At most 400 characters: `open ABCDEFGH 80 0 pagehash.pagehash 2`. */
export const seenOf = (flag: Flag): string => {
  const { state, by, score, decisions, pages, notes } = seenNow(flag);
  return [state, by, score, decisions, pages.join('.'), notes].join(' ');
};

const parse = (text: string): Seen | undefined => {
  const [state, by, score, decisions, pages, notes] = text.split(' ');
  const known = flagStates.find((name) => name === state);
  if (known === undefined || by === undefined || pages === undefined) return undefined;
  return {
    state: known,
    by,
    score: Number(score),
    decisions: Number(decisions),
    pages: pages.split('.'),
    notes: Number(notes ?? 0),
  };
};

/** Who is behind the state that a flag is in now. */
const behind = (flag: Flag): string | undefined => {
  switch (flag.state) {
    case 'claimed':
      return flag.claim.by;
    case 'confirmed':
    case 'dismissed':
      return flag.decision.by;
    case 'open':
      return flag.history.at(-1)?.by;
    case 'gone':
      return undefined;
  }
};

/**
 * What matters to `viewer`: nothing does that the viewer did, so renewing a claim in another tab is no conflict. `seen` comes
 * back from a form; one that cannot be read counts as everything changed.
 */
export const changesSince = (seen: string, flag: Flag, viewer: string): readonly Change[] => {
  const before = parse(seen);
  const now = seenNow(flag);
  if (before === undefined) return [{ kind: 'pages', added: now.pages.length, removed: 0 }];
  const by = behind(flag);
  const changes: Change[] = [];
  const moved = before.state !== now.state || (before.state === 'claimed' && before.by !== now.by);
  if (moved && by !== viewer) {
    changes.push({ kind: 'state', from: before.state, to: now.state, ...(by === undefined ? {} : { by }) });
  }
  const added = now.pages.filter((page) => !before.pages.includes(page)).length;
  const removed = before.pages.filter((page) => page !== '' && !now.pages.includes(page)).length;
  if (added + removed > 0) changes.push({ kind: 'pages', added, removed });
  if (before.score !== now.score) changes.push({ kind: 'score', from: before.score / 100, to: now.score / 100 });
  const decided = flag.history.slice(before.decisions).filter((decision) => decision.by !== viewer).length;
  if (decided > 0) changes.push({ kind: 'decisions', added: decided });
  const noted = (flag.notes ?? []).slice(before.notes).filter((note) => note.by !== viewer).length;
  if (noted > 0) changes.push({ kind: 'notes', added: noted });
  return changes;
};

/** What somebody who works here has set for themselves: the keyboard, pauses, saved filters. */
import type { Iso } from '../time.ts';

export const shortcuts = [
  'help',
  'next',
  'claim',
  'release',
  'confirm',
  'dismiss',
  'undo',
  'note',
  'down',
  'up',
  'mark',
  'flags',
  'cases',
] as const;
export type Shortcut = (typeof shortcuts)[number];
export const usualKeys: Readonly<Record<Shortcut, string>> = {
  help: '?',
  next: 'n',
  claim: 't',
  release: 'r',
  confirm: 'c',
  dismiss: 'd',
  undo: 'z',
  note: 'o',
  down: 'j',
  up: 'k',
  mark: 'x',
  flags: 'q',
  cases: 'g',
};
export type SavedFilter = { readonly name: string; readonly query: string };
export const mostFilters = 20;

/** How pictures stand on a page. Clear ones are shown to nobody unasked; `folded` shows not even the blurred one. */
export const pictureWays = ['blurred', 'folded'] as const;
export type PictureWay = (typeof pictureWays)[number];

export type PersonSettings = {
  /** Single-key shortcuts can be switched off and each be put on another key (WCAG 2.1.4). */
  readonly shortcuts: boolean;
  readonly keys: Readonly<Record<Shortcut, string>>;
  /** A pause is proposed after so many flags; 0: never. */
  readonly pauseAfter: number;
  readonly pictures: PictureWay;
  readonly filters: readonly SavedFilter[];
};
export const usualSettings: PersonSettings = {
  shortcuts: true,
  keys: usualKeys,
  pauseAfter: 40,
  pictures: 'blurred',
  filters: [],
};
/** How many flags somebody has opened for review, today and since the last pause. */
export type Exposure = {
  /** Of the last one; a new day starts from nothing. */
  readonly at: Iso;
  readonly today: number;
  readonly sincePause: number;
};

const hasKey = (key: string): boolean => [...key].length === 1 && key.trim() !== '';
/** One visible character each, no two the same; undefined where that does not hold. */
export const readKeys = (of: (name: Shortcut) => string): PersonSettings['keys'] | undefined => {
  const keys = Object.fromEntries(shortcuts.map((name) => [name, of(name)])) as Record<Shortcut, string>;
  const all = Object.values(keys);
  return all.every(hasKey) && new Set(all).size === all.length ? keys : undefined;
};
/** What was stored, over what is usual: a setting that came later has its usual value. */
export const settingsFrom = (stored: Partial<PersonSettings> | undefined): PersonSettings => ({
  ...usualSettings,
  ...stored,
  keys: { ...usualKeys, ...stored?.keys },
});

/** One more flag opened; `sameDay` says whether it is still the day of the last one. */
export const exposed = (before: Exposure | undefined, at: Iso, sameDay: boolean): Exposure =>
  before === undefined || !sameDay
    ? { at, today: 1, sincePause: 1 }
    : { at, today: before.today + 1, sincePause: before.sincePause + 1 };
export const rested = (before: Exposure | undefined, at: Iso): Exposure => ({
  at,
  today: before?.today ?? 0,
  sincePause: 0,
});

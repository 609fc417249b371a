/** Words of everybody's own settings, and of the map of keys. */
import type { Shortcut } from '../../../../shared/review/person.ts';

const shortcuts: Readonly<Record<Shortcut, string>> = {
  help: 'This map',
  next: 'Take the next flag',
  claim: 'Claim, or renew the claim',
  release: 'Release the claim',
  confirm: 'Confirm: go to its form',
  dismiss: 'Dismiss: go to its form',
  undo: 'Undo the decision',
  note: 'Note or question: go to its form',
  down: 'Down the list',
  up: 'Up the list',
  mark: 'Mark or unmark the line',
  flags: 'To the flags',
  cases: 'To the cases',
};

export const settingsEn = {
  pictures: 'Pictures of pages',
  picturesHint: 'Always grey and blurred until you hold the button; each clear look is recorded.',
  pictureWays: { blurred: 'grey and blurred', folded: 'folded away until I open them' },
  unfold: 'The picture, grey and blurred',
  title: 'Your settings',
  link: 'Settings and keys',
  care: 'Looking after yourself',
  muted: 'Sound and film never play here: pages are shown as text, and pictures of them stand still.',
  pauseAfter: 'Propose a pause after',
  pauseHint: 'Flags opened since the last pause, claimed or not.',
  never: 'propose none',
  paused: 'I have taken a pause',
  save: 'Save',
  keys: 'Keyboard',
  on: 'Single-key shortcuts',
  onHint: 'Off, no single key does anything. Tab, Enter and the browser’s own keys always work.',
  keysFault: 'Each action needs one visible character of its own.',
  usual: 'Back to the usual keys',
  change: 'Change the keys',
  close: 'Close',
  filters: 'Saved filters',
  noFilters: 'None yet. Save one above the queue.',
  remove: 'Remove',
  saved: 'Saved.',
  notSaved: 'Not saved: another window of yours was saving. Try again.',
  pauseTitle: 'Time for a pause?',
  pauseLink: 'Settings',
  flags: (count: number) => (count === 1 ? '1 flag' : `${count} flags`),
  seenToday: (today: number, since: number) =>
    `You opened ${today} ${today === 1 ? 'flag' : 'flags'} today, ${since} since your last pause.`,
  pause: (since: number) => `You have opened ${since} flags since your last pause. Look at something else for a while.`,
  shortcuts,
};
export type SettingsTexts = typeof settingsEn;

/**
 * Days that a lock on evidence runs, and that superseded versions stay. A lock that is not renewed ends no later than the version
 * that a delete leaves behind would have gone, so that it never makes anything stay longer:
 *
 *   locked (day 0) ──── deleted (day d) ──── lock ends (day 30) ──── version goes (day d + 30)
 */
export const lockDays = 30;

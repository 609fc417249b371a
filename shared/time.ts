import { Temporal } from 'temporal-polyfill';

/**
 * A UTC instant as text with exactly three decimals, e.g. `2027-03-15T10:00:00.000Z`. One width, so that text order is time
 * order in every index (Temporal drops zero fractions, and `Z` sorts after `.`).
 */
export type Iso = string & { readonly __iso: never };

// The clock's own formatter and parser: the very same text, at a twentieth of the time that reading any RFC 3339 text takes.
let last: { readonly ms: number; readonly iso: Iso } = { ms: 0, iso: new Date(0).toISOString() as Iso };
/** Of milliseconds since 1970. */
export const isoOf = (ms: number): Iso => {
  // Whatever happens at once asks for the same moment over and over.
  if (last.ms !== ms) last = { ms, iso: new Date(ms).toISOString() as Iso };
  return last.iso;
};
export const toIso = (instant: Temporal.Instant): Iso => isoOf(instant.epochMilliseconds);
export const fromIso = (iso: Iso): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Date.parse(iso));
/** The one form itself, which most texts have; what the clock's own parser forgives does not come back the same. */
const isIso = (text: string): text is Iso => {
  const ms = text.length === 24 ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
};
/** A day that there is, as `2027-03-15`; no 31st of February. */
export const isDay = (text: string): boolean => isIso(`${text}T00:00:00.000Z`);
/** Reads any RFC 3339 text into the one form; throws RangeError on anything else. */
export const parseIso = (text: string): Iso => (isIso(text) ? text : toIso(Temporal.Instant.from(text)));
export const addSeconds = (iso: Iso, seconds: number): Iso =>
  new Date(Date.parse(iso) + Math.round(seconds * 1000)).toISOString() as Iso;
export const secondsBetween = (from: Iso, to: Iso): number => (Date.parse(to) - Date.parse(from)) / 1000;
export const laterOf = (a: Iso, b: Iso): Iso => {
  if (a < b) return b;
  return a;
};

/**
 * What is kept of a flagged page is one file. Its name says when it was kept and its SHA-256, and is sealed along with it
 * (shared/blob/sealed.ts), so that it proves itself: there is no second object to write, read or lose.
 *
 *   evidence/<site>/<visit>/<address>/2027-03-15t10.00.00.000z-<sha256>.warc.gz
 */
import { hash } from 'node:crypto';
import type { Iso } from '../time.ts';

export const warcName = (at: Iso, warc: Uint8Array): string =>
  `${at.toLowerCase().replaceAll(':', '.')}-${hash('sha256', warc, 'hex')}.warc.gz`;

export type WarcName = { readonly at: Iso; readonly sha256: string };
const form = /(?:^|\/)(\d{4}-\d\d-\d\d)t(\d\d)\.(\d\d)\.(\d\d\.\d{3})z-([0-9a-f]{64})\.warc\.gz$/;
/** Of a key or of a name alone; undefined where it is no such file's. */
export const readWarcName = (key: string): WarcName | undefined => {
  const [, day, hours, minutes, seconds, sha256] = form.exec(key) ?? [];
  return sha256 === undefined ? undefined : { at: `${day}T${hours}:${minutes}:${seconds}Z` as Iso, sha256 };
};

/** Settings and exposure of whoever is signed in. */
import type { Records } from '../../shared/ports.ts';
import { type Exposure, exposed, type PersonSettings, rested, settingsFrom } from '../../shared/review/person.ts';
import { secretHash } from '../../shared/secret.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { Iso } from '../../shared/time.ts';

/** Names are hashed, so that any name makes a key. */
const settingsKey = (name: string) => keys.settings(secretHash(name));
const exposureKey = (name: string) => keys.exposure(secretHash(name));

export type Self = { readonly settings: PersonSettings; readonly exposure: Exposure | undefined };

const dayIn = (timeZone: string): Intl.DateTimeFormat => new Intl.DateTimeFormat('en-CA', { timeZone });
const isSameDay = (a: Iso, b: Iso, timeZone: string): boolean => {
  const day = dayIn(timeZone);
  return day.format(new Date(a)) === day.format(new Date(b));
};

export const readSelf = async (records: Records, name: string, now: Iso, timeZone: string): Promise<Self> => {
  const [settings, counted] = await Promise.all([records.get(settingsKey(name)), records.get(exposureKey(name))]);
  const exposure = counted && bodyOf<Exposure>(counted);
  return {
    settings: settingsFrom(settings && bodyOf<Partial<PersonSettings>>(settings)),
    exposure: exposure !== undefined && isSameDay(exposure.at, now, timeZone) ? exposure : undefined,
  };
};

/** False: another window of the same person saved in the same moment. */
export const changeSettings = async (
  records: Records,
  name: string,
  change: (before: PersonSettings) => PersonSettings,
): Promise<boolean> => {
  const key = settingsKey(name);
  const row = await records.get(key);
  const body = change(settingsFrom(row && bodyOf<Partial<PersonSettings>>(row)));
  const done = await records.transact([{ put: { ...key, body }, if: row === undefined ? 'absent' : { rev: row.rev } }]);
  return done.ok;
};

/** A count lost to a second window is no harm: it only proposes a pause. */
export const countExposure = async (records: Records, name: string, now: Iso, timeZone: string): Promise<void> => {
  const key = exposureKey(name);
  const row = await records.get(key);
  const before = row && bodyOf<Exposure>(row);
  const body = exposed(before, now, before !== undefined && isSameDay(before.at, now, timeZone));
  await records.transact([{ put: { ...key, body }, if: row === undefined ? 'absent' : { rev: row.rev } }]);
};
export const takePause = async (records: Records, name: string, now: Iso): Promise<void> => {
  const key = exposureKey(name);
  const row = await records.get(key);
  const body = rested(row && bodyOf<Exposure>(row), now);
  await records.transact([{ put: { ...key, body }, if: row === undefined ? 'absent' : { rev: row.rev } }]);
};

export const needsPause = ({ settings, exposure }: Self): boolean =>
  settings.pauseAfter > 0 && exposure !== undefined && exposure.sincePause >= settings.pauseAfter;

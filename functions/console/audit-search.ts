/** Finds audit entries: days of all trails by their index, or one trail as a whole. */
import type { AuditEntry } from '../../shared/audit/chain.ts';
import { trailsOfDay } from '../../shared/audit/trail.ts';
import type { Records } from '../../shared/ports.ts';
import { trailOf } from '../../shared/report/chains.ts';
import { csvLine } from '../../shared/site/csv.ts';
import { bodyOf } from '../../shared/table.ts';
import { addSeconds, type Iso, parseIso } from '../../shared/time.ts';
import { readDate } from './words.ts';

export type AuditQuery = {
  /** Days in UTC, as the index has them; both included. */
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly what: string;
  readonly scope: string;
};
export type FoundEntry = { readonly scope: string; readonly entry: AuditEntry };
export type Found = { readonly entries: readonly FoundEntry[]; readonly more: boolean };

const mostDays = 31;
const mostShown = 200;
/** Of entries read for one search: about a second of reading. */
export const mostRead = 20_000;
const longest = 200;
const daySeconds = 86_400;

/** Days as texts: in their order, the earlier and the later of two. */
const earlierText = (a: string, b: string): string => [a, b].toSorted()[0] ?? a;
const laterText = (a: string, b: string): string => [a, b].toSorted()[1] ?? b;
const dayBefore = (day: string, days: number): string =>
  addSeconds(parseIso(`${day}T00:00:00Z`), -days * daySeconds).slice(0, 10);

/** Nothing asked: the last seven days. More than a month: its last 31 days. */
export const auditQuery = (of: (name: string) => string | undefined, now: Iso): AuditQuery => {
  const text = (name: string): string => (of(name) ?? '').trim().slice(0, longest);
  const to = readDate(text('to')) ?? now.slice(0, 10);
  const from = readDate(text('from')) ?? dayBefore(to, 6);
  const earliest = dayBefore(to, mostDays - 1);
  return {
    from: laterText(earliest, earlierText(from, to)),
    to,
    who: text('who'),
    what: text('what'),
    scope: text('scope'),
  };
};

const fits =
  ({ who, what }: AuditQuery) =>
  (entry: AuditEntry): boolean =>
    (what === '' || entry.what === what) && (who === '' || entry.who.toLowerCase().includes(who.toLowerCase()));

type Listed = FoundEntry & { readonly at: string };

/** Latest first. A place in the list is `<instant>#<scope>#<number>`. */
async function* listed(records: Records, pk: string): AsyncGenerator<Listed, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index: 'list',
      pk,
      descending: true,
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const row of page.rows) {
      const at = row.index?.list?.sk ?? '';
      yield { scope: at.slice(at.indexOf('#') + 1, at.lastIndexOf('#')), entry: bodyOf<AuditEntry>(row), at };
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
}

/** What happened to cases and to all else on one day, as one. */
async function* ofDay(records: Records, day: string): AsyncGenerator<Listed, void, undefined> {
  const [cases, others] = [listed(records, `events#${day}`), listed(records, trailsOfDay(day))];
  let [one, other] = await Promise.all([cases.next(), others.next()]);
  while (one.done !== true || other.done !== true) {
    if (other.done === true || (one.done !== true && one.value.at >= other.value.at)) {
      if (one.done !== true) yield one.value;
      one = await cases.next();
    } else {
      yield other.value;
      other = await others.next();
    }
  }
}

/** Latest first: cases, and whatever else keeps a trail. */
export const searchDays = async (records: Records, asked: AuditQuery, most = mostShown): Promise<Found> => {
  const isWanted = fits(asked);
  const entries: FoundEntry[] = [];
  let read = 0;
  for (let day = asked.to; day >= asked.from; day = dayBefore(day, 1)) {
    for await (const { scope, entry } of ofDay(records, day)) {
      read += 1;
      if (isWanted(entry)) {
        if (entries.length === most) return { entries, more: true };
        entries.push({ scope, entry });
      }
      if (read >= mostRead) return { entries, more: true };
    }
  }
  return { entries, more: false };
};

/** One trail, latest first; undefined where there is none of that name. */
export const searchTrail = async (records: Records, asked: AuditQuery, most = mostShown) => {
  const trail = await trailOf(records, asked.scope);
  if (trail === undefined) return undefined;
  const entries = trail.entries.filter(fits(asked)).toReversed();
  return {
    trail,
    found: {
      entries: entries.slice(0, most).map((entry) => ({ scope: asked.scope, entry })),
      more: entries.length > most,
    },
  };
};

const columns = 'at trail seq who what policyVersion data hash'.split(' ');
/** As found, latest first; the facts of an entry as JSON. */
export const auditCsv = (entries: readonly FoundEntry[]): string =>
  [
    columns,
    ...entries.map(({ scope, entry }) => [
      entry.at,
      scope,
      String(entry.seq),
      entry.who,
      entry.what,
      entry.policyVersion,
      JSON.stringify(entry.data),
      entry.hash,
    ]),
  ]
    .map((line) => csvLine(line))
    .join('');

/** What the policy only tries out, over the latest visits: read for the rules' page, and as CSV. */
import type { Visit } from '../../shared/crawl/visit.ts';
import { triesOut } from '../../shared/detect/shadow.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Records } from '../../shared/ports.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { decisionsIn, type ShadowSummary, summariseShadow } from '../../shared/review/shadow-summary.ts';
import { csvLine } from '../../shared/site/csv.ts';
import { triedVisits } from '../../shared/table.ts';
import { addSeconds, type Iso } from '../../shared/time.ts';
import { readAll } from './figures.ts';

/** A visit's row has some kilobytes; what lies further back is not read, and the page says so. */
export const mostVisits = 2000;
/** Older visits were made under other rules, and of sites that may be gone. */
const visitDays = 90;

export type Tried = ReturnType<typeof summariseShadow> & { readonly partial: boolean };

/** Undefined: the policy tries nothing out. */
export const readTried = async (
  records: Records,
  policy: Policy,
  flags: Iterable<Flag>,
  now: Iso,
): Promise<Tried | undefined> => {
  if (!triesOut(policy)) return undefined;
  const visits = await readAll<Visit>(
    records,
    { index: 'list', pk: triedVisits, from: addSeconds(now, -visitDays * 86_400), descending: true },
    mostVisits,
  );
  return { ...summariseShadow(visits, decisionsIn(flags)), partial: visits.length >= mostVisits };
};

const columns = 'what kind category sites pages wouldFlag confirmed dismissed precision examples'.split(' ');
const lineOf = ({ what, kind, category, sites, pages, wouldFlag, decided, precision, examples }: ShadowSummary) => [
  what,
  kind,
  category ?? '',
  String(sites),
  String(pages),
  String(wouldFlag),
  String(decided.confirmed),
  String(decided.dismissed),
  precision === undefined ? '' : String(precision),
  examples.map(({ url }) => url).join(' '),
];
export const triedCsv = ({ tried }: Pick<Tried, 'tried'>): string =>
  [columns, ...tried.map(lineOf)].map((line) => csvLine(line)).join('');

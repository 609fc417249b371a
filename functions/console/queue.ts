/** The queue of flags: one index partition a state, already in the order of work (see `rank` in shared/table.ts). */
import type { Category } from '../../shared/policy/policy.ts';
import type { Records } from '../../shared/ports.ts';
import { liveClaim, review } from '../../shared/review/decide.ts';
import type { Flag, FlagState } from '../../shared/review/flag.ts';
import { rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';
import { type Stored, stored } from './records.ts';

export type QueueFilter = {
  readonly state: FlagState;
  readonly category?: Category | undefined;
  readonly cursor?: string | undefined;
};
export type QueuePage = {
  readonly flags: readonly Stored<Flag>[];
  readonly cursor?: string;
};

const pageSize = 50;
/** A rare category far down the list must not make one page read it all. */
const maxRead = 2000;

const readState = async (records: Records, filter: QueueFilter): Promise<QueuePage> => {
  const flags: Stored<Flag>[] = [];
  let cursor = filter.cursor;
  let seen = 0;
  do {
    const page = await records.query({
      index: 'list',
      pk: `flags#${filter.state}`,
      // One index read brings a page of an unfiltered list; a filtered one takes bigger bites.
      limit: filter.category === undefined ? pageSize : pageSize * 4,
      ...(cursor === undefined ? {} : { cursor }),
    });
    seen += page.rows.length;
    for (const row of page.rows) {
      const flag = stored<Flag>(row);
      if (filter.category === undefined || flag.value.category === filter.category) flags.push(flag);
    }
    cursor = page.cursor;
  } while (cursor !== undefined && flags.length < pageSize && seen < maxRead);
  return { flags, ...(cursor === undefined ? {} : { cursor }) };
};

const rank = ({ value }: Stored<Flag>): string => rows.flag(value).index?.list?.sk ?? '';

/** What is to be reviewed: the open ones, and on the first page those in somebody's hands at their place among them. */
export const readQueue = async (records: Records, filter: QueueFilter): Promise<QueuePage> => {
  if (filter.state !== 'open' || filter.cursor !== undefined) return readState(records, filter);
  const [open, claimed] = await Promise.all([
    readState(records, filter),
    readState(records, { ...filter, state: 'claimed' }),
  ]);
  const flags = [...claimed.flags, ...open.flags].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return { ...open, flags };
};

/**
 * Claims the first flag that nobody holds, skipping what others take in the same moment. One that this person holds already
 * comes first, so that "next" never piles up claims.
 */
export const takeNext = async (desk: Desk, by: string, category: Category | undefined): Promise<Flag | undefined> => {
  const { records, now } = desk.ports;
  const { flags } = await readQueue(records, { state: 'open', category });
  const at = toIso(now());
  const mine = flags.find(({ value }) => liveClaim(value, at)?.by === by);
  if (mine !== undefined) return mine.value;
  for (const { value, rev } of flags) {
    if (liveClaim(value, at) !== undefined) continue;
    const result = review(value, { type: 'claim' }, { now: at, by, policy: desk.policy });
    if (!result.ok) continue;
    const { flag } = result.value;
    const written = await records.transact([{ put: rows.flag(flag), if: { rev } }]);
    if (written.ok) return flag;
  }
  return undefined;
};

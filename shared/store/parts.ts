/**
 * A list that is kept in parts, read as one: the parts come in pages, each in order, and are merged as far as is asked for. Rows of
 * one place are put into the order of their own keys, which an index does not promise.
 */
import type { Query, Row } from '../ports.ts';
import type { Position } from './cursor.ts';
import { compareText } from './limits.ts';

/** The next page of a part, in the order of places. `over`: there is no other. */
export type NextPage = () => Promise<{ readonly rows: readonly Row[]; readonly over: boolean }>;

const placeOf = ({ index }: Query, row: Row): string => (index === 'table' ? row.sk : (row.index?.[index]?.sk ?? ''));
const positionOf = (query: Query, row: Row): Position => ({ at: placeOf(query, row), key: row });
/** In the query's direction. */
const comparePositions = ({ descending }: Query, a: Position, b: Position): number => {
  const order = compareText(a.at, b.at) || compareText(a.key.pk, b.key.pk) || compareText(a.key.sk, b.key.sk);
  return descending ? -order : order;
};

/** How many rows of each part to ask for at once, so that a second question is rare: an even share, some more, and the row after. */
export const shareOf = (many: number, parts: number): number =>
  parts === 1 ? many + 2 : Math.min(many, Math.ceil((many / parts) * 1.3)) + 3;

type Strand = { ready: Row[]; held: Row[]; over: boolean; readonly next: NextPage };

/** Rows whose place is still open, because the next page may begin with the same, wait. */
const take = async (strand: Strand, query: Query, start: Position | undefined): Promise<void> => {
  while (strand.ready.length === 0 && !(strand.over && strand.held.length === 0)) {
    if (!strand.over) {
      const { rows, over } = await strand.next();
      strand.over = over;
      const fresh = rows.filter(
        (row) => start === undefined || comparePositions(query, start, positionOf(query, row)) < 0,
      );
      strand.held.push(...fresh);
    }
    const last = strand.held.at(-1);
    if (last === undefined) continue;
    const open = placeOf(query, last);
    const whole = strand.over ? strand.held : strand.held.filter((row) => placeOf(query, row) !== open);
    strand.held = strand.over ? [] : strand.held.filter((row) => placeOf(query, row) === open);
    strand.ready = whole.toSorted((a, b) => comparePositions(query, positionOf(query, a), positionOf(query, b)));
  }
};

/** The first `many` rows after `start`. */
export const mergeParts = async (
  query: Query,
  pages: readonly NextPage[],
  start: Position | undefined,
  many: number,
): Promise<readonly Row[]> => {
  const strands = pages.map((next): Strand => ({ ready: [], held: [], over: false, next }));
  const rows: Row[] = [];
  while (rows.length < many) {
    await Promise.all(strands.map((strand) => take(strand, query, start)));
    const [first] = strands
      .filter(({ ready }) => ready.length > 0)
      .toSorted((a, b) => {
        const [left, right] = [a.ready[0], b.ready[0]];
        if (left === undefined || right === undefined) return 0;
        return comparePositions(query, positionOf(query, left), positionOf(query, right));
      });
    const row = first?.ready.shift();
    if (row === undefined) break;
    rows.push(row);
  }
  return rows;
};

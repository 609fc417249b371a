/** Lines of the queue in the order of work, merged from the partitions that hold them and read no further than asked. */
import type { IndexName, Records } from '../../shared/ports.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { type FlagLine, lineOf } from '../../shared/review/line.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';

export type Partition = {
  readonly index: IndexName;
  readonly pk: string;
  readonly from?: string;
  readonly to?: string;
};
/** A line and its place in the order. */
export type Placed = { readonly line: FlagLine; readonly at: string };

const firstBite = 60;
const nextBite = 500;

async function* linesIn(records: Records, { index, pk, from, to }: Partition): AsyncGenerator<Placed, void, undefined> {
  let cursor: string | undefined;
  let limit = firstBite;
  do {
    const page = await records.query({
      index,
      pk,
      limit,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const row of page.rows) yield { line: bodyOf<FlagLine>(row), at: row.index?.[index]?.sk ?? '' };
    cursor = page.cursor;
    limit = nextBite;
  } while (cursor !== undefined);
}

/** All lines of the partitions, in the order of their sort keys. */
export async function* merged(
  records: Records,
  partitions: readonly Partition[],
): AsyncGenerator<Placed, void, undefined> {
  const sources = partitions.map((partition) => linesIn(records, partition));
  const heads = await Promise.all(sources.map((source) => source.next()));
  for (;;) {
    let first = -1;
    let best: Placed | undefined;
    for (const [place, head] of heads.entries()) {
      if (head.done || (best !== undefined && head.value.at >= best.at)) continue;
      best = head.value;
      first = place;
    }
    const source = sources[first];
    if (best === undefined || source === undefined) return;
    yield best;
    heads[first] = await source.next();
  }
}

const bite = 100;

/**
 * Gives a line to the flags of a version that had none: once, when the queue is first opened. Whatever is written meanwhile writes
 * its own line, so a flag that changed under us is left to whoever changed it.
 */
export const ensureLines = async (records: Records): Promise<void> => {
  if ((await records.get(keys.queueLines())) !== undefined) return;
  for (const state of ['open', 'claimed'] as const) {
    let cursor: string | undefined;
    do {
      const page = await records.query({ index: 'list', pk: `flags#${state}`, limit: bite, ...(cursor && { cursor }) });
      for (const row of page.rows) {
        const line = lineOf(bodyOf<Flag>(row));
        if (line === undefined) continue;
        await records.transact([
          { check: { pk: row.pk, sk: row.sk }, if: { rev: row.rev } },
          { put: rows.line(line, row.rev), if: 'absent' },
        ]);
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  await records.transact([{ put: { ...keys.queueLines(), body: {} }, if: 'absent' }]);
};

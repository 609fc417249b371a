/**
 * The clock of cases and notices: the machine's, plus an offset that only the sample mode ever moves, forward. The offset lies in
 * the records, so that a restart does not throw the story back. Queues, leases and time budgets stay on the machine's own clock.
 */
import { Temporal } from 'temporal-polyfill';
import type { Records } from '../../shared/ports.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { fromIso, type Iso, toIso } from '../../shared/time.ts';

type Offset = { readonly offsetMs: number };
const key = keys.system('clock');

export type VirtualClock = {
  now(): Temporal.Instant;
  load(records: Records): Promise<void>;
  /** Never backwards. */
  advanceTo(at: Iso, records: Records): Promise<void>;
};

export const virtualClock = (machine: () => Temporal.Instant = Temporal.Now.instant): VirtualClock => {
  let offsetMs = 0;
  const now = (): Temporal.Instant => machine().add({ milliseconds: offsetMs });
  return {
    now,
    load: async (records) => {
      const row = await records.get(key);
      offsetMs = row === undefined ? 0 : bodyOf<Offset>(row).offsetMs;
    },
    advanceTo: async (at, records) => {
      const missing = fromIso(at).epochMilliseconds - now().epochMilliseconds;
      if (missing <= 0) return;
      const body: Offset = { offsetMs: offsetMs + missing };
      const row = await records.get(key);
      // Written first: a crash may then have moved the clock without anything done at the new time, never the reverse.
      const written = await records.transact([
        { put: { ...key, body }, if: row === undefined ? 'absent' : { rev: row.rev } },
      ]);
      if (!written.ok) throw new Error(`somebody else moves the clock to ${toIso(now())} at the same time`);
      offsetMs = body.offsetMs;
    },
  };
};

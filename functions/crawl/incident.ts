/** A break-in on one site of a server is a reason to look at the others sooner. */
import type { Pace } from '../../shared/crawl/schedule.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { addSeconds, type Iso } from '../../shared/time.ts';

const incidentSeconds = 14 * 24 * 3_600;

/** A flag that looks like injected spam, and was not there before or looked otherwise. */
export const isBreakIn = (previous: readonly Flag[], changed: readonly Flag[]): boolean => {
  const known = new Set(previous.filter(({ hacked }) => hacked).map(({ id }) => id));
  return changed.some(({ id, hacked, state }) => hacked && state === 'open' && !known.has(id));
};

/** After the visit's own transaction: lost in a crash, it costs the others some days, not their visit. */
export const noteIncident = async (server: string, at: Iso, { records, log }: Ports): Promise<void> => {
  const row = await records.get(keys.pace(server));
  if (row === undefined) return; // worked out by the next tick, and then known to it
  const pace: Pace = {
    ...bodyOf<Pace>(row),
    incidentUntil: addSeconds(at, incidentSeconds),
    at: addSeconds(at, -incidentSeconds),
  };
  await records.transact([{ put: rows.pace(server, pace), if: { rev: row.rev } }]);
  log('warn', 'server.incident', { server });
};

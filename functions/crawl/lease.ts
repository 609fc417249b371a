/** Only one invocation crawls a server: a lease with a fence, taken by condition and checked in every write that matters. */
import type { Ports, Write } from '../../shared/ports.ts';
import { bodyOf, keys, type Lease, rows } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';

export type HeldLease = {
  readonly fence: number;
  /** Put this into a transaction, and it fails once somebody else holds the server. */
  readonly check: Write;
  readonly release: () => Promise<void>;
};

/** Undefined: somebody else crawls this server. A lease that was not given back runs out by itself. */
export const takeLease = async (server: string, seconds: number, ports: Ports): Promise<HeldLease | undefined> => {
  const now = toIso(ports.now());
  const row = await ports.records.get(keys.lease(server));
  const before = row && bodyOf<Lease>(row);
  if (before !== undefined && before.until > now) return undefined;
  const lease: Lease = { holder: ports.newId(), fence: (before?.fence ?? 0) + 1, until: addSeconds(now, seconds) };
  const taken = await ports.records.transact([
    { put: rows.lease(server, lease), if: row === undefined ? 'absent' : { rev: row.rev } },
  ]);
  if (!taken.ok) return undefined;
  const rev = (row?.rev ?? 0) + 1;
  return {
    fence: lease.fence,
    check: { check: keys.lease(server), if: { rev } },
    // Ended rather than deleted: the fence goes on counting.
    release: async () => {
      await ports.records.transact([{ put: rows.lease(server, { ...lease, until: now }), if: { rev } }]);
    },
  };
};

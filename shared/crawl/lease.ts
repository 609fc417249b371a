/**
 * Only one invocation crawls a server: a lease with a fence, taken by condition and checked in every write that matters. It carries
 * the day's requests along, which only its holder counts, so that no slice writes a row more for them.
 */
import type { Ports, Write } from '../ports.ts';
import { bodyOf, keys, rows } from '../table.ts';
import { addSeconds, toIso } from '../time.ts';
import type { Lease, LeaseFor } from './holding.ts';
import type { Learnt } from './limiter.ts';
import type { Spent } from './spent.ts';

export type HeldLease = {
  readonly fence: number;
  /** Put this into a transaction, and it fails once somebody else holds the server. */
  readonly check: Write;
  /** What its holders before have asked of the server. */
  readonly spent: Spent | undefined;
  /** How hard its last holder found that the server may be pressed; undefined: that is long ago. */
  readonly learnt: Learnt | undefined;
  /** `spent`: with what this holder asked of it. */
  readonly release: (spent?: Spent, learnt?: Learnt) => Promise<void>;
};

/** A server that was pressed too hard a while ago may be well again. */
const learntSeconds = 600;

/** Undefined: somebody else crawls this server, or looks at its pictures. A lease that was not given back runs out by itself. */
export const takeLease = async (
  server: string,
  seconds: number,
  ports: Pick<Ports, 'records' | 'now' | 'newId'>,
  what: LeaseFor = 'crawl',
): Promise<HeldLease | undefined> => {
  const now = toIso(ports.now());
  const row = await ports.records.get(keys.lease(server, what));
  const before = row && bodyOf<Lease>(row);
  if (before !== undefined && before.until > now) return undefined;
  const lease: Lease = {
    holder: ports.newId(),
    fence: (before?.fence ?? 0) + 1,
    until: addSeconds(now, seconds),
    ...(before?.spent === undefined ? {} : { spent: before.spent }),
    ...(before?.learnt === undefined ? {} : { learnt: before.learnt }),
  };
  const taken = await ports.records.transact([
    { put: rows.lease(server, lease, what), if: row === undefined ? 'absent' : { rev: row.rev } },
  ]);
  if (!taken.ok) return undefined;
  const rev = (row?.rev ?? 0) + 1;
  return {
    fence: lease.fence,
    check: { check: keys.lease(server, what), if: { rev } },
    // Ended rather than deleted: the fence goes on counting.
    spent: lease.spent,
    learnt: lease.learnt === undefined || addSeconds(lease.learnt.at, learntSeconds) < now ? undefined : lease.learnt,
    release: async (spent, learnt) => {
      const over: Lease = {
        ...lease,
        until: now,
        ...(spent === undefined ? {} : { spent }),
        ...(learnt === undefined ? {} : { learnt: { ...learnt, at: toIso(ports.now()) } }),
      };
      await ports.records.transact([{ put: rows.lease(server, over, what), if: { rev } }]);
    },
  };
};

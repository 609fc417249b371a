/** The simulation of millions of sites against the real dispatch, where that is small enough to run; and what it finds at ten million. */
import { expect, test } from 'vitest';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { newId, newSecret } from '../../shared/host/chance.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Ports } from '../../shared/ports.ts';
import { memoryQueues } from '../../shared/queue/memory.ts';
import { memoryRecords } from '../../shared/store/memory.ts';
import { rows } from '../../shared/table.ts';
import { fromIso, parseIso } from '../../shared/time.ts';
import { type Needs, scale } from '../bench/cost/scale.ts';

const needs: Needs = {
  pagesAVisit: 100,
  secondsAPage: 0.008,
  hottest: { index: 'due', name: 'sites', unitsAVisit: 6 },
  requestsADay: 5_000,
};

test('of a first tick the model starts as many visits as the real dispatch, and leaves as many waiting', async () => {
  const now = parseIso('2027-03-15T10:00:00Z');
  const records = memoryRecords();
  const ports = {
    records,
    queues: memoryQueues({ nowMs: () => 0 }),
    now: () => fromIso(now),
    log: () => undefined,
    newId,
    newSecret,
  } as unknown as Ports;
  // As the model lays them out: 100, 137 and 163 of 400.
  for (const [server, sites] of [100, 137, 163].entries()) {
    await records.transact([
      { put: rows.server({ id: `s${server}`, addresses: ['203.0.113.7'], sockets: 4 }), if: 'absent' },
    ]);
    for (let site = 0; site < sites; site += 1) {
      const host = `h${site}.s${server}.example`;
      const schedule = { status: 'active', nextVisitAt: now } as const;
      const record = { host, contract: 'k', server: `s${server}`, start: `https://${host}/`, schedule };
      await records.transact([{ put: rows.site(record), if: 'absent' }]);
    }
  }
  const { visits } = await dispatch(ports, defaultPolicy);
  const left = await records.query({ index: 'due', pk: 'sites', limit: 1000 });
  // One step of the model, in which the crawler has no time to finish anything.
  const model = scale({ sites: 400, visitDays: 7, days: 1 / 288, concurrency: 0 }, needs);
  expect({ visits, left: left.rows.length }).toEqual({ visits: 300, left: 100 });
  expect(model.backlog).toBe(left.rows.length);
});

test('ten million sites, all imported at once: the schedule is kept again once the first round is over', () => {
  const { firstRoundHours, lateHours, limits } = scale(
    { sites: 10_000_000, visitDays: 7, days: 14, concurrency: 1_000 },
    needs,
  );
  expect(firstRoundHours).toBeGreaterThan(41); // 10 million in ticks of 20,000
  expect(firstRoundHours).toBeLessThan(120); // a server of two hundred sites gives fifty visits a day
  expect(lateHours.median).toBeLessThan(1);
  const used = new Map(limits.map(({ what, used: share }) => [what.split(' (')[0], share]));
  expect(used.get('writes to a part of "sites"')).toBeLessThan(0.2);
  expect(used.get('groups of the FIFO queue in flight')).toBeLessThan(0.5);
  expect(used.get('time of one tick of dispatch')).toBeLessThan(0.5);
  // With two crawlers it is not: the model can say no.
  const poor = scale({ sites: 10_000_000, visitDays: 7, days: 14, concurrency: 2 }, needs);
  expect(poor.firstRoundHours).toBe(Number.POSITIVE_INFINITY);
});

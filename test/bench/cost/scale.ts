/**
 * Dispatch and queues in virtual time, five minutes a step, from what one visit was metered to need: how far behind the schedule falls,
 * and how near each limit is. Limits are those of the AWS guides, 2026-11; what the program sets itself is named so.
 */
export type Needs = {
  readonly pagesAVisit: number;
  readonly secondsAPage: number;
  /** Of one visit, on the busiest partition of an index. */
  readonly hottest: { readonly name: string; readonly unitsAVisit: number };
  /** Reads that one tick of dispatch makes for each server, one after the other. */
  readonly readsAServer: number;
};
export type Scaled = {
  readonly sites: number;
  readonly visitsASecond: number;
  /** Most visits that were due and not started, over the fortnight; how long the latest waited at its end. */
  readonly backlog: number;
  readonly lateHours: number;
  readonly limits: readonly { readonly what: string; readonly used: number }[];
};
const step = 300;
const readSeconds = 0.005;
const program = {
  visitsATick: 20_000,
  lanes: 50,
  tickSeconds: 120,
  concurrency: 1_000,
  serversAtOnce: 10,
  sitesAServer: 200,
};
const partitionWriteUnits = 1_000;

export const scale = (sites: number, needs: Needs, visitDays: number): Scaled => {
  const perStep = (sites * step) / (visitDays * 86_400);
  const servers = sites / program.sitesAServer;
  // A tick that does not get through its servers ends in a time-out, and its visits have been started all the same.
  // A visit is begun with two reads and a transaction, which is three reads long.
  const tickSeconds = ((servers * needs.readsAServer + perStep * 5) * readSeconds) / program.lanes;
  const visitSeconds = needs.pagesAVisit * needs.secondsAPage;
  const crawled = (program.concurrency * step) / visitSeconds;
  let due = 0;
  let backlog = 0;
  for (let at = 0; at < 14 * 86_400; at += step) {
    due += perStep;
    due -= Math.min(due, program.visitsATick, crawled);
    backlog = Math.max(backlog, due);
  }
  const visitsASecond = perStep / step;
  return {
    sites,
    visitsASecond,
    backlog,
    lateHours: ((due / perStep) * step) / 3600,
    limits: [
      { what: 'visits of one tick of dispatch (ours, 20,000)', used: perStep / program.visitsATick },
      { what: 'time of one tick of dispatch (ours, 120 s)', used: tickSeconds / program.tickSeconds },
      {
        what: `writes to the partition "${needs.hottest.name}" (1,000 a second)`,
        used: (visitsASecond * needs.hottest.unitsAVisit) / partitionWriteUnits,
      },
      { what: 'Lambda at once (account, 1,000)', used: perStep / crawled },
      { what: 'FIFO messages (3,000 a second, batches of one)', used: visitsASecond / 3_000 },
    ].toSorted((a, b) => b.used - a.used),
  };
};

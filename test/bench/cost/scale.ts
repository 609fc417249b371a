/**
 * Dispatch, queue and crawler over millions of sites in virtual time, a tick of five minutes a step: every site has its turn, every
 * server its own count, and the limits are those of the program (functions/dispatch) and of AWS. It begins with the worst day, when
 * all sites have just been imported and are due at once. Quotas are those of the AWS guides, 2026-11, for an account as it comes.
 */
import { dispatchLimits } from '../../../functions/dispatch/dispatch.ts';
import { partsOf } from '../../../shared/store/schema.ts';

export type Needs = {
  readonly pagesAVisit: number;
  readonly secondsAPage: number;
  /** Of one visit, on the busiest list of an index that all sites share. */
  readonly hottest: { readonly index: 'list' | 'due' | 'owner'; readonly name: string; readonly unitsAVisit: number };
  /** Requests that a server gives in a day, by the policy. */
  readonly requestsADay: number;
};
type Fleet = {
  readonly sites: number;
  readonly visitDays: number;
  readonly days: number;
  readonly concurrency: number;
};
type Scaled = {
  /** Visits that waited for their start at most; hours until four in five sites had their first visit. */
  readonly backlog: number;
  readonly firstRoundHours: number;
  /** In the second half, when the worst is over: how late visits start, in the median, of 99 in 100, at most. */
  readonly lateHours: { readonly median: number; readonly most99: number; readonly most: number };
  /** Largest share of each limit that was used in the second half, the nearest first. */
  readonly limits: readonly { readonly what: string; readonly used: number; readonly remedy: string }[];
};

const stepSeconds = 300;
const stepsADay = 86_400 / stepSeconds;
/** One call of the table, from a function beside it. */
const callSeconds = 0.005;
const tickSeconds = 120;
const partitionWriteUnits = 1_000;
const lambdaAtOnce = 1_000;
const serversAnInvocation = 10;
const fifoInFlight = 120_000;
/** Messages that 10,000 sites make in a month, over cases of five. */
const mailsASiteAndDay = 100 / 10_000 / 30;
const sesSandboxADay = 200;

/** Sites of each server: most have some hundred, one in fifty two thousand. */
const serverOfEach = (sites: number): { readonly serverOf: Int32Array; readonly servers: number } => {
  const serverOf = new Int32Array(sites);
  let servers = 0;
  for (let site = 0; site < sites; servers += 1) {
    const size = servers % 50 === 49 ? 2_000 : 100 + ((servers * 37) % 200);
    serverOf.fill(servers, site, Math.min(sites, site + size));
    site += size;
  }
  return { serverOf, servers };
};

/** Lists of sites, first in first out, one for each key, all in three arrays. */
const listsOf = (keys: number, sites: number) => {
  const head = new Int32Array(keys).fill(-1);
  const tail = new Int32Array(keys).fill(-1);
  const next = new Int32Array(sites).fill(-1);
  return {
    add: (key: number, site: number): void => {
      const last = tail[key] ?? -1;
      next[site] = -1;
      if (last < 0) head[key] = site;
      else next[last] = site;
      tail[key] = site;
    },
    take: (key: number): number | undefined => {
      const site = head[key] ?? -1;
      if (site < 0) return undefined;
      head[key] = next[site] ?? -1;
      if ((head[key] ?? -1) < 0) tail[key] = -1;
      return site;
    },
    has: (key: number): boolean => (head[key] ?? -1) >= 0,
  };
};

export const scale = ({ sites, visitDays, days, concurrency }: Fleet, needs: Needs): Scaled => {
  const { serverOf, servers } = serverOfEach(sites);
  const sizes = new Int32Array(servers);
  for (const server of serverOf) sizes[server] = (sizes[server] ?? 0) + 1;
  const steps = days * stepsADay;
  const { mostVisits, mostOfAServer, lanes } = dispatchLimits;
  /** By the step at which their next visit is due; by server, due and not started; by server, started and not done. */
  const agenda = listsOf(steps + 1, sites);
  const waiting = listsOf(servers, sites);
  const running = listsOf(servers, sites);
  const due = new Int32Array(sites);
  const seen = new Uint8Array(sites);
  const inHand = new Int32Array(servers);
  const spent = new Float64Array(servers); // requests of this day
  const late = new Float64Array(steps + 1);
  const peak = { started: 0, tick: 0, atOnce: 0, groups: 0, spent: 0, waiting: 0 };
  /** Visits that all invocations together finish in one step. */
  const capacity = (concurrency * stepSeconds) / (needs.pagesAVisit * needs.secondsAPage);
  /** Days between two visits: longer where the server's day does not suffice for all of its sites (functions/dispatch/pace.ts). */
  const interval = (server: number): number =>
    Math.max(visitDays, ((sizes[server] ?? 0) * needs.pagesAVisit) / needs.requestsADay);
  const isSpent = (server: number): boolean => (spent[server] ?? 0) >= needs.requestsADay;
  let left = 0;
  let unseen = sites;
  let firstRound = Number.POSITIVE_INFINITY;
  for (let site = 0; site < sites; site += 1) agenda.add(0, site);

  for (let step = 0; step < steps; step += 1) {
    if (step % stepsADay === 0) spent.fill(0);
    for (let site = agenda.take(step); site !== undefined; site = agenda.take(step)) {
      due[site] = step;
      waiting.add(serverOf[site] ?? 0, site);
      left += 1;
    }
    // Dispatch. Servers in turn, another one first each time, as what is due lies in order of time and not of servers.
    let started = 0;
    for (let at = 0; at < servers && started < mostVisits && left > 0; at += 1) {
      const server = (at + step * 7919) % servers;
      while (!isSpent(server) && (inHand[server] ?? 0) < mostOfAServer && started < mostVisits) {
        const site = waiting.take(server);
        if (site === undefined) break;
        running.add(server, site);
        inHand[server] = (inHand[server] ?? 0) + 1;
        const wait = step - (due[site] ?? 0);
        if (step > steps / 2) late[wait] = (late[wait] ?? 0) + 1;
        started += 1;
        left -= 1;
      }
    }
    peak.waiting = Math.max(peak.waiting, left);
    if (step === steps / 2) Object.assign(peak, { started: 0, tick: 0, atOnce: 0, groups: 0, spent: 0 });
    peak.started = Math.max(peak.started, started);
    // A visit is begun with two reads and a transaction of three reads' length; then every server is looked at, with two reads.
    peak.tick = Math.max(peak.tick, ((started * 5 + servers * 2) * callSeconds) / lanes);
    // The crawler: whole visits, until the step is over or the server's day is.
    let done = 0;
    let groups = 0;
    for (let at = 0; at < servers; at += 1) {
      const server = (at + step * 104_729) % servers;
      if (!running.has(server) || isSpent(server)) continue;
      groups += 1;
      while (done < capacity && !isSpent(server)) {
        const site = running.take(server);
        if (site === undefined) break;
        done += 1;
        inHand[server] = (inHand[server] ?? 0) - 1;
        spent[server] = (spent[server] ?? 0) + needs.pagesAVisit;
        peak.spent = Math.max(peak.spent, spent[server] ?? 0);
        unseen -= 1 - (seen[site] ?? 0);
        seen[site] = 1;
        agenda.add(Math.min(steps, step + Math.round(interval(server) * stepsADay)), site);
      }
    }
    if (unseen <= sites / 5) firstRound = Math.min(firstRound, (step * stepSeconds) / 3600);
    peak.groups = Math.max(peak.groups, groups);
    const byServers = groups / serversAnInvocation;
    peak.atOnce = Math.max(peak.atOnce, Math.min(concurrency, Math.max(byServers, (done / capacity) * concurrency)));
  }
  const parts = partsOf(needs.hottest.index, needs.hottest.name);
  const unitsASecond = ((peak.started / stepSeconds) * needs.hottest.unitsAVisit) / parts;
  return {
    backlog: peak.waiting,
    firstRoundHours: firstRound,
    lateHours: lateness(late),
    limits: [
      {
        what: 'visits that one tick of dispatch starts (ours, 20,000)',
        used: peak.started / dispatchLimits.mostVisits,
        remedy: 'the rest waits for the next tick',
      },
      {
        what: 'time of one tick of dispatch (ours, 120 s)',
        used: peak.tick / tickSeconds,
        remedy: 'more lanes, or a tick for each share of the servers',
      },
      {
        what: `writes to a part of "${needs.hottest.name}" (1,000 units a second)`,
        used: unitsASecond / partitionWriteUnits,
        remedy: 'more parts: shared/store/schema.ts',
      },
      {
        what: `invocations of the crawler at once (crawlConcurrency ${concurrency.toLocaleString('en')})`,
        used: peak.atOnce / concurrency,
        remedy: 'a higher crawlConcurrency',
      },
      {
        what: 'Lambda at once (account, 1,000)',
        used: peak.atOnce / lambdaAtOnce,
        remedy: 'a quota that AWS raises',
      },
      {
        what: 'groups of the FIFO queue in flight (120,000)',
        used: peak.groups / fifoInFlight,
        remedy: 'a second queue for half of the servers',
      },
      {
        what: `requests to one server in a day (policy, ${needs.requestsADay.toLocaleString('en')})`,
        used: peak.spent / needs.requestsADay,
        remedy: 'its visits go on a day later; a higher dailyRequests',
      },
      {
        what: 'mails a day (SES sandbox, 200)',
        used: (sites * mailsASiteAndDay) / sesSandboxADay,
        remedy: 'production access, whose quota AWS sets; sending waits where it is used up',
      },
    ].toSorted((a, b) => b.used - a.used),
  };
};

const lateness = (late: Float64Array): Scaled['lateHours'] => {
  const all = late.reduce((sum, count) => sum + count, 0);
  let passed = 0;
  let median = 0;
  let most99 = 0;
  let most = 0;
  for (const [steps, count] of late.entries()) {
    if (count === 0) continue;
    if (passed <= all / 2) median = steps;
    if (passed <= all * 0.99) most99 = steps;
    passed += count;
    most = steps;
  }
  return {
    median: (median * stepSeconds) / 3600,
    most99: (most99 * stepSeconds) / 3600,
    most: (most * stepSeconds) / 3600,
  };
};

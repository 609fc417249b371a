/** In the crawler's place: looks at what is really on a site, when it is asked to, and says so late, never, or with a shrug. */

import type { CaseMessage } from '../../shared/case/command.ts';
import { together } from '../../shared/crawl/recheck.ts';
import type { CrawlMessage, Judgement, Visit } from '../../shared/crawl/visit.ts';
import type { Json } from '../../shared/ports.ts';
import { bodyOf, rows } from '../../shared/table.ts';
import { type Actor, isThere } from './cast.ts';
import type { Turn } from './gate.ts';
import type { World } from './world.ts';

const minuteMs = 60_000;
const odds = { neverReturns: 0.04, cannotTell: 0.07, late: 0.1 } as const;

type Recheck = Extract<Visit['purpose'], { kind: 'recheck' }>;
type RecheckVisit = Visit & { readonly purpose: Recheck };
const isRecheck = (visit: Visit): visit is RecheckVisit => visit.purpose.kind === 'recheck';

const isSuspended = (world: World, { contract }: Actor): boolean =>
  [...world.chronicles.values()].some(({ value }) => value.contract === contract.id && value.suspension !== undefined);

/** What somebody who looks now would see; also used just before a notice goes out. */
export const lookNow = (world: World, actor: Actor | undefined, name: string): Judgement['found'] => {
  // What is switched off shows nothing, whatever is on it.
  if (actor !== undefined && isSuspended(world, actor)) return 'gone';
  if (actor === undefined) return 'cannot-tell';
  if (world.has('crawler') && world.random.fork(name).chance(odds.cannotTell)) return 'cannot-tell';
  return isThere(actor, world.clock) ? 'still-there' : 'gone';
};

/** Works a message of the queue `crawl`. `actorOf` finds the customer whose site it is. */
export const crawl = async (
  world: World,
  { server }: CrawlMessage,
  actorOf: (site: string) => Actor | undefined,
): Promise<void> => {
  const { rows: found } = await world.bare.records.query({ index: 'list', pk: `visits#${server}`, limit: 1000 });
  const visits = found.map((row) => bodyOf<Visit>(row)).filter(isRecheck);
  for (const [recheck, group] of Map.groupBy(visits, ({ purpose }) => purpose.recheck)) {
    const [first] = group;
    if (first === undefined) continue;
    const random = world.random.fork(`look ${recheck}`);
    const judgements = group.map(({ site, purpose }): Judgement => {
      const seen = lookNow(world, actorOf(site), `see ${recheck} ${site} ${world.clock}`);
      return { found: seen, left: seen === 'gone' ? [] : purpose.urls };
    });
    for (const visit of group) await end(world, visit);
    const { caseId } = first.purpose;
    if (world.has('crawler') && random.chance(odds.neverReturns)) {
      world.figures.add('rechecks that never return');
      continue;
    }
    const { found: judged, left } = together(judgements);
    world.facts.looks.push({ recheck, caseId, at: world.clock, found: judged });
    world.figures.add(`looked: ${judged}`);
    world.say(caseId, () => `the crawler looks: ${judged}`);
    const message: CaseMessage = {
      caseId,
      command: { type: 'rechecked', recheck, at: world.now(), found: judged, left },
    };
    const late = random.chance(odds.late) ? random.whole(minuteMs, 300 * minuteMs) : random.whole(0, 2 * minuteMs);
    const tell = async (turn?: Turn): Promise<void> => {
      const body = message as unknown as Json;
      const told = await world.work('crawler', caseId, ({ queues }) => queues.send('case', [{ body }]), turn);
      // The crawl's own message comes back after a crash, and with it the word.
      if (!told) world.agenda.add({ at: world.clock + 5 * minuteMs, run: tell });
    };
    world.agenda.add({ at: world.clock + late, run: tell });
  }
};

const end = async (world: World, visit: RecheckVisit): Promise<void> => {
  const { checkpoint: _, ...kept } = visit as RecheckVisit & { checkpoint?: string };
  const done: Visit = { ...kept, state: 'done', stopped: 'complete', endedAt: world.now() };
  const row = rows.visit(done);
  const before = await world.bare.records.get(row);
  if (before !== undefined) await world.bare.records.transact([{ put: row, if: { rev: before.rev } }]);
};

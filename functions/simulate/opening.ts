/** How cases come about: the inventory, a flag, and a reviewer who confirms it by the same decision as in the console. */

import type { CaseCommand } from '../../shared/case/command.ts';
import { caseIdFor } from '../../shared/case/id.ts';
import type { Effect, OutboxEntry } from '../../shared/case/outbox.ts';
import { type Category, categories } from '../../shared/policy/policy.ts';
import type { Json, Ports } from '../../shared/ports.ts';
import { review } from '../../shared/review/decide.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagWrites } from '../../shared/review/line.ts';
import { bodyOf, keys, type OpenCasePointer, rows } from '../../shared/table.ts';
import { addSeconds } from '../../shared/time.ts';
import { type Actor, both, changeContent, isThere, reviewers } from './cast.ts';
import type { Turn } from './gate.ts';
import type { World } from './world.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const settle = async (world: World, { customer, contacts, contract, sites, server }: Actor): Promise<void> => {
  const schedule = { status: 'active', nextVisitAt: world.now() } as const;
  await world.bare.records.transact([
    { put: rows.customer(customer), if: 'absent' },
    ...contacts.map((contact) => ({ put: rows.contact(contact), if: 'absent' }) as const),
    { put: rows.contract(contract), if: 'absent' },
    ...sites.map((host) => {
      const site = { host, contract: contract.id, server, start: `https://${host}/`, schedule };
      return { put: rows.site(site), if: 'absent' } as const;
    }),
  ]);
};

const openFlag = (world: World, { category, hacked }: Actor, site: string): Flag => {
  const seen = addSeconds(world.now(), -3600);
  const page = { url: `https://${site}/found`, title: 'Found', firstSeen: seen, lastSeen: seen, score: 0.9 };
  return {
    id: flagId(site, category),
    site,
    category,
    score: 0.9,
    hacked,
    firstSeen: seen,
    lastSeen: seen,
    visit: 'visit',
    policyVersion: world.law.version,
    pages: [{ ...page, findings: [], fingerprint: `fingerprint of ${site}` }],
    outbound: [],
    dismissed: [],
    history: [],
    state: 'open',
  };
};

/** As the console does: the flag, and the command in the outbox, in one transaction; then a hint. */
const confirm = async (world: World, actor: Actor, site: string, by: string, ports: Ports): Promise<void> => {
  const {
    contract: { id },
    contacts,
    category,
    hacked,
  } = actor;
  const fresh = openFlag(world, actor, site);
  const row = await ports.records.get(keys.flag(fresh.id));
  const known = row && bodyOf<Flag>(row);
  if (known !== undefined && known.state !== 'gone') return;
  const contractRow = await ports.records.get(keys.contract(id));
  const pointer = await ports.records.get(keys.openCase(id, category));
  const caseId = caseIdFor(id, category, pointer && bodyOf<OpenCasePointer>(pointer));
  const contract = contractRow && bodyOf<Actor['contract']>(contractRow);
  const { clause } = world.law.categories[category];
  const action = { type: 'confirm', clause, reason: 'It is there.', hacked } as const;
  const concerned = contract && { contract, contacts, caseId, evidenceGone: false };
  const decided = review(fresh, { ...action, concerned }, { now: world.now(), by, policy: world.law });
  if (!decided.ok) return;
  const { flag, effects } = decided.value;
  const entries = effects.map((effect): OutboxEntry => {
    const now = world.now();
    const command = effect as unknown as Effect;
    return { id: ports.newId(), effect: command, createdAt: now, state: 'pending', attempts: 0, notBefore: now };
  });
  world.facts.confirmations.push({ caseId, flag: flag.id, by });
  const written = await ports.records.transact([
    ...flagWrites(flag, row && { value: bodyOf<Flag>(row), rev: row.rev }),
    ...entries.map((entry) => ({ put: rows.outbox(entry), if: 'absent' }) as const),
  ]);
  if (!written.ok) return;
  for (const entry of entries) await ports.queues.send('outbox', [{ body: { entry: entry.id } }]);
};

const commandOf = (world: World, actor: Actor, type: 'moved-away' | 'contract-ended') => async (turn?: Turn) => {
  const caseId = [...world.chronicles.values()].findLast(({ value }) => value.contract === actor.contract.id)?.id;
  if (caseId === undefined) return;
  world.figures.add(type);
  const body = { caseId, command: { type } satisfies CaseCommand } as unknown as Json;
  await world.work(`system ${caseId}`, caseId, ({ queues }) => queues.send('case', [{ body }]), turn);
};

/** What will happen to this customer, whatever the case makes of it. */
export const plot = (world: World, actor: Actor): void => {
  const random = actor.random.fork('plot');
  const confirmAt = (name: string, atMs: number, site: string, by: string, category = actor.category): void =>
    world.act(`${name} ${actor.index}`, atMs, async (turn) => {
      const confirmed = (ports: Ports): Promise<void> => confirm(world, { ...actor, category }, site, by, ports);
      const done = await world.work(`review ${actor.index}`, undefined, confirmed, turn);
      // The page shows an error, and the reviewer presses the button again.
      if (!done) confirmAt(`${name} again`, world.clock + 60_000, site, by, category);
    });
  const [first, second] = actor.sites;
  confirmAt('confirm', actor.openedAt, first, actor.confirmedBy);
  if (random.chance(0.1)) {
    const later = actor.openedAt + random.whole(hourMs, 40 * dayMs);
    confirmAt('confirm second site', later, second, random.pick([...reviewers, both]));
  }
  if (random.chance(0.1)) {
    const again = actor.openedAt + random.whole(40 * dayMs, 120 * dayMs);
    world.act(`content returns ${actor.index}`, again, async () => {
      if (!isThere(actor, world.clock)) changeContent(actor, world.clock, true);
    });
    confirmAt('confirm again', again + hourMs, first, random.pick(reviewers));
  }
  // Where violations count, half of the customers commit another one, which is a case of its own.
  const others = categories.filter((category) => category !== actor.category);
  if (world.law.strikes !== undefined && random.chance(0.5)) {
    const later = actor.openedAt + random.whole(hourMs, 100 * dayMs);
    confirmAt('confirm another violation', later, first, random.pick(reviewers), random.pick(others as [Category]));
  }
  const strange = (type: 'moved-away' | 'contract-ended', odds: number): void => {
    if (!random.chance(odds)) return;
    const atMs = actor.openedAt + random.whole(hourMs, 60 * dayMs);
    world.act(`${type} ${actor.index}`, atMs, commandOf(world, actor, type));
  };
  strange('moved-away', 0.01);
  strange('contract-ended', 0.01);
};

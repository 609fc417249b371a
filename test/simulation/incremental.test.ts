/** What is judged from where the last step left it comes to what judging everything anew comes to; and nobody changes what is shared. */
import { expect, it } from 'vitest';
import { type Chronicle, record } from '../../functions/simulate/chronicle.ts';
import { audit } from '../../functions/simulate/invariants/audit.ts';
import { clocksAt, clocksOf } from '../../functions/simulate/invariants/clocks.ts';
import type { Ending } from '../../functions/simulate/invariants/invariant.ts';
import { type Program, production } from '../../functions/simulate/program.ts';
import { runWorld } from '../../functions/simulate/run-world.ts';
import { planOf, simulate } from '../../functions/simulate/simulate.ts';
import { type AuditEntry, verifyChain } from '../../shared/audit/chain.ts';
import type { Json, Outgoing, Ports, Write } from '../../shared/ports.ts';
import { mutations } from './mutations.ts';

/** `program`, and what it writes. */
const watched = (program: Program, onWrite: (writes: readonly Write[]) => void): Program => ({
  ...program,
  adapters: (ports) => {
    const inner = program.adapters(ports);
    const transact: Ports['records']['transact'] = async (writes) => {
      const written = await inner.records.transact(writes);
      if (written.ok) onWrite(writes);
      return written;
    };
    return { ...inner, records: { ...inner.records, transact } };
  },
});

it.each([
  { name: 'the production code', program: production },
  ...mutations.filter(({ breaks }) => breaks.includes(2)),
])('clocks after each step are those of the whole trail: $name', { timeout: 120_000 }, async ({ program }) => {
  let chronicles = new Map<string, Chronicle>();
  let compared = 0;
  let longest = 0;
  const onWrite = (writes: readonly Write[]): void => {
    const commit = record(chronicles, writes, compared);
    if (commit === undefined) return;
    const { events } = commit.chronicle;
    for (const count of new Set([events.length - commit.fresh.length, events.length, events.length >> 1])) {
      compared += 1;
      const clocks = clocksAt(events, count);
      longest = Math.max(longest, clocks.length);
      expect(clocks).toEqual(clocksOf(events.slice(0, count)));
    }
  };
  // A world ends where the broken part is noticed.
  for (let world = 0; world < 40 && compared < 60; world += 1) {
    chronicles = new Map();
    await runWorld({
      ...planOf({ cases: 800, seed: 5, days: 200 }, world),
      cases: [0, 1, 2, 3, 4, 5],
      program: watched(program, onWrite),
    });
  }
  expect(compared).toBeGreaterThanOrEqual(60);
  // Where a clock starts too early, the world ends with the first of them.
  expect(longest).toBeGreaterThan(program === production ? 1 : 0);
});

it('a trail that is still the one that was written is whole, and any other is told from it', async () => {
  const chronicles = new Map<string, Chronicle>();
  const program = watched(production, (writes) => void record(chronicles, writes, 0));
  await runWorld({ ...planOf({ cases: 3, seed: 9, days: 120 }, 0), program });
  const judge = (chronicle: Chronicle, stored: readonly AuditEntry[]): string | undefined =>
    audit.atEnd?.({ chronicle, stored } as Ending);
  for (const chronicle of chronicles.values()) {
    const { trail, id, value } = chronicle;
    expect(trail.length).toBeGreaterThan(2);
    expect(verifyChain(id, trail, value.version)).toBeUndefined();
    expect(judge(chronicle, trail)).toBeUndefined();
    expect(judge(chronicle, structuredClone(trail))).toBeUndefined();
    const [first, second] = trail;
    if (first === undefined || second === undefined) throw new Error('a case has two entries');
    expect(judge(chronicle, trail.slice(1))).toMatch(/audit entry 1 is missing/);
    expect(judge(chronicle, trail.slice(0, -1))).toMatch(new RegExp(`audit entry ${trail.length} is missing`));
    expect(judge(chronicle, [second, first, ...trail.slice(2)])).toMatch(/is reordered/);
    expect(judge(chronicle, [{ ...first, who: 'somebody else' }, ...trail.slice(1)])).toMatch(/entry 1 is changed/);
  }
});

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

/** Records and queues of a world hand out what they were given. Were it changed by anybody, it would throw here. */
it('the program changes nothing that it has written, sent or read', async () => {
  let bodies = 0;
  const freezing: Program = {
    ...production,
    adapters: (ports) => {
      const { records, queues } = ports;
      const transact: Ports['records']['transact'] = (writes) => {
        for (const write of writes) if ('put' in write) frozen(write.put.body);
        bodies += writes.length;
        return records.transact(writes);
      };
      const send: Ports['queues']['send'] = (queue, messages) => {
        for (const message of messages as readonly Outgoing[]) frozen(message.body as Json);
        bodies += messages.length;
        return queues.send(queue, messages);
      };
      return { ...ports, records: { ...records, transact }, queues: { ...queues, send } };
    },
  };
  const options = { cases: 60, seed: 3, days: 365 };
  const plain = await simulate(options);
  const held = await simulate({ ...options, program: freezing });
  expect(held.failed).toBeUndefined();
  expect(bodies).toBeGreaterThan(3_000);
  // Frozen or not, it is the same history.
  expect(held.digest).toBe(plain.digest);
}, 120_000);

it('a digest stands for one history: the same seed has the same, another seed or fault another', async () => {
  const options = { cases: 6, seed: 3, days: 120 };
  const { digest } = await simulate(options);
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect((await simulate(options)).digest).toBe(digest);
  expect((await simulate({ ...options, seed: 4 })).digest).not.toBe(digest);
  expect((await simulate({ ...options, faults: [] })).digest).not.toBe(digest);
});

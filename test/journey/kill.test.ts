/**
 * kill -9 at any moment of `npm start`, start again: no message lost, no notice sent twice, the console shows the same cases.
 * HOSTWARDEN_KILLS=5000 makes it a run of hours, HOSTWARDEN_SEED another one; a failure names the seed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { casesShown, gone, leap, nothingPromised, work } from './kill/actor.ts';
import { inspect } from './kill/inspect.ts';
import { freePorts, startProcess } from './kill/process.ts';
import { seeded } from './kill/random.ts';

const kills = Number(process.env['HOSTWARDEN_KILLS'] ?? 50);
const seed = Number(process.env['HOSTWARDEN_SEED'] ?? 20_270_315);
const msPerKill = 20_000;
const patienceMs = 4_000;
/** As a message comes or goes, by the wall clock at work, between any two writes of the database, by the wall clock at its start. */
const ways = ['messages', 'working', 'messages', 'writes', 'starting'] as const;
/** Of so many messages or writes, the one at which it dies. */
const reach = { messages: 80, writes: 500 } as const;

const top = mkdtempSync(join(tmpdir(), 'hostwarden-kill-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it(`survives ${kills} kills (seed ${seed})`, { timeout: 120_000 + kills * msPerKill }, async () => {
  const data = join(top, 'data');
  const port = await freePorts();
  const random = seeded(seed);
  const promised = nothingPromised();
  const live = async (base: string): Promise<void> => {
    const shown = await casesShown(base).catch(gone);
    if (shown === undefined) return;
    for (const id of promised.cases) expect(shown, `seed ${seed}`).toContain(id);
    await work(base, random, promised);
  };
  const died = { messages: 0, working: 0, writes: 0, starting: 0 };

  for (let kill = 0; kill < kills; kill += 1) {
    const way = ways[kill % ways.length] ?? 'working';
    died[way] += 1;
    const death =
      way === 'messages' || way === 'writes'
        ? { of: way, atWrite: 1 + Math.floor(random.next() * reach[way]), after: random.next() < 0.5 }
        : undefined;
    const host = startProcess(data, port, [], death);
    if (way === 'starting') {
      // While it makes the database, imports, recovers.
      await pause(150 + random.next() * 900);
      await host.end();
      continue;
    }
    const base = await host.ready.catch(() => undefined);
    const working = base === undefined ? Promise.resolve() : live(base);
    await (death === undefined ? pause(random.next() * 800) : Promise.race([host.gone, pause(patienceMs)]));
    await host.end();
    await working;
  }

  // Left in peace it finishes everything by itself.
  const last = startProcess(data, port);
  const base = await last.ready;
  for (let leaps = 0; leaps < 12; leaps += 1) await leap(base, promised);
  expect(await last.end('SIGTERM')).toEqual({ code: 0, signal: null });

  const found = await inspect(data, promised);
  console.info(
    `${kills} kills ${JSON.stringify(died)}: ${found.cases} cases in ${found.states.join(', ')}, ` +
      `${found.mails} mails, ${promised.answers.size} answers, ${promised.leaps} leaps of the clock`,
  );
  expect(found.problems, `seed ${seed}`).toEqual([]);
  // It must have had something to lose.
  expect(promised.confirmed.size).toBeGreaterThanOrEqual(4);
  expect(promised.answers.size).toBeGreaterThanOrEqual(3);
  expect(promised.leaps).toBeGreaterThan(10);
  expect(found.mails).toBeGreaterThan(15);
});

/**
 * kill -9 at any moment of `npm start`, start again: no message lost, no notice sent twice, the console shows the same cases.
 * HOSTWARDEN_KILLS=5000 makes it a run of hours, HOSTWARDEN_SEED another one; a failure names the seed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { casesShown, leap, nothingPromised, work } from './kill/actor.ts';
import { inspect } from './kill/inspect.ts';
import { freePorts, startProcess } from './kill/process.ts';
import { seeded } from './kill/random.ts';

const kills = Number(process.env['HOSTWARDEN_KILLS'] ?? 50);
const seed = Number(process.env['HOSTWARDEN_SEED'] ?? 20_270_315);
const msPerKill = 20_000;
const patienceMs = 6_000;

const top = mkdtempSync(join(tmpdir(), 'hostwarden-kill-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it(`survives ${kills} kills (seed ${seed})`, { timeout: 120_000 + kills * msPerKill }, async () => {
  const data = join(top, 'data');
  const port = await freePorts();
  const random = seeded(seed);
  const promised = nothingPromised();
  const when = { starting: 0, working: 0 };

  for (let kill = 0; kill < kills; kill += 1) {
    const host = startProcess(data, port);
    // Every fourth dies while it starts: while it makes the database, imports, recovers.
    if (kill % 4 === 3) {
      await pause(150 + random.next() * 900);
      when.starting += 1;
      await host.end();
      continue;
    }
    const base = await host.ready;
    const shown = await casesShown(base);
    for (const id of promised.cases) expect(shown, `seed ${seed}, after kill ${kill}`).toContain(id);
    const working = work(base, random, promised);
    // Half die at a moment of the wall clock, half shortly after the story went on: a slow machine gets as far as a fast one.
    const leapsBefore = promised.leaps;
    const wanted = kill % 2 === 0 ? random.pick([1, 2, 3]) : 0;
    const until = performance.now() + patienceMs;
    while (promised.leaps < leapsBefore + wanted && performance.now() < until) await pause(5);
    await pause(random.next() * (wanted === 0 ? 800 : 150));
    when.working += 1;
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
    `${kills} kills (${when.starting} starting, ${when.working} at work): ${found.cases} cases in ${found.states.join(', ')}, ` +
      `${found.mails} mails, ${promised.answers.size} answers, ${promised.leaps} leaps of the clock`,
  );
  expect(found.problems, `seed ${seed}`).toEqual([]);
  // It must have had something to lose.
  expect(promised.confirmed.size).toBeGreaterThanOrEqual(8);
  expect(promised.answers.size).toBeGreaterThan(3);
  expect(promised.leaps).toBeGreaterThan(10);
  expect(found.mails).toBeGreaterThan(20);
});

/**
 * `node test/bench/cold-start.ts [RUNS]`: what each function costs before its first event. Every bundle is loaded by a fresh Node
 * with the stack's options and settings, RUNS times (5), in turns; the median of each is printed. CPU time, so that a busy machine
 * counts for little. Not in it: Lambda's own start, the first TLS handshakes, and what a first event loads.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { bundleInto, environment, names } from '../infra/bundles.ts';

const runs = z.coerce
  .number()
  .int()
  .min(1)
  .max(99)
  .parse(process.argv[2] ?? 5);
/** CPU milliseconds of the import, heap that stays after a collection, and the whole process; memory in bytes. */
const script = `
  globalThis.gc();
  const heap = process.memoryUsage().heapUsed;
  const before = process.cpuUsage();
  const { handler } = await import(process.argv[1]);
  const { user, system } = process.cpuUsage(before);
  if (typeof handler !== 'function') throw new Error('no handler');
  globalThis.gc();
  const after = process.memoryUsage();
  console.log(JSON.stringify({ ms: (user + system) / 1000, heap: after.heapUsed - heap, rss: after.rss }));
  process.exit(0);`;
const measured = z.object({ ms: z.number(), heap: z.number(), rss: z.number() });
type Measured = z.infer<typeof measured>;

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-cold-start-'));
const load = (name: string): Measured => {
  const said = execFileSync(
    process.execPath,
    // The stack sets the first; the collection is ours.
    ['--enable-source-maps', '--expose-gc', '--input-type=module', '--eval', script, join(folder, `${name}.mjs`)],
    { cwd: folder, env: environment, encoding: 'utf8' },
  );
  return measured.parse(JSON.parse(said));
};
const middle = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
const print = (...cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(12))).join('')}\n`);
};
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  await bundleInto(folder);
  const found = new Map(names.map((name): [string, Measured[]] => [name, []]));
  for (let run = 0; run < runs; run += 1) for (const name of names) found.get(name)?.push(load(name));
  print('function', 'bundle', 'CPU median', 'most', 'heap', 'process');
  for (const [name, all] of found) {
    const ms = all.map((each) => each.ms);
    print(
      name,
      mb(statSync(join(folder, `${name}.mjs`)).size),
      `${middle(ms).toFixed(0)} ms`,
      `${Math.max(...ms).toFixed(0)} ms`,
      mb(middle(all.map(({ heap }) => heap))),
      mb(middle(all.map(({ rss }) => rss))),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

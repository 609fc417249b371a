import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createSpill } from '../../../shared/blob/spill.ts';
import { createFrontier, type Parent } from '../../../shared/crawl/frontier.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-spill-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('gives back what was put away, from memory and from the disk, and leaves no file', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.uint8Array({ maxLength: 60 })), { maxLength: 80 }), (steps) => {
      const spill = createSpill(folder, 100);
      const kept = new Map<number, Uint8Array>();
      for (const [what, bytes] of steps) {
        const [id] = [...kept.keys()].slice(what);
        if (what > 0 && id !== undefined) {
          expect([...spill.read(id)]).toEqual([...(kept.get(id) ?? [])]);
          read += 1;
          if (what === 1) continue;
          spill.drop(id);
          kept.delete(id);
        } else kept.set(spill.put(bytes), bytes);
      }
      for (const [id, bytes] of kept) expect([...spill.read(id)]).toEqual([...bytes]);
      expect(readdirSync(folder)).toEqual([]);
      spill.close();
    }),
    { seed: 4, numRuns: 200 },
  );
  expect(read).toBeGreaterThan(200);
});
test('without a folder it stays in memory', () => {
  const spill = createSpill(join(folder, 'not-there'), 0);
  const id = spill.put(Buffer.from('kept'));
  expect(Buffer.from(spill.read(id)).toString()).toBe('kept');
  spill.close();
});

test('a frontier whose addresses are put away is the one that it is without', () => {
  const spill = createSpill(folder, 0);
  let put = 0;
  const counted = {
    ...spill,
    put: (bytes: Uint8Array) => {
      put += 1;
      return spill.put(bytes);
    },
  };
  const frontiers = [
    createFrontier(),
    createFrontier(undefined, undefined, undefined, { secret: 'x', store: counted }),
  ] as const;
  const parents = [0, 1, 2].map((depth): Parent => ({ depth, echoes: 0, simhash: `h${depth}`, branch: '' }));
  for (const frontier of frontiers)
    for (let n = 0; n < 40_000; n += 1) {
      const parent = parents[n % 3];
      if (parent !== undefined) frontier.add(`http://s.example/é/${n % 30_000}`, parent);
      if (n % 5 === 0) frontier.next();
    }
  expect(put).toBeGreaterThan(10);
  const [plain, spilled] = frontiers;
  expect(spilled.save().queue).toEqual(plain.save().queue);
  const again = createFrontier(JSON.parse(JSON.stringify(spilled.save())));
  const rest = (frontier: typeof plain): string[] => {
    const urls: string[] = [];
    for (let entry = frontier.next(); entry !== undefined; entry = frontier.next()) urls.push(entry.url);
    return urls;
  };
  const wanted = rest(plain);
  expect(wanted.length).toBeGreaterThan(5_000);
  expect(rest(spilled)).toEqual(wanted);
  expect(rest(again)).toEqual(wanted);
  for (const frontier of [plain, spilled, again]) expect(frontier.knows('http://s.example/é/29999')).toBe(true);
  spill.close();
});

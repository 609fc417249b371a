import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPile } from '../../../shared/net/pile.ts';

const most = 8 * 1024 * 1024;

test('whatever the chunks, promised or not, they come back in one piece and in order', () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 50_000 }), { maxLength: 12 });
  let several = 0;
  fc.assert(
    fc.property(chunks, fc.integer({ min: -1, max: 2 * most }), (parts, promised) => {
      const pile = createPile(most);
      pile.expect(promised);
      for (const part of parts) pile.add(part);
      if (parts.length > 2) several += 1;
      expect(Buffer.from(pile.bytes()).equals(Buffer.concat(parts))).toBe(true);
    }),
    { seed: 20261129, numRuns: 300 },
  );
  expect(several).toBeGreaterThan(100);
});

test('a body of one chunk, or as long as it was promised, is copied once, and a chunk is only lent', () => {
  const chunk = new Uint8Array(300_000).fill(7);
  const one = createPile(most);
  one.add(chunk);
  const two = createPile(most);
  two.expect(600_000);
  two.add(chunk);
  two.add(chunk);
  chunk.fill(0);
  expect([one, two].map((pile) => pile.bytes().buffer.byteLength)).toEqual([300_000, 600_000]);
  expect([one, two].map((pile) => pile.bytes().every((byte) => byte === 7))).toEqual([true, true]);
});

test('a million chunks of one byte weigh no more than twice what they say; a promise of more than a body may have weighs nothing', () => {
  const pile = createPile(most);
  pile.expect(Number.MAX_SAFE_INTEGER);
  // As sockets hand them out: each a view of a buffer that it keeps.
  for (let at = 0; at < 1_000_000; at += 1) pile.add(new Uint8Array(8).subarray(at % 8, (at % 8) + 1));
  expect(pile.bytes()).toHaveLength(1_000_000);
  expect(pile.bytes().buffer.byteLength).toBeLessThanOrEqual(2_100_000);
});

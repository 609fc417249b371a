import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlocks } from '../../../shared/crawl/extract/blocks.ts';

const blocksOf = (text: string): readonly string[] => {
  const blocks = createBlocks();
  blocks.add(text);
  blocks.end('p', false, undefined, true);
  blocks.finish();
  return blocks.visible.map(({ text }) => text);
};
const bare = (text: string): string => text.replace(/\s+/g, '');
const longest = 16_384;

// First of all: the most that a process ever took does not fall again.
test('millions of blanks cost no list of their places', () => {
  const text = '\u00a0\u200b'.repeat(2_500_000);
  const before = process.resourceUsage().maxRSS;
  const blocks = blocksOf(text);
  const grown = (process.resourceUsage().maxRSS - before) / 1024;
  expect(blocks.reduce((length, block) => length + block.length, 0)).toBe(text.length - 1);
  expect(grown).toBeLessThan(120);
});

test('however long a text is, white space in it is one blank and every other sign stays', () => {
  const piece = fc.constantFrom('word', 'é', '😀', ' ', '\n\t', '\u00a0', 'x'.repeat(5_000), ' '.repeat(20_000));
  let long = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 12, maxLength: 40, size: 'max' }), (pieces) => {
      const text = pieces.join('');
      const blocks = blocksOf(text);
      if (blocks.length > 1) long += 1;
      for (const block of blocks) {
        expect(block.length).toBeLessThanOrEqual(longest);
        expect(block).not.toMatch(/\s\s|[^\S ]/);
      }
      expect(bare(blocks.join(''))).toBe(bare(text));
      // As it would read in one piece.
      expect(blocks.join('')).toBe(text.replace(/\s+/g, ' ').trim());
    }),
    { seed: 20261129, numRuns: 300 },
  );
  expect(long).toBeGreaterThan(50);
});

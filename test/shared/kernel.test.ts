import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fileOf, kernels, writtenOf } from '../../functions/train/kernels.ts';
import { simhash } from '../../shared/crawl/simhash.ts';
import { GiveUp } from '../../shared/errors.ts';
import { openKernel } from '../../shared/kernel.ts';

describe('the inner loops', () => {
  test.each(kernels)('%s is what its source compiles to (npm run kernels)', { timeout: 60_000 }, async (name) => {
    expect(readFileSync(fileOf(name), 'utf8')).toBe(await writtenOf(name));
  });
  test('say what to do where the system has no addresses left for one', () => {
    const memory = vi.spyOn(WebAssembly, 'Memory').mockImplementation(function refuse() {
      throw new RangeError('WebAssembly.Memory(): could not allocate memory');
    });
    try {
      expect(() => openKernel('', { input: ['u8', 1] }, [])).toThrow(
        expect.objectContaining({
          name: GiveUp.name,
          message: expect.stringContaining('10 GB of addresses'),
          remedy: expect.stringContaining('NODE_OPTIONS=--disable-wasm-trap-handler'),
        }),
      );
    } finally {
      memory.mockRestore();
    }
  });
});

const mix = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
};
/** As simhash.ts says it, a vote at a time. */
const plainSimhash = (texts: readonly string[]): string => {
  const votes = new Int32Array(64);
  const rare = texts.join('').length > 4_000;
  let previous = 0;
  for (const word of texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])) {
    if (/\p{N}/u.test(word)) continue;
    let own = 0;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      own = Math.imul(own ^ (code < 128 ? code | 32 : code), 0x0100_0193) ^ 0x5bd1;
    }
    const hash = mix(own ^ Math.imul(previous, 0x9e37_79b1));
    previous = own;
    if (rare && (hash & 7) !== 0) continue;
    const high = mix(hash ^ 0x68bc_21eb);
    const low = mix(high ^ 0x2545_f491);
    for (let bit = 0; bit < 64; bit += 1)
      votes[bit] = (votes[bit] ?? 0) + (((bit < 32 ? low : high) >>> (bit & 31)) & 1 ? 1 : -1);
  }
  let bits = 0n;
  votes.forEach((sum, bit) => {
    if (sum > 0) bits |= 1n << BigInt(bit);
  });
  return bits.toString(16).padStart(16, '0');
};

describe('simhash', () => {
  test('of any texts is that of counting the votes one at a time', () => {
    const word = fc.constantFrom('Haus', 'straße', 'über', 'of', 'x', 'word', 'Ελλάδα', '2024', 'b2b', 'кот', 'fin');
    const parting = fc.constantFrom(' ', ', ', '. ', '\n', ' – ', '"', '  ');
    const text = fc.array(fc.tuple(word, parting), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.integer({ min: 1, max: 60 }), (texts, times) => {
        const many = Array.from({ length: times }, () => texts).flat();
        expect(simhash(many)).toBe(plainSimhash(many));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
  test('goes on where a text is longer than the kernel takes at a time', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `w${'abcdefghij'[i % 10]}${'klmnopqrst'[i % 7]}`).join(' ');
    expect(words.length).toBeGreaterThan(100_000);
    expect(simhash([words])).toBe(plainSimhash([words]));
  });
});

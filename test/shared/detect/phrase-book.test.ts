import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildPhraseBook, type Phrase } from '../../../shared/detect/phrase-book.ts';

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
const hitsOf = (phrases: readonly Phrase[], text: string): readonly string[] => {
  const hits: string[] = [];
  buildPhraseBook(phrases).scan(codesOf(text), text.length, (phrase, end) => hits.push(`${end} ${phrase}`));
  return hits;
};
const isPart = (unit: string | undefined): boolean => unit !== undefined && unit > ' ';
/** Ends in order; the longest first, and of equal phrases the last. */
const naive = (phrases: readonly Phrase[], text: string): readonly string[] =>
  Array.from({ length: text.length + 1 }, (_, end) =>
    phrases
      .map(({ text: words, open }, index) => ({ words, open, index, start: end - words.length }))
      .filter(
        ({ words, open, start }) =>
          words !== '' &&
          text.slice(0, end).endsWith(words) &&
          !isPart(text[start - 1]) &&
          (open === true || !isPart(text[end])),
      )
      .sort((a, b) => a.start - b.start || b.index - a.index)
      .map(({ index }) => `${end} ${index}`),
  ).flat();

const letters = fc.constantFrom('a', 'b', 'é');
const word = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: letters, minLength: 1, maxLength: 2 }) },
  { weight: 3, arbitrary: fc.string({ unit: letters, minLength: 3, maxLength: 7 }) },
  { weight: 1, arbitrary: fc.string({ unit: letters, minLength: 14, maxLength: 34 }) },
);
const words = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n')), { minLength: 1, maxLength: most, size: 'max' })
    .map((parts) => parts.flat().slice(0, -1).join(''));
test('finds the whole words that a naive search finds, in its order, overlaps and doubles included', () => {
  let hits = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: words(3), open: fc.boolean() }), { maxLength: 25, size: 'max' }),
      words(30),
      (given, text) => {
        const phrases = given.map(({ text: words, open }) => ({ text: words, open: open && words.length > 2 }));
        const found = hitsOf(phrases, text);
        hits += found.length;
        expect(found).toEqual(naive(phrases, text));
      },
    ),
    { seed: 1, numRuns: 1_000 },
  );
  expect(hits).toBeGreaterThan(1_000);
});
test('owners: their hits alone, in windows alone; counted, they are as many and of the same parts', () => {
  const owned = fc.record({ owner: fc.constantFrom(0, 1, 31, 32, 33), part: fc.constantFrom(0, 1, 31) });
  let hits = 0;
  let left = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: words(3), open: fc.boolean(), owned }), { minLength: 1, maxLength: 25, size: 'max' }),
      words(30),
      fc.subarray([0, 1, 31, 32, 33, 2], { minLength: 1 }),
      (given, text, owners) => {
        const phrases = given.map((phrase) => ({ ...phrase, open: phrase.open && phrase.text.length > 2 }));
        const book = buildPhraseBook(phrases);
        const of = owners.filter((owner) => owner !== 2);
        const codes = codesOf(text);
        const middle = text.lastIndexOf(' ', text.length / 2) + 1;
        const windows = middle === 0 ? [0, text.length] : [0, middle, middle, text.length];
        const all: number[] = [];
        book.scan(codes, text.length, (phrase) => all.push(phrase), windows);
        const found: number[] = [];
        book.scan(codes, text.length, (phrase) => found.push(phrase), windows, of);
        expect(found).toEqual(all.filter((phrase) => of.includes(phrases[phrase]?.owned.owner ?? 2)));
        const tallies = book.tally(codes, text.length, windows, of);
        of.forEach((owner, at) => {
          const parts = found.flatMap((phrase): readonly number[] => {
            const own = phrases[phrase]?.owned;
            return own?.owner === owner ? [own.part] : [];
          });
          expect(tallies[at]).toEqual({
            hits: parts.length,
            parts: parts.reduce((bits, part) => bits | (1 << part), 0),
          });
        });
        hits += found.length;
        left += all.length - found.length;
      },
    ),
    { seed: 2, numRuns: 600 },
  );
  expect(hits).toBeGreaterThan(500);
  expect(left).toBeGreaterThan(200);
});
test('words only: no phrase begins within one, and only an open one ends there', () => {
  const phrases = [{ text: 'she' }, { text: 'her' }, { text: 'hers' }, { text: 'her', open: true }, { text: 'her' }];
  expect(hitsOf(phrases, 'ushers')).toEqual([]);
  expect(hitsOf(phrases, 'hers')).toEqual(['3 3', '4 2']);
  expect(hitsOf(phrases, 'she\nher')).toEqual(['3 0', '7 4', '7 3', '7 1']);
});
test('a phrase of several words goes on over the beginning of another', () => {
  expect(hitsOf([{ text: 'one two three' }, { text: 'two four' }, { text: 'two' }], 'one two four')).toEqual([
    '7 2',
    '12 1',
  ]);
});
test('what an earlier and longer text left behind is no part of a later one', () => {
  const book = buildPhraseBook([{ text: 'key' }, { text: 'free key' }]);
  const hits: string[] = [];
  for (const text of ['free keyboards', 'free key', 'key', 'free'])
    book.scan(codesOf(text), text.length, (phrase, end) => hits.push(`${text}: ${end} ${phrase}`));
  expect(hits).toEqual(['free key: 8 1', 'free key: 8 0', 'key: 3 0']);
});
test('a word with nothing after it is looked up once', () => {
  // What begins like the word alone and what begins like it and no other word are then the same.
  expect(hitsOf([{ text: 'a' }, { text: 'abc' }, { text: 'abc', open: true }], 'a abc ')).toEqual([
    '1 0',
    '5 2',
    '5 1',
  ]);
  expect(hitsOf([{ text: 'abc' }], 'abc')).toEqual(['3 0']);
});
test('no phrases, empty phrases, signs at an end', () => {
  expect(hitsOf([], 'text')).toEqual([]);
  expect(hitsOf([{ text: '' }], 'text')).toEqual([]);
  expect(hitsOf([{ text: ' crack' }, { text: '18 ' }], ' crack 18 ')).toEqual(['6 0', '10 1']);
});
test('hits come in turn however long phrases overlap one another in a chain', () => {
  const phrases = ['aa', 'bb', 'aa bb aa', 'bb aa bb'].map((text) => ({ text }));
  const text = Array.from({ length: 9_000 }, (_, at) => (at % 2 === 0 ? 'aa' : 'bb')).join(' ');
  const hits = hitsOf(phrases, text);
  expect(hits).toHaveLength(2 * 9_000 - 2);
  expect(hits).toEqual(naive(phrases, text));
});
test('a reader that throws leaves nothing behind for the next text', () => {
  const book = buildPhraseBook([{ text: 'aa' }, { text: 'aa bb' }]);
  const scan = (report: (phrase: number, end: number) => void): void => book.scan(codesOf('aa bb'), 5, report);
  expect(() =>
    scan(() => {
      throw new Error('enough');
    }),
  ).toThrow('enough');
  const hits: string[] = [];
  scan((phrase, end) => hits.push(`${end} ${phrase}`));
  expect(hits).toEqual(['2 0', '5 1']);
});

test('texts that grow little by little open few kernels: each keeps 10 GB of addresses until it is collected', () => {
  const memory = vi.spyOn(WebAssembly, 'Memory');
  try {
    const book = buildPhraseBook([{ text: 'a' }]);
    for (let length = 30_000; length < 130_000; length += 1_000)
      book.scan(new Uint16Array(length).fill(32), length, () => {});
    expect(memory.mock.calls.length).toBeLessThanOrEqual(3);
  } finally {
    memory.mockRestore();
  }
});

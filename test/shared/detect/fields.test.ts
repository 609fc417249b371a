import { expect, test } from 'vitest';
import { fieldOf } from '../../../shared/detect/fields.ts';
import { usual } from '../../../shared/detect/normalise.ts';

const block = (text: string, quoted = false) => ({ text, quoted });

test('the blocks of a page are one field, and who is quoted in it is found there', () => {
  const [field, ...more] = fieldOf('visible text', [
    block('One.'),
    block(''),
    block('He said “go away now”.'),
    block('Three.', true),
  ]);
  expect(more).toEqual([]);
  expect(field?.text).toBe('One.\n\nHe said “go away now”.\n\nThree.');
  expect(field?.quoted.map(([from, to]) => field.text.slice(from, to))).toEqual(['“go away now”', 'Three.']);
  expect(fieldOf('title', [block('')])).toEqual([]);
});

test('a text of hundreds of kilobytes is several, none longer than what is read at a time, and nothing is lost or cut in two', () => {
  const line = 'the quick brown fox has “no licence for it”. '.repeat(300).trim();
  const blocks = Array.from({ length: 40 }, () => block(line));
  const fields = fieldOf('visible text', blocks);
  expect(fields.length).toBeGreaterThan(3);
  for (const { text, quoted } of fields) {
    expect(text.length).toBeLessThanOrEqual(usual);
    expect(quoted.length).toBeGreaterThan(100);
    for (const [from, to] of quoted) expect(text.slice(from, to)).toBe('“no licence for it”');
  }
  expect(fields.map(({ text }) => text).join('\n\n')).toBe(blocks.map(({ text }) => text).join('\n\n'));
});

test('one block that is longer is cut at blanks, and where there are none all the same', () => {
  const words = 'keygen '.repeat(60_000);
  const pieces = fieldOf('hidden text', [block(words)]);
  expect(pieces.map(({ text }) => text).join('')).toBe(words);
  for (const { text } of pieces) expect(text.trim()).toMatch(/^keygen\b.*\bkeygen$/s);
  const letters = 'a'.repeat(usual * 2 + 5);
  expect(fieldOf('hidden text', [block(letters)]).map(({ text }) => text.length)).toEqual([usual, usual, 5]);
});

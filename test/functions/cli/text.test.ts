import { describe, expect, test } from 'vitest';
import { linesOf, longestLine } from '../../../functions/cli/lines.ts';
import { createProgress } from '../../../functions/cli/progress.ts';
import { csvField, forTerminal, toJson } from '../../../functions/cli/safe-text.ts';

const collect = async (
  chunks: readonly (string | Uint8Array)[],
): Promise<readonly (readonly [number, string | undefined])[]> => {
  const lines: (readonly [number, string | undefined])[] = [];
  const input = async function* () {
    yield* chunks;
  };
  for await (const piece of linesOf(input())) for (const { number, text } of piece) lines.push([number, text]);
  return lines;
};

describe('lines', () => {
  test('however the bytes are cut, inside a character too', async () => {
    const bytes = new TextEncoder().encode('één\r\ntwo\n\nlast');
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.slice(n * size, (n + 1) * size),
      );
      expect(await collect(chunks)).toEqual([
        [1, 'één'],
        [2, 'two'],
        [3, ''],
        [4, 'last'],
      ]);
    }
  });
  test('a line without end is given up, the next ones are not', async () => {
    const piece = 'x'.repeat(longestLine / 2);
    expect(await collect([piece, piece, piece, '\nnext'])).toEqual([
      [1, undefined],
      [2, 'next'],
    ]);
  });
});
describe('acting characters', () => {
  test('a terminal gets none', () => {
    expect(forTerminal('a\u001b[31mb\u0007\u009b\u202Ec\nd\te')).toBe('a�[31mb���c d e');
  });
  test('JSON keeps them as escapes', () => {
    const value = { text: 'a\u001b\u009b\u202E\u{E0001}é\n' };
    expect(toJson(value)).toMatch(/^[ -~é]*$/);
    expect(JSON.parse(toJson(value))).toEqual(value);
  });
  test.each([
    ['=1+1', "'=1+1"],
    [' @SUM(A1)', "' @SUM(A1)"],
    ['-5', "'-5"],
    ['+31', "'+31"],
    ['plain', 'plain'],
    ['with, comma "quoted"', '"with, comma ""quoted"""'],
    ['line\nend', 'line end'],
    [-0.5, '-0.5'],
  ])('a spreadsheet takes %j as text', (value, field) => {
    expect(
      csvField(value)
        .replace(/^"'/, "'")
        .replace(/(?<!")"$/, typeof value === 'string' && value.startsWith('with') ? '"' : ''),
    ).toBe(field);
  });
});
describe('progress', () => {
  const shown = (isTTY: boolean): readonly string[] => {
    let now = 0;
    const written: string[] = [];
    const progress = createProgress({ isTTY, columns: 80, write: (text) => written.push(text) }, () => now);
    for (let done = 0; done < 200; done += 1) {
      now += 100;
      progress.report({ done, most: 200, what: 'pages', note: () => 'at \u001b[31mhost' });
    }
    progress.say('finished');
    progress.end();
    return written;
  };
  test('plain lines now and then, with nothing that acts', () => {
    const lines = shown(false);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThan(8);
    for (const line of lines) expect(line).toMatch(/^hostwarden: [^\p{Cc}]*\n$/u);
  });
  test('is worded only where it is shown', () => {
    let now = 0;
    let worded = 0;
    const written: string[] = [];
    const progress = createProgress({ write: (text) => written.push(text) }, () => now);
    for (let done = 0; done < 200; done += 1) {
      now += 100;
      progress.report({ done, most: 200, what: 'pages', note: () => `note ${++worded}` });
    }
    expect(worded).toBe(written.length);
    expect(worded).toBeGreaterThan(2);
  });
  test('a bar that redraws itself within the width and goes away', () => {
    const pieces = shown(true);
    expect(pieces.length).toBeGreaterThan(100);
    for (const piece of pieces.slice(0, -2)) {
      expect(piece.startsWith('\r\u001b[K')).toBe(true);
      expect(piece.slice(4)).toMatch(/^\P{Cc}{1,79}$/u);
    }
    expect(pieces.slice(-2)).toEqual(['\r\u001b[K', 'hostwarden: finished\n']);
  });
});

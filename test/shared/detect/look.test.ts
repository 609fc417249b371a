import { describe, expect, test } from 'vitest';
import { advertised } from '../../../shared/detect/detectors/advertised.ts';
import { maybeForeign, mostText } from '../../../shared/detect/foreign-script.ts';
import { lookAt } from '../../../shared/detect/look.ts';
import { usual } from '../../../shared/detect/normalise.ts';
import { pageWith, shown, unseen } from './page.ts';

const numbers = /\d{4}[ -]?\d{4}|\d{2}\.\d{2}\.\d{2}-\d{3}|\d{6}[ -]?\d{3}/;
const key = /(?:[A-Z\d]{5}(?:-[A-Z\d]{5}){3}|[A-Z\d]{4}(?:-[A-Z\d]{4}){3})/g;
const many = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

/** Texts of these pieces, the same at each run. */
const textsOf = (pieces: readonly string[], howMany: number, longest: number): readonly string[] => {
  let random = 7;
  const next = (below: number): number => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    return (random >>> 8) % below;
  };
  return Array.from({ length: howMany }, () =>
    Array.from({ length: next(longest) }, () => pieces[next(pieces.length)] ?? '').join(''),
  );
};

describe('a look at a text', () => {
  test('counts letters and finds numbers as patterns do, wherever they stand', () => {
    const texts = textsOf(['1', '23', '4567', '89', '012', ' ', '-', '.', 'aΩé', '日😀'], 6_000, 24);
    let having = 0;
    for (const text of texts) {
      const look = lookAt(text);
      expect([text, look.hasNumbers]).toEqual([text, numbers.test(text)]);
      expect([text, look.high]).toEqual([text, many(text, /[\u0400-\uffff]/g)]);
      expect([text, look.latin]).toEqual([text, many(text, /[a-z]/gi)]);
      if (look.hasNumbers) having += 1;
    }
    expect(having).toBeGreaterThan(1_000);
    expect(having).toBeLessThan(5_000);
  });
  test('finds each form of numbers by itself', () => {
    for (const text of ['12345678', '1234 5678', '1234-5678', '123456 789', '123456-789', '85.07.30-033'])
      for (let at = 0; at < 40; at += 1) expect(lookAt(`${'x'.repeat(at)}${text}`).hasNumbers).toBe(true);
    for (const text of ['1234567', '1234  5678', '123 45678', '12345 678', '85.07.30.033', '85.07.3-033', '1234_5678'])
      expect(lookAt(text).hasNumbers).toBe(false);
  });
  test('counts at least the keys that there are, and none in dates, numbers and words', () => {
    const texts = textsOf(['-AB12', '-CDE3F', '-1999', '-G5H6', ' 7J8K', 'x'], 6_000, 30);
    let having = 0;
    for (const text of texts) {
      const keys = many(text, key);
      expect(lookAt(text).keys).toBeGreaterThanOrEqual(keys);
      if (keys > 0) having += 1;
    }
    expect(having).toBeGreaterThan(300);
    expect(lookAt('well-known, 2024-01-31, 1-800-555-0199, ABCD-1234 and AB-12-CD-34--EF').keys).toBe(0);
  });
  test('remembers nothing of the text before', () => {
    lookAt('A1B2-C3D4-E5F6-G7H8 12345678'.repeat(100));
    expect(lookAt('1234')).toEqual({ high: 0, latin: 0, hasNumbers: false, keys: 0 });
    expect(lookAt('')).toEqual({ high: 0, latin: 0, hasNumbers: false, keys: 0 });
  });
  test('of a text that is too long for one look rules nothing out', () => {
    expect(lookAt('й a'.repeat(usual))).toMatchObject({ high: usual, latin: usual, hasNumbers: true });
    expect(lookAt('x'.repeat(usual + 1)).keys).toBeGreaterThan(1_000);
  });
});

test('a page may be in a script of others where three letters in ten are, of what is read of it', () => {
  expect(maybeForeign(pageWith({ visible: shown('слово word') }))).toBe(true);
  expect(maybeForeign(pageWith({ visible: shown('слово', 'seventeen letters x') }))).toBe(false);
  expect(maybeForeign(pageWith({ title: 'слово', hidden: unseen('word') }))).toBe(true);
  expect(maybeForeign(pageWith({ visible: shown('слово') }))).toBe(true);
  expect(maybeForeign(pageWith({ visible: shown('1, 2, 3') }))).toBe(false);
  const long = 'x'.repeat(mostText);
  expect(maybeForeign(pageWith({ visible: shown('й'.repeat(mostText / 2), long) }))).toBe(true);
  expect(maybeForeign(pageWith({ visible: shown(long, 'й'.repeat(2 * mostText)) }))).toBe(false);
});

test('what is advertised is a word by itself, whatever letter stands before it', () => {
  for (const before of ['', ' ', '-', '1', '_', '\u0301', '😀', '”', '\ud800', '\n'])
    expect(`${before}Viagra`.match(advertised)).toEqual(['Viagra']);
  for (const before of ['a', 'Z', 'é', 'ſ', 'K', 'й', '日', '𐐀', 'Æ'])
    expect(`${before}Viagra`.match(advertised)).toBeNull();
  expect('faire rédiger son mémoire, RÉDIGER VOTRE THÈSE, x日赌场'.match(advertised)).toEqual([
    'faire rédiger son mémoire',
    'RÉDIGER VOTRE THÈSE',
    '赌场',
  ]);
});

import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../shared/crawl/charset.ts';
import { languageFrom } from '../../../shared/crawl/language.ts';
import { distance, isNear, simhash } from '../../../shared/crawl/simhash.ts';
import { shapeOf, urlTrap } from '../../../shared/crawl/traps.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf16 = (text: string, swapped = false): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le');
  return swapped ? buffer.swap16() : buffer;
};

describe('bytes to text as browsers do', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8 mark before the header', bytes([0xef, 0xbb, 0xbf], [0xc3, 0xa9]), 'text/html; charset=iso-8859-1', 'é'],
    ['UTF-16 mark', bytes([0xff, 0xfe], [...utf16('é')]), 'text/html; charset=utf-8', 'é'],
    [
      'header before meta',
      bytes('<meta charset=utf-8>', [0xe9]),
      'text/html;charset="ISO-8859-1"',
      '<meta charset=utf-8>é',
    ],
    ['meta', bytes('<meta charset="windows-1251">', [0xc0]), 'text/html', '<meta charset="windows-1251">А'],
    [
      'meta http-equiv',
      bytes('<meta http-equiv=x content="text/html; charset=shift_jis">', [0x83, 0x41]),
      '',
      '<meta http-equiv=x content="text/html; charset=shift_jis">ア',
    ],
    [
      'a commented meta is none',
      bytes('<!-- <meta charset=shift_jis> -->', [0xc3, 0xa9]),
      '',
      '<!-- <meta charset=shift_jis> -->é',
    ],
    ['meta that cannot be', bytes('<meta charset=utf-16>', [0xc3, 0xa9]), '', '<meta charset=utf-16>é'],
    ['unknown label in the header', bytes([0xc3, 0xa9]), 'text/html; charset=no-such', 'é'],
    ['iso-8859-1 is windows-1252', bytes([0x80]), 'text/html; charset=iso-8859-1', '€'],
    ['UTF-8 unsaid', bytes([0xc3, 0xa9]), 'text/html', 'é'],
    ['not UTF-8, unsaid', bytes('caf', [0xe9]), 'text/html', 'café'],
    ['UTF-16 without a mark', utf16('<html>wohl gemerkt'), 'text/html', '<html>wohl gemerkt'],
    ['UTF-16 the other way round', utf16('<html>wohl gemerkt', true), 'text/html', '<html>wohl gemerkt'],
    [
      'xml',
      bytes('<?xml version="1.0" encoding="iso-8859-15"?>', [0xa4]),
      '',
      '<?xml version="1.0" encoding="iso-8859-15"?>€',
    ],
    ['bad bytes never fail', bytes([0xc3, 0x28]), 'text/html; charset=utf-8', '\ufffd('],
  ])('%s', (_name, body, type, text) => {
    expect(decodeText(body, type)).toBe(text);
  });
});

describe('language', () => {
  test.each([
    ['nl-BE', 'the and is that for', 'nl'],
    ['pt', 'de der die und nicht', undefined],
    ['', 'Het is een mooie dag en wij zijn niet ver van huis, maar ook niet te dicht bij de stad.', 'nl'],
    ['', 'Les prix sont indiqués pour une semaine, et nous ne sommes pas responsables des erreurs.', 'fr'],
    ['', 'Wir haben für das Wochenende nicht mehr viele Zimmer, und die Preise sind mit Frühstück.', 'de'],
    ['', 'This is the page that you were looking for, and they have not moved it.', 'en'],
    ['', 'THAT IS NOT WHERE THEY WERE', 'en'],
    ['', 'FÜR, FÜR, Für', 'de'],
    ['', 'ÊTRE être Être', 'fr'],
    ['', 'OO\u212a oo\u212a Oo\u212a', 'nl'],
    ['', 'that\u0130 that\u0130 that\u0130', undefined],
    ['', `${'x'.repeat(1_490)} that that that`, undefined],
    ['', 'ok', undefined],
    ['', '', undefined],
  ])('%j %j: %s', (declared, text, language) => {
    expect(languageFrom(declared, [text])).toBe(language);
  });
});

describe('simhash', () => {
  const article = Array.from(
    { length: 40 },
    (_, i) => `Sentence about subject${'abcdefgh'[i % 8]} and what ${'klmnopqr'[(i * 3) % 8]}ees it from afar.`,
  );
  test('dates and counters change nothing', () => {
    expect(simhash(['Seen 12 times on 3 May'])).toBe(simhash(['Seen 4711 times on 28 May']));
  });
  test('a changed sentence changes few bits, another text many', () => {
    const changed = [...article.slice(0, 39), 'Something else was written here.'];
    expect(distance(simhash(article), simhash(changed))).toBeLessThanOrEqual(8);
    const other = 'Entirely different words fill these lines because nobody wanted the same paragraphs again'.split(
      ' ',
    );
    expect(distance(simhash(article), simhash(other))).toBeGreaterThan(12);
  });
  test('shape of the value', () => {
    expect(simhash([])).toBe('0000000000000000');
    expect(simhash(['one two three'])).toMatch(/^[0-9a-f]{16}$/);
    expect(distance('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(distance('00000000ffffffff', '00000001fffffffe')).toBe(2);
  });
  test('near is up to three bits, wherever they are', () => {
    const zeros = '0'.repeat(16);
    for (const [bits, near] of [
      ['0000000000000000', true],
      ['8000000000000001', true],
      ['0000000000000007', true],
      ['e000000000000000', true],
      ['000000000000000f', false],
      ['8000100000000011', false],
      ['f000000000000000', false],
    ] as const)
      expect([bits, isNear(zeros, bits), isNear(bits, zeros), distance(zeros, bits) <= 3]).toEqual([
        bits,
        near,
        near,
        near,
      ]);
  });
});

describe('traps that show in the address', () => {
  const s = 'http://s.example';
  test.each([
    [`${s}/a/a/a/a/`, 'trap-repeated-path'],
    [`${s}/a/a/a/a`, 'trap-repeated-path'],
    [`${s}/en/shop/en/shop/en/shop/`, 'trap-repeated-path'],
    [`${s}/x/1/x/2/x/3/x/4/x/5/`, 'trap-repeated-path'],
    [`${s}/${Array.from({ length: 30 }, (_, i) => `d${i}`).join('/')}/`, 'trap-long-path'],
    [`${s}/?${Array.from({ length: 30 }, (_, i) => `p${i}=1`).join('&')}`, 'trap-many-parameters'],
    [`${s}/2024/05/05/index.html`, undefined],
    [`${s}/a/b/a/c.html`, undefined],
    [`${s}/?a=1&b=2`, undefined],
  ])('%s', (url, trap) => {
    expect(urlTrap(url)).toBe(trap);
  });
  test.each([
    [`${s}/calendar/2024/05/`, '/calendar/#/#/'],
    [`${s}/s/8f14e45fceea167a5a36dedd/page.html`, '/s/*/page.html'],
    [`${s}/s/8F14E45FCEEA/12`, '/s/*/#'],
    [`${s}/s/8f14e45fcee/12`, '/s/#f#e#fcee/#'],
    [`${s}/list?page=3`, '/list?'],
    [`${s}/about.html`, undefined],
    [`${s}/a-long-but-honest-name-of-a-page.html`, undefined],
  ])('shape of %s', (url, shape) => {
    expect(shapeOf(url)).toBe(shape);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalEntry, normalise, normalUnits, sourceRange, turnPage } from '../../../shared/detect/normalise.ts';

const said = (text: string): string => normalise(text).text;

describe('spellings of one word', () => {
  test.each([
    ['plain', 'keygen'],
    ['capitals', 'KeyGEN'],
    ['digits for letters', 'k3yg3n'],
    ['hyphens', 'k-e-y-g-e-n'],
    ['spaces', 'k e y g e n'],
    ['full stops', 'k.e.y.g.e.n'],
    ['underscores', 'k_e_y_g_e_n'],
    ['Cyrillic look-alikes', 'kеуgеn'],
    ['Greek look-alike', 'keygeη'],
    ['zero-width space', 'key\u200Bgen'],
    ['soft hyphen', 'key\u00ADgen'],
    ['long letters', 'keeeeygennnn'],
    ['accents, composed and not', 'kéyge\u0301n'],
    ['full width', 'ｋｅｙｇｅｎ'],
    ['mathematical letters', '𝐤𝐞𝐲𝐠𝐞𝐧'],
    ['small capitals', 'ᴋᴇʏɢᴇɴ'],
    ['spelt out with a digit', 'k 3 y g e n'],
  ])('%s', (_, spelling) => {
    expect(said(`get the ${spelling} now`)).toBe('get the keygen now');
  });
});

describe('what is no disguise stays as it is', () => {
  test.each([
    ['1080p x264 mp4', '1080p x264 mp4'],
    ['s01e05 of 2024', 's01e05 of 2024'],
    ['xxxx', 'xxx'],
    ['book, roof & shell', 'book roof shell'],
    ['a b c', 'a b c'],
    ['it costs $5! Now', 'it costs 5\nnow'],
    ['Straße, façade, œuvre, IJsland', 'strasse facade oeuvre ijsland'],
    ['10000 or 1-2-3-4-5', '10000 or 1 2 3 4 5'],
    ["l’été à l'école", 'l ete a l ecole'],
  ])('%s', (source, text) => {
    expect(said(source)).toBe(text);
  });
  test('signs inside a word are letters, elsewhere they are not', () => {
    expect(said('ca$h p@ss $erial k!ller')).toBe('cash pass serial killer');
    expect(said('hi! ok @home 3$')).toBe('hi\nok home 3 ');
  });
  test('sentences and paragraphs end words, abbreviations inside do not', () => {
    expect(said('One. Two\n\nthree.four')).toBe('one\ntwo\nthree four');
  });
});

/** Text with everything that the normaliser treats specially, and whatever else Unicode has. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'k e y g e n',
        'k3y',
        'é',
        'e\u0301',
        '\u00AD',
        '\u200B',
        'ﬁ',
        'ß',
        '𝐤',
        'aaaa',
        ' ',
        '. ',
        '\n\n',
        '$',
        '@',
        '!',
        '-',
        'x.y.z.w',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 25, size: 'max' },
  )
  .map((parts) => parts.join(''));

test('offsets lead back into the source, in order, one range for each unit', () => {
  let joined = 0;
  let shorter = 0;
  fc.assert(
    fc.property(tricky, (source) => {
      const normalised = normalise(source);
      const { text, from, to } = normalised;
      expect(from.length).toBe(text.length);
      for (let i = 0; i < text.length; i += 1) {
        const [start, end] = sourceRange(normalised, i, i + 1);
        expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (from[i - 1] ?? 0));
        expect(end).toBeGreaterThanOrEqual(i === 0 ? 0 : (to[i - 1] ?? 0));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
      }
      if (text.includes('keygen')) joined += 1;
      if (text.length < source.length) shorter += 1;
    }),
    { seed: 4, numRuns: 600 },
  );
  expect(joined).toBeGreaterThan(20);
  expect(shorter).toBeGreaterThan(200);
});
test('a plain letter is where it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z]( ?[a-zA-Z]{2,5}){1,6}$/), (source) => {
      fc.pre(!/(.)\1\1/i.test(source));
      const normalised = normalise(source);
      for (let i = 0; i < normalised.text.length; i += 1)
        expect(source.charAt(normalised.from[i] ?? -1).toLowerCase()).toBe(normalised.text.charAt(i));
    }),
    { seed: 5, numRuns: 300 },
  );
});
test('letters that are read eight at a time come out as those that are read one by one', () => {
  /** Full-width: they fold to the same letters. */
  const wide = (source: string): string =>
    source.replaceAll(/[a-zA-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const letters = fc.string({ unit: fc.constantFrom('a', 'a', 'A', 'b', 'z', 'Z'), maxLength: 20 });
  const texts = fc
    .array(fc.oneof(letters, fc.constantFrom(' ', ' ', ', ', '. ', '\n', '1', 'é', '\u00AD', '@', '[', '{', '`')), {
      maxLength: 30,
      size: 'max',
    })
    .map((parts) => parts.join(''));
  let long = 0;
  let runs = 0;
  fc.assert(
    fc.property(texts, (source) => {
      if (/[a-z]{9}/i.test(source)) long += 1;
      if (/(?:[a-z]{7}|[^a-z])([a-z])\1\1/i.test(source)) runs += 1;
      expect(normalise(source)).toEqual(normalise(wide(source)));
    }),
    { seed: 8, numRuns: 1_000 },
  );
  expect(long).toBeGreaterThan(400);
  expect(runs).toBeGreaterThan(200);
});
test('what is normal stays normal', () => {
  fc.assert(
    fc.property(tricky, (source) => {
      const once = said(source);
      fc.pre(/^[a-z \n]*$/.test(once) && !/(?:\b[a-z]\b ?){3}/.test(once));
      expect(said(once.replaceAll('\n', '. ')).trimEnd()).toBe(once.trimEnd());
    }),
    { seed: 6, numRuns: 300 },
  );
});
test('a range takes in what belongs to its last letter', () => {
  const whole = (source: string): string => {
    const normalised = normalise(source);
    return source.slice(...sourceRange(normalised, 0, normalised.text.length));
  };
  for (const source of ['keygennnn', 'keyge\u0301n\u0301', 'key\u00ADgen\u200B', 'k e y g e n'])
    expect(whole(source)).toBe(source);
});
test('units lent for a look are those of the text', () => {
  fc.assert(
    fc.property(tricky, (source) => {
      const { codes, length } = normalUnits(source);
      expect(String.fromCharCode(...codes.subarray(0, length))).toBe(said(source));
    }),
    { seed: 7, numRuns: 200 },
  );
});
test('texts longer than any page, and characters that unfold to many', () => {
  const long = 'K3ygen '.repeat(30_000);
  expect(said(long)).toBe('keygen '.repeat(30_000));
  expect(said('ﷺ'.repeat(20_000))).toBe('صلى الله عليه وسلم'.repeat(20_000));
});

test('the parts of a page stay as they were read while its other parts are', () => {
  const parts = ['one ', 'two ', 'three ', 'four '].map((word) => word.repeat(2_000));
  const units = parts.map((part) => normalUnits(part));
  expect(new Set(units).size).toBe(parts.length);
  parts.forEach((part, at) => {
    expect(normalUnits(part)).toBe(units[at]);
    expect(String.fromCharCode(...normalUnits(part).codes.subarray(0, 3))).toBe(part.slice(0, 3));
  });
});
test('what the next page says is put where the last one stood', () => {
  turnPage();
  const first = normalUnits('first '.repeat(1_000));
  expect(normalUnits('second '.repeat(1_000))).not.toBe(first);
  turnPage();
  expect(normalUnits('third '.repeat(1_000))).toBe(first);
  expect(said('third '.repeat(1_000))).toBe('third '.repeat(1_000));
});

test('an entry of a lexicon that is taken as it is written is normal', () => {
  expect(normalEntry('Köter ')).toBe('koter');
  expect(normalEntry('k e y g e n')).toBe('keygen');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aab bcd e'), maxLength: 12 }), (written) => {
      expect(normalEntry(written)).toBe(said(written).trim());
    }),
    { numRuns: 2_000 },
  );
});

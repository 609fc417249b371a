import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belgium } from '../../../shared/calendar/holidays.ts';
import type { Case } from '../../../shared/case/case.ts';
import { languages } from '../../../shared/messages.ts';
import type { Block } from '../../../shared/notice/document.ts';
import { type Letter, type LetterInput, letterOf } from '../../../shared/notice/letter.ts';
import { previews } from '../../../shared/notice/preview.ts';
import { joinPdfs } from '../../../shared/pdf/document.ts';
import { letterPdf, windowArea } from '../../../shared/pdf/letter.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { caseFor, link, monday } from '../notice/sample.ts';
import { readPdf, solid } from './read-pdf.ts';

const letters = previews(defaultPolicy, belgium, monday).flatMap((preview) =>
  preview.kind === 'letter' ? [preview] : [],
);
const letterFor = (change: Partial<LetterInput> = {}): Letter =>
  letterOf({
    case: caseFor({ what: 'round', round: 0 }),
    message: { what: 'round', round: 0 },
    customer: { name: 'Bakkerij Jansen', address: ['Dorpsstraat 3', '3000 Leuven', 'België'], language: 'nl' },
    policy: defaultPolicy,
    calendar: belgium,
    link,
    now: monday,
    ...change,
  });

/** Every text of a block in the order in which it is set. */
const wordsOf = (block: Block, colon: string): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'lead':
      return [block.text];
    case 'deadline':
      return [`${block.label}${colon}`, block.moment, block.hint ?? ''];
    case 'quote':
      return [`${block.label}${colon}`, ...block.lines];
    case 'addresses':
      return [`${block.label}${colon}`, ...block.urls.flatMap((url) => ['–', url]), block.more ?? ''];
    case 'button':
      return [`${block.label}${colon}`, block.url, block.hint, block.scan ?? ''];
    case 'steps':
      return [block.title, ...block.items.flatMap((item, at) => [`${at + 1}.`, item])];
    case 'signature':
      return [block.greeting, ...block.lines];
    case 'statement': {
      const { title, before, factsLabel, facts, more, after } = block.fields;
      const plain = (fields: typeof before) => fields.flatMap(({ label, lines }) => [`${label}${colon}`, ...lines]);
      return [
        title,
        ...plain(before),
        ...(facts.length === 0 ? [] : [`${factsLabel}${colon}`]),
        ...facts.flatMap(({ url, fields }) => [url, ...plain(fields)]),
        more ?? '',
        ...plain(after),
      ];
    }
  }
};
const expected = (letter: Letter): string =>
  solid(
    [
      ...letter.sender,
      ...letter.recipient,
      letter.placeAndDate,
      ...letter.heading,
      ...letter.body.blocks.flatMap((block) => wordsOf(block, letter.body.colon)),
    ].join(''),
  );
/** What stands on the pages without their feet. */
const said = async (pdf: Uint8Array): Promise<string> =>
  solid((await readPdf(pdf)).pieces.flatMap(({ text, y }) => (y > 280 ? [] : [text])).join(''));

describe('a letter, read out of its PDF by another program', () => {
  test('there are three in four languages', () => expect(letters).toHaveLength(12));

  test.each(letters.map((preview) => [`${preview.language} ${preview.name}`, preview.letter] as const))(
    '%s says every word of the letter, accents and all, in order',
    async (_, letter) => {
      const pdf = await letterPdf(letter);
      expect(await said(pdf)).toBe(expected(letter));
      const { pages, sizes, pieces, info } = await readPdf(pdf);
      for (const [width, height] of sizes) {
        expect(width).toBeCloseTo(210, 1);
        expect(height).toBeCloseTo(297, 1);
      }
      // Nothing runs off the paper, and every page says which it is.
      for (const { x, y, width } of pieces) {
        expect(x).toBeGreaterThan(19);
        expect(x + width).toBeLessThan(191);
        expect(y).toBeLessThan(287);
      }
      expect(pieces.filter(({ y }) => y > 280)).toHaveLength(pages * 2);
      expect(info).toMatchObject({ Language: letter.language, Producer: 'Hostwarden' });
      expect(info['Title']).toContain(letter.reference);
    },
  );

  test('every accent of our languages, and those of our neighbours', async () => {
    const all = letters.map(({ letter }) => expected(letter)).join('');
    for (const sign of 'éèàçëöüäß’“”') expect(all.includes(sign), sign).toBe(true);
    const name = 'Cœur Ñandú Żółć ŸïÿÆØ Ελλάς Київ';
    const pdf = await letterPdf(letterFor({ customer: { name, address: ['Straat 1'], language: 'nl' } }));
    expect((await said(pdf)).includes(solid(name))).toBe(true);
  });
});

const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;
test.skipIf(!hasPdftotext)('pdftotext reads the same words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostwarden-pdf-'));
  try {
    const letter = letterFor();
    writeFileSync(join(folder, 'a.pdf'), await letterPdf(letter));
    const text = execFileSync('pdftotext', ['-raw', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    for (const line of [...letter.recipient, letter.heading[1]]) expect(text).toContain(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('the window of the envelope', () => {
  /** What may show in a DL or C5/6 envelope when the sheet slips as far as it can. */
  const mayShow = { left: 90, right: 209, top: 34, bottom: 94 };

  test.each([
    [['3000 Leuven']],
    [['Dorpsstraat 3', '3000 Leuven', 'België']],
    [['c/o An', 'Gebouw B', 'Verdieping 3', 'Dorpsstraat 3', 'bus 4', '3000 Leuven', 'België']],
    [
      [
        'Vereniging zonder winstoogmerk voor de bevordering van iets met een zeer lange naam en zo verder',
        '3000 Leuven',
      ],
    ],
  ])('shows the recipient whole, and nothing else: %j', async (address) => {
    const letter = letterFor({ customer: { name: 'Bakkerij Jansen', address, language: 'nl' } });
    const { pieces } = await readPdf(await letterPdf(letter));
    const seen = pieces.filter(
      ({ page, x, y, width }) =>
        page === 1 && x + width > mayShow.left && x < mayShow.right && y > mayShow.top && y - 3 < mayShow.bottom,
    );
    expect(seen.length).toBeGreaterThanOrEqual(Math.min(6, address.length + 1));
    for (const { x, y, width, text } of seen) {
      expect(x, text).toBeGreaterThanOrEqual(windowArea.left);
      expect(x + width, text).toBeLessThanOrEqual(windowArea.right + 0.5);
      expect(y - 3, text).toBeGreaterThanOrEqual(windowArea.top - 0.5);
      expect(y, text).toBeLessThanOrEqual(windowArea.bottom);
    }
    const shown = solid(seen.map(({ text }) => text).join(''));
    expect(shown).toContain(solid(letter.recipient[0] ?? ''));
    expect(shown).toContain('3000Leuven');
  });
});

describe('bytes', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  test('the same letter gives the same bytes, another another', async () => {
    const one = hash(await letterPdf(letterFor()));
    expect(hash(await letterPdf(letterFor()))).toBe(one);
    expect(hash(await letterPdf(letterFor({ link: `${link}x` })))).not.toBe(one);
    // Read back from the blob in which it is kept.
    expect(hash(await letterPdf(JSON.parse(JSON.stringify(letterFor())) as Letter))).toBe(one);
  });

  test('they hold the glyphs that are used, not the whole fonts', async () => {
    expect((await letterPdf(letterFor())).length).toBeLessThan(60_000);
  });

  test('many in one, each on a sheet of its own where the printer has two sides', async () => {
    const one = await letterPdf(letterFor({ case: manyPages(1) }));
    const facts = { title: 'Day', author: 'Host', language: 'en', at: monday };
    const { pages } = await readPdf(one);
    const simple = await joinPdfs([one, one], facts, { twoSided: false });
    const twoSided = await joinPdfs([one, one], facts, { twoSided: true });
    expect((await readPdf(simple)).pages).toBe(pages * 2);
    expect((await readPdf(twoSided)).pages).toBe((pages + (pages % 2)) * 2);
    expect(hash(await joinPdfs([one, one], facts, { twoSided: false }))).toBe(hash(simple));
  });
});

const noticed = caseFor({ what: 'round', round: 0 }).noticed[0];
const manyPages = (count: number): Case => ({
  ...caseFor({ what: 'round', round: 0 }),
  noticed: Array.from({ length: count }, (_, at) => ({
    ...(noticed as NonNullable<typeof noticed>),
    url: `https://bakkerij.example/${at}/${'path/'.repeat(40)}`,
  })),
});

describe('hostile and long texts', () => {
  test('many noticed pages flow over many sheets, and every word arrives', async () => {
    const letter = letterFor({ case: manyPages(15) });
    const pdf = await letterPdf(letter);
    expect((await readPdf(pdf)).pages).toBeGreaterThan(4);
    expect(await said(pdf)).toBe(expected(letter));
  });

  test('what the font cannot set shows as a sign that something is there', async () => {
    const letter = letterFor({ customer: { name: '日本 Jansen 🍞', address: ['Straat 1'], language: 'nl' } });
    expect(await said(await letterPdf(letter))).toContain('��Jansen�');
  });

  test('any name and address is set, within the window', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 90 }), { maxLength: 9 }),
        async (name, address) => {
          const { pieces } = await readPdf(await letterPdf(letterFor({ customer: { name, address, language: 'nl' } })));
          const inWindow = pieces.filter(({ page, x, y }) => page === 1 && x > 100 && y > 34 && y < 94);
          for (const { y } of inWindow) expect(y).toBeLessThanOrEqual(windowArea.bottom);
        },
      ),
      { seed: 56, numRuns: 6 },
    );
  });
});

test('a termination names each notice with its receipt and its term', () => {
  const base = caseFor({ what: 'terminated', round: 2 });
  if (base.state.kind !== 'terminated') throw new Error('the sample is not terminated');
  const rounds = [{ round: 0, deliveredAt: monday, dueAt: monday }];
  const value: Case = { ...base, state: { ...base.state, order: { ...base.state.order, rounds } } };
  for (const language of languages) {
    const letter = letterFor({
      case: value,
      message: { what: 'terminated', round: 2, note: 'Nobody answered.' },
      customer: { name: 'X', address: ['Y'], language },
    });
    const steps = letter.body.blocks.find((block) => block.kind === 'steps');
    expect(steps?.items).toHaveLength(2);
    expect(steps?.items[0]).toMatch(/1/);
    expect(steps?.items[0]).toMatch(/2027/);
  }
});

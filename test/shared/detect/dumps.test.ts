import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDumps } from '../../../shared/detect/detectors/dumps.ts';
import { detectPage } from '../../../shared/detect/detectors.ts';
import {
  findCards,
  findIbans,
  findNationalNumbers,
  maskAddress,
  maskIdentifiers,
} from '../../../shared/detect/identifiers.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { isFlagged, pageScore } from '../../../shared/detect/score.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { belgianIban, card, credential, many, nationalNumber } from './numbers.ts';
import { pageWith, shown } from './page.ts';

const knowledge = compileKnowledge({ policy: defaultPolicy });
const dumps = (...texts: readonly string[]) => detectDumps(pageWith({ visible: shown(...texts) }), knowledge);
const flagged = (...texts: readonly string[]): boolean => {
  const findings = detectPage(pageWith({ visible: shown(...texts) }), knowledge);
  return isFlagged(defaultPolicy, 'illegal-information', pageScore(findings, 'illegal-information'));
};

describe('check digits', () => {
  test('right ones are found, one digit off is not', () => {
    for (let n = 0; n < 40; n += 1) {
      for (const [find, number] of [
        [findCards, card(n)],
        [findIbans, belgianIban(n)],
        [findNationalNumbers, nationalNumber(n)],
      ] as const) {
        expect(find(`x ${number} y`).found).toHaveLength(1);
        const last = Number(number.at(-1));
        expect(find(`x ${number.slice(0, -1)}${(last + 1) % 10} y`).found).toHaveLength(0);
      }
    }
  });
  test('the published examples of IBAN and of a number of someone born in 2000', () => {
    expect(findIbans('GB82 WEST 1234 5698 7654 32, BE71 0961 2345 6769').found).toHaveLength(2);
    const check = 97 - (2_000_101_001 % 97);
    expect(findNationalNumbers(`00.01.01-010.${97 - (2_000_101_010 % 97)}`).found).toHaveLength(1);
    expect(findNationalNumbers(`00.01.01-001.${String(check).padStart(2, '0')}`).found).toHaveLength(1);
  });
});

describe('hoards, in four languages', () => {
  test.each([
    ['en', `Combo list, fresh:\n${many(8, credential)}`, 'credentials'],
    [
      'nl',
      `Gelekte wachtwoorden van klanten:\n${many(8, (n) => credential(n).replace('Summer', 'Zomer'))}`,
      'credentials',
    ],
    ['fr', `Comptes piratés :\n${many(8, (n) => credential(n).replace('Summer', 'Soleil'))}`, 'credentials'],
    ['de', `Geknackte Konten:\n${many(8, (n) => credential(n).replace(':', ';'))}`, 'credentials'],
    ['en', `Fullz for sale\n${many(6, (n) => `${card(n, '')}|12/28|123`)}`, 'cards'],
    ['nl', `Kredietkaarten te koop: ${many(6, (n) => card(n), ', ')}`, 'cards'],
    ['fr', `Cartes valides : ${many(6, (n) => card(n, '-'), ' ; ')}`, 'cards'],
    ['de', `Karten: ${many(6, (n) => card(n))}`, 'cards'],
    ['nl', many(8, (n) => `Lid ${n}, lid${n}@mail.example, ${belgianIban(n)}`), 'accounts'],
    ['fr', many(9, (n) => `Client ${n} ${belgianIban(n)} client${n}@mail.example`), 'accounts'],
    ['nl', `Rijksregisternummers:\n${many(5, nationalNumber)}`, 'national-numbers'],
    ['fr', `Registre national : ${many(5, nationalNumber, ', ')}`, 'national-numbers'],
    ['de', `Nationalregister: ${many(5, (n) => nationalNumber(n).replace(/\D/g, ''), ' ')}`, 'national-numbers'],
  ])('%s: %s', (_, text, kind) => {
    expect(dumps(text).map(({ rule }) => rule)).toContain(`dumps/illegal-information/${kind}`);
    expect(flagged(text)).toBe(true);
  });
});

describe('what only looks like it stays clean', () => {
  test.each([
    [
      'a contact page',
      `Bakkerij, Dorpsstraat 1. Rekening ${belgianIban(1)}, BTW BE 0123.456.749, tel. +32 470 12 34 56, info@bakkerij.example`,
    ],
    [
      'page de contact',
      `Compte ${belgianIban(2)} et ${belgianIban(3)}, TVA BE0123456749, contact@atelier.example, tél. 02/123.45.67`,
    ],
    ['Impressum', 'IBAN DE89 3704 0044 0532 0130 00, USt-IdNr. DE123456789, Tel. 030 1234567, post@laden.example'],
    ['accounts of a federation', `Our member clubs: ${many(20, (n) => `Club ${n} ${belgianIban(n)}`, '; ')}`],
    [
      'test cards',
      `Use these test card numbers: 4242 4242 4242 4242, 5555 5555 5555 4444, 3782 822463 10005, 4000 0566 5566 5556, ${many(8, (n) => card(n), ', ')}`,
    ],
    ['testkaarten', `Testkaartnummers: ${many(10, (n) => card(n), ', ')}`],
    ['cartes de test', `Cartes de test : ${many(10, (n) => card(n), ', ')}`],
    ['Testkarten', `Testkarten: ${many(10, (n) => card(n), ', ')}`],
    ['one national number in a manual', `A national number looks like ${nationalNumber(1)}.`],
    ['who does what', many(12, (n) => `person${n}@club.example: voorzitter, telefoon na zes uur`)],
    ['roles without a space', many(12, (n) => `person${n}@club.example:Secretariaat${'abcdefghijkl'[n]}`)],
    [
      'commands',
      'ssh admin@host.example:/var/www, rsync a@b.example:backup, sip:bob@voip.example:5060, git@code.example:team/tool.git, '.repeat(
        9,
      ),
    ],
    ['one connection string', `${many(9, () => 'amqp://guest@queue.example:5672')} user@example.com:password1`],
    [
      'part numbers',
      Array.from(
        { length: 60 },
        (_, n) => `4929 1${String(n).padStart(3, '0')} 2345 67${String((n * 7) % 100).padStart(2, '0')}`,
      ).join(' '),
    ],
    ['telephone numbers', many(40, (n) => `0${470 + n}.12.34.${String(n + 10)} +32 2 555 12 ${n + 10}`)],
    ['dates and versions', many(60, (n) => `20.01.${10 + (n % 20)}-${100 + n}.${10 + (n % 80)}`)],
    ['book numbers', many(60, (n) => `978-90-${1000 + n}-${100 + n}-${n % 10}`)],
  ])('%s', (_, text) => {
    expect(dumps(text)).toEqual([]);
  });
});

describe('nothing is shown in clear', () => {
  const secrets = [
    many(9, credential),
    many(9, (n) => card(n)),
    many(9, nationalNumber),
    many(9, (n) => `p${n}@mail.example ${belgianIban(n)}`),
  ];
  test('the finding counts and masks', () => {
    for (const text of secrets) {
      const [finding] = dumps(text);
      expect(finding?.counted).toEqual({ hits: 9 });
      expect(finding?.excerpt).toMatch(/^[^ ]+(?: [^ ]+)*(?:, [^,]+){2}$/);
      expect(finding?.excerpt).toContain('•');
      for (const word of text.split(/\s+/)) if (word.length > 5) expect(finding?.excerpt).not.toContain(word);
    }
  });
  test('other findings of the page are masked too, at the same offsets', () => {
    const text = `Free keygen download, ${card(5)} and ${credential(3)}. Cracked software and free serial keys ${nationalNumber(2)}.`;
    const findings = detectPage(pageWith({ visible: shown(text) }), knowledge);
    expect(findings.length).toBeGreaterThan(0);
    for (const { excerpt, marks } of findings) {
      expect(excerpt).toContain('•');
      expect(excerpt).not.toMatch(/\d{4}[ -]\d{4}[ -]\d{4}|Summer|\d{3}\.\d{2}\b/);
      for (const [from, to] of marks) expect(excerpt.slice(from, to)).not.toContain('•');
    }
  });
  test('masking keeps the length, and ordinary numbers', () => {
    const text = 'Order 2024-001, tel. 02 123 45 67, 1234 5678 9012 3456, ISBN 978-90-1234-567-8.';
    expect(maskIdentifiers(text)).toBe(text);
    expect(maskIdentifiers(`a ${card(1)} b`)).toHaveLength(card(1).length + 4);
    expect(maskIdentifiers('1234 5678 9012 and so on')).toBe('•••• •••• •••• and so on');
  });
  test.each([
    '<a data-x="anna@mail.example:sunshine">',
    "<a data-x='anna@mail.example:sunshine'>",
    '["anna@mail.example:sunshine","bert@mail.example:sunshine"]',
    '{"anna@mail.example":"sunshine","bert@mail.example": "sunshine"}',
    '"anna@mail.example","sunshine"\n"bert@mail.example";"sunshine"',
    "['anna@mail.example', 'sunshine']",
    'anna@mail.example:"sunshine"',
    '&quot;anna@mail.example&quot;:&quot;sunshine&quot;',
    '"email": "anna@mail.example", "password": "sunshine"',
    'anna@mail.example\tsunshine1',
    'anna@mail.example : sunshine1',
    'anna@mail.example: sunshine!',
    'anna@mail.example:abc:sunshine',
    '17:anna@mail.example:sunshine',
    'anna@mail.example:fresh/sunshine',
    "anna@mail.example:o'sunshine,sunshine",
    'anna@mail.example:1234!sunshine',
  ])('no password beside its address: %s', (text) => {
    const masked = maskIdentifiers(text);
    expect(masked).not.toMatch(/sunshine/);
    expect(masked).toHaveLength(text.length);
    expect(masked.replace(/[^"']/g, '')).toBe(text.replace(/[^"']/g, ''));
  });
  test.each([
    '"email":"info@site.example","telephone":"+32 2 123 45 67"}',
    '"email":"info@site.example","name":"Jan"',
    '["info@site.example","shop@site.example"]',
    'info@site.example : Secretariaat',
    'info@site.example | 02 123 45 67, or',
    'info@site.example: e-mail',
    'info@site.example\tBrussel',
    'sip:bob@voip.example:5060',
    'deploy@host.example:/var/www',
    'git@code.example:team/tool.git',
    'write("info@site.example",function(){})',
    '<a href="mailto:info@site.example">info@site.example</a>',
  ])('what stands beside an address and is none stays: %s', (text) => {
    expect(maskIdentifiers(text)).toBe(text);
  });
  test('a list in one run, longer than a pattern would hold, is masked to its end', () => {
    const masked = maskIdentifiers(`${many(2_000, (n) => `v${n}@mail.example:sunshine${n}`, ';')} and on`);
    expect(masked).not.toContain('sunshine');
    expect(masked.endsWith(' and on')).toBe(true);
    expect(maskIdentifiers(`a@b.example:${'sunshine'.repeat(2_000_000)}`)).not.toContain('sunshine');
  });
  test('numbers cut off at an end are masked, those within are not', () => {
    const run = fc.string({ unit: fc.constantFrom('1', '9', ' ', '-'), maxLength: 9 });
    const text = fc
      .array(fc.oneof(run, fc.constantFrom('x', '.', '\n')), { maxLength: 7 })
      .map((parts) => parts.join(''));
    const dots = (part: string): string => part.replace(/\d/g, '•');
    let cut = 0;
    fc.assert(
      fc.property(text, (words) => {
        const [front = ''] = /^[\d -]*/.exec(words) ?? [];
        const back =
          words
            .slice(front.length)
            .split(/[^\d -]/)
            .at(-1) ?? '';
        const middle = words.slice(front.length, words.length - back.length);
        const ends = [front, back].map((end) => (end.length < 6 ? end : dots(end)));
        cut += ends.filter((end) => end.includes('•')).length;
        expect(maskIdentifiers(words)).toBe(`${ends[0]}${middle}${ends[1]}`);
      }),
      { seed: 1, numRuns: 2_000 },
    );
    expect(cut).toBeGreaterThan(300);
  });
  test.each(['-', '1 ', '7', 'a:', '@', 'a@b.', 'a@b.example:', '"a@b.cc","', 'a@b.cc:pass;', 'a@b.cc\t'])(
    'a page of nothing but %j costs no more than its length',
    (unit) => {
      const timeOf = (length: number, times: number): number => {
        const text = `x${unit.repeat(length / unit.length)}x`;
        const turns = Array.from({ length: 5 }, () => {
          const begun = performance.now();
          for (let i = 0; i < times; i += 1) maskIdentifiers(text);
          return performance.now() - begun;
        });
        return Math.min(...turns);
      };
      // As much text; thirty times the time where all of it is looked through from each of its places.
      const inShort = timeOf(1_000, 30);
      expect(timeOf(30_000, 1) / inShort).toBeLessThan(10);
    },
  );
  test('so are the addresses of findings, and what ordinary visitors read instead', () => {
    const secret = credential(3);
    const magnet = `magnet:?xt=urn:btih:${'ab'.repeat(20)}&dn=Autumn.Crossing.2026.1080p.WEB-DL.x264-GRPX&kt=${encodeURIComponent(secret)}&c=${card(4).replaceAll(' ', '%20')}&n=${nationalNumber(2)}`;
    const findings = detectPage(
      pageWith({
        visible: shown('Free keygen download, cracked software and free serial keys.'),
        files: [{ kind: 'magnet', url: magnet, text: 'Autumn Crossing' }],
      }),
      knowledge,
    );
    const targets = findings.flatMap(({ target }) => target ?? []);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(target).not.toContain(encodeURIComponent(secret));
    expect(maskAddress(magnet)).not.toMatch(/Summer|\d{4}%20\d{4}|\d{3}\.\d{2}$/);
    expect(maskAddress(magnet)).toContain(`xt=urn:btih:${'ab'.repeat(20)}`);
  });
  test('an address without any stays as it is, whatever numbers it has', () => {
    for (const address of [
      'https://files.example/v/1234567890123?id=98765432#p=2024-01-02',
      'https://a.example/%E2%82%AC/%zz?q=a%20b&mail=info%40a.example',
    ])
      expect(maskAddress(address)).toBe(address);
  });
});

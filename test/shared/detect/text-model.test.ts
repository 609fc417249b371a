import { describe, expect, test } from 'vitest';
import { languageAt, runsOf } from '../../../shared/detect/block-language.ts';
import { detectByModel } from '../../../shared/detect/detectors/text-model.ts';
import { loadIdentify } from '../../../shared/detect/identify.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { concepts } from '../../../shared/detect/model/concepts/concept.ts';
import { modelBytes } from '../../../shared/detect/model/load.ts';
import { decodeModel } from '../../../shared/detect/model/model.ts';
import { tokensOf } from '../../../shared/detect/model/tokens.ts';
import { pageScore } from '../../../shared/detect/score.ts';
import { pageOfText } from '../../../shared/detect/text-page.ts';
import { judgeText } from '../../../shared/detect/text-score.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { shown } from './page.ts';

const identify = await loadIdentify();
const knowledge = compileKnowledge({ policy: defaultPolicy, identify });
const conceptsOf = (text: string, language: 'en' | 'nl' | 'fr' | 'de') =>
  tokensOf(text, language)
    .filter(({ concept }) => concept >= 0)
    .map(({ concept }) => concepts[concept] ?? '.');

describe('one reading in four languages', () => {
  test.each([
    ['en', 'I hate refugees'],
    ['nl', 'Ik haat vluchtelingen'],
    ['fr', 'Je déteste réfugiés'],
    ['de', 'Ich hasse Flüchtlinge'],
  ] as const)('%s', (language, text) => {
    expect(conceptsOf(text, language)).toEqual(['we', 'hate', 'group']);
  });
  test('names are hidden, offsets lead back to the source', () => {
    const text = 'They said: «Asylum  seekers» are here';
    const token = tokensOf(text, 'en').find(({ word }) => word === '1');
    expect(text.slice(token?.from, token?.to)).toBe('Asylum  seekers');
    expect(token?.quoted).toBe(true);
  });
  test('disguised words are read', () => {
    expect(conceptsOf('I h4te r\u00ADefugees', 'en')).toEqual(['we', 'hate', 'group']);
  });
});
describe('a short text', () => {
  const hate = (text: string): number => judgeText(text, undefined, knowledge).scores.hate;
  test.each([
    'I hate immigrants, they are vermin',
    'Alle vluchtelingen moeten dood',
    'Les étrangers sont des parasites',
    'Muslime sind Abschaum',
  ])('hateful: %s', (text) => expect(hate(text)).toBeGreaterThan(0.5));
  test.each([
    'My neighbour is a Muslim',
    'I hate Mondays',
    'Wie zegt dat moslims ratten zijn, is een racist',
    'Je ne déteste pas les immigrés',
    'Meine beste Freundin ist Türkin',
    '',
  ])('not: %s', (text) => expect(hate(text)).toBeLessThan(0.5));
});
describe('a page', () => {
  const passage = 'Immigrants are filthy rats and thieves, I hate them and they should all be deported.';
  const filler = 'The library is open on weekdays and the garden behind it closes at eight in the evening. '.repeat(4);
  const pageOf = (count: number) =>
    pageOfText(Array.from({ length: count }, () => `${passage} ${filler}`).join('\n\n'), 'en');
  const scoreOf = (count: number) => pageScore(detectByModel(pageOf(count), knowledge), 'hate');
  const { threshold } = defaultPolicy.categories.hate;
  test('one passage supports and does not decide; several do', () => {
    expect(scoreOf(1)).toBeGreaterThan(0.2);
    expect(scoreOf(1)).toBeLessThan(threshold / 1.5);
    expect(scoreOf(2)).toBeLessThan(threshold);
    expect(scoreOf(4)).toBeGreaterThanOrEqual(threshold);
  });
  test('the excerpt is the passage', () => {
    expect(detectByModel(pageOf(1), knowledge)[0]?.excerpt).toContain('filthy rats');
  });
  test('the same words as a quotation', () => {
    const quoting = {
      ...pageOf(4),
      visible: shown(passage, passage, passage, passage).map((block) => ({ ...block, quoted: true })),
    };
    expect(pageScore(detectByModel(quoting, knowledge), 'hate')).toBe(0);
  });
  test('another language is not read as one of ours, whatever its words look like without accents', () => {
    const vietnamese = 'Vietnamese: bạn dùng bản này, bạn dùng bản này, không phải của bạn, dùng đúng bản. '.repeat(6);
    const bare = vietnamese.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/gu, 'd');
    const found = (text: string) => detectByModel(pageOfText(text, 'en'), knowledge).length;
    expect(found(vietnamese)).toBe(0);
    expect(found(bare)).toBeGreaterThan(0);
  });
  test('a page that names nobody costs nothing and says nothing', () => {
    expect(detectByModel(pageOfText(filler.repeat(50), 'en'), knowledge)).toEqual([]);
  });
});
describe('languages by block', () => {
  test('a second language on a page is seen; short blocks go with their neighbours', () => {
    const blocks = shown(
      'Welkom op de pagina van onze vereniging, fijn dat u er bent.',
      'Contact',
      'Bienvenue sur la page de notre association, nous sommes heureux de vous voir.',
      'Herzlichst grüßt Sie der gesamte Vorstand samt Kassenwart',
    );
    expect(runsOf(blocks, 'nl', identify).map(({ language, blocks: of }) => [language, of.length])).toEqual([
      ['nl', 2],
      ['fr', 1],
      ['de', 1],
    ]);
  });
  test('without it, little words decide', () => {
    expect(
      runsOf(shown('The shop is open and you can buy bread that is made with care.'), 'nl', undefined),
    ).toMatchObject([{ language: 'en' }]);
  });
  test('of one block is told without the others, and is the same', () => {
    const texts = [
      'The shop is open and you can buy bread that is made with care.',
      'Herzlichst grüßt Sie der gesamte Vorstand samt Kassenwart',
      'Configuration parameters, transaction isolation, replication slots',
      'Welkom bij onze vereniging, wij zijn blij dat u er bent',
      'Menu',
      '',
    ];
    const told = new Set<string>();
    let random = 1;
    for (let round = 0; round < 20; round += 1) {
      const blocks = shown(
        ...Array.from({ length: 90 }, () => {
          random = (Math.imul(random, 48_271) >>> 0) % 0x7fff_ffff;
          return texts[random % texts.length] ?? '';
        }),
      );
      const wanted = runsOf(blocks, 'fr', identify).flatMap(({ language, blocks: of }) => of.map(() => language));
      expect(blocks.map((_, at) => languageAt(blocks, at, 'fr', identify))).toEqual(wanted);
      for (const language of wanted) told.add(language);
    }
    expect([...told].toSorted()).toEqual(['de', 'en', 'fr', 'nl']);
  });
});
describe('who is named', () => {
  const open = 'Transaction isolation, replication slots, vacuum';
  const asked = (...texts: readonly string[]): number => {
    let times = 0;
    const counting = compileKnowledge({
      policy: defaultPolicy,
      identify: (text) => {
        times += 1;
        return identify(text);
      },
    });
    detectByModel({ ...pageOfText(''), language: 'en', visible: shown(...texts) }, counting);
    return times;
  };
  test('in a block of a language that has no such word is nobody, and no other block is looked at', () => {
    expect(asked(open, 'Where the vertices have poles and that is what they are for')).toBeGreaterThan(0);
    expect(asked(open, 'Where the vertices have a homo and that is what they are for')).toBe(0);
  });
  test('misspelt, or written as one with other words, is named though no rule knows the word', () => {
    const nobody =
      'Het woord van de dag in deze cursus is immigrants en dat is alles wat er voor deze week is, met de antwoorden op de volgende bladzijde.';
    const of = (...texts: readonly string[]) =>
      detectByModel({ ...pageOfText(''), language: 'en', visible: shown(...texts) }, knowledge).length;
    const vermin =
      ' are vermin and must be exterminated, we hate them all and they should die like the rats that they are. ';
    for (const who of ['imigrants', 'immirgants', 'ihateimmigrants']) {
      expect(of(`${who}${vermin}`.repeat(2), nobody), who).toBeGreaterThan(0);
      expect(of('Where the vertices have poles and that is what they are for', nobody)).toBe(0);
    }
  });
  test('more often than is kept, or in more blocks than are asked, is looked for everywhere', () => {
    const foreign = 'Where the vertices have a homo and that is what they are for';
    expect(asked(open, foreign.repeat(40))).toBeGreaterThan(0);
    expect(asked(open, ...Array.from({ length: 9 }, () => foreign))).toBeGreaterThan(0);
  });
});
describe('which parts of a page in several languages are read', () => {
  const english = 'The shop is open and you can buy bread that is made with care.';
  const named = 'Das Museum zeigt auch, wie die Juden und nicht nur sie in der Stadt lebten.';
  const others = 'Das Museum ist auch am Sonntag offen, und der Eintritt ist nicht teuer.';
  /** Of each block, is it read for who quotes it? */
  const read = (language: 'en' | undefined, ...texts: readonly string[]): readonly boolean[] => {
    const seen = texts.map(() => false);
    const visible = shown(...texts).map((block, at) => ({
      ...block,
      get quoted() {
        seen[at] = true;
        return false;
      },
    }));
    const { language: _, ...page } = pageOfText('');
    detectByModel({ ...page, ...(language === undefined ? {} : { language }), visible }, knowledge);
    return seen;
  };
  const french = 'Nous sommes une association de quartier et les juifs sont avec nous dans le jardin.';
  const stray = 'The word for it is Juden and that is what you can read in the book that is on the shelf.';
  test.each(['en', undefined] as const)('all of a language that names somebody anywhere (page: %s)', (language) => {
    expect(read(language, english, named, english, others)).toEqual([false, true, false, true]);
    expect(read(language, english, others, english, named)).toEqual([false, true, false, true]);
  });
  test('none of one whose words stand in blocks of another', () => {
    expect(read('en', english, french, stray, others)).toEqual([false, true, false, false]);
  });
  test('and all of one that shows somebody anywhere', () => {
    expect(read('en', english, french, stray, others, english, `${others} ☪`)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(read('en', english, french, stray, `${others} ©`)).toEqual([false, true, false, false]);
  });
  test('also where no word names anybody in the language of its block', () => {
    expect(read('en', stray, others, english, `${others} 🧕`)).toEqual([false, true, false, true]);
    expect(read('en', stray, others, english, `${others} 😀`)).toEqual([false, false, false, false]);
  });
  test('a group that is spelt well once in a second language is found where it is misspelt in it', () => {
    const well = 'The immigrants who came to this street last year have opened a bakery and it is good for all of us.';
    const ill = [
      'Theimmigrants are parasites and scum, we hate them, they should be hanged with their filthy children, all of them.',
      'Imigrants are vermin, and we hate them all; throw them out of this country with their filthy children, they are not people.',
    ];
    const found = (first: string) => {
      const visible = shown(...[first, ...ill.map((text) => `${text} ${text}`)].flatMap((text) => [others, text]));
      return detectByModel({ ...pageOfText(''), language: 'de', visible }, knowledge).length;
    };
    expect(found(well)).toBeGreaterThan(0);
    expect(found(well.replace('immigrants', 'bakers'))).toBe(0);
  });
});
test('the committed model is small and of this format', () => {
  const bytes = modelBytes();
  expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  expect(decodeModel(bytes).weights.some((weight) => weight !== 0)).toBe(true);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewOf, wholePages } from '../../../functions/train/pages/whole-page.ts';
import { detectByPageModel } from '../../../shared/detect/detectors/page-model.ts';
import { detectPage } from '../../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { slursOf } from '../../../shared/detect/model/lexicon.ts';
import { normalUnits } from '../../../shared/detect/normalise.ts';
import { noLinkSigns } from '../../../shared/detect/page-model/link-signs.ts';
import {
  createPageScorer,
  decodePageModel,
  encodePageModel,
  hiddenTopics,
  type PageModel,
  type PageScorer,
  topics,
} from '../../../shared/detect/page-model/model.ts';
import { createSayings, longestKept } from '../../../shared/detect/page-model/sayings.ts';
import { bucketCount, createReader, eachWord, featuresOf, hashOf } from '../../../shared/detect/page-model/words.ts';
import { pageOfText } from '../../../shared/detect/text-page.ts';
import { languages } from '../../../shared/messages.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { linkTo, pageWith, shown, unseen } from './page.ts';

const knowledge = compileKnowledge({ policy: defaultPolicy });
const folder = join(import.meta.dirname, '../../../functions/train/pages/rounds');
const written = languages.flatMap((language) =>
  wholePages(language, readFileSync(join(folder, 'first', `${language}.txt`), 'utf8')),
);

const tiny = (weights: Int8Array): PageModel => ({
  format: 1,
  version: 'tiny',
  of: topics.map(() => ({ bias: -1, step: 0.5, weak: 0, strong: 2 })),
  weights,
});
const wordsOf = (text: string): readonly string[] => {
  const units = normalUnits(text);
  const words: string[] = [];
  eachWord(units, (start, end) => {
    words.push(String.fromCharCode(...units.codes.subarray(start, end)));
    return true;
  });
  return words;
};

describe('words and their features', () => {
  test('numbers are no words, and what joins or disguises a word does not hide it', () => {
    expect(wordsOf('The 12 k3ygens, 2026: k e y g e n')).toEqual(['the', 'keygens', 'keygen']);
  });
  test('a word gives itself, its beginning, and what stands in a row in it', () => {
    const of = (text: string) => {
      const { codes, length } = normalUnits(text);
      return new Set(featuresOf(codes, 0, length));
    };
    // abcdef: the word, abcde, and of " abcdef " five rows of four and four of five.
    expect(of('abcdef').size).toBe(11);
    // The compound shares the rows that lie in both.
    expect([...of('filmstream')].filter((bucket) => of('stream').has(bucket)).length).toBeGreaterThanOrEqual(5);
    expect([...of('garden')].filter((bucket) => of('stream').has(bucket))).toEqual([]);
  });
  test('a word counts once, however often and in how many texts it stands; the thousandth is the last', () => {
    const read = createReader();
    const once = Int32Array.from(read(['one two three']).buckets);
    const again = read(['one two one', 'three two']);
    expect([again.words, [...again.buckets]]).toEqual([3, [...once]]);
    const many = Array.from(
      { length: 3_000 },
      (_, index) => `word${String.fromCharCode(97 + (index % 26), 97 + ((index / 26) % 26), 97 + index / 676)}`,
    );
    expect(read([many.join(' ')]).words).toBe(1_000);
  });
});

describe('the model', () => {
  test('comes back from its bytes', () => {
    const weights = new Int8Array(bucketCount * topics.length);
    weights.set([1, -128, 127], 0);
    weights.set([-3], weights.length - 1);
    expect(decodePageModel(encodePageModel(tiny(weights)))).toEqual(tiny(weights));
    expect(() => decodePageModel(new TextEncoder().encode('{"format":1}\nfew'))).toThrow('not a page model');
  });
  test('adds up the weights of the words by the square root of their number', () => {
    const weights = new Int8Array(bucketCount * topics.length);
    const { codes, length } = normalUnits('alpha');
    for (const bucket of featuresOf(codes, 0, length)) weights[bucket * topics.length + 1] = 1;
    const features = featuresOf(codes, 0, length).length;
    const { words, told } = createPageScorer(tiny(weights)).ofTexts(['alpha omega', 'omega sigma tau']);
    expect(words).toBe(4);
    expect(told[0]).toBeCloseTo((-1 - 0) / 2);
    expect(told[1]).toBeCloseTo((-1 + (0.5 * features) / Math.sqrt(4)) / 2);
  });
  test('may have topics of its own, and what signs of hidden links say is added to the sum', () => {
    const model: PageModel = {
      format: 1,
      version: 'hidden',
      of: [{ bias: -1, step: 0.5, weak: 0, strong: 2, signs: { ...noLinkSigns, away: 3, named: -2, always: -5 } }],
      weights: new Int8Array(bucketCount),
    };
    const scorer = createPageScorer(decodePageModel(encodePageModel(model)), hiddenTopics);
    expect(scorer.ofTexts(['alpha omega'])).toEqual({ words: 2, told: [-0.5] });
    expect(scorer.ofTexts(['alpha omega'], noLinkSigns).told).toEqual([-3]);
    expect(scorer.ofTexts(['alpha omega'], { ...noLinkSigns, away: 1, named: 0.5 }).told).toEqual([-2]);
  });
  test('names the knowledge: another model makes another version', () => {
    const pages = createPageScorer(tiny(new Int8Array(bucketCount * topics.length)));
    expect(compileKnowledge({ policy: defaultPolicy, pages }).version).not.toBe(knowledge.version);
    expect(compileKnowledge({ policy: defaultPolicy, hidden: pages }).version).not.toBe(knowledge.version);
  });
});

describe('what words say', () => {
  const weights = Int8Array.from(
    { length: bucketCount * topics.length },
    (_, at) => (Math.imul(at, 0x9e37_79b1) >> 24) | 0,
  );
  const plain = (word: string): readonly number[] => {
    const { codes, length } = normalUnits(word);
    return topics.map((_, topic) =>
      featuresOf(codes, 0, length).reduce((sum, bucket) => sum + (weights[bucket * topics.length + topic] ?? 0), 0),
    );
  };
  const sayings = createSayings(weights, topics.length);
  const said = (word: string, hash?: number): readonly number[] => {
    const { codes, length } = normalUnits(word);
    const at = sayings.at(codes, 0, length, hash ?? hashOf(codes, 0, length));
    return topics.map((_, topic) => sayings.rows[at + topic] ?? 0);
  };
  test('is the same at the first and at any later time, whatever took its place, and however long the word', () => {
    const words = Array.from(
      { length: 40_000 },
      (_, at) => `w${'o'.repeat(1 + (at % 2))}rd${at.toString(2).replaceAll('0', 'y').replaceAll('1', 'z')}`,
    );
    const sample = words.filter((_, at) => at % 97 === 0);
    const wanted = sample.map(plain);
    expect(sample.some((word) => word.length > longestKept)).toBe(true);
    for (let round = 0; round < 2; round += 1) {
      expect(sample.map((word) => said(word))).toEqual(wanted);
      for (const word of words) said(word);
    }
    expect(sample.map((word) => said(word))).toEqual(wanted);
  });
  test('together is what the features of their different words say, of texts that are long, strange or have too many words as well', () => {
    const read = createReader();
    // No letter thrice in a row, which would be one.
    const wordsOf = (from: number, many: number): string =>
      Array.from({ length: many }, (_, at) =>
        [...(from + at).toString(4)].map((digit) => ['ka', 'lo', 'mi', 'nu'][Number(digit)]).join(''),
      ).join(' ');
    const long = 'every day is a long one '.repeat(12_000);
    let most = 0;
    for (const texts of [
      [],
      [''],
      ['One, two: one. 1999 b2b ÜBER über', 'two Кот 日本', 'x'.repeat(200_000)],
      [long, wordsOf(0, 30)],
      [`${long}${wordsOf(0, 400)}`, wordsOf(200, 1_500), wordsOf(5_000, 10)],
    ]) {
      const { words, buckets } = read(texts);
      const wanted = topics.map((_, topic) =>
        buckets.reduce((sum, bucket) => sum + (weights[bucket * topics.length + topic] ?? 0), 0),
      );
      most = Math.max(most, words);
      expect(sayings.ofTexts(texts)).toBe(words);
      expect([...sayings.sums]).toEqual(wanted);
    }
    expect(most).toBe(1_000);
  });
  test('a word made to have the hash of another does not speak for it', () => {
    for (const [one, other] of [
      ['garden', 'gardens'],
      ['garden', 'gerden'],
      ['gardens', 'gardenz'],
      ['a', 'b'],
    ] as const) {
      expect(said(one, 42)).not.toEqual(plain(other));
      said(one, hashOf(normalUnits(other).codes, 0, other.length));
      expect(said(other)).toEqual(plain(other));
    }
  });
});

describe('a page', () => {
  test('that it learnt from is told, with the words that told it', () => {
    const found = written.filter(({ category, hacked }) => category === 'pornography' && hacked !== true);
    const findings = found.flatMap((page) => detectByPageModel(viewOf(page), knowledge));
    expect(findings.length).toBeGreaterThan(0.9 * found.length);
    for (const { rule, excerpt, marks, score, category } of findings) {
      expect(rule).toBe(`page-model/${category}/${category}`);
      expect(marks.length).toBeGreaterThan(0);
      expect(excerpt.length).toBeLessThanOrEqual(300);
      for (const [from, to] of marks) expect(excerpt.slice(from, to)).toMatch(/^\S.*$/);
      expect(score).toBeGreaterThanOrEqual(0.25);
      expect(score).toBeLessThanOrEqual(0.7);
    }
  });
  test('of few words says nothing', () => {
    const [page] = written.filter(({ category }) => category === 'pornography');
    if (page === undefined) throw new Error('no page to shorten');
    const view = viewOf(page);
    const words = view.visible.flatMap(({ text }) => text.split(/\s+/)).slice(0, 12);
    expect(detectByPageModel(pageOfText(words.join(' '), 'en'), knowledge)).toEqual([]);
  });
  test('that hides advertising is somebody’s victim', () => {
    const hacked = written.filter((page) => page.hacked === true && viewOf(page).hidden.length > 0);
    const findings = hacked.map((page) =>
      detectPage(viewOf(page), knowledge).find(
        ({ detector, where }) => detector === 'page-model' && where === 'hidden text',
      ),
    );
    const told = findings.filter((finding) => finding !== undefined);
    expect(told.length).toBeGreaterThan(0.8 * hacked.length);
    for (const finding of told) {
      expect(finding.rule).toBe('page-model/illegal-information/advertising');
      expect(finding.where).toBe('hidden text');
      expect(finding.hacked).toBe(true);
    }
  });
  test('hidden links are told by where they lead, whatever is written on them; those within the site are not read', () => {
    const links = [
      'https://online-casino-bonus.example/free-spins',
      'https://payday-loans.example/apply',
      'https://viagra-pills.example/order',
    ].map((url) => linkTo(url, { text: 'read more', hidden: 'display-none' }));
    const page = pageWith({ visible: shown('The bakery opens at seven.'), hidden: unseen('read more'), links });
    expect(detectByPageModel(page, knowledge)).toMatchObject([{ rule: 'page-model/illegal-information/advertising' }]);
    expect(detectByPageModel({ ...page, links: links.map((link) => ({ ...link, to: 'site' })) }, knowledge)).toEqual(
      [],
    );
  });
  test('a short hidden text that leads nowhere makes no flag alone', () => {
    const words = 'Cheap casino bonus, free spins, best online slots';
    const hiddenOf = (links: readonly ReturnType<typeof linkTo>[], text = words) =>
      detectByPageModel(
        pageWith({ visible: shown('The bakery opens at seven.'), hidden: unseen(text), links }),
        knowledge,
      ).map(({ score }) => score);
    expect(hiddenOf([])).toEqual([0.35]);
    expect(hiddenOf([linkTo('https://pal.example/', { text: words, hidden: 'display-none' })])).toEqual([0.7]);
    const here = { text: words, hidden: 'display-none', to: 'site' } as const;
    expect(hiddenOf([linkTo('https://site.example/wp-content/cache/spins/1', here)])).toEqual([0.7]);
    expect(hiddenOf([linkTo('https://site.example/contact', here)])).not.toContain(0.7);
    expect(
      hiddenOf(
        [],
        `${words}, cheap viagra pills, payday loans, replica watches, essay writers for money, discount pharmacy, buy followers today`,
      ),
    ).toEqual([0.7]);
  });
  test('hidden words weigh more where they lead to a site that nothing in sight leads to', () => {
    const text = 'the little green pill, posted tonight in a plain envelope, nobody asks why';
    const hidden: PageScorer = {
      ...knowledge.hidden,
      ofTexts: (_, signs) => ({
        words: 12,
        told: [signs !== undefined && 'away' in signs && signs.away === 1 ? 0.5 : -0.5],
      }),
    };
    const found = (links: readonly ReturnType<typeof linkTo>[]): boolean =>
      detectByPageModel(pageWith({ visible: shown('The bakery opens at seven.'), hidden: unseen(text), links }), {
        ...knowledge,
        hidden,
      }).length > 0;
    const hiddenLink = linkTo('https://pal.example/', { text, hidden: 'display-none' });
    expect(found([hiddenLink])).toBe(true);
    expect(found([])).toBe(false);
    expect(found([{ ...hiddenLink, to: 'site' }])).toBe(false);
    // In sight as well: a menu for small screens repeats the one for large ones.
    expect(found([hiddenLink, linkTo('https://www.pal.example/us')])).toBe(false);
    const [finding] = detectByPageModel(
      pageWith({
        hidden: unseen(text),
        links: [hiddenLink, linkTo('https://other.example/', { hidden: 'off-screen' })],
      }),
      knowledge,
    );
    expect(finding?.counted).toEqual({ hits: 2 });
  });
  test('what honest pages hide is no advertising: menus, dialogs, labels, sponsors, other languages', () => {
    const hidden = (category: 'honest' | 'hacked') =>
      languages.flatMap((language) =>
        wholePages(language, readFileSync(join(folder, 'seventh', `${language}.txt`), 'utf8'))
          .filter((page) => (category === 'honest' ? page.category === undefined : page.hacked === true))
          .map(viewOf)
          .filter((page) => page.hidden.length > 0),
      );
    const flagged = (page: ReturnType<typeof viewOf>): boolean =>
      detectByPageModel(page, knowledge).some(({ where, score }) => where === 'hidden text' && score >= 0.65);
    expect(hidden('honest').length).toBeGreaterThan(80);
    expect(hidden('honest').filter(flagged).length).toBeLessThanOrEqual(1);
    expect(hidden('hacked').length).toBeGreaterThan(80);
    expect(hidden('hacked').filter(flagged).length).toBeGreaterThan(0.9 * hidden('hacked').length);
  });
  test('of plain sight that intruders left for search engines is told as that, where it says a language of ours', () => {
    const doorways = wholePages('en', readFileSync(join(folder, 'fifth', 'en.txt'), 'utf8'))
      .filter((page) => page.hacked === true)
      .map(viewOf)
      .filter(({ hidden }) => hidden.length === 0);
    expect(doorways.length).toBeGreaterThan(8);
    const told = doorways.filter((page) =>
      detectPage(page, knowledge).some(
        ({ rule, hacked }) => rule === 'page-model/illegal-information/doorway' && hacked === true,
      ),
    );
    expect(told.length).toBeGreaterThan(0.8 * doorways.length);
    for (const { language: _, ...page } of told)
      expect(detectByPageModel(page, knowledge).some(({ rule }) => rule.endsWith('/doorway'))).toBe(false);
  });
  test('a page in letters that the model never read is no doorway, nor is one of a few words', () => {
    const told = topics.map((topic) => (topic === 'advertising' ? 1.5 : -1));
    const found = (text: string, words: number): boolean =>
      detectByPageModel(pageOfText(text, 'en'), {
        ...knowledge,
        pages: { ...knowledge.pages, ofTexts: () => ({ words, told }) },
      }).length > 0;
    expect(found('The package wants partitions and a kernel. '.repeat(9), 40)).toBe(true);
    expect(found('The package wants partitions and a kernel. '.repeat(9), 39)).toBe(false);
    expect(found('Пакет требует разделы и ядро, package and kernel. '.repeat(9), 40)).toBe(false);
  });
  test('what a doorway offers is the intruder’s too, unless the page is more about that than a doorway', () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + at / 26)}`);
    const found = (doorway: number, information: number) => {
      const told = topics.map((topic) =>
        topic === 'advertising' ? doorway : topic === 'illegal-information' ? information : -1,
      );
      const pages: PageScorer = { ...knowledge.pages, ofTexts: () => ({ words: 60, told }) };
      return detectPage(pageOfText(text.join(' '), 'en'), { ...knowledge, pages })
        .filter(({ detector }) => detector === 'page-model')
        .map(({ rule, hacked = false }) => [rule.replace('page-model/illegal-information/', ''), hacked]);
    };
    const both = [
      ['doorway', true],
      ['illegal-information', true],
    ];
    expect(found(1.5, 1.2)).toEqual(both);
    expect(found(1.5, 0.5)).toEqual(both);
    expect(found(1.2, 1.5)).toEqual(both.map(([rule]) => [rule, false]));
    expect(found(0.9, 0.8)).toEqual([['illegal-information', false]]);
  });
  test('a lone slur or a name among ordinary words is nothing', () => {
    const ordinary =
      'The club meets on Tuesday evening in the small hall behind the station; coffee and cake are there, children are welcome, and whoever wants to sing along brings a song of his own and a friend who plays the piano.';
    for (const word of ['Muslims', 'Jews', 'Roma', ...slursOf('en').slice(0, 3)])
      expect(detectByPageModel(pageOfText(`${ordinary} ${word}.`, 'en'), knowledge)).toEqual([]);
  });
});

/** How the page models learn, and what they take from links. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitTopic, sumOfSample } from '../../../functions/train/pages/fit.ts';
import { hiddenSamplesOf } from '../../../functions/train/pages/hidden-samples.ts';
import { type PageSample, readRounds, samplesOf } from '../../../functions/train/pages/samples.ts';
import { fitSigns, honestOne, shownSignsBy, turnsOfHonest } from '../../../functions/train/pages/signs.ts';
import { viewOf, wholePages } from '../../../functions/train/pages/whole-page.ts';
import { type LinkSigns, noLinkSigns, noShownSigns } from '../../../shared/detect/page-model/link-signs.ts';
import { topics } from '../../../shared/detect/page-model/model.ts';
import { createReader } from '../../../shared/detect/page-model/words.ts';
import { languages } from '../../../shared/messages.ts';

const folder = join(import.meta.dirname, '../../../functions/train/pages/rounds');
const written = languages.flatMap((language) =>
  wholePages(language, readFileSync(join(folder, 'first', `${language}.txt`), 'utf8')),
);

describe('training', () => {
  const of = (topic: PageSample['topic'], text: string): PageSample => {
    const { words, buckets } = createReader()([text]);
    const amounts = new Map<number, number>();
    for (const bucket of buckets) amounts.set(bucket, (amounts.get(bucket) ?? 0) + 1);
    return {
      hand: 'test',
      topic,
      buckets: Int32Array.from(amounts.keys()),
      amounts: Float32Array.from(amounts.values(), (amount) => amount / Math.sqrt(words)),
    };
  };
  const samples = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0 ? of('hate', `muslims zorgblat ${index}`) : of(undefined, `gardens flowers ${index}`),
  );
  test('tells what it learnt from what it did not, the same each time', () => {
    const fit = fitTopic(samples, 'hate');
    expect(sumOfSample(fit, of(undefined, 'zorgblat'))).toBeGreaterThan(sumOfSample(fit, of(undefined, 'flowers')));
    expect(fitTopic(samples, 'hate')).toEqual(fit);
  });
  test('names of peoples weigh nothing for hatred, and are words as any for the rest', () => {
    const name = of(undefined, 'muslims');
    const weightOf = (topic: 'hate' | 'pornography') => {
      const fit = fitTopic(
        samples.map((sample) => (sample.topic === 'hate' ? { ...sample, topic } : sample)),
        topic,
      );
      return name.buckets.reduce((sum, bucket) => sum + Math.abs(fit.weights[bucket] ?? 0), 0);
    };
    expect(weightOf('hate')).toBe(0);
    expect(weightOf('pornography')).toBeGreaterThan(0);
  });
  const firstRound = { hand: 'first', pages: written };
  test('of hacked pages, doorways in sight are advertising, and pages that hide something are of no topic', () => {
    expect(readRounds(folder).map(({ hand }) => hand)).toContain('seventh');
    const samples = samplesOf(firstRound);
    for (const topic of topics) expect(samples.some((sample) => sample.topic === topic)).toBe(true);
    const doorways = written.filter((page) => page.hacked === true && viewOf(page).hidden.length === 0).length;
    expect(samples.filter(({ topic }) => topic === 'advertising').length).toBe(doorways);
  });
  test('of hidden texts, those of hacked pages advertise and those of honest ones do not', () => {
    const samples = hiddenSamplesOf(firstRound).filter(({ signs }) => signs !== undefined);
    const hides = (hacked: boolean) =>
      written.filter(
        (page) => viewOf(page).hidden.length > 0 && (hacked ? page.hacked === true : page.category === undefined),
      ).length;
    const advertise = samples.filter(({ topic }) => topic === 'advertising').length;
    // A line in Japanese is one word, and no sample.
    expect(advertise).toBeGreaterThan(0.8 * hides(true));
    expect(advertise).toBeLessThanOrEqual(hides(true));
    expect(samples.length - advertise).toBe(hides(false));
  });
  test('lines in sight stand for hidden ones: of honest pages for closed sections, of pornography for what intruders hide', () => {
    const of = (category: string | undefined) =>
      hiddenSamplesOf({
        ...firstRound,
        pages: written.filter(
          (page) => page.category === category && page.hacked !== true && viewOf(page).hidden.length === 0,
        ),
      });
    expect(of(undefined).length).toBeGreaterThan(100);
    expect(of(undefined).every(({ topic, signs }) => topic === undefined && signs === undefined)).toBe(true);
    expect(of('pornography').length).toBeGreaterThan(50);
    expect(of('pornography').every(({ topic }) => topic === 'advertising')).toBe(true);
    expect(of('hate')).toEqual([]);
  });
  test('signs of hidden links weigh by how much better they tell than the words', () => {
    const witness = (sum: number, advertises: boolean, signs: Partial<LinkSigns>) => ({
      sum,
      advertises,
      signs: { ...noLinkSigns, ...signs },
    });
    const says = fitSigns([
      ...Array.from({ length: 20 }, (_, at) => witness((at % 5) - 1, true, { away: 1, together: at % 2 })),
      ...Array.from({ length: 20 }, (_, at) => witness((at % 5) - 3, false, { atHome: 1, together: at % 2 })),
    ]);
    expect(says.away).toBeGreaterThan(0.5);
    expect(says.atHome).toBeLessThan(-0.5);
    // As often among both, and never seen.
    expect(Math.abs(says.together)).toBeLessThan(0.2);
    expect(says.named).toBe(0);
    // In units of the sum: midway between the two, nothing is told.
    expect(says.always + (says.away + says.atHome) / 2).toBeCloseTo(0, 0);
  });
  test('links in sight weigh by how much more often doorways have them than honest pages are taken to', () => {
    const doorways = Array.from({ length: 97 }, (_, at) => ({
      ...noShownSigns,
      ...(at < 49 ? { towardsUnnamed: 1 } : at < 68 ? { towardsNamed: 1 } : {}),
    }));
    const says = shownSignsBy(doorways);
    expect(says.always + says.towardsUnnamed).toBeCloseTo(Math.log(0.5 * honestOne.towardsUnnamed));
    expect(says.always + says.towardsNamed).toBeCloseTo(Math.log(0.2 * honestOne.towardsNamed));
    expect(says.always).toBeCloseTo(Math.log(0.3 / (1 - 1 / honestOne.towardsUnnamed - 1 / honestOne.towardsNamed)));
    const often = (sign: keyof typeof honestOne) => turnsOfHonest.filter((signs) => signs[sign] > 0).length;
    expect(often('towardsNamed') * honestOne.towardsNamed).toBe(turnsOfHonest.length);
    expect(often('towardsUnnamed') * honestOne.towardsUnnamed).toBe(turnsOfHonest.length);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../../../shared/crawl/scope.ts';
import { choosePictures, isCandidate } from '../../../../shared/detect/pictures/choose.ts';
import { bitsOf, differenceHash, isTelling } from '../../../../shared/detect/pictures/hash.ts';
import { judgePictures } from '../../../../shared/detect/pictures/judge.ts';
import {
  bounded,
  noPictures,
  pictureModel,
  readMemory,
  rememberedFinding,
} from '../../../../shared/detect/pictures/memory.ts';
import { addPicturePage, messageOf, type PicturePage } from '../../../../shared/detect/pictures/request.ts';
import { defaultPolicy } from '../../../../shared/policy/load.ts';
import { pageWith, shown } from '../page.ts';

const policy = defaultPolicy.pictures;
const picture = (score: number, name = `p${score}.jpg`, hash = name.padEnd(16, '0').slice(0, 16)) => ({
  url: `https://site.example/${name}`,
  sha256: 'a'.repeat(64),
  hash,
  score,
  alt: '',
});
const image = (url: string, width?: number, height?: number) => ({
  url,
  alt: '',
  ...(width === undefined ? {} : { width }),
  ...(height === undefined ? {} : { height }),
});
const finding = {
  detector: 'terms',
  rule: 'terms/pornography/en/x',
  version: 1,
  category: 'pornography',
  kind: 'content',
  where: 'title',
  excerpt: 'x',
  marks: [],
  score: 0.2,
} as const;

describe('what pictures say together', () => {
  test.each([
    ['one of .99 alone', [0.99], false, undefined],
    ['one of .99 beside another signal', [0.99], true, 'one-and-more'],
    ['one of .95 beside another signal is not above it', [0.95], true, undefined],
    ['two of .86', [0.86, 0.87], false, 'several'],
    ['two of .85', [0.85, 0.85], true, undefined],
    ['one of .9 and many neutral ones', [0.9, 0.1, 0.2, 0.3], true, undefined],
    ['none', [], true, undefined],
  ] as const)('%s', (_, scores, signal, rule) => {
    const found = judgePictures(
      scores.map((score, at) => picture(score, `${at}-${score}.jpg`)),
      signal,
      policy,
    );
    expect(found?.rule).toBe(rule === undefined ? undefined : `pictures/pornography/${rule}`);
  });

  test('the same picture twice is one', () => {
    const twice = [picture(0.97, 'a.jpg', 'f'.repeat(16)), picture(0.96, 'b.jpg', 'f'.repeat(16))];
    expect(judgePictures(twice, false, policy)).toBeUndefined();
  });

  test('the finding names the pictures and carries none', () => {
    const found = judgePictures([picture(0.9, 'one.jpg'), picture(0.98, 'two.jpg')], false, policy);
    expect(found).toMatchObject({
      where: 'image',
      target: 'https://site.example/two.jpg',
      excerpt: 'two.jpg 98 %, one.jpg 90 %',
    });
    expect(found?.pictures?.map(({ score }) => score)).toEqual([0.98, 0.9]);
  });

  test('never a finding without two strong pictures or a signal, whatever the scores', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.8, max: 1, noNaN: true })), {
          maxLength: 6,
        }),
        fc.boolean(),
        (scores, signal) => {
          const result = judgePictures(
            scores.map((score, at) => picture(score, `${at}.jpg`)),
            signal,
            policy,
          );
          if (result !== undefined) found += 1;
          const strong = scores.filter((score) => score > 0.85).length;
          const single = scores.some((score) => score > 0.95);
          expect(result !== undefined).toBe(strong >= 2 || (signal && single));
        },
      ),
      { seed: 7, numRuns: 500 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

describe('which pictures are looked at', () => {
  const gallery = (most: number, text = 'Album') =>
    pageWith({
      visible: shown(text),
      images: Array.from({ length: most }, (_, at) => image(`https://site.example/${at}.jpg`)),
    });

  test('of pages that say something, and of pages that say nothing but show much', () => {
    expect(isCandidate(gallery(1), [finding], policy)).toBe(true);
    expect(isCandidate(gallery(1), [], policy)).toBe(false);
    expect(isCandidate(gallery(6), [], policy)).toBe(true);
    expect(isCandidate(gallery(6, 'A long report about the harvest. '.repeat(40)), [], policy)).toBe(false);
    expect(isCandidate(gallery(6), [finding], { ...policy, pages: 'none' })).toBe(false);
    expect(isCandidate(gallery(0), [{ ...finding, category: 'hate' }], policy)).toBe(false);
    expect(isCandidate(gallery(0), [], { ...policy, pages: 'all' })).toBe(true);
  });

  test('the sample is a share of the pages, and always the same ones', () => {
    const pages = Array.from({ length: 2_000 }, (_, at) =>
      pageWith({ url: `https://site.example/${at}`, visible: shown('x') }),
    );
    const taken = pages.filter((page) => isCandidate(page, [], { ...policy, sample: 0.1 }));
    expect(taken.length).toBeGreaterThan(140);
    expect(taken.length).toBeLessThan(260);
    expect(pages.filter((page) => isCandidate(page, [], { ...policy, sample: 0.1 }))).toEqual(taken);
  });

  test('the largest first, no icons, no vectors, none of other hosts', () => {
    const page = pageWith({
      images: [
        image('https://site.example/icon.png', 16, 16),
        image('https://site.example/unknown.jpg'),
        image('https://site.example/wide.jpg', 900, 600),
        image('https://site.example/logo.svg', 900, 900),
        image('https://cdn.example/far.jpg', 2000, 2000),
        image('https://site.example/small.jpg', 120, 90),
      ],
    });
    const own = (url: string) => url.startsWith('https://site.example/');
    const names = (most: number) =>
      choosePictures(page, most, own).map(({ url }) => url.slice('https://site.example/'.length));
    expect(names(12)).toEqual(['wide.jpg', 'unknown.jpg', 'small.jpg']);
    expect(names(1)).toEqual(['wide.jpg']);
  });

  test('a visit asks for no more than its share, and never more than a message holds', () => {
    const pages: PicturePage[] = [];
    for (let page = 0; page < 60; page += 1)
      addPicturePage(
        pages,
        pageWith({
          url: `https://site.example/${page}`,
          images: Array.from({ length: 20 }, (_, at) =>
            image(`https://site.example/${page}/${at}.jpg?${'x'.repeat(1_900)}`),
          ),
        }),
        [finding],
        scopeOf('https://site.example/'),
        policy,
      );
    expect(pages.flatMap(({ pictures }) => pictures)).toHaveLength(policy.perVisit);
    const message = messageOf({ site: 'site.example', server: 's', visit: 'v', pages });
    expect(new TextEncoder().encode(JSON.stringify(message)).length).toBeLessThan(200_000);
    expect(messageOf({ site: 's', server: 's', visit: 'v', pages: [] })).toBeUndefined();
  });
});

describe('hashes', () => {
  test('a bit for each neighbour that is darker', () => {
    expect(differenceHash(Uint8Array.from({ length: 72 }, (_, at) => 255 - (at % 9)))).toBe('f'.repeat(16));
    expect(differenceHash(new Uint8Array(72))).toBe('0'.repeat(16));
    expect([0, 1, 0xff, 0xffffffff, 0x80000001].map(bitsOf)).toEqual([0, 1, 8, 32, 2]);
    expect([isTelling('0'.repeat(16)), isTelling('f'.repeat(16)), isTelling('f0f0f0f00f0f0f0f')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the memory of a site', () => {
  const found = judgePictures([picture(0.9, 'one.jpg'), picture(0.98, 'two.jpg')], false, policy);
  test('holds for a page as long as it shows the strongest picture', () => {
    if (found === undefined) throw new Error('no finding');
    const memory = { ...noPictures, findings: { 'https://site.example/': found } };
    const page = (url: string) => ({ url: 'https://site.example/', images: [image(url)] });
    expect(rememberedFinding(memory, page('https://site.example/two.jpg'))).toEqual(found);
    expect(rememberedFinding(memory, page('https://site.example/one.jpg'))).toBeUndefined();
    expect(rememberedFinding(memory, { url: '__proto__', images: [] })).toBeUndefined();
  });

  test('another model, or damage, means starting afresh; it never grows without bound', () => {
    expect(readMemory({ ...noPictures, model: 'older' })).toEqual(noPictures);
    expect(readMemory('nonsense')).toEqual(noPictures);
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`https://site.example/${at}`, { sha256: '' }]),
    );
    const kept = bounded({ model: pictureModel, pictures: many, findings: {} });
    expect(Object.keys(kept.pictures)).toHaveLength(2_000);
    expect(Object.hasOwn(kept.pictures, 'https://site.example/4999')).toBe(true);
  });
});

/** What our reader keeps from one page to the next: nothing, also of pages made to hurt it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { decodeValue } from '../../../shared/crawl/extract/entities.ts';
import { readHtml } from '../../../shared/crawl/extract/html.ts';
import { type Hearer, looks, readMarkup, ruled } from '../../../shared/crawl/extract/reader.ts';
import { all, expectSame } from './both-readers.ts';

describe('the reader', () => {
  test('forgets a page whose hearer failed in the middle of it', () => {
    const plain = '<p class=k id=i>after <a href=x>b &amp; c</a><title>t</title><b role=x>y';
    const expected = all(readHtml, plain);
    const nasty = `<title>x</title><style>.k{display:none}</style><svg><math><mi><form><textarea>q</textarea><select><option>o<button>
      ${'<p hidden class=k>жx<a href=y>z &notin; <script>s</script>'.repeat(200)}${'<b>'.repeat(1_100)}${'x'.repeat(70_000)}
      <a title="${'x'.repeat(70_000)}&amp;">${'y'.repeat(40_000)}<p>y`;
    let failed = 0;
    for (const name of [
      'part',
      'block',
      'text',
      'open',
      'look',
      'close',
      'unlook',
      'long',
      'restart',
      'rules',
    ] as const)
      for (const when of [1, 2, 90]) {
        let heard = 0;
        const silent: Hearer = {
          part: () => undefined,
          block: () => undefined,
          text: () => undefined,
          open: () => undefined,
          look: () => looks.other,
          close: () => undefined,
          unlook: () => undefined,
          long: () => undefined,
          restart: () => undefined,
          rules: () => ruled.any + ruled.tags,
        };
        const fails = (): never => {
          throw new Error(name);
        };
        const hearer = {
          ...silent,
          [name]: () => {
            heard += 1;
            return heard === when ? fails() : name === 'look' ? looks.other : name === 'rules' ? ruled.any : undefined;
          },
        };
        try {
          readMarkup(nasty, hearer);
        } catch {
          failed += 1;
        }
        expect(all(readHtml, plain)).toEqual(expected);
      }
    expect(failed).toBeGreaterThan(20);
  });
  test('keeps nothing of a page’s values, however long', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const held = (): number => {
      collect();
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    decodeValue('&amp;');
    const before = held();
    decodeValue(`&amp;${'y'.repeat(20e6)}`);
    expect(held() - before).toBeLessThan(10);
  });
  test('forgets what page was before', () => {
    const plain = all(readHtml, '<p class=k>after');
    for (const before of [
      '<title>t',
      '<style>.k{display:none}</style>',
      '<script>',
      '<form><textarea>',
      '<a href=x>',
      '<svg><b ',
      '<!--',
      '&am',
      '<p hidden>',
      '<p>te',
    ])
      expect([all(readHtml, before), all(readHtml, '<p class=k>after')][1]).toEqual(plain);
  });
});

describe('pages made to hurt the reader', () => {
  test.each([
    ['elements nested a hundred thousand deep', `${'<b>'.repeat(100_000)}x`],
    ['of names that are all others', `${Array.from({ length: 60_000 }, (_, i) => `<n${i}>`).join('')}</n59999>y`],
    [
      'names open and closed at once, more than are remembered',
      `${Array.from({ length: 70_000 }, (_, i) => `<n${i}></n${i}>`).join('')}<n1>x</n1>y`,
    ],
    [
      'one that stays open while more names than are remembered come and go',
      `<x-open hidden>${Array.from({ length: 40_000 }, (_, i) => `<n${i}></n${i}>`).join('')}a</x-open>b`,
    ],
    ['an attribute said a hundred thousand times', `<a ${'href=x '.repeat(100_000)}>y</a><a href=z>w`],
    ['an attribute of a megabyte', `<a title="${'x&amp;'.repeat(200_000)}" href=y>z`],
    ['a name of a megabyte', `<${'x'.repeat(1_000_000)} y>z</${'X'.repeat(1_000_000)}>y`],
    ['a text of a megabyte', 'a b\n '.repeat(200_000)],
    ['a text area of a megabyte that might end all the time', `<textarea>${'</text'.repeat(160_000)}</textarea>x`],
    ['of windows that each end where it might', `<textarea>${`${'x'.repeat(32_767)}<`.repeat(20)}`],
    ['CDATA of many windows', `<svg><![CDATA[${'c d '.repeat(50_000)}]]>x`],
    ['a number of a hundred thousand digits', `x&#${'0'.repeat(100_000)}65;y`],
    ['signs of entities and no entity, of entities cut short', `${'&'.repeat(300_000)}x`],
    ['attributes without end', `<p ${'a '.repeat(300_000)}href=x>y`],
    ['blocks without end', '<p>x'.repeat(50_000)],
    ['blocks in two bytes without end', '<p>жё'.repeat(30_000)],
    ['links without end in one that is known', `<a href=x>${'a<b>b</b>'.repeat(50_000)}`],
    [
      'long blocks, wide and narrow',
      `<p>${'ab '.repeat(6_000)}ж${' ab'.repeat(12_000)}<p>${'x'.repeat(16_383)}  <p>${'x'.repeat(16_384)} `,
    ],
    ['NULs', '\0<p>\0a\0</p>'.repeat(10_000)],
  ])('%s', { timeout: 30_000 }, (_, html) => {
    expectSame(html);
  });
});

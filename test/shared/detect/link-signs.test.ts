import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link } from '../../../shared/crawl/page-view.ts';
import {
  addedBy,
  noLinkSigns,
  noShownSigns,
  signsOfHiddenLinks,
  signsOfShownLinks,
} from '../../../shared/detect/page-model/link-signs.ts';
import { longestSought, standing } from '../../../shared/detect/page-model/standing.ts';
import { linkTo, pageWith } from './page.ts';

const hidden = (url: string, parts: Partial<Link> = {}): Link => linkTo(url, { hidden: 'display-none', ...parts });
const signsOf = (links: readonly Link[], shown: readonly string[] = []) =>
  signsOfHiddenLinks(pageWith({ links }), shown);

describe('signs of hidden links', () => {
  test('none where nothing is hidden, and none of what also stands in sight', () => {
    const shop = 'https://shop.example/pills';
    expect(signsOf([linkTo(shop), linkTo('https://site.example/wp-includes/x', { to: 'site' })])).toEqual(noLinkSigns);
    expect(signsOf([hidden(shop), linkTo('https://www.shop.example/')])).toEqual(noLinkSigns);
    expect(signsOf([hidden(shop, { tag: 'script' })])).toEqual(noLinkSigns);
  });
  test('away, and several to one site', () => {
    expect(signsOf([hidden('https://one.example/a'), hidden('https://two.example/a')])).toEqual({
      ...noLinkSigns,
      away: 1,
    });
    expect(signsOf([hidden('https://one.example/a'), hidden('https://www.one.example/b')])).toEqual({
      ...noLinkSigns,
      away: 1,
      together: 1,
    });
  });
  test('a sponsor is named by his address, a network is given the site’s own name', () => {
    const sponsor = hidden('https://griffiths-roofs.example/', { text: 'Shirt sponsor: Griffiths Roofing' });
    const other = hidden('https://pal.example/', { text: 'three cherries in a row' });
    expect(signsOf([sponsor]).named).toBe(1);
    expect(signsOf([sponsor, other]).named).toBe(0.5);
    const handle = [hidden('https://bilderbogen.example/dreieichen')];
    expect(signsOf(handle, ['Gasthof DREIEICHEN, Marktplatz 3']).spokenOf).toBe(0.5);
    expect(signsOf(handle, ['Gasthof zur Post']).spokenOf).toBe(0);
  });
  test('a label as long as a sentence', () => {
    expect(signsOf([hidden('https://pal.example/', { text: 'read all of our reviews' })]).sentence).toBe(0);
    expect(signsOf([hidden('https://pal.example/', { text: 'twelve pages on your mat by nine' })]).sentence).toBe(1);
  });
  test('a folder of programs holds no page; files that lie there are nothing', () => {
    const deep = hidden('https://inn.example/wp-includes/js/pills.html', { text: 'pills' });
    expect(signsOf([deep])).toEqual({ ...noLinkSigns, away: 1, amongProgramsAway: 1 });
    expect(signsOf([hidden('https://inn.example/wp-content/uploads/menu.pdf')]).amongProgramsAway).toBe(0);
    const here = { to: 'site', text: 'pills' } as const;
    expect(signsOf([hidden('https://site.example/wp-content/cache/pills/1', here)])).toEqual({
      ...noLinkSigns,
      amongProgramsHere: 1,
    });
  });
  test('the site’s own menus are at home, unless one of them leads astray', () => {
    const menu = [
      hidden('https://site.example/contact', { to: 'site' }),
      hidden('https://site.example/images/plan.png', { to: 'site' }),
    ];
    expect(signsOf(menu)).toEqual({ ...noLinkSigns, atHome: 1 });
    expect(signsOf([...menu, hidden('https://pal.example/')]).atHome).toBe(0);
    expect(signsOf([...menu, hidden('https://site.example/wp-includes/pills.php', { to: 'site' })]).atHome).toBe(0);
  });
});

describe('words that stand in a text', () => {
  const letters = fc.constantFrom('a', 'b', 'z');
  test('are those that it includes, within other words too, and of whatever lengths', () => {
    const word = fc.string({ unit: letters, minLength: 1, maxLength: longestSought });
    const unit = fc.oneof({ weight: 9, arbitrary: letters }, fc.constantFrom(' ', '\n', 'é', '`', '{', 'A'));
    let found = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.string({ unit, maxLength: 60 }), (words, text) => {
        const there = new Set(words.filter((one) => text.includes(one)));
        found += there.size;
        expect(standing(words, text)).toEqual(there);
      }),
      { seed: 1, numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(1_000);
  });
  test('thousands of them are no more work than a few', () => {
    const text = ['lorem ipsum dolor '.repeat(20_000)];
    const timeOf = (words: number): number => {
      const links = Array.from({ length: 20 }, (_, link) => {
        const path = Array.from({ length: words }, (_, at) =>
          [...String(link * words + at).padStart(5, '0')].map((digit) => 'lorimpsudt'[Number(digit)]).join(''),
        );
        return hidden(`https://pal${link}.example/${path.join('/')}`);
      });
      const turns = Array.from({ length: 3 }, () => {
        const begun = performance.now();
        expect(signsOf(links, text)).toEqual({ ...noLinkSigns, away: 1 });
        return performance.now() - begun;
      });
      return Math.min(...turns);
    };
    const few = timeOf(1);
    // Three hundred times as many, which is what addresses of 2,000 characters hold.
    expect(timeOf(300) / few).toBeLessThan(30);
  });
});

describe('signs of links in sight', () => {
  const several = ['https://orchard.example/cherry', 'https://www.orchard.example/lemon'].map((url) => linkTo(url));
  const of = (links: readonly Link[], text: string) => signsOfShownLinks(pageWith({ links }), [text]);
  test('several towards one site, of which the page speaks or not', () => {
    expect(of(several, 'Three in a row, tonight from eight')).toEqual({ ...noShownSigns, towardsUnnamed: 1 });
    expect(of(several, 'Visit the Orchards of Kent')).toEqual({ ...noShownSigns, towardsNamed: 1 });
  });
  test('none where there is one link, a third site, or nothing in sight', () => {
    expect(of(several.slice(1), 'tonight')).toEqual(noShownSigns);
    expect(of([...several, linkTo('https://pal.example/')], 'tonight')).toEqual(noShownSigns);
    expect(
      of(
        several.map((link) => ({ ...link, hidden: 'display-none' })),
        'tonight',
      ),
    ).toEqual(noShownSigns);
    expect(of([...several, linkTo('https://site.example/a', { to: 'site' })], 'tonight').towardsUnnamed).toBe(1);
  });
});
test('a sum gets what its signs weigh, and what is always added', () => {
  const weights = { always: -1, towardsNamed: 2, towardsUnnamed: 3 };
  expect(addedBy(weights, noShownSigns)).toBe(-1);
  expect(addedBy(weights, { ...noShownSigns, towardsUnnamed: 1 })).toBe(2);
});

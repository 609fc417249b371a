/** Open folders, key lists, and what intruders leave: hits and misses in four languages. */
import { describe, expect, test } from 'vitest';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { detectPage } from '../../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { isFlagged, pageScores } from '../../../shared/detect/score.ts';
import { createBuilder } from '../../../shared/links/compile.ts';
import { openLinks } from '../../../shared/links/compiled.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { type Category, categories } from '../../../shared/policy/policy.ts';
import { file, linkTo, pageWith, shown } from './page.ts';

const knowledge = compileKnowledge({ policy: defaultPolicy });
const detect = (parts: Partial<PageView>) => detectPage(pageWith(parts), knowledge);
const flagged = (parts: Partial<PageView>): readonly Category[] => {
  const scores = pageScores(detect(parts));
  return categories.filter((category) => isFlagged(defaultPolicy, category, scores[category]));
};

describe('open folders', () => {
  const films = [
    'First.Film.2025.1080p.WEBRip.mkv',
    'Second.Film.2024.720p.BluRay.mkv',
    'Third.Film.2026.2160p.WEB-DL.mkv',
    'A.Series.S01E02.720p.HDTV.mkv',
  ].map((name) => file('media', name));
  test.each([
    'Index of /films',
    'Index van /films/',
    'Index de /films',
    'Verzeichnisinhalt von /filme',
    'Directory listing for /films/',
  ])('%s', (title) => {
    expect(flagged({ title, files: films })).toEqual(['illegal-information']);
  });
  test('programs with cracks are software', () => {
    const files = ['Editor.12.keygen.zip', 'Painter.cracked.zip', 'Office.Activator.nulled.zip'].map((name) =>
      file('archive', name),
    );
    expect(flagged({ title: 'Index of /apps', files })).toEqual(['illegal-software']);
  });
  test.each<[string, string, readonly ReturnType<typeof file>[]]>([
    ['sermons', 'Index of /preken', Array.from({ length: 9 }, (_, n) => file('media', `preek-2026-0${n + 1}.mp3`))],
    [
      'concerts filmé',
      'Index de /concerts',
      Array.from({ length: 9 }, (_, n) => file('media', `concert-${n}-1080p.mp4`)),
    ],
    [
      'Linux',
      'Index of /debian-cd',
      Array.from({ length: 9 }, (_, n) => file('torrent', `debian-13.${n}.0-amd64-netinst.iso.torrent`)),
    ],
    [
      'Quelltexte',
      'Verzeichnisinhalt von /src',
      Array.from({ length: 9 }, (_, n) => file('archive', `patch-2.7.${n}.tar.gz`)),
    ],
    [
      'open films',
      'Index of /films',
      ['Big.Buck.Bunny.1080p.BluRay.x264.mp4', 'Sintel.2160p.WEB-DL.mkv', 'Tears.of.Steel.720p.WEBRip.mkv'].map(
        (name) => file('media', name),
      ),
    ],
    [
      'public-domain books',
      'Index of /gutenberg',
      Array.from({ length: 30 }, (_, n) => file('ebook', `pg${1340 + n}.epub`)),
    ],
    [
      'two among many',
      'Index of /video',
      [...films.slice(0, 2), ...Array.from({ length: 20 }, (_, n) => file('media', `holiday-${n}.mp4`))],
    ],
  ])('%s stay clean', (_, title, files) => {
    expect(detect({ title, files })).toEqual([]);
  });
});

describe('key lists', () => {
  const key = (n: number): string => ['AB1CD', 'EF2GH', 'IJ3KL', 'MN4OP', `QR${n}ST`].join('-');
  const keys = [1, 2, 3, 4].map(key).join('\n');
  test.each([
    `Free serial keys for Painter 12:\n${keys}`,
    `Gratis licentiesleutels:\n${keys}`,
    `Clés de licence gratuites :\n${keys}`,
    `Kostenlose Seriennummern für Painter:\n${keys}`,
  ])('%s', (text) => {
    expect(flagged({ visible: shown(text) })).toEqual(['illegal-software']);
  });
  test.each([
    `Your licence key is in the mail after your order, for example ${key(1)}.`,
    `KMS client setup keys (GVLK), free product keys for volume licences:\n${keys}`,
    `Vos clés de licence après achat :\n${keys}`,
    `Teilenummern: ${keys}`,
    `Onderdelen en serienummers van de toestellen in de winkel:\n${keys}`,
  ])('%s stays clean', (text) => {
    expect(detect({ visible: shown(text) })).toEqual([]);
  });
});

describe('what intruders leave', () => {
  const japanese = 'ブランドコピー激安通販専門店。送料無料で正規品と同じ品質の時計をお届けします。'.repeat(4);
  test.each<[string, Partial<PageView>]>([
    [
      'Japanese shop among a Dutch site’s uploads',
      { url: 'https://bakker.example/wp-content/uploads/2026/x/abc.html', language: 'nl', visible: shown(japanese) },
    ],
    [
      'Chinese lottery on a page that says it is French',
      {
        url: 'https://atelier.example/blog/x.html',
        language: 'fr',
        visible: shown('博彩网站推荐，彩票投注平台，娱乐城注册送彩金，棋牌游戏下载。'.repeat(5)),
      },
    ],
    [
      'Thai casino in a folder of pictures',
      {
        url: 'https://verein.example/images/m.php',
        language: 'de',
        visible: shown('สล็อตเว็บตรง บาคาร่าออนไลน์ คาสิโนที่ดีที่สุด '.repeat(6)),
      },
    ],
    [
      'doorway in English',
      {
        url: 'https://club.example/wp-includes/js/cheap.html',
        language: 'en',
        visible: shown('Buy viagra and cialis at our online casino. Replica watches too.'),
      },
    ],
    [
      'doorway in Dutch',
      {
        url: 'https://club.example/css/a.html',
        language: 'nl',
        visible: shown('Kamagra en viagra, ook casino online en namaak horloges.'),
      },
    ],
    [
      'doorway in French',
      {
        url: 'https://club.example/tmp/a.html',
        language: 'fr',
        visible: shown('Viagra, casino en ligne et faux sacs.'),
      },
    ],
    [
      'doorway in German',
      {
        url: 'https://club.example/cache/a.html',
        language: 'de',
        visible: shown('Viagra, Online Casino ohne Lizenz und falsche Uhren.'),
      },
    ],
  ])('%s', (_, parts) => {
    expect(flagged(parts)).toEqual(['illegal-information']);
    expect(detect(parts).every(({ hacked }) => hacked === true)).toBe(true);
  });
  const pills = (words: string, ...shops: readonly string[]): Partial<PageView> => ({
    url: 'https://club.example/news.html',
    language: 'nl',
    visible: shown(words),
    links: shops.map((shop) => linkTo(`https://${shop}/`, { text: 'viagra' })),
  });
  test.each<[string, Partial<PageView>]>([
    ['English', pills('Buy viagra cheap, order cialis, kamagra and levitra.', 'pills-a.test', 'pills-b.test')],
    ['Dutch', pills('Viagra, cialis en kamagra kopen zonder recept.', 'pills-a.test', 'pills-b.test')],
    ['French', pills('Acheter viagra, cialis, levitra pas cher.', 'pills-a.test', 'pills-b.test')],
    ['German', pills('Viagra, Cialis und Levitra rezeptfrei kaufen.', 'pills-a.test', 'pills-b.test')],
  ])('a doorway where pages belong: %s', (_, parts) => {
    expect(flagged(parts)).toEqual(['illegal-information']);
    expect(detect(parts).every(({ hacked }) => hacked === true)).toBe(true);
  });
  test.each<[string, Partial<PageView>]>([
    ['a leaflet and its authority', pills('Buy no cheap viagra, cialis or levitra online.', 'agency.test')],
    ['a leaflet and two authorities', pills('Viagra, cialis and levitra by prescription.', 'a.test', 'b.test')],
    ['a pharmacy', pills('Order viagra, cialis, levitra: cheap with a prescription.')],
  ])('no doorway: %s', (_, parts) => {
    expect(flagged(parts)).toEqual([]);
  });
  test.each<[string, Partial<PageView>]>([
    [
      'a restaurant’s Japanese menu',
      {
        url: 'https://sushi.example/ja/menu.html',
        language: 'nl',
        visible: shown('お寿司とお刺身の盛り合わせ。季節の野菜と魚を使った料理です。'.repeat(5)),
      },
    ],
    [
      'a Russian community',
      {
        url: 'https://club.example/ru/',
        visible: shown('Приглашаем на воскресную школу и концерт хора в нашем клубе. '.repeat(5)),
      },
    ],
    [
      'a casino’s own page',
      {
        url: 'https://casino.example/bonus',
        language: 'en',
        visible: shown('Our online casino has an online poker room.'),
      },
    ],
    [
      'a pharmacy',
      {
        url: 'https://apotheek.example/viagra',
        language: 'nl',
        visible: shown('Viagra en Cialis op voorschrift van uw arts.'),
      },
    ],
    [
      'manual of a program',
      {
        url: 'https://docs.example/assets/guide/index.html',
        language: 'en',
        visible: shown('The theme has a slot for the banner. Copy the files and run the script.'),
      },
    ],
    [
      'a listing of pictures',
      {
        url: 'https://docs.example/images/',
        title: 'Index of /images',
        language: 'de',
        visible: shown('logo.png haus.jpg'),
      },
    ],
    [
      'a short foreign title',
      { url: 'https://site.example/uploads/x.html', language: 'fr', visible: shown('東京 2026') },
    ],
  ])('%s stays clean', (_, parts) => {
    expect(detect(parts)).toEqual([]);
  });
  test('hidden links with an advertiser’s words, or to listed advertisers; the same in sight are not', () => {
    const hidden = { hidden: 'off-screen' } as const;
    const words = [
      linkTo('https://a.test/', { text: 'cheap viagra', ...hidden }),
      linkTo('https://b.test/', { text: 'online casino', ...hidden }),
    ];
    expect(flagged({ links: words })).toEqual(['illegal-information']);
    expect(detect({ links: words }).every(({ hacked }) => hacked === true)).toBe(true);
    expect(detect({ links: words.slice(1) })).toMatchObject([{ score: 0.4, hacked: true }]);
    expect(flagged({ links: words.slice(1) })).toEqual([]);
    expect(detect({ links: words.map(({ hidden: _, ...link }) => link) })).toEqual([]);
    const addressed = ['https://casino-ohne-limit.test/', 'https://payday-loans.test/apply'].map((url) =>
      linkTo(url, { text: 'read more', ...hidden }),
    );
    expect(flagged({ links: addressed })).toEqual(['illegal-information']);
    const builder = createBuilder('illegal-information');
    const gambling = builder.addList({
      name: 'gambling',
      category: 'illegal-information',
      version: '2027-01-15',
      licence: 'CC0-1.0',
      source: 'test',
      strength: 'spam',
    });
    for (const host of ['luck.test', 'dice.test']) builder.add(gambling, host, '2027-01-15');
    const knows = compileKnowledge({ policy: defaultPolicy, links: openLinks([builder.build().bytes]) });
    const links = [linkTo('https://www.luck.test/', hidden), linkTo('https://dice.test/x', hidden)];
    expect(detectPage(pageWith({ links }), knows)).toMatchObject([{ hacked: true, list: { name: 'gambling' } }]);
    expect(detectPage(pageWith({ links: links.map(({ hidden: _, ...link }) => link) }), knows)).toEqual([]);
  });
});

test('hidden links in a script that the page does not write in; a switch of languages is none', () => {
  const away = (text: string) => linkTo('https://far.test/', { text, hidden: 'display-none' });
  const visible = shown('The bakery opens at seven, and on Sundays at eight.');
  expect(detect({ visible, links: [away('кредит без справок')] })).toMatchObject([
    { rule: 'injected/illegal-information/hidden-script', hacked: true },
  ]);
  expect(flagged({ visible, links: [away('кредит без справок')] })).toEqual(['illegal-information']);
  expect(detect({ visible, links: ['русский', '日本語', 'العربية'].map(away) })).toEqual([]);
  expect(detect({ visible: shown('Пекарня открыта с семи.'), links: [away('наши друзья')] })).toEqual([]);
  expect(detect({ visible, links: [{ ...away('кредит без справок'), to: 'site' }] })).toEqual([]);
});

test('a listed file locker counts under a release’s name only', () => {
  const builder = createBuilder('illegal-information');
  const lockers = builder.addList({
    name: 'lockers',
    category: 'illegal-information',
    version: '2027-01-15',
    licence: 'CC0-1.0',
    source: 'test',
    strength: 'weak',
  });
  builder.add(lockers, 'locker.test', '2027-01-15');
  const knows = compileKnowledge({ policy: defaultPolicy, links: openLinks([builder.build().bytes]) });
  const page = (text: string) =>
    pageWith({ links: [1, 2, 3].map((n) => linkTo(`https://locker.test/${n}`, { text: `${text} ${n}` })) });
  expect(detectPage(page('Some.Film.2026.1080p.BluRay'), knows).map(({ rule }) => rule)).toEqual([
    'links/illegal-information/file-locker',
  ]);
  expect(detectPage(page('Minutes of the meeting'), knows)).toEqual([]);
});

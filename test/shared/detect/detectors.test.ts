import { describe, expect, test } from 'vitest';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { detectors, detectPage } from '../../../shared/detect/detectors.ts';
import { detectorNames, type Finding } from '../../../shared/detect/finding.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { isFlagged, pageScores } from '../../../shared/detect/score.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { type Category, categories } from '../../../shared/policy/policy.ts';
import { file, linkTo, magnet, pageWith, shown, unseen } from './page.ts';

const knowledge = compileKnowledge({ policy: defaultPolicy });
const detect = (parts: Partial<PageView>): readonly Finding[] => detectPage(pageWith(parts), knowledge);
const flagged = (parts: Partial<PageView>): readonly Category[] => {
  const scores = pageScores(detect(parts));
  return categories.filter((category) => isFlagged(defaultPolicy, category, scores[category]));
};
const rules = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);

test('every detector by its name, and an empty page shows nothing', () => {
  expect(Object.keys(detectors)).toEqual(detectorNames.filter((name) => name !== 'pictures'));
  expect(detect({})).toEqual([]);
});

describe('labels', () => {
  test('RTA is enough by itself, an adult rating too, a mature one is not', () => {
    expect(flagged({ labels: [{ scheme: 'rta', value: 'RTA-5042-1996-1400-1577-RTA', adult: true }] })).toEqual([
      'pornography',
    ]);
    expect(flagged({ labels: [{ scheme: 'rating', value: 'adult', adult: true }] })).toEqual(['pornography']);
    expect(flagged({ labels: [{ scheme: 'rating', value: 'mature', adult: true }] })).toEqual([]);
  });
  test('a label that calls the page harmless is no finding', () => {
    expect(detect({ labels: [{ scheme: 'rating', value: 'general', adult: false }] })).toEqual([]);
  });
});

describe('files', () => {
  test.each([
    ['a film', magnet('Some.Film.2026.1080p.BluRay.x264-GRP'), 'illegal-information'],
    ['a series', file('torrent', 'A.Series.S02E05.720p.HDTV.x265.torrent'), 'illegal-information'],
    ['an album', file('torrent', 'Some Band - Discography FLAC.torrent'), 'illegal-information'],
    ['an nzb', file('nzb', 'Other.Film.2025.WEB-DL.H264-ABC.nzb'), 'illegal-information'],
    ['a film for download', file('media', 'Film.2024.1080p.WEBRip.x264.mp4'), 'illegal-information'],
    ['a keygen', file('archive', 'photo-editor-keygen.zip'), 'illegal-software'],
    ['a cracked program', file('program', 'Editor 12 + crack.exe'), 'illegal-software'],
    ['a nulled theme', file('archive', 'shop-theme-nulled.zip'), 'illegal-software'],
  ])('%s', (_, offer, category) => {
    const findings = detect({ files: [offer] });
    expect(findings.map((finding) => [finding.category, finding.kind, finding.where, finding.target])).toEqual([
      [category, 'link', 'file', offer.url],
    ]);
  });
  test('two are flagged, one weak one is not', () => {
    const films = [magnet('Some.Film.2026.1080p.BluRay.x264-GRP'), magnet('More.Film.2026.720p.WEBRip.x265-GRP')];
    expect(flagged({ files: films })).toEqual(['illegal-information']);
    expect(flagged({ files: [file('archive', 'photo-editor-keygen.zip')] })).toEqual([]);
  });
  test.each([
    ['a Linux torrent', magnet('debian-13.1.0-amd64-netinst.iso')],
    ['a Linux release with a codec in its name', magnet('Ubuntu.Release.Party.1080p.x264-DEMO')],
    ['an open film', file('torrent', 'Big.Buck.Bunny.2008.2160p.BluRay.x265.torrent')],
    ['a public-domain book', file('ebook', 'public domain retail collection.epub')],
    ['one’s own recording', file('media', 'our-choir-2026-1080p.mp4')],
    ['one’s own recording with its codec', file('media', 'training.1080p.x264.mp4')],
    ['key handling', file('program', 'ssh-keygen.exe')],
    ['engineering', file('archive', 'crack-propagation-model.zip')],
    ['Java', file('program', 'bundle-activator-loader.jar')],
    ['a source archive', file('archive', 'patch-2.7.6.tar.gz')],
    ['an address that is no name', { kind: 'archive', url: 'https://site.example/%E0%A4%A.zip', text: '' } as const],
  ])('%s stays clean', (_, offer) => {
    expect(detect({ files: [offer] })).toEqual([]);
  });
});

describe('links', () => {
  const adult = [
    'https://explicit-tube.example/a',
    'https://www.night-videos.example/',
    'https://red-gallery.example/x',
  ];
  test('a listed host says which list, of what day; ten links to it are one finding', () => {
    const findings = detect({
      links: Array.from({ length: 10 }, (_, n) => linkTo(`https://a.explicit-tube.example/${n}`)),
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'links/pornography/listed',
      kind: 'link',
      where: 'link',
      target: 'https://a.explicit-tube.example/0',
      list: {
        name: 'starter-adult',
        version: expect.stringMatching(/^\d{4}-/),
        since: expect.stringMatching(/^\d{4}-/),
      },
    });
    expect(findings[0]?.excerpt).toContain('explicit-tube.example');
  });
  test('one listed link is not flagged, two are', () => {
    expect(flagged({ links: adult.slice(0, 1).map((url) => linkTo(url)) })).toEqual([]);
    expect(flagged({ links: adult.slice(0, 2).map((url) => linkTo(url)) })).toEqual(['pornography']);
  });
  test('nothing but listed links is said as such; among many others it is not', () => {
    const listed = adult.map((url) => linkTo(url));
    const others = Array.from({ length: 20 }, (_, n) => linkTo(`https://www.shop-${n}.example/`));
    const share = detect({ links: listed }).find(({ rule }) => rule === 'links/pornography/listed-share');
    // The page's own hosts, nothing that we say of them: that is told in the reader's language.
    const hosts = [...new Set(adult.map((url) => new URL(url).hostname.replace(/^www\./, '')))];
    expect(share?.excerpt.split(', ').sort()).toEqual(hosts.sort());
    expect(share?.counted).toEqual({ hits: hosts.length, of: hosts.length });
    expect(rules(detect({ links: [...listed, ...others] }))).not.toContain('links/pornography/listed-share');
  });
  test('links within the site, scripts and style sheets do not count', () => {
    const [url = ''] = adult;
    expect(
      detect({ links: [linkTo(url, { to: 'site' }), linkTo(url, { tag: 'script' }), linkTo(url, { tag: 'link' })] }),
    ).toEqual([]);
  });
  test('only the listed folder of a host', () => {
    expect(detect({ links: [linkTo('https://mixed-portal.example/news/')] })).toEqual([]);
    expect(detect({ links: [linkTo('https://mixed-portal.example/adults-only/1')] })).toHaveLength(1);
  });
  test('parts of a release at a file locker', () => {
    const part = (n: number): string =>
      `https://locker.example/file/a1b2c3d${n}/Some.Film.2026.1080p.BluRay.part${n}.rar`;
    expect(flagged({ links: [1, 2, 3, 4].map((n) => linkTo(part(n))) })).toEqual(['illegal-information']);
    expect(
      detect({ links: [1, 2, 3, 4].map((n) => linkTo(`https://drive.example/file/a1b2c3d${n}/report-${n}.pdf`)) }),
    ).toEqual([]);
    expect(
      detect({ links: [1, 2, 3].map((n) => linkTo(`https://mirror.example/d/abcdef/debian-dvd.part${n}.rar`)) }),
    ).toEqual([]);
  });
});

describe('hacked', () => {
  const spam = 'Buy cheap viagra online, no prescription needed. Best online casino bonus, replica watches.';
  test('spam that visitors cannot see marks the owner as the victim', () => {
    const findings = detect({ visible: shown('Fresh flowers every day.'), hidden: unseen(spam) });
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.every(({ hacked, where }) => hacked === true && where === 'hidden text')).toBe(true);
    expect(flagged({ visible: shown('Fresh flowers.'), hidden: unseen(spam) })).toEqual(['illegal-information']);
  });
  test('the same words in sight are a pharmacy’s or a casino’s own', () => {
    expect(detect({ visible: shown(spam) })).toEqual([]);
  });
  test('an owner who also shows it is no victim', () => {
    const offer = 'Porn videos, xxx pictures and live sex shows.';
    expect(detect({ hidden: unseen(offer) }).every(({ hacked }) => hacked === true)).toBe(true);
    expect(detect({ visible: shown(offer), hidden: unseen(offer) }).some(({ hacked }) => hacked === true)).toBe(false);
  });
  test('what supports at most in sight does not make the owner the one who hid the rest', () => {
    const visible = shown('Our emulator for the retro console is free software under the GPL; roms belong to others.');
    const weak = detect({ visible });
    expect(weak.map(({ category }) => category)).toContain('illegal-information');
    expect(flagged({ visible })).toEqual([]);
    const unseenOnes = detect({ visible, hidden: unseen(spam) }).filter(({ where }) => where === 'hidden text');
    expect(unseenOnes.length).toBeGreaterThan(1);
    expect(unseenOnes.every(({ hacked }) => hacked === true)).toBe(true);
  });
  test('hidden links: a listed one is marked, a farm of unrelated ones is found', () => {
    const hidden = { hidden: 'off-screen' } as const;
    expect(detect({ links: [linkTo('https://explicit-tube.example/', hidden)] })).toMatchObject([{ hacked: true }]);
    const farm = Array.from({ length: 5 }, (_, n) => linkTo(`https://shop-${n}.test/`, hidden));
    expect(rules(detect({ links: farm }))).toEqual(['links/illegal-information/hidden-farm']);
    expect(detect({ links: farm.slice(1) })).toEqual([]);
    expect(detect({ links: farm.map(({ hidden: _, ...link }) => link) })).toEqual([]);
  });
  test('a collapsed menu is no spam', () => {
    expect(detect({ hidden: unseen('Home', 'Contact', 'Medicines without a prescription', 'Opening hours') })).toEqual(
      [],
    );
  });
});

describe('a named person, accused', () => {
  const logged = (text: string): readonly Finding[] => detect({ visible: shown(text) });
  test.each([
    'Everybody in the street knows that Piet Voorbeeld is a thief.',
    'Ik zeg het luidop: Jan van den Voorbeeld is een oplichter.',
    'Chers voisins, Jean Exemple a escroqué ma mère.',
    'Achtung, Anna Beispiel hat die Spenden unterschlagen.',
  ])('%s is told in the lowest tier and adds to no score', (text) => {
    const findings = logged(text);
    expect(findings.map(({ detector, logged: only }) => [detector, only])).toEqual([['accusations', true]]);
    expect(pageScores(findings).hate).toBe(0);
  });
  test.each([
    'The court found that Piet Voorbeeld is a thief and sentenced him to a month.',
    'Piet Voorbeeld is a baker in the village.',
    'The thief in the play is a comic figure.',
    'Jan Peeters is een eerlijk man, zegt de buurt.',
  ])('%s is left alone', (text) => {
    expect(logged(text)).toEqual([]);
  });
  test('however deep in a text, each once, whoever else is called so before', () => {
    const padding = 'A thief is a thief and remains a thief in the old play. '.repeat(4);
    const text = `${padding}They say Piet Voorbeeld is a thief and Anna Voorbeeld is a liar. ${'Flour, water, salt. '.repeat(12_000)}`;
    expect(
      logged(`${text} Marie Voorbeeld is a crook.`).map(({ excerpt, marks: [mark = [0, 0]] }) =>
        excerpt.slice(...mark),
      ),
    ).toEqual(['Piet Voorbeeld is a thief', 'Anna Voorbeeld is a liar', 'Marie Voorbeeld is a crook']);
  });
});

/**
 * Listings that a web server makes of a folder, full of films, music, books or programs under the names that unlicensed copies go by.
 * A folder of one's own recordings, of free software or of the public domain has other names.
 */
import type { FileOffer } from '../../crawl/page-view.ts';
import type { Category } from '../../policy/policy.ts';
import { shortExcerpt } from '../excerpt.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { isLawfulRelease, judgeRelease } from '../release-name.ts';

/** Apache, nginx, lighttpd, Python, IIS; Apache's translations. */
const listingTitle =
  /^(?:index of|directory listing (?:for|of)|index van|inhoud van|index de|contenu de|liste du r[ée]pertoire|index von|verzeichnis(?:inhalt)?(?: von)?|inhalt von)\b.{0,3}\//iu;
const offered: ReadonlySet<FileOffer['kind']> = new Set(['media', 'archive', 'ebook', 'program', 'torrent', 'nzb']);
const fewest = 3;

const nameOf = (url: string): string => {
  const name = /([^/?#]*)(?:[?#].*)?$/.exec(url)?.[1] ?? '';
  try {
    return decodeURIComponent(name.replace(/\+/g, ' '));
  } catch {
    return name;
  }
};

export const detectDirectories: Detector<Knowledge> = ({ title, headings, files, url }) => {
  if (![title, ...headings].some((text) => listingTitle.test(text.trim()))) return [];
  const names = [...new Set(files.filter(({ kind }) => offered.has(kind)).map((file) => nameOf(file.url)))];
  const judged = names.flatMap((name) => {
    const judgement = isLawfulRelease(name) ? undefined : judgeRelease(name, false);
    return judgement === undefined ? [] : [{ name, ...judgement }];
  });
  return [...Map.groupBy(judged, ({ category }): Category => category)].flatMap(
    ([category, hits]): readonly Finding[] => {
      // Two such names among a hundred others are somebody's holiday film and its copy.
      if (hits.length < fewest || hits.length < names.length / 4) return [];
      const shown = hits
        .slice(0, 4)
        .map(({ name }) => name.slice(0, 60))
        .join(', ');
      return [
        {
          detector: 'directories',
          rule: `directories/${category}/open-folder`,
          version: 2,
          category,
          kind: 'content',
          where: 'file',
          ...shortExcerpt(shown),
          counted: { hits: hits.length, of: names.length },
          score: Math.min(0.9, Math.round((0.55 + 0.05 * hits.length) * 100) / 100),
          target: url,
        },
      ];
    },
  );
};

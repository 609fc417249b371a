/** Torrents, magnets, nzb files and archives whose names say that they are unlicensed copies. */
import type { FileOffer } from '../../crawl/page-view.ts';
import { shortExcerpt } from '../excerpt.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { isLawfulRelease, judgeRelease } from '../release-name.ts';

const mostFindings = 10;
const peerToPeer: ReadonlySet<FileOffer['kind']> = new Set(['magnet', 'torrent', 'nzb']);

/** `dn` of a magnet, else the last step of the path. */
const offeredName = ({ kind, url }: Pick<FileOffer, 'kind' | 'url'>): string => {
  const name = kind === 'magnet' ? /[?&]dn=([^&]*)/i.exec(url)?.[1] : /([^/?#]*)(?:[?#].*)?$/.exec(url)?.[1];
  try {
    return decodeURIComponent((name ?? '').replace(/\+/g, ' '));
  } catch {
    return name ?? '';
  }
};

/** The name and the words on the link are judged apart: either may carry the convention, neither may be made up from both. */
export const detectFiles: Detector<Knowledge> = (page) => {
  const findings = new Map<string, Finding>();
  for (const file of page.files) {
    const name = offeredName(file);
    if (isLawfulRelease(name) || isLawfulRelease(file.text)) continue;
    const direct = !peerToPeer.has(file.kind);
    const hit = [name, file.text]
      .map((said) => ({ said, judged: judgeRelease(said, direct) }))
      .find(({ judged }) => judged !== undefined);
    if (hit?.judged === undefined) continue;
    findings.set(file.url, {
      detector: 'files',
      rule: `files/${hit.judged.category}/${file.kind}-release`,
      version: 1,
      category: hit.judged.category,
      kind: 'link',
      where: 'file',
      ...shortExcerpt(hit.said),
      score: hit.judged.score,
      target: file.url,
    });
    if (findings.size >= mostFindings) break;
  }
  return [...findings.values()];
};

/**
 * Names by the conventions of those who release copies: `Some.Film.2024.1080p.BluRay.x264-GROUP`. The parts are public vocabulary;
 * one part alone (a resolution, a codec) is anybody's, two of different kinds in one name are not.
 */
import type { Category } from '../policy/policy.ts';

const parts: readonly RegExp[] = [
  /\b(?:480p|576p|720p|1080[pi]|2160p|uhd)\b/i,
  /\b(?:blu-?ray|b[dr]rip|dvd-?rip|dvdscr|web-?dl|web-?rip|hdtv|hd-?cam|camrip|telesync|hd-?rip|remux)\b/i,
  /\b(?:x26[45]|h\.?26[45]|hevc|xvid|divx|ac3|dts|aac5\.1|ddp?5\.1)\b/i,
  /\bs\d{1,2}e\d{1,2}\b|\b(?:s\d{1,2}|season \d{1,2}) ?complete\b/i,
  /\b(?:repack|readnfo|nfofix|telecine|screener|subbed|dubbed|internal)\b/i,
  /\b(?:discography|full album|complete album)\b/i,
  /\b(?:320 ?kbps|flac)\b/i,
  /-[A-Z0-9]{3,12}(?:\[[A-Za-z0-9.]+\])?(?:\.(?:torrent|nzb|rar|mkv|mp4|avi))?$/,
  /\b(?:epub|mobi|azw3|cbr)\b.*\b(?:retail|collection|megapack|bestsellers)\b|\b(?:retail|bestsellers)\b.*\b(?:epub|mobi|azw3)\b/i,
];
/** `crack`, `loader`, `activator` alone are words of engineers and programmers. */
const crackedParts =
  /\b(?<!ssh[ -])keygens?\b|\bcracked\b|(?:\+|&|\b(?:and|with|incl|including)) ?crack\b|\bcrack (?:only|fix|patch|serial|v?\d)|\bfull crack\b|\bnulled\b|\bpre-?activated\b|\b(?:kms|windows|office) activator\b|\bserial ?(?:key|number)s?\b/i;
/** What is offered in this way with every right: systems, free software, open films, the public domain. */
const lawful =
  /\b(?:linux|ubuntu|kubuntu|debian|fedora|opensuse|arch(?:linux)?|mint|gentoo|alpine|rocky|almalinux|centos|freebsd|openbsd|netbsd|raspios|raspberry|tails|qubes|kali|proxmox|libreoffice|openoffice|blender|big ?buck ?bunny|sintel|tears ?of ?steel|elephants ?dream|cosmos ?laundromat|gutenberg|librivox|wikipedia|kiwix|openstreetmap|public ?domain|creative ?commons|cc-by|gpl|open ?source|freeware|netinst|dataset)\b/i;

const spaced = (name: string): string => name.replace(/[._]+|(?<=\w)\+(?=\w)/g, ' ').replace(/%20/g, ' ');

export const isLawfulRelease = (name: string): boolean => lawful.test(spaced(name));

/**
 * How surely a name is that of an unlicensed copy, and of what; undefined: nothing says so. `direct` files (not torrent, magnet or
 * nzb) may be the site's own recordings, so they need one part more.
 */
export const judgeRelease = (
  name: string,
  direct: boolean,
): { readonly category: Category; readonly score: number } | undefined => {
  const text = spaced(name);
  const count = parts.filter((part) => part.test(text) || part.test(name)).length;
  if (crackedParts.test(text)) return { category: 'illegal-software', score: count >= 1 ? 0.6 : 0.45 };
  return count >= (direct ? 3 : 2)
    ? { category: 'illegal-information', score: Math.min(0.7, 0.35 + 0.1 * count) }
    : undefined;
};

/** What the elements of HTML mean to us. */
import type { FileKind } from '../page-view.ts';

/** Elements that start a new block of text. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noscript ol option optgroup p pre search ' +
    'section select summary table tbody td template tfoot th thead tr ul xmp button textarea iframe object'
  ).split(' '),
);
export const quoteElements: ReadonlySet<string> = new Set(['blockquote', 'q', 'cite']);
/** The frame around the main text. */
export const boilerplateElements: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);
export const boilerplateRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
]);
/** Their text is not for people. */
export const silentElements: ReadonlySet<string> = new Set(['script', 'style', 'math-annotation']);

/** Where links hide: element → attribute. */
export const linkAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  object: 'data',
  form: 'action',
  link: 'href',
  script: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
};
/** Where a crawl goes on from: the rest is material of the page. */
export const followedElements: ReadonlySet<string> = new Set([
  'a',
  'area',
  'iframe',
  'frame',
  'object',
  'form',
  'link',
  'refresh',
  'text',
]);
/** `rel` of link elements that lead to pages. */
export const pageRels: ReadonlySet<string> = new Set(
  'alternate amphtml appendix author canonical chapter contents copyright first glossary help home index last license next prev previous privacy-policy search section start subsection terms-of-service toc up'.split(
    ' ',
  ),
);

const kinds: Readonly<Record<Exclude<FileKind, 'magnet'>, string>> = {
  torrent: 'torrent',
  nzb: 'nzb',
  archive: 'zip rar 7z tar gz tgz bz2 tbz2 xz txz zst ace cab r00',
  ebook: 'epub mobi azw azw3 kfx djvu cbr cbz fb2 lit',
  media: 'mp3 mp4 m4a m4v m4b mkv avi mov wmv wma flac ogg ogv oga opus webm mpg mpeg flv ts vob aac wav',
  program: 'exe msi apk dmg iso img pkg deb rpm jar ipa bin xpi appimage',
};
/** File extension → what is offered. */
export const offers: ReadonlyMap<string, Exclude<FileKind, 'magnet'>> = new Map(
  (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    kinds[kind].split(' ').map((extension) => [extension, kind] as const),
  ),
);
/** Never a page, so not worth a request. */
export const otherFiles: ReadonlySet<string> = new Set(
  'jpg jpeg png gif webp avif svg ico bmp tif tiff css js mjs map json woff woff2 ttf otf eot pdf ps doc docx odt xls xlsx ods ppt pptx odp csv swf wasm rss atom'.split(
    ' ',
  ),
);

/** Lower-case extension of a canonical address's path, empty where there is none. */
export const extensionOf = (url: string): string => {
  const query = url.indexOf('?');
  const end = query < 0 ? url.length : query;
  const dot = url.lastIndexOf('.', end - 1);
  if (dot < 0 || end - dot > 12) return '';
  const slash = url.lastIndexOf('/', end - 1);
  // `https://example.com` has a dot, and no path.
  return slash < dot && slash > url.indexOf('//') + 1 ? url.slice(dot + 1, end).toLowerCase() : '';
};
/** Known by its name not to be a page. `.ts` and the like on a query string are left to the answer. */
export const isFile = (url: string): boolean => {
  const extension = extensionOf(url);
  return extension !== '' && !url.includes('?') && (otherFiles.has(extension) || offers.has(extension));
};

/** What the elements of HTML mean to us. */
import type { FileKind } from '../page-view.ts';

const set = (names: string): readonly string[] => names.split(' ');
/** Elements that start a new block of text. */
const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav noscript ol option optgroup p pre search ' +
    'section select summary table tbody td template tfoot th thead tr ul xmp button textarea iframe object',
);
const quotes = set('blockquote q cite');
/** The frame around the main text. */
const frames = set('nav header footer aside');
export const frameRoles: ReadonlySet<string> = new Set(set('navigation banner contentinfo complementary search'));
/** Their text is not for people. */
const silent = set('script style annotation annotation-xml');
const special = set(
  'html base meta title svg form input select option textarea button br img style script source template',
);

/** Where links hide: element → attribute. */
const linkAttributes = {
  a: 'href',
  area: 'href',
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  object: 'data',
  link: 'href',
  script: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
} as const;
/** What an element is, in one look-up: a sum of these. */
export const is = { block: 1, quote: 2, frame: 4, silent: 8, link: 16, special: 32 } as const;
const groups: readonly (readonly [bit: number, names: readonly string[]])[] = [
  [is.block, blocks],
  [is.quote, quotes],
  [is.frame, frames],
  [is.silent, silent],
  [is.link, Object.keys(linkAttributes)],
  [is.special, special],
];
export const elements: ReadonlyMap<string, number> = groups.reduce((map, [bit, names]) => {
  for (const name of names) map.set(name, (map.get(name) ?? 0) | bit);
  return map;
}, new Map<string, number>());

/** Attributes that change how an element looks or what it is: by themselves, or by rules of the page's style elements. */
export const says = { look: 1, named: 2, role: 4 } as const;
export const attributes: ReadonlyMap<string, number> = new Map([
  ...set('style hidden bgcolor color text').map((name) => [name, says.look] as const),
  ...set('class id').map((name) => [name, says.named] as const),
  ['role', says.role],
]);

/** Attributes that anybody reads, each with its number. */
export const keyNames = [
  '',
  ...[
    'action',
    'alt',
    'bgcolor',
    'checked',
    'class',
    'color',
    'content',
    'data',
    'disabled',
    'height',
    'hidden',
    'href',
  ],
  ...[
    'http-equiv',
    'id',
    'lang',
    'method',
    'name',
    'rel',
    'role',
    'selected',
    'src',
    'srcset',
    'style',
    'text',
    'type',
  ],
  ...['value', 'width', 'xml:lang'],
] as const;
export const key = Object.fromEntries(keyNames.map((name, number) => [name, number])) as Readonly<
  Record<(typeof keyNames)[number], number>
>;

/** Of an element that links, the number of the attribute. */
export const linkKeys: ReadonlyMap<string, number> = new Map(
  Object.entries(linkAttributes).map(([element, name]) => [element, key[name]]),
);

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
  'css',
  'json-ld',
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
const otherFiles: ReadonlySet<string> = new Set(
  'jpg jpeg png gif webp avif svg ico bmp tif tiff css js mjs map json woff woff2 ttf otf eot pdf ps doc docx odt xls xlsx ods ppt pptx odp csv swf wasm'.split(
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

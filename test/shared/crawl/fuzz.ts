/** Seeded chance, mutated pages and header sets for fuzz.test.ts. The same seed makes the same input on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Chance = {
  /** 0 to most - 1. */
  readonly below: (most: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  readonly bytes: (length: number) => Uint8Array;
};
/** Mulberry32. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * most);
  };
  return {
    below,
    pick: ([first, ...rest]) => (rest.length === 0 ? first : ([first, ...rest][below(rest.length + 1)] ?? first)),
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
};

const sites = fileURLToPath(new URL('../../fixtures/sites', import.meta.url));
const own = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Een pagina &amp; meer</title><base href="/map/">
<meta name="description" content="kort"><meta http-equiv="refresh" content="5; url=next.html"><meta name="rating" content="adult">
<style>.weg{display:none}#ver{position:absolute;left:-9999px} p{color:#fff;background:#fff}</style></head><body>
<nav><a href="a.html?b=1&c=2#d">menu</a></nav><main><h1>Kop</h1><p style="font-size:0">niets</p><p class="weg">weg <a href="https://out.example/">uit</a></p>
<svg><title>t</title><a href="in-svg"/></svg><math><mi>x</mi></math><template><p>t</p></template><table><tr><td>1<td>2</table>
<img src=a.png srcset="b.png 1x, c.png 2x" alt='beeld'><form action=zoek><input></form><iframe src="//frame.example/x"></iframe>
<script type="application/ld+json">{"url":"/ld.html"}</script><script>location.href="/gone.html"</script><a href="magnet:?xt=urn:btih:0">m</a>
<textarea><b></textarea><![CDATA[x]]><!-- weg --><noscript><a href=zonder-script>z</a></noscript></main></body></html>`;
/** More links than are taken, a hundred of each part of a site included. */
const overfull = Array.from({ length: 400 }, (_, i) => `<a href="/p${i}">x</a>`).join('\n');
/** Real pages of the fixtures, one with a little of everything, and one that leads everywhere. */
export const pages: readonly [string, ...string[]] = [
  own,
  overfull,
  ...readdirSync(sites, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(`${sites}/${name}`, 'utf8')),
];

const crumbs = [
  '<',
  '>',
  '</',
  '"',
  "'",
  '&',
  '&#x;',
  '&#1114112;',
  '&notin',
  '=',
  '\0',
  '\uFEFF',
  '\uFFFD',
  '<!--',
  '-->',
  '<script>',
  '</script',
  '<style>',
  '<title>',
  '<svg>',
  '<template>',
  '<plaintext>',
  '<base href=',
  '<a href=',
  ' style="',
  ' hidden',
  '<meta charset=utf-16>',
  '<p>'.repeat(300),
  '<div '.repeat(50),
  'a'.repeat(5_000),
  '<b>'.repeat(1_100),
  '<a href=x?'.repeat(3),
  Array.from({ length: 60 }, (_, at) => `<a href=many-${at}>`).join(''),
  '%',
  '%00',
  '../'.repeat(40),
  'http://[',
  '//@:/',
  '𝐤',
  'href="javascript:',
  '<frameset><frame src=x>',
  '{display:none',
  'url(',
  '@import "x',
  '{"@id":"/',
  '<input'.repeat(30),
] as const;

/** Cut, doubled, sprinkled with crumbs and with wrong bytes. */
export const mutate = (page: string, chance: Chance): Uint8Array => {
  let text = page;
  for (let times = chance.below(12); times > 0; times -= 1) {
    const at = chance.below(text.length + 1);
    const to = at + chance.below(200);
    const way = chance.below(5);
    if (way === 0) text = text.slice(0, at) + text.slice(to);
    else if (way === 1) text = text.slice(0, to) + text.slice(at);
    else if (way === 2) text = text.slice(0, at);
    else text = text.slice(0, at) + chance.pick(crumbs) + text.slice(at);
  }
  const wide = chance.below(12) === 0;
  const bytes = Uint8Array.from(Buffer.from(text.slice(0, 200_000), wide ? 'utf16le' : 'utf8'));
  for (let times = chance.below(4) === 0 ? chance.below(30) : 0; times > 0 && bytes.length > 0; times -= 1)
    bytes[chance.below(bytes.length)] = chance.below(256);
  return bytes;
};

const names = [
  'content-type',
  'content-type',
  'content-type',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'refresh',
  'location',
  'rating',
  'pics-label',
  'set-cookie',
  'etag',
  'last-modified',
  'retry-after',
  'date',
  'content-language',
  'x-robots-tag',
  'link',
  'connection',
] as const;
const values = [
  'text/html',
  'text/html; charset=utf-8',
  'text/html;charset="x-user-defined"',
  'text/html; charset=nonsense',
  'text/plain',
  'application/xhtml+xml',
  'application/rss+xml',
  'image/png',
  'text',
  '',
  ';',
  'gzip',
  'br',
  'deflate, gzip',
  'zstd',
  'identity',
  'chunked',
  '0',
  '12',
  '-1',
  '99999999999',
  '5; url=/elsewhere',
  '/next',
  '//',
  'http://[::',
  'nl-BE',
  'a=b; path=/; max-age=5',
  'a'.repeat(3_000),
  '"tag"',
  'W/"x',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '3',
  'tomorrow',
  'RTA-5042-1996-1400-1577-RTA',
  'close',
  '\u00e9\u00ff',
  'text/html, text/html',
] as const;
export const headersOf = (chance: Chance): (readonly [name: string, value: string])[] =>
  Array.from({ length: chance.below(9) }, () => [chance.pick(names), chance.pick(values)] as const);

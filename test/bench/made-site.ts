/**
 * A web server in a process of its own, so that its CPU is not counted with ours: sites of any size, made up as they are asked for and
 * the same each time. Arguments: pages a site, milliseconds before each answer, which pages break the terms (every nth; 0: none), addresses to listen on (one a server).
 * Pages that break the terms come as most servers send theirs: 50 KB, in gzip where it is asked for.
 * Answers `change` with other words on every page, and `report` with the most connections each server had at one time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

export type Ready = { readonly ports: readonly number[] };
export type Report = { readonly most: readonly number[]; readonly requests: number; readonly unchanged: number };

const [pagesText = '100', waitText = '0', flaggedText = '0', ...hosts] = process.argv.slice(2);
const pages = Number(pagesText);
const wait = Number(waitText);
const flaggedEvery = Number(flaggedText);
let edition = 0;
const fanOut = 20;
const invented = (): string[] =>
  Array.from({ length: 3_000 }, (_, at) => {
    const number = Math.imul(at + 1, 0x9e3779b1) >>> 0;
    return number.toString(26).replace(/\d/g, (digit) => 'aeioulnrst'.charAt(Number(digit)));
  });
/** Those of the licence: where detectors are to have work, words must be of a language, and of none of their subjects. */
const english = (): string[] => [
  ...new Set(
    readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')
      .toLowerCase()
      .match(/[a-z]{2,}/g),
  ),
];
/** 8 KB, or 50 KB as pages are out there. */
const paragraphs = flaggedEvery > 0 ? 400 : 60;
const words = flaggedEvery > 0 ? english() : invented();

/** As the sample's `keyshack.example`: all that break the terms are on the first server, one in so many of all pages. */
const flagged = (number: number, at: number): string =>
  flaggedEvery > 0 && at === 0 && number % Math.ceil(flaggedEvery / hosts.length) === 5
    ? '<p>Fresh warez every day: cracked software, free serial keys and working keygens for everything.</p>'
    : '';
/** About 8 KB: a menu, 60 paragraphs, links to its children in a tree of `pages` pages. */
const pageOf = (number: number, at: number): string => {
  let state = Math.imul(number + 1 + edition * 100_003, 0x85ebca6b) >>> 0;
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  const sentence = (): string => Array.from({ length: 14 }, word).join(' ');
  const link = (to: number): string => `<li><a href="/page-${to}.html">${word()} ${word()}</a></li>`;
  const children = Array.from({ length: fanOut }, (_, i) => number * fanOut + i + 1).filter((child) => child < pages);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${sentence()}</title></head><body>
<nav><ul>${[0, 1, 2, 3, 4].map(link).join('')}</ul></nav><main><h1>${sentence()}</h1>
${flagged(number, at)}${Array.from({ length: paragraphs }, () => `<p class="text">${sentence()}.</p>`).join('\n')}
<ul>${children.map(link).join('\n')}</ul></main><footer>${sentence()}</footer></body></html>`;
};

type Made = { readonly body: string; readonly etag: string; readonly zipped: Buffer };
const made = new Map<string, Made>();
/** Each edition of a page is made once; only the first server's differ from the others'. */
const madePage = (number: number, at: number): Made => {
  const name = `${number} ${Math.min(at, 1)}`;
  const known = made.get(name);
  if (known !== undefined) return known;
  const body = pageOf(number, at);
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  const page = { body, etag, zipped: flaggedEvery > 0 ? gzipSync(body) : Buffer.alloc(0) };
  // Large sites are made up as they are asked for.
  if (flaggedEvery > 0) made.set(name, page);
  return page;
};
const makeAll = (): void => {
  made.clear();
  if (flaggedEvery > 0) for (let number = 0; number < pages; number += 1) for (const at of [0, 1]) madePage(number, at);
};
makeAll();

let requests = 0;
let unchanged = 0;
const most: number[] = [];
const listen = async (host: string, at: number): Promise<number> => {
  let open = 0;
  most[at] = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    if (wait > 0) await sleep(wait);
    const number = request.url === '/' ? 0 : Number(/^\/page-(\d+)\.html$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
    if (!(number < pages)) {
      response
        .writeHead(404, { 'content-type': 'text/html' })
        .end('<title>Not here</title><p>There is no such page.</p>');
      return;
    }
    const { body, etag, zipped } = madePage(number, at);
    if (request.headers['if-none-match'] === etag) {
      unchanged += 1;
      response.writeHead(304, { etag }).end();
      return;
    }
    const headers = { 'content-type': 'text/html; charset=utf-8', etag };
    if (flaggedEvery > 0 && String(request.headers['accept-encoding']).includes('gzip'))
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(zipped);
    else response.writeHead(200, headers).end(body);
  });
  server.keepAliveTimeout = 30_000;
  server.on('connection', (socket) => {
    open += 1;
    most[at] = Math.max(most[at] ?? 0, open);
    socket.on('close', () => {
      open -= 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const ports = await Promise.all(hosts.map(listen));
process.send?.({ ports } satisfies Ready);
process.on('message', (asked) => {
  if (asked === 'change') {
    edition += 1;
    makeAll();
  }
  process.send?.({ most: [...most], requests, unchanged } satisfies Report);
});
process.on('disconnect', () => process.exit(0));

/**
 * A web server in a process of its own, so that its CPU is not counted with ours: sites of any size, made up as they are asked for and
 * the same each time. Arguments: pages a site, milliseconds before each answer, addresses to listen on (one a server).
 * Answers the message `report` with the most connections each server had at one time.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export type Ready = { readonly ports: readonly number[] };
export type Report = { readonly most: readonly number[]; readonly requests: number; readonly unchanged: number };

const [pagesText = '100', waitText = '0', ...hosts] = process.argv.slice(2);
const pages = Number(pagesText);
const wait = Number(waitText);
const fanOut = 20;
const words = Array.from({ length: 3_000 }, (_, at) => {
  const number = Math.imul(at + 1, 0x9e3779b1) >>> 0;
  return number.toString(26).replace(/\d/g, (digit) => 'aeioulnrst'.charAt(Number(digit)));
});

/** About 8 KB: a menu, 60 paragraphs, links to its children in a tree of `pages` pages. */
const pageOf = (number: number): string => {
  let state = Math.imul(number + 1, 0x85ebca6b) >>> 0;
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  const sentence = (): string => Array.from({ length: 14 }, word).join(' ');
  const link = (to: number): string => `<li><a href="/page-${to}.html">${word()} ${word()}</a></li>`;
  const children = Array.from({ length: fanOut }, (_, i) => number * fanOut + i + 1).filter((child) => child < pages);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${sentence()}</title></head><body>
<nav><ul>${[0, 1, 2, 3, 4].map(link).join('')}</ul></nav><main><h1>${sentence()}</h1>
${Array.from({ length: 60 }, () => `<p class="text">${sentence()}.</p>`).join('\n')}
<ul>${children.map(link).join('\n')}</ul></main><footer>${sentence()}</footer></body></html>`;
};

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
    const body = pageOf(number);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) {
      unchanged += 1;
      response.writeHead(304, { etag }).end();
    } else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(body);
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
process.on('message', () => {
  process.send?.({ most: [...most], requests, unchanged } satisfies Report);
});
process.on('disconnect', () => process.exit(0));

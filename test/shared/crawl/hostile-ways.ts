/** Each way a site can hurt a crawler, by itself: what it serves, and under which name the crawl must tell it. */
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { type Handler, html, redirect, status } from './hostile-server.ts';

/** A page with nothing to object to. */
export const honest = (name: string, links = ''): Handler =>
  html(`<title>${name}</title><p>An honest page about ${name}.</p>${links}`);
/** Bytes as they are, past Node's own HTTP. */
const wire =
  (text: string | Buffer, end = true): Handler =>
  (_request, response) => {
    response.socket?.write(text);
    if (end) response.socket?.end();
  };
const atSecond = (first: Handler, then: Handler): Handler => {
  let asked = 0;
  return (request, response) => {
    asked += 1;
    (asked === 1 ? first : then)(request, response);
  };
};
const drip = (response: ServerResponse, piece: string): void => {
  const timer = setInterval(() => response.socket?.write(piece), 50);
  response.on('close', () => clearInterval(timer));
};
const bytes =
  (body: Buffer, headers: Readonly<Record<string, string>>): Handler =>
  (_request, response) => {
    response.writeHead(200, headers);
    response.end(body);
  };
const big = Buffer.concat([Buffer.from('<title>Bomb</title><p>boom '), Buffer.alloc(30_000_000, 32)]);
const bomb = (body: Buffer, encoding: string): Handler =>
  bytes(body, { 'content-type': 'text/html', 'content-encoding': encoding });
const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

type Hostile = {
  readonly pages: Readonly<Record<string, Handler>>;
  /** On the problem list; undefined: read without complaint. */
  readonly problem: string | undefined;
  /** Title that the page at /bad is seen with, where it is seen. */
  readonly title?: string;
  readonly most?: number;
};
/** Links to pages that are not there, others each time. */
const suggestions = (): string =>
  Array.from({ length: 6 }, () => {
    const name = randomBytes(9).toString('base64url');
    return `<a href="/old/${name}">${name}</a>`;
  }).join(' ');
const noLists = { '/sitemap.xml': status(404), '/robots.txt': status(404) };
const bad = (handler: Handler): Hostile['pages'] => ({ '/bad': handler });

export const hostileWays: Readonly<Record<string, Hostile>> = {
  'headers that never end': {
    pages: bad((_request, response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      drip(response, 'X-A: b\r\n');
    }),
    problem: 'timeout',
  },
  'a body that drips for ever': {
    pages: bad((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<title>Drip</title>');
      drip(response, '1\r\nx\r\n');
    }),
    problem: 'timeout',
    title: 'Drip',
  },
  'interim answers without end': {
    pages: bad((_request, response) => drip(response, 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(50))),
    problem: 'reset',
  },
  'a flood of headers': {
    pages: bad(wire(`${ok}${`X-A: ${'b'.repeat(100)}\r\n`.repeat(4_000)}\r\n<p>x`)),
    problem: 'headers-too-large',
  },
  'one endless header': {
    pages: bad(wire(`${ok}X-A: ${'b'.repeat(1_000_000)}\r\n\r\n<p>x`)),
    problem: 'headers-too-large',
  },
  'no HTTP at all': { pages: bad(wire('SSH-2.0-OpenSSH_9.9\r\n')), problem: 'bad-response' },
  'a body shorter than it says': {
    pages: bad(wire(`${ok}Content-Length: 5000\r\n\r\n<title>Short</title><p>half`)),
    problem: 'reset',
    title: 'Short',
  },
  'a body longer than it says': {
    pages: bad(wire(`${ok}Content-Length: 20\r\n\r\n<title>Long</title> and more of it than was said`)),
    problem: 'unasked-answer',
    title: 'Long',
  },
  'a second answer behind the first': {
    pages: bad(
      wire(
        `${ok}Content-Length: 18\r\n\r\n<title>One</title>${ok}Content-Length: 32\r\n\r\n<title>Two</title><a href="/evil">`,
        false,
      ),
    ),
    problem: 'unasked-answer',
    title: 'One',
  },
  'two lengths': {
    pages: bad(wire(`${ok}Content-Length: 3\r\nContent-Length: 9\r\n\r\n<p>x`)),
    problem: 'bad-response',
  },
  'chunks that do not add up': {
    pages: bad(wire(`${ok}Transfer-Encoding: chunked\r\n\r\n16\r\n<title>Chunks</title>\n\r\nzz\r\nno\r\n`)),
    problem: 'bad-response',
    title: 'Chunks',
  },
  'a connection that breaks in the middle': {
    pages: bad((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9999' });
      response.write('<title>Half</title>', () => response.socket?.resetAndDestroy());
    }),
    problem: 'reset',
    title: 'Half',
  },
  'a gzip bomb': { pages: bad(bomb(gzipSync(big), 'gzip')), problem: 'decompression-bomb', title: 'Bomb' },
  'a deflate bomb': { pages: bad(bomb(deflateSync(big), 'deflate')), problem: 'decompression-bomb', title: 'Bomb' },
  'a brotli bomb': {
    pages: bad(bomb(brotliCompressSync(big, { params: { 1: 3 } }), 'br')),
    problem: 'decompression-bomb',
    title: 'Bomb',
  },
  'a zstd bomb': { pages: bad(bomb(zstdCompressSync(big), 'zstd')), problem: 'decompression-bomb', title: 'Bomb' },
  'a bomb in a bomb': { pages: bad(bomb(gzipSync(gzipSync(big)), 'gzip, gzip')), problem: 'decompression-bomb' },
  'five layers of gzip': {
    pages: bad(bomb(gzipSync('x'), 'gzip, gzip, gzip, gzip, gzip')),
    problem: 'bad-encoding',
  },
  '100,000 elements in each other': {
    pages: bad(html(`<title>Deep</title>${'<div>'.repeat(30_000)}`)),
    problem: 'too-deep-nesting',
    title: 'Deep',
  },
  'an attribute as large as a page may be': {
    pages: bad(html(`<title>Wide</title><p title="${'y'.repeat(300_000)}"><a href="/last">l</a>`)),
    problem: 'body-too-large',
    title: 'Wide',
  },
  'an attribute longer than any author writes': {
    pages: bad(html(`<title>Wide</title><p title="${'y'.repeat(100_000)}">x`)),
    problem: 'too-long-attribute',
    title: 'Wide',
  },
  'a comment that never ends': {
    pages: bad(html('<title>Comment</title><p>said</p><!-- <a href="/lost">x</a><p>what nobody reads')),
    problem: 'unclosed',
    title: 'Comment',
  },
  'a script that never ends': {
    pages: bad(html('<title>Script</title><p>said</p><script>let x = 1;<p>what nobody reads')),
    problem: 'unclosed',
    title: 'Script',
  },
  'comments as authors write them': {
    pages: bad(html('<title>Notes</title><!-- a --><!--[if IE]>b<![endif]--><!--> c <!-- d --!><p>said')),
    problem: undefined,
    title: 'Notes',
  },
  'a picture in an attribute, which may be long': {
    pages: bad(html(`<title>Picture</title><img src="data:image/png;base64,${'y'.repeat(100_000)}">`)),
    problem: undefined,
    title: 'Picture',
  },
  'UTF-8 that says it is something else': {
    pages: bad(html('<title>Café</title>', { 'content-type': 'text/html; charset=koi8-r' })),
    problem: 'wrong-charset',
  },
  'a wall of cookies, opened by way of another page': {
    pages: {
      '/bad': (request, response) =>
        request.headers.cookie?.includes('seen=1') === true
          ? html('<title>Behind</title>')(request, response)
          : redirect('/hello')(request, response),
      '/hello': (_request, response) => {
        response.writeHead(302, { location: '/bad', 'set-cookie': 'seen=1' });
        response.end();
      },
    },
    problem: undefined,
    title: 'Behind',
  },
  'cookies longer than any server takes back': {
    pages: bad(html('<title>Crumbs</title>', { 'set-cookie': `a=${'c'.repeat(3_000)}; Path=/` })),
    problem: 'trap-cookies',
    title: 'Crumbs',
  },
  'a server error that passes': {
    pages: bad(atSecond(status(500), html('<title>Passed</title>'))),
    problem: undefined,
    title: 'Passed',
  },
  'every page too many at first, with Retry-After': {
    pages: {
      '/bad': html(Array.from({ length: 25 }, (_, i) => `<a href="/r/${i}">r</a>`).join('')),
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, i) => [
          `/r/${i}`,
          atSecond(status(429, { 'retry-after': '1' }), html(`<title>R${i}</title>`)),
        ]),
      ),
    },
    problem: 'throttled',
    most: 70,
  },
  'a page put off until tomorrow at first': {
    pages: bad(atSecond(status(503, { 'retry-after': '86400' }), html('<title>Tomorrow</title>'))),
    problem: 'throttled',
    title: 'Tomorrow',
  },
  'a session in the query': {
    pages: {
      '/bad': html('<a href="/s?PHPSESSID=0">s</a>'),
      '/s': html(
        Array.from({ length: 30 }, (_, i) => `<a href="/s?PHPSESSID=${i}abc&sid=a1b2c3d4e5f6a7b8${i}">s</a>`).join(''),
      ),
    },
    problem: 'session-ids',
    most: 12,
  },
  'a session in a path parameter': {
    pages: {
      '/bad': html(Array.from({ length: 30 }, (_, i) => `<a href="/s;jsessionid=${i}F00">s</a>`).join('')),
      '/s': html(Array.from({ length: 30 }, (_, i) => `<a href="/s;jsessionid=${i}BAR">s</a>`).join('')),
    },
    problem: 'session-ids',
    most: 12,
  },
  'a redirect that counts on': {
    pages: {
      '/bad': redirect('/n?n=1'),
      '/n?': (request, response) => redirect(`/n?n=${Number(request.url?.split('=')[1]) + 1}`)(request, response),
    },
    problem: 'too-many-redirects',
    most: 20,
  },
  'a refresh that turns in a circle': {
    pages: {
      '/bad': html('<meta http-equiv="refresh" content="0;url=/round">'),
      '/round': html('<meta http-equiv="refresh" content="0;url=/bad">'),
    },
    problem: 'refresh-loop',
    most: 12,
  },
  'a cookie wall that opens': {
    pages: bad((request, response) => {
      if (request.headers.cookie?.includes('seen=1')) honest('behind the wall')(request, response);
      else {
        response.writeHead(302, { location: '/bad', 'set-cookie': 'seen=1; Path=/' });
        response.end();
      }
    }),
    problem: undefined,
    title: 'behind the wall',
  },
  'a cookie wall that never does': {
    pages: bad((request, response) => {
      const count = Number(/c=(\d+)/.exec(request.headers.cookie ?? '')?.[1] ?? 0);
      response.writeHead(302, { location: '/bad', 'set-cookie': `c=${count + 1}` });
      response.end();
    }),
    problem: 'redirect-loop',
    most: 20,
  },
  'cookies without end': {
    pages: bad((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        'set-cookie': Array.from({ length: 300 }, (_, i) => `c${i}=${'v'.repeat(100)}`),
      });
      response.end('<title>Cookies</title><a href="/last">l</a>');
    }),
    problem: 'trap-cookies',
    title: 'Cookies',
  },
  'found for everything': {
    pages: {
      '/bad': html(
        Array.from({ length: 30 }, (_, i) => `<a href="/word${'abcdefghij'[i % 10]}${'k'.repeat(i)}">x</a>`).join(''),
      ),
      ...noLists,
      '*': html(
        '<title>Oops</title><p>We looked everywhere and found nothing of that name</p><a href="/further/down/">x</a>',
      ),
    },
    problem: 'soft-404',
    most: 45,
  },
  'found for everything, by its name and with suggestions': {
    pages: {
      ...bad(html(suggestions())),
      ...noLists,
      '*': (request, response) => {
        const { url = '' } = request;
        const named = `<title>Oops: ${url}</title><p>We could not find ${url} here. Perhaps you want one of these:</p>`;
        html(named + suggestions())(request, response);
      },
    },
    problem: 'soft-404',
    most: 90,
  },
  'sent to a page that is none for everything': {
    pages: {
      ...bad(html(suggestions())),
      ...noLists,
      '/none?': html(`<title>Gone</title><p>What you look for is not to be had</p>${suggestions()}`),
      '*': (request, response) => redirect(`/none?from=${request.url ?? ''}`)(request, response),
    },
    problem: 'soft-404',
    most: 200,
  },
  'the wrong type': { pages: bad(html('<title>x</title>', { 'content-type': 'image/png' })), problem: 'not-html' },
  'a type that is none': {
    pages: bad(html('<title>x</title>', { 'content-type': ';;;' })),
    problem: undefined,
    title: 'x',
  },
  'a charset that is none': {
    pages: bad(html('<title>Café</title>', { 'content-type': 'text/html; charset=klingon' })),
    problem: 'wrong-charset',
    title: 'Café',
  },
  'UTF-8 with broken bytes': {
    pages: bad(
      bytes(
        Buffer.concat([Buffer.from('<title>'), Buffer.from([0xff]), Buffer.from(`Été ${'é'.repeat(40)}</title>`)]),
        {
          'content-type': 'text/html',
        },
      ),
    ),
    problem: 'broken-text',
    title: `\ufffdÉté ${'é'.repeat(40)}`,
  },
  'UTF-16 without a mark': {
    pages: bad(bytes(Buffer.from('<title>Сайт</title>', 'utf16le'), { 'content-type': 'text/html' })),
    problem: 'wrong-charset',
    title: 'Сайт',
  },
  'NUL bytes': {
    pages: bad(html('<title>N\0U\0L</title>\0\0\0<p>te\0xt')),
    problem: 'broken-text',
    title: 'N\0U\0L',
  },
  'a page that differs each time': {
    pages: bad((request, response) =>
      html(`<title>Now</title><p>${Math.random()}</p><a href="/bad">again</a>`)(request, response),
    ),
    problem: undefined,
    title: 'Now',
    most: 12,
  },
  'gzip with rubbish behind it': {
    pages: bad(bomb(Buffer.concat([gzipSync('<title>Tail</title><p>x'), Buffer.from('rubbish')]), 'gzip')),
    problem: 'bad-response',
    title: 'Tail',
  },
  'gzip that breaks off': {
    pages: bad(bomb(gzipSync(`<title>Head</title>${Math.E.toString(36).repeat(900)}`).subarray(0, 60), 'gzip')),
    problem: 'bad-response',
    title: 'Head',
  },
  'connections closed behind each answer': {
    pages: {
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, i): [string, Handler] => [
          `/kept/${i}`,
          (request, response) => {
            response.on('finish', () => setImmediate(() => request.socket.destroy()));
            honest(`kept ${i}`)(request, response);
          },
        ]),
      ),
      '/bad': html(Array.from({ length: 30 }, (_, i) => `<a href="/kept/${i}">k</a>`).join('')),
    },
    problem: undefined,
    most: 90,
  },
  'thousands of dead links before the next page': {
    pages: {
      '/bad': html(Array.from({ length: 900 }, (_, i) => `<a href="/gone/${i}">g</a>`).join('')),
      '/two': honest('two', '<a href="/three">3</a>'),
      '/three': honest('three', '<a href="/last">l</a>'),
    },
    problem: 'http-404',
    most: 1_000,
  },
  'only scripts': {
    pages: bad(html('<title>App</title><div id="root"></div><script src="/app.js"></script>')),
    problem: 'needs-javascript',
    title: 'App',
  },
};

/** A site that does everything wrong, and has honest pages between. Loopback only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
export type HostileServer = {
  readonly port: number;
  readonly url: string;
  /** Requests by path, queries included. */
  readonly hits: ReadonlyMap<string, number>;
  /** Most connections, and most requests, at one time. */
  readonly most: { readonly open: number; readonly inHand: number };
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

export const html =
  (body: string, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
export const redirect =
  (location: string, status = 302): Handler =>
  (_request, response) => {
    response.writeHead(status, { location });
    response.end();
  };
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'text/html', ...headers });
    response.end(`<title>${code}</title>`);
  };

/** Calendar, growing path, session in the path: made up as they are asked for. */
const endless = (path: string, response: ServerResponse): boolean => {
  const page = (body: string): true => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(body);
    return true;
  };
  const month = /^\/calendar\/(\d+)$/.exec(path);
  if (month !== null) {
    const at = Number(month[1]);
    return page(
      `<h1>Month ${at}</h1><p>Mo Tu We Th Fr Sa Su</p><a href="/calendar/${at + 1}">next</a> <a href="/calendar/${at - 1}">back</a>`,
    );
  }
  if (path.startsWith('/grow/'))
    return page('<p>The path grows</p><a href="deeper/">down</a><a href="wider/">side</a>');
  const session = /^\/in\/([a-z0-9]+)\/(\d?)/.exec(path);
  if (session !== null) {
    const token = Buffer.from(path).toString('hex').slice(-20);
    const links = [1, 2, 3].map((n) => `<a href="/in/a${token}1/${n}">part ${n}</a>`).join(' ');
    return page(`<p>Part ${'abcd'[Number(session[2])] ?? ''} of the shop</p>${links}`);
  }
  return false;
};

export const startHostile = async (pages: Readonly<Record<string, Handler>>, waitMs = 0): Promise<HostileServer> => {
  const hits = new Map<string, number>();
  const most = { open: 0, inHand: 0 };
  let open = 0;
  let inHand = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const host = request.headers.host ?? '';
    const key =
      pages[`${host.replace(/:\d+$/, '')}${path}`] === undefined ? path : `${host.replace(/:\d+$/, '')}${path}`;
    hits.set(key, (hits.get(key) ?? 0) + 1);
    inHand += 1;
    most.inHand = Math.max(most.inHand, inHand);
    response.on('close', () => {
      inHand -= 1;
    });
    const answer = (): void => {
      const handler = pages[key] ?? pages[path.replace(/\?.*$/, '?')] ?? pages['*'];
      if (handler !== undefined) handler(request, response);
      else if (!endless(path, response)) status(404)(request, response);
    };
    if (waitMs === 0) answer();
    else setTimeout(answer, waitMs);
  });
  server.on('connection', (socket) => {
    open += 1;
    most.open = Math.max(most.open, open);
    socket.on('close', () => {
      open -= 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    url: `http://site.example:${port}/`,
    hits,
    most,
    reset: () => {
      hits.clear();
      most.open = open;
      most.inHand = inHand;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const honest = (name: string, links = ''): Handler =>
  html(`<title>${name}</title><p>An honest page about ${name}.</p>${links}`);
const link = (path: string): string => `<a href="${path}">${path}</a> `;

const troubles = [
  '/loop-a',
  '/self',
  '/chain/0',
  '/off-site',
  '/bad-redirect',
  '/missing',
  '/broken',
  '/teapot',
  '/hang',
  '/trickle',
  '/endless-body',
  '/bomb',
  '/not-gzip',
  '/cut',
  '/flood',
  '/image',
  '/limited',
  '/limited-long',
  '/calendar/100',
  '/grow/',
  '/in/start1234567890ab/',
  '/filter?a=1',
  '/many',
];
/** Every one of these must be visited, whatever else the site does. */
export const honestPages = [
  '/',
  '/one',
  '/two',
  '/latin',
  '/docs/',
  '/docs/based.html',
  '/refreshed',
  '/framed',
  '/busy',
  '/arrived',
  '/plain.txt',
  '/last',
];

const hostileSite: Readonly<Record<string, Handler>> = {
  '/': honest(
    'home',
    `${troubles.map(link).join('')}${['/one', '/latin', '/docs/', '/busy', '/moved', '/plain.txt'].map(link).join('')}`,
  ),
  '/one': honest('one', link('/two')),
  '/two': honest('two', '<frameset><frame src="/framed"></frameset>'),
  '/framed': honest('framed', link('/last')),
  '/last': honest('last', link('/picture.jpg')),
  '/latin': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(Buffer.from('<meta charset=iso-8859-1><title>Caf\xe9</title><p>Caf\xe9', 'latin1'));
  },
  '/docs/': html(
    '<base href="/docs/"><title>Docs</title><a href="based.html">based</a><noscript><meta http-equiv="refresh" content="0;url=/refreshed"></noscript>',
  ),
  '/docs/based.html': honest('based'),
  '/refreshed': honest('refreshed'),
  '/plain.txt': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('Just words.');
  },
  '/moved': redirect('/arrived', 301),
  '/arrived': honest('arrived'),
  '/loop-a': redirect('/loop-b'),
  '/loop-b': redirect('/loop-a'),
  '/self': redirect('/self'),
  ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/chain/${i}`, redirect(`/chain/${i + 1}`)])),
  '/off-site': redirect('http://169.254.169.254/latest/meta-data/'),
  '/bad-redirect': redirect('javascript:alert(1)'),
  '/broken': status(500),
  '/teapot': status(418),
  '/hang': () => undefined,
  '/trickle': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<title>Trickle</title><p>slowly');
  },
  '/endless-body': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      while (response.write('<p>more and more '.repeat(4_000)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': html('', {}),
  '/not-gzip': html('<p>plain', { 'content-encoding': 'gzip' }),
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write('<title>Half</title><p>half of it', () => response.destroy());
  },
  '/flood': (_request, response) => {
    for (let i = 0; i < 100; i += 1) response.setHeader(`x-${i}`, 'y'.repeat(4_000));
    response.end('<p>x');
  },
  '/image': html('not a page', { 'content-type': 'image/png' }),
  '/limited-long': status(503, { 'retry-after': '86400' }),
  '/many': html(
    Array.from({ length: 3_000 }, (_, i) => `<a href="/nowhere-${'x'.repeat(i % 7)}/n${i}.jpg">x</a>`).join(''),
  ),
  '/filter?': (request, response) => {
    const names = new URL(`http://x${request.url ?? '/'}`).searchParams;
    const more = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (name) => `<a href="/filter?${[...names.keys(), name].map((each) => `${each}=${names.size}`).join('&')}">x</a>`,
    );
    html(`<p>Nothing was found in our shop for this choice</p>${more.join(' ')}`)(request, response);
  },
};
const bomb = gzipSync(Buffer.concat([Buffer.from('<title>Bomb</title><p>boom '), Buffer.alloc(30_000_000, 32)]));

/** A fresh one a server: `/busy` gives way at the second try, `/limited` never does. */
export const freshHostileSite = (): Readonly<Record<string, Handler>> => {
  let busy = 0;
  return {
    ...hostileSite,
    '/bomb': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(bomb);
    },
    '/busy': (request, response) => {
      busy += 1;
      (busy === 1 ? status(503, { 'retry-after': '1' }) : honest('busy'))(request, response);
    },
    '/limited': status(429),
  };
};

/** What a site can do before its first page: a robots.txt without end or behind redirects, and TLS that is none. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { type Handler, type HostileServer, html, redirect, startHostile } from './hostile-server.ts';
import { startTcp, startTls, testAuthority } from './hostile-tls.ts';
import { crawlAt, limits } from './site.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../../functions/cli/hostwarden.mjs', import.meta.url));
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const serve = async (pages: Readonly<Record<string, Handler>>): Promise<HostileServer> => {
  const server = await startHostile(pages);
  closing.push(server.close);
  return server;
};

describe('robots.txt', () => {
  const site = (robots: Handler): Readonly<Record<string, Handler>> => ({
    '/robots.txt': robots,
    '/': html('<p>home</p><a href="/private/x">x</a>'),
    '/private/x': html('<p>private'),
  });
  const text = (body: string): Handler => html(body, { 'content-type': 'text/plain' });
  const endless: Handler = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('User-agent: *\nDisallow: /private/\n');
    const more = (): void => {
      while (response.write('# filler\n'.repeat(8_000)));
    };
    response.on('drain', more);
    more();
  };
  test('without end: the first half-megabyte counts, and it is said', async () => {
    const result = await crawlAt((await serve(site(endless))).url);
    expect([...result.named].sort()).toEqual(['robots-disallowed', 'robots-too-large']);
    expect(result.paths).toEqual(['/']);
  });
  test.each([4, 5, 6])('behind %i redirects', async (hops) => {
    const chain = Array.from({ length: hops }, (_, i) => [`/r${i}`, redirect(`/r${i + 1}`)] as const);
    const server = await serve({
      ...site(redirect('/r1')),
      ...Object.fromEntries(chain),
      [`/r${hops}`]: text('User-agent: *\nDisallow: /private/'),
    });
    const result = await crawlAt(server.url);
    // RFC 9309, 2.3.1.2: five are followed; beyond them there is none.
    expect(result.paths).toEqual(hops <= 5 ? ['/'] : ['/', '/private/x']);
    expect(result.named.has('robots-unavailable')).toBe(hops > 5);
  });
  test('of bytes that are no text: what can be read counts, and it is said', async () => {
    const server = await serve(
      site(html(`\0\x01\x02PNG\0\r\nUser-agent: *\nDisallow: /private/\n\0`, { 'content-type': 'text/plain' })),
    );
    const result = await crawlAt(server.url);
    expect(result.paths).toEqual(['/']);
    expect([...result.named].sort()).toEqual(['robots-disallowed', 'robots-unreadable']);
  });
  test('a site that lives under its twin’s name has its rules there', async () => {
    const toTwin: Handler = (request, response) =>
      redirect(`http://www.${request.headers.host}${request.url}`)(request, response);
    const server = await serve({
      'site.example/robots.txt': toTwin,
      'site.example/': toTwin,
      'www.site.example/robots.txt': text('User-agent: *\nDisallow: /private/'),
      'www.site.example/': html('<p>home</p><a href="/private/x">x</a><a href="/open">o</a>'),
      'www.site.example/open': html('<p>open'),
    });
    const result = await crawlAt(server.url);
    expect(result.paths).toEqual(['/', '/open']);
    expect([...result.named]).toEqual(['robots-disallowed']);
  });
});

describe('TLS', () => {
  const start = (port: number): string => `https://site.example:${port}/`;
  test('a certificate that nobody trusts is named, and the site is looked at all the same', async () => {
    const server = await startTls({
      '/': html('<title>Home</title><a href="/x">x</a>'),
      '/x': html('<title>X</title>'),
    });
    closing.push(server.close);
    const result = await crawlAt(start(server.port));
    expect(result.pages.map(({ title }) => title)).toEqual(['Home', 'X']);
    expect(result.problems).toEqual([
      {
        url: start(server.port),
        problem: 'tls-certificate',
        detail: 'DEPTH_ZERO_SELF_SIGNED_CERT the certificate is signed by itself; looked at all the same',
      },
    ]);
  });
  test('expired, or for another name, by an authority that is trusted: each in its own words, and the good one in none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hostwarden-tls-'));
    closing.push(() => rm(folder, { recursive: true }));
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, testAuthority);
    const sites = await Promise.all(
      (['good', 'expired', 'otherName'] as const).map((which) =>
        startTls({ '/': html(`<title>${which}</title><p>Welcome`) }, which),
      ),
    );
    for (const site of sites) closing.push(site.close);
    const urls = sites.map(({ port }) => `https://127.0.0.1:${port}/`);
    // Whom Node trusts is settled when it starts.
    const { stdout } = await run(
      process.execPath,
      [command, 'scan', ...urls, '--networks', '127.0.0.0/8', '--format', 'json', '--data', folder],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: authority } },
    );
    const report: { sites: { pages: { fetched: number }; problems: { problem: string; detail: string }[] }[] } =
      JSON.parse(stdout);
    expect(report.sites.map(({ pages }) => pages.fetched)).toEqual([1, 1, 1]);
    expect(report.sites.map(({ problems }) => problems.map(({ problem, detail }) => [problem, detail]))).toEqual([
      [],
      [['tls-certificate', 'CERT_HAS_EXPIRED the certificate has expired; looked at all the same']],
      [['tls-certificate', 'ERR_TLS_CERT_ALTNAME_INVALID the certificate is for another name; looked at all the same']],
    ]);
  });
  test.each([
    ['plain HTTP', 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n', 'tls'],
    ['nonsense', '\0\0\0\0\0\0\0\0', 'tls'],
    ['silence', '', 'not-connected'],
  ])('%s at its port is named', async (_name, greeting, problem) => {
    const server = await startTcp(greeting);
    closing.push(server.close);
    const fetch = { ...limits.fetch, connectMs: 300, headersMs: 3_000, totalMs: 3_000 };
    const result = await crawlAt(start(server.port), { limits: { ...limits, fetch } });
    expect([result.stopped, [...result.named]]).toEqual(['complete', [problem]]);
  });
});

/**
 * The web server of the sample hosting: chooses the site by the Host header, as a hoster's does. In a browser on this machine a
 * site is also at `<name>.localhost`, which needs no DNS.
 */
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { type SampleSite, sampleSites } from './sites.ts';

/** A request listener; `fixed` answers the hosts whose customers have removed what offended. */
export const sampleListener =
  (fixed: () => ReadonlySet<string>): RequestListener =>
  (request, response) => {
    void answer(request.headers.host, request.url, fixed()).then(({ status, type, body }) => {
      response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  };

type Answer = { readonly status: number; readonly type: string; readonly body: Buffer };
const html = 'text/html; charset=utf-8';
const text = (status: number, body: string, type = 'text/plain; charset=utf-8'): Answer => ({
  status,
  type,
  body: Buffer.from(body),
});

const siteAt = (host: string | undefined): SampleSite | undefined => {
  const name = (host ?? '')
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.localhost$/, '.example');
  return sampleSites.find((site) => site.host === name);
};

const answer = async (
  host: string | undefined,
  url: string | undefined,
  fixed: ReadonlySet<string>,
): Promise<Answer> => {
  const site = siteAt(host);
  if (site === undefined) return text(421, 'No site of that name is hosted here.\n');
  const { pathname } = new URL(url ?? '/', 'http://sample.example');
  const path = pathname === '/' ? '/index.html' : pathname;
  const isFixed = fixed.has(site.host);
  if (isFixed && site.offending.includes(pathname))
    return pathname === '/'
      ? text(
          200,
          '<!doctype html><html lang="en"><title>Under construction</title><p>Come back soon.</p></html>\n',
          html,
        )
      : text(404, 'Not found\n');
  if (pathname === '/robots.txt') return text(200, 'User-agent: *\nAllow: /\n');
  // Names of the sample's own files; nothing else on the disk can be asked for.
  if (!/^\/[a-z0-9-]+\.html$/.test(path)) return text(404, 'Not found\n');
  try {
    const page = await readFile(new URL(`sites/${site.host}${path}`, import.meta.url));
    return { status: 200, type: html, body: isFixed ? Buffer.from(tidy(page.toString('utf8'))) : page };
  } catch {
    return text(404, 'Not found\n');
  }
};

/** The hacked site cleaned up: without the hidden blocks that the intruder left. */
const tidy = (page: string): string => page.replaceAll(/<div style="display:none">[\s\S]*?<\/div>/g, '');

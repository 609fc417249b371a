/** Addresses that a visit is to look at, linked or not: asked for as soon as they are known to be on the site, else named. */
import { expect, test } from 'vitest';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { type Handler, html, redirect, status } from './hostile-server.ts';
import { crawl, planFor, serve, world } from './site-world.ts';

/** The site lives at www; nothing leads to its secret. */
const atTwin: Readonly<Record<string, Handler>> = {
  '/robots.txt': status(404),
  'site.example/': (request, response) => redirect(`http://www.${request.headers.host}/`)(request, response),
  'www.site.example/': html('<p>home<a href="/open">o</a>'),
  'www.site.example/open': html('<p>open'),
  'www.site.example/secret': html('<p>secret'),
};
const pathsOf = ({ pages }: { readonly pages: readonly PageView[] }) => pages.map(({ url }) => new URL(url).pathname);

test('seeds at the twin have their turn once the start page has led there; those elsewhere are named', async () => {
  const server = await serve(atTwin);
  const at = (host: string) => new URL('/secret', server.url.replace('//', `//${host}`)).href;
  const secret = at('www.');
  const foreign = [secret.replace('http:', 'https:').replace(/:\d+\//, '/'), 'http://site.example:1/secret'];
  const result = await crawl(planFor(server, { seeds: [secret, ...foreign] }));
  expect(pathsOf(result).toSorted()).toEqual(['/', '/open', '/secret']);
  expect([result.stopped, result.asked]).toEqual(['complete', [secret]]);
  expect(result.problems.filter(({ problem }) => problem === 'off-site').map(({ url }) => url)).toEqual(foreign);
});

test('one that leads to the twin before the start page could is asked again once that has', async () => {
  const toTwin: Handler = (request, response) =>
    redirect(`http://www.${request.headers.host}${request.url}`)(request, response);
  const server = await serve({
    ...atTwin,
    'site.example/': (request, response) => void setTimeout(() => toTwin(request, response), 400),
    'site.example/old': redirect('/secret'),
    'site.example/secret': toTwin,
    'site.example/away': redirect('http://www.elsewhere.example/'),
  });
  const seeds = ['/old', '/away'].map((path) => new URL(path, server.url).href);
  const result = await crawl(planFor(server, { seeds }));
  const [first, ...others] = result.pages.map(({ url }) => new URL(url).hostname + new URL(url).pathname);
  expect(first).toBe('site.example/away');
  expect(others.sort()).toEqual(['www.site.example/', 'www.site.example/open', 'www.site.example/secret']);
  expect(result.problems.map(({ url, problem }) => [url, problem])).toEqual([[seeds[1], 'off-site-redirect']]);
  // Once too early.
  expect(['old', 'secret', 'away'].map((name) => server.hits.get(`site.example/${name}`))).toEqual([1, 2, 1]);

  // The slice ends while the start page is being asked for.
  const stop = new AbortController();
  const onPage = () => {
    stop.abort();
    return undefined;
  };
  const paused = await crawl(planFor(server, { seeds }), world({ signal: stop.signal }), { onPage });
  expect(paused.stopped).toBe('paused');
  const rest = await crawl(planFor(server, { seeds, checkpoint: JSON.parse(JSON.stringify(paused.checkpoint)) }));
  expect(pathsOf(rest).toSorted()).toEqual(['/', '/open', '/secret']);
});

test('they wait over slices, and one that comes with a later slice has its turn as well', async () => {
  const server = await serve(atTwin);
  const secret = new URL('/secret', server.url.replace('//', '//www.')).href;
  const seeds = [secret];
  const first = await crawl(planFor(server, { seeds }), world({ signal: AbortSignal.abort() }));
  expect([first.stopped, first.asked, pathsOf(first), first.problems]).toEqual(['paused', [], [], []]);
  const stop = new AbortController();
  const checkpoint = JSON.parse(JSON.stringify(first.checkpoint));
  const onStep = (): void => stop.abort();
  const more = { seeds, checkpoint };
  // The start page alone: the scope is wide from here on, and the seed waits in the frontier.
  const second = await crawl(planFor(server, { ...more, sockets: 1 }), world({ signal: stop.signal }, 1), { onStep });
  expect([second.stopped, pathsOf(second)]).toEqual(['paused', ['/']]);
  const late = secret.replace('secret', 'late');
  const third = await crawl(
    planFor(server, { seeds: [secret, late], checkpoint: JSON.parse(JSON.stringify(second.checkpoint)) }),
  );
  expect([third.stopped, third.asked]).toEqual(['complete', [secret, late]]);
  expect(pathsOf(third)).toContain('/secret');
  expect([server.hits.get('/late'), server.hits.get('www.site.example/secret')]).toEqual([1, 1]);
});

/**
 * Each way a site can hurt a crawler, by itself: it ends, in few requests, with its own problem by name, and the honest pages before
 * and behind it are visited.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { type Handler, type HostileServer, startHostile } from './hostile-server.ts';
import { honest, hostileWays } from './hostile-ways.ts';
import { crawlAt } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const serve = async (pages: Readonly<Record<string, Handler>>): Promise<HostileServer> => {
  const server = await startHostile(pages);
  closing.push(server.close);
  return server;
};

describe('what a site can do', () => {
  test.each(Object.entries(hostileWays))('%s', async (_name, { pages, problem, title, most = 16 }) => {
    const server = await serve({
      '/': honest('home', '<a href="/one">1</a><a href="/bad">b</a><a href="/two">2</a>'),
      '/one': honest('one'),
      '/two': honest('two', '<a href="/last">l</a>'),
      '/last': honest('last'),
      ...pages,
    });
    const result = await crawlAt(server.url);
    expect(result.stopped).toBe('complete');
    expect(result.paths).toEqual(expect.arrayContaining(['/', '/one', '/two', '/last']));
    if (problem !== undefined) expect([...result.named]).toContain(problem);
    else expect(result.problems).toEqual([]);
    if (title !== undefined) expect(result.pages.find(({ url }) => url.endsWith('/bad'))?.title).toBe(title);
    expect([...server.hits.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(most);
    expect(server.most.inHand).toBeLessThanOrEqual(4);
  });
});

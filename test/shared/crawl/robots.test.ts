import { describe, expect, test } from 'vitest';
import { allowAll, denyAll, readRobots, robotsByStatus } from '../../../shared/crawl/robots.ts';

const url = 'http://site.example/robots.txt';
const read = (text: string) => readRobots(url, text, 'Hostwarden/1.0 (+http://info.example/)');
const at = (path: string): string => `http://site.example${path}`;

describe('rules (RFC 9309)', () => {
  test('our own group before the general one, longest match first', () => {
    const robots = read(
      'User-agent: *\nDisallow: /\n\nUser-agent: hostwarden\nDisallow: /private\nAllow: /private/open',
    );
    expect(robots.allows(at('/'))).toBe(true);
    expect(robots.allows(at('/private/x'))).toBe(false);
    expect(robots.allows(at('/private/open/x'))).toBe(true);
  });
  test('wildcards and ends', () => {
    const robots = read('User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*/b');
    expect(robots.allows(at('/x.pdf'))).toBe(false);
    expect(robots.allows(at('/x.pdf?y'))).toBe(true);
    expect(robots.allows(at('/aaa/c/b'))).toBe(false);
  });
  test('CR, LF and a mark at the start', () => {
    expect(read('\uFEFFUser-agent: *\rDisallow: /x\r\n').allows(at('/x'))).toBe(false);
  });
  test('an empty disallow, an empty file and noise allow all', () => {
    for (const text of ['User-agent: *\nDisallow:', '', '<html><body>no such file</body></html>', '\0\0\0']) {
      expect(read(text).allows(at('/x')), text).toBe(true);
    }
  });
  test('crawl-delay and sitemaps', () => {
    const robots = read('Sitemap: http://site.example/map.xml\nUser-agent: *\nCrawl-delay: 2.5');
    expect([robots.delayMs, robots.sitemaps]).toEqual([2_500, ['http://site.example/map.xml']]);
  });
  test('lines that would cost hours are no rules', () => {
    const robots = read(`User-agent: *\nDisallow: /${'*a'.repeat(500)}\nDisallow: /${'x'.repeat(5_000)}\nDisallow: /y`);
    expect(robots.allows(at(`/${'a'.repeat(1_000)}b`))).toBe(true);
    expect(robots.allows(at('/y'))).toBe(false);
  });
});

test.each([
  [200, undefined],
  [204, undefined],
  [401, allowAll],
  [403, allowAll],
  [404, allowAll],
  [429, denyAll],
  [500, denyAll],
  [503, denyAll],
])('status %i', (status, robots) => {
  expect(robotsByStatus(status)).toBe(robots);
});

import { describe, expect, it } from 'vitest';
import { closedDoor } from '../../../shared/crawl/closed-door.ts';
import { extractPage } from '../../../shared/crawl/extract/extract.ts';
import { scopeOf } from '../../../shared/crawl/scope.ts';

const url = 'https://one.example/members';
const doorOf = (html: string, at = url): string | undefined => {
  const headers = [['content-type', 'text/html; charset=utf-8']] as const;
  const answer = { url: at, status: 200, headers, body: Buffer.from(html) };
  return closedDoor(extractPage(answer, 'html', scopeOf(at), 100).page, html, url);
};
const text = (words: number): string => `<p>${'garden '.repeat(words)}</p>`;
const login = '<form method="post"><input name="u"><input type=password name="p"></form>';

describe('a page that shows nobody what is behind it', () => {
  it.each([
    ['a log-in form alone', `<title>Welcome</title>${login}`],
    ['in quotes and capitals', '<INPUT NAME=p TYPE = "Password">'],
    ['with a few words about it', `<title>Members</title>${text(100)}${login}`],
  ])('needs a log-in: %s', (_, html) => {
    expect(doorOf(html)).toBe('needs-login');
  });

  it('needs one where a visitor is sent to it, however much stands there', () => {
    const html = `<title>Shop</title>${text(400)}${login}`;
    for (const path of ['/wp-login.php?redirect_to=x', '/login', '/nl/inloggen/', '/connexion', '/anmelden.html'])
      expect(doorOf(html, `https://one.example${path}`), path).toBe('needs-login');
    expect(doorOf(html, 'https://one.example/blog/logins-explained')).toBeUndefined();
  });

  it.each([
    '<title>Just a moment...</title>',
    '<title>Attention Required! | Cloudflare</title><h1>Sorry</h1>',
    '<title>shop.example</title><h1>Access denied</h1><p>Error 1020',
    '<h1>Toegang geweigerd</h1>',
    '<title>Accès refusé</title>',
    '<title>Zugriff verweigert</title>',
    '<title>x</title><script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1"></script>',
    '<title>x</title><p>Please go on<script src="https://www.google.com/recaptcha/api.js"></script>',
  ])('is blocked: %s', (html) => {
    expect(doorOf(html)).toBe('blocked');
  });
});

describe('a page like any other', () => {
  it.each([
    ['no words at all', '<title></title>'],
    ['a log-in box beside its own words', `<title>Garden</title>${text(200)}${login}`],
    ['a search form', '<title>Garden</title><form><input type="search"></form>'],
    ['an article about refusals', `<title>Access denied: a history</title>${text(200)}`],
    [
      'a contact form with a captcha',
      `<title>Contact</title>${text(120)}<script src="https://hcaptcha.com/1/api.js"></script>`,
    ],
    ['words about passwords', '<title>How to choose</title><p>type your password'],
  ])('%s', (_, html) => {
    expect(doorOf(html)).toBeUndefined();
  });

  it('is read in good time whatever stands in it', () => {
    const started = process.cpuUsage().user;
    expect(doorOf(`<title>x</title>${'<input '.repeat(100_000)}`)).toBeUndefined();
    expect(doorOf(`<title>${'just a '.repeat(50_000)}</title>`)).toBeUndefined();
    expect(process.cpuUsage().user - started).toBeLessThan(10_000_000);
  });
});

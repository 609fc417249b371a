import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { assets, styleUrl } from '../../../shared/web/assets.ts';
import { sameOriginOnly } from '../../../shared/web/csrf.ts';
import { Excerpt, Text } from '../../../shared/web/excerpt.tsx';
import { Page } from '../../../shared/web/page.tsx';
import { secured } from '../../../shared/web/security.ts';
import { piecesOf, shortened, visible } from '../../../shared/web/visible.ts';

const app = new Hono()
  .use(secured(), sameOriginOnly)
  .route('/', assets)
  .get('/', (c) =>
    c.html(
      <Page title={'<b>\u202Etitle'} language="nl" brand="Provider">
        <Text text={'<script>alert(1)</script>\u0000\u200B'} />
      </Page>,
    ),
  )
  .post('/', (c) => c.text('changed'));

describe('headers', () => {
  it('let nothing load, frame, keep or index a page', async () => {
    const { headers } = await app.request('/');
    const csp = headers.get('Content-Security-Policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      expect(csp).toContain(rule);
    expect(csp).not.toContain('unsafe');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toContain('noindex');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
  });

  it('cache the style sheet for ever only under the address of this very content', async () => {
    expect((await app.request(styleUrl)).headers.get('Cache-Control')).toContain('immutable');
    expect((await app.request('/assets/style.css?v=old')).headers.get('Cache-Control')).toBe('no-cache');
  });
});

describe('forms are sent from their own page', () => {
  const post = async (headers: Record<string, string>) =>
    (await app.request('http://portal.test/', { method: 'POST', headers: { Host: 'portal.test', ...headers } })).status;
  it.each([
    [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
    [{ 'Sec-Fetch-Site': 'none' }, 200],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'http://portal.test' }, 403],
    [{ Origin: 'https://portal.test' }, 200],
    [{ Origin: 'http://evil.test' }, 403],
    [{ Origin: 'null' }, 403],
    [{}, 403],
  ])('%j → %i', async (headers, status) => {
    expect(await post(headers as Record<string, string>)).toBe(status);
  });
});

describe('hostile text', () => {
  it('is escaped in the page and its title, with what cannot be seen named', async () => {
    const html = await (await app.request('/')).text();
    expect(html).toContain('<title>&lt;b&gt;‹U+202E›title</title>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('<span class="control">U+0000</span><span class="control">U+200B</span>');
    expect(html.startsWith('<!doctype html><html lang="nl">')).toBe(true);
  });

  it('names bidi, zero width, tags, lone surrogates and fillers, and leaves letters and emoji alone', () => {
    expect(visible('a\u2066b\u{E0041}c\uD800d\u3164')).toBe('a‹U+2066›b‹U+E0041›c‹U+D800›d‹U+3164›');
    expect(visible('Café ❤️ «Ωμέγα»\n\tنص')).toBe('Café ❤️ «Ωμέγα»\n\tنص');
    expect(piecesOf('')).toEqual([]);
  });

  it('marks what hit, and drops marks that do not fit', () => {
    const html = String(
      <Excerpt
        finding={{
          excerpt: 'see <i>the word</i> here',
          marks: [
            [7, 15],
            [10, 12],
            [20, 900],
          ],
        }}
      />,
    );
    expect(html.match(/<mark>/g)).toHaveLength(1);
    expect(html).toContain('<mark><bdi>the word</bdi></mark>');
    expect(html).toContain('see &lt;i&gt;');
  });

  it('shortens in the middle', () => {
    expect(shortened('abcdefghij', 10)).toBe('abcdefghij');
    expect(shortened('abcdefghijk', 10)).toHaveLength(10);
    expect(shortened('abcdefghijk', 10)).toMatch(/^abcdef…ijk$/);
  });
});

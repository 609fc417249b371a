import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementNames, written } from '../../../shared/crawl/extract/grammar.ts';
import { readHtml } from '../../../shared/crawl/extract/html.ts';
import { keyNames } from '../../../shared/crawl/extract/tables.ts';
import { all, expectSame } from './both-readers.ts';

const crumbs = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '&',
    ';',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '\t',
    '\f',
    '\r',
    '\0',
    '\x01',
    '\x1c/',
    '\v',
    'é',
    '😀',
    '\ud800',
  ],
  ...[
    '\u00a0',
    '\u2003',
    '\ufeff',
    '!--',
    '-->',
    '--!>',
    '<!-->',
    '<!--->',
    '<!-- x --',
    '<!doctype html>',
    '<!d',
    '<!>',
    '<?php ?>',
  ],
  ...[
    '<a href="x">',
    '<a href=x&amp;y>',
    "<a href='q?a&lt=b&copy'>",
    '</a>',
    '<a name=n>',
    '<A HREF=y TITLE>',
    "<p title='a&lt;b'",
    '</p >',
  ],
  ...[
    '<p>',
    '</p>',
    '<br/>',
    '</br>',
    '<br>',
    '<div>',
    '</div>',
    '<li>',
    '<ul>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '<th>',
    '</table>',
  ],
  ...[
    '<thead>',
    '<tbody>',
    '<h1>',
    '<h2>',
    '</h2>',
    '<dd>',
    '<dt>',
    '<q>',
    '</q>',
    '<blockquote>',
    '<nav>',
    '</nav>',
    '<b>',
    '</b>',
    '<image>',
  ],
  ...[
    '<svg>',
    '</svg>',
    '<svg><title>t</title></svg>',
    '<svg/>',
    '<foreignObject>',
    '</foreignobject>',
    '<linearGradient>',
    '<math>',
    '<mi>',
    '</mi>',
  ],
  ...[
    '<annotation>n</annotation>',
    '<annotation-xml>',
    '<desc>',
    '<![CDATA[x]]>',
    '<![CDATA[ a<b> ]] ]]]>',
    '<![CDAT',
    '<style/>',
    '<script/>',
  ],
  ...[
    '<script>a<b</script>',
    '<script>location="http://o.example/"</script >',
    '<script type="application/ld+json">{"url":"http://j.example/"}</script>',
  ],
  ...[
    '<script src=s>',
    '</script',
    '<style>p{display:none}</style>',
    '<style>.k{color:#fff}#i{display:none}</style>',
    '<style>a{background:url(u.png)}',
  ],
  ...[
    '<title>',
    '</title>',
    '<title>a&amp;b&copy</title>',
    '<textarea name=t>',
    '</textarea>',
    '<textarea><b>&lt;</textarea>',
    '<plaintext>',
    '<plaintex>',
  ],
  ...[
    '<noscript>',
    '<noframes>',
    '<xmp>',
    '</xmp>',
    '<iframe src=i>',
    '</iframe>',
    '<noembed>',
    '<strong>',
    '<template>',
    '</template>',
  ],
  ...[
    '<form action=f>',
    '</form>',
    '<input name=n value=v>',
    '<input type=checkbox checked name=c>',
    '<select name=s>',
    '<option selected>o',
    '<option value=w>',
  ],
  ...[
    '</select>',
    '<button name=b>go',
    '</button>',
    '<img src=p alt="&gt;x" width=3>',
    '<img srcset="a 1x, b 2x">',
    '<source src=m srcset=n>',
    '<base href=/b/>',
  ],
  ...[
    '<meta name=description content="d&amp;e">',
    '<meta http-equiv=refresh content="0;url=r">',
    '<link rel=next href=n>',
    '<link rel=stylesheet href=c>',
  ],
  ...[
    '<span style="display:none">',
    '<p style=color:white>',
    '<i hidden>',
    '</i>',
    '<div role=navigation>',
    '<b role=main>',
    '<em class=k>',
    '<em id=i>',
    '</em>',
    '</span>',
  ],
  ...[
    '<font color=white>',
    '<body text=#fff>',
    '<html lang=nl>',
    '<x-own>',
    '</x-own>',
    '<X-Own é>',
    '</x-öwn>',
    '<x-öWN>',
    '<a-very-long-name-of-an-element-of-ones-own>',
    '<lin\u212a href=z rel=next>',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&gt;',
    '&quot;',
    '&nbsp;',
    '&copy',
    '&notit;',
    '&notin;',
    '&#x41;',
    '&#65',
    '&#128;',
    '&#0;',
    '&#xd800;',
    '&#1234567890123;',
    '&#8212;',
    '&#10;',
    '&#',
  ],
  ...[
    '&acE;',
    '&fjlig;',
    '&CounterClockwiseContourIntegral;',
    '&CounterClockwiseContourIntegra',
    '&&lt',
    'text',
    'a longer text',
    '<IMG SRC=a ALT>',
    '<p a b = c>',
    '<p =a>',
    '<p a="1"b=\'2\'/c>',
  ],
];
/** Names, values and text that end at every one of the characters that end anything. */
const dust = fc.string({ unit: fc.constantFrom(...'<<a/>= \'"&lt;\f\r\t\n'), minLength: 1, maxLength: 12 });
const soup = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...crumbs) }, dust, fc.string({ unit: 'binary', maxLength: 5 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('the reader', () => {
  test('reads what htmlparser2 reads', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(soup, (html) => {
        const { head, ...rest } = expectSame(html);
        for (const [name, found] of Object.entries(rest)) if (found.length > 0) reached.add(name);
        for (const [name, found] of Object.entries(head))
          if (found !== '' && found !== 0 && found !== false) reached.add(name);
      }),
      { seed: 20_270_115, numRuns: 6_000 },
    );
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'visible',
        'hidden',
        'headings',
        'main',
        'links',
        'images',
        'title',
        'description',
        'language',
        'forms',
        'unclosed',
        'scripts',
      ]),
    );
  });
  test('wherever a window of 32 K units ends', () => {
    fc.assert(
      fc.property(
        soup,
        soup,
        fc.constantFrom(
          '<p>',
          '<!--',
          '<script>',
          '<textarea>',
          '<form><textarea name=a>',
          '<title>',
          '<svg><![CDATA[',
          '<b a="',
          '<b ',
          '<pre><a href=x>',
        ),
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom('x', ' ', 'é', '<', '&', '\x01'),
        (before, html, within, back, filler) => {
          const start = before.slice(0, 200) + within;
          expectSame(start + filler.repeat(Math.max(0, 32 * 1024 - back - start.length)) + html);
        },
      ),
      { seed: 20_270_116, numRuns: 500 },
    );
  });
  // Here htmlparser2 is no measure: the parser that is given up has the entity's first letters.
  test.each([
    ['&amp;', '&'],
    ['&notin;', '∉'],
    ['&CounterClockwiseContourIntegral;', '∳'],
    ['&acE;', '∾̳'],
    ['&copy', '©'],
    ['&#8212;', '—'],
  ])('%s in two windows, the first of which ends nested too deep, is read once', (entity, sign) => {
    const start = '<b>'.repeat(1_030);
    for (let back = 1; back <= entity.length; back += 1) {
      const text = 'x'.repeat(32 * 1024 - back - start.length);
      const { head, visible } = all(readHtml, `${start}${text}${entity}<i>y</i> after it`);
      expect(head.nested).toBe(true);
      // A block ends there, and one has 16 K units.
      expect(visible.map((block) => block.text).join('')).toBe(`${text}${sign}y after it`);
    }
  });
  test('pages that people wrote, with bits of them taken out, put in and put elsewhere', () => {
    const root = join(import.meta.dirname, '../../fixtures');
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(root, name), 'utf8'))
      .filter((page) => page.length < 100_000);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expectSame(page);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const change = fc.tuple(place, place, fc.oneof(fc.constant(''), fc.constantFrom(...crumbs)));
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }), (page, changes) => {
        let html = page;
        for (const [where, much, crumb] of changes) {
          const at = Math.floor(where * html.length);
          html = html.slice(0, at) + crumb + html.slice(at + Math.floor(much ** 8 * html.length));
        }
        expectSame(html);
      }),
      { seed: 20_270_117, numRuns: 600 },
    );
  });

  test('each name that the tables have, and each attribute', () => {
    for (const name of elementNames.slice(1, written))
      for (const before of ['', '<svg>', '<svg><desc>', '<p>', '<form><select>', '<table><tr><td>'])
        expectSame(`${before}<${name} href=a src=b data=c alt=d>x<i>y</${name.toUpperCase()}>z`);
    for (const name of keyNames.slice(1))
      for (const element of ['a', 'img', 'input', 'meta', 'body', 'font', 'html', 'script', 'object', 'p'])
        expectSame(`<form><${element} ${name.toUpperCase()}="&#x31;" ${name}=2 src=s href=h type=text>x`);
  });
  test('ends of what SVG spells its own way, within it and in HTML inside of it', () => {
    for (const end of ['</foreignobject>', '</FOREIGNOBJECT>', '</svg>', '</lineargradient>', '</desc>'])
      expectSame(`<svg><linearGradient hidden><desc>a<foreignObject><p><nav>menu${end}main<p>more`);
  });
});

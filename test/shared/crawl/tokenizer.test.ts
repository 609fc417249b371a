import fc from 'fast-check';
import { Parser, Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { FastTokenizer } from '../../../shared/crawl/extract/tokenizer.ts';

/** All events of a document written in pieces, with where they stood. */
const events = (tokenizer: typeof Tokenizer, pieces: readonly string[]): readonly string[] => {
  const seen: string[] = [];
  const say =
    (event: string) =>
    (...what: unknown[]): void => {
      seen.push(`${event} ${JSON.stringify(what)} ${parser.startIndex} ${parser.endIndex}`);
    };
  const parser = new Parser(
    {
      onopentagname: say('name'),
      onattribute: say('attribute'),
      onopentag: say('open'),
      onclosetag: say('close'),
      ontext: say('text'),
      oncomment: say('comment'),
      onprocessinginstruction: say('instruction'),
      oncdatastart: say('cdata'),
      onend: say('end'),
    },
    { Tokenizer: tokenizer },
  );
  for (const piece of pieces) parser.write(piece);
  parser.end();
  return seen;
};
const cut = (html: string, at: readonly number[]): readonly string[] => {
  const ends = [...at.map((share) => Math.floor(share * html.length)).sort((a, b) => a - b), html.length];
  return ends.map((end, i) => html.slice(ends[i - 1] ?? 0, end));
};
const crumbs = [
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
  'é',
  '😀',
  '!--',
  '-->',
  '<!doctype html>',
  '<a href="x">',
  '<a href=x&amp;y>',
  "<p title='a&lt;b'",
  '</p >',
  '<br/>',
  '<svg><title>t</title></svg>',
  '<script>a<b</script>',
  '<style>p>a{}</style>',
  '<title>a&amp;b</title>',
  '<textarea><b></textarea>',
  '<plaintext>',
  '<![CDATA[x]]>',
  '<?php ?>',
  '&copy',
  '&#x41;',
  '&notin;',
  '&#',
  'text',
  'lang',
  '<IMG SRC=a ALT>',
  '<p a b = c>',
  '<form><form>',
  '<noscript>',
  '<xmp>',
  '<iframe>',
];

/** Names, values and text that end at every one of the characters that end anything. */
const dust = fc.string({ unit: fc.constantFrom(...'<<a/>= \'"&lt;\f\r\t\n'), minLength: 1, maxLength: 12 });

describe('striding tokenizer', () => {
  it('still has the states that it lengthens', () => {
    const own = Object.getOwnPropertyNames(FastTokenizer.prototype).filter((name) => name !== 'constructor');
    expect(own).toHaveLength(7);
    for (const name of own) expect(typeof Reflect.get(Tokenizer.prototype, name)).toBe('function');
  });
  it('reads what the original reads, event for event, wherever the pieces are cut', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...crumbs), dust, fc.string({ unit: 'binary', maxLength: 5 })), {
          maxLength: 25,
        }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        (parts, at) => {
          const pieces = cut(parts.join(''), at);
          const original = events(Tokenizer, pieces);
          expect(events(FastTokenizer, pieces)).toEqual(original);
          for (const event of original) kinds.add(event.split(' ', 1)[0] ?? '');
        },
      ),
      { seed: 20_270_115, numRuns: 3_000 },
    );
    expect([...kinds].sort()).toEqual(['attribute', 'close', 'comment', 'end', 'instruction', 'name', 'open', 'text']);
  });
});

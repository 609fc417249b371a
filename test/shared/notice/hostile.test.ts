import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { belgium } from '../../../shared/calendar/holidays.ts';
import type { Case } from '../../../shared/case/case.ts';
import { languages } from '../../../shared/messages.ts';
import { letterOf, letterText } from '../../../shared/notice/letter.ts';
import type { Message } from '../../../shared/notice/values.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { caseFor, composeFor, link, longestLine, mimeOf, monday, parse } from './sample.ts';

const nasty = [
  '\r\nBcc: thief@evil.example\r\n\r\n<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><a href='https://evil.example'>x</a>",
  '</title></style></table><iframe src="//evil.example">',
  '\u202Egnp.exe\u2066\u200F',
  '\u0000\u0007\u001b[31m\u2028',
  '=?utf-8?B?QmNjOiB4?= <x@evil.example>, second@evil.example',
  '\ud800 lone',
  'é𝕏👩‍👩‍👧'.repeat(400),
  'a'.repeat(5000),
  '&lt;script&gt;&#39;',
];
const hostile = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 200 }));
const dangerous = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u;
const allowedTags = new Set([
  'html',
  'head',
  'meta',
  'title',
  'body',
  'table',
  'tbody',
  'tr',
  'td',
  'p',
  'div',
  'span',
  'strong',
  'a',
  'h2',
  'ol',
  'li',
  'br',
]);
const allowedAttributes = new Set([
  'lang',
  'charset',
  'name',
  'content',
  'style',
  'role',
  'width',
  'cellpadding',
  'cellspacing',
  'border',
  'align',
  'href',
]);

type Element = {
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly unknown[];
};
const elements = (node: unknown): readonly Element[] => {
  const { name, children = [] } = node as Element;
  return [...(name === undefined || name.startsWith('!') ? [] : [node as Element]), ...children.flatMap(elements)];
};

const withEverywhere = (value: Case, text: string): Case => ({
  ...value,
  domain: text,
  clause: text,
  reason: text,
  policyVersion: text,
  noticed: value.noticed.map((noticed) => ({
    ...noticed,
    url: text,
    findings: noticed.findings.map((finding) => ({
      ...finding,
      excerpt: text,
      target: text,
      list: { name: text, version: text, since: text },
    })),
  })),
});

describe('hostile text in every field of a customer', () => {
  it('breaks neither headers nor HTML', async () => {
    const honest = await parse(await mimeOf(composeFor({ what: 'round', round: 0 }, 'en')));
    const names = honest.headers.map(({ key }) => key);
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom(...languages),
        fc.constantFrom('round', 'dispute-stands', 'terminated'),
        async (text, language, what) => {
          const message: Message = { what: what as 'round', round: 0, note: text, left: [text] };
          const composed = composeFor(message, language, { value: withEverywhere(caseFor(message), text), name: text });
          const bytes = await mimeOf(composed, { name: text, address: 'jan@customer.example' });
          const read = await parse(bytes);
          expect(read.headers.map(({ key }) => key)).toEqual(names);
          expect(read.to).toHaveLength(1);
          expect(read.to?.[0]?.address).toBe('jan@customer.example');
          expect([read.cc, read.bcc]).toEqual([undefined, undefined]);
          expect(longestLine(bytes)).toBeLessThanOrEqual(998);
          for (const part of [composed.subject, composed.text, composed.html]) {
            expect(part).not.toMatch(dangerous);
            expect(part.isWellFormed()).toBe(true);
          }
          const all = elements(parseDocument(composed.html));
          for (const element of all) {
            expect(allowedTags).toContain(element.name);
            for (const attribute of Object.keys(element.attribs ?? {})) expect(allowedAttributes).toContain(attribute);
          }
          expect(all.filter(({ name }) => name === 'a').map(({ attribs }) => attribs?.['href'])).toEqual([link]);
          if (composed.html.includes('&lt;')) changed += 1;
        },
      ),
      { seed: 20270315, numRuns: 150 },
    );
    // It met what it is there for.
    expect(changed).toBeGreaterThan(20);
  });

  it('keeps a letter to its lines', () => {
    for (const text of nasty) {
      const letter = letterText(
        letterOf({
          case: withEverywhere(caseFor({ what: 'round', round: 0 }), text),
          message: { what: 'round', round: 0 },
          customer: { name: text, address: [text, text], language: 'fr' },
          policy: defaultPolicy,
          calendar: belgium,
          link,
          now: monday,
        }),
      );
      expect(letter).not.toMatch(dangerous);
      expect(letter.split('\n')[4]).toBe('');
      // Sender, recipient, place and date, reference: four blocks, whatever stands in them.
      expect(letter.split('\n\n')[1]?.split('\n')).toHaveLength(3);
    }
  });
});

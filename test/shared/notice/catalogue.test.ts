import { describe, expect, it } from 'vitest';
import { choiceTexts, formTexts } from '../../../shared/answer/texts/answers.ts';
import { belgium } from '../../../shared/calendar/holidays.ts';
import { noticeKinds } from '../../../shared/case/case.ts';
import { languages } from '../../../shared/messages.ts';
import { letterText } from '../../../shared/notice/letter.ts';
import { type Preview, previews } from '../../../shared/notice/preview.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { flat, longestLine, mimeOf, monday, parse } from './sample.ts';

const all = previews(defaultPolicy, belgium, monday);
const mails = all.filter((preview) => preview.kind === 'mail');
const letters = all.filter((preview) => preview.kind === 'letter');
const textOf = (preview: Preview): string => (preview.kind === 'letter' ? letterText(preview.letter) : preview.text);

describe('the catalogue', () => {
  it('has every round and outcome on both tracks in four languages', () => {
    const roundsAndOutcomes = 3 + noticeKinds.length - 1;
    expect(mails).toHaveLength(roundsAndOutcomes * 2 * languages.length);
    expect(letters).toHaveLength(3 * languages.length);
  });

  it('fills every value in', () => {
    for (const preview of all) expect(textOf(preview), preview.name).not.toMatch(/undefined|\[object|\$\{|NaN|null/);
  });

  it('says nothing in the words of another language', () => {
    // Words that no text of the other languages may contain; what the case itself contains is in English in all of them.
    const word = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
    const own = {
      nl: word('wij', 'uw?'),
      fr: word('nous', 'vous'),
      de: word('wir', 'sie', 'ihre?'),
      en: word('we', 'you'),
    };
    for (const preview of all) {
      // What goes to the desk speaks to nobody by a pronoun.
      if (preview.kind !== 'message')
        expect(textOf(preview), `${preview.language} ${preview.name}`).toMatch(own[preview.language]);
      for (const language of ['nl', 'fr', 'de'] as const)
        if (language !== preview.language)
          expect(textOf(preview), `${preview.language} ${preview.name}`).not.toMatch(own[language]);
    }
  });

  it('translates each template: no two languages share a subject or a body', () => {
    for (const name of new Set(mails.map((mail) => mail.name))) {
      const same = mails.filter((mail) => mail.name === name);
      expect(new Set(same.map((mail) => mail.subject)).size, name).toBe(languages.length);
      expect(new Set(same.map((mail) => mail.text)).size, name).toBe(languages.length);
    }
  });

  it('quotes the answer page by the names that it uses', () => {
    let quotes = 0;
    for (const mail of mails.filter(({ name }) => name.startsWith('round'))) {
      const steps = mail.text.replace(/\s+/g, ' ').replace(/.*(?:1\. )/, '1. ');
      const labels = [
        ...Object.values(choiceTexts[mail.language]).map(({ label }) => label),
        formTexts[mail.language].testTitle,
      ].join('|');
      for (const [, quote = ''] of steps.matchAll(/[“„«]\s?([^”“»]{5,60}?)\s?[”“»]/g)) {
        expect(labels.replaceAll('\u00a0', ' '), mail.name).toContain(quote.replaceAll('\u00a0', ' '));
        quotes += 1;
      }
    }
    expect(quotes).toBeGreaterThan(30);
  });
});

describe('as mail', () => {
  it('comes back whole from an independent parser, in every language', async () => {
    for (const mail of mails) {
      const bytes = await mimeOf(mail);
      const read = await parse(bytes);
      expect(read.subject, mail.name).toBe(mail.subject);
      expect(read.subject).toContain('[hw-7k3f9qxd2m]');
      expect(flat(read.text)).toBe(flat(mail.text));
      expect(flat(read.html)).toBe(flat(mail.html));
      expect(longestLine(bytes)).toBeLessThanOrEqual(998);
      expect(read.attachments).toEqual([]);
    }
  });

  it('carries the link and, in the HTML, nothing from elsewhere', () => {
    for (const mail of mails) {
      expect(mail.text).toContain('https://portal.voorbeeld-hosting.example/a/example');
      expect(mail.html.match(/href=/g)).toHaveLength(1);
      expect(mail.html).not.toMatch(/\bsrc=|url\(|<img|<link|<script|@import|@font-face/i);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { automaticReasons, mailStatuses, parkReasons } from '../../../shared/answer/inbound-mail.ts';
import { choiceTexts } from '../../../shared/answer/texts/answers.ts';
import { crawlerTexts, legalTexts } from '../../../shared/answer/texts/legal.ts';
import { lookTexts } from '../../../shared/answer/texts/looks.ts';
import { pageTexts } from '../../../shared/answer/texts/page.ts';
import { stateTexts } from '../../../shared/answer/texts/states.ts';
import { answerKinds } from '../../../shared/case/case.ts';
import { languages } from '../../../shared/messages.ts';
import { defaultPolicy as policy } from '../../../shared/policy/load.ts';

/** Every text that a catalogue gives, functions called with what they are told. */
const said = (text: unknown, ...facts: unknown[]): string =>
  JSON.stringify(text, (_, part: unknown) =>
    typeof part === 'function' ? (part as (...args: unknown[]) => unknown)(...facts) : part,
  );

describe('days left', () => {
  it.each(languages)('%s: over, the last day, one day and several are told apart', (language) => {
    const { daysLeft, foundCount } = pageTexts[language];
    const words = [-3, 0, 1, 2, 14].map(daysLeft);
    expect(new Set(words).size).toBe(5);
    expect(words[0]).toBe(daysLeft(-1));
    expect(words[2]).toMatch(/\b1 /);
    expect(words[4]).toContain('14');
    expect(foundCount(1)).not.toBe(foundCount(2).replace('2', '1'));
    expect(foundCount(7)).toContain('7');
  });
});

describe('a test that could not tell', () => {
  it.each(languages)('%s: the site may never have been asked, and is not said to be unreachable', (language) => {
    const { happened, lastTest } = pageTexts[language];
    for (const text of [lastTest['cannot-tell']('noon'), happened.tested['cannot-tell']]) {
      expect(text).toMatch(/pagina’s|pages|Seiten/);
      expect(text).not.toMatch(/bereikbaar|accessible|erreichbar|reached/);
    }
  });
});

describe('every text of the customer’s page', () => {
  it.each(languages)('%s takes in what it is told and leaves nothing out', (language) => {
    const texts = pageTexts[language];
    expect(texts.brand('Voorbeeld')).toContain('Voorbeeld');
    expect(texts.clause('4.2(c)')).toContain('4.2(c)');
    expect(texts.deadlineEnd('30 X')).toContain('30 X');
    expect(texts.seen('A1', 'B2')).toMatch(/A1.*B2/);
    expect(texts.more(12)).toContain('12');
    expect(texts.listed('L', '3.1', 'May')).toMatch(/L.*3\.1.*May/);
    expect(texts.appealReceived('noon')).toContain('noon');
    expect(texts.appealDecided('noon', 'It stands')).toMatch(/noon.*It stands/);
    expect(texts.appealOver('June')).toContain('June');
    const { happened, lastTest } = texts;
    expect([happened.sent(2), happened.delivered(2)].every((text) => text.includes('2'))).toBe(true);
    expect(happened.deadlineSet('30 X')).toContain('30 X');
    expect(happened.answered('Jan', 'removed')).toMatch(/Jan.*removed/);
    expect(happened.appealed('Jan')).toContain('Jan');
    for (const found of ['gone', 'still-there', 'cannot-tell'] as const)
      expect(lastTest[found]('noon')).toContain('noon');
    expect(lookTexts[language].lookAgain(2, 3)).toMatch(/2.*3/);
    expect(lookTexts[language].suspended('30 X')).toContain('30 X');
    expect(lookTexts[language].suspensionOver('30 X')).toContain('30 X');
    for (const kind of answerKinds) expect(said(choiceTexts[language][kind], policy)).not.toMatch(/undefined|null/);
  });
  it.each(languages)(
    '%s: the last round speaks of the end of the contract, an earlier one of another notice',
    (language) => {
      const facts = { provider: 'Voorbeeld', domain: 'x.example', answered: true };
      const { next } = stateTexts[language].waiting;
      expect(next({ ...facts, last: true })).not.toBe(next({ ...facts, last: false }));
      expect(next({ ...facts, last: true })).toContain('Voorbeeld');
    },
  );
});

describe('law and crawler', () => {
  it.each(languages)('%s: privacy names provider, months and address', (language) => {
    const text = said(legalTexts[language].privacy(policy));
    for (const fact of [policy.provider.name, String(policy.retentionMonths), policy.provider.replyTo])
      expect(text).toContain(fact);
  });
  it.each(languages)(
    '%s: the crawler says whether it honours robots.txt, when it comes and how else it looks',
    (language) => {
      const page = (change: Partial<typeof policy.crawl>) =>
        said(crawlerTexts[language].sections({ ...policy, crawl: { ...policy.crawl, nights: undefined, ...change } }));
      const plain = page({ robots: 'honour', secondLooks: 0 });
      expect(plain).toContain(policy.crawl.userAgent);
      expect(page({ robots: 'load-only', secondLooks: 0 })).not.toBe(plain);
      const night = page({ robots: 'honour', secondLooks: 0, nights: { from: 1, to: 5 } });
      expect(night.length).toBeGreaterThan(plain.length);
      expect(night).toMatch(/\b1\b.*\b5\b/);
      expect(page({ robots: 'honour', secondLooks: 17 })).toContain('17');
      expect(plain).not.toContain('17');
    },
  );
});

it('no two languages share a sentence of the page', () => {
  const long = languages.map((language) => new Set(said(pageTexts[language]).match(/[^"]{40,}/g)));
  for (const [at, one] of long.entries())
    for (const other of long.slice(at + 1)) expect([...one].filter((text) => other.has(text))).toEqual([]);
});

it('names every way in which a mail waits for a person, once', () => {
  const words = [...parkReasons, ...automaticReasons, ...mailStatuses];
  expect(new Set(words).size).toBe(words.length);
});

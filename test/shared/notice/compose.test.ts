import { describe, expect, it } from 'vitest';
import { choiceTexts } from '../../../shared/answer/texts/answers.ts';
import { belgium } from '../../../shared/calendar/holidays.ts';
import type { Case } from '../../../shared/case/case.ts';
import { whoSees } from '../../../shared/detect/explain/sentences.ts';
import { languages } from '../../../shared/messages.ts';
import { letterOf, letterText } from '../../../shared/notice/letter.ts';
import { deadlineInWords } from '../../../shared/notice/moments.ts';
import { statementOf } from '../../../shared/notice/statement.ts';
import { texts } from '../../../shared/notice/texts/texts.ts';
import { dueOf } from '../../../shared/notice/values.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';
import { caseFor, composeFor, link, monday } from './sample.ts';

const first = { what: 'round', round: 0 } as const;
const final = { what: 'round', round: 2 } as const;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('a deadline in words', () => {
  const due = parseIso('2027-03-30T22:00:00Z');
  it.each([
    ['nl', 'dinsdag 30 maart 2027 om 23:59 uur (Midden-Europese zomertijd)'],
    ['fr', 'mardi 30 mars 2027 à 23:59 (heure d’été d’Europe centrale)'],
    ['de', 'Dienstag, 30. März 2027, 23:59 Uhr (Mitteleuropäische Sommerzeit)'],
    ['en', 'Tuesday 30 March 2027, 23:59 (Central European Summer Time)'],
  ] as const)('%s: the last minute that is in time', (language, words) => {
    expect(deadlineInWords(due, language, 'Europe/Brussels')).toBe(words);
  });

  it('keeps the winter name on the last day before the clocks change', () => {
    expect(deadlineInWords(parseIso('2027-03-27T23:00:00Z'), 'en', 'Europe/Brussels')).toBe(
      'Saturday 27 March 2027, 23:59 (Central European Standard Time)',
    );
  });

  it('calls the first of a month so in French, and no other day', () => {
    const words = (at: string): string => deadlineInWords(parseIso(at), 'fr', 'Europe/Brussels');
    expect(words('2027-06-01T22:00:00Z')).toContain('mardi 1er juin 2027');
    expect(words('2027-06-11T22:00:00Z')).toContain('vendredi 11 juin 2027');
  });
});

it.each(languages)('%s: a dispute that stands ends in the steps of its track', (language) => {
  const message = { what: 'dispute-stands', round: 0 } as const;
  const text = (track: 'violation' | 'hacked'): string => oneLine(composeFor(message, language, { track }).text);
  // The name of the answer that says so: whoever is on the track of the hacked has said it.
  const hacked = oneLine(choiceTexts[language].hacked.label);
  expect(text('violation')).toContain(hacked);
  expect(text('hacked')).not.toContain(hacked);
  expect(text('hacked')).toContain('FTP');
});

it.each(['dispute-stands', 'dispute-withdrawn'] as const)(
  '%s: speaks of an objection only where there is one',
  (what) => {
    const message = { what, round: 0 } as const;
    for (const language of languages) {
      const sample = caseFor(message);
      const text = (value: typeof sample): string => composeFor(message, language, { value }).text;
      const said = /anders ziet|autrement|anders sehen|differently/;
      expect(text(sample), language).toMatch(said);
      const silent = composeFor(message, language, { value: { ...sample, answers: [] } });
      expect(silent.subject + silent.text, language).not.toMatch(said);
      expect(silent.subject, language).not.toMatch(/bezwaar|gelijk|contestation|raison|Einwand|recht|objection|right/);
    }
  },
);

describe('the deadline told', () => {
  it('is the earliest that can come true while the clock has not started', () => {
    // Delivered on this Monday, 14 days end on Easter Monday, so on the Tuesday after it.
    for (const language of languages) {
      expect(oneLine(composeFor(first, language).text)).toContain(
        deadlineInWords(parseIso('2027-03-30T22:00:00Z'), language, 'Europe/Brussels'),
      );
    }
    expect(composeFor(first, 'en').text).toContain('Should this message reach you later');
  });

  it('is the case’s own once it runs', () => {
    const dueAt = parseIso('2027-03-23T23:00:00Z');
    const message = { what: 'still-there', round: 0, left: ['https://shop.example/b'] } as const;
    const value: Case = { ...caseFor(message), state: { kind: 'waiting', round: 0, deliveredAt: monday, dueAt } };
    const { text } = composeFor(message, 'en', { value });
    expect(text).toContain('Your period runs until:\n  Tuesday 23 March 2027, 23:59');
    expect(text).toContain('- https://shop.example/b');
    expect(text).not.toContain('Should this message reach you later');
  });

  it('is not told while a dispute is open, after it has passed, or when the case is closed', () => {
    const waiting = { kind: 'waiting', round: 0, deliveredAt: monday, dueAt: addSeconds(monday, 3600) } as const;
    const due = (state: Case['state'], now = monday) =>
      dueOf({ ...caseFor(first), state }, { what: 'receipt', round: 0 }, 'mail', defaultPolicy, belgium, now);
    expect(due(waiting)).toMatchObject({ at: waiting.dueAt });
    expect(due({ kind: 'disputed', round: 0, since: monday, resume: waiting })).toBeUndefined();
    expect(due(waiting, waiting.dueAt)).toBeUndefined();
    expect(due({ kind: 'closed', outcome: 'remedied', at: monday })).toBeUndefined();
  });

  it('is that of the appeal after a termination, until an appeal is made', () => {
    const terminated = oneLine(composeFor({ what: 'terminated', round: 2 }, 'en').text);
    expect(terminated).toContain('You can object until');
    expect(terminated).toMatch(
      /How to object: On the answer page, or by replying to this message, free of charge, until [A-Z][a-z]+ \d+ [A-Z][a-z]+ \d{4}, 23:59/,
    );
    expect(terminated).not.toContain('184 days');
    for (const what of ['appeal-receipt', 'appeal-upheld'] as const) {
      const text = composeFor({ what, round: 2 }, 'en').text;
      expect(text).not.toContain('You can object until');
      expect(text).not.toContain('How to object: On the answer page');
      expect(text).not.toContain('184 days');
      expect(text).toContain('competent court');
    }
  });
});

describe('wording', () => {
  it('announces termination without refund in the last round only', () => {
    expect(composeFor(final, 'en').subject).toMatch(/Final notice/);
    expect(oneLine(composeFor(final, 'en').text)).toContain(
      'we can terminate the contract for bakkerij-janssens.example without refund',
    );
    expect(composeFor(first, 'en').subject).not.toMatch(/Final/);
  });

  it('calls the last round of a short schedule final', () => {
    const policy = {
      ...defaultPolicy,
      schedule: { ...defaultPolicy.schedule, violation: [{ round: 'notice' as const, days: 14 }] },
    };
    const due = dueOf(caseFor(first), first, 'mail', policy, belgium, monday);
    expect(due?.mayBeLater).toBe(true);
    expect(letterText(letterOf({ ...letterInput('en'), policy }))).toContain('Final notice');
  });

  it('helps a hacked customer', () => {
    const { text, subject } = composeFor(first, 'en', { track: 'hacked' });
    expect(subject).toContain('hacked');
    expect(text).toMatch(/Change the passwords/);
    expect(text).toMatch(/do not hold this against you/);
  });

  it('accuses nobody of copied works whose site an intruder filled with advertising, and says who sees it', () => {
    for (const language of languages) {
      const { text } = composeFor(first, language, { track: 'hacked' });
      const said = text.replace(/\s+/g, ' ');
      const { name, legalGround } = defaultPolicy.categories['illegal-information'];
      expect(said).not.toContain(name[language]);
      expect(said).not.toContain(legalGround?.[language]);
      expect(said).toContain(whoSees['search-engine'][language]);
      const lead = { en: 'We found advertising for strange websites or redirection to them on your website' };
      if (language === 'en') expect(said).toContain(lead.en);
    }
    // A store of copies that an intruder laid is told as what it is.
    const copies = { ...caseFor(first), track: 'hacked' as const };
    expect(composeFor(first, 'en', { value: copies }).text).toContain('illegal software');
    expect(statementOf(copies, 'round', defaultPolicy, 'en').legalGround).toBeDefined();
  });

  it('answers each kind of answer in its own way', () => {
    const receipts = ['removed', 'misclassified', 'hacked', 'more-time', 'text'].map(
      (note) => composeFor({ what: 'receipt', round: 0, note }, 'en').text,
    );
    expect(new Set(receipts).size).toBe(5);
    for (const receipt of receipts) expect(receipt).not.toContain('Explanation:\n>');
  });
});

describe('the statement of reasons', () => {
  it('says what follows from repeated violations, as the policy has it, and nothing that it has not', () => {
    const counted = (consequence?: 'shorter-schedule' | 'call-approver'): Case => ({
      ...caseFor(first),
      strikes: { count: 2, threshold: 2, ...(consequence === undefined ? {} : { consequence }) },
    });
    const said = (language: (typeof languages)[number], value: Case): string =>
      oneLine(composeFor(first, language, { value }).text);
    const all = languages.flatMap((language) =>
      [counted('shorter-schedule'), counted('call-approver'), counted()].map((value) => {
        const { count = 0, threshold = 0, consequence } = value.strikes ?? {};
        const words = texts[language].strikes(count, threshold, consequence);
        expect(said(language, value), language).toContain(words);
        return words;
      }),
    );
    expect(new Set(all).size).toBe(12);
    expect(all.join()).not.toMatch(/ (or|of|ou|oder) [^,]*(second|tweede|zweite)/);
    // Below the threshold the case has no consequence yet: the policy in force says what would follow.
    const policy = {
      ...defaultPolicy,
      strikes: { threshold: 3, expireMonths: 12, consequence: 'call-approver' },
    } as const;
    const below = { ...counted(), strikes: { count: 1, threshold: 3 } };
    expect(statementOf(below, 'round', policy, 'en').strikes).toEqual({
      count: 1,
      threshold: 3,
      follows: 'call-approver',
    });
  });

  it('has every field of Article 17(3)', () => {
    const statement = statementOf(caseFor(first), 'round', defaultPolicy, 'en');
    expect(statement).toMatchObject({
      measure: 'none-yet',
      duration: 'not-applicable',
      territory: 'everywhere',
      source: 'own-initiative',
      automatedDetection: true,
      automatedDecision: false,
      clause: '4.2(c)',
      legalGround: expect.stringContaining('XI.294'),
      explanation: ['Key generators are offered for download.'],
      redress: { appealDays: 184, elsewhere: expect.stringContaining('court') },
    });
    expect(statement.facts[0]?.hits[1]?.list).toEqual({
      name: 'sample-list',
      version: '2027-03-13',
      since: '2027-03-03',
    });
  });

  it('shows facts, list, clause and redress to the customer, and fields before prose', () => {
    const text = oneLine(composeFor(first, 'en').text);
    for (const part of [
      'https://bakkerij-janssens.example/downloads/tools.html',
      'First seen: Saturday 6 March 2027, 11:00',
      'Excerpt: Full version with key generator',
      '“sample-list”, version 2027-03-13',
      'Found by automated means.',
      'Taken by a person',
      'Clause of our terms: 4.2(c)',
      'Legal provision: Belgian Code of Economic Law',
      '184 days',
    ])
      expect(text).toContain(part);
    expect(text.indexOf('Statement of reasons')).toBeLessThan(text.indexOf('What you can do'));
  });

  it('says that a termination is permanent and since when', () => {
    const text = oneLine(composeFor({ what: 'terminated', round: 2 }, 'en').text);
    expect(text).toContain('Measure: Termination of the contract for bakkerij-janssens.example, without refund.');
    expect(text).toMatch(/without refund\. Since \w+day \d+ \w+ \d{4}, \d\d:\d\d \(Central European/);
    expect(text).toContain('Duration: Permanent, unless an objection succeeds.');
  });

  it('accuses nobody any more once a case has ended well', () => {
    for (const what of ['remedied', 'dispute-withdrawn', 'reinstated', 'closed'] as const) {
      const { text } = composeFor({ what, round: 0 }, 'en');
      expect(text, what).toContain('Measure: None.');
      expect(text, what).not.toMatch(/Why it applies here|Excerpt:|Legal provision/);
    }
  });

  it('lists at most fifteen addresses and says how many more there are', () => {
    const [noticed] = caseFor(first).noticed;
    if (noticed === undefined) throw new Error('the sample case has no address');
    const many = Array.from({ length: 40 }, (_, at) => ({ ...noticed, url: `https://shop.example/${at}` }));
    const { text } = composeFor(first, 'en', { value: { ...caseFor(first), noticed: many } });
    expect(text.match(/- https:\/\/shop\.example\/\d+/g)).toHaveLength(15);
    expect(text).toContain('and 25 more');
  });
});

const letterInput = (language: 'nl' | 'fr' | 'de' | 'en') => ({
  case: caseFor(first),
  message: first,
  customer: { name: 'Bakkerij Janssens', address: ['Dorpsstraat 3', '3000 Leuven', 'België'], language },
  policy: defaultPolicy,
  calendar: belgium,
  link,
  now: monday,
});

describe('the letter', () => {
  it('stands in the order of a window envelope', () => {
    const letter = letterText(letterOf(letterInput('nl')));
    const places = [
      'Voorbeeldstraat 12',
      'Dorpsstraat 3',
      'Antwerpen, maandag 15 maart 2027',
      'Referentie: hw-7k3f9qxd2m',
      'Betreft: ',
      'Geachte klant,',
    ];
    const found = places.map((place) => letter.indexOf(place));
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(letter).toContain(link);
  });

  it('counts from the day on which the post is presumed to have arrived', () => {
    // Posted Mon 15, presumed received on the third working day after, Thu 18; 14 days later is Thu 1 April.
    expect(letterText(letterOf(letterInput('en')))).toContain('Thursday 1 April 2027, 23:59');
  });
});

it.each(languages)('names the documents that came with an answer, cleaned (%s)', (language) => {
  const files = ['licence.pdf', 'a\u202Egnp.exe'];
  const { text, html } = composeFor({ what: 'receipt', round: 0, note: 'authorised', files }, language);
  for (const body of [text, html]) {
    expect(body).toContain('licence.pdf');
    expect(body).toContain(texts[language].files);
    expect(body).not.toContain('\u202E');
  }
  expect(composeFor({ what: 'receipt', round: 0, note: 'authorised' }, language).text).not.toContain(
    texts[language].files,
  );
});

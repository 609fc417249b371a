import { describe, expect, it } from 'vitest';
import { customerView } from '../../../shared/answer/view.ts';
import { type Case, outcomes, type StateKind } from '../../../shared/case/case.ts';
import { whoSees } from '../../../shared/detect/explain/sentences.ts';
import { type Language, languages } from '../../../shared/messages.ts';
import { defaultPolicy as policy } from '../../../shared/policy/load.ts';
import { at, closedWith, dueAt, now, sampleCase, states } from './sample-case.ts';

const view = (change: Parameters<typeof sampleCase>[0] = {}, language: Language = 'en', when = now) =>
  customerView(sampleCase(change), policy, when, language);

const kinds = Object.keys(states) as StateKind[];

describe('every state in every language', () => {
  it.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    '%s in %s says where the case stands and names no member of staff',
    (kind, language) => {
      const seen = view({ state: states[kind] }, language);
      expect(seen.title.length).toBeGreaterThan(5);
      expect(seen.now.length).toBeGreaterThan(10);
      expect(seen.next === undefined).toBe(kind === 'closed');
      expect(JSON.stringify(seen)).not.toContain('secret@');
      expect(JSON.stringify(seen)).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it('says something different for each state and language', () => {
    const titles = kinds.flatMap((kind) => languages.map((language) => view({ state: states[kind] }, language).title));
    expect(new Set(titles).size).toBe(titles.length);
    const ends = outcomes.flatMap((outcome) =>
      languages.map((language) => view({ state: closedWith(outcome) }, language).now),
    );
    expect(new Set(ends).size).toBe(ends.length);
  });
});

it('tells an owner who looks and finds nothing to whom it is shown', () => {
  const { noticed } = sampleCase({});
  const shownTo = { as: 'phone', instead: 'Bread' } as const;
  const cloaked = noticed.map((page) => ({ ...page, findings: page.findings.map((found) => ({ ...found, shownTo })) }));
  for (const language of languages)
    expect(view({ noticed: cloaked }, language).urls[0]?.findings[0]?.seenBy).toBe(whoSees.phone[language]);
  expect(view().urls[0]?.findings[0]).not.toHaveProperty('seenBy');
});

describe('what may be done', () => {
  const all = ['removed', 'misclassified', 'authorised', 'hacked', 'more-time', 'text'];
  const withoutTime = all.filter((kind) => kind !== 'more-time');
  it.each<[StateKind, string[], boolean]>([
    ['notifying', withoutTime, true],
    ['undeliverable', withoutTime, true],
    ['waiting', all, true],
    ['rechecking', all, false],
    ['disputed', withoutTime, true],
    ['termination-due', withoutTime, true],
    ['terminated', [], false],
    ['closed', [], false],
  ])('%s', (kind, choices, mayTest) => {
    const seen = view({ state: states[kind] });
    expect(seen.choices.map((choice) => choice.kind)).toEqual(choices);
    expect(seen.mayTest).toBe(mayTest);
    expect(seen.appeal?.kind).toBe(kind === 'terminated' ? 'possible' : undefined);
  });

  it('offers once what is given once', () => {
    const kinds = view({ moreTimeGiven: true, hackedTimeGiven: true }).choices.map((choice) => choice.kind);
    expect(kinds).toEqual(['removed', 'misclassified', 'authorised', 'text']);
  });
});

describe('the deadline', () => {
  it('is the last day whole, with weekday and zone', () => {
    expect(view().deadline).toEqual({
      day: 'Tuesday 30 March 2027',
      zone: 'Europe/Brussels, UTC+2',
      daysLeft: 10,
      dueAt,
    });
    expect(view({}, 'nl').deadline?.day).toBe('dinsdag 30 maart 2027');
    expect(view({}, 'fr').deadline?.day).toBe('mardi 30 mars 2027');
    expect(view({}, 'de').deadline?.day).toBe('Dienstag, 30. März 2027');
  });

  it('counts local days: after local midnight one fewer is left', () => {
    expect(view({}, 'en', at('2027-03-29T21:59:59Z')).deadline?.daysLeft).toBe(1);
    expect(view({}, 'en', at('2027-03-29T22:00:00Z')).deadline?.daysLeft).toBe(0);
  });

  it('runs on during a test, and not while a person examines an answer', () => {
    expect(view({ state: states.rechecking }).deadline?.dueAt).toBe(dueAt);
    expect(view({ state: states.disputed }).deadline).toBeUndefined();
    const testedInDispute = { ...states.rechecking, resume: states.disputed } as typeof states.rechecking;
    expect(view({ state: testedInDispute }).deadline).toBeUndefined();
  });

  it('ends a schedule with a decision of a second person, and not before', () => {
    const round = (number: number) =>
      view({ state: { ...states.waiting, round: number } as typeof states.waiting }).next;
    expect(round(0)).toContain('another notice');
    expect(round(2)).toContain('terminate the contract, without refund');
  });
});

describe('what was found', () => {
  it('gives each place, the listed link with list, version and day, and keeps the marks', () => {
    const [keys] = view().urls;
    expect(keys?.findings.map((finding) => finding.where)).toEqual([
      'In the visible text',
      'In text that visitors do not see',
    ]);
    expect(keys?.findings[1]?.listed).toBe('On the list “Sample list”, version 2027.03, since Monday 2 November 2026');
    expect(keys?.findings[0]?.marks).toEqual([[5, 11]]);
  });

  it('shows a date of a list as it is where it is none', () => {
    const value = sampleCase();
    const noticed = value.noticed.map((url) => ({
      ...url,
      findings: url.findings.map((finding) => ({
        ...finding,
        list: { name: 'L', version: '1', since: 'last spring' },
      })),
    }));
    expect(view({ noticed }).urls[0]?.findings[0]?.listed).toContain('last spring');
  });

  it('says what is left after a test, and nothing when the test could not tell', () => {
    const left = ['https://www.bakker-jansen.example/links.html'];
    const tested = (found: 'still-there' | 'gone' | 'cannot-tell') =>
      view({ lastRecheck: { id: 'r1', at: now, found, left: found === 'still-there' ? left : [] } });
    expect(tested('still-there').urls.map((url) => url.left)).toEqual([false, true]);
    expect(tested('gone').urls.map((url) => url.left)).toEqual([false, false]);
    expect(tested('cannot-tell').urls.map((url) => url.left)).toEqual([undefined, undefined]);
    expect(tested('cannot-tell').lastTest).toContain('does not count against you');
  });
});

describe('after a termination', () => {
  const terminated = states.terminated as Extract<typeof states.terminated, { kind: 'terminated' }>;
  const appeal = { id: 'a1', at: now, name: 'Jan', text: 'Wrong site.' };
  it.each([
    [terminated, now, 'possible'],
    [terminated, terminated.appealUntil, 'over'],
    [{ ...terminated, appeal }, now, 'received'],
    [{ ...terminated, appeal: { ...appeal, decided: { by: 'x', at: now, reason: 'It stands.' } } }, now, 'decided'],
  ] as const)('the appeal is %#', (state, when, kind) => {
    expect(view({ state }, 'en', when).appeal?.kind).toBe(kind);
  });
  it('says its last day, which counts whole', () => {
    expect(view({ state: terminated }).appeal).toEqual({
      kind: 'possible',
      until: 'Sunday 19 September 2027',
    });
  });
});

describe('a site under suspension', () => {
  const suspension = {
    at: now,
    until: dueAt,
    by: 'approver.secret@provider.test',
    reason: 'r',
    clause: '4.2(c)',
    recheckedAt: now,
    policyVersion: '2027-01',
  };
  it('is told until when, is offered no test, and no longer once the case is over', () => {
    const seen = view({ suspension });
    expect(seen.suspended).toContain('is suspended until the end of Tuesday 30 March 2027');
    expect(view({ suspension }, 'en', dueAt).suspended).toContain(
      'the time to answer ended with Tuesday 30 March 2027',
    );
    expect(seen.mayTest).toBe(false);
    expect(view({ suspension, state: closedWith('remedied') }).suspended).toBeUndefined();
  });
});

describe('between looks', () => {
  it('says that another look is to come', () => {
    const state = { ...states.rechecking, misses: 2 } as typeof states.rechecking;
    expect(view({ state }).lookAgain).toContain('2 of 3');
    expect(view({ state: states.rechecking }).lookAgain).toBeUndefined();
  });
});

describe('a hacked site', () => {
  it('is helped while the case runs', () => {
    expect(view({ track: 'hacked' }).hacked).toBe(true);
    expect(view({ track: 'hacked', state: states.terminated }).hacked).toBe(false);
    expect(view({ track: 'hacked', state: states.closed }).hacked).toBe(false);
  });
});

it('names a law where the category has one', () => {
  expect(view({ category: 'pornography' }).law).toBeUndefined();
  expect(view({ category: 'hate' }).law).toBeDefined();
});

it('tells half hours of a zone', () => {
  const india = { ...policy, timeZone: 'Asia/Kolkata' };
  expect(customerView(sampleCase(), india, now, 'en').deadline?.zone).toBe('Asia/Kolkata, UTC+5:30');
});

describe('history', () => {
  it('tells a letter, and a notice that has not arrived', () => {
    const composedAt = at('2027-03-15T09:00:00Z');
    const { history } = view({ rounds: [{ round: 0, deliveries: [], letter: { notice: 'n1', composedAt } }] });
    expect(history.map((item) => item.what)).toEqual(['A person confirmed the finding', 'Notice 1 sent']);
  });

  it('puts what was told late where it belongs', () => {
    const early = at('2027-03-15T08:00:00Z');
    const lastRecheck = { id: 'r1', at: early, found: 'gone', left: [] } as const;
    expect(view({ lastRecheck }).history[0]?.at).toBe(early);
  });

  it('says that a notice was sent when it was, not when it was asked for on a Sunday', () => {
    const asked = { notice: 'n1', contact: 'P1', requestedAt: at('2027-03-14T12:00:00Z') } as const;
    const sentAt = at('2027-03-15T08:00:00Z');
    const told = (deliveries: Case['rounds'][number]['deliveries']) =>
      view({ rounds: [{ round: 0, deliveries }] }).history.filter(({ what }) => what === 'Notice 1 sent');
    expect(told([asked])).toEqual([]);
    expect(told([{ ...asked, sentAt }])).toMatchObject([{ at: sentAt }]);
  });

  it('never tells of a delivery before its sending, whichever came on record first', () => {
    const deliveredAt = at('2027-03-15T08:00:00Z');
    const delivery = { notice: 'n1', contact: 'P1', requestedAt: deliveredAt, sentAt: at('2027-03-15T08:00:01Z') };
    const { history } = view({ rounds: [{ round: 0, deliveries: [delivery], deliveredAt, dueAt }] });
    expect(history.map(({ what }) => what.slice(0, 14))).toEqual(['Notice 1 sent', 'Notice 1 deliv', 'A person confi']);
  });

  it('is in order of time, with what the customer said', () => {
    const answer = {
      id: 'x',
      kind: 'more-time',
      receivedAt: at('2027-03-16T08:00:00Z'),
      name: 'Jan',
      text: '',
      contact: 'P1',
      late: false,
      status: 'settled',
    } as const;
    const { history } = view({ answers: [answer], state: closedWith('remedied') });
    expect(history.map((item) => item.at)).toEqual(history.map((item) => item.at).toSorted());
    expect(history.map((item) => item.what)).toEqual([
      'A person confirmed the finding',
      'Notice 1 sent',
      'Notice 1 delivered · Period until the end of Tuesday 30 March 2027',
      'Answer from Jan: I need more time',
      'Case closed',
    ]);
  });
});

/** What a case remembers of each event, so that the next decision rests on it: pages, people, deliveries, letters, looks. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/case/event.ts';
import { evolve } from '../../../shared/case/evolve.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';
import { now, sampleCase, states } from '../answer/sample-case.ts';
import { admin, contact, designer, openCommand, type Story, silentUntilDue, story } from './story.ts';

const version = (tell: Story): number => tell.value().version;
const round = (tell: Story, which: number) => tell.value().rounds.find((record) => record.round === which);
const [page] = openCommand.noticed;
if (page === undefined) throw new Error('nothing is noticed');
const at = (path: string) => ({ ...page, url: `https://shop.example/${path}` });
const flag = (noticed = [page], confirmedBy = 'Bram') => ({ ...openCommand, flag: 'flag2', noticed, confirmedBy });
const recheck = (tell: Story) => tell.must({ type: 'recheck', by: 'Chloe', version: version(tell) });
const sent = (tell: Story, notice: string) => tell.must({ type: 'sent', notice, at: tell.now() });
const noticeOf = (tell: Story): string => {
  const state = tell.state();
  if (state.kind !== 'notifying') throw new Error(state.kind);
  return state.notice;
};
const running = (): Story => {
  const tell = story();
  tell.open();
  tell.deliver();
  return tell;
};
const suspension = { ...defaultPolicy, suspension: { days: 7 } };
const suspended = (): Story => {
  const tell = story(undefined, { policy: suspension });
  silentUntilDue(tell);
  tell.suspend('Bram');
  return tell;
};

describe('a second flag', () => {
  it('adds its pages, and what was found anew of one that is known replaces what was known', () => {
    const tell = story();
    tell.must({ ...openCommand, noticed: [at('a'), at('b')] });
    const again = { ...at('b'), lastSeen: tell.now() };
    tell.must(flag([again, at('c')]));
    expect(tell.value().flags).toEqual(['flag1', 'flag2']);
    expect(tell.value().noticed).toEqual([at('a'), again, at('c')]);
  });

  it('leaves whoever confirmed either of them out of an appeal', () => {
    const tell = running();
    tell.must(flag());
    expect(tell.value().deciders).toEqual(['Anna', 'Bram']);
  });

  it('that comes during a look does not end it: the look goes on over the new notice', () => {
    const tell = running();
    recheck(tell);
    tell.must(flag());
    expect(tell.state()).toMatchObject({ kind: 'rechecking', resume: { kind: 'notifying' } });
    tell.look('cannot-tell');
    expect(tell.state().kind).toBe('notifying');
  });
});

describe('a contact', () => {
  it('that is entered again replaces its old address, and keeps its place before the others', () => {
    const tell = story();
    tell.open();
    const moved = { ...admin, email: 'new@customer.example' };
    tell.must({ type: 'contact-added', by: 'Bram', version: version(tell), contact: moved });
    expect(tell.value().contacts).toEqual([moved, designer]);
    const third = contact('owner', 'contact-person');
    tell.must({ type: 'contact-added', by: 'Bram', version: version(tell), contact: third });
    expect(tell.value().contacts).toEqual([moved, designer, third]);
  });
});

describe('a delivery', () => {
  it('that arrives while a look at a disputed case is out neither ends the dispute nor is lost', () => {
    const tell = story();
    tell.open();
    const notice = noticeOf(tell);
    tell.answer('misclassified');
    const since = tell.now();
    tell.later(3600);
    recheck(tell);
    tell.must({ type: 'delivered', notice, at: tell.now() });
    tell.look('still-there');
    // The same dispute, waiting since it began: nobody opens it anew.
    expect(tell.state()).toMatchObject({ kind: 'disputed', since, resume: { kind: 'waiting', round: 0 } });
  });

  it('is awaited from when its own message left, not an earlier one', () => {
    const tell = story();
    tell.open();
    const first = noticeOf(tell);
    tell.must(flag());
    sent(tell, first);
    expect(tell.state()).not.toHaveProperty('proofBy');
    sent(tell, noticeOf(tell));
    expect(tell.state()).toHaveProperty('proofBy');
  });

  it('that is proven before the sending is known of leaves the clock as it runs', () => {
    const tell = story();
    tell.open();
    const notice = noticeOf(tell);
    tell.deliver();
    const clock = tell.state();
    sent(tell, notice);
    expect(tell.state()).toEqual(clock);
    expect(round(tell, 0)?.deliveries).toMatchObject([{ notice, sentAt: tell.now() }]);
  });
});

describe('a letter', () => {
  const post = (tell: Story, postedOn: string) =>
    tell.must({ type: 'letter-posted', by: 'Bram', version: version(tell), postedOn });

  it('is posted for its own round alone', () => {
    const tell = story();
    tell.must({ ...openCommand, contacts: [] });
    post(tell, '2027-03-15');
    expect(round(tell, 0)).toMatchObject({ deliveries: [], letter: { postedOn: '2027-03-15' } });
    tell.deadline();
    const today = tell.now().slice(0, 10);
    tell.later(86_400);
    post(tell, tell.now().slice(0, 10));
    expect(round(tell, 1)?.letter?.postedOn).toBe(tell.now().slice(0, 10));
    expect(tell.now().slice(0, 10) > today).toBe(true);
    expect(round(tell, 0)?.letter?.postedOn).toBe('2027-03-15');
  });

  it('makes none of a round that a mail brought', () => {
    const tell = running();
    tell.deadline();
    tell.bounce();
    tell.bounce();
    tell.later(86_400);
    post(tell, tell.now().slice(0, 10));
    expect(round(tell, 1)?.letter?.presumedAt).toBeDefined();
    expect(round(tell, 0)).not.toHaveProperty('letter');
  });
});

describe('time that staff give', () => {
  it('uses up nothing of what a customer may ask for', () => {
    const tell = running();
    tell.must({ type: 'give-time', by: 'Chloe', version: version(tell), days: 20, reason: 'The designer is ill' });
    expect(tell.value()).toMatchObject({ moreTimeGiven: false, hackedTimeGiven: false, stillThereExtensions: 0 });
    const before = round(tell, 0)?.dueAt ?? '';
    tell.answer('more-time');
    expect((round(tell, 0)?.dueAt ?? '') > before).toBe(true);
  });
});

describe('a look', () => {
  it('that could not tell of an address does not say that anything was seen there', () => {
    const tell = running();
    const seen = tell.value().noticed;
    recheck(tell);
    const state = tell.state();
    if (state.kind !== 'rechecking') throw new Error(state.kind);
    const left = seen.map(({ url }) => url);
    tell.must({ type: 'rechecked', recheck: state.recheck, at: tell.now(), found: 'cannot-tell', left });
    expect(tell.value().noticed).toEqual(seen);
    expect(tell.value().lastRecheck).toMatchObject({ found: 'cannot-tell' });
  });

  it('that finds it though the site is suspended counts', () => {
    const tell = suspended();
    tell.later(3600);
    recheck(tell);
    tell.look('still-there');
    expect(tell.value().lastRecheck).toMatchObject({ at: tell.now(), found: 'still-there' });
  });
});

describe('a suspension', () => {
  it('counts its days from the notice of its round, which it does not deliver again', () => {
    const tell = story(undefined, { policy: suspension });
    silentUntilDue(tell);
    const delivered = round(tell, 2)?.deliveredAt;
    expect(delivered).not.toBe(round(tell, 0)?.deliveredAt);
    tell.suspend('Bram');
    expect(tell.state()).toMatchObject({ kind: 'waiting', deliveredAt: delivered });
    expect(round(tell, 2)).toMatchObject({ deliveredAt: delivered });
  });

  it('makes whoever signed it and whoever lifted it deciders; one that ends with its case adds nobody', () => {
    const lifted = suspended();
    lifted.lift('Dirk');
    expect(lifted.value().deciders).toEqual(['Anna', 'Bram', 'Dirk']);
    const over = suspended();
    over.must({ type: 'moved-away' });
    expect(over.value().deciders).toEqual(['Anna', 'Bram']);
  });
});

it('a signature that an answer voids stays a decision of its person, and of nobody else', () => {
  const tell = story(undefined, { policy: { ...defaultPolicy, coolingOff: { hours: 12 } } });
  silentUntilDue(tell);
  tell.approve('Bram');
  tell.answer('text');
  expect(tell.events().map(({ type }) => type)).toContain('signature-withdrawn');
  expect(tell.value().deciders).toEqual(['Anna', 'Bram']);
});

describe('what comes after the end', () => {
  const late: readonly CaseEvent[] = [
    { type: 'notice-sent', notice: 'n1', at: now, proofBy: addSeconds(now, 60) },
    { type: 'signature-withdrawn', at: now },
    { type: 'appeal-decided', by: 'Dirk', at: now, verdict: 'upheld', reason: 'It stands' },
  ];
  it.each(late)('%j moves nothing', (event) => {
    for (const state of [states.closed, states.terminated])
      expect(evolve(sampleCase({ state }), event).state).toEqual(state);
  });

  it('an appeal is decided with a name, a time and a reason, by one more decider', () => {
    const appeal = { id: 'p1', at: parseIso('2027-03-20T10:00:00Z'), name: 'Jan', text: '' };
    const value = sampleCase({ state: { ...states.terminated, appeal } as never, deciders: ['Anna', 'Chloe'] });
    const after = evolve(value, {
      type: 'appeal-decided',
      by: 'Dirk',
      at: now,
      verdict: 'upheld',
      reason: 'It stands',
    });
    expect(after.state).toMatchObject({ appeal: { ...appeal, decided: { by: 'Dirk', at: now, reason: 'It stands' } } });
    expect(after.deciders).toEqual(['Anna', 'Chloe', 'Dirk']);
  });
});

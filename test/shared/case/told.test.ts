/** What the world hears of a case: who is written to, in which round, with whose reason, and what systems and panel are asked. */
import { describe, expect, it } from 'vitest';
import type { OpeningFacts } from '../../../shared/case/case.ts';
import type { Effect } from '../../../shared/case/outbox.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { contact, openCommand, type Story, silentUntilDue, story } from './story.ts';

type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>;
const all = <K extends Effect['kind']>(tell: Story, kind: K): readonly Of<K>[] =>
  tell.effects().flatMap(({ effect }) => (effect.kind === kind ? [effect as Of<K>] : []));
const last = <K extends Effect['kind']>(tell: Story, kind: K): Of<K> | undefined => all(tell, kind).at(-1);
const version = (tell: Story): number => tell.value().version;

const reseller = { customer: 'r1', contact: contact('reseller-a', 'administrative') };
const policy = { ...defaultPolicy, suspension: { days: 7 } };
const giveTime = (tell: Story) =>
  tell.must({ type: 'give-time', by: 'Chloe', version: version(tell), days: 9, reason: 'The designer is ill' });
const dispute = (tell: Story, verdict: 'withdrawn' | 'stands', reason: string) => {
  tell.answer('misclassified');
  tell.must({ type: 'decide-dispute', by: 'Bram', version: version(tell), verdict, reason });
};
const moveAway = (tell: Story) => tell.must({ type: 'moved-away' });
const anotherFlag = { ...openCommand, flag: 'flag2' };
const terminated = (opening?: OpeningFacts): Story => {
  const tell = story(undefined, { ...(opening && { opening }) });
  silentUntilDue(tell);
  tell.approve('Chloe');
  return tell;
};
const appealed = (tell: Story, verdict: 'upheld' | 'reinstated', reason: string) => {
  tell.must({ type: 'appeal', id: 'p1', receivedAt: tell.now(), name: 'J. Janssens', text: 'I hold a licence' });
  tell.must({ type: 'decide-appeal', by: 'Dirk', version: version(tell), verdict, reason });
};

describe('a message without a clock', () => {
  it('goes to whoever was reached last, not to an address that came back', () => {
    const tell = story();
    tell.open();
    tell.bounce();
    tell.deliver();
    giveTime(tell);
    expect(last(tell, 'mail')).toMatchObject({ what: 'extended', contact: 'designer', note: 'The designer is ill' });
  });

  it('goes to the first contact where nobody was reached yet', () => {
    const tell = story();
    tell.open();
    dispute(tell, 'withdrawn', 'The keys are for its own product');
    expect(last(tell, 'mail')).toMatchObject({ what: 'dispute-withdrawn', contact: 'admin' });
  });

  it('speaks of the round that the case has come to', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.deadline();
    tell.deliver();
    tell.answer('more-time');
    expect(last(tell, 'mail')).toMatchObject({ what: 'receipt', round: 1 });
  });
});

describe('the reason of a decision', () => {
  it('stands in the notice that follows a dispute, and in the reseller’s copy of it', () => {
    const tell = story(undefined, { opening: { reseller } });
    tell.open();
    tell.deliver();
    dispute(tell, 'stands', 'The generator is for a paid program');
    const [notice, copy] = all(tell, 'mail').slice(-2);
    expect(notice).toMatchObject({ what: 'dispute-stands', note: 'The generator is for a paid program' });
    expect(copy).toMatchObject({ copyOf: 'dispute-stands', note: 'The generator is for a paid program' });
  });

  it('stands in what a customer reads who was right', () => {
    const tell = story();
    tell.open();
    dispute(tell, 'withdrawn', 'The keys are for its own product');
    expect(last(tell, 'mail')).toMatchObject({ note: 'The keys are for its own product' });
  });
});

describe('the end of a case', () => {
  it('is told to whoever heard of it by letter alone', () => {
    const tell = story();
    tell.must({ ...openCommand, contacts: [] });
    tell.must({ type: 'letter-posted', by: 'Bram', version: version(tell), postedOn: '2027-03-15' });
    tell.must({ type: 'contact-added', by: 'Bram', version: version(tell), contact: contact('new', 'contact-person') });
    moveAway(tell);
    expect(last(tell, 'mail')).toMatchObject({ what: 'closed', contact: 'new' });
  });

  it('is told though the newest notice has not arrived: one of an earlier round has', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.deadline();
    moveAway(tell);
    expect(tell.mails().at(-1)).toBe('closed');
  });

  it('is told though its round began again with another page: the first notice had arrived', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.must(anotherFlag);
    moveAway(tell);
    expect(tell.mails().at(-1)).toBe('closed');
  });

  it('is told as the remedy that it is, and nobody hears that something is left', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('removed');
    tell.recheck('gone');
    expect(tell.mails()).toEqual(['round', 'receipt', 'remedied']);
    expect(last(tell, 'webhook')).toMatchObject({ event: 'case.closed', data: { outcome: 'remedied' } });
    expect(all(tell, 'provider')).toEqual([]);
  });
});

describe('an appeal', () => {
  it('has a receipt and an answer with its reason, and a contract stays ended', () => {
    const tell = terminated();
    appealed(tell, 'upheld', 'No licence was shown');
    expect(tell.mails().slice(-3)).toEqual(['terminated', 'appeal-receipt', 'appeal-upheld']);
    expect(last(tell, 'mail')).toMatchObject({ note: 'No licence was shown' });
    expect(last(tell, 'provider')).toMatchObject({ action: 'terminate' });
  });

  it('that is right puts the contract back on, with the same reason for customer and panel', () => {
    const tell = terminated();
    appealed(tell, 'reinstated', 'Licence seen');
    expect(tell.mails().slice(-3)).toEqual(['terminated', 'appeal-receipt', 'reinstated']);
    expect(last(tell, 'mail')).toMatchObject({ note: 'Licence seen' });
    expect(last(tell, 'provider')).toMatchObject({ action: 'restore', reason: 'Licence seen' });
    expect(last(tell, 'webhook')).toMatchObject({ event: 'contract.reinstated', data: { outcome: 'reinstated' } });
  });
});

describe('evidence', () => {
  it('is locked as a case opens, and again with each further flag', () => {
    const tell = story();
    tell.open();
    const lock = { kind: 'lock', caseId: 'hw-test' };
    expect(all(tell, 'lock')).toEqual([lock]);
    expect(all(tell, 'webhook')).toMatchObject([{ event: 'case.opened', data: { contract: 'k1', customer: 'c1' } }]);
    tell.must(anotherFlag);
    expect(all(tell, 'lock')).toEqual([lock, lock]);
  });
});

describe('a termination', () => {
  it('goes by mail, by post and to the reseller', () => {
    const tell = terminated({ reseller });
    expect(last(tell, 'letter')).toMatchObject({ what: 'terminated', round: 2 });
    expect(last(tell, 'mail')).toMatchObject({
      what: 'reseller-copy',
      copyOf: 'terminated',
      round: 2,
      note: 'No answer to three notices',
    });
  });

  it('names the contract to the panel as the panel does, else by its number', () => {
    expect(last(terminated({ service: '4711' }), 'provider')).toMatchObject({ service: '4711', contract: 'k1' });
    expect(last(terminated(), 'provider')).toMatchObject({ service: 'k1', contract: 'k1' });
  });
});

describe('a suspension', () => {
  it('says to the provider’s systems who signed it, when, until when and by which clause', () => {
    const tell = story(undefined, { policy, opening: { reseller } });
    silentUntilDue(tell);
    tell.suspend('Bram');
    const { suspension } = tell.value();
    expect(last(tell, 'webhook')).toMatchObject({
      event: 'contract.suspended',
      data: { approvedBy: 'Bram', approvedAt: tell.now(), until: suspension?.until, clause: '4.2(c)' },
    });
    expect(last(tell, 'mail')).toMatchObject({ copyOf: 'suspended', round: 2, note: 'No answer to three notices' });
  });

  it('that ends with its case gives the panel nobody’s reason', () => {
    const tell = story(undefined, { policy });
    silentUntilDue(tell);
    tell.suspend('Bram');
    moveAway(tell);
    expect(last(tell, 'provider')).toMatchObject({ action: 'unsuspend', reason: '' });
  });
});

it('everything that leaves has a name of its own, made of its case’s', () => {
  const tell = story(undefined, { policy, opening: { reseller } });
  silentUntilDue(tell);
  tell.suspend('Bram');
  tell.deadline();
  tell.approve('Chloe');
  appealed(tell, 'reinstated', 'Licence seen');
  const ids = tell.effects().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, effect } of tell.effects()) {
    expect(id).toMatch(/^hw-test\.[a-z]\d+$/);
    if (effect.kind === 'mail' || effect.kind === 'letter') expect(effect.notice).toBe(id);
  }
});

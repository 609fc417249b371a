/** What a case hears once it has ended: appeals, late news of its mails, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../../../shared/case/command.ts';
import { signatureOf } from '../../../shared/case/termination.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { contact, last, openCommand, type Story, silentUntilDue, story } from './story.ts';

const terminated = (): Story => {
  const tell = story();
  silentUntilDue(tell);
  expect(tell.approve('Chloe')).toBeUndefined();
  return tell;
};
/** Ended while its first message is on its way. */
const closed = (): Story => {
  const tell = story();
  tell.open();
  tell.must({ type: 'moved-away' });
  return tell;
};
const notice = (tell: Story): string => tell.value().rounds[0]?.deliveries[0]?.notice ?? '';

type Refused = Exclude<
  CaseCommand['type'],
  | 'hand-over'
  | 'delivered'
  | 'not-delivered'
  | 'sending-decided'
  | 'appeal'
  | 'answer'
  | 'decide-appeal'
  | 'take-back-strike'
>;
const commands = (tell: Story): { readonly [type in Refused]: Extract<CaseCommand, { type: type }> } => {
  const { version } = tell.value();
  const at = tell.now();
  const [by, reason] = ['Dirk', 'So it is'];
  return {
    open: { ...openCommand, flag: 'flag2' },
    sent: { type: 'sent', notice: notice(tell), at },
    'gone-before-notice': { type: 'gone-before-notice', notice: notice(tell) },
    timer: { type: 'timer', version },
    'test-again': { type: 'test-again', id: 't1', contact: 'admin' },
    rechecked: { type: 'rechecked', recheck: 'hw-test.r1', at, found: 'gone', left: [] },
    'moved-away': { type: 'moved-away' },
    'contract-ended': { type: 'contract-ended' },
    'contact-added': { type: 'contact-added', by, version, contact: contact('new', 'administrative') },
    'letter-posted': { type: 'letter-posted', by, version, postedOn: '2027-03-15' },
    'decide-dispute': { type: 'decide-dispute', by, version, verdict: 'stands', reason },
    recheck: { type: 'recheck', by, version },
    approve: { type: 'approve', by, version, reason, lateAnswersRead: true },
    'take-back': { type: 'take-back', by, version, reason },
    'give-time': { type: 'give-time', by, version, days: 7, reason },
    suspend: { type: 'suspend', by, version, reason, lateAnswersRead: true },
    'lift-suspension': { type: 'lift-suspension', by, version, reason },
    'do-not-terminate': { type: 'do-not-terminate', by, version, reason },
  };
};

describe('an ended case', () => {
  it.each(Object.keys(commands(closed())))('refuses "%s", and says where it stands', (type) => {
    for (const [state, tell] of [
      ['closed', closed()],
      ['terminated', terminated()],
    ] as const) {
      const before = tell.value();
      const { [type as Refused]: command } = commands(tell);
      expect(tell.say(command)).toEqual({ reason: 'wrong-state', state });
      expect(tell.value()).toBe(before);
    }
  });

  it('keeps late news of its mails, and writes to nobody because of it', () => {
    const arrived = closed();
    const before = arrived.effects().length;
    arrived.must({ type: 'delivered', notice: notice(arrived), at: arrived.now() });
    expect(arrived.value().rounds[0]?.deliveries).toMatchObject([{ deliveredAt: arrived.now() }]);
    const bounced = closed();
    bounced.must({ type: 'not-delivered', notice: notice(bounced), at: bounced.now(), detail: '550 no such user' });
    expect(bounced.value().rounds[0]?.deliveries).toMatchObject([{ failedAt: bounced.now() }]);
    for (const tell of [arrived, bounced]) {
      expect(tell.effects()).toHaveLength(before);
      expect(tell.state()).toMatchObject({ kind: 'closed', outcome: 'moved-away' });
    }
  });

  it('keeps an appeal in the words of whoever made it', () => {
    const tell = terminated();
    tell.must({ type: 'appeal', id: 'p1', receivedAt: tell.now(), name: 'J. Janssens', text: 'We hold a licence' });
    expect(tell.state()).toMatchObject({ appeal: { name: 'J. Janssens', text: 'We hold a licence' } });
  });

  it('holds no signature', () => {
    expect(signatureOf(terminated().value())).toBeUndefined();
    expect(signatureOf(closed().value())).toBeUndefined();
  });
});

describe('the end', () => {
  it('by a hand-over names who handed it over, and takes no entry’s words where none is given', () => {
    const tell = story();
    tell.open();
    tell.must({ type: 'hand-over', by: 'Anna', task: 'rt-1' });
    expect(last(tell, 'handed-over')).toEqual({ type: 'handed-over', at: tell.now(), by: 'Anna', task: 'rt-1' });
    expect(last(tell, 'closed')).toMatchObject({ outcome: 'handed-over', by: 'Anna' });
  });

  it('puts on again only what was off', () => {
    const tell = closed();
    expect(last(tell, 'suspension-lifted')).toBeUndefined();
    expect(tell.effects().some(({ effect }) => effect.kind === 'provider')).toBe(false);
  });

  it('by a signature that takes effect at once has one time, not two', () => {
    const state = terminated().state();
    if (state.kind !== 'terminated') throw new Error(state.kind);
    expect(state.order).not.toHaveProperty('effectiveAt');
    const cooled = story(undefined, { policy: { ...defaultPolicy, coolingOff: { hours: 12 } } });
    silentUntilDue(cooled);
    cooled.approve('Chloe');
    cooled.later(12 * 3600);
    expect(cooled.timer()).toBeUndefined();
    expect(cooled.state()).toMatchObject({ order: { effectiveAt: cooled.now() } });
  });
});

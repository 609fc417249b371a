import { describe, expect, test } from 'vitest';
import { belgium } from '../../../shared/calendar/holidays.ts';
import { decide } from '../../../shared/case/decide.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { type Story, silentUntilDue, story } from './story.ts';

const handOver = { type: 'hand-over', by: 'Anna', task: 'rt-1' } as const;
const suspending = { ...defaultPolicy, suspension: { days: 14 } };

/** A case at each state that there is. */
const states: Readonly<Record<string, () => Story>> = {
  notifying: () => {
    const tell = story();
    tell.open();
    return tell;
  },
  waiting: () => {
    const tell = story();
    tell.open();
    tell.deliver();
    return tell;
  },
  disputed: () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('misclassified');
    return tell;
  },
  rechecking: () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('removed');
    return tell;
  },
  'termination-due': () => {
    const tell = story();
    silentUntilDue(tell);
    return tell;
  },
  terminated: () => {
    const tell = story();
    silentUntilDue(tell);
    expect(tell.approve('Carla')).toBeUndefined();
    return tell;
  },
};

describe('suspected child abuse material', () => {
  test.each(Object.keys(states))('is handed over from "%s": nobody hears of it, and what was found goes', (kind) => {
    const tell = states[kind]?.() ?? story();
    expect(tell.state().kind).toBe(kind);
    const before = tell.effects().length;
    tell.must(handOver);
    expect(tell.effects()).toHaveLength(before);
    expect(tell.state()).toMatchObject(kind === 'terminated' ? { kind } : { kind: 'closed', outcome: 'handed-over' });
    expect(tell.value()).toMatchObject({ handedOver: { by: 'Anna', task: 'rt-1' } });
    expect(tell.value().noticed.every(({ findings }) => findings.length === 0)).toBe(true);
    expect(tell.value().answers.every(({ status }) => status === 'settled')).toBe(true);
    expect(tell.say(handOver)).toMatchObject({ reason: 'wrong-state' });
  });
  test('takes every written word out of the case, and keeps what the trail is without them', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('misclassified');
    const redactions = [{ seq: 1, hash: 'a'.repeat(64) }];
    const context = { now: tell.value().openedAt, calendar: belgium, policy: defaultPolicy, interlock: [], redactions };
    const decided = decide(tell.value(), handOver, context, tell.value().id);
    expect(decided.ok && decided.value.events.find(({ type }) => type === 'handed-over')).toMatchObject({ redactions });
    const [answer] = tell.value().answers;
    expect(answer).toBeDefined();
    expect(tell.value().reason).not.toBe('');
    expect(decided.ok && decided.value.value).toMatchObject({
      reason: '',
      contacts: tell.value().contacts,
      answers: [{ id: answer?.id, kind: 'misclassified', name: '', text: '', status: 'settled' }],
    });
  });
  test('of a suspended site does not put it on again', () => {
    const tell = story(undefined, { policy: suspending });
    silentUntilDue(tell);
    expect(tell.suspend('Carla')).toBeUndefined();
    const before = tell.effects().length;
    tell.must(handOver);
    expect(tell.effects()).toHaveLength(before);
    expect(tell.events().map(({ type }) => type)).not.toContain('suspension-lifted');
  });
});

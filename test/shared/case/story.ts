/** Tells a case as a story: each step is a command at a time; the tests read the state that it leads to. */
import { belgium } from '../../../shared/calendar/holidays.ts';
import type { Case, CaseContact, OpeningFacts } from '../../../shared/case/case.ts';
import type { CaseCommand, OpenCase } from '../../../shared/case/command.ts';
import type { Context, Refusal } from '../../../shared/case/context.ts';
import { decide } from '../../../shared/case/decide.ts';
import { effectsOf, type NamedEffect } from '../../../shared/case/effects.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { addSeconds, type Iso, parseIso } from '../../../shared/time.ts';

export const contact = (id: string, role: CaseContact['role']): CaseContact => ({
  id,
  role,
  name: `Contact ${id}`,
  email: `${id}@customer.example`,
  language: 'nl',
});
export const admin = contact('admin', 'administrative');
export const designer = contact('designer', 'contact-person');
export const openCommand: OpenCase = {
  type: 'open',
  contract: 'k1',
  customer: 'c1',
  domain: 'shop.example',
  category: 'illegal-software',
  track: 'violation',
  clause: '4.2(c)',
  confirmedBy: 'Anna',
  reason: 'Offers key generators',
  flag: 'flag1',
  noticed: [
    {
      url: 'https://shop.example/keys',
      site: 'shop.example',
      firstSeen: parseIso('2027-03-01T10:00:00Z'),
      lastSeen: parseIso('2027-03-12T10:00:00Z'),
      findings: [],
    },
  ],
  contacts: [admin, designer],
};

export type Story = ReturnType<typeof story>;

/** Starts on Monday 15 March 2027, 11:00 in Brussels, unless told otherwise. */
export const story = (
  start = '2027-03-15T10:00:00Z',
  { policy = defaultPolicy, opening }: { readonly policy?: Policy; readonly opening?: OpeningFacts } = {},
) => {
  let now: Iso = parseIso(start);
  let value: Case | undefined;
  let interlock: readonly string[] = [];
  const events: CaseEvent[] = [];
  const effects: NamedEffect[] = [];
  const context = (): Context => ({
    now,
    calendar: belgium,
    policy,
    interlock,
    ...(value === undefined && opening && { opening }),
  });
  const current = (): Case => {
    if (!value) throw new Error('the story has not begun');
    return value;
  };
  const say = (command: CaseCommand): Refusal | undefined => {
    const result = decide(value, command, context(), 'hw-test');
    if (!result.ok) return result.error;
    const decided = result.value;
    for (const [place, event] of decided.events.entries()) {
      const step = decided.steps[place];
      if (step === undefined) throw new Error(`nothing is said of the case after ${event.type}`);
      effects.push(...effectsOf(step, event));
    }
    events.push(...decided.events);
    value = decided.value;
    return undefined;
  };
  const must = (command: CaseCommand): void => {
    const refusal = say(command);
    if (refusal) throw new Error(`refused: ${JSON.stringify(refusal)} in ${current().state.kind}`);
  };
  const state = () => current().state;
  let count = 0;
  const tell = {
    say,
    must,
    state,
    value: current,
    events: () => events,
    effects: () => effects,
    mails: () => effects.flatMap(({ effect }) => (effect.kind === 'mail' ? [effect.what] : [])),
    now: () => now,
    context,
    at: (iso: string) => {
      now = parseIso(iso);
    },
    later: (seconds: number) => {
      now = addSeconds(now, seconds);
    },
    interlocked: (reasons: readonly string[]) => {
      interlock = reasons;
    },
    open: () => must(openCommand),
    /** The message that is on its way arrives now. */
    deliver: () => {
      const base = state();
      if (base.kind !== 'notifying') throw new Error(`nothing is on its way in ${base.kind}`);
      must({ type: 'delivered', notice: base.notice, at: now });
    },
    /** The message leaves our outbox now. */
    send: () => {
      const base = state();
      if (base.kind !== 'notifying') throw new Error(`nothing is on its way in ${base.kind}`);
      must({ type: 'sent', notice: base.notice, at: now });
    },
    bounce: () => {
      const base = state();
      if (base.kind !== 'notifying') throw new Error(`nothing is on its way in ${base.kind}`);
      must({ type: 'not-delivered', notice: base.notice, at: now, detail: '550 no such user' });
    },
    timer: () => say({ type: 'timer', version: current().version }),
    /** Jumps to the end of the running period and lets the timer fire. */
    deadline: () => {
      const base = state();
      if (base.kind !== 'waiting') throw new Error(`no deadline runs in ${base.kind}`);
      now = base.dueAt;
      return say({ type: 'timer', version: current().version });
    },
    answer: (kind: Extract<CaseCommand, { type: 'answer' }>['kind'], receivedAt: Iso = now) => {
      count += 1;
      return say({
        type: 'answer',
        id: `a${count}`,
        kind,
        receivedAt,
        name: 'J. Janssens',
        text: '',
        contact: 'admin',
      });
    },
    /** One look. */
    look: (found: 'still-there' | 'gone' | 'cannot-tell') => {
      const base = state();
      if (base.kind !== 'rechecking') throw new Error(`no recheck runs in ${base.kind}`);
      const left = found === 'still-there' ? ['https://shop.example/keys'] : [];
      must({ type: 'rechecked', recheck: base.recheck, at: now, found, left });
    },
    /** As many looks as the policy wants, which all see the same. */
    recheck: (found: 'still-there' | 'gone' | 'cannot-tell') => {
      tell.look(found);
      while (found === 'gone' && state().kind === 'rechecking') {
        now = addSeconds(now, policy.misses.minutesApart * 60);
        tell.look(found);
      }
    },
    suspend: (by: string, lateAnswersRead = false) =>
      say({ type: 'suspend', by, version: current().version, reason: 'No answer to three notices', lateAnswersRead }),
    lift: (by: string, reason = 'The customer says that it is gone') =>
      say({ type: 'lift-suspension', by, version: current().version, reason }),
    takeBack: (by: string, reason = 'Signed the wrong case') =>
      say({ type: 'take-back', by, version: current().version, reason }),
    approve: (by: string, lateAnswersRead = false) =>
      say({ type: 'approve', by, version: current().version, reason: 'No answer to three notices', lateAnswersRead }),
  };
  return tell;
};

/** The latest event of that type. */
export const last = (tell: Story, type: CaseEvent['type']): CaseEvent | undefined =>
  tell.events().findLast((event) => event.type === type);

/** As far as the look that the last deadline asks for, with nobody answering. */
export const silentUntilLook = (tell: Story): Story => {
  tell.open();
  for (let round = 0; round < 3; round += 1) {
    tell.deliver();
    tell.deadline();
  }
  return tell;
};

/** As far as the last deadline with nobody answering, and all still there. */
export const silentUntilDue = (tell: Story): void => {
  silentUntilLook(tell).recheck('still-there');
  tell.timer();
};

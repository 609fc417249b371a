/** Reads what a decision needs to know besides the case. */
import { belgium } from '../calendar/holidays.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports, Records } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';
import { toIso } from '../time.ts';
import type { CaseCommand } from './command.ts';
import type { Context } from './context.ts';
import { type Health, type Interlock, interlockReasons, type Switches } from './interlock.ts';

const setting = async <T>(records: Records, name: string): Promise<T | undefined> => {
  const row = await records.get(keys.system(name));
  return row && bodyOf<T>(row);
};

export const interlockNow = async ({ records, queues, now }: Ports): Promise<readonly Interlock[]> => {
  const [answers, events, health, switches] = await Promise.all([
    queues.depth('case'),
    queues.depth('mail-events'),
    setting<Health>(records, 'health'),
    setting<Switches>(records, 'switches'),
  ]);
  return interlockReasons({ now: toIso(now()), answers, events, health, switches });
};

/** These ask first whether every input channel is healthy, and hear every answer that has arrived; nothing else needs to. */
export const stepsTowardsTermination = (command: CaseCommand): boolean =>
  command.type === 'timer' || command.type === 'approve';

export const contextFor = async (command: CaseCommand, ports: Ports, policy: Policy): Promise<Context> => ({
  now: toIso(ports.now()),
  calendar: belgium,
  policy,
  interlock: stepsTowardsTermination(command) ? await interlockNow(ports) : [],
});

/** Reads what a decision needs to know besides the case. */
import { belgium } from '../calendar/holidays.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports, Records } from '../ports.ts';
import { bodyOf, keys, mailsFrom } from '../table.ts';
import { toIso } from '../time.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './command.ts';
import type { Context } from './context.ts';
import { type Collected, type Health, type Interlock, interlockReasons, type Switches } from './interlock.ts';

const setting = async <T>(records: Records, name: string): Promise<T | undefined> => {
  const row = await records.get(keys.system(name));
  return row && bodyOf<T>(row);
};

/** Whether mails that may be about this case still wait for a person: those that name it, and those of its contacts that name none. */
const parkedFor = async (records: Records, caseId: string | undefined): Promise<number> => {
  if (caseId === undefined) return 0;
  const key = keys.case(caseId);
  const row = await records.get(key);
  const contacts = row === undefined ? [] : bodyOf<Case>(row).contacts;
  const places = [key.pk, ...contacts.map(({ email }) => mailsFrom(email))];
  const found = await Promise.all(
    places.map((pk) => records.query({ index: 'owner', pk, prefix: 'mail#parked#', limit: 1 })),
  );
  return found.reduce((sum, { rows }) => sum + rows.length, 0);
};

type InterlockPorts = Pick<Ports, 'records' | 'queues' | 'now'>;
const readInterlock = async (caseId: string | undefined, ports: InterlockPorts): Promise<readonly Interlock[]> => {
  const { records, queues, now } = ports;
  const [answers, events, replies, health, collected, switches, parked] = await Promise.all([
    queues.depth('case'),
    queues.depth('mail-events'),
    queues.depth('inbound'),
    setting<Health>(records, 'health'),
    setting<Collected>(records, 'collected'),
    setting<Switches>(records, 'switches'),
    parkedFor(records, caseId),
  ]);
  return interlockReasons({ now: toIso(now()), answers, events, replies, health, collected, parked, switches });
};

/** The reasons that hold every case, whichever it is. */
export const hostInterlock = (ports: InterlockPorts): Promise<readonly Interlock[]> => readInterlock(undefined, ports);

/** These ask first whether every input channel is healthy, and hear every answer that has arrived; nothing else needs to. */
export const stepsTowardsTermination = (command: CaseCommand): boolean =>
  command.type === 'timer' || command.type === 'approve' || command.type === 'suspend';

export const contextFor = async (
  command: CaseCommand,
  ports: Ports,
  policy: Policy,
  caseId?: string,
): Promise<Context> => ({
  now: toIso(ports.now()),
  calendar: belgium,
  policy,
  interlock: stepsTowardsTermination(command) ? await readInterlock(caseId, ports) : [],
});

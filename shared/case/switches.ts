/**
 * Kill switches: a stage that is switched off stands still until somebody switches it on again. Each change is an entry of a hash
 * chain of its own, with who and why, so that a pause can be explained years later.
 *
 *   crawl     no visit begins or goes on, no site is looked at
 *   notify    no mail and no letter leaves
 *   escalate  nothing moves towards termination (interlock.ts)
 */
import { type AuditEntry, chain, genesis } from '../audit/chain.ts';
import { listedByDay } from '../audit/trail.ts';
import { RetryLater } from '../errors.ts';
import type { Json, Ports, Records, Write } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';
import { toIso } from '../time.ts';
import type { Switches } from './interlock.ts';

export const stages = ['crawl', 'notify', 'escalate'] as const;
export type Stage = (typeof stages)[number];
export const isStage = (text: string): text is Stage => (stages as readonly string[]).includes(text);
/** Names the chain: an entry of a case does not verify here. */
export const switchesScope = 'switches';

/** As stored: the switches, and where their chain ends. */
type Stored = Switches & { readonly seq?: number; readonly hash?: string };
export type SwitchChange = {
  readonly stage: Stage;
  readonly to: 'on' | 'off';
  readonly by: string;
  readonly reason: string;
};

const attempts = 5;
const nobody = 'no policy decides this';

export const readSwitches = async ({ get }: Pick<Records, 'get'>): Promise<Switches> => {
  const row = await get(keys.system('switches'));
  if (row === undefined) return {};
  const { crawl, notify, escalate } = bodyOf<Stored>(row);
  return { ...(crawl && { crawl }), ...(notify && { notify }), ...(escalate && { escalate }) };
};
export const isOff = async (records: Pick<Records, 'get'>, stage: Stage): Promise<boolean> =>
  (await readSwitches(records))[stage] === 'off';

/** `unchanged`: it stood so already, and nothing was written. `reason-missing`: somebody will want to know why. */
export const setSwitch = async (
  { stage, to, by, reason }: SwitchChange,
  { records, now }: Pick<Ports, 'records' | 'now'>,
): Promise<'changed' | 'unchanged' | 'reason-missing'> => {
  if (reason.trim() === '') return 'reason-missing';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.system('switches'));
    const { [stage]: before, ...others }: Stored = row === undefined ? {} : bodyOf<Stored>(row);
    if ((before === 'off') === (to === 'off')) return 'unchanged';
    const seq = (others.seq ?? 0) + 1;
    const data: Json = { stage, to, reason };
    const entry = chain(
      switchesScope,
      { seq, at: toIso(now()), who: by, what: 'switched', data, policyVersion: nobody },
      others.hash ?? genesis,
    );
    const body: Stored = { ...others, ...(to === 'off' ? { [stage]: to } : {}), seq, hash: entry.hash };
    const writes: readonly Write[] = [
      { put: { ...keys.system('switches'), body }, if: row === undefined ? 'absent' : { rev: row.rev } },
      { put: { ...keys.switchChange(seq), body: entry, index: listedByDay(switchesScope, entry) }, if: 'absent' },
    ];
    if ((await records.transact(writes)).ok) return 'changed';
  }
  throw new RetryLater('the switches kept changing', { retryInSeconds: 1 });
};

/** Latest first, at most a hundred. */
export const switchChanges = async (records: Records): Promise<readonly AuditEntry[]> => {
  const { rows } = await records.query({ index: 'table', pk: 'system', prefix: 'switch#', descending: true });
  return rows.map((row) => bodyOf<AuditEntry>(row));
};
/** How many changes the switches say there were. */
export const switchCount = async ({ get }: Pick<Records, 'get'>): Promise<number> => {
  const row = await get(keys.system('switches'));
  return row === undefined ? 0 : (bodyOf<Stored>(row).seq ?? 0);
};

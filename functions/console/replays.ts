/** Replays as staff ask for them: read from the form, kept as jobs, the oldest forgotten. */
import { triesOut } from '../../shared/detect/shadow.ts';
import { type Category, categories, type Policy } from '../../shared/policy/policy.ts';
import type { Records } from '../../shared/ports.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { nothingReplayed, type ReplayedFlag } from '../../shared/review/replay.ts';
import { asksNothing, type ReplayAsk, type ReplayJob } from '../../shared/review/replay-job.ts';
import { csvLine } from '../../shared/site/csv.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { type Desk, field } from './desk.ts';
import { type Stored, stored } from './records.ts';

/** A job names sites and addresses of customers: no more of them are kept than people look back at. */
export const mostJobs = 10;

export type TypedReplay = {
  readonly days: string;
  readonly thresholds: Readonly<Record<Category, string>>;
  readonly switchOn: boolean;
};
export type ReplayFault = 'days' | 'threshold' | 'nothing';

const asPercent = (share: number): string => String(Math.round(share * 100));
/** As the form stands at first: what is in force. */
export const usualReplay = (policy: Policy): TypedReplay => ({
  days: String(Math.min(30, policy.replay.days)),
  thresholds: Object.fromEntries(
    categories.map((category) => [category, asPercent(policy.categories[category].threshold)]),
  ) as TypedReplay['thresholds'],
  switchOn: triesOut(policy),
});
export const typedReplay = (form: Readonly<Record<string, unknown>>): TypedReplay => ({
  days: field(form, 'days').trim(),
  thresholds: Object.fromEntries(
    categories.map((category) => [category, field(form, category).trim()]),
  ) as TypedReplay['thresholds'],
  switchOn: field(form, 'switch-on') === 'yes',
});

const wholeUpTo = (text: string, most: number): number | undefined => {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : undefined;
};
export const askFrom = (typed: TypedReplay, policy: Policy): Result<ReplayAsk, ReplayFault> => {
  const days = wholeUpTo(typed.days, policy.replay.days);
  if (days === undefined) return fail('days');
  const thresholds: Partial<Record<Category, number>> = {};
  for (const category of categories) {
    const percent = wholeUpTo(typed.thresholds[category], 100);
    if (percent === undefined) return fail('threshold');
    // The form rounds: what was left as it stood is left as it is.
    if (String(percent) !== asPercent(policy.categories[category].threshold)) thresholds[category] = percent / 100;
  }
  const ask = { days, thresholds, switchOn: typed.switchOn };
  return asksNothing(policy, ask, triesOut(policy)) ? fail('nothing') : ok(ask);
};

/** Latest first. */
export const listReplays = async (records: Records): Promise<readonly Stored<ReplayJob>[]> => {
  const page = await records.query({ index: 'list', pk: 'replays', descending: true, limit: mostJobs * 3 });
  return page.rows.map((row) => stored<ReplayJob>(row));
};
export const readReplay = async (records: Records, id: string): Promise<Stored<ReplayJob> | undefined> => {
  const row = await records.get(keys.replay(id));
  return row && { value: bodyOf<ReplayJob>(row), rev: row.rev };
};

export const beginReplay = async ({ ports, policy }: Desk, ask: ReplayAsk, by: string): Promise<string> => {
  const { records, queues } = ports;
  const job: ReplayJob = {
    id: ports.newId(),
    by,
    at: toIso(ports.now()),
    policyVersion: policy.version,
    ask,
    state: 'running',
    count: nothingReplayed,
  };
  await records.transact([{ put: rows.replay(job), if: 'absent' }]);
  await queues.send('replay', [{ body: { replay: job.id } }]);
  for (const { value, rev } of (await listReplays(records)).slice(mostJobs))
    await records.transact([{ delete: keys.replay(value.id), if: { rev } }]);
  return job.id;
};

/** False: it had ended, or went on in this very moment. */
export const stopReplay = async ({ ports }: Desk, id: string, by: string): Promise<boolean> => {
  const held = await readReplay(ports.records, id);
  if (held?.value.state !== 'running') return false;
  const { count: _count, site: _site, ...asked } = held.value;
  const stopped: ReplayJob = { ...asked, state: 'stopped', endedAt: toIso(ports.now()), stoppedBy: by };
  return (await ports.records.transact([{ put: rows.replay(stopped), if: { rev: held.rev } }])).ok;
};

const columns = ['category', 'change', 'site', 'url', 'score', 'rules'];
export const replayCsv = (job: ReplayJob): string => {
  const flags = job.state === 'done' ? job.result.categories : [];
  const lineOf = (category: Category, change: string, flag: ReplayedFlag) => [
    category,
    change,
    flag.site,
    flag.url,
    flag.score.toFixed(2),
    flag.rules.join(' '),
  ];
  return [
    columns,
    ...flags.flatMap(({ category, examples }) => [
      ...examples.gained.map((flag) => lineOf(category, 'gained', flag)),
      ...examples.lost.map((flag) => lineOf(category, 'lost', flag)),
    ]),
  ]
    .map((line) => csvLine(line))
    .join('');
};

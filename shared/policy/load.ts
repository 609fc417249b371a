/** Reads a policy whole: either a policy, or every fault of it, each with its path and what to write there instead. */
import { Temporal } from 'temporal-polyfill';
import { GiveUp } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Policy, policySchema, rounds, tracks } from './policy.ts';

export { defaultPolicy } from './default-policy.ts';

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

/** `schedule.violation[1].days: expected a number …`. The empty path is the file itself. */
const say = ({ path, message }: Fault): string => {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return `${place === '' ? 'policy' : place.replace(/^\./, '')}: ${message}`;
};

const isTimeZone = (name: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
};
const cidr = /^(?:\d{1,3}(?:\.\d{1,3}){3}\/(?:3[0-2]|[12]?\d)|[0-9a-f:.]*:[0-9a-f:.]*\/(?:12[0-8]|1[01]\d|\d{1,2}))$/i;

type Schedule = Policy['schedule']['violation'];
const scheduleFaults = (schedule: Schedule, path: readonly PropertyKey[]): readonly Fault[] => {
  const first: Fault = { path: [...path, 0, 'round'], message: 'the first round must be "notice"' };
  const order = schedule.flatMap(({ round }, at): readonly Fault[] => {
    const before = schedule[at - 1];
    if (before === undefined || rounds.indexOf(round) > rounds.indexOf(before.round)) return [];
    const message = `"${round}" cannot follow "${before.round}"; write each round once, in the order ${rounds.join(', ')}`;
    return [{ path: [...path, at, 'round'], message }];
  });
  return schedule[0]?.round === 'notice' ? order : [first, ...order];
};

/** What no type can say: the order of rounds, a window that opens before it closes, names that must mean something. */
const rules = (policy: Policy): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const track of tracks) faults.push(...scheduleFaults(policy.schedule[track], ['schedule', track]));
  const { strikes } = policy;
  if (strikes?.schedule !== undefined) faults.push(...scheduleFaults(strikes.schedule, ['strikes', 'schedule']));
  else if (strikes?.consequence === 'shorter-schedule')
    faults.push({ path: ['strikes', 'schedule'], message: 'write the rounds of the shorter schedule' });
  policy.authorities.forEach(({ id }, at) => {
    if (policy.authorities.findIndex((other) => other.id === id) !== at)
      faults.push({ path: ['authorities', at, 'id'], message: `"${id}" is there twice; give each its own` });
  });
  if (policy.sendWindow.from >= policy.sendWindow.to)
    faults.push({ path: ['sendWindow'], message: '"from" must be an earlier hour than "to", e.g. from 9 to 17' });
  if (policy.crawl.nights?.from === policy.crawl.nights?.to && policy.crawl.nights !== undefined)
    faults.push({ path: ['crawl', 'nights'], message: 'write two different hours, or leave it out for all hours' });
  if (!isTimeZone(policy.timeZone))
    faults.push({ path: ['timeZone'], message: 'write an IANA time zone name, e.g. "Europe/Brussels"' });
  policy.crawl.networks.forEach((network, at) => {
    if (!cidr.test(network))
      faults.push({
        path: ['crawl', 'networks', at],
        message: 'write a CIDR block, e.g. "192.0.2.0/24" or "2001:db8::/32"',
      });
  });
  if (/[^\x20-\x7e]/.test(policy.crawl.userAgent))
    faults.push({ path: ['crawl', 'userAgent'], message: 'write printable ASCII only: it is an HTTP header' });
  return faults;
};

/**
 * `value` is the parsed JSON of a policy file. Answers the policy, or all faults at once as lines `path: what to write`.
 * Unknown keys are faults too: a misspelt setting must not be silently ignored.
 */
export const loadPolicy = (value: unknown): Result<Policy, readonly string[]> => {
  // Read once a process: compiling the checks for it takes ten times as long as making them.
  const parsed = policySchema.safeParse(value, { jitless: true });
  if (!parsed.success) return fail(parsed.error.issues.map(say));
  const faults = rules(parsed.data);
  return faults.length === 0 ? ok(parsed.data) : fail(faults.map(say));
};

/** For one that had been checked before: what is wrong with it now ends the work, and says how to mend it. */
export const mustLoadPolicy = (value: unknown, complaint: string, remedy: string): Policy => {
  const read = loadPolicy(value);
  if (read.ok) return read.value;
  throw new GiveUp(`${complaint}\n${read.error.map((fault) => `  ${fault}`).join('\n')}`, remedy);
};

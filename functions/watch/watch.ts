/**
 * What a person should hear of before a customer does: how long the oldest of everything waits, and what nobody can mend but a
 * person. Read by index, a row each; nothing is changed.
 */
import { hostInterlock } from '../../shared/case/read-context.ts';
import type { Gauges } from '../../shared/gauges.ts';
import { linksBuiltAt } from '../../shared/links/compiled-store.ts';
import type { IndexName, Ports } from '../../shared/ports.ts';
import { type Iso, parseIso, secondsBetween, toIso } from '../../shared/time.ts';

type Watched = Pick<Ports, 'records' | 'blobs' | 'queues' | 'now'>;

const counted = 1000;
const hours = (from: Iso | undefined, now: Iso): number =>
  from === undefined ? 0 : Math.max(0, secondsBetween(from, now)) / 3600;

/** The time at which the first row of a list stands, `2027-03-15T10:00:00.000Z#…`. */
const first = async ({ records }: Watched, index: IndexName, pk: string): Promise<Iso | undefined> => {
  const [row] = (await records.query({ index, pk, limit: 1 })).rows;
  const at = row?.index?.[index]?.sk.split('#')[0];
  return at === undefined ? undefined : parseIso(at);
};
const count = async ({ records }: Watched, pk: string): Promise<number> =>
  (await records.query({ index: 'list', pk, limit: counted })).rows.length;

export const watch = async (ports: Watched): Promise<Gauges> => {
  const now = toIso(ports.now());
  const [flag, caseDue, outbox, site, mail, uncertain, dead, interlock, builtAt] = await Promise.all([
    first(ports, 'due', 'waiting'),
    first(ports, 'due', 'cases'),
    first(ports, 'due', 'outbox'),
    first(ports, 'due', 'sites'),
    first(ports, 'list', 'mails#parked'),
    count(ports, 'outbox#uncertain'),
    count(ports, 'outbox#dead'),
    hostInterlock(ports),
    linksBuiltAt(ports.blobs),
  ]);
  return {
    unreviewedHours: hours(flag, now),
    deadlineLateHours: hours(caseDue, now),
    outboxLateHours: hours(outbox, now),
    visitLateHours: hours(site, now),
    unreadMailHours: hours(mail, now),
    uncertainSends: uncertain,
    deadSends: dead,
    interlocks: interlock.length,
    listsAgeHours: hours(builtAt, now),
  };
};

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../../../shared/case/command.ts';
import { type Ears, interlockReasons, interlocks } from '../../../shared/case/interlock.ts';
import { contextFor, hostInterlock } from '../../../shared/case/read-context.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Ports, Queues } from '../../../shared/ports.ts';
import { memoryQueues } from '../../../shared/queue/memory.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { keys, mailsFrom } from '../../../shared/table.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';

const now = parseIso('2027-03-15T10:00:00Z');
const ago = (seconds: number) => addSeconds(now, -seconds);
const well: Ears = {
  now,
  answers: { dead: 0 },
  events: { dead: 0, ready: 0 },
  replies: { dead: 0, ready: 0 },
  health: { latest: now, eventsDrainedAt: now, repliesDrainedAt: now },
  collected: { at: now },
  parked: 0,
  switches: {},
};

describe('the interlock', () => {
  it('is silent while every ear works, also on a host that has no mailbox and just started', () => {
    expect(interlockReasons(well)).toEqual([]);
    const fresh: Ears = { ...well, health: undefined, collected: undefined, switches: undefined };
    expect(interlockReasons(fresh)).toEqual([]);
    expect(interlockReasons({ ...fresh, events: { dead: 0, ready: 3 }, replies: { dead: 0, ready: 3 } })).toEqual([]);
  });

  /** Each ear just within what is borne, and just beyond: 15 minutes of backlog or without ticks, a clock a minute off. */
  const edges: Readonly<Record<(typeof interlocks)[number], readonly [within: Partial<Ears>, beyond: Partial<Ears>]>> =
    {
      'answers-in-dead-letters': [{ answers: { dead: 0 } }, { answers: { dead: 1 } }],
      'mail-events-in-dead-letters': [{ events: { dead: 0, ready: 9 } }, { events: { dead: 1, ready: 0 } }],
      'mail-event-backlog': [
        { events: { dead: 0, ready: 1 }, health: { latest: now, eventsDrainedAt: ago(900) } },
        { events: { dead: 0, ready: 1 }, health: { latest: now, eventsDrainedAt: ago(901) } },
      ],
      'replies-in-dead-letters': [{ replies: { dead: 0, ready: 9 } }, { replies: { dead: 1, ready: 0 } }],
      'reply-backlog': [
        { replies: { dead: 0, ready: 1 }, health: { latest: now, eventsDrainedAt: now, repliesDrainedAt: ago(900) } },
        { replies: { dead: 0, ready: 1 }, health: { latest: now, eventsDrainedAt: now, repliesDrainedAt: ago(901) } },
      ],
      'mailbox-not-read': [{ collected: { at: ago(900) } }, { collected: { at: ago(901) } }],
      'mail-parked': [{ parked: 0 }, { parked: 1 }],
      'clock-skew': [
        { health: { latest: addSeconds(now, 60), eventsDrainedAt: now } },
        { health: { latest: addSeconds(now, 61), eventsDrainedAt: now } },
      ],
      'ticks-stopped': [
        { health: { latest: ago(900), eventsDrainedAt: now } },
        { health: { latest: ago(901), eventsDrainedAt: now } },
      ],
      'mail-paused': [{ switches: { crawl: 'off' } }, { switches: { notify: 'off' } }],
      'escalation-switched-off': [{ switches: { crawl: 'off' } }, { switches: { escalate: 'off' } }],
    };
  it.each(interlocks)('%s', (reason) => {
    const [within, beyond] = edges[reason];
    expect(interlockReasons({ ...well, ...within })).toEqual([]);
    expect(interlockReasons({ ...well, ...beyond })).toEqual([reason]);
  });

  it('does not take an old time for a backlog where nothing waits', () => {
    const old = { latest: now, eventsDrainedAt: ago(90_000), repliesDrainedAt: ago(90_000) };
    expect(interlockReasons({ ...well, health: old })).toEqual([]);
  });
});

describe('what a decision is told', () => {
  const world = () => {
    const records = memoryRecords();
    const nowMs = () => Date.parse(now);
    const queues: Queues = memoryQueues({ nowMs });
    return { records, queues, now: () => Temporal.Instant.from(now) } as unknown as Ports;
  };
  const timer: CaseCommand = { type: 'timer', version: 1 };
  const park = (ports: Ports, caseId: string) =>
    ports.records.transact([
      {
        put: {
          pk: 'mail#m1',
          sk: 'mail',
          body: {},
          index: { owner: { pk: keys.case(caseId).pk, sk: 'mail#parked#1' } },
        },
        if: 'absent',
      },
    ]);

  it.each<[CaseCommand, boolean]>([
    [timer, true],
    [{ type: 'approve', by: 'B', version: 1, reason: 'r', lateAnswersRead: false }, true],
    [{ type: 'suspend', by: 'B', version: 1, reason: 'r', lateAnswersRead: false }, true],
    [{ type: 'test-again', id: 't1', contact: 'P1' }, false],
  ])('%j asks for the health of the ears: %s', async (command, asks) => {
    const ports = world();
    await ports.records.transact([
      { put: { ...keys.system('switches'), body: { escalate: 'off' } }, if: 'absent' },
      {
        put: {
          ...keys.system('health'),
          body: { latest: addSeconds(now, 90), eventsDrainedAt: now, repliesDrainedAt: now },
        },
        if: 'absent',
      },
    ]);
    const context = await contextFor(command, ports, defaultPolicy, 'hw-1');
    expect(context).toMatchObject({ now, policy: defaultPolicy });
    expect(context.interlock).toEqual(asks ? ['clock-skew', 'escalation-switched-off'] : []);
  });

  it('a mail that waits for a person holds its own case and no other', async () => {
    const ports = world();
    await park(ports, 'hw-1');
    const of = async (id: string | undefined) => (await contextFor(timer, ports, defaultPolicy, id)).interlock;
    expect(await of('hw-1')).toEqual(['mail-parked']);
    expect(await of('hw-2')).toEqual([]);
    expect(await of(undefined)).toEqual([]);
    expect(await hostInterlock(ports)).toEqual([]);
  });

  it('a mail that somebody has dealt with holds nothing', async () => {
    const ports = world();
    const owner = { pk: keys.case('hw-1').pk, sk: 'mail#2027-03-14T10:00:00.000Z#m1' };
    await ports.records.transact([{ put: { pk: 'mail#m1', sk: 'mail', body: {}, index: { owner } }, if: 'absent' }]);
    expect((await contextFor(timer, ports, defaultPolicy, 'hw-1')).interlock).toEqual([]);
  });

  it.each([
    ['case', 'answers-in-dead-letters'],
    ['mail-events', 'mail-events-in-dead-letters'],
    ['inbound', 'replies-in-dead-letters'],
  ] as const)('a message on "%s" that nobody could handle holds every case: %s', async (queue, reason) => {
    const ports = world();
    const depth: Queues['depth'] = async (name) => ({ ready: 0, inFlight: 0, dead: name === queue ? 1 : 0 });
    const deaf = { ...ports, queues: { ...ports.queues, depth } };
    expect(await hostInterlock(deaf)).toEqual([reason]);
    expect((await contextFor(timer, deaf, defaultPolicy, 'hw-1')).interlock).toEqual([reason]);
  });

  it('a mail that names no case holds the cases of the contact who sent it, and no others', async () => {
    const ports = world();
    const open = (id: string, email: string) => ({
      put: {
        ...keys.case(id),
        body: {
          contacts: [
            { id: 'P0', email: 'nobody@x.example' },
            { id: 'P1', email },
          ],
        },
      },
      if: 'absent' as const,
    });
    const owner = { pk: mailsFrom('Jan@Klant.example'), sk: 'mail#parked#1' };
    await ports.records.transact([
      open('hw-1', 'jan@klant.example'),
      open('hw-2', 'piet@klant.example'),
      { put: { pk: 'mail#m1', sk: 'mail', body: {}, index: { owner } }, if: 'absent' },
    ]);
    const of = async (id: string) => (await contextFor(timer, ports, defaultPolicy, id)).interlock;
    expect(await of('hw-1')).toEqual(['mail-parked']);
    expect(await of('hw-2')).toEqual([]);
  });

  it('a mailbox that was not read for 15 minutes holds all', async () => {
    const ports = world();
    await ports.records.transact([{ put: { ...keys.system('collected'), body: { at: ago(1000) } }, if: 'absent' }]);
    expect(await hostInterlock(ports)).toEqual(['mailbox-not-read']);
  });
});

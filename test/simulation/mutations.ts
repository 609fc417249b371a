/** One broken part at a time, in the place of the one that the simulation would run. */

import { type Program, production } from '../../functions/simulate/program.ts';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import type { CaseMessage } from '../../shared/case/command.ts';
import type { Health } from '../../shared/case/interlock.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import type { Strike } from '../../shared/case/strikes.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Json, Ports, Row, Write } from '../../shared/ports.ts';
import { bodyOf } from '../../shared/table.ts';
import { addSeconds, laterOf, toIso } from '../../shared/time.ts';

export type Mutation = {
  readonly name: string;
  /** Which invariant must notice; of several, one does, whichever the history comes to first. */
  readonly breaks: readonly number[];
  readonly program: Program;
};

const withPolicy = (change: (policy: Policy) => Policy): Program => ({
  ...production,
  handleCase: (message, ports, policy) => production.handleCase(message, ports, change(policy)),
});
const withMessage = (change: (message: CaseMessage, ports: Ports) => CaseMessage): Program => ({
  ...production,
  handleCase: (message, ports, policy) => production.handleCase(change(message, ports), ports, policy),
});
const withWrites = (change: (write: Write) => Write): Program => ({
  ...production,
  adapters: (ports) => ({
    ...ports,
    records: { ...ports.records, transact: (writes) => ports.records.transact(writes.map(change)) },
  }),
});
const withRows = (ports: Ports, change: (row: Row) => Row): Ports => ({
  ...ports,
  records: {
    ...ports.records,
    get: async (key) => {
      const row = await ports.records.get(key);
      return row && change(row);
    },
  },
});
const changed = (row: Row, body: unknown): Row => ({ ...row, body });
const isAudit = (write: Write): write is Extract<Write, { put: unknown }> & { put: { body: AuditEntry } } =>
  'put' in write && write.put.sk.startsWith('audit#');

export const mutations: readonly Mutation[] = [
  {
    name: 'a recheck of any age supports a termination',
    breaks: [1],
    program: withPolicy((policy) => ({ ...policy, recheckFreshHours: 24 * 400 })),
  },
  {
    name: 'the schedule has one round',
    breaks: [1],
    program: withPolicy((policy) => ({
      ...policy,
      schedule: { violation: policy.schedule.violation.slice(0, 1), hacked: policy.schedule.hacked.slice(0, 1) },
    })),
  },
  {
    name: 'somebody signs under another name',
    breaks: [1],
    program: withMessage((message) =>
      message.command.type === 'approve'
        ? { ...message, command: { ...message.command, by: 'Nobody at all' } }
        : message,
    ),
  },
  {
    name: 'a form of any age counts as made for the case as it is',
    breaks: [1],
    program: {
      ...production,
      handleCase: async (message, ports, policy) => {
        const row =
          message.caseId === undefined
            ? undefined
            : await ports.records.get({ pk: `case#${message.caseId}`, sk: 'case' });
        const version = (row?.body as Case | undefined)?.version;
        const { command } = message;
        const fresh = command.type === 'approve' && version !== undefined ? { ...command, version } : command;
        return production.handleCase({ ...message, command: fresh }, ports, policy);
      },
    },
  },
  {
    name: 'nobody suspends before a termination',
    breaks: [1],
    program: withPolicy(({ suspension: _, ...policy }) => policy),
  },
  {
    name: 'a signature is carried out at once',
    breaks: [1],
    program: withPolicy(({ coolingOff: _, ...policy }) => policy),
  },
  {
    name: 'a suspension lasts a day',
    breaks: [1],
    program: withPolicy((policy) =>
      policy.suspension === undefined ? policy : { ...policy, suspension: { days: 1 } },
    ),
  },
  {
    name: 'the clock runs from the sending',
    breaks: [2],
    program: withMessage((message) =>
      message.command.type === 'sent'
        ? { ...message, command: { type: 'delivered', notice: message.command.notice, at: message.command.at } }
        : message,
    ),
  },
  {
    name: 'a bounce counts as a delivery',
    breaks: [2],
    program: {
      ...production,
      onMailEvent: (event, ports) =>
        production.onMailEvent(event.kind === 'bounced' ? { ...event, kind: 'delivered' } : event, ports),
    },
  },
  {
    name: 'a round lasts half its days',
    breaks: [2],
    program: withPolicy((policy) => ({
      ...policy,
      schedule: {
        violation: policy.schedule.violation.map((round) => ({ ...round, days: Math.ceil(round.days / 2) })),
        hacked: policy.schedule.hacked,
      },
    })),
  },
  {
    name: 'nobody hears of a bounce',
    // Its termination would have the wrong grounds, where no later round is held to its clock before.
    breaks: [1, 2],
    program: {
      ...production,
      onMailEvent: async (event, ports) =>
        event.kind === 'bounced' ? undefined : production.onMailEvent(event, ports),
    },
  },
  {
    name: 'answers are only sent, not kept',
    breaks: [3],
    program: {
      ...production,
      receiveAnswer: (caseId, command, { queues }) =>
        queues.send('case', [{ body: { caseId, command } as unknown as Json }]),
    },
  },
  {
    name: 'an answer comes when it is processed',
    breaks: [3],
    program: withMessage((message, ports) =>
      message.command.type === 'answer'
        ? {
            ...message,
            command: { ...message.command, receivedAt: ports.now().toString({ fractionalSecondDigits: 3 }) as never },
          }
        : message,
    ),
  },
  {
    name: 'the mail adapter sends twice',
    breaks: [4],
    program: {
      ...production,
      adapters: (ports) => ({
        ...ports,
        mail: {
          send: async (mail) => {
            await ports.mail.send(mail);
            return ports.mail.send(mail);
          },
        },
      }),
    },
  },
  {
    name: 'notify takes no notice of a sending that was begun',
    breaks: [4],
    program: {
      ...production,
      notify: (id, ports, settings) => {
        const blind = withRows(ports, (row) => {
          const entry = row.body as OutboxEntry;
          return row.sk === 'outbox' && entry.state === 'sending'
            ? changed(row, { ...entry, state: 'pending', notBefore: entry.createdAt })
            : row;
        });
        const { blobs } = ports;
        const put = (key: string, bytes: Uint8Array) => blobs.put(key, bytes);
        return production.notify(id, { ...blind, blobs: { ...blobs, put } }, settings);
      },
    },
  },
  {
    name: 'the interlock finds every channel healthy',
    breaks: [5],
    program: {
      ...production,
      handleCase: (message, ports, policy) => {
        const health = { latest: toIso(ports.now()), eventsDrainedAt: '2099-01-01T00:00:00.000Z' };
        const healthy = withRows(ports, (row) => (row.pk === 'system' ? changed(row, health) : row));
        const queues = { ...ports.queues, depth: async () => ({ ready: 0, inFlight: 0, dead: 0 }) };
        return production.handleCase(message, { ...healthy, queues }, policy);
      },
    },
  },
  {
    name: 'a host whose ticks stand still goes on',
    breaks: [5],
    program: {
      ...production,
      handleCase: (message, ports, policy) => {
        // A tick of long ago is taken for a recent one; a clock that disagrees with a recent one is still seen.
        const recent = addSeconds(toIso(ports.now()), -600);
        const fresh = withRows(ports, (row) => {
          if (row.pk !== 'system' || row.sk !== 'health') return row;
          const health = bodyOf<Health>(row);
          return changed(row, { ...health, latest: laterOf(health.latest, recent) });
        });
        return production.handleCase(message, fresh, policy);
      },
    },
  },
  {
    name: 'the switches of the operator are not read',
    breaks: [5],
    program: {
      ...production,
      handleCase: (message, ports, policy) =>
        production.handleCase(
          message,
          withRows(ports, (row) => (row.pk === 'system' && row.sk === 'switches' ? changed(row, {}) : row)),
          policy,
        ),
    },
  },
  {
    name: 'an audit entry names somebody else',
    breaks: [6],
    program: withWrites((write) =>
      isAudit(write) && write.put.body.seq === 7
        ? { ...write, put: { ...write.put, body: { ...write.put.body, who: 'somebody else' } } }
        : write,
    ),
  },
  {
    name: 'a case is changed beside its audit trail',
    breaks: [6],
    program: withWrites((write) => {
      if (!('put' in write) || write.put.sk !== 'case') return write;
      const value = write.put.body as Case;
      return value.version < 9 ? write : { ...write, put: { ...write.put, body: { ...value, moreTimeGiven: true } } };
    }),
  },
  {
    name: 'an audit entry is written over long after',
    breaks: [6],
    program: {
      ...production,
      sweep: async (ports) => {
        const { rows } = await ports.records.query({ index: 'list', pk: 'cases#terminated', limit: 1 });
        const key = { pk: rows[0]?.pk ?? '', sk: 'audit#00000003' };
        const row = rows.length === 0 ? undefined : await ports.records.get(key);
        if (row !== undefined && row.rev === 1) {
          const body = { ...(row.body as AuditEntry), at: '2020-01-01T00:00:00.000Z' };
          await ports.records.transact([{ put: { ...key, body }, if: { rev: row.rev } }]);
        }
        return production.sweep(ports);
      },
    },
  },
  {
    name: 'the hacked have no more time than others',
    breaks: [7],
    program: withPolicy((policy) => ({
      ...policy,
      schedule: { ...policy.schedule, hacked: policy.schedule.violation },
    })),
  },
  {
    name: 'the hacked are told what the others are told',
    breaks: [7],
    program: {
      ...production,
      notify: (id, ports, settings) => {
        const told = withRows(ports, (row) =>
          row.sk === 'case' ? changed(row, { ...(row.body as Case), track: 'violation' }) : row,
        );
        return production.notify(id, told, settings);
      },
    },
  },
  {
    name: 'nobody asks whether a case was handed over',
    breaks: [8],
    program: {
      ...production,
      notify: (id, ports, settings) => {
        const unaware = withRows(ports, (row) => {
          if (row.sk !== 'case') return row;
          const { handedOver: _, ...value } = row.body as Case;
          return changed(row, value);
        });
        return production.notify(id, unaware, settings);
      },
    },
  },
  {
    name: 'the same order sent twice is two orders',
    breaks: [9],
    program: {
      ...production,
      takeOrder: (given, by, ports, policy) =>
        production.takeOrder({ ...given, reference: `${given.reference} ${ports.now()}` }, by, ports, policy),
    },
  },
  {
    name: 'an order may wait for a day',
    breaks: [9],
    program: {
      ...production,
      takeOrder: (given, by, ports, policy) => production.takeOrder(given, by, ports, { ...policy, orderHours: 24 }),
    },
  },
  {
    name: 'the customer hears of an order at once',
    breaks: [9],
    program: {
      ...production,
      takeOrder: ({ silentUntil: _, ...given }, by, ports, policy) => production.takeOrder(given, by, ports, policy),
    },
  },
  {
    name: 'nobody tells the desk that an order waits',
    breaks: [9],
    program: { ...production, remindOrders: async () => 0 },
  },
  {
    name: 'a strike that was taken back counts all the same',
    breaks: [10],
    program: withWrites((write) => {
      if (!('put' in write) || !write.put.sk.startsWith('strike#')) return write;
      const { takenBack, ...strike } = write.put.body as Strike;
      return takenBack?.why === 'by-a-person' ? { ...write, put: { ...write.put, body: strike } } : write;
    }),
  },
  {
    name: 'a strike never expires',
    breaks: [10],
    program: withPolicy((policy) =>
      policy.strikes === undefined ? policy : { ...policy, strikes: { ...policy.strikes, expireMonths: 120 } },
    ),
  },
  {
    name: 'a case is told to the police of another address',
    breaks: [9],
    program: {
      ...production,
      refer: (value, asked, ports, policy) => {
        const authorities = policy.authorities.map((each) => ({ ...each, email: 'somebody@elsewhere.example' }));
        return production.refer(value, asked, ports, { ...policy, authorities });
      },
    },
  },
];

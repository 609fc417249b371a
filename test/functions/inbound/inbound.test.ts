import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onInbound } from '../../../functions/inbound/inbound.ts';
import { readInbound } from '../../../functions/inbound/read.ts';
import { takeIn } from '../../../functions/inbound/take-in.ts';
import type { InboundMail } from '../../../shared/answer/inbound-mail.ts';
import { contextFor } from '../../../shared/case/read-context.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Json, Ports } from '../../../shared/ports.ts';
import { bodyOf } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { mailWith, rawMail } from '../../shared/answer/mail/mails.ts';
import { Crash, crashing, type Desk, openDesk } from '../notify/desk.ts';

const receivedAt = parseIso('2027-03-15T12:00:00Z');
let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

/** The fixtures speak of one case; here it has another reference. */
const ofThisCase = (raw: Uint8Array | string): Uint8Array =>
  Buffer.from(Buffer.from(raw).toString('latin1').replaceAll('hw-7k3f9qxd2m', desk.caseId), 'latin1');
const received = async (): Promise<readonly Json[]> => {
  const messages = await desk.host.queues.receive('inbound', { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
  for (const { receipt } of messages) await desk.host.queues.settle('inbound', receipt, 'done');
  return messages.map(({ body }) => body);
};
const arrive = async (raw: Uint8Array | string, ports: Ports = desk.host): Promise<void> => {
  await takeIn(ofThisCase(raw), receivedAt, desk.host);
  for (const body of await received()) await onInbound(body, ports, defaultPolicy);
};
const mails = async (status: InboundMail['status']): Promise<readonly InboundMail[]> => {
  const { rows } = await desk.host.records.query({ index: 'list', pk: `mails#${status}` });
  return rows.map((row) => bodyOf<InboundMail>(row));
};
const hear = async () => {
  for (const message of await desk.commands()) await desk.command(message);
};

describe('a reply', () => {
  test('becomes an answer of the case, and gets its receipt', async () => {
    await arrive(rawMail('gmail-nl'));
    await hear();
    const { answers, state } = await desk.read();
    expect(answers).toMatchObject([
      { kind: 'text', contact: 'admin', name: 'Renée Jansen', receivedAt, status: 'open', late: false },
    ]);
    expect(answers[0]?.text).toMatch(/^Beste,\n\nDe pagina is van een oude gastblogger/);
    expect(state.kind).toBe('disputed');
    const effects = (await desk.entries()).map(({ effect }) => effect);
    expect(effects).toContainEqual(expect.objectContaining({ what: 'receipt', contact: 'admin', note: 'text' }));
    const [mail] = await mails('answer');
    expect(mail).toMatchObject({ caseId: desk.caseId, contact: 'admin' });
    expect(Buffer.from((await desk.host.blobs.get(mail?.blob ?? '')) ?? [])).toEqual(ofThisCase(rawMail('gmail-nl')));
  });

  test('twice, by two ways, is one answer', async () => {
    await arrive(mailWith({ Received: 'by one' }));
    await arrive(mailWith({ Received: 'by two' }));
    const commands = await desk.commands();
    expect(new Set(commands.map(({ command }) => 'id' in command && command.id)).size).toBe(1);
    await desk.command(commands[0] ?? { command: { type: 'moved-away' } });
    expect((await desk.read()).answers).toHaveLength(1);
  });

  test('that the case cannot hear stays with a person, and stops every step towards a termination until read', async () => {
    const command = { type: 'timer', version: 1 } as const;
    const interlock = async () => (await contextFor(command, desk.host, defaultPolicy, desk.caseId)).interlock;
    expect(await interlock()).toEqual([]);
    await arrive(mailWith({ From: 'mallory@elsewhere.example' }));
    expect(await desk.commands()).toEqual([]);
    expect(await mails('parked')).toMatchObject([{ why: 'unknown-sender', caseId: desk.caseId }]);
    expect(await interlock()).toEqual(['mail-parked']);
    expect((await contextFor(command, desk.host, defaultPolicy, 'hw-0000000000')).interlock).toEqual([]);
  });

  test('of a contact that names no case, or two, stops the steps of that contact’s case until it is read', async () => {
    const command = { type: 'timer', version: 1 } as const;
    const interlock = async () => (await contextFor(command, desk.host, defaultPolicy, desk.caseId)).interlock;
    const unnamed = { 'In-Reply-To': '', References: '', Subject: 'About my site' };
    await arrive(mailWith({ ...unnamed, From: 'somebody@elsewhere.example' }));
    expect(await interlock()).toEqual([]);
    await arrive(mailWith({ ...unnamed, From: 'ADMIN@Customer.example' }));
    expect(await mails('parked')).toMatchObject([{ why: 'no-case' }, { why: 'no-case' }]);
    expect(await interlock()).toEqual(['mail-parked']);
  });

  test('of a machine is set aside and stops nothing', async () => {
    await arrive(rawMail('out-of-office-exchange-nl'));
    await arrive(rawMail('bounce-postfix'));
    expect(await desk.commands()).toEqual([]);
    expect((await mails('automatic')).map(({ why }) => why).sort()).toEqual(['auto-submitted', 'report']);
    const context = await contextFor({ type: 'timer', version: 1 }, desk.host, defaultPolicy, desk.caseId);
    expect(context.interlock).toEqual([]);
  });

  test('that nobody can read is parked by its bytes', async () => {
    await arrive(`${`X: ${'x'.repeat(900)}\r\n`.repeat(400)}\r\nhello`);
    expect(await mails('parked')).toMatchObject([{ why: 'unreadable', from: '' }]);
  });

  test('mail that names no case is parked, and no case waits for it', async () => {
    await arrive(mailWith({ Subject: 'Buy now', From: 'spam@elsewhere.example' }));
    const [parked] = await mails('parked');
    expect(parked).toMatchObject({ why: 'no-case' });
    expect(parked?.caseId).toBeUndefined();
  });

  test('a crash at any call loses nothing and tells the case one answer', async () => {
    await takeIn(ofThisCase(rawMail('gmail-nl')), receivedAt, desk.host);
    const [body] = await received();
    let crashed = 0;
    for (let at = 1; at < 30; at += 1) {
      const ports = crashing(desk.host, at, at % 2 === 0 ? 'after' : 'before');
      try {
        await onInbound(body, ports, defaultPolicy);
      } catch (error) {
        expect(error).toBeInstanceOf(Crash);
        crashed += 1;
      }
    }
    expect(crashed).toBeGreaterThan(5);
    for (const message of await desk.commands()) await desk.command(message).catch(() => undefined);
    expect((await desk.read()).answers).toHaveLength(1);
    expect(await mails('answer')).toHaveLength(1);
  });
});

describe('what lies on the queue', () => {
  test('S3 names the object, its key in form encoding, and when it was stored', () => {
    const record = (key: string) => ({
      eventName: 'ObjectCreated:Put',
      eventTime: '2027-03-15T12:00:00.123Z',
      s3: { bucket: { name: 'b' }, object: { key, size: 12 } },
    });
    expect(readInbound({ Records: [record('inbound/o3vrnil0e2ic28tr'), record('inbound/a%2Bb+c')] })).toEqual([
      { blob: 'inbound/o3vrnil0e2ic28tr', receivedAt: '2027-03-15T12:00:00.123Z' },
      { blob: 'inbound/a+b c', receivedAt: '2027-03-15T12:00:00.123Z' },
    ]);
    expect(readInbound({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' })).toEqual([]);
  });

  test.each([null, {}, { blob: 'evidence/x', receivedAt }, { Records: [{ eventName: 'ObjectRemoved:Delete' }] }])(
    '%j is refused with a remedy',
    (body) => {
      expect(() => readInbound(body)).toThrow(/Not a mail/);
    },
  );

  test('a mail that was deleted meanwhile is nothing to do', async () => {
    await onInbound({ blob: 'inbound/none.eml', receivedAt }, desk.host, defaultPolicy);
    expect(await desk.commands()).toEqual([]);
  });
});

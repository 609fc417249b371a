import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDsn } from '../../../shared/mail/dsn.ts';
import { openEnvelopeId, sealEnvelopeId } from '../../../shared/mail/envelope-id.ts';
import type { Iso } from '../../../shared/time.ts';

const now = '2027-03-16T08:00:00.000Z' as Iso;
const names = { noticeId: 'hw-7k3f9qxd2m.n5', caseId: 'hw-7k3f9qxd2m' };
const options = { key: 'key', relayed: 'accepted' } as const;
const sealed = sealEnvelopeId('key', names);

const recipient = (action: string, diagnostic = 'smtp; 250 2.0.0 OK'): string =>
  `Final-Recipient: rfc822; info@klant.example\r\nAction: ${action}\r\nStatus: 2.0.0\r\nDiagnostic-Code: ${diagnostic}\r\n`;
const report = (recipients: readonly string[], envelopeId = sealed): Uint8Array =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mail.host.example',
      'Subject: Delivery report',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      ' boundary="B/1"',
      '',
      '--B/1',
      'Content-Type: text/plain',
      '',
      'Action: failed',
      '--B/1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.host.example',
      `Original-Envelope-Id: ${envelopeId}`,
      '',
      recipients.join('\r\n'),
      '--B/1',
      'Content-Type: text/rfc822-headers',
      '',
      'Subject: Notice',
      '--B/1--',
      '',
    ].join('\r\n'),
  );

describe('delivery reports', () => {
  test.each([
    ['delivered', 'delivered'],
    ['Delivered (to the mailbox)', 'delivered'],
    ['failed', 'bounced'],
    ['delayed', 'delayed'],
    ['expanded', 'accepted'],
    ['relayed', 'accepted'],
  ])('the action %j is the event %s', async (action, kind) => {
    expect(await readDsn(report([recipient(action)]), now, options)).toEqual({
      ...names,
      kind,
      at: now,
      detail: '2.0.0: smtp; 250 2.0.0 OK',
    });
  });

  test('relayed counts as delivered only where the server talks to the recipients directly', async () => {
    const event = await readDsn(report([recipient('relayed')]), now, { ...options, relayed: 'delivered' });
    expect(event?.kind).toBe('delivered');
  });

  test('a failure outweighs a delivery in the same report', async () => {
    const event = await readDsn(
      report([recipient('delivered'), recipient('failed', 'smtp; 550\r\n  no such user')]),
      now,
      options,
    );
    expect(event).toMatchObject({ kind: 'bounced', detail: '2.0.0: smtp; 550 no such user' });
  });

  test.each(['failure', 'deliveredX', '__proto__', 'constructor', ''])('the action %j says nothing', async (action) => {
    expect(await readDsn(report([recipient(action)]), now, options)).toBeUndefined();
  });

  test('a report without our seal is not believed', async () => {
    const forged = [
      'hw-7k3f9qxd2m.n5:hw-7k3f9qxd2m:AAAAAAAAAAAAAAAAAAAAAA',
      sealEnvelopeId('another key', names),
      sealed.replace('.n5', '.n6'),
      `${sealed}:more`,
      sealed.slice(0, -1),
      '',
      'x'.repeat(10_000),
    ];
    for (const id of forged) expect(await readDsn(report([recipient('failed')], id), now, options), id).toBeUndefined();
  });

  test('the words of a foreign server become one short line', async () => {
    const event = await readDsn(report([recipient('failed', `550 \u0007\u202e<b>${'x'.repeat(5000)}`)]), now, options);
    expect(event?.detail.length).toBeLessThanOrEqual(500);
    expect(event?.detail).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('an ordinary mail, a huge one and noise are no reports', async () => {
    const bytes = [
      Buffer.from('Subject: Re: Notice\r\n\r\nAction: delivered\r\n'),
      Buffer.concat([report([recipient('delivered')]), Buffer.alloc(1024 * 1024)]),
      Buffer.alloc(0),
    ];
    for (const message of bytes) expect(await readDsn(message, now, options)).toBeUndefined();
  });

  test('a report that is cut or changed anywhere never makes up a name', async () => {
    const whole = report([recipient('delivered')]);
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), async (cut, place, byte) => {
        const bytes = Uint8Array.from(whole.subarray(0, cut));
        if (place < cut) bytes[place] = byte;
        const event = await readDsn(bytes, now, options);
        if (event === undefined) return;
        read += 1;
        expect(event).toMatchObject(names);
      }),
      { seed: 3, numRuns: 500 },
    );
    // Changes outside the fields that count leave a report readable; otherwise this would have tested nothing.
    expect(read).toBeGreaterThan(30);
  });
});

describe('envelope identifiers', () => {
  test('any names come back, in at most 100 characters', () => {
    const name = fc.stringMatching(/^[a-z0-9.-]{1,30}$/);
    fc.assert(
      fc.property(name, name, fc.string(), (noticeId, caseId, key) => {
        const text = sealEnvelopeId(key, { noticeId, caseId });
        expect(text).toMatch(/^[!-*,-<>-~]{1,100}$/);
        expect(openEnvelopeId(key, text)).toEqual({ noticeId, caseId });
        expect(openEnvelopeId(`${key}x`, text)).toBeUndefined();
      }),
      { seed: 4 },
    );
  });
  test.each(['a:b', 'a b', '', 'é', 'x'.repeat(80)])('the name %j does not fit', (noticeId) => {
    expect(() => sealEnvelopeId('key', { noticeId, caseId: 'c' })).toThrow('does not fit');
  });
});

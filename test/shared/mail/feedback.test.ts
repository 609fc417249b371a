import { describe, expect, test } from 'vitest';
import { collectOne } from '../../../shared/mail/collect.ts';
import { readDsn } from '../../../shared/mail/dsn.ts';
import { feedbackHeader, feedbackKey, sealEnvelopeId } from '../../../shared/mail/envelope-id.ts';
import { readFeedback } from '../../../shared/mail/feedback.ts';
import type { Outgoing } from '../../../shared/ports.ts';
import type { Iso } from '../../../shared/time.ts';

const now = '2027-03-16T08:00:00.000Z' as Iso;
const names = { noticeId: 'hw-7k3f9qxd2m.n5', caseId: 'hw-7k3f9qxd2m' };
const options = { key: 'key', relayed: 'accepted' } as const;
const header = `${feedbackHeader}: ${sealEnvelopeId(feedbackKey('key'), names)}`;

/** As RFC 5965 has it in its appendix. */
const report = (fields: readonly string[], original: readonly string[], type = 'message/rfc822'): Uint8Array =>
  Buffer.from(
    [
      'From: <abusedesk@mailbox.example>',
      'Subject: FW: Your website',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report;',
      ' boundary="part1_13d.2e68ed54_boundary"',
      '',
      '--part1_13d.2e68ed54_boundary',
      'Content-Type: text/plain; charset="US-ASCII"',
      '',
      'This is an email abuse report for an email message received from IP 192.0.2.1.',
      '',
      '--part1_13d.2e68ed54_boundary',
      'Content-Type: message/feedback-report',
      '',
      ...fields,
      '',
      '--part1_13d.2e68ed54_boundary',
      `Content-Type: ${type}`,
      'Content-Disposition: inline',
      '',
      ...original,
      '--part1_13d.2e68ed54_boundary--',
      '',
    ].join('\r\n'),
  );
const abuse = ['Feedback-Type: abuse', 'User-Agent: SomeGenerator/1.0', 'Version: 1'];
const mail = ['Received: from mail.host.example', header, 'Subject: Your website', '', 'Dear customer', ''];

describe('feedback reports', () => {
  test.each(['abuse', 'fraud', 'virus', 'other', 'Abuse'])(
    '%s is a complaint about the mail that it quotes',
    async (type) => {
      const fields = [`Feedback-Type: ${type}`, 'User-Agent: SomeGenerator/1.0', 'Version: 1'];
      expect(await readFeedback(report(fields, mail), now, options)).toEqual({
        ...names,
        kind: 'complained',
        at: now,
        detail: `${type.toLowerCase()}: SomeGenerator/1.0`,
      });
    },
  );

  test('headers alone do, and so does the envelope identifier where the report has it', async () => {
    const headers = mail.slice(0, 3);
    const event = { ...names, kind: 'complained' };
    expect(await readFeedback(report(abuse, headers, 'text/rfc822-headers'), now, options)).toMatchObject(event);
    const own = [...abuse, `Original-Envelope-Id: ${sealEnvelopeId('key', names)}`];
    expect(await readFeedback(report(own, ['Subject: x', '', 'y']), now, options)).toMatchObject(event);
  });

  test.each([
    ['that the mail was no spam', ['Feedback-Type: not-spam', 'Version: 1'], mail],
    ['of a failed signature', ['Feedback-Type: auth-failure', 'Version: 1'], mail],
    ['of no kind', ['Version: 1'], mail],
    ['about a mail of somebody else', abuse, ['Subject: Offer', '', 'Buy now', '']],
    ['sealed by somebody else', abuse, [`${feedbackHeader}: ${sealEnvelopeId('other', names)}`, '', 'x', '']],
    ['with the seal in the words of the mail alone', abuse, ['Subject: x', '', header, '']],
  ])('a report %s is none', async (_, fields, original) => {
    expect(await readFeedback(report(fields, original), now, options)).toBeUndefined();
  });

  test('what is no report at all, or beyond a megabyte, is none', async () => {
    expect(await readFeedback(Buffer.from('Subject: hello\r\n\r\nhello'), now, options)).toBeUndefined();
    const long = report(abuse, [...mail, 'x'.repeat(1_100_000)]);
    expect(await readFeedback(long, now, options)).toBeUndefined();
  });

  test('what a recipient can read in the mail proves no delivery and no bounce', async () => {
    const seal = header.slice(header.indexOf(':') + 2);
    const dsn = [
      'From: MAILER-DAEMON@mail.host.example',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.host.example',
      `Original-Envelope-Id: ${seal}`,
      '',
      'Action: failed',
      '--b--',
      '',
    ].join('\r\n');
    expect(await readDsn(Buffer.from(dsn), now, options)).toBeUndefined();
    expect(await readDsn(Buffer.from(dsn.replace(seal, sealEnvelopeId('key', names))), now, options)).toBeDefined();
  });

  test('the mailbox hands it on as an event, and never as an answer', async () => {
    const sent: Outgoing[] = [];
    const others: Uint8Array[] = [];
    const kind = await collectOne(report(abuse, mail), now, {
      ...options,
      now: () => now,
      log: () => {},
      queues: { send: async (_, messages) => void sent.push(...messages) },
      onOther: async (message) => void others.push(message),
    });
    expect(kind).toBe('report');
    expect(others).toEqual([]);
    expect(sent).toEqual([{ body: { ...names, kind: 'complained', at: now, detail: 'abuse: SomeGenerator/1.0' } }]);
  });
});

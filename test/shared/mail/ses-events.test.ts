import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSesEvent } from '../../../shared/mail/ses-events.ts';
import { fromTag, toTag } from '../../../shared/mail/tag.ts';

const timestamp = '2027-03-15T10:00:05.5Z';
const mail = {
  timestamp: '2027-03-15T10:00:00.000Z',
  messageId: 'ses-1',
  source: 'abuse@host.example',
  tags: { noticeId: ['hw-7k3f9qxd2m_2en5'], caseId: ['hw-7k3f9qxd2m'], 'ses:configuration-set': ['mail'] },
};
const names = { noticeId: 'hw-7k3f9qxd2m.n5', caseId: 'hw-7k3f9qxd2m' };

describe('events of SES', () => {
  test.each([
    ['Send', {}, 'accepted', '2027-03-15T10:00:00.000Z', 'taken by SES'],
    [
      'Delivery',
      { delivery: { timestamp, smtpResponse: '250 ok' } },
      'delivered',
      '2027-03-15T10:00:05.500Z',
      '250 ok',
    ],
    [
      'DeliveryDelay',
      { deliveryDelay: { timestamp, delayType: 'MailboxFull', delayedRecipients: [{ diagnosticCode: '452 full' }] } },
      'delayed',
      '2027-03-15T10:00:05.500Z',
      'MailboxFull: 452 full',
    ],
    [
      'Bounce',
      {
        bounce: {
          timestamp,
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: [{ diagnosticCode: '550' }],
        },
      },
      'bounced',
      '2027-03-15T10:00:05.500Z',
      'Permanent/General: 550',
    ],
    [
      'Bounce',
      {
        bounce: {
          timestamp,
          bounceType: 'Permanent',
          bounceSubType: 'OnAccountSuppressionList',
          bouncedRecipients: [],
        },
      },
      'suppressed',
      '2027-03-15T10:00:05.500Z',
      'Permanent/OnAccountSuppressionList',
    ],
    [
      'Complaint',
      { complaint: { timestamp, complaintSubType: null, complaintFeedbackType: 'abuse' } },
      'complained',
      '2027-03-15T10:00:05.500Z',
      'abuse',
    ],
    ['Reject', { reject: { reason: 'Bad content' } }, 'rejected', '2027-03-15T10:00:00.000Z', 'Bad content'],
    ['Rendering Failure', { failure: { errorMessage: 'x' } }, 'rejected', '2027-03-15T10:00:00.000Z', 'x'],
  ])('%s %j is %s', (eventType, part, kind, at, detail) => {
    const event = { eventType, mail, ...part };
    const expected = { ...names, kind, at, detail };
    expect(readSesEvent(event)).toEqual(expected);
    expect(readSesEvent({ Type: 'Notification', TopicArn: 'arn', Message: JSON.stringify(event) })).toEqual(expected);
  });

  test('anything else is no event', () => {
    const others: unknown[] = [
      undefined,
      null,
      'text',
      [],
      {},
      { eventType: 'Open', mail, open: { timestamp } },
      { eventType: 'Delivery', mail },
      { eventType: 'Delivery', mail, delivery: { timestamp: 'yesterday' } },
      { eventType: 'Send', mail: { ...mail, tags: {} } },
      { eventType: 'Send', mail: { ...mail, tags: { ...mail.tags, noticeId: ['a', 'b'] } } },
      { eventType: 'Send', mail: { ...mail, tags: { ...mail.tags, noticeId: ['case#1'] } } },
      { Type: 'Notification', Message: '{' },
      { Type: 'SubscriptionConfirmation', Message: '{}' },
    ];
    for (const body of others) expect(readSesEvent(body), JSON.stringify(body)).toBeUndefined();
  });
});

test('any name of ASCII becomes a tag of letters, digits, - and _, and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), (name) => {
      expect(toTag(name)).toMatch(/^[\w-]+$/);
      expect(fromTag(toTag(name))).toBe(name);
    }),
    { seed: 5 },
  );
});

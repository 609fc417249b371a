import { SESClient } from '@aws-sdk/client-ses';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { sesMail } from '../../../shared/mail/ses.ts';
import type { Json, Mail } from '../../../shared/ports.ts';
import { sampleMail } from '../../contract/mail.ts';
import { type SesRecorder, sesError, startSes } from '../../contract/recorder.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const clientOf = (endpoint: string) => new SESClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });

describe('mail by SES', () => {
  let server: SesRecorder;
  let mail: Mail;
  let events: Json[];
  beforeEach(async () => {
    server = await startSes();
    events = [];
    mail = sesMail({
      client: clientOf(server.endpoint),
      configurationSet: 'hostwarden-mail',
      now: () => Temporal.Instant.from('2027-03-15T10:00:00Z'),
      queues: {
        send: async (_, messages) => {
          events.push(...messages.map(({ body }) => body));
        },
      },
    });
  });
  afterEach(() => server.close());

  test('the request carries the configuration set and the tags by which events name the notice', async () => {
    expect(await mail.send(sampleMail)).toEqual({ messageId: 'ses-1' });
    expect(server.requests).toMatchObject([
      {
        Action: 'SendRawEmail',
        ConfigurationSetName: 'hostwarden-mail',
        'Tags.member.1.Name': 'noticeId',
        'Tags.member.1.Value': 'hw-7k3f9qxd2m_2en5',
        'Tags.member.2.Name': 'caseId',
        'Tags.member.2.Value': 'hw-7k3f9qxd2m',
      },
    ]);
    expect(events).toEqual([]);
  });

  test('a rejected message is an event, not an error', async () => {
    server.answer = sesError('MessageRejected', 'Address blacklisted.');
    await mail.send(sampleMail);
    expect(events).toMatchObject([{ noticeId: sampleMail.noticeId, kind: 'rejected', detail: 'Address blacklisted.' }]);
  });

  test.each([
    ['Throttling', 'Maximum sending rate exceeded.'],
    ['AccountSendingPausedException', 'paused'],
    ['ConfigurationSetDoesNotExist', 'no such set'],
    ['MessageRejected', 'Email address is not verified: abuse@host.example'],
    ['AccessDenied', 'not authorized'],
  ])('%s is about us: to be retried, and never held against the recipient', async (code, message) => {
    server.answer = sesError(code, message);
    await expect(mail.send(sampleMail)).rejects.toThrow(RetryLater);
    expect(events).toEqual([]);
  });

  test('nobody there: it was not taken', async () => {
    const gone = await startSes();
    await gone.close();
    const options = { configurationSet: 'a', queues: { send: async () => {} }, now: Temporal.Now.instant };
    await expect(sesMail({ ...options, client: clientOf(gone.endpoint) }).send(sampleMail)).rejects.toThrow(RetryLater);
  });

  test.each(['hang up', sesError('InternalFailure', 'oops', 500)] as const)(
    'an answer that got lost: asked once, and nobody claims to know',
    async (answer) => {
      server.answer = answer;
      const error = await mail.send(sampleMail).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(RetryLater);
      expect(error).not.toBeInstanceOf(GiveUp);
      expect(server.requests).toHaveLength(1);
    },
  );
});

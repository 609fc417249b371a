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
  let clock = 0;
  let paused: number[];
  beforeEach(async () => {
    server = await startSes();
    events = [];
    clock = 0;
    paused = [];
    mail = sesMail({
      client: clientOf(server.endpoint),
      configurationSet: 'hostwarden-mail',
      now: () => Temporal.Instant.from('2027-03-15T10:00:00Z'),
      elapsedMs: () => clock,
      pause: async (ms) => {
        paused.push(ms);
        clock += ms;
      },
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

  test('the rate of the account is asked for, once a minute, and kept to with room for the other sender', async () => {
    server.quota = { aDay: 50_000, sent: 10, aSecond: 1, asked: 0 };
    for (let at = 0; at < 4; at += 1) await mail.send(sampleMail);
    expect(server.requests).toHaveLength(4);
    expect(server.quota.asked).toBe(1);
    expect(paused).toEqual([2500, 2500, 2500]); // two senders at four fifths of one a second
    clock += 60_000;
    server.quota.aSecond = 100;
    await mail.send(sampleMail);
    await mail.send(sampleMail);
    expect(server.quota.asked).toBe(2);
    expect(paused.at(-1)).toBe(25);
  });

  test('a day that is used up sends nothing more until SES counts less; no number of ours is in it', async () => {
    server.quota = { aDay: 200, sent: 198, aSecond: 0, asked: 0 };
    await mail.send(sampleMail);
    await mail.send(sampleMail);
    await expect(mail.send(sampleMail)).rejects.toThrow(/quota of SES is used up: 200/);
    await expect(mail.send(sampleMail)).rejects.toThrow(RetryLater);
    expect(server.requests).toHaveLength(2);
    clock += 60_000;
    server.quota.sent = 150;
    await mail.send(sampleMail);
    expect(server.requests).toHaveLength(3);
  });

  test.each(['hang up', sesError('AccessDenied', 'not authorized')] as const)(
    'where SES does not tell its quota the message goes, and SES has the last word',
    async (answer) => {
      server.quota = answer;
      await mail.send(sampleMail);
      expect(server.requests).toHaveLength(1);
      expect(paused).toEqual([]);
    },
  );

  test('nobody there: it was not taken', async () => {
    const gone = await startSes();
    await gone.close();
    const options = {
      configurationSet: 'a',
      queues: { send: async () => {} },
      now: Temporal.Now.instant,
      elapsedMs: () => 0,
      pause: async () => {},
    };
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

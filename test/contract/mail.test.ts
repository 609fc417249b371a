import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient } from '@aws-sdk/client-ses';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach } from 'vitest';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { mailbox } from '../../shared/mail/mailbox.ts';
import { sesMail } from '../../shared/mail/ses.ts';
import { smtpMail } from '../../shared/mail/smtp.ts';
import type { MailEvent } from '../../shared/ports.ts';
import { sqliteQueues } from '../../shared/queue/sqlite.ts';
import { openDatabase } from '../../shared/store/database.ts';
import { mailContract } from './mail.ts';
import { startSes, startSmtp } from './recorder.ts';

const now = () => Temporal.Instant.from('2027-03-15T10:00:00Z');
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
const folder = await mkdtemp(join(tmpdir(), 'hostwarden-mail-'));
afterAll(() => rm(folder, { recursive: true }));

const watchedQueues = () => {
  const queues = sqliteQueues(openDatabase(':memory:'), () => 0);
  const events = async (): Promise<readonly MailEvent[]> =>
    (await queues.receive('mail-events', { max: 10, visibilitySeconds: 1, waitSeconds: 0 })).map(
      ({ body }) => body as unknown as MailEvent,
    );
  return { queues, events };
};

mailContract('mailbox on disk', async () => {
  const { queues, events } = watchedQueues();
  const box = mailbox(await openDiskBlobs(await mkdtemp(join(folder, 'box-'))), queues, now);
  const arrived = async () =>
    Promise.all(
      (await box.list()).map(async (entry) => ({
        ...entry,
        mime: (await box.read(entry.noticeId)) ?? new Uint8Array(),
      })),
    );
  return { mail: box, events, arrived };
});

mailContract('SMTP', async () => {
  const server = await startSmtp();
  closers.push(server.close);
  const { queues, events } = watchedQueues();
  const mail = smtpMail({ url: server.url, key: 'key', queues, now, log: () => {} });
  return { mail, events, arrived: async () => server.messages };
});

mailContract('SES', async () => {
  const server = await startSes();
  closers.push(server.close);
  const { queues, events } = watchedQueues();
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new SESClient({ endpoint: server.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  const mail = sesMail({ client, configurationSet: 'mail', queues, now, elapsedMs: () => 0, pause: async () => {} });
  const arrived = async () =>
    server.requests.map((request) => ({
      from: request['Source'] ?? '',
      to: request['Destinations.member.1'] ?? '',
      mime: new Uint8Array(Buffer.from(request['RawMessage.Data'] ?? '', 'base64')),
    }));
  return { mail, events, arrived };
});

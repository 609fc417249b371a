/** The same stories on DynamoDB, S3 and SQS at the emulator; SES is spoken on the wire to a recorder that tells what SES tells. */
import { SESClient } from '@aws-sdk/client-ses';
import { vi } from 'vitest';
import { s3Blobs } from '../../shared/blob/s3.ts';
import { newId, newSecret } from '../../shared/host/chance.ts';
import { sesMail } from '../../shared/mail/ses.ts';
import { readSesEvent } from '../../shared/mail/ses-events.ts';
import type { Json, Mail } from '../../shared/ports.ts';
import { sqsQueues } from '../../shared/queue/sqs.ts';
import { dynamoRecords } from '../../shared/store/dynamo.ts';
import { toIso } from '../../shared/time.ts';
import { awsClients, createBucket, createQueues, createTable, hasAws } from '../contract/aws.ts';
import { type SesRequest, startSes } from '../contract/recorder.ts';
import { everythingOnAws } from './everything.ts';
import { outsideStories } from './outside.ts';
import { stories } from './stories.ts';
import { type HostSettings, type OpenedHost, openWorld } from './world.ts';

// The emulator takes its time, and more of it beside other suites.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** What SES publishes once the recipient's server took the message. */
const deliveryOf = (request: SesRequest | undefined, timestamp: string): Json => ({
  eventType: 'Delivery',
  mail: {
    timestamp,
    tags: {
      noticeId: [request?.['Tags.member.1.Value'] ?? ''],
      caseId: [request?.['Tags.member.2.Value'] ?? ''],
    },
  },
  delivery: { timestamp, smtpResponse: '250 2.0.0 OK' },
});

if (hasAws()) {
  const open = async ({ fetcher, now }: HostSettings): Promise<OpenedHost> => {
    const { dynamo, sqs, s3 } = await awsClients();
    const [table, bucket, urls] = await Promise.all([createTable(dynamo), createBucket(s3), createQueues(sqs)]);
    const blobs = s3Blobs(s3, bucket);
    const queues = sqsQueues(sqs, urls);
    const recorder = await startSes();
    const client = new SESClient({ endpoint: recorder.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
    const ses = sesMail({
      client,
      configurationSet: 'hostwarden',
      queues,
      now,
      elapsedMs: () => 0,
      pause: async () => {},
    });
    const mail: Mail = {
      send: async (message) => {
        const sent = await ses.send(message);
        const event = readSesEvent(deliveryOf(recorder.requests.at(-1), toIso(now())));
        if (event === undefined) throw new Error('the recorder told something that SES does not');
        await queues.send('mail-events', [{ body: event }]);
        return sent;
      },
    };
    return {
      ports: {
        records: dynamoRecords(dynamo, table),
        blobs,
        queues,
        mail,
        fetcher,
        webhooks: { post: async () => 204 },
        log: () => undefined,
        now,
        elapsedMs: () => performance.now(),
        newId,
        newSecret,
      },
      mails: async () => recorder.requests.map((request) => Buffer.from(request['RawMessage.Data'] ?? '', 'base64')),
      everything: () => everythingOnAws(dynamo, table, blobs),
      close: () => recorder.close(),
    };
  };
  stories('AWS', () => openWorld(open));
  outsideStories('AWS', open);
}

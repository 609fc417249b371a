/** A host on DynamoDB, S3 and SQS at the emulator; SES is spoken on the wire to a recorder that tells what SES tells. */
import { SESClient } from '@aws-sdk/client-ses';
import { s3Blobs } from '../../shared/blob/s3.ts';
import { sealedBlobs } from '../../shared/blob/sealed.ts';
import { newId, newSecret } from '../../shared/host/chance.ts';
import { sesMail } from '../../shared/mail/ses.ts';
import { readSesEvent } from '../../shared/mail/ses-events.ts';
import type { Json, Mail } from '../../shared/ports.ts';
import { sqsQueues } from '../../shared/queue/sqs.ts';
import { dynamoRecords } from '../../shared/store/dynamo.ts';
import { toIso } from '../../shared/time.ts';
import { awsClients, createBucket, createQueues, createTable } from '../contract/aws.ts';
import { type SesRequest, startSes } from '../contract/recorder.ts';
import { everythingOnAws } from './everything.ts';
import type { HostSettings, OpenedHost } from './world.ts';

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

/** Where it lies: table, bucket, and the queues with their dead letters. */
export type Places = {
  readonly table: string;
  readonly bucket: string;
  readonly queues: Awaited<ReturnType<typeof createQueues>>;
};
const newPlaces = async (): Promise<Places> => {
  const { dynamo, sqs, s3 } = await awsClients();
  const [table, bucket, queues] = await Promise.all([createTable(dynamo), createBucket(s3), createQueues(sqs)]);
  return { table, bucket, queues };
};

/** `there`: what is there already; else everything is made new. */
export const openOnAws =
  (there?: Places) =>
  async ({ fetcher, now }: HostSettings): Promise<OpenedHost> => {
    const { dynamo, sqs, s3 } = await awsClients();
    const { table, bucket, queues: urls } = there ?? (await newPlaces());
    const records = dynamoRecords(dynamo, table);
    const blobs = sealedBlobs(s3Blobs(s3, bucket), records);
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
        records,
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

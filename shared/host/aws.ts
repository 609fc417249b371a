/** The host on AWS: the ports of one Lambda function, as far as it was granted them. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Temporal } from 'temporal-polyfill';
import { s3Blobs } from '../blob/s3.ts';
import { sealedBlobs } from '../blob/sealed.ts';
import type { AwsConfig } from '../config.ts';
import { GiveUp } from '../errors.ts';
import { sesMail } from '../mail/ses.ts';
import { maybeRedirected } from '../mail/test-mode.ts';
import { pause } from '../net/pause.ts';
import type { Blobs, Fetcher, Log, Mail, Ports, Records, Webhooks } from '../ports.ts';
import { type QueueUrls, sqsQueues } from '../queue/sqs.ts';
import { dynamoRecords } from '../store/dynamo.ts';
import { onAws } from './aws-trouble.ts';
import { newId, newSecret } from './chance.ts';
import { jsonLog } from './log.ts';

export type AwsOptions = {
  /** Without one every fetch throws GiveUp: most functions fetch nothing. */
  readonly fetcher?: Fetcher | undefined;
  /** Without them every call throws GiveUp. Both bring an HTTP client along, which most functions need not load. */
  readonly webhooks?: Webhooks | undefined;
  /** Default: the machine's clock. */
  readonly now?: (() => Temporal.Instant) | undefined;
  readonly log?: Log | undefined;
};
/** What each SDK client gets, e.g. an endpoint and credentials in a test; by default the SDK finds out by itself. */
export type ClientSettings = {
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

const notGranted = (what: string): GiveUp =>
  new GiveUp(`This function was not given ${what}.`, 'Grant it in infra/, which also sets its environment.', {
    exitStatus: 3,
  });
const missing = (what: string) => async (): Promise<never> => {
  throw notGranted(what);
};
const noRecords: Records = { get: missing('a table'), query: missing('a table'), transact: missing('a table') };
const noBlobs: Blobs = {
  put: missing('a bucket'),
  get: missing('a bucket'),
  list: missing('a bucket'),
  delete: missing('a bucket'),
};
const noMail: Mail = { send: missing('the mail system') };
const noWebhooks: Webhooks = { post: missing('webhooks') };
const noFetcher: Fetcher = {
  fetch: missing('a fetcher'),
  resolve: missing('a fetcher'),
  hangUp: async () => {},
  close: async () => {},
};

const granted = (queues: AwsConfig['queues']): Partial<Record<keyof AwsConfig['queues'], QueueUrls>> =>
  Object.fromEntries(
    Object.entries(queues).flatMap(([name, { url, deadLetterUrl }]) =>
      url === undefined ? [] : [[name, { url, deadLetterUrl }]],
    ),
  );

/** Made once, outside the handler: clients keep their connections between invocations. */
export const awsPorts = (config: AwsConfig, options: AwsOptions = {}, settings: ClientSettings = {}): Ports => {
  const now = options.now ?? (() => Temporal.Now.instant());
  const queues = sqsQueues(new SQSClient(settings), granted(config.queues));
  const { table, bucket, configurationSet } = config;
  // An emulator has no host name for each bucket.
  const s3 = { ...settings, forcePathStyle: config.endpoint !== undefined };
  const records = table === undefined ? undefined : dynamoRecords(new DynamoDBClient(settings), table);
  const blobs = bucket === undefined ? noBlobs : s3Blobs(new S3Client(s3), bucket);
  return {
    records: records ?? noRecords,
    // The browser reaches no record, and so no seal: its pictures are kept as they are, encrypted by the bucket alone.
    blobs: records === undefined ? blobs : sealedBlobs(blobs, records),
    queues,
    mail:
      configurationSet === undefined
        ? noMail
        : maybeRedirected(
            sesMail({
              client: new SESClient({ ...settings, maxAttempts: 1 }),
              configurationSet,
              queues,
              now,
              elapsedMs: () => performance.now(),
              pause,
            }),
            config.mailTestAddress,
          ),
    fetcher: options.fetcher ?? noFetcher,
    webhooks: options.webhooks ?? noWebhooks,
    log: options.log ?? jsonLog(config.logLevel),
    now,
    elapsedMs: () => performance.now(),
    newId,
    newSecret,
  };
};

/** A secret by its ARN, asked for once a process; nothing where this function was not given it. */
export const secretOf = (
  arn: string | undefined,
  settings: ClientSettings = {},
): (() => Promise<string | undefined>) => {
  let known: Promise<string | undefined> | undefined;
  const ask = async (SecretId: string): Promise<string | undefined> => {
    const client = new SecretsManagerClient(settings);
    const answer = await onAws('Secrets Manager', () => client.send(new GetSecretValueCommand({ SecretId })));
    return answer.SecretString;
  };
  return () => {
    if (arn === undefined) return Promise.resolve(undefined);
    known ??= ask(arn).catch((error: unknown) => {
      known = undefined; // ask again next time
      throw error;
    });
    return known;
  };
};

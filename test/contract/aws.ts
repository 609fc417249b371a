/** An AWS account for one test file: clients, and tables, queues and buckets of the stack's shape under names of their own. */
import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient, type KeySchemaElement } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, inject } from 'vitest';
import { type AwsConfig, variables } from '../../shared/config.ts';
import { type QueueName, queueNames } from '../../shared/ports.ts';
import { queueSettings } from '../../shared/queue/settings.ts';
import { attributesOf, indexNames, isKeysOnly, type KeyAttributes } from '../../shared/store/schema.ts';

const region = 'eu-west-1';
const dummy = { accessKeyId: 'test', secretAccessKey: 'test' };

export const hasAws = (): boolean => inject('awsEndpoint') !== undefined;
/** Whether the endpoint is on this machine. */
export const awsIsEmulated = (): boolean => {
  const name = new URL(inject('awsEndpoint') ?? 'http://localhost').hostname;
  return name === 'localhost' || name === '127.0.0.1';
};
/** Runs where an endpoint is; where none is, the line of moto.ts has said so. */
export const describeAws = describe.skipIf(!hasAws());

/** The endpoint, once it answers. */
export const awsEndpoint = async (): Promise<string> => {
  const endpoint = inject('awsEndpoint');
  if (endpoint === undefined) throw new Error('No AWS endpoint: ask hasAws first');
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(endpoint, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    // 503 while moto_server starts.
    if (answer !== undefined && answer.status !== 503) return endpoint;
    if (attempt === 300) throw new Error(`${endpoint} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Settings for any SDK client. A real endpoint brings its own credentials in the environment. */
export const awsClientSettings = async () => ({
  endpoint: await awsEndpoint(),
  region: process.env['AWS_REGION'] ?? region,
  ...(process.env['AWS_ACCESS_KEY_ID'] === undefined ? { credentials: dummy } : {}),
});
/** The same for the SDK of another process, which reads them there. */
export const sdkEnvironment = (
  { endpoint, region }: { readonly endpoint: string; readonly region: string },
  { accessKeyId, secretAccessKey } = dummy,
): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
});
export const awsClients = async () => {
  const settings = await awsClientSettings();
  return {
    dynamo: new DynamoDBClient(settings),
    sqs: new SQSClient(settings),
    s3: new S3Client({ ...settings, forcePathStyle: true }),
  };
};

const keySchema = ({ pk, sk }: KeyAttributes): KeySchemaElement[] => [
  { AttributeName: pk, KeyType: 'HASH' },
  { AttributeName: sk, KeyType: 'RANGE' },
];
const uniqueName = (): string => `hw-${randomUUID()}`;

/** Answers the table's name. */
export const createTable = async (client: DynamoDBClient): Promise<string> => {
  const name = uniqueName();
  const attributes = (['table', ...indexNames] as const).flatMap((index) => Object.values(attributesOf(index)));
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema(attributesOf('table')),
      AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      GlobalSecondaryIndexes: indexNames.map((index) => ({
        IndexName: index,
        KeySchema: keySchema(attributesOf(index)),
        Projection: { ProjectionType: isKeysOnly(index) ? 'KEYS_ONLY' : 'ALL' },
      })),
    }),
  );
  return name;
};

export const createBucket = async (client: S3Client): Promise<string> => {
  const name = uniqueName();
  await client.send(new CreateBucketCommand({ Bucket: name, ObjectLockEnabledForBucket: true }));
  return name;
};

export const createQueue = async (
  client: SQSClient,
  name: string,
  fifo: boolean,
  redrive: object = {},
): Promise<string> => {
  const { QueueUrl } = await client.send(
    new CreateQueueCommand({
      QueueName: fifo ? `${name}.fifo` : name,
      Attributes: {
        ...(fifo
          ? { FifoQueue: 'true', DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' }
          : {}),
        ...redrive,
      },
    }),
  );
  if (QueueUrl === undefined) throw new Error(`No URL for the queue ${name}`);
  return QueueUrl;
};
/** Makes all queues with their dead letters. */
export const createQueues = async (
  client: SQSClient,
): Promise<Record<QueueName, { readonly url: string; readonly deadLetterUrl: string }>> => {
  const prefix = uniqueName();
  const made = queueNames.map(async (queue) => {
    const { fifo, maxDeliveries } = queueSettings[queue];
    const deadLetterUrl = await createQueue(client, `${prefix}-${queue}-dead`, fifo);
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['QueueArn'] }),
    );
    const RedrivePolicy = JSON.stringify({
      deadLetterTargetArn: Attributes?.QueueArn,
      maxReceiveCount: maxDeliveries,
    });
    return [queue, { url: await createQueue(client, `${prefix}-${queue}`, fifo, { RedrivePolicy }), deadLetterUrl }];
  });
  return Object.fromEntries(await Promise.all(made)) as Record<QueueName, { url: string; deadLetterUrl: string }>;
};

/** What the stack would set for whoever has been granted everything of this account. */
const grantedAll = (config: AwsConfig): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      [variables.stage, config.stage] as const,
      [variables.table, config.table] as const,
      [variables.bucket, config.bucket] as const,
      [variables.configurationSet, config.configurationSet] as const,
      [variables.consoleUrl, config.consoleUrl] as const,
      [variables.portalUrl, config.portalUrl] as const,
      ...queueNames.flatMap((name) => [
        [variables.queueUrl(name), config.queues[name].url] as const,
        [variables.deadLetterUrl(name), config.queues[name].deadLetterUrl] as const,
      ]),
    ].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

export type AwsAccount = {
  readonly config: AwsConfig;
  readonly settings: Awaited<ReturnType<typeof awsClientSettings>>;
  /** For a process that works on this account. */
  readonly environment: Readonly<Record<string, string>>;
};
/** A whole account for the AWS host: `awsPorts(config, {}, settings)` works on it. `more` e.g. an SES recorder's endpoint. */
export const awsAccount = async (more: Partial<AwsConfig> = {}): Promise<AwsAccount> => {
  const settings = await awsClientSettings();
  const { dynamo, sqs, s3 } = await awsClients();
  const config: AwsConfig = {
    stage: 'test',
    table: await createTable(dynamo),
    bucket: await createBucket(s3),
    queues: await createQueues(sqs),
    configurationSet: 'mail',
    mailDomain: undefined,
    mailTestAddress: undefined,
    consoleUrl: 'https://console.host.example',
    portalUrl: 'https://portal.host.example',
    webhookUrl: undefined,
    webhookSecret: undefined,
    whmcs: undefined,
    oidc: undefined,
    logLevel: 'error',
    endpoint: settings.endpoint,
    ...more,
  };
  return { config, settings, environment: { ...grantedAll(config), ...sdkEnvironment(settings) } };
};

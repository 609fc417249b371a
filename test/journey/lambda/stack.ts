/** The program stack, stood up at the emulator: every queue, topic and schedule of the template, and each function's environment. */
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { awsClientSettings, awsClients, createBucket, createQueue, createTable } from '../../contract/aws.ts';
import { environmentOf, functions, ofType, program, storage, target } from '../../infra/synth.ts';
import { plain } from './rights.ts';

export type Source = {
  readonly queue: string;
  readonly url: string;
  readonly name: string;
  readonly batch: number;
  readonly visibilitySeconds: number;
};
type Schedule = { readonly url: string; readonly everySeconds: number; readonly body: string };
export type Stack = {
  readonly sources: readonly Source[];
  readonly schedules: readonly Schedule[];
  /** Physical name, address or ARN → logical id. */
  readonly logical: ReadonlyMap<string, string>;
  readonly table: string;
  readonly bucket: string;
  /** URL of the queue that the rule for mail that came in feeds. */
  readonly inboundUrl: string;
  environment(name: string): Readonly<Record<string, string>>;
  /** As SES does: onto the topic, and so to the queue that is subscribed to it. */
  publish(message: unknown): Promise<void>;
};

const secondsOf = (rate: string): number => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(rate) ?? [];
  const seconds: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };
  return Number(count) * (seconds[unit] ?? Number.NaN);
};
/** SNS in the emulator, in the words of its Query API: the program itself never speaks to it. */
const sns = async (endpoint: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const Credential = 'Credential=test/20270315/eu-west-1/sns/aws4_request';
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `AWS4-HMAC-SHA256 ${Credential}, SignedHeaders=host, Signature=0` },
    body: new URLSearchParams({ Version: '2010-03-31', ...fields }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`SNS: ${text}`);
  return text;
};

export const standUp = async (webhookSecret: string): Promise<Stack> => {
  const settings = await awsClientSettings();
  const { dynamo, s3 } = await awsClients();
  const sqs = new SQSClient(settings);
  const [table, bucket] = await Promise.all([createTable(dynamo), createBucket(s3)]);
  const prefix = `hw${Math.random().toString(36).slice(2, 8)}`;
  const physical = new Map<string, string>();
  for (const id of ofType(storage, 'AWS::DynamoDB::GlobalTable').keys()) physical.set(id, table);
  for (const id of ofType(storage, 'AWS::S3::Bucket').keys()) if (!id.includes('accesslog')) physical.set(id, bucket);
  const queues = [...ofType(program, 'AWS::SQS::Queue')];
  const arnOf = async (url: string): Promise<string> =>
    (await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }))).Attributes?.[
      'QueueArn'
    ] ?? '';
  // The dead letters first: the others name them.
  for (const [id, { RedrivePolicy, FifoQueue }] of queues.toSorted(
    (a, b) => Number(a[1]['RedrivePolicy'] !== undefined) - Number(b[1]['RedrivePolicy'] !== undefined),
  )) {
    const redrive = RedrivePolicy as { readonly maxReceiveCount: number } | undefined;
    const policy = redrive && {
      RedrivePolicy: JSON.stringify({
        maxReceiveCount: redrive.maxReceiveCount,
        deadLetterTargetArn: await arnOf(physical.get(target(RedrivePolicy)) ?? ''),
      }),
    };
    physical.set(id, await createQueue(sqs, `${prefix}-${id}`, FifoQueue === true, policy));
  }
  const secret = await new SecretsManagerClient(settings).send(
    new CreateSecretCommand({ Name: `${prefix}-webhook`, SecretString: webhookSecret }),
  );
  for (const id of ofType(storage, 'AWS::SecretsManager::Secret').keys()) physical.set(id, secret.ARN ?? '');

  const topic = await sns(settings.endpoint, { Action: 'CreateTopic', Name: `${prefix}-mail` });
  const TopicArn = /<TopicArn>([^<]+)/.exec(topic)?.[1] ?? '';
  for (const { Endpoint, RawMessageDelivery } of ofType(program, 'AWS::SNS::Subscription').values()) {
    const url = physical.get(plain(Endpoint));
    if (url === undefined) continue; // the operator's mailbox
    await sns(settings.endpoint, {
      Action: 'Subscribe',
      TopicArn,
      Protocol: 'sqs',
      Endpoint: await arnOf(url),
      'Attributes.entry.1.key': 'RawMessageDelivery',
      'Attributes.entry.1.value': String(RawMessageDelivery),
    });
  }
  const urlOf = (arn: unknown): string => physical.get(plain(arn)) ?? `? ${plain(arn)}`;
  const nameOf = new Map([...functions].map(([name, id]) => [id, name]));
  const sources = [...ofType(program, 'AWS::Lambda::EventSourceMapping').values()].map(
    ({ EventSourceArn, FunctionName, BatchSize }): Source => ({
      queue: plain(EventSourceArn),
      url: urlOf(EventSourceArn),
      name: nameOf.get(plain(FunctionName)) ?? '?',
      batch: Number(BatchSize),
      visibilitySeconds: Number(ofType(program, 'AWS::SQS::Queue').get(plain(EventSourceArn))?.['VisibilityTimeout']),
    }),
  );
  const schedules = [...ofType(program, 'AWS::Scheduler::Schedule').values()].map(
    ({ ScheduleExpression, Target }): Schedule => {
      const { Arn, Input } = Target as { readonly Arn: unknown; readonly Input: string };
      return { url: urlOf(Arn), everySeconds: secondsOf(String(ScheduleExpression)), body: Input };
    },
  );
  const [rule] = ofType(program, 'AWS::Events::Rule').values();
  const [inbound] = (rule?.['Targets'] ?? []) as readonly { readonly Arn: unknown }[];
  return {
    sources,
    schedules,
    // Queues by their path: the gate has a host of its own.
    logical: new Map([...physical].map(([id, name]) => [name.startsWith('http') ? new URL(name).pathname : name, id])),
    table,
    bucket,
    inboundUrl: urlOf(inbound?.Arn),
    environment: (name) =>
      Object.fromEntries(
        Object.entries(environmentOf(name)).map(([variable, value]) => [
          variable,
          typeof value === 'string' ? value : (physical.get(plain(value)) ?? plain(value)),
        ]),
      ),
    publish: async (message) => {
      await sns(settings.endpoint, { Action: 'Publish', TopicArn, Message: JSON.stringify(message) });
    },
  };
};

/** A fault for every test of the templates, by the test's name: each changes a copy of what is deployed. */
import type { Draft } from './synth.ts';

export type Plant = (draft: Draft) => void;
type Resources = Draft['program'];

/** The first resource of the type that has a text somewhere; what is not there cannot be changed. */
const one = (
  resources: Resources,
  type: string,
  text = '',
): { readonly id: string; readonly of: Resources[string] } => {
  const found = Object.entries(resources).find(
    ([id, each]) => each.Type === type && `${id} ${JSON.stringify(each)}`.includes(text),
  );
  if (found === undefined) throw new Error(`no ${type} with ${text} to plant a fault in`);
  return { id: found[0], of: found[1] };
};
const set =
  (where: 'program' | 'storage', type: string, text: string, properties: Readonly<Record<string, unknown>>): Plant =>
  (draft) => {
    const { of } = one(draft[where], type, text);
    of.Properties = { ...of.Properties, ...properties };
  };
const remove =
  (where: 'program' | 'storage', type: string, text = ''): Plant =>
  (draft) => {
    delete draft[where][one(draft[where], type, text).id];
  };
/** Another text in its place, all over the properties. */
const write =
  (where: 'program' | 'storage', type: string, text: string, other: string): Plant =>
  (draft) => {
    const { id, of } = one(draft[where], type, text);
    draft[where][id] = JSON.parse(JSON.stringify(of).replaceAll(text, other));
  };
/** A right more in the function's own policy. */
const grant =
  (name: string, Action: string, Resource: unknown, Condition?: unknown): Plant =>
  ({ program }) => {
    const role = one(program, 'AWS::IAM::Role', `Hostwarden trial: ${name}"`).id;
    const { of } = one(program, 'AWS::IAM::Policy', `"Roles":[{"Ref":"${role}"}]`);
    const document = of.Properties['PolicyDocument'] as { readonly Statement: unknown[] };
    document.Statement.push({ Effect: 'Allow', Action, Resource, ...(Condition === undefined ? {} : { Condition }) });
  };
/** A condition less, on every statement of the function with this action. */
const unbind =
  (name: string, action: string, condition: string): Plant =>
  ({ program }) => {
    const role = one(program, 'AWS::IAM::Role', `Hostwarden trial: ${name}"`).id;
    const { of } = one(program, 'AWS::IAM::Policy', `"Roles":[{"Ref":"${role}"}]`);
    const { Statement } = of.Properties['PolicyDocument'] as {
      readonly Statement: { readonly Action: unknown; Condition?: Record<string, unknown> }[];
    };
    for (const each of Statement)
      if (JSON.stringify(each.Action).includes(action) && each.Condition !== undefined)
        delete each.Condition[condition];
  };
const onRows = (...patterns: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});
const tagged = (value: string) => ({ StringEquals: { 's3:RequestObjectTag/evidence': value } });
/** An action for which the table of rights has no word. */
const wordless = (name: string): Plant => grant(name, 'dynamodb:Scan', 'table');

const alarm = 'AWS::CloudWatch::Alarm';
const queue = 'AWS::SQS::Queue';
const lambda = 'AWS::Lambda::Function';
const source = 'AWS::Lambda::EventSourceMapping';
const bucket = 'AWS::S3::Bucket';
const key = 'AWS::KMS::Key';

const alarms: Readonly<Record<string, readonly Plant[]>> = {
  'every function is watched for errors, throttles, and runs that near its time-out': [
    remove('program', alarm, '"MetricName":"Errors"'),
    set('program', alarm, '"MetricName":"Duration"', { Threshold: 1 }),
  ],
  'every gauge has an alarm on the metric that the function publishes; silence of the watch is one too': [
    write('program', alarm, '"listsAgeHours"', '"listAge"'),
    set('program', alarm, '"interlocks"', { TreatMissingData: 'notBreaching' }),
  ],
  'every alarm tells a person, and names a paragraph of the runbook that is there': [
    write('program', alarm, 'runbook: throttled', 'runbook: nowhere'),
    set('program', alarm, '"MetricName":"Throttles"', { AlarmActions: [] }),
  ],
  'the topic of the alarms takes what CloudWatch of this account has to say': [
    write('program', 'AWS::SNS::TopicPolicy', 'cloudwatch.amazonaws.com', 'events.amazonaws.com'),
    write(
      'program',
      'AWS::SNS::TopicPolicy',
      'aws:SourceAccount":{"Ref":"AWS::AccountId"}},"ArnLike',
      'Left":{}},"ArnLike',
    ),
  ],
  'a run that ends by itself does so before the alarm takes it for one that nears its time-out': [
    set('program', alarm, 'of its 900 seconds', { Threshold: 700_000 }),
  ],
  'the costs count as many alarms, dashboards, polled queues, functions and keys as there are': [
    remove('program', alarm, 'uncertain'),
  ],
  'a person hears of every page that failed': [
    remove('program', alarm, '"MetricName":"5xx"'),
    write('program', alarm, '"MetricName":"5xx"', '"MetricName":"4xx"'),
  ],
  'the budget speaks before it is spent, of this stage alone': [
    write('program', 'AWS::Budgets::Budget', '"Threshold":80', '"Threshold":120'),
    write('program', 'AWS::Budgets::Budget', 'user:deployment$hostwarden-trial', 'user:system$hostwarden'),
    write('program', 'AWS::SQS::Queue', 'hostwarden-trial"', 'hostwarden"'),
  ],
  'the dashboard shows every gauge, queue and function': [
    write('program', 'AWS::CloudWatch::Dashboard', 'unreadMailHours', 'something'),
  ],
};

const functions: Readonly<Record<string, readonly Plant[]>> = {
  'every function runs on Node 24, on arm64 but for the one with a Chromium, with its time and memory written down': [
    set('program', lambda, 'Hostwarden trial: case', { Runtime: 'nodejs22.x' }),
    set('program', lambda, 'Hostwarden trial: case', { Architectures: ['x86_64'] }),
    set('program', lambda, 'Hostwarden trial: case', { MemorySize: undefined }),
  ],
  'every function writes to a log of its own, and every log forgets': [
    set('program', 'AWS::Logs::LogGroup', '', { RetentionInDays: undefined }),
    ({ program }) => {
      const of = (name: string) => one(program, lambda, `Hostwarden trial: ${name}`).of.Properties;
      of('case')['LoggingConfig'] = of('crawl')['LoggingConfig'];
    },
  ],
  'the three sites are throttled, and their logs hold neither path nor address: a customer’s link is a secret': [
    write('program', 'AWS::ApiGatewayV2::Stage', '$context.status', '$context.status $context.path'),
    set('program', 'AWS::ApiGatewayV2::Stage', '', { DefaultRouteSettings: undefined }),
  ],
  'SES reports every fate of a mail, and never counts opens or clicks': [
    write('program', 'AWS::SES::ConfigurationSetEventDestination', '"reject"', '"reject","open"'),
    set('program', 'AWS::SNS::Subscription', '"sqs"', { RawMessageDelivery: false }),
  ],
  'a deployment prints every record that the DNS of the mail domain wants': [
    ({ outputs }) => {
      delete outputs['dmarc'];
    },
  ],
  'each site answers under its own name alone, over TLS 1.2, and everybody is told that name': [
    set('program', 'AWS::ApiGatewayV2::Api', 'trial-portal', { DisableExecuteApiEndpoint: false }),
    set('program', 'AWS::ApiGatewayV2::ApiMapping', 'webportal', { ApiMappingKey: 'v1' }),
    remove('program', 'AWS::ApiGatewayV2::ApiMapping', 'webapi'),
    write('program', 'AWS::ApiGatewayV2::DomainName', 'TLS_1_2', 'TLS_1_0'),
    write('program', lambda, 'https://abuse.host.example', 'https://x.execute-api.eu-west-1.amazonaws.com'),
    ({ outputs }) => {
      delete outputs['portaldomain'];
    },
  ],
  'mail to the domain ends on the queue inbound, named as the function reads it, and a lost one is a dead letter': [
    write('program', 'AWS::Events::Rule', '\\"blob\\"', '\\"object\\"'),
    write('program', 'AWS::SES::ReceiptRule', '"inbound/"', '"mail/"'),
  ],
};

const queues: Readonly<Record<string, readonly Plant[]>> = {
  'each queue of the program exists, ordered or not as its settings say, and some for ticks besides': [
    write('program', queue, '"maxReceiveCount":5', '"maxReceiveCount":1'),
  ],
  'every queue has dead letters of its own that keep for fourteen days': [
    set('program', queue, 'deadletters', { MessageRetentionPeriod: 345_600 }),
  ],
  'a message stays invisible for six times the time of the function that works on it': [
    set('program', queue, '"VisibilityTimeout"', { VisibilityTimeout: 30 }),
  ],
  'every queue reports failures one message at a time and has a bound on its consumers': [
    set('program', source, '', { FunctionResponseTypes: undefined }),
    set('program', source, '', { ScalingConfig: undefined }),
  ],
  'Lambda does not take a message that leads back to its function for a fault, and watches over all others': [
    set('program', lambda, 'Hostwarden trial: crawl', { RecursiveLoop: undefined }),
    set('program', lambda, 'Hostwarden trial: notify', { RecursiveLoop: 'Terminate' }),
    set('program', lambda, 'Hostwarden trial: portal', { RecursiveLoop: 'Allow' }),
  ],
  'queues are encrypted and refuse plain HTTP': [
    remove('program', 'AWS::SQS::QueuePolicy', 'aws:SecureTransport'),
    set('program', queue, '', { SqsManagedSseEnabled: false }),
  ],
  'a person hears of every dead letter and of every queue that stands still': [
    set('program', alarm, 'ApproximateNumberOfMessagesVisible', { AlarmActions: undefined }),
    remove('program', alarm, 'ApproximateAgeOfOldestMessage'),
  ],
  'ticks go through queues, and a tick that cannot be put there is a dead letter': [
    write('program', 'AWS::Scheduler::Schedule', 'DeadLetterConfig', 'Left'),
    set('program', 'AWS::Scheduler::Schedule', '', { State: 'DISABLED' }),
  ],
};

const rights: Readonly<Record<string, readonly Plant[]>> = {
  'the functions are these, each with a role of its own': [
    set('program', 'AWS::IAM::Role', 'Hostwarden trial: case', { ManagedPolicyArns: ['arn:aws:iam::aws:policy/Any'] }),
    ({ program }) => {
      const of = (name: string) => one(program, lambda, `Hostwarden trial: ${name}`).of.Properties;
      of('case')['Role'] = of('crawl')['Role'];
    },
  ],
  'only notify may send mail, and only from the provider’s domain through the watched configuration set': [
    grant('crawl', 'ses:SendRawEmail', 'identity'),
    unbind('notify', 'ses:SendRawEmail', 'StringLike'),
    write('program', 'AWS::IAM::Policy', ':identity/abuse-desk@host.example', ':identity/*'),
  ],
  'no right is on everything, and no action is a wildcard': [
    grant('case', 's3:GetObject', '*'),
    grant('case', 's3:*', 'bucket'),
  ],
  'a function takes messages from its own queues alone': [grant('crawl', 'sqs:ReceiveMessage', { Ref: 'other' })],
  'a function lists what it reads, removes or locks and nothing else, and writes to its own log alone': [
    grant('deadlines', 's3:ListBucket', 'bucket'),
    grant('crawl', 's3:ListBucket', 'bucket', { StringLikeIfExists: { 's3:prefix': ['mail/*'] } }),
    unbind('portal', 's3:ListBucket', 'StringLikeIfExists'),
    grant('deadlines', 'logs:PutLogEvents', { Ref: 'other' }),
  ],
  'who only locks evidence sees the keys of evidence and no bytes': [
    unbind('outbox', 's3:ListBucket', 'StringLikeIfExists'),
    grant('outbox', 's3:GetObject', { 'Fn::Join': ['', ['bucket', '/evidence/*']] }),
  ],
  'of an index a function may ask for the lists of its families, in their parts, and a request that names none is refused':
    [unbind('dispatch', 'dynamodb:Query', 'Null'), unbind('case', 'dynamodb:PutItem', 'Null')],
  'the policies of a role stay below what IAM takes': [grant('retention', 's3:GetObject', 'x'.repeat(9_000))],
  'a right and its address travel together': [
    write('program', lambda, 'HOSTWARDEN_TABLE', 'SOMETHING'),
    grant('watch', 'ses:SendRawEmail', 'identity'),
  ],
  'crawl may do what the table says and nothing else': [
    wordless('crawl'),
    grant('crawl', 'ses:SendRawEmail', 'identity'),
    grant('crawl', 's3:GetObject', { 'Fn::ImportValue': 'storage:blobs' }),
    // Of every family, of one more, by a list of it alone, and to delete what it may read.
    grant('crawl', 'dynamodb:GetItem', 'table'),
    grant('crawl', 'dynamodb:GetItem', 'table', onRows('customer#*', 'customers')),
    grant('crawl', 'dynamodb:Query', 'table/index/list', onRows('customers~*')),
    grant('crawl', 'dynamodb:DeleteItem', 'table', onRows('case#*')),
    grant('crawl', 's3:DeleteObject', { 'Fn::Join': ['', ['bucket', '/evidence/*']] }),
    grant('crawl', 'sqs:SendMessage', { 'Fn::GetAtt': ['mailnotifyqueue', 'Arn'] }),
    // Evidence comes in as unconfirmed, and what is confirmed never goes back to it.
    unbind('crawl', 's3:PutObjectTagging', 'StringEquals'),
    unbind('crawl', 's3:PutObjectTagging', 'StringNotEquals'),
    grant('crawl', 's3:PutObjectTagging', { 'Fn::Join': ['', ['bucket', '/evidence/*']] }, tagged('confirmed')),
  ],
};

const storage: Readonly<Record<string, readonly Plant[]>> = {
  'the table has the key and the three indexes of the schema, keys alone in one, recovery and protection': [
    write(
      'storage',
      'AWS::DynamoDB::GlobalTable',
      '"PointInTimeRecoveryEnabled":true',
      '"PointInTimeRecoveryEnabled":false',
    ),
    write('storage', 'AWS::DynamoDB::GlobalTable', '"Retain"', '"Delete"'),
    write('storage', 'AWS::DynamoDB::GlobalTable', '"ALL"', '"KEYS_ONLY"'),
  ],
  'the bucket is closed, encrypted, versioned, lockable and kept': [
    set('storage', bucket, 'ObjectLockEnabled', { ObjectLockEnabled: false }),
    set('storage', bucket, 'ObjectLockEnabled', { PublicAccessBlockConfiguration: undefined }),
  ],
  'records and blobs lie under one key, which turns, stays, and is used through their services alone': [
    set('storage', key, '', { EnableKeyRotation: false }),
    write('storage', key, 'kms:ViaService', 'kms:EncryptionContext'),
    write('storage', bucket, '"BucketKeyEnabled":true', '"BucketKeyEnabled":false'),
    write('storage', 'AWS::DynamoDB::GlobalTable', '"KMSMasterKeyId"', '"Left"'),
    grant('crawl', 'kms:Decrypt', '*'),
  ],
  'superseded versions go when the last lock on them can have ended; nothing but unconfirmed evidence is expired under its prefix':
    [
      write('storage', bucket, '"NoncurrentDays":30', '"NoncurrentDays":3'),
      write('storage', bucket, '"render/"', '"evidence/"'),
      write('storage', bucket, '"render/"', '"e"'),
      // Of whatever tag, of none, and later than the policy has it.
      write('storage', bucket, '"Value":"unconfirmed"', '"Value":"confirmed"'),
      write('storage', bucket, '"TagFilters"', '"Left"'),
      write('storage', bucket, '"ExpirationInDays":30', '"ExpirationInDays":90'),
    ],
  'staff sign in with a second factor, nobody signs up, and the console hears of every role': [
    set('storage', 'AWS::Cognito::UserPool', '', { MfaConfiguration: 'OPTIONAL' }),
    remove('storage', 'AWS::Cognito::UserPoolGroup'),
  ],
  'mail that came in may be put by SES of this account alone, under its prefix alone': [
    ({ storage }) => {
      const { id, of } = one(storage, 'AWS::S3::BucketPolicy', 'ses.amazonaws.com');
      storage[id] = JSON.parse(JSON.stringify(of).replaceAll('aws:SourceAccount', 'aws:SourceVpc'));
    },
    write('storage', 'AWS::S3::BucketPolicy', '/inbound/*', '/*'),
  ],
  'storage cannot be deleted by mistake; the program can be replaced': [
    ({ storage }) => {
      storage['planted'] = { Type: lambda, Properties: {} };
    },
  ],
  'logical ids of what holds data never change: a new id is an empty table': [
    ({ storage }) => {
      const { id, of } = one(storage, 'AWS::DynamoDB::GlobalTable');
      delete storage[id];
      storage['renamed'] = of;
    },
  ],
};

const known = { ...alarms, ...functions, ...queues, ...rights, ...storage };
/** Faults that the test of this name must see. */
export const plantsFor = (test: string): readonly Plant[] => {
  const [, name] = /^([\w-]+) may do what the table says/.exec(test) ?? [];
  return known[test] ?? (name === undefined ? [] : [wordless(name)]);
};
export const plantedTests: readonly string[] = Object.keys(known);

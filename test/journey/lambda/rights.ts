/**
 * What IAM would say to a request, by the policies of the template: actions, resources and the conditions that the stack uses. The tag that
 * an object has already is not known here.
 * `dynamodb:LeadingKeys` is the partition key of what is asked: of the table for items, of the index for a query of that index.
 */
import { z } from 'zod';
import type { Statement } from '../../infra/synth.ts';

type Asked = {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};
/** One question to IAM; a transaction asks several. */
export type Ask = {
  readonly action: string;
  readonly resource: string;
  readonly leadingKeys?: readonly string[];
  readonly from?: string;
  readonly prefix?: string;
  /** Of an object: the tag `evidence` that comes with the request. */
  readonly tag?: string;
};

/** Text of what the template says with its functions: resources by their logical ids. */
export const plain = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name = '', argument]] = Object.entries(value) as [[string, unknown]];
  switch (name) {
    case 'Ref':
      return String(argument);
    case 'Fn::GetAtt':
      return String((argument as readonly string[])[0]);
    case 'Fn::ImportValue':
      return /ExportsOutput(?:Ref|FnGetAtt)(\w+?)(?:Arn)?[0-9A-F]{8}$/.exec(String(argument))?.[1] ?? String(argument);
    case 'Fn::Join': {
      const [separator, parts] = argument as readonly [string, readonly unknown[]];
      return parts.map(plain).join(separator);
    }
  }
  throw new Error(`the template says ${name}, which is not read here`);
};

const like = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's').test(text);
const conditionSchema = z
  .strictObject({
    'ForAllValues:StringLike': z.strictObject({ 'dynamodb:LeadingKeys': z.array(z.string()) }).optional(),
    Null: z.strictObject({ 'dynamodb:LeadingKeys': z.literal('false') }).optional(),
    StringLike: z.strictObject({ 'ses:FromAddress': z.string() }).optional(),
    StringLikeIfExists: z.strictObject({ 's3:prefix': z.array(z.string()) }).optional(),
    StringEquals: z.strictObject({ 's3:RequestObjectTag/evidence': z.string() }).optional(),
    StringNotEquals: z.strictObject({ 's3:ExistingObjectTag/evidence': z.string() }).optional(),
  })
  .default({});
const holds = (condition: unknown, { leadingKeys = [], from = '', prefix = '', tag = '' }: Ask): boolean => {
  const read = conditionSchema.parse(condition);
  const patterns = read['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  const address = read.StringLike?.['ses:FromAddress'];
  const prefixes = read.StringLikeIfExists?.['s3:prefix'];
  return (
    (patterns === undefined || leadingKeys.every((key) => patterns.some((pattern) => like(pattern, key)))) &&
    (read.Null === undefined || leadingKeys.length > 0) &&
    (address === undefined || like(address, from)) &&
    (read.StringEquals === undefined || read.StringEquals['s3:RequestObjectTag/evidence'] === tag) &&
    (prefixes === undefined || prefixes.some((pattern) => like(pattern, prefix)))
  );
};
export const isAllowed = (rights: readonly Statement[], ask: Ask): boolean =>
  rights.some(
    ({ Action, Resource, Condition }) =>
      Action.includes(ask.action) &&
      Resource.map(plain).some((resource) => like(resource, ask.resource)) &&
      holds(Condition, ask),
  );

const key = z.object({ pk: z.object({ S: z.string() }) });
const put = z.object({ Item: key });
const named = z.object({ Key: key });
const query = z.object({
  IndexName: z.string().optional(),
  ExpressionAttributeValues: z.object({ ':pk': z.object({ S: z.string() }) }),
});
const transaction = z.object({
  TransactItems: z.array(z.object({ Put: put.optional(), Delete: named.optional(), ConditionCheck: named.optional() })),
});
const dynamo = (operation: string, body: unknown, table: string): Ask[] => {
  if (operation === 'Query') {
    const { IndexName, ExpressionAttributeValues } = query.parse(body);
    const resource = IndexName === undefined ? table : `${table}/index/${IndexName}`;
    return [{ action: 'dynamodb:Query', resource, leadingKeys: [ExpressionAttributeValues[':pk'].S] }];
  }
  if (operation === 'PutItem')
    return [{ action: 'dynamodb:PutItem', resource: table, leadingKeys: [put.parse(body).Item.pk.S] }];
  if (operation !== 'TransactWriteItems')
    return [{ action: `dynamodb:${operation}`, resource: table, leadingKeys: [named.parse(body).Key.pk.S] }];
  return transaction.parse(body).TransactItems.map(({ Put, Delete, ConditionCheck }): Ask => {
    const action = Put ? 'dynamodb:PutItem' : Delete ? 'dynamodb:DeleteItem' : 'dynamodb:ConditionCheckItem';
    const leadingKeys = [(Put?.Item ?? Delete?.Key ?? ConditionCheck?.Key)?.pk.S ?? ''];
    return { action, resource: table, leadingKeys };
  });
};

/** The batch actions of SQS are granted by the names of the single ones. */
const sqsAction = (operation: string): string => `sqs:${operation.replace(/Batch$/, '')}`;
const s3Actions: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'GetObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

/** What this request asks IAM. `logical`: ids in the template by what the resources are called here. */
export const asksOf = ({ method, url, headers, body }: Asked, logical: ReadonlyMap<string, string>): readonly Ask[] => {
  const idOf = (name: string): string => logical.get(name) ?? `? ${name}`;
  const [service = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.');
  const json = (): Record<string, unknown> => JSON.parse(body.toString('utf8'));
  if (service.startsWith('DynamoDB'))
    return dynamo(operation, json(), idOf(String(json()['TableName'] ?? tableOf(json()))));
  if (service === 'AmazonSQS')
    return [{ action: sqsAction(operation), resource: idOf(new URL(String(json()['QueueUrl'])).pathname) }];
  if (service === 'secretsmanager')
    return [{ action: `secretsmanager:${operation}`, resource: idOf(String(json()['SecretId'])) }];
  const form = new URLSearchParams(body.toString('latin1'));
  if (form.get('Action') === 'GetSendQuota') return [{ action: 'ses:GetSendQuota', resource: '*' }];
  if (form.get('Action') === 'SendRawEmail') {
    const set = `arn:aws:ses:eu-west-1:AWS::AccountId:configuration-set/${form.get('ConfigurationSetName')}`;
    return [{ action: 'ses:SendRawEmail', resource: set, from: form.get('Source') ?? '' }];
  }
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const [, bucket = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  const object = rest.join('/');
  if (object === '')
    return [{ action: 's3:ListBucket', resource: idOf(bucket), prefix: searchParams.get('prefix') ?? '' }];
  const resource = `${idOf(bucket)}/${object}`;
  const tagging = (tag = ''): Ask => ({ action: 's3:PutObjectTagging', resource, tag });
  if (searchParams.has('tagging')) return [tagging(/<Key>evidence<\/Key><Value>(\w+)</.exec(body.toString())?.[1])];
  const action = searchParams.has('retention') ? 'PutObjectRetention' : (s3Actions[method] ?? method);
  const tags = new URLSearchParams(String(headers['x-amz-tagging'] ?? ''));
  return [{ action: `s3:${action}`, resource }, ...(tags.size === 0 ? [] : [tagging(tags.get('evidence') ?? '')])];
};
/** Of a transaction: the table of its first item. */
const tableOf = (body: Record<string, unknown>): unknown => /"TableName":"([^"]+)"/.exec(JSON.stringify(body))?.[1];

import { expect, test } from 'vitest';
import { variables } from '../../shared/config.ts';
import { functions, ofType, program, rightsOf, target } from './synth.ts';

const names = [
  'api',
  'case',
  'console',
  'crawl',
  'deadlines',
  'dispatch',
  'inbound',
  'mail-events',
  'notify',
  'outbox',
  'portal',
  'screenshot',
] as const;
const actionsOf = (name: string): string[] => rightsOf(name).flatMap(({ Action }) => Action);
const lambda = (name: string) => ofType(program, 'AWS::Lambda::Function').get(functions.get(name) ?? '') ?? {};
const environmentOf = (name: string): Readonly<Record<string, unknown>> =>
  (lambda(name)['Environment'] as { readonly Variables: Readonly<Record<string, unknown>> }).Variables;

test('the functions are these, each with a role of its own', () => {
  expect([...functions.keys()].toSorted()).toEqual(names);
  const roles = names.map((name) => target(lambda(name)['Role']));
  expect(new Set(roles).size).toBe(names.length);
  // No managed policy: each gives more than any of these needs.
  for (const [id, role] of ofType(program, 'AWS::IAM::Role')) expect(role['ManagedPolicyArns'], id).toBeUndefined();
});

test('only notify may send mail, and only from the provider’s domain through the watched configuration set', () => {
  expect(names.filter((name) => actionsOf(name).some((action) => action.startsWith('ses:')))).toEqual(['notify']);
  const [mail, ...more] = rightsOf('notify').filter(({ Action }) => Action.some((action) => action.startsWith('ses:')));
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    Action: ['ses:SendRawEmail'],
    Condition: { StringLike: { 'ses:FromAddress': '*@aup.host.example' } },
  });
  expect(JSON.stringify(mail?.Resource)).toMatch(/configuration-set\/.*identity\//);
});

test('no right is on everything, and no action is a wildcard', () => {
  let seen = 0;
  for (const name of names) {
    for (const { Action, Resource } of rightsOf(name)) {
      seen += 1;
      for (const action of Action) expect(action, name).not.toContain('*');
      for (const resource of Resource) {
        expect(resource, `${name}: ${Action.join(' ')}`).not.toBe('*');
        expect(JSON.stringify(resource), `${name}: ${Action.join(' ')}`).not.toMatch(/^"\*"$|:::\*|table\/\*/);
      }
    }
  }
  expect(seen).toBeGreaterThan(names.length * 2);
});

/** What each function may do, service by service; a new right has to be written down here too. */
const table: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  dispatch: ['records rw', 'send crawl'],
  crawl: ['records rw', 'blobs rw', 'send case crawl screenshot'],
  case: ['records rw', 'send notify outbox', 'depth'],
  outbox: ['records rw', 'send case crawl notify outbox', 'webhook secret'],
  notify: ['records rw', 'blobs rw', 'send case mailevents', 'mail'],
  'mail-events': ['records rw', 'send case'],
  inbound: ['records rw', 'blobs r', 'send case'],
  deadlines: ['records rw', 'send case', 'depth'],
  console: ['records rw', 'blobs r', 'send case outbox screenshot', 'depth'],
  portal: ['records rw', 'send case'],
  screenshot: ['blobs rw'],
  api: ['records rw', 'blobs rw', 'send case'],
};

const has = (name: string, action: string): boolean => actionsOf(name).includes(action);
const sendsTo = (name: string): string[] =>
  rightsOf(name)
    .filter(({ Action }) => Action.includes('sqs:SendMessage'))
    .flatMap(({ Resource }) => Resource.map(target))
    .map((id) => /(crawl|case|outbox|notify|mailevents|screenshot)queue/.exec(id.toLowerCase())?.[1] ?? id)
    .sort();

test.each(names)('%s may do what the table says and nothing else', (name) => {
  const granted = [
    ...(has(name, 'dynamodb:GetItem') ? [has(name, 'dynamodb:PutItem') ? 'records rw' : 'records r'] : []),
    ...(has(name, 's3:GetObject') ? [has(name, 's3:PutObject') ? 'blobs rw' : 'blobs r'] : []),
    ...(sendsTo(name).length > 0 ? [`send ${sendsTo(name).join(' ')}`] : []),
    ...(environmentOf(name)[variables.deadLetterUrl('case')] === undefined ? [] : ['depth']),
    ...(has(name, 'ses:SendRawEmail') ? ['mail'] : []),
    ...(has(name, 'secretsmanager:GetSecretValue') ? ['webhook secret'] : []),
  ];
  expect(granted).toEqual(table[name]);
  const known =
    /^(dynamodb:(GetItem|Query|PutItem|DeleteItem|ConditionCheckItem)|s3:(GetObject|ListBucket|PutObject|DeleteObject)|sqs:(SendMessage|ReceiveMessage|DeleteMessage|ChangeMessageVisibility|GetQueueAttributes|GetQueueUrl)|ses:SendRawEmail|secretsmanager:GetSecretValue|logs:(CreateLogStream|PutLogEvents))$/;
  expect(actionsOf(name).filter((action) => !known.test(action))).toEqual([]);
});

test('a right and its address travel together', () => {
  for (const name of names) {
    const environment = environmentOf(name);
    expect(has(name, 'dynamodb:GetItem'), name).toBe(environment[variables.table] !== undefined);
    expect(has(name, 's3:GetObject'), name).toBe(environment[variables.bucket] !== undefined);
    expect(has(name, 'ses:SendRawEmail'), name).toBe(environment[variables.configurationSet] !== undefined);
    expect(has(name, 'secretsmanager:GetSecretValue'), name).toBe(environment[variables.webhookSecret] !== undefined);
    for (const queue of sendsTo(name).map((short) => (short === 'mailevents' ? 'mail-events' : short))) {
      expect(environment, name).toHaveProperty(variables.queueUrl(queue as 'case'));
    }
  }
});

test('the browser reads no record, reaches two prefixes of the bucket, and deletes nothing', () => {
  const rights = rightsOf('screenshot');
  const objects = rights.filter(({ Action }) => Action.includes('s3:GetObject'));
  expect(objects).toHaveLength(1);
  expect(objects[0]?.Action).toEqual(['s3:GetObject', 's3:PutObject']);
  expect(objects[0]?.Resource.map((resource) => /\/(\w+\/\*)/.exec(JSON.stringify(resource))?.[1])).toEqual([
    'evidence/*',
    'render/*',
  ]);
  expect(
    actionsOf('screenshot').filter((action) =>
      /^(dynamodb|ses|secretsmanager):|Delete(?!Message)|SendMessage/.test(action),
    ),
  ).toEqual([]);
});

import { expect } from 'vitest';
import { z } from 'zod';
import { variables } from '../../shared/config.ts';
import { families, familyNames, inIndexes } from '../../shared/store/schema.ts';
import { ofType, type Statement, type Suite, target } from './synth.ts';

const names = [
  'api',
  'case',
  'console',
  'crawl',
  'deadlines',
  'dispatch',
  'feeds',
  'inbound',
  'mail-events',
  'notify',
  'outbox',
  'pictures',
  'portal',
  'replay',
  'reports',
  'retention',
  'screenshot',
  'watch',
] as const;
/** What each function may do, service by service; a new right has to be written down here too. */
const table: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  dispatch: ['read contracts servers settings sites', 'write servers sites', 'send crawl'],
  crawl: [
    'read cases contracts flags outbox reports restricted seals servers settings sites trails',
    'write flags outbox reports restricted seals servers sites trails',
    'get crawl feeds links pictures render',
    'put crawl evidence replay',
    'delete crawl render',
    'mark evidence unconfirmed',
    'send case crawl pictures screenshot',
  ],
  pictures: [
    'read contracts flags seals servers settings sites',
    'write flags seals servers',
    'get links pictures',
    'put evidence pictures',
    'mark evidence unconfirmed',
    'send pictures',
  ],
  replay: ['read replays settings sites', 'write replays', 'get feeds links replay', 'send replay'],
  feeds: ['read flags settings', 'get feeds links', 'put links', 'delete links replay'],
  case: [
    'read cases contracts customers flags mails outbox settings',
    'write cases contracts customers flags outbox',
    'send notify outbox',
    'depth',
  ],
  outbox: [
    'read cases outbox reports settings sites',
    'write outbox reports sites',
    'lock evidence',
    'mark evidence confirmed',
    'send case crawl notify outbox',
    'webhook secret',
  ],
  notify: [
    'read cases customers links outbox servers settings sites',
    'write links outbox',
    'get feeds letters links mail pictures',
    'put letters mail',
    'delete mail',
    'send case mailevents',
    'mail',
  ],
  'mail-events': ['read cases outbox', 'write cases outbox', 'send case'],
  inbound: [
    'read cases mails outbox reports restricted settings sites trails',
    'write cases mails outbox reports restricted trails',
    'get inbound',
    'delete inbound',
    'send case',
  ],
  retention: [
    'read authorities cases contracts customers erased flags links looks mails outbox reports seals settings sites trails',
    'write authorities cases contracts customers erased flags links looks mails outbox reports seals settings sites trails',
    'get evidence',
    'delete crawl evidence inbound inventory letters mail pictures uploads',
    'lock evidence',
    'mark evidence confirmed',
  ],
  reports: [
    'read authorities cases contracts flags mails outbox reports restricted seals settings sites trails',
    'write authorities cases flags mails outbox reports restricted seals sites trails',
    'get evidence',
    'delete crawl evidence inbound letters mail pictures replay uploads',
  ],
  deadlines: ['read cases settings', 'write settings', 'send case', 'depth'],
  console: [
    'read authorities cases contracts customers flags links looks mails outbox people replays reports restricted seals servers sessions settings sites tokens trails',
    'write authorities cases contracts customers flags looks mails outbox people replays reports restricted servers sessions settings sites tokens trails',
    'get evidence inbound inventory letters links mail uploads',
    'put inventory',
    'delete inventory',
    'send case outbox replay screenshot',
    'depth',
  ],
  portal: [
    'read cases links outbox reports restricted seals settings sites trails',
    'write cases outbox reports restricted trails',
    'get evidence/blurred.jpg letters mail',
    'put uploads',
    'send case',
  ],
  watch: ['read cases flags mails outbox settings sites', 'get links', 'depth'],
  screenshot: ['get evidence', 'put evidence render', 'mark evidence unconfirmed'],
  api: [
    'read authorities cases contracts customers events outbox servers settings sites tokens trails',
    'write authorities contracts customers outbox servers settings sites tokens trails',
    'get inventory',
    'put inventory',
    'delete inventory',
    'send case',
  ],
};

const allows = (rights: readonly Statement[], action: string): boolean =>
  rights.some(({ Action }) => Action.includes(action));
const listed = (verb: string, what: readonly string[]): string[] =>
  what.length === 0 ? [] : [`${verb} ${[...new Set(what)].sort().join(' ')}`];
/** Families of rows, from the condition on the partition key, which a statement on rows must have; what is in none as it is. */
const familiesOf = (rights: readonly Statement[], actions: readonly string[]): string[] =>
  rights
    .filter(({ Action }) => Action.some((action) => actions.includes(action)))
    .flatMap(({ Condition }) => leadingKeys.parse(Condition)['ForAllValues:StringLike']['dynamodb:LeadingKeys'])
    .map(
      (pattern) =>
        familyNames.find((name) => [...families[name], ...inIndexes(families[name])].includes(pattern)) ??
        `? ${pattern}`,
    );
const reading = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const leadingKeys = z.object({
  'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.array(z.string()).min(1) }),
});
/** First parts of the keys in the bucket, with the file's name where only that may be had; a whole bucket has none and shows as `?`. */
const prefixesOf = (rights: readonly Statement[], action: string): string[] =>
  rights
    .filter(({ Action }) => Action.includes(action))
    .flatMap(({ Resource }) => Resource)
    .map((arn) => /"\/([a-z]+)\/\*(\/[a-z]+\.[a-z]+)?"/.exec(JSON.stringify(arn)) ?? [])
    .map(([, prefix = '?', file = '']) => `${prefix}${file}`);
const listPrefixes = z.strictObject({
  StringLikeIfExists: z.strictObject({ 's3:prefix': z.array(z.string()).min(1) }),
});
/** Tags of objects: which, and that whoever brings evidence in takes none back that was confirmed. */
const tagging = z.union([
  z.strictObject({ StringEquals: z.strictObject({ 's3:RequestObjectTag/evidence': z.literal('confirmed') }) }),
  z.strictObject({
    StringEquals: z.strictObject({ 's3:RequestObjectTag/evidence': z.literal('unconfirmed') }),
    StringNotEquals: z.strictObject({ 's3:ExistingObjectTag/evidence': z.literal('confirmed') }),
  }),
]);
const marksOf = (rights: readonly Statement[]): string[] =>
  rights
    .filter(({ Action }) => Action.includes('s3:PutObjectTagging'))
    .map(
      ({ Condition, ...rest }) =>
        `mark ${prefixesOf([{ ...rest, Condition }], 's3:PutObjectTagging').join(' ')} ${tagging.parse(Condition).StringEquals['s3:RequestObjectTag/evidence']}`,
    );
const sendsTo = (rights: readonly Statement[]): string[] =>
  rights
    .filter(({ Action }) => Action.includes('sqs:SendMessage'))
    .flatMap(({ Resource }) => Resource.map(target))
    .map(
      (id) => /(crawl|case|outbox|notify|mailevents|screenshot|pictures|replay)queue/.exec(id.toLowerCase())?.[1] ?? id,
    )
    .sort();
const known =
  /^(dynamodb:(GetItem|Query|PutItem|DeleteItem|ConditionCheckItem)|s3:(GetObject|ListBucket|PutObject|DeleteObject|PutObjectRetention|PutObjectTagging)|sqs:(SendMessage|ReceiveMessage|DeleteMessage|ChangeMessageVisibility|GetQueueAttributes|GetQueueUrl)|ses:(SendRawEmail|GetSendQuota)|secretsmanager:GetSecretValue|logs:(CreateLogStream|PutLogEvents))$/;
/** In the words of the table; an action that it has no word for as it is. */
const grantedBy = (rights: readonly Statement[], environment: Readonly<Record<string, unknown>>): string[] => [
  ...listed('read', familiesOf(rights, reading)),
  ...listed('write', familiesOf(rights, ['dynamodb:PutItem', 'dynamodb:DeleteItem'])),
  ...listed('get', prefixesOf(rights, 's3:GetObject')),
  ...listed('put', prefixesOf(rights, 's3:PutObject')),
  ...listed('delete', prefixesOf(rights, 's3:DeleteObject')),
  ...listed('lock', prefixesOf(rights, 's3:PutObjectRetention')),
  ...marksOf(rights),
  ...listed('send', sendsTo(rights)),
  ...(environment[variables.deadLetterUrl('case')] === undefined ? [] : ['depth']),
  ...(allows(rights, 'ses:SendRawEmail') ? ['mail'] : []),
  ...(allows(rights, 'secretsmanager:GetSecretValue') ? ['webhook secret'] : []),
  ...rights.flatMap(({ Action }) => Action).filter((action) => !known.test(action)),
];

/** The one action in use that knows no resource (Service Authorization Reference). */
const nameless = 'ses:GetSendQuota';

export const rightSuite: Suite = ({ environmentOf, functions, lambda, program, rightsOf }, test) => {
  const actionsOf = (name: string): string[] => rightsOf(name).flatMap(({ Action }) => Action);
  const has = (name: string, action: string): boolean => allows(rightsOf(name), action);

  test('the functions are these, each with a role of its own', () => {
    expect([...functions.keys()].toSorted()).toEqual(names);
    const roles = names.map((name) => target(lambda(name)['Role']));
    expect(new Set(roles).size).toBe(names.length);
    // No managed policy: each gives more than any of these needs.
    for (const [id, role] of ofType(program, 'AWS::IAM::Role')) expect(role['ManagedPolicyArns'], id).toBeUndefined();
  });

  test('only notify may send mail, and only from the provider’s domain through the watched configuration set', () => {
    expect(names.filter((name) => actionsOf(name).some((action) => action.startsWith('ses:')))).toEqual(['notify']);
    const [mail, quota, ...more] = rightsOf('notify').filter(({ Action }) =>
      Action.some((action) => action.startsWith('ses:')),
    );
    expect(more).toEqual([]);
    // What the account may still send is asked, not written down; it is of the account and has no name.
    expect(quota).toMatchObject({ Action: ['ses:GetSendQuota'], Resource: ['*'] });
    expect(mail).toMatchObject({
      Action: ['ses:SendRawEmail'],
      Condition: { StringLike: { 'ses:FromAddress': '*@aup.host.example' } },
    });
    const resources = (mail?.Resource ?? []).map((one) => JSON.stringify(one));
    expect(resources).toEqual([
      expect.stringMatching(/:configuration-set\/",{"Ref":"mailconfigurationset\w+"}/),
      expect.stringMatching(/:identity\/",{"Ref":"mailidentity\w+"}/),
      // Whom the test mode writes to: SES in its sandbox asks about recipients too.
      expect.stringMatching(/:identity\/abuse-desk@host\.example"/),
      expect.stringMatching(/:identity\/host\.example"/),
    ]);
  });

  test('no right is on everything, and no action is a wildcard', () => {
    let seen = 0;
    for (const name of names) {
      for (const { Action, Resource } of rightsOf(name)) {
        seen += 1;
        for (const action of Action) expect(action, name).not.toContain('*');
        for (const resource of Resource) {
          if (resource === '*' && Action.join() === nameless) continue;
          expect(resource, `${name}: ${Action.join(' ')}`).not.toBe('*');
          expect(JSON.stringify(resource), `${name}: ${Action.join(' ')}`).not.toMatch(/^"\*"$|:::\*|table\/\*/);
        }
      }
    }
    expect(seen).toBeGreaterThan(names.length * 2);
  });

  for (const name of names)
    test(`${name} may do what the table says and nothing else`, () => {
      expect(grantedBy(rightsOf(name), environmentOf(name))).toEqual(table[name]);
    });

  test('a function takes messages from its own queues alone', () => {
    const sources = [...ofType(program, 'AWS::Lambda::EventSourceMapping').values()];
    for (const name of names) {
      const own = sources.filter(({ FunctionName }) => target(FunctionName) === functions.get(name));
      const taken = rightsOf(name)
        .filter(({ Action }) => Action.includes('sqs:ReceiveMessage') || Action.includes('sqs:DeleteMessage'))
        .flatMap(({ Resource }) => Resource.map(target));
      expect([...new Set(taken)].sort(), name).toEqual(own.map(({ EventSourceArn }) => target(EventSourceArn)).sort());
    }
  });

  test('a function lists what it reads, removes or locks and nothing else, and writes to its own log alone', () => {
    for (const name of names) {
      const listable = ['s3:GetObject', 's3:DeleteObject', 's3:PutObjectRetention'];
      const worked = new Set(listable.flatMap((action) => prefixesOf(rightsOf(name), action)));
      const listing = rightsOf(name)
        .filter(({ Action }) => Action.includes('s3:ListBucket'))
        .flatMap(({ Condition }) => listPrefixes.parse(Condition).StringLikeIfExists['s3:prefix']);
      const alone = name === 'console' ? ['crawl'] : []; // what an erasure of a customer would take
      expect(listing.map((prefix) => prefix.replace('/*', '')).toSorted(), name).toEqual(
        [...worked, ...alone].toSorted(),
      );
      const logs = rightsOf(name)
        .filter(({ Action }) => Action.includes('logs:PutLogEvents'))
        .flatMap(({ Resource }) => Resource.map(target));
      const { LogGroup } = lambda(name)['LoggingConfig'] as { readonly LogGroup: unknown };
      expect(logs, name).toEqual([target(LogGroup)]);
    }
  });

  test('who only locks evidence sees the keys of evidence and no bytes', () => {
    const listing = rightsOf('outbox').filter(({ Action }) => Action.includes('s3:ListBucket'));
    expect(listing.map(({ Condition }) => Condition)).toEqual([
      { StringLikeIfExists: { 's3:prefix': ['evidence/*'] } },
    ]);
    expect(has('outbox', 's3:GetObject')).toBe(false);
  });

  test('of an index a function may ask for the lists of its families, in their parts, and a request that names none is refused', () => {
    const onIndexes = rightsOf('dispatch').filter(({ Resource }) => JSON.stringify(Resource).includes('/index/'));
    expect(onIndexes.map(({ Condition }) => Condition)).toEqual([
      {
        'ForAllValues:StringLike': {
          'dynamodb:LeadingKeys': [
            'contract#*',
            'server#*',
            'servers~*',
            'crawling',
            'site#*',
            'sites~*',
            'sites#*',
            'visits#*',
            'tried',
            'allowed',
            'system',
          ],
        },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    ]);
    // ForAllValues is true of no keys at all: each statement on rows says that there must be one.
    for (const name of names)
      for (const { Action, Condition } of rightsOf(name))
        if (Action.some((action) => action.startsWith('dynamodb:')))
          expect(Condition, name).toMatchObject({ Null: { 'dynamodb:LeadingKeys': 'false' } });
  });

  test('the policies of a role stay below what IAM takes', () => {
    for (const name of names) {
      const text = JSON.stringify(rightsOf(name)).replaceAll(/\{"Fn::[^}]*\}/g, '"arn:aws:…80 characters…"');
      expect(text.length, name).toBeLessThan(9_000); // 10,240 for all inline policies of a role
    }
  });

  test('a right and its address travel together', () => {
    for (const name of names) {
      const environment = environmentOf(name);
      expect(has(name, 'dynamodb:GetItem'), name).toBe(environment[variables.table] !== undefined);
      expect(
        actionsOf(name).some((action) => action.startsWith('s3:')),
        name,
      ).toBe(environment[variables.bucket] !== undefined);
      expect(has(name, 'ses:SendRawEmail'), name).toBe(environment[variables.configurationSet] !== undefined);
      expect(has(name, 'secretsmanager:GetSecretValue'), name).toBe(environment[variables.webhookSecret] !== undefined);
      for (const queue of sendsTo(rightsOf(name)).map((short) => (short === 'mailevents' ? 'mail-events' : short))) {
        expect(environment, name).toHaveProperty(variables.queueUrl(queue as 'case'));
      }
    }
  });
};

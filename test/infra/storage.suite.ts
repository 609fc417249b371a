import { Match } from 'aws-cdk-lib/assertions';
import { expect } from 'vitest';
import { z } from 'zod';
import { defaultPolicy, loadPolicy } from '../../shared/policy/load.ts';
import { mostEvidenceDays } from '../../shared/policy/policy.ts';
import { roles } from '../../shared/review/roles.ts';
import { indexKeys, lockDays, tableKey, unconfirmed } from '../../shared/store/schema.ts';
import { ofType, type Suite } from './synth.ts';

const keyPolicy = z.object({
  KeyPolicy: z.object({
    Statement: z.array(z.object({ Principal: z.record(z.string(), z.unknown()), Condition: z.unknown().optional() })),
  }),
});
const lifecycle = z.object({
  Rules: z.array(z.looseObject({ Prefix: z.string().optional(), ExpirationInDays: z.number().optional() })),
});
/** Whether a rule for this prefix touches objects under the other. */
const meet = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

export const storageSuite: Suite = ({ environmentOf, program, protection, storage }, test) => {
  test('the table has the key and the three indexes of the schema, keys alone in one, recovery and protection', () => {
    const key = ({ pk, sk }: { readonly pk: string; readonly sk: string }) => [
      { AttributeName: pk, KeyType: 'HASH' },
      { AttributeName: sk, KeyType: 'RANGE' },
    ];
    storage.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: Match.objectLike({
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: key(tableKey),
        GlobalSecondaryIndexes: Object.entries(indexKeys).map(([IndexName, keys]) => ({
          IndexName,
          KeySchema: key(keys),
          Projection: { ProjectionType: IndexName === 'owner' ? 'KEYS_ONLY' : 'ALL' },
        })),
        Replicas: [
          Match.objectLike({
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            DeletionProtectionEnabled: true,
          }),
        ],
      }),
    });
  });

  test('the bucket is closed, encrypted, versioned, lockable and kept', () => {
    storage.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: Match.objectLike({
        ObjectLockEnabled: true,
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: Match.anyValue(),
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      }),
    });
    storage.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });

  test('records and blobs lie under one key, which turns, stays, and is used through their services alone', () => {
    const [[id, key] = ['', {}], ...more] = [...ofType(storage, 'AWS::KMS::Key')];
    expect(more).toEqual([]);
    storage.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(key).toMatchObject({ EnableKeyRotation: true });
    const arn = { 'Fn::GetAtt': [id, 'Arn'] };
    storage.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: true,
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { KMSMasterKeyID: arn, SSEAlgorithm: 'aws:kms' },
          },
        ],
      },
    });
    storage.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [Match.objectLike({ SSESpecification: { KMSMasterKeyId: arn } })],
    });
    const statements = keyPolicy.parse(key).KeyPolicy.Statement;
    const whoever = statements.filter(({ Principal }) => JSON.stringify(Principal) === '{"AWS":"*"}');
    expect(whoever).toHaveLength(2);
    for (const { Condition } of whoever)
      expect(Condition).toMatchObject({
        StringEquals: {
          'kms:CallerAccount': expect.anything(),
          'kms:ViaService': expect.stringMatching(/^(s3|dynamodb)\.eu-west-1\.amazonaws\.com$/),
        },
      });
    const services = statements.flatMap(({ Principal }) =>
      typeof Principal === 'object' && 'Service' in Principal ? [Principal['Service']] : [],
    );
    expect(services.toSorted()).toEqual(['dynamodb.amazonaws.com', 'ses.amazonaws.com']);
    // No role names it: who may read a row or an object has it through that.
    expect(JSON.stringify(program.toJSON())).not.toContain('kms:');
  });

  test('superseded versions go when the last lock on them can have ended; nothing but unconfirmed evidence is expired under its prefix', () => {
    storage.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Id: 'superseded', NoncurrentVersionExpiration: { NoncurrentDays: lockDays } }),
        ]),
      },
    });
    const rules = [...ofType(storage, 'AWS::S3::Bucket').values()]
      .filter((each) => each['ObjectLockEnabled'] === true)
      .flatMap((each) => lifecycle.parse(each['LifecycleConfiguration']).Rules);
    const expiring = rules.filter(
      ({ Prefix = '', ExpirationInDays }) => ExpirationInDays !== undefined && meet(Prefix, 'evidence/'),
    );
    expect(expiring).toEqual([
      {
        Id: 'unconfirmed-evidence',
        Status: 'Enabled',
        Prefix: 'evidence/',
        TagFilters: [{ Key: 'evidence', Value: 'unconfirmed' }],
        ExpirationInDays: 30,
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      },
    ]);
    // The days of a policy are never more, so that the tick comes first.
    expect(mostEvidenceDays).toBe(unconfirmed.days);
    const daysOf = (evidenceDays: number) =>
      loadPolicy({ ...defaultPolicy, privacy: { ...defaultPolicy.privacy, evidenceDays } }).ok;
    expect([daysOf(30), daysOf(31)]).toEqual([true, false]);
  });

  test('staff sign in with a second factor, nobody signs up, and the console hears of every role', () => {
    storage.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        DeletionProtection: 'ACTIVE',
      }),
    });
    const groups = [...ofType(storage, 'AWS::Cognito::UserPoolGroup').values()].map(({ GroupName }) => GroupName);
    expect(groups).toEqual(roles);
    program.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      CallbackURLs: ['https://desk.host.example/console/login/callback'],
      LogoutURLs: ['https://desk.host.example/console/login'],
    });
    expect(JSON.stringify(environmentOf('console'))).toContain('"HOSTWARDEN_OIDC_ROLES_CLAIM":"cognito:groups"');
  });

  test('mail that came in may be put by SES of this account alone, under its prefix alone', () => {
    const policies = JSON.stringify([...ofType(storage, 'AWS::S3::BucketPolicy').values()]);
    expect(policies).toMatch(/"Service":"ses.amazonaws.com"/);
    storage.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:PutObject',
            Condition: { StringEquals: { 'aws:SourceAccount': Match.anyValue() }, ArnLike: Match.anyValue() },
            Resource: { 'Fn::Join': ['', [Match.anyValue(), '/inbound/*']] },
          }),
        ]),
      },
    });
  });

  test('storage cannot be deleted by mistake; the program can be replaced', () => {
    expect(protection).toEqual({ storage: true, program: false });
    // Nothing that runs lives beside what must last.
    expect(ofType(storage, 'AWS::Lambda::Function').size).toBe(0);
  });

  const holdsData = /^AWS::(DynamoDB|S3|KMS|SecretsManager|Cognito)::/;
  const idsOf = (resources: Readonly<Record<string, { readonly Type: string }>>): readonly string[] =>
    Object.entries(resources)
      .filter(([, { Type }]) => holdsData.test(Type) && !/Policy$|Group$/.test(Type))
      .map(([id, { Type }]) => `${Type} ${id}`)
      .sort();
  const ids = [
    'AWS::Cognito::UserPool staffpoolBC27AB3F',
    'AWS::Cognito::UserPoolDomain staffpooldomainA8976DE3',
    'AWS::DynamoDB::GlobalTable records86D700F3',
    'AWS::KMS::Key datakey6D03DE4A',
    'AWS::S3::Bucket blobsD4B864AF',
    'AWS::S3::Bucket blobsaccesslog118E58E8',
    'AWS::SecretsManager::Secret webhooksecret12906BF2',
  ];

  test('logical ids of what holds data never change: a new id is an empty table', () => {
    const { records86D700F3: records = { Type: '' }, ...others } = storage.toJSON()['Resources'] as Record<
      string,
      { readonly Type: string }
    >;
    expect(idsOf({ ...others, records86D700F3: records })).toEqual(ids);
    expect(idsOf({ ...others, recordsRenamed: records })).not.toEqual(ids);
  });
};

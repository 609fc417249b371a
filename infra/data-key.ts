/**
 * The key under which records and blobs lie, so that a person can take everything away at once, and CloudTrail tells who used it. Its
 * policy is that of AWS's own keys for these services: they use it for whoever may read the row or the object anyway, and for nobody else.
 * So no role names it, and the rights on rows and prefixes stay the only ones to read.
 */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

const use = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

export const dataKey = (scope: Construct): Key => {
  const { account, region } = Stack.of(scope);
  const key = new Key(scope, 'data-key', {
    description: 'Records and blobs of Hostwarden',
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const through = (service: string, actions: readonly string[]): void => {
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new AnyPrincipal()],
        actions: [...actions],
        resources: ['*'],
        conditions: {
          StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': `${service}.${region}.amazonaws.com` },
        },
      }),
    );
  };
  through('s3', use);
  // The table keeps a grant of its own, for what it does in the background (Amazon DynamoDB guide, encryption at rest).
  through('dynamodb', [...use, 'kms:CreateGrant']);
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('dynamodb.amazonaws.com')],
      actions: ['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:GetKeyRotationStatus', 'kms:ListGrants'],
      resources: ['*'],
    }),
  );
  // Mail that comes in is put into the bucket by SES itself.
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  return key;
};

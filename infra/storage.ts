/** What must outlive every deployment: records and blobs. A stack of its own, protected against deletion. */
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import { indexKeys, indexNames, type KeyAttributes, tableKey } from '../shared/store/schema.ts';
import type { Worker } from './worker.ts';

const keySchema = ({ pk, sk }: KeyAttributes) => ({
  partitionKey: { name: pk, type: AttributeType.STRING },
  sortKey: { name: sk, type: AttributeType.STRING },
});

/** The one table. Its grants give the right and the name together. */
export class Records {
  readonly table: TableV2;

  constructor(scope: Construct) {
    this.table = new TableV2(scope, 'records', {
      ...keySchema(tableKey),
      globalSecondaryIndexes: indexNames.map((indexName) => ({
        indexName,
        ...keySchema(indexKeys[indexName]),
        projectionType: ProjectionType.ALL,
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private readonly indexArns = (): string[] => indexNames.map((index) => `${this.table.tableArn}/index/${index}`);

  grantRead(worker: Worker): void {
    worker.addEnvironment(variables.table, this.table.tableName);
    worker.allow(['dynamodb:GetItem', 'dynamodb:Query'], [this.table.tableArn]);
    worker.allow(['dynamodb:Query'], this.indexArns());
  }

  /** Writes are transactions of puts, deletes and checks; nobody scans, nobody updates in place. */
  grantReadWrite(worker: Worker): void {
    this.grantRead(worker);
    worker.allow(['dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'], [this.table.tableArn]);
  }
}

/** Evidence, feeds and checkpoints. */
export class Blobs {
  readonly bucket: Bucket;

  constructor(scope: Construct) {
    this.bucket = new Bucket(scope, 'blobs', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      // No default retention: a lock is set on the evidence of an open case, nothing else.
      objectLockEnabled: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        // A locked version outstays this until its lock ends.
        { id: 'superseded', noncurrentVersionExpiration: Duration.days(30), expiredObjectDeleteMarker: true },
        { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
  }

  /** Listing goes with reading: without it S3 answers 403 where a key is absent, and absence could not be told from a fault. */
  grantRead(worker: Worker): void {
    worker.addEnvironment(variables.bucket, this.bucket.bucketName);
    worker.allow(['s3:GetObject'], [this.bucket.arnForObjects('*')]);
    worker.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
  }

  grantReadWrite(worker: Worker): void {
    this.grantRead(worker);
    worker.allow(['s3:PutObject', 's3:DeleteObject'], [this.bucket.arnForObjects('*')]);
  }

  /** Under these prefixes alone, and nothing is deleted. */
  grantPut(worker: Worker, prefixes: readonly string[]): void {
    const places = prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`));
    worker.addEnvironment(variables.bucket, this.bucket.bucketName);
    worker.allow(['s3:GetObject', 's3:PutObject'], places);
    worker.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
  }
}

/** Signs the calls to the provider's systems. */
export class WebhookSecret {
  private readonly secret: Secret;

  constructor(scope: Construct) {
    this.secret = new Secret(scope, 'webhook-secret', {
      description: 'Signs the webhooks of Hostwarden (HMAC-SHA-256)',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  grantRead(worker: Worker): void {
    worker.addEnvironment(variables.webhookSecret, this.secret.secretArn);
    worker.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}

export class StorageStack extends Stack {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly webhookSecret: WebhookSecret;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.records = new Records(this);
    this.blobs = new Blobs(this);
    this.webhookSecret = new WebhookSecret(this);
  }

  /** The names alone: the command line has rights of its own. */
  names(): readonly (readonly [string, string])[] {
    return [
      [variables.table, this.records.table.tableName],
      [variables.bucket, this.blobs.bucket.bucketName],
    ];
  }
}

/** What must outlive every deployment: records and blobs, and the key they lie under. A stack of its own, protected against deletion. */
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import {
  type Family,
  families,
  familyNames,
  indexKeys,
  indexNames,
  inIndexes,
  isKeysOnly,
  type KeyAttributes,
  lockDays,
  tableKey,
  unconfirmed,
} from '../shared/store/schema.ts';
import { acknowledge } from './acknowledge.ts';
import { dataKey } from './data-key.ts';
import type { Settings } from './settings.ts';
import { Staff } from './staff.ts';
import type { Worker } from './worker.ts';

const keySchema = ({ pk, sk }: KeyAttributes) => ({
  partitionKey: { name: pk, type: AttributeType.STRING },
  sortKey: { name: sk, type: AttributeType.STRING },
});

type Families = readonly Family[];
/**
 * `dynamodb:LeadingKeys` holds the partition keys that a request names, of the table or of the index that is asked; it wants the
 * modifier ForAllValues, which is true of none at all, and so `Null` says that there must be one (Amazon DynamoDB guide, IAM policy
 * conditions for fine-grained access control; IAM guide, multivalued context keys).
 */
const onKeys = (patterns: readonly string[]): Record<string, unknown> => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});
const patternsOf = (names: Families): readonly string[] =>
  familyNames.filter((name) => names.includes(name)).flatMap((name): readonly string[] => families[name]);

/** The one table. Its grants give the right and the name together. */
export class Records {
  readonly table: TableV2;

  constructor(scope: Construct, key: IKey) {
    this.table = new TableV2(scope, 'records', {
      ...keySchema(tableKey),
      globalSecondaryIndexes: indexNames.map((indexName) => ({
        indexName,
        ...keySchema(indexKeys[indexName]),
        projectionType: isKeysOnly(indexName) ? ProjectionType.KEYS_ONLY : ProjectionType.ALL,
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private readonly indexArns = (): string[] => indexNames.map((index) => `${this.table.tableArn}/index/${index}`);

  /**
   * Rows of these families and no others. Writes are transactions of puts, deletes and checks; nobody scans, nobody updates in
   * place. What is written may be read.
   */
  grant(worker: Worker, { read = [], write = [] }: { readonly read?: Families; readonly write?: Families }): void {
    worker.addEnvironment(variables.table, this.table.tableName);
    const readable = patternsOf([...read, ...write]);
    worker.allow(
      ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'],
      [this.table.tableArn],
      onKeys(readable),
    );
    worker.allow(['dynamodb:Query'], this.indexArns(), onKeys(inIndexes(readable)));
    if (write.length > 0)
      worker.allow(['dynamodb:PutItem', 'dynamodb:DeleteItem'], [this.table.tableArn], onKeys(patternsOf(write)));
  }
}

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
};

/** First part of a blob's key. */
export type BlobPrefix =
  | 'crawl'
  | 'evidence'
  | 'feeds'
  | 'inbound'
  | 'inventory'
  | 'letters'
  | 'links'
  | 'pictures'
  | 'mail'
  | 'render'
  | 'replay'
  | 'uploads';
/** One kind of file of one kind of blob. */
type BlobPart = `${BlobPrefix}/*/${string}`;
/** Condition keys of S3 on the tag that comes with an object, and on that of the object which is there. */
const withTag = (value: string) => ({ [`s3:RequestObjectTag/${unconfirmed.tag.key}`]: value });
const hasTag = (value: string) => ({ [`s3:ExistingObjectTag/${unconfirmed.tag.key}`]: value });
const isEvidence = (prefix: BlobPrefix): boolean => unconfirmed.prefix === `${prefix}/`;

type BlobRights = Partial<Readonly<Record<'list' | 'write' | 'add' | 'remove' | 'lock', readonly BlobPrefix[]>>> & {
  readonly read?: readonly (BlobPrefix | BlobPart)[];
};
const under = (what: BlobPrefix | BlobPart): string => (what.includes('*') ? what : `${what}/*`);

/** Evidence, feeds and checkpoints. */
export class Blobs {
  readonly bucket: Bucket;

  constructor(scope: Construct, key: IKey) {
    const accessLog = new Bucket(scope, 'blobs-access-log', {
      ...closed,
      encryption: BucketEncryption.S3_MANAGED, // the only one that access logs can be written under
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ id: 'forget', expiration: Duration.days(90) }],
    });
    this.bucket = new Bucket(scope, 'blobs', {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true, // else each object would be a call to the key
      serverAccessLogsBucket: accessLog as IBucket,
      versioned: true,
      // No default retention: a lock is set on the evidence of an open case, nothing else.
      objectLockEnabled: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        // What nobody confirmed, should the tick that forgets it not come. Its version goes a day later, and the last mark with it.
        {
          id: 'unconfirmed-evidence',
          prefix: unconfirmed.prefix,
          tagFilters: { [unconfirmed.tag.key]: unconfirmed.tag.unconfirmed },
          expiration: Duration.days(unconfirmed.days),
          noncurrentVersionExpiration: Duration.days(1),
        },
        // A locked version outstays this until its lock ends.
        { id: 'superseded', noncurrentVersionExpiration: Duration.days(lockDays), expiredObjectDeleteMarker: true },
        // The crawler takes its answers away; what nobody waited for goes by itself.
        { id: 'rendered', prefix: 'render/', expiration: Duration.days(1) },
        { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    this.tellOfNewObjects();
    this.takeMailFromSes();
  }

  /** cdk-nag wants each wildcard by the name under which the other stack knows it. */
  private explain(worker: Worker, what: BlobPrefix | BlobPart): void {
    const storage = Stack.of(this.bucket);
    const { 'Fn::ImportValue': name } = storage.resolve(storage.exportValue(this.bucket.bucketArn));
    acknowledge(worker.role ?? worker, {
      [`AwsSolutions-IAM5[Resource::${name}/${under(what)}]`]:
        'Every object under the prefix, which is one kind of blob.',
    });
  }

  /** Over EventBridge: the bucket's own notifications would need a custom resource, with a function and rights of its own. */
  private tellOfNewObjects(): void {
    (this.bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }

  /** SES of this account puts mail that came in under `inbound/`, by whichever rule of the program stack. */
  private takeMailFromSes(): void {
    const { account, partition, region } = Stack.of(this.bucket);
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('inbound/*')],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:ses:${region}:${account}:receipt-rule-set/*` },
        },
      }),
    );
  }

  /**
   * Objects under these prefixes: to list, which shows their keys alone; to read, or only those of a name; to read, write and delete; to add, without reading or deleting them
   * ever; to remove, without reading them; or to lock, which takes them out of what the bucket forgets, lengthens how long they stay and
   * cannot shorten it. Who has any but `add` may list as well: without it S3 answers 403 where a key is absent, and absence could
   * not be told from a fault. That answer asks for the right without naming a prefix, hence IfExists.
   */
  grant(worker: Worker, { list = [], read = [], write = [], add = [], remove = [], lock = [] }: BlobRights): void {
    worker.addEnvironment(variables.bucket, this.bucket.bucketName);
    const objects = (of: readonly (BlobPrefix | BlobPart)[]) =>
      of.map((what) => this.bucket.arnForObjects(under(what)));
    const readable = [...new Set([...read, ...write])];
    const listed = [...new Set([...list, ...readable, ...remove, ...lock])];
    if (readable.length > 0) worker.allow(['s3:GetObject'], objects(readable));
    if (listed.length > 0)
      worker.allow(['s3:ListBucket'], [this.bucket.bucketArn], {
        StringLikeIfExists: { 's3:prefix': listed.map(under) },
      });
    for (const what of new Set([...readable, ...remove, ...lock, ...add])) this.explain(worker, what);
    if (write.length > 0) worker.allow(['s3:PutObject', 's3:DeleteObject'], objects(write));
    if (add.length > 0) worker.allow(['s3:PutObject'], objects(add));
    if (remove.length > 0) worker.allow(['s3:DeleteObject'], objects(remove));
    // Evidence comes in as unconfirmed, and never back to that.
    if (add.some(isEvidence))
      worker.allow(['s3:PutObjectTagging'], objects(add.filter(isEvidence)), {
        StringEquals: withTag(unconfirmed.tag.unconfirmed),
        StringNotEquals: hasTag(unconfirmed.tag.confirmed),
      });
    if (lock.length === 0) return;
    worker.allow(['s3:PutObjectRetention'], objects(lock));
    worker.allow(['s3:PutObjectTagging'], objects(lock), { StringEquals: withTag(unconfirmed.tag.confirmed) });
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
    acknowledge(this.secret, {
      'AwsSolutions-SMG4':
        'The system that checks the signatures must change its copy at the same moment: a person does both.',
    });
  }

  grantRead(worker: Worker): void {
    worker.addEnvironment(variables.webhookSecret, this.secret.secretArn);
    worker.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}

/** `identifier:secret[:accesskey]` of the WHMCS API: made with a random value, which a person replaces. */
export class WhmcsCredentials {
  private readonly secret: Secret;

  constructor(scope: Construct) {
    this.secret = new Secret(scope, 'whmcs-credentials', {
      description: 'API credential of WHMCS for Hostwarden, as identifier:secret or identifier:secret:accesskey',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.secret, { 'AwsSolutions-SMG4': 'WHMCS makes the credential; a person carries it over.' });
  }

  grantRead(worker: Worker): void {
    worker.addEnvironment(variables.whmcsCredentials, this.secret.secretArn);
    worker.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}

export type StorageProps = StackProps & { readonly settings: Settings };

export class StorageStack extends Stack {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly webhookSecret: WebhookSecret;
  /** Absent where no WHMCS is named. */
  readonly whmcs: WhmcsCredentials | undefined;
  /** Absent where staff sign in at the provider's own issuer. */
  readonly staff: Staff | undefined;

  constructor(scope: Construct, id: string, { settings, ...props }: StorageProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const key = dataKey(this);
    this.records = new Records(this, key);
    this.blobs = new Blobs(this, key);
    this.webhookSecret = new WebhookSecret(this);
    this.whmcs = settings.whmcsUrl === undefined ? undefined : new WhmcsCredentials(this);
    this.staff = settings.loginPrefix === undefined ? undefined : new Staff(this, settings.loginPrefix);
    if (this.staff !== undefined) new CfnOutput(this, 'user-pool', { value: this.staff.pool.userPoolId });
  }

  /** The names alone: the command line has rights of its own. */
  names(): readonly (readonly [string, string])[] {
    return [
      [variables.table, this.records.table.tableName],
      [variables.bucket, this.blobs.bucket.bucketName],
    ];
  }
}

/** Mail out through SES, and what became of it back: SES → topic → queue → mail-events. Only `notify` may send. */
import { Duration, Stack } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import {
  CfnReceiptRule,
  CfnReceiptRuleSet,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import { mailSenders } from '../shared/queue/settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './settings.ts';
import type { Blobs, StorageStack } from './storage.ts';
import { WorkQueue } from './work-queue.ts';
import { Worker } from './worker.ts';

export class Mail extends Construct {
  readonly notify: Worker;
  readonly mailEvents: Worker;
  readonly queue: WorkQueue;
  readonly eventQueue: WorkQueue;
  readonly inbound: Worker;
  /** Takes what S3 tells of mail that SES has put into the bucket. */
  readonly inboundQueue: WorkQueue;
  readonly identity: EmailIdentity;

  constructor(scope: Construct, settings: Settings, { records, blobs }: StorageStack) {
    super(scope, 'mail');
    // Re-verifies the noticed URLs before it sends, hence the time.
    this.notify = new Worker(this, 'notify', { settings, seconds: 180, megabytes: 1024, needs: 'fonts', rounds: true });
    this.mailEvents = new Worker(this, 'mail-events', { settings, seconds: 60, megabytes: 512, rounds: true });
    // Few at once: SES limits the rate of an account, and a queue that waits costs nothing.
    this.queue = new WorkQueue(this, 'notify', this.notify, { batch: 1, concurrency: mailSenders });
    this.eventQueue = new WorkQueue(this, 'mail-events', this.mailEvents, { batch: 10, concurrency: 5 });

    this.inbound = new Worker(this, 'inbound', { settings, seconds: 60, megabytes: 1024 });
    this.inboundQueue = new WorkQueue(this, 'inbound', this.inbound, { batch: 1, concurrency: 2 });

    const configurationSet = new ConfigurationSet(this, 'configuration-set', {
      // A notice accuses a person: better a letter by post than a mail in the clear.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // The longest that SES tries.
      maxDeliveryDuration: Duration.hours(14),
    });
    this.identity = new EmailIdentity(this, 'identity', {
      identity: Identity.domain(settings.mailDomain),
      mailFromDomain: `bounce.${settings.mailDomain}`,
      configurationSet,
    });

    const events = new Topic(this, 'events', { enforceSSL: true });
    configurationSet.addEventDestination('events', {
      destination: EventDestination.snsTopic(events),
      // No opens and clicks: counting them rewrites the customer's links.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    events.addSubscription(
      // What cannot be handed over is a dead letter like any other, and so engages the interlock.
      new SqsSubscription(this.eventQueue.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: this.eventQueue.deadLetters,
      }),
    );

    this.receive(settings, blobs);

    records.grant(this.notify, {
      read: ['cases', 'customers', 'servers', 'settings', 'sites'],
      write: ['links', 'outbox'],
    });
    // Each message is kept before it is sent.
    blobs.grant(this.notify, { read: ['feeds', 'letters', 'links', 'pictures'], write: ['mail'], add: ['letters'] });
    this.grantMail(this.notify, settings, configurationSet);
    if (settings.mailTestAddress !== undefined)
      this.notify.addEnvironment(variables.mailTestAddress, settings.mailTestAddress);
    // The event of a delivery settles an entry whose mailer died with the message in its hands.
    records.grant(this.mailEvents, { write: ['cases', 'outbox'] });
    records.grant(this.inbound, {
      read: ['settings', 'sites'],
      write: ['cases', 'mails', 'outbox', 'reports', 'restricted', 'trails'],
    });
    blobs.grant(this.inbound, { read: ['inbound'], remove: ['inbound'] }); // a report of the abuse of children is not kept as a mail
  }

  /**
   * Mail to the domain: SES → bucket → EventBridge → queue. A rule set works once it is made the active one of the account, which
   * is a person's step: the account may have another.
   */
  private receive({ mailDomain, stage }: Settings, { bucket }: Blobs): void {
    const ruleSetName = `hostwarden-${stage}`;
    const rules = new CfnReceiptRuleSet(this, 'receipt-rules', { ruleSetName });
    const rule = new CfnReceiptRule(this, 'receipt-rule', {
      ruleSetName,
      rule: {
        enabled: true,
        recipients: [mailDomain],
        scanEnabled: true,
        tlsPolicy: 'Optional', // a customer's answer counts however it travelled
        actions: [{ s3Action: { bucketName: bucket.bucketName, objectKeyPrefix: 'inbound/' } }],
      },
    });
    rule.node.addDependency(rules);
    new Rule(this, 'mail-came-in', {
      description: `Hostwarden ${stage}: mail that came in`,
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: 'inbound/' }] } },
      },
      targets: [
        new SqsQueue(this.inboundQueue.queue, {
          message: RuleTargetInput.fromObject({
            blob: EventField.fromPath('$.detail.object.key'),
            receivedAt: EventField.time,
          }),
          deadLetterQueue: this.inboundQueue.deadLetters,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
  }

  /** The right to send one raw message, from this domain, through this configuration set; and to ask how many more there may be. */
  private grantMail(
    worker: Worker,
    { mailDomain, mailTestAddress }: Settings,
    { configurationSetName }: ConfigurationSet,
  ): void {
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSetName,
    });
    worker.addEnvironment(variables.configurationSet, configurationSetName);
    // In its sandbox SES sends to verified identities alone, and asks IAM about the recipient's as about the sender's.
    const tested = mailTestAddress === undefined ? [] : [mailTestAddress, mailTestAddress.replace(/^.*@/, '')];
    const recipients = tested.map((resourceName) =>
      Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName }),
    );
    worker.allow(['ses:SendRawEmail'], [this.identity.emailIdentityArn, configurationSetArn, ...recipients], {
      StringLike: { 'ses:FromAddress': `*@${mailDomain}` },
    });
    worker.allow(['ses:GetSendQuota'], ['*']);
    acknowledge(worker.role ?? worker, {
      'AwsSolutions-IAM5[Resource::*]': 'GetSendQuota is of the whole account and names no resource.',
    });
  }
}

/** Mail out through SES, and what became of it back: SES → topic → queue → mail-events. Only `notify` may send. */
import { Duration, Stack } from 'aws-cdk-lib';
import {
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
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage.ts';
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
    this.notify = new Worker(this, 'notify', { settings, seconds: 180, megabytes: 1024, needs: 'fonts' });
    this.mailEvents = new Worker(this, 'mail-events', { settings, seconds: 60, megabytes: 512 });
    // Two at once: SES limits the rate of an account, and a queue that waits costs nothing.
    this.queue = new WorkQueue(this, 'notify', this.notify, { batch: 1, concurrency: 2 });
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
    events.addSubscription(new SqsSubscription(this.eventQueue.queue, { rawMessageDelivery: true }));

    records.grantReadWrite(this.notify);
    blobs.grantReadWrite(this.notify); // each message is kept before it is sent;
    this.grantMail(this.notify, settings, configurationSet);
    if (settings.mailTestAddress !== undefined)
      this.notify.addEnvironment(variables.mailTestAddress, settings.mailTestAddress);
    records.grantReadWrite(this.mailEvents);
    records.grantReadWrite(this.inbound);
    blobs.grantRead(this.inbound);
  }

  /** The right to send one raw message, from this domain, through this configuration set. */
  private grantMail(worker: Worker, { mailDomain }: Settings, { configurationSetName }: ConfigurationSet): void {
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSetName,
    });
    worker.addEnvironment(variables.configurationSet, configurationSetName);
    worker.allow(['ses:SendRawEmail'], [this.identity.emailIdentityArn, configurationSetArn], {
      StringLike: { 'ses:FromAddress': `*@${mailDomain}` },
    });
  }
}

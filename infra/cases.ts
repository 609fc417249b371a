/** The one road into a case, what it makes true for the rest of the world, and the clock that moves it. */
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage.ts';
import { Tick, tickOnto } from './tick.ts';
import { WorkQueue } from './work-queue.ts';
import { Worker } from './worker.ts';

export class Cases extends Construct {
  readonly case: Worker;
  readonly outbox: Worker;
  readonly deadlines: Worker;
  readonly queue: WorkQueue;
  readonly outboxQueue: WorkQueue;
  readonly tick: Tick;
  readonly reports: Worker;
  readonly reportsTick: Tick;
  readonly retention: Worker;
  readonly retentionTick: Tick;

  constructor(scope: Construct, settings: Settings, { records, blobs, webhookSecret, whmcs }: StorageStack) {
    super(scope, 'cases');
    this.case = new Worker(this, 'case', { settings, seconds: 60, megabytes: 512, rounds: true });
    this.outbox = new Worker(this, 'outbox', { settings, seconds: 120, megabytes: 512, rounds: true });
    this.deadlines = new Worker(this, 'deadlines', { settings, seconds: 120, megabytes: 512 });
    this.queue = new WorkQueue(this, 'case', this.case, { batch: 10, concurrency: 10 });
    this.outboxQueue = new WorkQueue(this, 'outbox', this.outbox, { batch: 10, concurrency: 10 });
    this.tick = new Tick(this, 'deadlines', Duration.minutes(5), this.deadlines);
    // Finds what a crash left between the transaction and the queue, and what waited for its hour.
    tickOnto(this, 'sweep', Duration.minutes(5), this.outboxQueue);

    // Mails: whether one that may be of the case still waits for a person.
    records.grant(this.case, {
      read: ['mails', 'settings'],
      write: ['cases', 'contracts', 'customers', 'flags', 'outbox'],
    });
    this.outboxQueue.grantSend(this.case);

    records.grant(this.outbox, { read: ['cases', 'settings'], write: ['outbox', 'reports', 'sites'] });
    // It finds the evidence of a case that was opened and makes it stay; it cannot read it.
    blobs.grant(this.outbox, { lock: ['evidence'] });
    this.queue.grantSend(this.outbox);
    this.outboxQueue.grantSend(this.outbox); // what the sweep found
    if (settings.webhookUrl !== undefined) {
      this.outbox.addEnvironment(variables.webhookUrl, settings.webhookUrl);
      webhookSecret.grantRead(this.outbox);
    }
    if (settings.whmcsUrl !== undefined && whmcs !== undefined) {
      this.outbox.addEnvironment(variables.whmcsUrl, settings.whmcsUrl);
      whmcs.grantRead(this.outbox);
    }

    this.reports = new Worker(this, 'reports', { settings, seconds: 120, megabytes: 512 });
    this.reportsTick = new Tick(this, 'reports', Duration.minutes(5), this.reports);
    records.grant(this.reports, {
      read: ['contracts', 'settings'],
      write: ['authorities', 'cases', 'flags', 'mails', 'outbox', 'reports', 'restricted', 'seals', 'sites', 'trails'],
    });
    // What was kept of restricted pages is removed, once its hash is taken.
    blobs.grant(this.reports, {
      read: ['evidence'],
      remove: ['crawl', 'evidence', 'inbound', 'letters', 'mail', 'pictures', 'replay', 'uploads'],
    });

    // It forgets, and so it may delete nearly everything; nobody calls it but its clock.
    this.retention = new Worker(this, 'retention', { settings, seconds: 300, megabytes: 1024 });
    this.retentionTick = new Tick(this, 'retention', Duration.hours(6), this.retention);
    records.grant(this.retention, {
      write: [
        'authorities',
        'cases',
        'contracts',
        'customers',
        'erased',
        'flags',
        'links',
        'looks',
        'mails',
        'outbox',
        'reports',
        'seals',
        'settings',
        'sites',
        'trails',
      ],
    });
    blobs.grant(this.retention, {
      read: ['evidence'], // how old it is
      remove: ['crawl', 'evidence', 'inbound', 'inventory', 'letters', 'mail', 'pictures', 'uploads'],
      lock: ['evidence'],
    });

    records.grant(this.deadlines, { read: ['cases'], write: ['settings'] });
    this.queue.grantSend(this.deadlines);
  }
}

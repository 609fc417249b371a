/** The eyes of the operator: every few minutes one function reads how long everything waits. It may change nothing. */
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage.ts';
import { Tick } from './tick.ts';
import { Worker } from './worker.ts';

export class Watching extends Construct {
  readonly watch: Worker;
  readonly tick: Tick;

  constructor(scope: Construct, settings: Settings, { records, blobs }: StorageStack) {
    super(scope, 'watching');
    this.watch = new Worker(this, 'watch', { settings, seconds: 60, megabytes: 256 });
    this.tick = new Tick(this, 'watch', Duration.minutes(5), this.watch);
    records.grant(this.watch, { read: ['cases', 'flags', 'mails', 'outbox', 'settings', 'sites'] });
    blobs.grant(this.watch, { read: ['links'] });
  }
}

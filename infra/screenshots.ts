/** The browser, apart from all else: it reads no record, and what it makes lies under two prefixes of the bucket. */
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage.ts';
import { WorkQueue } from './work-queue.ts';
import { Worker } from './worker.ts';

export class Screenshots extends Construct {
  readonly screenshot: Worker;
  readonly queue: WorkQueue;

  constructor(scope: Construct, settings: Settings, { blobs }: StorageStack) {
    super(scope, 'screenshots');
    // A page has two minutes at most (policy `browser.seconds`), and the first unpacks Chromium.
    this.screenshot = new Worker(this, 'screenshot', { settings, seconds: 150, megabytes: 2048, needs: 'chromium' });
    this.queue = new WorkQueue(this, 'screenshot', this.screenshot, { batch: 1, concurrency: 5 });
    blobs.grant(this.screenshot, { read: ['evidence'], add: ['evidence', 'render'] });
  }
}

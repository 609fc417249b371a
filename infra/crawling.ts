/**
 * From the schedule to the findings: dispatch puts one message a server on the queue, crawl does up to ten servers at once, and what it
 * asks of pictures waits in a queue of its own.
 */
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage.ts';
import { Tick } from './tick.ts';
import { WorkQueue } from './work-queue.ts';
import { Worker } from './worker.ts';

export class Crawling extends Construct {
  readonly dispatch: Worker;
  readonly crawl: Worker;
  readonly queue: WorkQueue;
  readonly pictures: Worker;
  readonly pictureQueue: WorkQueue;
  readonly replayQueue: WorkQueue;
  readonly tick: Tick;
  readonly feedsTick: Tick;

  constructor(scope: Construct, settings: Settings, { records, blobs }: StorageStack) {
    super(scope, 'crawling');
    this.dispatch = new Worker(this, 'dispatch', { settings, seconds: 120, megabytes: 512 });
    // The longest that Lambda allows. Waiting for servers takes more of it than parsing: a whole CPU would be paid for idling (`npm run cost`).
    this.crawl = new Worker(this, 'crawl', { settings, seconds: 900, megabytes: 1024, needs: 'pdf', rounds: true });
    this.queue = new WorkQueue(this, 'crawl', this.crawl, { batch: 10, concurrency: settings.crawlConcurrency });
    this.tick = new Tick(this, 'dispatch', Duration.minutes(5), this.dispatch);

    records.grant(this.dispatch, { read: ['contracts', 'settings'], write: ['servers', 'sites'] });
    this.queue.grantSend(this.dispatch);

    // Native decoders in front of hostile bytes: a function with few rights, and a CPU of its own.
    this.pictures = new Worker(this, 'pictures', {
      settings,
      seconds: 300,
      megabytes: 1769,
      needs: 'pictures',
      rounds: true,
    });
    this.pictureQueue = new WorkQueue(this, 'pictures', this.pictures, { batch: 1, concurrency: 5 });
    this.pictureQueue.grantSend(this.crawl);
    this.pictureQueue.grantSend(this.pictures); // what was left when the time was up
    records.grant(this.pictures, { read: ['contracts', 'settings', 'sites'], write: ['flags', 'seals', 'servers'] });
    blobs.grant(this.pictures, { read: ['links', 'pictures'], add: ['evidence', 'pictures'] });

    // What staff try out on kept pages; two at once, as they take a whole CPU for minutes and nobody's case waits for them.
    const replay = new Worker(this, 'replay', { settings, seconds: 900, megabytes: 1769, rounds: true });
    this.replayQueue = new WorkQueue(this, 'replay', replay, { batch: 1, concurrency: 2 });
    this.replayQueue.grantSend(replay); // the next slice
    records.grant(replay, { read: ['settings', 'sites'], write: ['replays'] });
    blobs.grant(replay, { read: ['feeds', 'links', 'replay'] });

    // A case for the addresses that it noticed; no customer, and evidence is handed in, never read.
    records.grant(this.crawl, {
      read: ['cases', 'contracts', 'settings'],
      write: ['flags', 'outbox', 'reports', 'restricted', 'seals', 'servers', 'sites', 'trails'],
    });
    blobs.grant(this.crawl, {
      read: ['feeds', 'links', 'pictures', 'render'],
      write: ['crawl'],
      add: ['evidence', 'replay'],
      remove: ['render'], // what the browser answered
    });
    this.queue.grantSend(this.crawl); // the next slice

    // UT1's largest list is 90 MB of text and is compiled in memory, beside the block that is made of it.
    const feeds = new Worker(this, 'feeds', { settings, seconds: 540, megabytes: 3008 });
    this.feedsTick = new Tick(this, 'feeds', Duration.minutes(360), feeds);
    records.grant(feeds, { read: ['flags', 'settings'] });
    blobs.grant(feeds, { read: ['feeds'], write: ['links'], remove: ['replay'] });
  }
}

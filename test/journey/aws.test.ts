/** The same stories on DynamoDB, S3 and SQS at the emulator. */
import { vi } from 'vitest';
import { hasAws } from '../contract/aws.ts';
import { openOnAws } from './on-aws.ts';
import { outsideStories } from './outside.ts';
import { stories } from './stories.ts';
import { openWorld } from './world.ts';

// The emulator takes its time, and more of it beside other suites.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

if (hasAws()) {
  const open = openOnAws();
  stories('AWS', () => openWorld(open));
  outsideStories('AWS', open);
}

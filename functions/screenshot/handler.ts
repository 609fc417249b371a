import { lambdaBrowser } from '../../shared/browser/lambda.ts';
import { batch } from '../../shared/host/batch.ts';
import { newId } from '../../shared/host/chance.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { networksFetcher } from '../../shared/net/policy-fetcher.ts';
import type { BrowserMessage } from '../../shared/review/screenshot.ts';
import { onScreenshot } from './screenshot.ts';

const { ports } = lambdaHost(process.env);
const browserFor = (networks: readonly string[]) => lambdaBrowser(networksFetcher(networks), newId);

export const handler = batch(ports, 'screenshot', ({ body, deliveries }) =>
  onScreenshot(body as BrowserMessage, deliveries, { ports, browserFor }),
);

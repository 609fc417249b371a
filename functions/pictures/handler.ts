import { runBudgetMs } from '../../shared/budgets.ts';
import { knownOf } from '../../shared/detect/known/store.ts';
import type { PicturesMessage } from '../../shared/detect/pictures/request.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { onceOpened } from '../../shared/vision/reader.ts';
import { workPictures } from './pictures.ts';

const { ports, under } = lambdaHost(process.env, { fetcher: policyFetcher });
const reader = onceOpened(ports.log);
const work = under((ready) => ({ ...ready, known: knownOf(ready.ports.blobs, ports.elapsedMs) }));
export const handler = batch(ports, 'pictures', async ({ body }) =>
  workPictures(body as PicturesMessage, { ...(await work()), reader, budgetMs: runBudgetMs.pictures }),
);

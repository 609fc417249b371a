import { runBudgetMs } from '../../shared/budgets.ts';
import { knowledgeOf } from '../../shared/detect/stored-knowledge.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import type { ReplayMessage } from '../../shared/review/replay-job.ts';
import { workReplay } from './replay.ts';

const { ports, under } = lambdaHost(process.env);
const work = under((ready) => ready);
export const handler = batch(ports, 'replay', async ({ body }) => {
  const ready = await work();
  const knowledgeUnder = (policy: typeof ready.policy) => knowledgeOf(policy, ready.ports.blobs, ports.elapsedMs)();
  return workReplay(body as ReplayMessage, { ...ready, knowledgeUnder, budgetMs: runBudgetMs.replay });
});

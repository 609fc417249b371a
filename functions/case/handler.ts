import type { CaseMessage } from '../../shared/case/command.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import type { Json } from '../../shared/ports.ts';
import { handleCase } from './case.ts';

const host = lambdaHost(process.env);
const work = host.under(
  ({ ports, policy }) =>
    (body: Json) =>
      handleCase(body as CaseMessage, ports, policy),
);

export const handler = batch(host.ports, 'case', async ({ body }) => (await work())(body));

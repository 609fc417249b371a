import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import type { Json } from '../../shared/ports.ts';
import { onInbound } from './inbound.ts';

const host = lambdaHost(process.env);
const work = host.under(
  ({ ports, policy }) =>
    (body: Json) =>
      onInbound(body, ports, policy),
);

export const handler = batch(host.ports, 'inbound', async ({ body }) => (await work())(body));

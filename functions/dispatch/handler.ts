import { onTick } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { dispatch } from './dispatch.ts';

const host = lambdaHost(process.env);
const work = host.under(
  ({ ports, policy }) =>
    () =>
      dispatch(ports, policy),
);

export const handler = onTick(host.ports, 'dispatch', async () => (await work())());

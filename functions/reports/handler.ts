import { onTick } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { remindOrders } from '../../shared/report/orders.ts';
import { settleReports } from './reports.ts';
import { settleRestricted } from './restricted.ts';

const { ports, under } = lambdaHost(process.env);
const run = under((now) => async () => {
  await settleRestricted(now.ports);
  await remindOrders(now.ports, now.policy);
  return settleReports(now.ports, now.policy);
});

export const handler = onTick(ports, 'reports', async () => (await run())());

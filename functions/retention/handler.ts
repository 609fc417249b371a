import { onTick } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { retain } from './retention.ts';

const { ports, under } = lambdaHost(process.env);
const run = under((now) => () => retain(now.ports, now.policy));

export const handler = onTick(ports, 'retention', async () => (await run())());

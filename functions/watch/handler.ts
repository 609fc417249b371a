import { onTick } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { publishGauges } from '../../shared/host/metrics.ts';
import { watch } from './watch.ts';

const { ports, config } = lambdaHost(process.env);

export const handler = onTick(ports, 'watch', async () => publishGauges(config.stage, await watch(ports)));

import { onTick } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { deadlines } from './deadlines.ts';

const { ports } = lambdaHost(process.env);

export const handler = onTick(ports, 'deadlines', () => deadlines(ports));

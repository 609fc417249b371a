import { onTick } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { dispatch } from './dispatch.ts';

const { ports, policy } = lambdaHost(process.env);

export const handler = onTick(ports, 'dispatch', () => dispatch(ports, policy));

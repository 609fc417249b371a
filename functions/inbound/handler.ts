import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { onInbound } from './inbound.ts';

const { ports, policy } = lambdaHost(process.env);

export const handler = batch(ports, 'inbound', ({ body }) => onInbound(body, ports, policy));

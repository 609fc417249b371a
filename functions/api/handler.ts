import { handle } from 'hono/aws-lambda';
import { lambdaBodyBytes, lambdaHost } from '../../shared/host/lambda.ts';
import { mountedApi } from './api.ts';

const { ports, under } = lambdaHost(process.env);

export const handler = handle(
  mountedApi(
    ports,
    under(({ policy }) => policy),
    { taken: lambdaBodyBytes, given: lambdaBodyBytes },
  ),
);

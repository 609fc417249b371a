import { handle } from 'hono/aws-lambda';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { portalApp } from './portal.tsx';

const { ports, policy } = lambdaHost(process.env);

export const handler = handle(portalApp({ ports, policy }));

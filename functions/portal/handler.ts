import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { portalApp } from './portal.tsx';

const app = lambdaHost(process.env).under((ready) => handle(portalApp(ready)));

export const handler = async (event: LambdaEvent, context: LambdaContext) => (await app())(event, context);

import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { variables } from '../../shared/config.ts';
import { lambdaBodyBytes, lambdaHost, needed } from '../../shared/host/lambda.ts';
import { noLogin } from './no-login.tsx';
import { oidcLogin } from './oidc-login.tsx';
import { consoleSite } from './site.ts';

const { ports, config, under } = lambdaHost(process.env);
const base = needed(config.consoleUrl, variables.consoleUrl);
const login = config.oidc ? oidcLogin({ ports, base, settings: config.oidc }) : noLogin();
const app = under((ready) => handle(consoleSite({ ...ready, login, mostBytes: lambdaBodyBytes })));
export const handler = async (event: LambdaEvent, context: LambdaContext) => (await app())(event, context);

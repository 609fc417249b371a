import { Hono } from 'hono';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { variables } from '../../shared/config.ts';
import { lambdaHost, needed } from '../../shared/host/lambda.ts';
import { assets } from '../../shared/web/assets.ts';
import { consoleApp } from './console.tsx';
import { noLogin } from './no-login.tsx';
import { oidcLogin } from './oidc-login.tsx';

const { ports, config, under } = lambdaHost(process.env);
const base = needed(config.consoleUrl, variables.consoleUrl);
const login = config.oidc ? oidcLogin({ ports, base, settings: config.oidc }) : noLogin();
const root = () => new Hono().get('/', (c) => c.redirect('/console')).route('/', assets);
const app = under((ready) => handle(root().route('/console', consoleApp({ ...ready, login }))));
export const handler = async (event: LambdaEvent, context: LambdaContext) => (await app())(event, context);

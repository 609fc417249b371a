import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { variables } from '../../shared/config.ts';
import { lambdaHost, needed } from '../../shared/host/lambda.ts';
import { assets } from '../../shared/web/assets.ts';
import { consoleApp } from './console.tsx';
import { noLogin } from './no-login.tsx';
import { oidcLogin } from './oidc-login.tsx';

const { ports, policy, config } = lambdaHost(process.env);
const base = needed(config.consoleUrl, variables.consoleUrl);
const login = config.oidc ? oidcLogin({ ports, base, settings: config.oidc }) : noLogin();
const app = new Hono().get('/', (c) => c.redirect('/console')).route('/', assets);
export const handler = handle(app.route('/console', consoleApp({ ports, policy, login })));

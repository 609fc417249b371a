import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { assets } from '../../shared/web/assets.ts';
import { consoleApp } from './console.tsx';
import { noLogin } from './no-login.tsx';

const { ports, policy } = lambdaHost(process.env);
const login = noLogin('This deployment has no identity provider yet, so nobody can sign in here.');
const app = new Hono().get('/', (c) => c.redirect('/console')).route('/', assets);

export const handler = handle(app.route('/console', consoleApp({ ports, policy, login })));

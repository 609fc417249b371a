/** The door of the API: a token in the header, good for the scope that the address names, within its calls a minute. */
import { createMiddleware } from 'hono/factory';
import type { Scope } from '../../shared/review/scopes.ts';
import type { ApiToken } from '../../shared/table.ts';
import { tokenOf } from '../../shared/web/api-token.ts';
import { limiter } from '../../shared/web/limit.ts';
import type { ApiPorts } from './api.ts';
import { problem } from './problem.ts';

export type ApiEnv = { Variables: { token: ApiToken; hash: string } };

const windowSeconds = 60;
/** Guesses at tokens, all callers together; a real one is never among them. */
const guesses = { posts: 300, windowSeconds };

export const openDoor = (ports: ApiPorts) => {
  const within = limiter({ posts: 0, windowSeconds }, ports.now);
  const guess = limiter(guesses, ports.now);
  return (scope: Scope) =>
    createMiddleware<ApiEnv>(async (c, next) => {
      const found = await tokenOf(c.req.header('Authorization'), ports);
      if (found === undefined) {
        if (!guess('all')) return problem(c, 429, 'Too many calls without a token', {}, { 'Retry-After': '60' });
        return problem(
          c,
          401,
          'No valid token',
          { detail: 'Send "Authorization: Bearer …" with a token from the console (Access); they expire.' },
          { 'WWW-Authenticate': 'Bearer realm="hostwarden"' },
        );
      }
      const { token, hash } = found;
      // draft-ietf-httpapi-ratelimit-headers
      c.header('RateLimit-Policy', `"token";q=${token.perMinute};w=${windowSeconds}`);
      if (!within(hash, token.perMinute))
        return problem(
          c,
          429,
          'Too many calls',
          { detail: `This token may make ${token.perMinute} a minute.` },
          { 'Retry-After': String(windowSeconds) },
        );
      if (!token.scopes.includes(scope))
        return problem(c, 403, 'This token is not for that', { detail: `It takes the scope ${scope}.` });
      c.set('token', token);
      c.set('hash', hash);
      return next();
    });
};

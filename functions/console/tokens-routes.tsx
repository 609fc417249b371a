/** Routes of the tokens of the API. */
import {
  listTokens,
  longestDays,
  makeToken,
  mostPerMinute,
  readScopes,
  revokeToken,
} from '../../shared/web/api-token.ts';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import type { Message } from './frame.tsx';
import { query } from './parts.tsx';
import { type TokenFault, TokensView, type TypedToken } from './tokens-page.tsx';

const show = async (c: ConsoleContext, { ports: { records } }: Desk): Promise<Response> => {
  const t = c.var.t.tokens;
  const done = c.req.query('done');
  const message: Message | undefined =
    done === undefined
      ? undefined
      : done === 'revoked'
        ? { tone: 'good', text: t.revoked }
        : { tone: 'warn', text: t.notThere };
  return c.html(<TokensView c={c} tokens={await listTokens(records)} message={message} />);
};

/** A whole number from 1 to `most`. */
const within = (text: string, most: number): number | undefined => {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : undefined;
};

const make = async (c: ConsoleContext, { ports }: Desk): Promise<Response> => {
  const form = await c.req.parseBody({ all: true });
  const asked = form['scope'];
  const chosen = (Array.isArray(asked) ? asked : [asked]).filter((one) => typeof one === 'string');
  const typed: TypedToken = {
    name: field(form, 'name').trim(),
    scopes: chosen,
    perMinute: field(form, 'perMinute').trim(),
    days: field(form, 'days').trim(),
  };
  const scopes = readScopes(chosen);
  const perMinute = within(typed.perMinute, mostPerMinute);
  const days = within(typed.days, longestDays);
  const refuse = async (fault: TokenFault): Promise<Response> =>
    c.html(<TokensView c={c} tokens={await listTokens(ports.records)} typed={typed} fault={fault} />, 422);
  if (typed.name === '' || typed.name.length > 80) return refuse('name');
  if (scopes === undefined) return refuse('scopes');
  if (perMinute === undefined) return refuse('perMinute');
  if (days === undefined) return refuse('days');
  const by = c.var.person.name;
  const { secret, token } = await makeToken({ name: typed.name, scopes, perMinute, days, by }, ports);
  ports.log('info', 'token.made', { token: token.id, scopes });
  // Not a redirect: the text must be in this one answer and nowhere else.
  return c.html(<TokensView c={c} tokens={await listTokens(ports.records)} made={{ name: token.name, secret }} />);
};

const revoke = async (c: ConsoleContext, { ports }: Desk): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const done = await revokeToken(id, c.var.person.name, ports);
  if (done) ports.log('info', 'token.revoked', { token: id });
  return c.redirect(`${paths.tokens}${query({ done: done ? 'revoked' : 'not-there' })}`, 303);
};

export const tokenRoutes: readonly Route[] = [
  { method: 'GET', path: '/tokens', permission: 'manage-access', handle: show },
  { method: 'POST', path: '/tokens', permission: 'manage-access', handle: make },
  { method: 'POST', path: '/tokens/:id/revoke', permission: 'manage-access', handle: revoke },
];

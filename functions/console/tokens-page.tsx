/** Tokens of the API: those that there are, and a form for one more. */
import type { FC } from 'hono/jsx';
import { type Scope, scopes } from '../../shared/review/scopes.ts';
import type { ApiToken } from '../../shared/table.ts';
import { longestDays, mostPerMinute } from '../../shared/web/api-token.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card, control, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { Moment } from './parts.tsx';
import { Sheet } from './sheet.tsx';

/** As it was typed, for a form that comes back. */
export type TypedToken = {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly perMinute: string;
  readonly days: string;
};
export type TokenFault = 'name' | 'scopes' | 'perMinute' | 'days';
const untyped: TypedToken = { name: '', scopes: [], perMinute: '600', days: '365' };

const stateOf = (token: ApiToken, now: string): 'live' | 'revoked' | 'expired' => {
  if (token.revoked !== undefined) return 'revoked';
  return token.expiresAt <= now ? 'expired' : 'live';
};

const Tokens: FC<{ c: ConsoleContext; tokens: readonly ApiToken[] }> = ({ c, tokens }) => {
  const { words } = c.var;
  const t = c.var.t.tokens;
  return (
    <Sheet c={c} name="tokens" class="list">
      <thead>
        <tr>
          {(['name', 'may', 'made', 'ends', 'state'] as const).map((column) => (
            <th scope="col">{t.columns[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => {
          const state = stateOf(token, words.now);
          return (
            <tr>
              <td class="lead-cell">
                <Text text={token.name} />
              </td>
              <td>{token.scopes.join(', ')}</td>
              <td data-label={t.columns.made}>
                <Text text={t.by(token.createdBy, words.moment(token.createdAt))} />
              </td>
              <td data-label={t.columns.ends}>
                <Moment c={c} at={token.expiresAt} />
              </td>
              <td>
                <Badge tone={state === 'live' ? 'good' : 'neutral'}>{t.states[state]}</Badge>
                {state === 'live' ? (
                  <form method="post" action={`${paths.tokens}/${token.id}/revoke`} class="inline">
                    <button type="submit">{t.revoke}</button>
                  </form>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Sheet>
  );
};

const ScopeBox: FC<{ scope: Scope; label: string; checked: boolean }> = ({ scope, label, checked }) => (
  <label class="check">
    <input type="checkbox" name="scope" value={scope} checked={checked} /> {label} <code>{scope}</code>
  </label>
);

const NewToken: FC<{ c: ConsoleContext; typed: TypedToken; fault: TokenFault | undefined }> = ({ c, typed, fault }) => {
  const { words } = c.var;
  const t = c.var.t.tokens;
  const errorOf = (name: TokenFault): string | undefined => (fault === name ? t.faults[name] : undefined);
  return (
    <Card title={t.make}>
      <form method="post" action={paths.tokens} class="stack">
        <Field name="name" label={t.name} hint={t.nameHint} error={errorOf('name')}>
          <input {...control('name', errorOf('name'))} required maxlength={80} value={typed.name} />
        </Field>
        <fieldset>
          <legend>{t.may}</legend>
          {errorOf('scopes') === undefined ? null : <span class="error">{errorOf('scopes')}</span>}
          {scopes.map((scope) => (
            <ScopeBox scope={scope} label={t.scopes[scope]} checked={typed.scopes.includes(scope)} />
          ))}
        </fieldset>
        <Field
          name="perMinute"
          label={t.perMinute}
          hint={t.perMinuteHint(words.number(mostPerMinute))}
          error={errorOf('perMinute')}
        >
          <input
            {...control('perMinute', errorOf('perMinute'))}
            type="number"
            min={1}
            max={mostPerMinute}
            required
            value={typed.perMinute}
          />
        </Field>
        <Field name="days" label={t.days} hint={t.daysHint(words.number(longestDays))} error={errorOf('days')}>
          <input
            {...control('days', errorOf('days'))}
            type="number"
            min={1}
            max={longestDays}
            required
            value={typed.days}
          />
        </Field>
        <button type="submit" class="primary">
          {t.create}
        </button>
      </form>
    </Card>
  );
};

export const TokensView: FC<{
  c: ConsoleContext;
  tokens: readonly ApiToken[];
  /** Shown once, right after it was made. */
  made?: { readonly name: string; readonly secret: string };
  typed?: TypedToken;
  fault?: TokenFault | undefined;
  message?: Message | undefined;
}> = ({ c, tokens, made, typed = untyped, fault, message }) => {
  const t = c.var.t.tokens;
  return (
    <Frame c={c} title={t.title} section="tokens" message={message}>
      <h1>{t.title}</h1>
      <p class="muted">{t.lead}</p>
      <p>
        <a href="/api/v1/openapi.json">{t.description}</a>
      </p>
      {made === undefined ? null : (
        <Card title={made.name}>
          <p>{t.made(made.name)}</p>
          <pre class="secret">{made.secret}</pre>
        </Card>
      )}
      {tokens.length === 0 ? (
        <div class="card empty">
          <h2>{t.none}</h2>
          <p>{t.noneHelp}</p>
        </div>
      ) : (
        <Tokens c={c} tokens={tokens} />
      )}
      <NewToken c={c} typed={typed} fault={fault} />
    </Frame>
  );
};

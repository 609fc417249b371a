/**
 * Signing in at the provider's own OpenID Connect issuer: code flow with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1;
 * RFC 7636; RFC 9700). Between the two redirects everything is kept in one short-lived cookie, so that a GET writes nothing here.
 */
import { type Context, Hono } from 'hono';
import { parse, serialize } from 'hono/utils/cookie';
import type * as Client from 'openid-client';
import { z } from 'zod';
import type { Ports } from '../../shared/ports.ts';
import { type ClaimSettings, personFromClaims } from '../../shared/review/claims.ts';
import { Alert } from '../../shared/web/parts.tsx';
import { home } from './desk.ts';
import { Note, Outside } from './frame.tsx';
import { languageOf } from './language.tsx';
import { type Login, nextPage } from './login.ts';
import { query } from './parts.tsx';
import { sessions } from './session.ts';
import type { CommonTexts } from './texts/en/common.ts';
import { textsFor } from './texts/texts.ts';

export type OidcSettings = ClaimSettings & {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent: a public client, which PKCE alone protects. */
  readonly clientSecret?: string | undefined;
};
export type OidcLoginOptions = {
  readonly ports: Ports;
  /** Public origin of the console; the issuer must know `<base>/console/login/callback`. */
  readonly base: string;
  readonly settings: OidcSettings;
};

const sessionHours = 12;
const underWaySeconds = 600;
const underWaySchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });
type UnderWay = z.infer<typeof underWaySchema>;

const pack = (value: UnderWay): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unpack = (text: string | undefined): UnderWay | undefined => {
  try {
    const read = underWaySchema.safeParse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

export const oidcLogin = ({ ports, base, settings }: OidcLoginOptions): Login => {
  const store = sessions(ports, base, sessionHours);
  const secure = new URL(base).protocol === 'https:';
  const cookie = secure ? '__Host-login' : 'login';
  // Lax, not Strict: the browser comes back from another site.
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  const callback = `${base}${home}/login/callback`;

  let found: Promise<{ client: typeof Client; configuration: Client.Configuration }> | undefined;
  /** The issuer is asked once for its endpoints and keys; where it did not answer, the next visitor asks again. */
  const issuer = () => {
    found ??= (async () => {
      const client = await import('openid-client');
      const url = new URL(settings.issuer);
      const execute = url.protocol === 'http:' ? [client.allowInsecureRequests] : [];
      const authentication = settings.clientSecret === undefined ? client.None() : undefined;
      const secret = settings.clientSecret;
      const configuration = await client.discovery(url, settings.clientId, secret, authentication, { execute });
      return { client, configuration };
    })().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  const wordsOf = (c: Context): CommonTexts => textsFor(languageOf(c)).common;
  const refuse = (c: Context, { title, help }: { readonly title: string; readonly help: string }) => {
    const t = wordsOf(c);
    return (
      <Outside c={c} title={t.login.title} brand={t.brand}>
        <Note title={title} help={help} href={`${home}/login?again=1`} link={t.login.again} />
      </Outside>
    );
  };

  const routes = new Hono();
  routes.get('/', (c) => {
    const t = wordsOf(c);
    // Who went out, or was not let in, chooses again who to be: the issuer would let the same person in without a word.
    const again = c.req.query('out') ?? c.req.query('again');
    return c.html(
      <Outside c={c} title={t.login.title} brand={t.brand}>
        <h1>{t.login.title}</h1>
        {c.req.query('out') === undefined ? null : (
          <Alert tone="good" live>
            {t.login.signedOut}
          </Alert>
        )}
        <p>
          <a
            class="button primary"
            href={`${home}/login/start${query({ next: nextPage(c.req.query('next')), again })}`}
          >
            {t.login.atProvider}
          </a>
        </p>
      </Outside>,
    );
  });
  routes.get('/start', async (c) => {
    const t = wordsOf(c);
    try {
      const { client, configuration } = await issuer();
      const underWay: UnderWay = {
        state: ports.newSecret(),
        nonce: ports.newSecret(),
        verifier: ports.newSecret(),
        next: nextPage(c.req.query('next')),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: callback,
        scope: 'openid email profile',
        state: underWay.state,
        nonce: underWay.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(underWay.verifier),
        code_challenge_method: 'S256',
        ...(c.req.query('again') === undefined ? {} : { prompt: 'login' }),
      });
      c.header('Set-Cookie', serialize(cookie, pack(underWay), { ...options, maxAge: underWaySeconds }));
      return c.redirect(url.href, 302);
    } catch (error) {
      ports.log('error', 'login.issuer-failed', { error: String(error) });
      return c.html(refuse(c, { title: t.login.issuerSilent, help: t.login.issuerSilentHelp }), 503);
    }
  });
  routes.get('/callback', async (c) => {
    const t = wordsOf(c);
    const underWay = unpack(parse(c.req.header('Cookie') ?? '', cookie)[cookie]);
    c.header('Set-Cookie', serialize(cookie, '', { ...options, maxAge: 0 }));
    if (underWay === undefined) return c.html(refuse(c, { title: t.login.failed, help: t.login.failedHelp }), 400);
    try {
      const { client, configuration } = await issuer();
      const tokens = await client.authorizationCodeGrant(configuration, new URL(callback + new URL(c.req.url).search), {
        pkceCodeVerifier: underWay.verifier,
        expectedState: underWay.state,
        expectedNonce: underWay.nonce,
        idTokenExpected: true,
      });
      const person = personFromClaims(tokens.claims() ?? {}, settings);
      if (!person.ok) {
        ports.log('warn', 'login.refused', { reason: person.error });
        return c.html(refuse(c, { title: t.login.noAccess, help: t.login.noAccessHelp[person.error] }), 403);
      }
      c.header('Set-Cookie', await store.start(person.value.name, person.value.roles), { append: true });
      // A redirect would still count as coming from the issuer, and a Strict cookie would stay behind; a page of ours does not.
      return c.html(
        <Outside c={c} title={t.login.title} brand={t.brand} next={nextPage(underWay.next)}>
          <Note title={t.login.done} help="" href={nextPage(underWay.next)} link={t.login.go} />
        </Outside>,
      );
    } catch (error) {
      ports.log('warn', 'login.failed', { error: error instanceof Error ? error.name : typeof error });
      return c.html(refuse(c, { title: t.login.failed, help: t.login.failedHelp }), 400);
    }
  });
  routes.post('/out', async (c) => {
    c.header('Set-Cookie', await store.end(c.req.raw));
    return c.redirect(`${home}/login?out=1`, 303);
  });

  return {
    routes,
    person: async (request) => {
      const session = await store.find(request);
      return session?.roles === undefined ? undefined : { name: session.name, roles: session.roles };
    },
  };
};

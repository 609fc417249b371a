/** A real OpenID Connect provider on loopback, and a person who signs in there. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load } from 'cheerio';
import Provider from 'oidc-provider';

type ProviderSettings = {
  readonly clientId: string;
  /** Where it sends browsers back to, under `/console/login/callback`. */
  readonly base: string;
  /** Claims of a person by what they enter as their login. */
  readonly claimsOf: (id: string) => object;
  /** Claims of the scope `profile`. */
  readonly profile: readonly string[];
};

/** `base` is asked for when the provider is made; the issuer is known before. */
export const listen = async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    provide: ({ clientId, base, claimsOf, profile }: ProviderSettings): void => {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: clientId,
            token_endpoint_auth_method: 'none',
            redirect_uris: [`${base}/console/login/callback`],
          },
        ],
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [...profile] },
        conformIdTokenClaims: false,
        findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...claimsOf(id) }) }),
        cookies: { keys: ['test'] },
      });
      server.on('request', provider.callback());
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Goes to the provider, signs in there and agrees; answers where the provider sends the browser back to. */
export const atProvider = async (start: string, id: string, base: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  let url = new URL(start);
  let init: RequestInit = {};
  for (let step = 0; step < 20; step += 1) {
    if (url.origin === base) return url;
    const headers = { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';', 1);
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('Location');
    if (location !== null) {
      url = new URL(location, url);
      init = {};
      continue;
    }
    const $ = load(await response.text());
    const form = $('form').first();
    const fields = new URLSearchParams(
      form.serializeArray().map(({ name, value }) => [name, value] as [string, string]),
    );
    if (fields.has('login') || form.find('[name=login]').length > 0) fields.set('login', id);
    url = new URL(form.attr('action') ?? url.href, url);
    init = { method: 'POST', body: fields };
  }
  throw new Error(`the provider never sent the browser back: ${url.href}`);
};

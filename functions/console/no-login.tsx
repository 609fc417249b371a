/** The door without a key: no way of signing in is set up, so nobody is ever signed in, and the page says so. */
import { Hono } from 'hono';
import { Note, Outside } from './frame.tsx';
import type { Login } from './login.ts';
import { textsFor } from './texts/texts.ts';

const help = 'This deployment names no OpenID Connect issuer, so nobody can sign in here.';

export const noLogin = (): Login => {
  const { brand, login } = textsFor('en').common;
  const routes = new Hono();
  routes.get('/', (c) =>
    c.html(
      <Outside title={login.title} brand={brand}>
        <Note title={login.title} help={help} />
      </Outside>,
      503,
    ),
  );
  return { person: async () => undefined, routes };
};
